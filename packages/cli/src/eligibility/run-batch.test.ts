import { AuthenticationError, type PayerKitError, PayerRejectionError, ServerError } from '@payerkit/core';
import type { CheckManyOptions, CheckManyResult } from '@payerkit/optum';
import { expect, test } from 'vitest';
import type { BatchRow } from './batch-input.js';
import type { BatchResult } from './batch-result.js';
import { requestOf } from './columns.js';
import { type BatchClient, runBatch } from './run-batch.js';

const ROWS = Array.from(
  { length: 30 },
  (_, index): BatchRow => ({ row: index + 1, reference: `r${index}`, request: requestOf({ payerId: '1' }) }),
);

/** A client whose inquiries all end with errors. */
function failing(
  errorOf: (index: number) => PayerKitError,
): BatchClient & { readonly given: CheckManyOptions[] } {
  const given: CheckManyOptions[] = [];
  return {
    given,
    async *checkMany(requests, options = {}) {
      given.push(options);
      for (const [index] of [...requests].entries()) {
        const one: CheckManyResult = { index, ok: false, error: errorOf(index) };
        yield one;
      }
    },
  };
}

function down(): ServerError {
  return new ServerError({ code: 'server_error', message: 'The server failed.', retryable: true });
}

async function results(client: BatchClient, retryWindowMs = 0) {
  const found: BatchResult[] = [];
  let error: unknown;
  try {
    for await (const one of runBatch(ROWS, client, {
      concurrency: 3,
      retryWindowMs,
      signal: new AbortController().signal,
    }))
      found.push(one);
  } catch (caught) {
    error = caught;
  }
  return { found, error };
}

test('concurrency and the retry window reach the client', async () => {
  const client = failing(
    () => new PayerRejectionError({ code: 'payer_rejection', message: 'Later.', retryable: true }),
  );
  const { found, error } = await results(client, 900_000);
  expect([found.length, error]).toEqual([30, undefined]);
  expect(found[0]).toMatchObject({ row: 1, reference: 'r0', status: 'rejected', isRetryable: true });
  expect(client.given).toMatchObject([{ concurrency: 3, retryRejections: { windowMs: 900_000 } }]);
  await results(client);
  expect(client.given[1]).not.toHaveProperty('retryRejections');
});

test('a vendor that is down ends the batch after 20 rows in a row without a response', async () => {
  const { found, error } = await results(failing(down));
  expect([found.length, error]).toMatchObject([20, { code: 'no_responses' }]);
  const rejection = new PayerRejectionError({ code: 'payer_rejection', message: 'No.' });
  const sometimes = await results(failing((index) => (index === 15 ? rejection : down())));
  expect([sometimes.found.length, sometimes.error]).toEqual([30, undefined]);
});

test('wrong credentials end the batch at the first row', async () => {
  const denied = new AuthenticationError({ code: 'invalid_client', message: 'Denied.' });
  const { found, error } = await results(failing(() => denied));
  expect([found, error]).toEqual([[], denied]);
});
