import {
  DuplicateSubmissionError,
  MemorySubmissionLedger,
  PayerRejectionError,
  type SubmissionRecord,
  SubmissionUnknownError,
} from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { professionalClaim } from '../../../testing/claims.js';
import { useSandbox } from '../../../testing/clients.js';
import { caught } from '../../../testing/ledger.js';
import { x12Claims } from '../../../testing/x12-claim.js';
import { digestOf, submissionKey } from '../../internal/submission/identity.js';
import type { ProfessionalClaim } from './claim.js';
import { claimIdentity } from './claim-identity.js';

const bench = useSandbox();

describe('with a ledger', () => {
  const secret = 'a secret of sixteen or more';

  async function states(store: MemorySubmissionLedger): Promise<SubmissionRecord[]> {
    const records: SubmissionRecord[] = [];
    for await (const record of store.list()) records.push(record);
    return records;
  }

  test('an accepted claim is not sent twice', async () => {
    const store = new MemorySubmissionLedger();
    const { professional } = bench.client({ ledger: { store, secret } }).claims;
    const receipt = await professional.submit(professionalClaim());
    const error = await caught(professional.submit(professionalClaim()));
    expect(error).toBeInstanceOf(DuplicateSubmissionError);
    expect(error).toMatchObject({ sent: 'no', existing: { state: 'accepted' } });
    expect(bench.sandbox.control.counters().submissions.processed).toBe(1);
    const [record] = await states(store);
    expect(record?.result?.clearinghouseClaimNumber).toBe(receipt.clearinghouseClaimNumber);
    expect(JSON.stringify(record)).not.toMatch(/johnone|doeone|"12345"|"0000000001"/);
  });

  test('a secondary claim in X12 under the number of the primary one is another claim, with and without 2320', async () => {
    const { professional } = bench.client({
      ledger: { store: new MemorySubmissionLedger(), secret },
    }).claims;
    const primary = x12Claims([{}]);
    const secondary = primary.replace('SBR*P', 'SBR*S');
    const alone = primary.replace('SBR*P', 'SBR*T').replace(/SBR\*S.*?~NM1\*IL.*?~NM1\*PR.*?~/, '');
    for (const x12 of [primary, secondary, alone]) {
      await professional.submitX12(x12);
      expect(await caught(professional.submitX12(x12))).toBeInstanceOf(DuplicateSubmissionError);
    }
    expect(bench.sandbox.control.counters().submissions.processed).toBe(3);
  });

  test('a rejected claim may be sent again', async () => {
    const store = new MemorySubmissionLedger();
    const { professional } = bench.client({ ledger: { store, secret } }).claims;
    const claim = professionalClaim({ patientControlNumber: 'test00005' });
    await caught(professional.submit(claim));
    expect((await states(store)).map(({ state }) => state)).toEqual(['rejected']);
    expect(await caught(professional.submit(claim))).toBeInstanceOf(PayerRejectionError);
  });

  test('a claim whose response was lost has to be looked up', async () => {
    const store = new MemorySubmissionLedger();
    const remove = bench.sandbox.control.faults.add({
      fault: 'reset-after',
      route: '/medicalnetwork/professionalclaims/*',
    });
    const { claims } = bench.client({ ledger: { store, secret } });
    const claim = professionalClaim();
    expect(await caught(claims.professional.submit(claim))).toBeInstanceOf(SubmissionUnknownError);
    remove();
    expect((await states(store)).map(({ state }) => state)).toEqual(['unknown']);
    expect(await caught(claims.professional.submit(claim))).toBeInstanceOf(DuplicateSubmissionError);
    const { isFound, state, status } = await claims.reconcile(claim);
    expect(status.claims.length).toBeGreaterThan(0);
    expect(isFound).toBe(true);
    expect(state).toBe('accepted');
    expect(bench.sandbox.control.counters().submissions.processed).toBe(1);
  });

  test.each([
    ['00001', undefined, 'unknown'],
    ['00004', true, 'rejected'],
    ['000002', true, 'accepted'],
  ])('payer %s: found %s makes it %s', async (tradingPartnerServiceId, isFound, state) => {
    const store = new MemorySubmissionLedger();
    bench.sandbox.control.faults.add({
      fault: 'reset-after',
      route: '/medicalnetwork/professionalclaims/*',
      count: 1,
    });
    const { claims } = bench.client({ ledger: { store, secret } });
    const claim = { ...professionalClaim(), tradingPartnerServiceId };
    await caught(claims.professional.submit(claim));
    expect(await claims.reconcile(claim)).toMatchObject({ isFound, state });
  });

  test('another claim of the same person settles nothing about a lost one', async () => {
    const store = new MemorySubmissionLedger();
    bench.sandbox.control.faults.add({
      fault: 'reset-before',
      route: '/medicalnetwork/professionalclaims/*',
      count: 3,
    });
    const { claims } = bench.client({ ledger: { store, secret } });
    const { claimInformation } = professionalClaim();
    const mine = (patientControlNumber: string) => ({
      ...professionalClaim(),
      tradingPartnerServiceId: '00003', // responds with a paid claim, number 12345
      claimInformation: { ...claimInformation, patientControlNumber },
    });
    await caught(claims.professional.submit(mine('00001')));
    const { isFound, state, status } = await claims.reconcile(mine('00001'));
    expect(status.claims.map(({ patientAccountNumber }) => patientAccountNumber)).toEqual(['12345']);
    expect({ isFound, state }).toEqual({ isFound: undefined, state: 'unknown' });
    await caught(claims.professional.submit(mine('12345')));
    expect(await claims.reconcile(mine('12345'))).toMatchObject({ isFound: true, state: 'accepted' });
  });

  test("the caller's own finding is recorded, in JSON or X12", async () => {
    const store = new MemorySubmissionLedger();
    bench.sandbox.control.faults.add({
      fault: 'reset-after',
      route: '/medicalnetwork/professionalclaims/*',
      count: 1,
    });
    const { claims } = bench.client({ ledger: { store, secret } });
    const claim = professionalClaim();
    await caught(claims.professional.submit(claim));
    expect(await claims.settle(claim, 'settled')).toBe('settled');
    await claims.professional.submit(claim);
    expect(await claims.settle(claim, 'settled')).toBe('settled');
    const x12 = x12Claims([{}, { number: '00002' }]);
    expect(await claims.settleX12(x12, 'accepted')).toEqual(['settled', undefined]);
    await claims.professional.submitX12(x12);
    expect(await claims.settleX12(x12, 'rejected')).toEqual(['rejected', 'rejected']);
    expect(await bench.client().claims.settle(claim, 'settled')).toBeUndefined();
  });

  test('a claim that was never sent releases its key', async () => {
    const store = new MemorySubmissionLedger();
    const { professional } = bench.client({ ledger: { store, secret }, clientSecret: 'wrong' }).claims;
    await caught(professional.submit(professionalClaim()));
    expect((await states(store)).map(({ state }) => state)).toEqual(['rejected']);
  });

  test('that breaks after the claim was sent, the response is returned and a second submission is rejected', async () => {
    const store = new MemorySubmissionLedger();
    const broken = Object.assign(Object.create(store) as MemorySubmissionLedger, {
      begin: store.begin.bind(store),
      list: store.list.bind(store),
      transition: () => Promise.reject(new Error('disk full')),
    });
    const { professional } = bench.client({ ledger: { store: broken, secret } }).claims;
    expect((await professional.submit(professionalClaim())).isAccepted).toBe(true);
    expect(await caught(professional.submit(professionalClaim()))).toBeInstanceOf(DuplicateSubmissionError);
  });

  test('validations leave no record', async () => {
    const store = new MemorySubmissionLedger();
    await bench.client({ ledger: { store, secret } }).claims.professional.validate(professionalClaim());
    expect(await states(store)).toEqual([]);
  });

  test('an invalid one is rejected at once', () => {
    expect(() => bench.client({ ledger: { store: {}, secret: 'short' } as never })).toThrow(
      /ledger\.store.*ledger\.secret/,
    );
  });
});

describe('keys of claims', () => {
  const contentDigest = (claim: ProfessionalClaim) => digestOf(claimIdentity(claim as never).content);
  const secret = 'a secret of sixteen or more';
  const key = (claim: ProfessionalClaim, with_ = secret) =>
    submissionKey(claimIdentity(claim as never), with_);

  test('are the same for the same claim, whatever else changes', () => {
    expect(key(professionalClaim({ claimChargeAmount: '1' }))).toBe(key(professionalClaim()));
    expect(key({ ...professionalClaim(), controlNumber: '000000001' })).toBe(key(professionalClaim()));
  });

  test('differ by number, frequency, payer, provider and secret', () => {
    const claim = professionalClaim();
    const keys = [
      key(claim),
      key(professionalClaim({ patientControlNumber: '00001' })),
      key(professionalClaim({ claimFrequencyCode: '7' })),
      key({ ...claim, tradingPartnerServiceId: '9497' }),
      key({ ...claim, billing: { npi: '1942788757' } } as never),
      key(claim, 'another secret of sixteen'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('and digests depend on the content, not its order', () => {
    const { claimInformation, ...rest } = professionalClaim();
    expect(contentDigest({ claimInformation, ...rest } as ProfessionalClaim)).toBe(
      contentDigest(professionalClaim()),
    );
    expect(contentDigest(professionalClaim({ claimChargeAmount: '1' }))).not.toBe(
      contentDigest(professionalClaim()),
    );
  });
});
