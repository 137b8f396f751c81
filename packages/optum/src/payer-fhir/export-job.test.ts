import { BadRequestError, ResponseFormatError, SubmissionUnknownError } from '@payerkit/core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FileServer } from '../../testing/file-server.js';
import { OptumClient } from '../optum-client.js';

let server: FileServer;
let optum: OptumClient;
beforeAll(async () => {
  server = await FileServer.start();
  const clock = { now: () => Date.UTC(2026, 0, 1), sleep: () => Promise.resolve() };
  optum = new OptumClient({
    environment: { baseUrl: server.url },
    clientId: 'id',
    clientSecret: 'secret',
    clock,
  });
});
afterEach(() => {
  server.requests.length = 0;
});
afterAll(async () => {
  await optum.close();
  await server.close();
});

function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}
const line = { payerId: '87726', lob: 'ph' };
const statusPath = '/oihub/fhirprovideraccess/v1/R4/87726/ph/$bulk-member-match-status/1';
function answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  server.write = (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
  };
}
function outcome(severity: string) {
  return {
    resourceType: 'OperationOutcome',
    issue: [
      { severity, code: 'not-supported', expression: ['Group.member[0]'], diagnostics: 'Zzyzx Canary' },
      { severity: 'information', code: 'informational' },
    ],
  };
}

describe('the start of an export', () => {
  const start = () =>
    optum.payerFhir.providerAccess.export({ ...line, groupId: 'g1', patients: ['a', 'b'], exportType: 'x' });

  test('requests single patients, and accepts 202 without a body like 200 with a remark', async () => {
    answer(202, undefined, { 'content-location': statusPath });
    expect(await start()).toEqual({ ...line, statusUrl: statusPath });
    answer(200, outcome('information'), { 'content-location': `${server.url}${statusPath}` });
    expect(await start()).toEqual({ ...line, statusUrl: `${server.url}${statusPath}` });
    expect(server.requests[0]?.url).toBe(
      '/oihub/fhirprovideraccess/v1/R4/87726/ph/Group/g1/$davinci-data-export?patient=a%2Cb&exportType=x',
    );
    expect(server.requests[0]?.headers.environment).toBe('sandbox');
  });

  test('is unknown when the response does not say where the job is', async () => {
    answer(200, outcome('information'));
    expect(await caught(start())).toMatchObject({ name: 'SubmissionUnknownError', code: 'no_status_url' });
    answer(200, '{', { 'content-location': statusPath, 'content-type': 'text/html' });
    expect(await caught(start())).toEqual({ ...line, statusUrl: statusPath });
    server.write = (_request, response) => response.end('<html>');
    expect(await caught(start())).toBeInstanceOf(SubmissionUnknownError);
  });

  test('does not know whether an export started when its job is at another host', async () => {
    answer(200, outcome('information'), { 'content-location': `https://evil.example${statusPath}` });
    expect(await caught(start())).toBeInstanceOf(SubmissionUnknownError);
  });

  test.each([
    [200, BadRequestError],
    [422, SubmissionUnknownError],
  ])('reports the issues of an OperationOutcome of status %i', async (status, errorClass) => {
    answer(status, outcome('error'), { 'content-location': statusPath });
    const error = await caught(start());
    expect(error).toBeInstanceOf(errorClass);
    expect((error as BadRequestError).issues[0]).toEqual({
      severity: 'error',
      code: 'not-supported',
      path: 'Group.member[0]',
    });
    expect(JSON.stringify(error) + String(error)).not.toMatch(/Zzyzx/);
  });
});

describe('the state of an export', () => {
  const poll = () => optum.payerFhir.providerAccess.poll({ ...line, statusUrl: statusPath });

  test.each([
    [{ 'retry-after': '120' }, 120_000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:02:00 GMT', date: 'Thu, 01 Jan 2026 00:01:00 GMT' }, 60_000],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:02:00 GMT', date: '' }, 120_000],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('reads the requested wait from %j', async (headers, retryAfterMs) => {
    answer(202, undefined, { date: 'Thu, 01 Jan 2026 00:00:00 GMT', 'x-progress': '40%', ...headers });
    expect(await poll()).toEqual({ state: 'inProgress', progress: '40%', retryAfterMs });
  });

  test('accepts a remark in place of the manifest for a running job', async () => {
    answer(200, outcome('information'));
    expect(await poll()).toMatchObject({ state: 'inProgress' });
  });

  test('reads as much of a manifest as is there', async () => {
    answer(200, {
      transactionTime: '2026-01-01T00:00:00Z',
      output: [{ type: 'Patient', url: '/a.ndjson', count: 2 }, { url: null }, null],
      deleted: [{ type: 'Bundle', url: '/d.ndjson' }],
    });
    expect(await poll()).toMatchObject({
      state: 'completed',
      manifest: {
        transactionTime: '2026-01-01T00:00:00Z',
        requiresAccessToken: undefined,
        output: [
          { type: 'Patient', url: '/a.ndjson', count: 2 },
          { type: 'unknown', url: '' },
        ],
        error: [],
        deleted: [{ type: 'Bundle', url: '/d.ndjson' }],
      },
    });
  });

  test('rejects anything else', async () => {
    for (const body of [undefined, {}, { output: 'none' }, ['x']]) {
      answer(200, body);
      expect(await caught(poll())).toBeInstanceOf(ResponseFormatError);
    }
  });

  test('reports the issues of an OperationOutcome of a failed job', async () => {
    answer(200, outcome('fatal'));
    expect(await caught(poll())).toMatchObject({ kind: 'bad_request', issues: [{ severity: 'fatal' }] });
    answer(500, outcome('error'));
    expect(await caught(poll())).toMatchObject({
      kind: 'server',
      issues: [{ code: 'not-supported' }, { severity: 'information' }],
    });
  });
});
