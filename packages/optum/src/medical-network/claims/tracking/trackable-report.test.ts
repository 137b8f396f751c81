import { ValidationError } from '@payerkit/core';
import { expect, test } from 'vitest';
import { useSandbox } from '../../../../testing/clients.js';
import { caught } from '../../../../testing/ledger.js';

const bench = useSandbox();

test.each<[unknown, string]>([
  [undefined, 'report'],
  [{}, 'report.kind'],
  [{ kind: '999', results: [] }, 'report.kind'],
  [{ kind: '835' }, 'report.remittances'],
  [{ kind: '835', claims: [] }, 'report.remittances'],
  [{ kind: '277', levels: [] }, 'report.claims'],
  [{ kind: '277', claims: [], levels: {} }, 'report.levels'],
])('a report of another shape is rejected and changes nothing: %j at %s', async (report, path) => {
  const tracker = bench.client().claims.track();
  const before = tracker.state;
  const error = await caught(tracker.feed(report as never));
  expect(ValidationError.isInstance(error)).toBe(true);
  expect((error as ValidationError).issues.map((issue) => issue.path)).toEqual([path]);
  expect(tracker.state).toEqual(before);
});
