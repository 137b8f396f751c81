import { NotFoundError, SubmissionUnknownError, ValidationError } from '@payerkit/core';
import { describe, expect, it } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import type { AttachmentRequest } from './attachments.js';

const bench = useSandbox();
const caught = (promise: PromiseLike<unknown>) => Promise.resolve(promise).catch((error: unknown) => error);
const address = { address1: '123 address1', city: 'city1', state: 'WA', postalCode: '981010000' };
const request = (overrides: Partial<AttachmentRequest> = {}): AttachmentRequest => ({
  tradingPartnerServiceId: 'TESTEP01',
  tradingPartnerName: 'Test payer',
  submitter: { organizationName: 'regional ppo network' },
  provider: { npi: '1760854442', address },
  subscriber: { memberId: '0000000001', firstName: 'johnone', lastName: 'doeone' },
  claimInformation: {
    patientControlNumber: '12345',
    serviceLines: [
      {
        attachmentDetails: { name: 'chart.pdf' },
        serviceLineDateInformation: { submissionDate: '20240101' },
      },
    ],
  },
  ...overrides,
});
const chart = () => new File(['%PDF-1.4 chart'], 'chart.pdf', { type: 'application/pdf' });

describe('over the sandbox', () => {
  it('sends a file, follows it, finds it and fetches it', async () => {
    const { attachments } = bench.client();
    const { traceId, attachmentId } = await attachments.submit(request(), [chart()]);
    expect(attachmentId).toEqual(expect.any(String));
    expect(await attachments.status(traceId ?? '')).toMatchObject([
      { code: '01', documentNames: ['chart.pdf'] },
    ]);
    const day = new Date(bench.sandbox.control.clock.now()).toISOString().slice(0, 10);
    const found = await attachments.search({ startUploadDate: day, endUploadDate: day });
    expect(Array.isArray(found) && found.length).toBeGreaterThan(0);
    const file = await attachments.retrieve(attachmentId ?? '');
    expect(Buffer.concat(await file.toArray()).toString()).toBe('%PDF-1.4 chart');
    expect(await caught(attachments.status('no-such-id'))).toBeInstanceOf(NotFoundError);
  });

  it('sends once', async () => {
    bench.sandbox.control.faults.add({
      fault: 'reset-after',
      route: '/medicalnetwork/attachments/submission/*',
    });
    expect(await caught(bench.client().attachments.submit(request(), [chart()]))).toBeInstanceOf(
      SubmissionUnknownError,
    );
    expect(bench.sandbox.control.counters().submissions).toEqual({ received: 1, processed: 1 });
  });
});

describe('before anything is sent', () => {
  it.each<[string, Partial<AttachmentRequest>, readonly File[], string]>([
    ['no file', {}, [], 'files'],
    ['a file of another kind', {}, [chart(), new File(['x'], 'x.exe')], 'files'],
    [
      'a line that names no file',
      {},
      [new File(['x'], 'other.pdf')],
      'claimInformation.serviceLines[0].attachmentDetails.name',
    ],
    ['no payer', { tradingPartnerServiceId: '' }, [chart()], 'tradingPartnerServiceId'],
  ])('%s is refused', async (_name, overrides, files, path) => {
    const error = await caught(bench.client().attachments.submit(request(overrides), files));
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map((issue) => issue.path)).toContain(path);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });
});
