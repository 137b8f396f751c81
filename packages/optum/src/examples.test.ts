import type { FailureContext, VendorResponse } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { documentedOperations } from '../testing/documented-operations.js';
import { type VendorExample, vendorExamples } from '../testing/examples.js';
import { hasReference } from '../testing/reference.js';
import { optumFailure } from './internal/error/failure.js';
import { schemaOf } from './internal/operation/schemas.js';
import type { OperationRow } from './internal/operation/table.js';

const here = hasReference('the vendor’s example bodies');
const correctionsModule = new URL('../../../scripts/generate-optum/corrections.mjs', import.meta.url).href;
const { wrongExamples } = (await import(correctionsModule)) as {
  wrongExamples: readonly { document: string; example: string; paths: readonly string[] }[];
};

const operations = await documentedOperations();
const all = here ? await vendorExamples() : [];
const ofOperations = all.filter(({ key }) => key !== undefined && !key.endsWith('/token'));
const documents = [...new Set(all.map(({ document }) => document))];

/** Examples of two documents for the same operation are checked against the one that is kept. */
function rowOf({ key = '', document }: VendorExample): OperationRow | undefined {
  const rows = operations[key];
  return rows?.find((one) => one.document === document) ?? rows?.[0];
}

/** Returns the problems that the schemas find in an example; empty when it passes with all its data. */
async function objections(one: VendorExample): Promise<readonly string[]> {
  const row = rowOf(one);
  if (row === undefined) return ['belongs to no row of the table'];
  const isRequest = one.kind === 'request';
  // Text that is not JSON is returned unchanged.
  if (!(isRequest ? /json/.test(row.contentType) : ['json', 'any'].includes(row.answer))) return [];
  const schema = await schemaOf(row);
  const check = isRequest ? schema?.body : schema?.answer;
  if (check === undefined) return isRequest ? ['has no check'] : [];
  const result = check.safeParse(one.body);
  if (!result.success) return result.error.issues.map(({ path }) => path.join('.'));
  expect(result.data).toEqual(one.body);
  if (typeof one.body !== 'object' || one.body === null || Array.isArray(one.body)) return [];
  const fromTomorrow = { ...one.body, aFieldOfTomorrow: { deep: [1] } };
  expect(check.parse(fromTomorrow)).toEqual(fromTomorrow);
  return [];
}

describe.runIf(here)('example bodies of the vendor', () => {
  test('belong to documented operations', () => {
    expect(all.filter(({ key }) => key === undefined).map(({ name }) => name)).toEqual([
      'payer-list-api-v1/legacy-payerfinder-v1-payers.response.200.json',
    ]);
    expect(ofOperations.length).toBeGreaterThan(1200);
  });

  test.each(documents)('%s: pass, and no data is dropped', async (document) => {
    const found: Record<string, readonly string[]> = {};
    for (const one of ofOperations) {
      if (one.document !== document || (one.status ?? 200) >= 300) continue;
      const paths = await objections(one);
      if (paths.length > 0) found[one.stem] = paths;
    }
    const expected = wrongExamples.filter((one) => one.document === document);
    expect(found).toEqual(Object.fromEntries(expected.map(({ example, paths }) => [example, paths])));
  });

  test.each(documents)('%s: failures become issues', (document) => {
    const silent = all.filter((one) => {
      const { status = 200, body, key = '' } = one;
      if (one.document !== document || status < 400 || typeof body !== 'object') return false;
      const context = { provider: 'optum', operation: key, status, attempts: 1 } as unknown as FailureContext;
      const { error } = optumFailure({ status, body, headers: {} } as VendorResponse, context);
      return error.issues.length === 0 || error.issues.every(({ code }) => code === 'unknown');
    });
    expect(silent.map(({ name, body }) => `${name} ${JSON.stringify(body)}`)).toEqual([]);
  });
});
