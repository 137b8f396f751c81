import { MemorySubmissionLedger, type SubmissionRecord } from '@payerkit/core';

/** A ledger for one test, with its secret. */
export function testLedger() {
  return { store: new MemorySubmissionLedger(), secret: 'a secret of sixteen or more' };
}

/** Returns the entire content of a ledger. */
export async function recordsOf(store: MemorySubmissionLedger): Promise<SubmissionRecord[]> {
  const records: SubmissionRecord[] = [];
  for await (const record of store.list()) records.push(record);
  return records;
}

/** Returns the error of a promise, or its value when there was none. */
export function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}
