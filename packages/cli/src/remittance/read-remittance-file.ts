import type { RemittanceReportBody } from '@payerkit/optum';
import type { StreamedRemittance } from '@payerkit/optum/x12';
import { CommandError, EXIT } from '../failure.js';
import { emptyInput } from '../input.js';

/**
 * Reads the claims and payments of an 835, in X12 of any size or in Optum's JSON.
 *
 * @param chunks - of the file
 * @param path - of the file, for messages
 * @returns each claim, and after the claims of a payment the payment
 * @throws {@link CommandError} for an empty file and for JSON that is not an 835; the readers' errors
 */
export async function* readRemittanceFile(
  chunks: AsyncIterable<Uint8Array | string>,
  path: string,
): AsyncGenerator<StreamedRemittance, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  const decoder = new TextDecoder();
  const start: (Uint8Array | string)[] = [];
  let head = '';
  // The first character that is not blank shows the form.
  while (head.trim() === '') {
    const { done, value } = await iterator.next();
    if (done === true) break;
    start.push(value);
    head += typeof value === 'string' ? value : decoder.decode(value, { stream: true });
  }
  if (head.replace(/^\uFEFF/, '').trim() === '') throw emptyInput(path);
  const whole = joined(start, iterator);
  if (/^\uFEFF?\s*[[{]/.test(head)) yield* ofJson(await textOf(whole), path);
  else yield* ofX12(whole);
}

async function* ofX12(chunks: AsyncIterable<Uint8Array | string>) {
  const { streamX12Remittances } = await import('@payerkit/optum/x12');
  yield* streamX12Remittances(chunks);
}

async function* ofJson(text: string, path: string): AsyncGenerator<StreamedRemittance, void, undefined> {
  const body = parse(text);
  if (body === undefined)
    throw new CommandError(
      `${path} is neither an 835 in X12 nor an 835 in Optum's JSON.`,
      'Pass a file from "payerkit reports download", or an 835 of the payer.',
      EXIT.failed,
      'not_a_remittance',
    );
  yield* ofBody(body);
}

/**
 * Reads the claims and payments of a report in Optum's JSON.
 *
 * @param body - of the report
 */
export async function* ofBody(
  body: RemittanceReportBody,
): AsyncGenerator<StreamedRemittance, void, undefined> {
  const { readRemittances } = await import('@payerkit/optum');
  for (const { claims, ...payment } of readRemittances(body)) {
    for (const [index, claim] of claims.entries()) {
      const path = `claims.${index}`;
      const issues = payment.issues.filter(
        (issue) => issue.path === path || issue.path?.startsWith(`${path}.`),
      );
      yield { kind: 'claim', payment, claim, issues, unmapped: [] };
    }
    yield { kind: 'payment', payment, claimCount: claims.length, issues: [], unmapped: [] };
  }
}

function parse(text: string): RemittanceReportBody | undefined {
  try {
    const body = JSON.parse(text.replace(/^\uFEFF/, '')) as { transactions?: unknown };
    // The reader checks the rest.
    return Array.isArray(body.transactions) ? (body as RemittanceReportBody) : undefined;
  } catch {
    return undefined;
  }
}

async function* joined<T>(start: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T, void, undefined> {
  try {
    yield* start;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function textOf(chunks: AsyncIterable<Uint8Array | string>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts).toString('utf8');
}
