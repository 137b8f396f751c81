import { afterEach, expect, test, vi } from 'vitest';
import { payment, report } from '../../testing/remittances.js';
import { sameClaim } from './claim-facts.js';
import { joinRemittances } from './join-remittances.js';
import { readStoredRemittances } from './read-stored-remittances.js';

const subscriber = { memberId: 'M1', firstName: 'johnone', lastName: 'doeone' };

afterEach(() => vi.restoreAllMocks());

test('compares a claim only with those that have a key in common', async () => {
  const count = 500;
  const held = sameClaim.map((rule) => vi.spyOn(rule, 'holds'));
  const payments = Array.from({ length: count }, (_item, index) =>
    payment({ payerNumber: `C${index}`, account: `A${index}`, charge: `${100 + index}` }),
  );
  const corrections = payments.map((one) => ({ ...one, claimReceivedDate: '20240202' }));
  const stored = await readStoredRemittances([report([...payments, ...corrections])], { subscriber }, {});
  const claims = joinRemittances([], stored);
  // The second decision finds the first by number; both apply, because nothing reverses the first.
  expect(claims).toHaveLength(2 * count);
  const compared = held.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  expect(compared).toBeGreaterThanOrEqual(count);
  expect(compared).toBeLessThan(4 * count);
});

test('matches no claim with a predetermination', async () => {
  const planned = report([payment({ status: '25' })], {}, '20240301');
  const paid = report([payment()], {}, '20240401');
  const claims = joinRemittances([], await readStoredRemittances([planned, paid], { subscriber }, {}));
  expect(claims.map(({ use, extension = [] }) => [use, extension.length])).toEqual([
    ['predetermination', 2],
    ['claim', 2],
  ]);
});
