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

test('matches numbers that one of the reports has in the other case, whatever the name', async () => {
  const [told] = await readStoredRemittances(
    [report([payment({ payerNumber: 'c1', account: ' a1' })])],
    { subscriber },
    {},
  );
  const renamed = report([payment({ patient: { firstName: 'JO' } })], {}, '20240401');
  const stored = await readStoredRemittances([renamed], { subscriber }, {});
  const claims = joinRemittances(told === undefined ? [] : [told.resource], stored);
  expect(claims).toHaveLength(1);
  expect(JSON.stringify(claims)).toContain('payer claim number');
});

test('finds a claim under an old member ID that the payer corrected', async () => {
  const old = payment({ patient: { memberId: 'OLD1' } });
  const corrected = (id: string, patient: object = {}) => ({
    ...old,
    patientName: { firstName: 'JOHNONE', lastName: 'DOEONE', memberId: 'OLD1', ...patient },
    correctedPatientOrInsuredName: { insuredsChangedUniqueIdentificationNumber: id },
  });
  const evidence = async (one: object) =>
    (await readStoredRemittances([report([one])], { subscriber }, {})).map((claim) => claim.evidence);
  expect(await evidence(corrected('m-1'))).toEqual(['person']);
  expect(await evidence(corrected('M2'))).toEqual([]);
  expect(await evidence(old)).toEqual([]);
  // A sibling's claim is joined by its numbers alone.
  expect(await evidence(corrected('M1', { firstName: 'JANEONE' }))).toEqual(['numbers']);
});

test('counts a payment once when another delivery has its numbers in the other case', async () => {
  const first = report([payment()]);
  const [transaction] = first.transactions ?? [];
  const copies = [
    { paymentAndRemitReassociationDetails: { checkOrEFTTraceNumber: ' chk-20240301' } },
    { payer: { name: 'Plan One', payerIdentificationNumber: 'p1' } },
    { detailInfo: [{ paymentInfo: [payment({ account: 'a1', payerNumber: 'c1' })] }] },
  ].map((changes) => ({ transactions: [{ ...transaction, ...changes }] }) as unknown as typeof first);
  expect(await readStoredRemittances([first, ...copies], { subscriber }, {})).toHaveLength(1);
});

test('counts a payment once when another delivery has TRN03, unless two that have it differ', async () => {
  const first = report([payment()]);
  const [transaction] = first.transactions ?? [];
  const trace = { checkOrEFTTraceNumber: 'CHK-20240301' };
  const traced = (originatingCompanyIdentifier: string) =>
    ({
      transactions: [
        {
          ...transaction,
          paymentAndRemitReassociationDetails: { ...trace, originatingCompanyIdentifier },
        },
      ],
    }) as unknown as typeof first;
  const count = async (...reports: (typeof first)[]) =>
    (await readStoredRemittances(reports, { subscriber }, {})).length;
  expect(await count(traced('1999'), first)).toBe(1);
  expect(await count(first, traced('1999'), first)).toBe(1);
  expect(await count(first, traced('1999'), traced('1888'))).toBe(2);
});
