import type { Call, Failure, FailureContext, ProviderProfile } from '../call.js';
import { errorFromStatus } from '../error-from-status.js';
import { PayerKitError } from '../errors/payer-kit-error.js';
import type { BodyBuffer } from './body-buffer.js';
import type { Exchange } from './exchange.js';
import { isEncoded, readBody, readErrorBody, unpack } from './response-body.js';
import { isThenable } from './thenable.js';

/** Returns true for a success status. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/**
 * Reads the body of a successful response as the call specifies; synchronously when nothing has to be decompressed.
 *
 * @param buffer - memory for a body of which nothing remains when this returns
 * @throws UnreadableBody
 */
export function readSuccess(
  exchange: Exchange,
  headers: Readonly<Record<string, string>>,
  call: Call<unknown>,
  maxBytes: number,
  buffer: BodyBuffer,
): unknown {
  if (call.method === 'HEAD' || call.bodyType === 'none' || exchange.status === 204) return undefined;
  const read = (bytes: Buffer) => readBody(bytes, call.bodyType ?? 'json', headers['content-type']);
  const encoding = headers['content-encoding'];
  const isReadAtOnce = call.bodyType !== 'bytes' && !isEncoded(encoding);
  const bytes = unpack(exchange.takeBody(isReadAtOnce ? buffer : undefined), encoding, maxBytes);
  return isThenable(bytes) ? bytes.then(read) : read(bytes);
}

/**
 * Lets the provider classify an error response. A body that cannot be read is omitted: the status alone is a response.
 */
export async function sortRejection(
  exchange: Exchange,
  headers: Readonly<Record<string, string>>,
  profile: ProviderProfile,
  context: FailureContext,
  maxBytes: number,
): Promise<Failure> {
  let body: unknown;
  try {
    body = readErrorBody(await unpack(exchange.takeBody(), headers['content-encoding'], maxBytes));
  } catch {
    // The body is malformed or too large: the status still identifies the class.
  }
  try {
    const failure = profile.failure({ status: exchange.status, headers, body }, context);
    if (PayerKitError.isInstance(failure.error)) return failure;
  } catch {
    // A provider that fails on a body must not hide the status.
  }
  return { error: errorFromStatus(context, { details: body }) };
}
