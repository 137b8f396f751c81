import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { OperationInfo, OptumClient } from '@payerkit/optum';
import type { Command } from 'commander';
import { writeAtomically } from '../atomic-file.js';
import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import { addCallOptions } from '../operation-call/call-options.js';
import { type CallOptions, type CallRequest, readCallRequest } from '../operation-call/call-request.js';
import { findOperation } from '../operation-call/operation-key.js';
import type { Runner } from '../runner.js';

interface Options extends CallOptions {
  readonly list?: boolean | undefined;
  readonly output?: string | undefined;
}

/** Calls any documented operation of Optum. */
export function define(command: Command, run: Runner): void {
  addCallOptions(command)
    .option('--list', 'list all operations with product line and retry class')
    .option('-o, --output <file>', 'write the response to a file')
    .addHelpText(
      'after',
      `
An operation that must not be sent twice is recorded in the ledger of the profile before it is sent, and the same call is
rejected until "payerkit ledger" says what became of it. A claim is recorded by its identity, as "payerkit claims submit" does.
  payerkit call 'POST /medicalnetwork/eligibility/v3/' --data @inquiry.json`,
    )
    .action(
      run(async (context, operation: string | undefined, options: Options) => {
        const { listOperations } = await import('@payerkit/optum');
        const operations = await listOperations();
        if (options.list === true) return list(context, operations, operation);
        const found = findOperation(requireOperation(operation), operations);
        const request = await readCallRequest(found, options, context.stdin);
        const response = await send(await context.optum(), found.operation, request, context.signal);
        await print(context, response, options.output);
      }),
    );
}

/** Returns the keys of all operations. */
export async function complete(): Promise<readonly string[]> {
  const { listOperations } = await import('@payerkit/optum');
  return (await listOperations()).map(({ key }) => key);
}

/**
 * Checks that an operation was named.
 *
 * @throws {@link CommandError} when none was
 */
export function requireOperation(operation: string | undefined): string {
  if (operation !== undefined) return operation;
  throw new CommandError(
    'The operation is missing.',
    `Name one, such as 'GET /medicalnetwork/reports/v2', or run "payerkit call --list".`,
    EXIT.invalid,
    'operation_required',
  );
}

async function list(
  { output }: CommandContext,
  operations: readonly OperationInfo[],
  part = '',
): Promise<void> {
  const rows = operations.filter(({ key }) => key.toLowerCase().includes(part.toLowerCase()));
  await output.list(
    [
      { title: 'operation', value: ({ key }) => key },
      { title: 'product line', value: ({ productLine }) => productLine },
      { title: 'retry class', value: ({ retryClass }) => retryClass },
      { title: 'body', value: ({ contentTypes }) => contentTypes.join(', ') },
    ],
    rows,
    'No operation has this text in its key.',
  );
}

/** Claims have an identity of their own, whatever else is sent with them. */
const CLAIMS: Readonly<
  Record<string, (optum: OptumClient, body: never, options: object) => Promise<unknown>>
> = {
  'POST /medicalnetwork/professionalclaims/v3/submission': async ({ claims }, body, options) =>
    (await claims.professional.submit(body, options)).response,
  'POST /medicalnetwork/institutionalclaims/v1/submission': async ({ claims }, body, options) =>
    (await claims.institutional.submit(body, options)).response,
  'POST /medicalnetwork/professionalclaims/v3/raw-x12-submission': async ({ claims }, body, options) =>
    (await claims.professional.submitX12(x12Of(body), options)).response,
  'POST /medicalnetwork/institutionalclaims/v1/raw-x12-submission': async ({ claims }, body, options) =>
    (await claims.institutional.submitX12(x12Of(body), options)).response,
};

async function send(
  optum: OptumClient,
  { key }: OperationInfo,
  request: CallRequest,
  signal: AbortSignal,
): Promise<unknown> {
  const submit = CLAIMS[key];
  if (submit === undefined) return optum.callOnce(key as never, request as never, { signal });
  const { body, headers } = request;
  return submit(optum, body as never, { signal, ...(headers === undefined ? {} : { headers }) });
}

function x12Of(body: unknown): string {
  return (body as { x12?: string } | undefined)?.x12 as string;
}

async function print(
  { output, signal }: CommandContext,
  response: unknown,
  file: string | undefined,
): Promise<void> {
  const stream = isStream(response) ? response : undefined;
  if (file !== undefined) {
    await writeAtomically(file, async (write) => {
      if (stream === undefined) return write(`${JSON.stringify(response ?? null, undefined, 2)}\n`);
      for await (const chunk of stream) {
        signal.throwIfAborted();
        await write(chunk as Uint8Array);
      }
    });
    await output.confirm({ file }, () => `The response is in ${file}.`);
    return;
  }
  if (stream !== undefined) {
    const text = await textOf(stream);
    if (isJson(text)) await output.text(text);
    else await output.document(text, () => text);
    return;
  }
  await output.document(response ?? null, () => {
    if (response === undefined) return 'The response has no body.';
    return typeof response === 'string' ? response : JSON.stringify(response, undefined, 2);
  });
}

function isStream(response: unknown): response is Readable {
  return typeof (response as { pipe?: unknown } | null | undefined)?.pipe === 'function';
}

/** Checks for text that is JSON already, as one value or one per line. */
function isJson(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return [[text], lines].some((values) => values.length > 0 && values.every(isJsonValue));
}

function isJsonValue(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function textOf(stream: Readable): Promise<string> {
  const bytes = await buffer(stream);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(
      'The response is not text.',
      'Pass --output FILE to write it to a file.',
      EXIT.failed,
      'binary_response',
    );
  }
}
