import {
  BadRequestError,
  DuplicateSubmissionError,
  SubmissionUnknownError,
  ValidationError,
} from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import { caught, recordsOf, testLedger } from '../../testing/ledger.js';
import { x12Claims } from '../../testing/x12-claim.js';
import { OptumClient } from '../optum-client.js';

const bench = useSandbox();
const asked = { providerTaxId: '123456789', payerId: '87726' };
const x12RequestData = x12Claims([{}]);
function taken() {
  return bench.sandbox.control.counters().submissions.processed;
}
const person = { npi: '1760854442', taxId: '123456789', zip: '37203' };
const referral = {
  ...asked,
  requestingProvider: person,
  servicingProvider: person,
  patient: {
    firstName: 'Johnone',
    lastName: 'Doeone',
    id: '1',
    dateOfBirth: '1990-12-31',
    groupNumber: 'G1',
  },
  service: {
    diagnosisCodes: ['M79.3'],
    referralQuantity: { quantity: 10, qualifier: 'VS' },
    startDate: '2026-01-01',
  },
};
const ticket = {
  ...asked,
  lineDetails: [{ lineKey: '1', lineAmountOwed: '450.00' }],
  claimActionIdentifier: 'a',
  ticketType: 'RECON',
  ticketAction: 'Create',
};

describe('over the sandbox', () => {
  test('a claim is submitted and its 277CA is retrieved', async () => {
    const { claimActions, claims } = bench.client().real;
    const { data } = await claimActions.submit({ ...asked, x12RequestData });
    expect(data).toMatchObject({ statusCode: '000', x12ResponseData: expect.stringMatching(/^ISA/) });
    const transactionId = data.transactionId ?? '';
    const acknowledged = await claims.retrieveAcknowledgement({ ...asked, transactionId });
    expect(acknowledged.data.x12ResponseData).toMatch(/^ISA/);
  });

  test('a ticket is submitted, then a file for it', async () => {
    const { claimActions } = bench.client().real;
    const { data } = await claimActions.submitTicket(ticket);
    expect(data).toMatchObject({ ticketStatus: 'Under Review', preSignedUrl: expect.any(String) });
    const file = new File(['scan'], 'scan.pdf', { type: 'application/pdf' });
    const sent = await claimActions.submitAttachment({ providerTaxId: asked.providerTaxId, file });
    expect(sent.data.attachmentId).toEqual(expect.any(String));
  });

  test('a referral is submitted; one that the payer rejects is a response, too', async () => {
    const { referrals } = bench.client().real;
    expect((await referrals.submit(referral)).data.referralStatus).toBe('APPROVED');
    const { data } = await referrals.submit({
      ...referral,
      payerId: 'SBXREJECT',
      select: { rejectionReasons: { rejectionCode: true } },
    });
    expect(data.rejectionReasons).toEqual([{ rejectionCode: 'R001' }]);
  });

  test('a submission whose response was lost is not sent again', async () => {
    const { claimActions, referrals } = bench.client().real;
    const lose = (route: string) =>
      bench.sandbox.control.faults.add({ fault: 'reset-after', route, count: 1 });
    lose('/oihub/claim/*');
    expect(await caught(claimActions.submit({ ...asked, x12RequestData }))).toBeInstanceOf(
      SubmissionUnknownError,
    );
    lose('/oihub/claim/*');
    expect(await caught(claimActions.submitTicket(ticket))).toBeInstanceOf(SubmissionUnknownError);
    lose('/oihub/claim/*');
    const attachment = { providerTaxId: asked.providerTaxId, file: new Blob(['scan']) };
    expect(await caught(claimActions.submitAttachment(attachment))).toBeInstanceOf(SubmissionUnknownError);
    lose('/oihub/patient/*');
    expect(await caught(referrals.submit(referral))).toBeInstanceOf(SubmissionUnknownError);
    expect(taken()).toBe(4);
  });

  test('errors without data distinguish rejected submissions from those that may have been accepted', async () => {
    const { claimActions } = bench.client().real;
    const broken = claimActions.submit({ ...asked, payerId: 'SBX:INTERNAL_SERVER_ERROR', x12RequestData });
    expect(await caught(broken)).toBeInstanceOf(SubmissionUnknownError);
    const rejected = claimActions.submit({ ...asked, payerId: 'SBX:VALIDATION_FAILED', x12RequestData });
    expect(await caught(rejected)).toBeInstanceOf(BadRequestError);
    expect(taken()).toBe(0);
  });

  test.each([
    ['no interchange', { x12RequestData: 'ISA*00' }, 'x12RequestData'],
    [
      'a field that the response does not have',
      { x12RequestData, select: { claimId: true } },
      'select.claimId',
    ],
  ])('%s is rejected before anything is sent', async (_name, request, path) => {
    const ledger = testLedger();
    const { claimActions } = bench.client({ ledger }).real;
    const error = await caught(claimActions.submit({ ...asked, ...request } as never));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ path }] });
    expect(taken()).toBe(0);
    // It may be corrected and sent.
    expect((await claimActions.submit({ ...asked, x12RequestData })).data.statusCode).toBe('000');
  });
});

describe('with a ledger', () => {
  test('nothing is submitted twice, whichever method submits a claim', async () => {
    const ledger = testLedger();
    const optum = bench.client({ ledger });
    const { data } = await optum.real.claimActions.submit({
      ...asked,
      x12RequestData,
      select: { message: true },
    });
    const again = x12Claims([{}], '000000002');
    for (const second of [
      optum.real.claimActions.submit({ ...asked, x12RequestData: again }),
      optum.claims.professional.submitX12(again),
    ])
      expect(await caught(second)).toBeInstanceOf(DuplicateSubmissionError);
    expect(taken()).toBe(1);
    expect(data.message).toEqual(expect.any(String));
    const [record] = await recordsOf(ledger.store);
    expect(record).toMatchObject({ state: 'accepted', result: { statusCode: '000' } });
    expect(record?.result?.transactionId).toEqual(expect.any(String));
  });

  test('a lost submission stays unknown and is not sent again', async () => {
    const ledger = testLedger();
    const { referrals, claimActions } = bench.client({ ledger }).real;
    const remove = bench.sandbox.control.faults.add({ fault: 'reset-after', route: '/oihub/*' });
    await caught(referrals.submit(referral));
    await caught(claimActions.submitTicket(ticket));
    remove();
    expect((await recordsOf(ledger.store)).map(({ state }) => state)).toEqual(['unknown', 'unknown']);
    expect(await caught(referrals.submit(referral))).toBeInstanceOf(DuplicateSubmissionError);
    expect(await caught(claimActions.submitTicket(ticket))).toBeInstanceOf(DuplicateSubmissionError);
    expect(taken()).toBe(2);
    // The caller's findings: one arrived, one did not. The selection is not part of what was sent.
    expect(await referrals.settle(referral, 'accepted')).toBe('accepted');
    expect(await claimActions.settleTicket(ticket, 'settled')).toBe('settled');
    const wanted = { ...referral, select: { referralStatus: true } } as const;
    expect(await caught(referrals.submit(wanted))).toBeInstanceOf(DuplicateSubmissionError);
    expect((await claimActions.submitTicket(ticket)).data.ticketNumber).toEqual(expect.any(String));
    expect(await referrals.settle({ ...referral, payerId: 'X' }, 'settled')).toBeUndefined();
  });

  test('a submission that the payer rejected may be sent again', async () => {
    const ledger = testLedger();
    const { referrals } = bench.client({ ledger }).real;
    const rejected = { ...referral, payerId: 'SBXREJECT', select: { referralId: true } } as const;
    await referrals.submit(rejected);
    expect((await recordsOf(ledger.store)).map(({ state }) => state)).toEqual(['rejected']);
    expect((await referrals.submit(rejected)).data.referralId).toBe('');
    expect(taken()).toBe(2);
  });
});

describe('on the wire', () => {
  afterEach(() => nock.cleanAll());

  test('text written by a person is sent as a variable, never in the document', async () => {
    const origin = 'https://optum.example';
    const optum = new OptumClient({
      environment: { baseUrl: origin, kind: 'production' },
      clientId: 'id',
      clientSecret: 'secret',
    });
    nock(origin).post('/apip/auth/sntl/v1/token').reply(200, { access_token: 'token', expires_in: 7200 });
    const providerComments = '") { evil } }';
    const bodies: { query: string; variables: unknown }[] = [];
    nock(origin)
      .post('/oihub/claim/actions/v1', (body) => bodies.push(body) > 0)
      .reply(200, { data: { submitClaimTicket: { ticketNumber: 'PIQ-1' } } });
    const { providerTaxId, ...input } = ticket;
    await optum.real.claimActions.submitTicket({ providerTaxId, ...input, providerComments });
    expect(bodies).toEqual([
      {
        operationName: 'SubmitClaimTicket',
        query:
          'mutation SubmitClaimTicket($claimTicketInput: ClaimTicketInput!) { submitClaimTicket(claimTicketInput: $claimTicketInput) { ticketNumber ticketStatus preSignedUrl } }',
        variables: { claimTicketInput: { ...input, providerComments } },
      },
    ]);
    await optum.close();
  });
});
