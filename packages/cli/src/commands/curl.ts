import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { CommandError } from '../failure.js';
import { addCallOptions } from '../operation-call/call-options.js';
import { type CallOptions, formParts, readCallRequest } from '../operation-call/call-request.js';
import { Capture } from '../operation-call/capture.js';
import { curlText, TOKEN_VARIABLE } from '../operation-call/curl-text.js';
import { findOperation } from '../operation-call/operation-key.js';
import type { Runner } from '../runner.js';
import { complete, requireOperation } from './call.js';

export { complete };

/** Prints the cURL command of a call. */
export function define(command: Command, run: Runner): void {
  addCallOptions(command)
    .addHelpText(
      'after',
      `
Nothing is sent, and no credentials are needed. The request is checked as that of "payerkit call". The token is a variable of
the shell, $${TOKEN_VARIABLE}; everything that you pass, such as --data, is in the printed command.`,
    )
    .action(
      run((context, operation: string | undefined, options: CallOptions) =>
        print(context, operation, options),
      ),
    );
}

async function print(
  context: CommandContext,
  typed: string | undefined,
  options: CallOptions,
): Promise<void> {
  const { listOperations } = await import('@payerkit/optum');
  const found = findOperation(requireOperation(typed), await listOperations());
  const request = await readCallRequest(found, options, context.stdin);
  const { baseUrl } = (await context.profile()).optum;
  const capture = await Capture.open(new URL(baseUrl ?? 'https://optum.com').protocol);
  try {
    const client = await context.optumPreview(capture.connection);
    try {
      // The response of the capture is empty, which some operations reject.
      await client
        .call(found.operation.key as never, request as never, { signal: context.signal })
        .catch((error) => {
          if (capture.captured === undefined) throw error;
        });
    } finally {
      await client.close();
    }
  } finally {
    await capture.close();
  }
  const { captured } = capture;
  if (captured === undefined)
    throw new CommandError('The request could not be shown.', 'Run "payerkit call" with it.');
  const isForm = captured.headers.some(
    ([name, value]) => name === 'content-type' && value.startsWith('multipart/'),
  );
  const curl = curlText(captured, isForm ? formParts(options, request.body) : undefined);
  await context.output.document({ curl, tokenVariable: TOKEN_VARIABLE }, () => curl);
}
