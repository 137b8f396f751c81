import {
  ConflictError,
  DuplicateSubmissionError,
  MemorySubmissionLedger,
  NotFoundError,
  PermissionError,
  SubmissionUnknownError,
  ValidationError,
} from '@payerkit/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import { scannedFile } from '../../testing/files.js';
import { readDentalContainer } from './attachment-container.js';
import type { DentalAttachmentRequest } from './attachment-request.js';
import { readMultipartFiles } from './multipart-files.js';

const bench = useSandbox();
function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}
function pathsOf(error: unknown) {
  return (error as ValidationError).issues.map(({ path }) => path);
}

function request(overrides: Partial<DentalAttachmentRequest> = {}): DentalAttachmentRequest {
  return {
    submitterId: 'SBX',
    billingProviderTaxId: '123456789',
    claimId: 'D0001',
    payerId: '88848',
    providerNPI: '1760854442',
    dateOfService: '2026-06-01',
    patientLastName: 'doeone',
    patientFirstName: 'johnone',
    patientDateOfBirth: '1880-01-02',
    memberId: '0000000001',
    ...overrides,
  };
}
function scan(name = 'scan.png', bytes = 'a scan') {
  return scannedFile(name, bytes);
}

describe('files sent in one request', () => {
  test('sends files and fetches them by ID and by control number', async () => {
    const { attachments } = bench.client().dental;
    // Line breaks and a text that looks like a boundary belong to the file.
    const odd = '\r\n--boundary\r\n\u0000\r\n';
    const sent = [scan(), scan('zähne.tiff', odd)];
    const receipt = await attachments.submit(request(), sent);
    expect(receipt.state).toBe('closed');
    expect(receipt.attachmentIds).toHaveLength(2);
    const files = await attachments.retrieve([receipt.attachmentControlNumber ?? '']);
    expect(files.map(({ fileName }) => fileName)).toEqual(['scan.png', 'zähne.tiff']);
    const contents = await Promise.all(sent.map(async (one) => Buffer.from(await one.arrayBuffer())));
    expect(files.map(({ bytes }) => Buffer.from(bytes))).toEqual(contents);
    const [one] = await attachments.retrieve([receipt.attachmentIds[0] ?? '']);
    expect(one).toMatchObject({ contentType: 'image/png', attachmentId: expect.stringMatching(/^\d{12}$/) });
    expect(receipt.attachmentControlNumber).toBe(`CHC#${one?.attachmentControlNumber}`);
    const missing = await caught(attachments.retrieve(['CHC#000000000000']));
    expect(missing).toBeInstanceOf(NotFoundError);
    expect(missing).toMatchObject({ issues: [{ code: 'DENTATT_113', path: 'attachmentIds' }] });
  });

  test('requests an analysis of images', async () => {
    const image = {
      fileName: 'scan.png',
      mimeType: 'image/png',
      serviceDate: '2026-06-01',
      toothNumbers: '12, 14, 08',
      procedureCodes: 'D0120,D0150',
    };
    const { attachments } = bench.client().dental;
    const receipt = await attachments.submitWithImageIntelligence(request(), [scan()], [image]);
    expect(receipt.imageIntelligenceTransactionId).toEqual(expect.any(String));
    const other = await caught(
      attachments.submitWithImageIntelligence(request(), [scan()], [{ ...image, fileName: 'other.png' }]),
    );
    expect(pathsOf(other)).toEqual(['fileMetadata[0].fileName']);
  });

  test('sends once, and the ledger rejects the same files until they are settled', async () => {
    const ledger = { store: new MemorySubmissionLedger(), secret: 'a secret of sixteen and more' };
    const { attachments } = bench.client({ ledger }).dental;
    bench.sandbox.control.faults.add({ fault: 'reset-after', route: '/dental/attachments/*', count: 1 });
    expect(await caught(attachments.submit(request(), [scan()]))).toBeInstanceOf(SubmissionUnknownError);
    expect(await caught(attachments.submit(request(), [scan()]))).toBeInstanceOf(DuplicateSubmissionError);
    expect((await attachments.submit(request(), [scan('scan.png', 'another')])).state).toBe('closed');
    expect(await attachments.settle(request(), [scan()], 'rejected')).toBe('rejected');
    expect((await attachments.submit(request(), [scan()])).state).toBe('closed');
    expect(bench.sandbox.control.counters().submissions.received).toBe(3);
  });

  test.each<[string, Partial<DentalAttachmentRequest>, readonly File[], string]>([
    ['no file', {}, [], 'files'],
    ['eleven files', {}, Array.from({ length: 11 }, () => scan()), 'files'],
    ['a file of another kind', {}, [scan('x.exe')], 'files[0]'],
    ['a payer ID of six characters', { payerId: '888481' }, [scan()], 'payerId'],
    ['a date in another format', { dateOfService: '20260601' }, [scan()], 'dateOfService'],
    ['no member', { memberId: '' }, [scan()], 'memberId'],
  ])('rejects %s before anything is sent', async (_name, overrides, files, path) => {
    const { attachments } = bench.client().dental;
    const error = await caught(attachments.submit(request(overrides), files));
    expect(error).toBeInstanceOf(ValidationError);
    expect(pathsOf(error)).toContain(path);
    expect(pathsOf(await caught(attachments.retrieve(['12'])))).toEqual(['attachmentIds[0]']);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });

  test('names the field that the vendor rejected', async () => {
    const { attachments } = bench.client({ preflight: 'off' }).dental;
    const error = await caught(attachments.submit(request({ memberId: '' }), [scan()]));
    expect(error).toMatchObject({ kind: 'bad_request', issues: [{ code: 'DENTATT_101', path: 'memberId' }] });
  });
});

describe('files in a container', () => {
  const file = {
    fileName: 'a.png',
    attachmentFileData: Buffer.from('\u0089PNG\r\n\u001a\na', 'latin1').toString('base64'),
  };

  test('is created, filled, changed and committed', async () => {
    const { attachmentContainers: containers } = bench.client().dental;
    const made = await containers.create({ payerId: '52133', patientControlNumber: 'D0001' });
    expect(made).toMatchObject({ state: 'open', payerId: '52133', files: [] });
    const id = made.attachmentId ?? 0;
    expect(await caught(containers.commit(id))).toMatchObject({ kind: 'conflict', status: 412 });
    const [first, second] = [await containers.addFile(id, file), await containers.addFile(id, file)];
    expect(first).toMatchObject({ attachmentId: id, fileName: 'a.png' });
    const changed = await containers.updateFile(id, first.attachmentFileId ?? 0, { narrative: 'upper left' });
    expect(changed.narrative).toBe('upper left');
    await containers.deleteFile(id, second.attachmentFileId ?? 0);
    expect(await caught(containers.deleteFile(id, second.attachmentFileId ?? 0))).toBeInstanceOf(
      NotFoundError,
    );
    expect(await containers.listFiles(id)).toMatchObject([
      { attachmentFileId: first.attachmentFileId, narrative: 'upper left' },
    ]);
    await containers.commit(id);
    expect((await containers.retrieve(id)).state).toBe('committed');
    const again = await caught(containers.commit(id));
    expect(again).toBeInstanceOf(ConflictError);
    expect(again).toMatchObject({ issues: [{ code: 'AlreadyCommitted' }] });
    for (const change of [
      () => containers.updateFile(id, first.attachmentFileId ?? 0, { narrative: 'late' }),
      () => containers.deleteFile(id, first.attachmentFileId ?? 0),
    ])
      expect(await caught(change())).toBeInstanceOf(PermissionError);
    // Files may still be added.
    await containers.addFile(id, file);
    expect((await containers.retrieve(id)).files).toHaveLength(2);
    expect(await caught(containers.retrieve(1))).toBeInstanceOf(NotFoundError);
  });

  test('reports which payers accept files', async () => {
    const { attachmentContainers: containers } = bench.client().dental;
    expect(await containers.payers()).toMatchObject([{ payerId: '52133' }]);
    expect(await containers.isParticipatingPayer('52133')).toBe(true);
    expect(await containers.isParticipatingPayer('00000')).toBe(false);
    expect(await containers.businessRules('52133', ['D0120'])).toBeDefined();
  });

  test.each(['create', 'addFile', 'commit'] as const)('%s is sent once', async (step) => {
    const { attachmentContainers: containers } = bench.client().dental;
    const { attachmentId: id = 0 } = await containers.create({ payerId: '52133' });
    await containers.addFile(id, file);
    bench.sandbox.control.faults.add({ fault: 'reset-after', route: '/dentalnetwork/*', count: 1 });
    const steps = {
      create: () => containers.create({ payerId: '52133' }),
      addFile: () => containers.addFile(id, file),
      commit: () => containers.commit(id),
    };
    expect(await caught(steps[step]())).toBeInstanceOf(SubmissionUnknownError);
    // Checking the container settles it.
    const { state, files } = await containers.retrieve(id);
    expect([state, files.length]).toEqual([
      step === 'commit' ? 'committed' : 'open',
      step === 'addFile' ? 2 : 1,
    ]);
  });

  test('rejects bad input before anything is sent', async () => {
    const { attachmentContainers: containers } = bench.client().dental;
    const errors = await Promise.all(
      [
        () => containers.create({ payerId: '' }),
        () => containers.create({ payerId: '1', patientDob: '1880-01-02' }),
        () => containers.addFile(1, { ...file, attachmentFileData: 'not base 64' }),
        () => containers.updateFile(1, 2, {}),
        () => containers.retrieve(1.5),
        () => containers.commit(0),
      ].map((send) => caught(send())),
    );
    expect(errors.map(pathsOf)).toEqual([
      ['payerId'],
      ['patientDob'],
      ['attachmentFileData'],
      ['changes'],
      ['attachmentId'],
      ['attachmentId'],
    ]);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });

  test('reads a bare ID, which is all that the documents guarantee', () => {
    for (const answer of [12_345, '12345'])
      expect(readDentalContainer(answer, undefined).attachmentId).toBe(12_345);
    for (const answer of [undefined, '', {}, []])
      expect(readDentalContainer(answer, undefined)).toMatchObject({
        attachmentId: undefined,
        state: 'unknown',
      });
  });
});

describe('multipart bodies', () => {
  test('returns the bytes of a file unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 3 }), (files) => {
        const boundary = 'no-file-has-this-boundary';
        const body = Buffer.concat([
          ...files.flatMap((bytes, index) => [
            Buffer.from(
              `--${boundary}\r\nContent-Disposition: form-data; name="file"; attachmentId="${index}"\r\n\r\n`,
            ),
            bytes,
            Buffer.from('\r\n'),
          ]),
          Buffer.from(`--${boundary}--\r\n`),
        ]);
        for (const contentType of [`multipart/form-data; boundary="${boundary}"`, undefined]) {
          const read = readMultipartFiles(body, contentType);
          expect(read?.map(({ parameters }) => parameters.attachmentId)).toEqual(
            files.map((_, i) => String(i)),
          );
          expect(read?.map(({ bytes }) => [...bytes])).toEqual(files.map((bytes) => [...bytes]));
        }
      }),
    );
  });

  test('is undefined for other bodies, and never throws', () => {
    expect(readMultipartFiles(Buffer.from('{}'), 'application/json')).toBeUndefined();
    // Truncated midway.
    expect(
      readMultipartFiles(Buffer.from('--b\r\nContent-Type: a/b\r\n\r\nxyz'), 'x; boundary=b'),
    ).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array(), fc.option(fc.string(), { nil: undefined }), (bytes, contentType) => {
        readMultipartFiles(Buffer.from(bytes), contentType);
      }),
    );
  });
});

test('rejects files that are empty or whose content does not match their name before they are sent', async () => {
  const { dental } = bench.client();
  const program = new File(['MZ a program'], 'chart.pdf');
  const calls = [
    ['files[0]', () => dental.attachments.submit(request(), [program])],
    ['files[1]', () => dental.attachments.submit(request(), [scannedFile(), new File([], 'scan.png')])],
    [
      'attachmentFileData',
      () => dental.attachmentContainers.addFile(1, { fileName: 'a.png', attachmentFileData: 'YQ==' }),
    ],
  ] as const;
  for (const [path, call] of calls)
    expect(await caught(call())).toMatchObject({ kind: 'validation', issues: [{ path, code: 'preflight' }] });
});
