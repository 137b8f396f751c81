import { fc, test } from '@fast-check/vitest';
import {
  ConfigurationError,
  DuplicateSubmissionError,
  MemorySubmissionLedger,
  SubmissionUnknownError,
  ValidationError,
} from '@payerkit/core';
import { describe, expect } from 'vitest';
import { professionalClaim } from '../../../testing/claims.js';
import { useSandbox } from '../../../testing/clients.js';
import { caught, recordsOf, testLedger } from '../../../testing/ledger.js';
import { interchange } from '../../../testing/x12.js';
import { x12Claims } from '../../../testing/x12-claim.js';
import { submissionKey } from '../../internal/submission/identity.js';
import { readSubmission } from '../../internal/submission/x12-submission.js';
import { claimIdentity } from './claim-identity.js';
import { claimsOfX12 } from './x12-claims.js';

const bench = useSandbox();
function read(x12: string) {
  return claimsOfX12(readSubmission(x12)?.segments ?? []);
}
function processed() {
  return bench.sandbox.control.counters().submissions.processed;
}

function loseResponses() {
  return bench.sandbox.control.faults.add({
    fault: 'reset-after',
    route: '/medicalnetwork/professionalclaims/*',
  });
}

describe('claims of an 837', () => {
  test('are identified by payer, provider, patient, number, charge and dates', () => {
    expect(read(x12Claims([{}]))).toEqual([
      {
        tradingPartnerServiceId: '9496',
        tradingPartnerName: 'EXTRA HEALTHY INSURANCE',
        billing: { organizationName: 'HAPPY DOCTORS GROUP', npi: '1760854442', employerId: '123456789' },
        subscriber: {
          paymentResponsibilityLevelCode: 'P',
          lastName: 'doeone',
          firstName: 'johnone',
          memberId: '0000000001',
          dateOfBirth: '18800102',
          gender: 'M',
        },
        claimInformation: {
          patientControlNumber: '12345',
          claimChargeAmount: '28.75',
          claimFrequencyCode: '1',
          claimDateInformation: { statementBeginDate: '20050514', statementEndDate: '20050514' },
        },
      },
    ]);
  });

  test('have the same key as in JSON', () => {
    const [claim] = read(x12Claims([{}]));
    expect(submissionKey(claimIdentity(claim as never), 's'.repeat(16))).toBe(
      submissionKey(claimIdentity(professionalClaim() as never), 's'.repeat(16)),
    );
  });

  test.prop([
    fc.uniqueArray(fc.stringMatching(/^[A-Z0-9]{1,20}$/), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(
      {},
      { element: '|', component: '>', terminator: '\n' },
      { element: '+', component: '/', terminator: "'" },
    ),
  ])('are all found, with any delimiters', (numbers, cut) => {
    const x12 = x12Claims(
      numbers.map((number) => ({ number })),
      '000000001',
      cut,
    );
    expect(read(x12).map(({ claimInformation }) => claimInformation?.patientControlNumber)).toEqual(numbers);
  });

  test('of other text are none', () => {
    expect(read('nonsense')).toEqual([]);
    expect(read(interchange('837'))).toEqual([]);
  });
});

describe('a raw submission with a ledger', () => {
  test('is not sent twice, in X12 or JSON', async () => {
    const ledger = testLedger();
    const { professional } = bench.client({ ledger }).claims;
    const x12 = x12Claims([{}]);
    await professional.submitX12(x12);
    for (const again of [
      professional.submitX12(x12),
      professional.submitX12(x12Claims([{}], '000000002')),
      professional.submit(professionalClaim()),
    ])
      expect(await caught(again)).toBeInstanceOf(DuplicateSubmissionError);
    expect(processed()).toBe(1);
    const [record] = await recordsOf(ledger.store);
    expect(record).toMatchObject({ state: 'accepted', attributes: { controlNumber: '000000001' } });
    expect(JSON.stringify(record)).not.toMatch(/johnone|doeone|"12345"|"0000000001"/);
  });

  test('with one known claim is not sent, and reserves none of the others', async () => {
    const ledger = testLedger();
    const { professional } = bench.client({ ledger }).claims;
    await professional.submitX12(x12Claims([{ number: '00001' }]));
    const mixed = x12Claims([{ number: '00002' }, { number: '00001' }]);
    expect(await caught(professional.submitX12(mixed))).toBeInstanceOf(DuplicateSubmissionError);
    expect(processed()).toBe(1);
    await professional.submitX12(x12Claims([{ number: '00002' }]));
    expect(processed()).toBe(2);
  });

  test('without a readable claim is identified by its content, not by its numbers', async () => {
    const { professional } = bench.client({ ledger: testLedger(), preflight: 'off' }).claims;
    await caught(professional.submitX12(interchange('837')));
    const error = await caught(
      professional.submitX12(interchange('837').replaceAll('000000001', '000000002')),
    );
    expect([DuplicateSubmissionError.isInstance(error), processed()]).toEqual([
      processed() === 1,
      processed(),
    ]);
  });

  test('reports its control number when its response is lost, and is looked up', async () => {
    const ledger = testLedger();
    const { claims } = bench.client({ ledger });
    const remove = loseResponses();
    const x12 = x12Claims([{ number: '00001' }, { number: '00002' }], '000000003');
    const error = await caught(claims.professional.submitX12(x12));
    expect(error).toBeInstanceOf(SubmissionUnknownError);
    expect(error).toMatchObject({ controlNumber: '000000003', retryable: false });
    expect((await recordsOf(ledger.store)).map(({ state }) => state)).toEqual(['unknown', 'unknown']);
    remove();
    expect(await caught(claims.professional.submitX12(x12))).toBeInstanceOf(DuplicateSubmissionError);
    const settled = await claims.reconcileX12(x12);
    expect(settled).toMatchObject([
      { isFound: true, state: 'accepted' },
      { isFound: true, state: 'accepted' },
    ]);
    expect(await caught(claims.reconcileX12('nonsense'))).toBeInstanceOf(ValidationError);
  });

  test('leaves no record when it is only validated', async () => {
    const ledger = testLedger();
    await bench.client({ ledger }).claims.professional.validateX12(x12Claims([{}]));
    expect(await recordsOf(ledger.store)).toEqual([]);
  });

  test('is not sent when the ledger cannot be written, and reports that', async () => {
    const store = Object.assign(new MemorySubmissionLedger(), {
      begin: () => Promise.reject(Object.assign(new Error('canary /var/secret'), { code: 'ENOSPC' })),
    });
    const { professional } = bench.client({ ledger: { store, secret: 's'.repeat(16) } }).claims;
    const error = await caught(professional.submit(professionalClaim()));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ code: 'submission_ledger_failed', cause: { code: 'ENOSPC' }, sent: 'no' });
    expect(String(error)).not.toMatch(/canary/);
    expect(bench.sandbox.control.counters().submissions.received).toBe(0);
  });
});
