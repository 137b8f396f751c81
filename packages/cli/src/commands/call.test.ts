import { execFile } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { listOperations } from '@payerkit/optum';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { professionalClaim } from '../../../optum/testing/claims.js';
import { configFolder, run } from '../../testing/run.js';
import { complete as completeCurl } from './curl.js';

const ELIGIBILITY = 'POST /medicalnetwork/eligibility/v3/';
const REPORT = 'GET /medicalnetwork/reports/v2/{filename}';
const INQUIRY = {
  controlNumber: '123456789',
  tradingPartnerServiceId: '00001',
  provider: { organizationName: 'happy doctors group', npi: '1760854442' },
  subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: "d'oeone", dateOfBirth: '18800102' },
  encounter: { serviceTypeCodes: ['30'] },
};

const DENTAL = [
  'claimId',
  'payerId',
  'memberId',
  'submitterId',
  'patientLastName',
  'patientFirstName',
  'billingProviderTaxId',
];

let sandbox: Sandbox;
let folder: Awaited<ReturnType<typeof configFolder>>;
beforeAll(async () => {
  sandbox = await createSandbox({ optum: {} });
  sandbox.control.optum.switches.predefinedValuesOnly = false;
});
beforeEach(async () => {
  folder = await configFolder();
});
afterEach(async () => {
  sandbox.control.faults.clear();
  await folder.remove();
});
afterAll(() => sandbox.close());

function environment(overrides: Readonly<Record<string, string | undefined>> = {}) {
  const { baseUrl, clientId, clientSecret } = sandbox.optum;
  return {
    PAYERKIT_CONFIG_DIR: folder.path,
    OPTUM_BASE_URL: baseUrl,
    OPTUM_CLIENT_ID: clientId,
    OPTUM_CLIENT_SECRET: clientSecret,
    ...overrides,
  };
}

function call(args: readonly string[], stdin?: string) {
  return run(['call', ...args], { env: environment(), stdin });
}

describe('a call', () => {
  test.each(['argument', 'file', 'stdin'])('takes its body from %s', async (from) => {
    const path = join(folder.path, 'inquiry.json');
    const body = JSON.stringify(INQUIRY);
    await writeFile(path, body);
    const data = from === 'argument' ? body : from === 'file' ? `@${path}` : '-';
    const { code, stdout, stderr } = await call([ELIGIBILITY, '--data', data, '--json'], body);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ benefitsInformation: expect.any(Array) });
  });

  test('fills parameters of the path, given apart or in place, in any case of the method', async () => {
    const [name = ''] = (
      JSON.parse((await call(['get /medicalnetwork/reports/v2', '--json'])).stdout) as {
        reports: string[];
      }
    ).reports;
    const apart = await call([REPORT, '--path', `filename=${name}`, '--json']);
    const inPlace = await call([`get /medicalnetwork/reports/v2/${name}`, '--json']);
    expect([apart.code, inPlace.code]).toEqual([0, 0]);
    for (const { stdout } of [apart, inPlace]) expect(stdout).toContain('"report_content":"ISA*');
  });

  test('sends query parameters, and writes the response to a file that only its owner reads', async () => {
    const file = join(folder.path, 'payers.json');
    const query = ['--query', 'system=IMN', '--query', 'page:=1', '--query', 'pageSize:=2'];
    const { code, stdout } = await call(['GET /medicalnetwork/payerlist/v1/payers', ...query, '-o', file]);
    expect([code, stdout]).toEqual([0, `The response is in ${file}.\n`]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pageSize: 2 });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('prints a stream as it is', async () => {
    const args = ['GET /medicalnetwork/payerlist/v1/payers/export', '--query', 'system=IMN'];
    const file = join(folder.path, 'payers.csv');
    const [shown, written] = [await call(args), await call([...args, '--output', file])];
    expect([shown.code, written.code]).toEqual([0, 0]);
    expect(shown.stdout.split('\r\n').length).toBeGreaterThan(100);
    expect(shown.stdout).toContain(JSON.parse((await call([...args, '--json'])).stdout));
    expect(await readFile(file, 'utf8')).toBe(shown.stdout.replace(/\n$/, '').replace(/\r$/, '\r\n'));
  });
});

describe('an operation that must not be sent twice', () => {
  const CHUNK = ['POST /ncc/om/placeOrder', '--data', '{"a":1}'];

  test('is recorded in the ledger before it is sent, and the same call is rejected', async () => {
    const server = createServer((request, response) => {
      const body = /token/.test(request.url ?? '') ? { access_token: 't', expires_in: 3600 } : { ok: true };
      request.resume();
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const OPTUM_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const again = () =>
      run(
        ['call', 'DELETE /medicalnetwork/reports/v2/{filename}', '--path', 'filename=R5000000.XX', '--json'],
        {
          env: environment({ OPTUM_BASE_URL }),
        },
      );
    try {
      expect(await again()).toMatchObject({ code: 0, stdout: '{"ok":true}\n' });
      const { code, stderr } = await again();
      expect(code).toBe(1);
      expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'duplicate_submission', sent: 'no' } });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test('that is a claim is recorded by the identity of the claim', async () => {
    const key = 'POST /medicalnetwork/professionalclaims/v3/submission';
    const first = await call([
      key,
      '--data',
      JSON.stringify({ ...professionalClaim(), controlNumber: '000000001' }),
      '--json',
    ]);
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(JSON.parse(first.stdout)).toMatchObject({ status: 'SUCCESS' });
    const again = await call([
      key,
      '--data',
      JSON.stringify({ ...professionalClaim(), controlNumber: '000000002' }),
      '--json',
    ]);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('duplicate_submission');
  });

  test('is not sent when its body is invalid', async () => {
    const before = sandbox.control.counters().submissions.received;
    const { code, stderr } = await call([...CHUNK]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: /);
    expect(sandbox.control.counters().submissions.received).toBe(before);
  });
});

describe('keys', () => {
  test('are listed, all or those with a text', async () => {
    const all = JSON.parse((await call(['--list', '--json'])).stdout) as { key: string }[];
    expect(all.length).toBe((await listOperations()).length);
    const { stdout } = await call(['eligibility/v3', '--list']);
    expect(stdout).toContain(ELIGIBILITY);
    expect(stdout).not.toContain('/pharmacynetwork');
    expect((await call(['nonsense', '--list'])).stdout).toBe('No operation has this text in its key.\n');
  });

  test('are completed, for call and for curl', async () => {
    const { code, stdout } = await run(['__complete', '--', 'call', 'POST /medicalnetwork/elig'], {
      env: environment(),
    });
    expect([code, stdout.trim().split('\n')]).toEqual([0, [ELIGIBILITY, `${ELIGIBILITY}raw-x12`]]);
    expect(await completeCurl()).toEqual((await listOperations()).map(({ key }) => key));
  });
});

describe('a wrong command line', () => {
  test.each([
    [[], /operation is missing/],
    [['POST /medicalnetwork/eligibilty/v3'], /Did you mean "POST \/medicalnetwork\/eligibility\/v3\/"/],
    [['GET /nothing'], /There is no documented operation/],
    [[`GET /medicalnetwork/reports/v2/{filename}/278`], /There is no documented operation/],
    [[ELIGIBILITY, '--data', '{"memberId": "secret'], /--data is not JSON/],
    [[ELIGIBILITY, '--data', '@/nowhere/secret.json'], /--data names a file that cannot be read/],
    [[ELIGIBILITY, '--content-type', 'text/plain'], /--content-type must be one of application\/json/],
    [[ELIGIBILITY, '--file', 'a=b'], /--file is only for operations with a form/],
    [[ELIGIBILITY, '--header', 'secret'], /--header must be name=value/],
    [[ELIGIBILITY, '--query', 'a:=secret'], /--query has a value after := that is not JSON/],
    [['GET /medicalnetwork/reports/v2', '--data', '{}'], /--data is not possible/],
    [[REPORT], /filename/],
    [
      ['POST /medicalnetwork/attachments/submission/v1/uploads', '--file', 'a=/nowhere/secret'],
      /cannot be read/,
    ],
    [['POST /medicalnetwork/attachments/submission/v1/uploads', '--file', 'a='], /--file must be name=path/],
  ])('%j ends with 2 and repeats no value', async (args, message) => {
    const { code, stdout, stderr } = await call(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('secret');
  });

  test('a vendor that fails is an error with the facts that support asks for', async () => {
    sandbox.control.faults.add({ fault: 'server-error', status: 503, route: '/medicalnetwork/reports/*' });
    const { code, stderr } = await call(['GET /medicalnetwork/reports/v2', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { status: 503, kind: 'server', next: expect.any(String) },
    });
  });
});

describe('curl', () => {
  const exec = promisify(execFile);
  interface Received {
    readonly method: string | undefined;
    readonly url: string | undefined;
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }

  /** Prints the command of a call, runs it, and returns what a server received. */
  async function received(args: readonly string[]): Promise<Received> {
    let take: (request: Received) => void = () => {};
    const request = new Promise<Received>((resolve) => {
      take = resolve;
    });
    const server = createServer((incoming, response) => {
      void textOf(incoming).then((body) => {
        const { method, url, headers } = incoming;
        take({ method, url, headers, body });
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const OPTUM_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const { code, stdout, stderr } = await run(['curl', ...args], {
        env: { PAYERKIT_CONFIG_DIR: folder.path, OPTUM_BASE_URL },
      });
      expect([code, stderr]).toEqual([0, '']);
      await exec('sh', ['-c', `${stdout.trim()} --silent`], {
        env: { ...process.env, OPTUM_TOKEN: 'the-token' },
      });
      return await request;
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  test('prints what call sends, with the token left out and without credentials', async () => {
    const { method, url, headers, body } = await received([ELIGIBILITY, '--data', JSON.stringify(INQUIRY)]);
    expect({ method, url, body: JSON.parse(body) }).toEqual({
      method: 'POST',
      url: '/medicalnetwork/eligibility/v3/',
      body: INQUIRY,
    });
    expect(headers).toMatchObject({ authorization: 'Bearer the-token', 'content-type': 'application/json' });
  });

  test('prints query, headers and the header of the sandbox', async () => {
    const { url, headers, method } = await received([
      'GET /oihub/claim/inquiry/v1/healthcheck',
      '--header',
      "x-note=it's $HOME `here`",
    ]);
    expect([method, url]).toEqual(['GET', '/oihub/claim/inquiry/v1/healthcheck']);
    expect(headers).toMatchObject({ environment: 'sandbox', 'x-note': "it's $HOME `here`" });
  });

  test('prints a form with its files', async () => {
    const file = join(folder.path, "a 'file'.pdf");
    await writeFile(file, 'content of the file');
    const { headers, body } = await received([
      'POST /dental/attachments/v1/attachments/documents',
      '--file',
      `files=${file}`,
      '--data',
      JSON.stringify({
        ...Object.fromEntries(DENTAL.map((name) => [name, '@not-a-file'])),
        payerId: '12345',
        providerNPI: '1760854442',
        dateOfService: '2026-01-05',
        patientDateOfBirth: '1980-01-02',
      }),
    ]);
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toContain('content of the file');
    expect(body).toContain('@not-a-file');
  });

  test('checks the request as call does, and --json gives it to scripts', async () => {
    const env = { PAYERKIT_CONFIG_DIR: folder.path, PAYERKIT_ENVIRONMENT: 'production' };
    const invalid = await run(['curl', ELIGIBILITY, '--data', '{"subscriber":{"memberId":7}}'], { env });
    expect([invalid.code, invalid.stdout]).toEqual([2, '']);
    const { stdout } = await run(['curl', 'GET /medicalnetwork/reports/v2', '--json'], { env });
    const { curl, tokenVariable } = JSON.parse(stdout) as Record<string, string>;
    expect(tokenVariable).toBe('OPTUM_TOKEN');
    expect(curl).toMatch(/^curl \\\n {2}https:\/\/apigw\.optum\.com\/medicalnetwork\/reports\/v2 \\\n/);
    expect(curl).toContain('--header "authorization: Bearer $OPTUM_TOKEN"');
    expect(curl).not.toMatch(/captured|preview/);
  });
});
