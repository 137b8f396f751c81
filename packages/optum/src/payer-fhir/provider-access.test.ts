import {
  AbortError,
  AuthenticationError,
  BadRequestError,
  LinkOriginError,
  NetworkError,
  NotFoundError,
  ResponseFormatError,
  ServerError,
  SubmissionUnknownError,
  TimeoutError,
  ValidationError,
} from '@payerkit/core';
import type { Coverage, Patient } from 'fhir/r4.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { useSandbox } from '../../testing/clients.js';
import { example, hasReference } from '../../testing/reference.js';
import type { ExportFile } from './export-job.js';
import { memberMatchSchema, readMatch } from './member-match.js';

const bench = useSandbox();
function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}
const line = { payerId: '87726', lob: 'ph' };
const route = '/oihub/fhirprovideraccess/*';

/** A client whose waits advance the sandbox's clock, and a list of them. */
function client(overrides: Parameters<typeof bench.client>[0] = {}) {
  const pauses: number[] = [];
  const optum = bench.client({
    clock: {
      now: () => Date.now(),
      sleep: (ms, signal) => {
        if (signal?.aborted) return Promise.reject(signal.reason);
        pauses.push(ms);
        bench.sandbox.control.clock.advance(ms);
        return Promise.resolve();
      },
    },
    ...overrides,
  });
  return { access: optum.payerFhir.providerAccess, optum, pauses };
}

function member(subscriberId: string) {
  return {
    patient: { resourceType: 'Patient', id: 'sent', birthDate: '1980-01-01' } satisfies Patient,
    coverage: {
      resourceType: 'Coverage',
      status: 'active',
      subscriberId,
      beneficiary: { reference: 'Patient/sent' },
      payor: [{ display: 'payer' }],
    } satisfies Coverage,
  };
}

async function ended(files: (manifest: readonly ExportFile[]) => ExportFile | undefined) {
  const { access } = client();
  const job = await access.export({ ...line, groupId: 'sandbox-group' });
  const { output, error } = await access.wait(job);
  const file = files([...output, ...error]);
  if (file === undefined) throw new Error('no such file');
  return { access, job, file };
}

async function read(download: AsyncIterable<{ line: number; resource: { resourceType: string } }>) {
  const read: [number, string][] = [];
  for await (const { line: number, resource } of download) read.push([number, resource.resourceType]);
  return read;
}

describe('match', () => {
  test('reports who is known, who is not, and who has opted out', async () => {
    const { access } = client();
    const rejected = { resourceType: 'Consent', provision: { type: 'deny' } } as never;
    const found = await access.match({
      ...line,
      members: [member('0000000000'), member('9999999999'), { ...member('0000000001'), consent: rejected }],
    });
    expect(found).toMatchObject({
      groupId: 'sandbox-group',
      matched: [
        { reference: 'Patient/payer-provider-submitted-patient-1', submitted: { birthDate: '1980-01-01' } },
      ],
      notMatched: [{ submitted: { id: 'provider-submitted-patient-2' } }],
      consentConstrained: [{ submitted: { id: 'provider-submitted-patient-3' } }],
    });
    expect(found.response.resourceType).toBe('Parameters');
    const [entry] = bench.sandbox.control
      .journal()
      .filter(({ template }) => template.includes('member-match'));
    expect(entry?.headers.environment).toBe('sandbox');
  });

  test('names every bad field before anything is sent, and prints no value', async () => {
    const { access } = client();
    const bad = { payerId: '', lob: 'ph', members: [{ patient: { resourceType: 'Zzyzx' }, coverage: {} }] };
    const error = await caught(access.match(bad as never));
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map(({ path }) => path)).toEqual([
      'payerId',
      'members[0].patient.resourceType',
      'members[0].coverage.resourceType',
    ]);
    expect(String(error)).not.toMatch(/Zzyzx/);
    expect(await caught(access.match({ ...line, payerId: '../x', members: [member('1')] }))).toBeInstanceOf(
      ValidationError,
    );
    expect(bench.sandbox.control.counters().requests).toBe(0);
  });

  test('retries when the response is lost', async () => {
    bench.sandbox.control.faults.add({ fault: 'reset-after', route, count: 1 });
    const { data, meta } = await client()
      .access.match({ ...line, members: [member('0000000000')] })
      .withResponse();
    // Lost on a connection that the token request had opened: retried once within the attempt.
    expect([data.groupId, meta.attempts]).toEqual(['sandbox-group', 1]);
  });
});

describe('export', () => {
  test('polls as often as the vendor asks and reports progress until it returns the manifest', async () => {
    const { access, pauses } = client();
    const progress: (string | undefined)[] = [];
    const job = await access.export({ ...line, groupId: 'sandbox-group' });
    expect(job).toEqual({ ...line, statusUrl: expect.stringContaining('$bulk-member-match-status/') });
    expect(await access.poll(job)).toEqual({
      state: 'inProgress',
      progress: 'in progress',
      retryAfterMs: 1_000,
    });
    // Restored from where it was stored.
    const stored = JSON.parse(JSON.stringify(job)) as typeof job;
    const manifest = await access.wait(stored, {
      pollMs: 77_000,
      onProgress: (status) => progress.push(status.progress),
    });
    expect(pauses).toEqual(pauses.map(() => 1_000));
    expect(progress).toEqual(pauses.map(() => 'in progress'));
    expect(manifest).toMatchObject({
      requiresAccessToken: true,
      output: [{ type: 'Patient' }, { type: 'Patient' }, { type: 'Coverage' }],
      error: [{ type: 'OperationOutcome' }],
      deleted: [],
    });
    const resources: [number, string][] = [];
    for (const file of manifest.output) resources.push(...(await read(access.download(job, file))));
    expect(resources).toEqual([
      [1, 'Patient'],
      [2, 'Patient'],
      [1, 'Patient'],
      [1, 'Coverage'],
      [2, 'Coverage'],
      [3, 'Coverage'],
    ]);
  });

  test('is not started twice when the response is lost', async () => {
    bench.sandbox.control.faults.add({ fault: 'reset-after', route });
    const error = await caught(client().access.export({ ...line, groupId: 'sandbox-group' }));
    expect(error).toBeInstanceOf(SubmissionUnknownError);
    expect(
      bench.sandbox.control.journal().filter(({ template }) => template.includes('export')),
    ).toHaveLength(1);
  });

  test('can be abandoned while waiting, by timeout or by signal', async () => {
    const { switches } = bench.sandbox.control.optum;
    const { jobDelayMs } = switches;
    onTestFinished(() => {
      switches.jobDelayMs = jobDelayMs;
    });
    switches.jobDelayMs = 3_600_000;
    const { access, pauses } = client();
    const job = await access.export({ ...line, groupId: 'sandbox-group' });
    expect(await caught(access.wait(job, { waitTimeoutMs: 2_500 }))).toMatchObject({
      name: 'TimeoutError',
      code: 'wait_timeout',
      retryable: true,
    });
    expect(await caught(access.wait(job, { waitTimeoutMs: 500 }))).toBeInstanceOf(TimeoutError);
    expect(pauses).toEqual([1_000, 1_000]);
    const controller = new AbortController();
    const error = await caught(
      access.wait(job, { signal: controller.signal, onProgress: () => controller.abort() }),
    );
    expect(error).toBeInstanceOf(AbortError);
    expect(pauses).toHaveLength(2);
  });

  test("sends no token to a host that is not the vendor's", async () => {
    const { access } = client();
    const before = bench.sandbox.control.counters().requests;
    const statusUrl = 'https://evil.example/R4/87726/ph/$bulk-member-match-status/1';
    expect(await caught(access.poll({ ...line, statusUrl }))).toBeInstanceOf(LinkOriginError);
    const file = { type: 'Patient', url: 'https://evil.example/Patient.ndjson' };
    const job = { ...line, statusUrl };
    expect(await caught(read(access.download(job, file)))).toMatchObject({
      name: 'LinkOriginError',
      sent: 'no',
    });
    expect(await caught(access.poll({ ...line } as never))).toBeInstanceOf(ValidationError);
    expect(await caught(read(access.download(job, file, { afterLine: -1 })))).toBeInstanceOf(ValidationError);
    expect(bench.sandbox.control.counters().requests).toBe(before);
  });

  test('reports an unknown job and a deleted file as the vendor does', async () => {
    const { access, job, file } = await ended(([first]) => first);
    const statusUrl = job.statusUrl.replace(/[^/]+$/, 'nowhere');
    expect(await caught(access.poll({ ...job, statusUrl }))).toBeInstanceOf(BadRequestError);
    const gone = { ...file, url: file.url.replace('Patient_file_1', 'gone') };
    expect(await caught(read(access.download(job, gone)))).toBeInstanceOf(NotFoundError);
  });

  test.each([
    ['server-error', ServerError],
    ['revoked-token', AuthenticationError],
    ['html-error', ServerError],
    ['wrong-content-type', undefined],
  ] as const)('handles %s like every call', async (fault, expected) => {
    const { access } = client({ maxRetries: 0 });
    const job = await access.export({ ...line, groupId: 'sandbox-group' });
    bench.sandbox.control.faults.add({ fault, route });
    const outcome = await caught(access.poll(job));
    if (expected === undefined) expect(outcome).toMatchObject({ state: 'inProgress' });
    else expect(outcome).toBeInstanceOf(expected);
  });

  test('loses no resource already returned when a file breaks off, and resumes after it', async () => {
    const { access, job, file } = await ended((files) => files.find(({ type }) => type === 'Coverage'));
    const remove = bench.sandbox.control.faults.add({ fault: 'truncated-body', route, part: 0.5 });
    let last = 0;
    const kept: string[] = [];
    const error = await caught(
      (async () => {
        for await (const { line: number, resource } of access.download<Coverage>(job, file)) {
          last = number;
          kept.push(resource.id ?? '');
        }
      })(),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ retryable: true });
    expect(kept).toHaveLength(1);
    remove();
    for await (const { resource } of access.download<Coverage>(job, file, { afterLine: last }))
      kept.push(resource.id ?? '');
    expect(kept).toEqual(['coverage-sandbox-1', 'coverage-sandbox-2', 'coverage-sandbox-3']);
  });

  test('accepts resources unchanged, and rejects deviations from R4 when the client is strict', async () => {
    const { job, file } = await ended(([first]) => first);
    // The vendor's family names are lists.
    expect(await read(client().access.download(job, file))).toHaveLength(2);
    const strict = client({ validation: 'strict' }).access;
    expect(await caught(read(strict.download(job, file)))).toBeInstanceOf(ResponseFormatError);
  });

  test('reports the disclosure of a file before it is returned', async () => {
    const { job, file } = await ended(([first]) => first);
    const told: string[] = [];
    const { access } = client({
      onDisclosure: ({ resourceType }) => {
        told.push(resourceType);
        throw new Error('not written down');
      },
    });
    await expect(read(access.download(job, file))).rejects.toThrow('not written down');
    expect(told).toEqual(['Patient']);
  });
});

const here = hasReference('the vendor’s own member match');
describe.runIf(here)('the vendor’s examples', () => {
  const folder = 'real-provider-access-api';

  test('say who matched', () => {
    const found = readMatch(example(`${folder}/bulkmembermatch.response.200.example.json`));
    expect(found.groupId).toBe('provider-matched-group-001');
    expect(found.matched.map(({ reference, submitted }) => [reference, submitted?.id])).toEqual([
      ['Patient/payer-patient-1001', 'provider-submitted-patient-1'],
      ['Patient/payer-patient-2002', 'provider-submitted-patient-2'],
    ]);
    expect([found.notMatched.length, found.consentConstrained.length]).toEqual([1, 1]);
  });

  test('pass the check', async () => {
    interface Asked {
      parameter: { part: { name: string; resource: unknown }[] }[];
    }
    const asked = example<Asked>(`${folder}/bulkmembermatch.request.example.json`);
    const members = asked.parameter.map(({ part }) => {
      const named = Object.fromEntries(part.map(({ name, resource }) => [name, resource]));
      return { patient: named.MemberPatient, coverage: named.CoverageToMatch, consent: named.Consent };
    });
    expect(memberMatchSchema(z).safeParse({ ...line, members }).success).toBe(true);
  });
});
