import {
  AbortError,
  AuthenticationError,
  BadRequestError,
  DuplicateSubmissionError,
  ServerError,
  SubmissionUnknownError,
  ValidationError,
} from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { coverage, pasInquiry, pasSubmission, payerLine } from '../../testing/authorizations.js';
import { useSandbox } from '../../testing/clients.js';
import { caught, recordsOf, testLedger } from '../../testing/ledger.js';

const bench = useSandbox();
const route = '/oihub/fhirpriorauth/*';
function pasOf(overrides: Parameters<typeof bench.client>[0] = {}) {
  return bench.client(overrides).payerFhir.priorAuthorization.pas;
}
function processed() {
  return bench.sandbox.control.counters().submissions.processed;
}

function attachment(referenceNumber: string) {
  return {
    ...payerLine,
    referenceNumber,
    parameters: {
      resourceType: 'Parameters' as const,
      parameter: [
        { name: 'TrackingId', valueIdentifier: { value: '123456' } },
        { name: 'AttachTo', valueCode: 'preauthorization' },
        { name: 'Attachment', part: [] },
      ],
    },
  };
}

describe('an authorization', () => {
  test('is pended when requested, and decided at a later inquiry', async () => {
    const pas = pasOf();
    const submitted = await pas.submit(pasSubmission());
    expect(submitted).toMatchObject({
      outcome: 'queued',
      decision: 'pended',
      isPended: true,
      pendedItems: [1, 2],
      disposition: 'Open',
      issues: [],
    });
    expect(submitted.claimResponse.resourceType).toBe('ClaimResponse');
    const inquiry = pasInquiry(submitted.referenceNumber ?? '');
    expect((await pas.inquire(inquiry)).isPended).toBe(true);
    bench.sandbox.control.clock.advance(5_000);
    const decided = await pas.inquire(inquiry);
    expect(decided).toMatchObject({
      outcome: 'complete',
      decision: 'certified',
      isPended: false,
      pendedItems: [],
      referenceNumber: submitted.referenceNumber,
    });
    expect(decided.items).toMatchObject([
      { itemSequence: 1, reviewActionCode: 'A1', reason: 'Covered/Approved', decision: 'certified' },
      { itemSequence: 2, decision: 'certified' },
    ]);
    expect(processed()).toBe(1);
    expect(bench.sandbox.control.journal().at(-1)?.headers.environment).toBe('sandbox');
  });

  test('accepts documents by its reference number', async () => {
    const pas = pasOf();
    const { referenceNumber = '' } = await pas.submit(pasSubmission());
    const receipt = await pas.submitAttachment(attachment(referenceNumber));
    expect(receipt.issues).toEqual([{ severity: 'information', code: 'informational' }]);
    expect(await caught(pas.submitAttachment(attachment('A0')))).toBeInstanceOf(BadRequestError);
  });

  test("reports the server's capabilities", async () => {
    expect((await pasOf().metadata(payerLine)).resourceType).toBe('CapabilityStatement');
  });
});

describe('before anything is sent', () => {
  const issuesOf = async (submission: object) => {
    const error = await caught(pasOf().submit(submission as never));
    expect(error).toBeInstanceOf(ValidationError);
    return (error as ValidationError).issues.map(({ path }) => path);
  };

  test('names every bad field, and prints no value', async () => {
    expect(await issuesOf({ payerId: '', lob: 'ph', bundle: {} })).toEqual([
      'payerId',
      'bundle.resourceType',
      'bundle.type',
      'bundle.entry',
    ]);
    expect(await issuesOf(pasSubmission({ use: 'claim', item: [] }))).toEqual([
      'bundle.entry[0].resource.use',
      'bundle.entry[0].resource.item',
    ]);
    expect(
      await issuesOf({
        ...payerLine,
        bundle: { ...pasSubmission().bundle, entry: [{ resource: coverage }] },
      }),
    ).toContain('bundle.entry[0].resource.resourceType');
    const error = await caught(pasOf().submit(pasSubmission({ patient: { reference: '#Zzyzx' } })));
    expect(String(error)).not.toMatch(/Zzyzx/);
    expect(bench.sandbox.control.counters().requests).toBe(0);
  });

  test('finds references to resources that the claim does not contain', async () => {
    const diagnosis = [{ sequence: 1, diagnosisReference: { reference: '#nowhere' } }];
    expect(await issuesOf(pasSubmission({ patient: { reference: '#nobody' }, diagnosis }))).toEqual([
      'bundle.entry[0].resource.patient.reference',
      'bundle.entry[0].resource.diagnosis[0].diagnosisReference.reference',
    ]);
  });

  test('requires the parameters of documents', async () => {
    const { parameters, ...rest } = attachment('A1');
    const [trackingId] = parameters.parameter;
    const error = await caught(
      pasOf().submitAttachment({
        ...rest,
        parameters: { ...parameters, parameter: [trackingId ?? { name: 'x' }] },
      }),
    );
    expect((error as ValidationError).issues.map(({ text }) => text)).toEqual([
      'must hold a parameter AttachTo',
      'must hold a parameter Attachment',
    ]);
  });

  test('passes when the client allows it', async () => {
    const error = await caught(pasOf({ preflight: 'off' }).submit({ ...payerLine, bundle: {} as never }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect((error as BadRequestError).status).toBe(400);
  });
});

describe('when the response is lost', () => {
  test('is not sent again, and a ledger rejects the same submission until it is settled', async () => {
    const ledger = testLedger();
    const pas = pasOf({ ledger });
    const remove = bench.sandbox.control.faults.add({ fault: 'reset-after', route: '*$submit' });
    expect(await caught(pas.submit(pasSubmission()))).toBeInstanceOf(SubmissionUnknownError);
    remove();
    expect(processed()).toBe(1);
    expect(await recordsOf(ledger.store)).toMatchObject([{ state: 'unknown' }]);
    expect(await caught(pas.submit(pasSubmission()))).toBeInstanceOf(DuplicateSubmissionError);
    expect(processed()).toBe(1);
    // Finding nothing settles nothing.
    expect(await caught(pas.reconcile(pasSubmission(), pasInquiry('A0')))).toBeInstanceOf(BadRequestError);
    expect(await recordsOf(ledger.store)).toMatchObject([{ state: 'unknown' }]);
    // Another claim is unaffected.
    const other = await pas.submit(pasSubmission({ identifier: [{ value: 'CLAIM000002' }] }));
    const settled = await pas.reconcile(pasSubmission(), pasInquiry(other.referenceNumber ?? ''));
    expect(settled).toMatchObject({ state: 'accepted', result: { isPended: true } });
    expect(await caught(pas.submit(pasSubmission()))).toBeInstanceOf(DuplicateSubmissionError);
    // The caller's own finding settles it.
    expect(await pas.settle(pasSubmission(), 'settled')).toBe('settled');
    expect((await pas.submit(pasSubmission())).isPended).toBe(true);
  });

  test('remembers what was accepted, and releases what was rejected or never sent', async () => {
    const ledger = testLedger();
    const pas = pasOf({ ledger, maxRetries: 0 });
    const { referenceNumber } = await pas.submit(pasSubmission());
    expect(await recordsOf(ledger.store)).toMatchObject([{ state: 'accepted', result: { referenceNumber } }]);
    expect(JSON.stringify(await recordsOf(ledger.store))).not.toMatch(/CLAIM000001/);
    const second = pasSubmission({ identifier: [{ value: 'CLAIM000002' }] });
    const remove = bench.sandbox.control.faults.add({ fault: 'rate-limited', route: '*$submit' });
    await caught(pas.submit(second));
    remove();
    expect((await recordsOf(ledger.store)).map(({ state }) => state)).toEqual(['accepted', 'rejected']);
    expect((await pas.submit(second)).isPended).toBe(true);
  });

  test('writes nothing to the ledger for a request that is rejected here', async () => {
    const ledger = testLedger();
    await caught(pasOf({ ledger }).submit(pasSubmission({ item: [] })));
    expect(await recordsOf(ledger.store)).toEqual([]);
  });

  test('retries where repeating is harmless', async () => {
    const pas = pasOf();
    const { referenceNumber = '' } = await pas.submit(pasSubmission());
    bench.sandbox.control.faults.add({ fault: 'server-error', route: '*$inquire', count: 2 });
    const { meta } = await pas.inquire(pasInquiry(referenceNumber)).withResponse();
    expect(meta.attempts).toBe(3);
  });

  test('does not retry documents either', async () => {
    const pas = pasOf();
    const { referenceNumber = '' } = await pas.submit(pasSubmission());
    bench.sandbox.control.faults.add({ fault: 'reset-after', route: '*submit-attachment' });
    expect(await caught(pas.submitAttachment(attachment(referenceNumber)))).toBeInstanceOf(
      SubmissionUnknownError,
    );
    expect(processed()).toBe(2);
  });
});

describe('every rejection', () => {
  test.each([
    ['server-error', ServerError, SubmissionUnknownError],
    ['html-error', ServerError, SubmissionUnknownError],
    ['revoked-token', AuthenticationError, AuthenticationError],
    ['truncated-body', Error, SubmissionUnknownError],
  ] as const)('%s', async (fault, ofInquiry, ofSubmission) => {
    bench.sandbox.control.faults.add({ fault, route });
    const pas = pasOf({ maxRetries: 0 });
    expect(await caught(pas.inquire(pasInquiry('A0')))).toBeInstanceOf(ofInquiry);
    expect(await caught(pas.submit(pasSubmission()))).toBeInstanceOf(ofSubmission);
  });

  test('of a number that the payer does not know, as these products phrase it', async () => {
    const error = await caught(pasOf().inquire(pasInquiry('A0')));
    expect(error).toMatchObject({ name: 'BadRequestError', status: 400, issues: [{ severity: 'error' }] });
  });

  test('ends the wait when the caller aborts', async () => {
    bench.sandbox.control.faults.add({ fault: 'stall-headers', route });
    const controller = new AbortController();
    const asked = pasOf().inquire(pasInquiry('A0'), { signal: controller.signal });
    setImmediate(() => controller.abort());
    expect(await caught(asked)).toBeInstanceOf(AbortError);
  });
});
