import { isRecord } from '../blue-button/record.js';

/** Returns the JSON object in a request's body; an empty one for any other body. */
export async function bodyOf(request: { json(): Promise<unknown> }): Promise<Record<string, unknown>> {
  const body: unknown = await request.json().catch(() => undefined);
  return isRecord(body) ? body : {};
}

/** Checks for a finite number. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Returns the message of an error, for a response that reports it. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'failed';
}
