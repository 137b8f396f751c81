import { DuplicateSubmissionError, PayerRejectionError, SubmissionUnknownError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import { caught, recordsOf, testLedger } from '../../testing/ledger.js';
import { authorizationX12 as x12 } from '../../testing/x12.js';
import { submissionKey } from '../internal/submission/identity.js';
import { authorizationIn, identityOf, inquiryOf } from './authorization-identity.js';

const bench = useSandbox();
const secret = 's'.repeat(16);
function processed() {
  return bench.sandbox.control.counters().submissions.processed;
}

function request(umClearingHouseId: string, submitterTransactionIdentifier: string | undefined = '165932') {
  return {
    senderId: 'SENDER',
    submitterTransactionIdentifier,
    payerId: umClearingHouseId,
    payerName: 'ABC PAYER',
    umClearingHouseId,
    requester: { requesterType: '1P', organizationName: 'HAPPY DOCTORS GROUP', npi: '1760854442' },
    subscriber: { memberId: '0000000001', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
    patientEventDetail: {
      requestCategoryCode: 'HS',
      certificationTypeCode: 'I',
      serviceTypeCode: '56',
      facilityTypeCode: '41',
      facilityCodeQualifier: 'B',
      eventDateBegin: '20250101',
      serviceLevel: [{ professionalService: { productOrServiceIDQualifier: 'HC', procedureCode: '58570' } }],
    },
  } as never;
}

describe('a request in X12', () => {
  test('has the same identity as the same request in JSON', () => {
    expect(authorizationIn(x12('PAYER1'))).toEqual(request('PAYER1'));
  });

  test('has the key of the same request in JSON, and of no other', () => {
    const key = (submission: never) =>
      submissionKey(identityOf('submission', submission, submission), secret);
    const inX12 = submissionKey(
      identityOf('submission', authorizationIn(x12('PAYER1')), x12('PAYER1')),
      secret,
    );
    expect(inX12).toBe(key(request('PAYER1')));
    const others = [
      submissionKey(identityOf('noa', request('PAYER1'), request('PAYER1')), secret),
      key(request('PAYER2')),
      key(request('PAYER1', '165933')),
      key({ ...(request('PAYER1', '') as object) } as never),
    ];
    expect(new Set([inX12, ...others]).size).toBe(5);
  });
});

describe('with a ledger', () => {
  test('an accepted request is not sent twice, in JSON or X12', async () => {
    const ledger = testLedger();
    const { priorAuthorization } = bench.client({ ledger });
    const { authorizationId } = await priorAuthorization.submit(request('278_217_04_A4'));
    for (const again of [
      priorAuthorization.submit(request('278_217_04_A4')),
      priorAuthorization.submitX12(x12('278_217_04_A4', '165932', '000000002')),
    ])
      expect(await caught(again)).toBeInstanceOf(DuplicateSubmissionError);
    expect(processed()).toBe(1);
    const [record] = await recordsOf(ledger.store);
    expect(record).toMatchObject({ state: 'accepted', result: { authorizationId } });
    expect(JSON.stringify(record)).not.toMatch(/johnone|doeone|"0000000001"/);
  });

  test('a rejected request may be sent again; inquiries leave no record', async () => {
    const ledger = testLedger();
    const { priorAuthorization } = bench.client({ ledger });
    for (const _time of [1, 2])
      expect(await caught(priorAuthorization.submit(request('AAA_217_07_73')))).toBeInstanceOf(
        PayerRejectionError,
      );
    await priorAuthorization.inquire(request('000000000000001'));
    expect((await recordsOf(ledger.store)).map(({ state }) => state)).toEqual(['rejected']);
  });

  test.each([
    ['JSON', (payer: string) => request(payer)],
    ['X12', (payer: string) => x12(payer) as never],
  ])(
    'a request in %s whose response was lost is looked up, and settled when the payer has it',
    async (form, make) => {
      const ledger = testLedger();
      const { priorAuthorization } = bench.client({ ledger });
      const send = (payer: string) =>
        form === 'X12' ? priorAuthorization.submitX12(make(payer)) : priorAuthorization.submit(make(payer));
      const reconcile = (lost: never) =>
        form === 'X12' ? priorAuthorization.reconcileX12(lost) : priorAuthorization.reconcile(lost);
      const remove = bench.sandbox.control.faults.add({
        fault: 'reset-after',
        route: '/rcm/prior-authorization/v1/submission*',
      });
      for (const payer of ['000000000000001', '000000000000003']) {
        const error = await caught(send(payer));
        expect(error).toBeInstanceOf(SubmissionUnknownError);
        expect(error).toMatchObject({ controlNumber: '165932' });
      }
      remove();
      expect(await caught(send('000000000000001'))).toBeInstanceOf(DuplicateSubmissionError);
      expect(await reconcile(make('000000000000001'))).toMatchObject({
        isFound: true,
        state: 'accepted',
        result: { answers: [{ event: { decision: 'certified' } }] },
      });
      expect(await reconcile(make('000000000000003'))).toMatchObject({
        isFound: undefined,
        state: 'unknown',
      });
    },
  );

  test("the caller's own finding is recorded and either releases the request or keeps it blocked", async () => {
    const ledger = testLedger();
    const { priorAuthorization } = bench.client({ ledger });
    const lost = request('278_217_04_A4');
    bench.sandbox.control.faults.add({
      fault: 'reset-after',
      route: '/rcm/prior-authorization/v1/submission*',
      count: 1,
    });
    await caught(priorAuthorization.submit(lost));
    expect(await priorAuthorization.settle(x12('278_217_04_A4'), 'settled')).toBe('settled');
    expect((await priorAuthorization.submit(lost)).authorizationId).toMatch(/./);
    expect(await priorAuthorization.settle(lost, 'rejected')).toBe('rejected');
    expect(await priorAuthorization.settle(request('PAYER2'), 'settled')).toBeUndefined();
    expect(await bench.client().priorAuthorization.settle(lost, 'settled')).toBeUndefined();
  });

  test('a notice in JSON that names its source is the same as the notice in X12', async () => {
    const { requester, ...rest } = request('IMNDIRECT') as { requester: { npi: string } };
    const subscriber = { memberId: 'NOA-01-SUCCESS' };
    const { npi } = requester;
    const notice = { ...rest, subscriber, source: { sourceType: 'FA', npi } } as never;
    const { priorAuthorization } = bench.client({ ledger: testLedger() });
    await priorAuthorization.notifyAdmission(notice);
    const again = x12('IMNDIRECT').replace('NM1*1P', 'NM1*FA');
    expect(await caught(priorAuthorization.notifyAdmissionX12(again))).toBeInstanceOf(
      DuplicateSubmissionError,
    );
    expect(inquiryOf(notice)).toMatchObject({ requester: { requesterType: 'FA', npi } });
  });

  test('a notice and a request are different submissions', async () => {
    const { priorAuthorization } = bench.client({ ledger: testLedger() });
    const notice = {
      ...(request('IMNDIRECT') as object),
      subscriber: { memberId: 'NOA-01-SUCCESS' },
    } as never;
    await priorAuthorization.notifyAdmission(notice);
    expect(await caught(priorAuthorization.notifyAdmission(notice))).toBeInstanceOf(DuplicateSubmissionError);
    expect(await caught(priorAuthorization.submit(notice))).toBeInstanceOf(PayerRejectionError);
  });
});

describe('before anything is sent', () => {
  test.each([
    ['a wrong NPI', { requester: { npi: '1234567890' } }, 'requester.npi'],
    ['a number in place of text', { payerId: 7 }, 'payerId'],
    ['no payer', { payerId: undefined }, 'payerId'],
    ['no patient', { subscriber: undefined }, 'subscriber'],
    ['no event', { patientEventDetail: undefined }, 'patientEventDetail'],
    [
      'an invalid day',
      { patientEventDetail: { eventDateBegin: '20250230' } },
      'patientEventDetail.eventDateBegin',
    ],
  ])('%s is rejected', async (_name, change, path) => {
    const { priorAuthorization } = bench.client();
    const bad = { ...(request('278_217_01_A1') as object), ...change } as never;
    expect(await caught(priorAuthorization.submit(bad))).toMatchObject({
      kind: 'validation',
      issues: [{ path }],
    });
    expect(await caught(priorAuthorization.submitX12('nonsense'))).toMatchObject({
      kind: 'validation',
    });
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });

  test('the payer whose rules decide must be named', async () => {
    const { priorAuthorization } = bench.client();
    for (const ask of [
      priorAuthorization.authorize(request('000000000000001')),
      priorAuthorization.determineX12({ x12: x12('000000000000001') } as never),
    ])
      expect(await caught(ask)).toMatchObject({
        kind: 'validation',
        issues: [{ path: 'rhPayerId', followUp: 'Add it.' }, { path: 'planId' }],
      });
  });
});
