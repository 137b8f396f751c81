import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { BlueButtonClient, type Version } from '@payerkit/blue-button';
import { type DisclosureEntry, MemoryDisclosureLog, MemoryTokenStore } from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createMcpServer } from './server.js';
import type { ToolSources } from './tool.js';

const WHO = { requestedBy: 'front desk', purpose: 'treatment' };
const SUBSCRIBER = {
  memberId: '0000000000',
  firstName: 'johnone',
  lastName: 'doeone',
  dateOfBirth: '1880-01-02',
};
const ELIGIBILITY = {
  person: 'person-7',
  payerId: '00001',
  provider: { organizationName: 'happy doctors group', npi: '1760854442' },
  subscriber: SUBSCRIBER,
};
const REMITTANCE = [
  'ISA*00*          *00*          *ZZ*PAYER          *ZZ*RECEIVER       *260630*1200*^*00501*000000001*0*T*:',
  'GS*HP*PAYER*RECEIVER*20260630*1200*1*X*005010X221A1',
  'ST*835*0001',
  'BPR*I*150*C*CHK************20260630',
  'TRN*1*CHECK-7*1999999999',
  'N1*PR*EXAMPLE PAYER',
  'N1*PE*HAPPY DOCTORS*XX*1760854442',
  'LX*1',
  'CLP*PCN-1*1*100*90**12*ICN-1*11*1',
  'CAS*CO*45*10',
  'NM1*QC*1*SURNAMED*GIVEN****MI*MEMBER99',
  'CLP*PCN-2*4*80*0**12*ICN-2*11*1',
  'CAS*CO*29*80',
  'NM1*QC*1*SURNAMED*GIVEN****MI*MEMBER99',
  'CLP*PCN-3*1*70*60*10*12*ICN-3*11*1',
  'CAS*PR*3*10',
  'NM1*QC*1*SURNAMED*GIVEN****MI*MEMBER99',
  'SE*15*0001',
  'GE*1*1',
  'IEA*1*000000001~',
].join('~\n');

let sandbox: Sandbox;
let folder: string;
let disclosureLog: MemoryDisclosureLog;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  [sandbox, folder] = await Promise.all([createSandbox(), mkdtemp(join(tmpdir(), 'payerkit-mcp-'))]);
  await mkdir(join(folder, 'allowed'));
  await writeFile(join(folder, 'allowed', 'june.835'), REMITTANCE);
  await writeFile(join(folder, 'allowed', 'cut.835'), REMITTANCE.slice(0, 480));
  await writeFile(join(folder, 'secret.835'), REMITTANCE);
  await symlink(join(folder, 'secret.835'), join(folder, 'allowed', 'link.835'));
});
beforeEach(() => {
  disclosureLog = new MemoryDisclosureLog();
});
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
  sandbox.control.reset();
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

async function connect(overrides: Partial<ToolSources> = {}) {
  const { baseUrl, clientId, clientSecret } = sandbox.optum;
  const optum = new OptumClient({
    environment: { baseUrl, kind: 'sandbox' },
    clientId,
    clientSecret,
    disclosureLog,
    maxRetries: 0,
    ...WHO,
  });
  const { baseUrl: url, ...application } = sandbox.blueButton;
  const blueButton = new BlueButtonClient<Version>({
    environment: { baseUrl: url, kind: 'sandbox' },
    ...application,
    tokenStore: new MemoryTokenStore(),
    disclosureLog,
    ...WHO,
  });
  const sources: ToolSources = {
    optum: async () => optum,
    blueButton: async () => blueButton,
    disclosureLog,
    ...WHO,
    folder: join(folder, 'allowed'),
    now: () => 1000,
    ...overrides,
  };
  const server = createMcpServer(sources, '1.2.3', new AbortController().signal);
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'a host', version: '1' });
  await server.connect(ours);
  await client.connect(theirs);
  closing.push(
    () => optum.close(),
    () => blueButton.close(),
    () => client.close(),
  );
  const call = async (name: string, input: Record<string, unknown>) => {
    const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: input });
    const [text] = content;
    expect(text?.type === 'text' && JSON.parse(text.text)).toEqual(structuredContent);
    return { isError, value: structuredContent as Record<string, unknown>, text: JSON.stringify(content) };
  };
  return { client, blueButton, call };
}

async function disclosures(): Promise<DisclosureEntry[]> {
  const entries: DisclosureEntry[] = [];
  for await (const entry of disclosureLog.list()) entries.push(entry);
  return entries;
}

async function consented(blueButton: BlueButtonClient<Version>): Promise<void> {
  const { url, session } = await blueButton.auth.start({ key: 'user-1' });
  await blueButton.auth.complete(
    await sandbox.control.blueButton.consent(url, { user: 'BBUser00000' }),
    session,
  );
}

describe('the tools', () => {
  test('are read-only, described, and take no unknown field', async () => {
    const { client } = await connect();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'check_eligibility',
      'check_claim_status',
      'read_member_coverage',
      'read_member_claims',
      'search_payers',
      'explain_code',
      'read_835_file',
    ]);
    for (const { title, description, annotations, inputSchema } of tools) {
      expect([title, description]).not.toContain(undefined);
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    }
    expect(client.getServerVersion()).toMatchObject({ name: 'payerkit', version: '1.2.3' });
    expect(client.getInstructions()).toContain('Nothing can be submitted');
  });

  test('read no file unless a folder is allowed', async () => {
    const { client } = await connect({ folder: undefined });
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).not.toContain('read_835_file');
  });

  test('write one disclosure for each read of a person’s data, with the person, recipient and purpose', async () => {
    const { call, blueButton } = await connect();
    await consented(blueButton);
    await call('search_payers', { name: 'a' });
    await call('explain_code', { kind: 'AAA', code: '72' });
    expect(await disclosures()).toEqual([]);
    await call('check_eligibility', ELIGIBILITY);
    await call('read_member_coverage', { member: 'user-1' });
    await call('read_835_file', { file: 'june.835' });
    const entries = await disclosures();
    expect(entries.map(({ recipient, purpose }) => [recipient, purpose])).toEqual(
      entries.map(() => [WHO.requestedBy, WHO.purpose]),
    );
    expect(entries.map(({ person, what }) => [person.slice(0, 10), what.resourceType, what.count])).toEqual([
      ['person-7', '271', 1],
      ['user-1', 'Coverage', expect.any(Number)],
      ['835:sha256', '835', 3],
    ]);
  });

  test('return nothing when the disclosure cannot be stored', async () => {
    const { call } = await connect();
    disclosureLog.append = () => Promise.reject(new Error('disk full of Jane Doe'));
    for (const [name, input] of [
      ['check_eligibility', ELIGIBILITY],
      ['read_835_file', { file: 'june.835' }],
    ] as const) {
      const { isError, value, text } = await call(name, input);
      expect([isError, value]).toMatchObject([true, { error: { code: 'disclosure_log_failed' } }]);
      expect(text).not.toMatch(/Jane|PCN-1|isActive/);
    }
  });
});

describe('check_eligibility', () => {
  test('returns the coverage without a name, number or address', async () => {
    const { isError, value, text } = await (await connect()).call('check_eligibility', ELIGIBILITY);
    expect(isError, text).toBe(false);
    expect(value).toMatchObject({ isActive: true, plan: { name: expect.any(String) }, omitted: 0 });
    expect(text).not.toMatch(/johnone|doeone|0000000000|1880/i);
  });

  test('explains the rejection of a payer, and repeats no value', async () => {
    const { call } = await connect();
    sandbox.control.stubs.add({
      method: 'POST',
      path: '/medicalnetwork/eligibility/v3/',
      json: { errors: [{ field: 'AAA', code: '72', followupAction: 'Please Correct and Resubmit' }] },
    });
    const { isError, value, text } = await call('check_eligibility', ELIGIBILITY);
    expect(isError, text).toBe(true);
    expect(value).toMatchObject({
      error: {
        next: expect.stringContaining('Correct the request and resubmit it.'),
        issues: [{ code: '72', text: 'The member ID is missing or invalid' }],
      },
    });
    expect(text).not.toMatch(/johnone|doeone|0000000000/i);
    expect(await disclosures()).toEqual([]);
  });
});

describe('check_claim_status', () => {
  test('returns the status of claims without a name', async () => {
    const { call } = await connect();
    const { isError, value, text } = await call('check_claim_status', {
      ...ELIGIBILITY,
      payerId: '00003',
      from: '2026-01-01',
    });
    expect(isError, text).toBe(false);
    expect(value).toMatchObject({ isFound: expect.any(Boolean) });
    expect(text).not.toMatch(/johnone|doeone|0000000000/i);
    expect(await disclosures()).toMatchObject([{ person: 'person-7', what: { resourceType: '277' } }]);
  });
});

describe('tools of a member', () => {
  test('read coverage and claims of one who consented, page by page', async () => {
    const { call, blueButton } = await connect();
    await consented(blueButton);
    const coverage = await call('read_member_coverage', { member: 'user-1' });
    expect(coverage.value.coverages).toEqual(
      expect.arrayContaining([expect.objectContaining({ active: expect.toBeOneOf([true, false, null]) })]),
    );
    const first = await call('read_member_claims', { member: 'user-1', limit: 2, from: '2000-01-01' });
    expect(first.value).toMatchObject({
      claims: [{ kind: expect.any(String) }, { kind: expect.any(String) }],
      cursor: expect.any(String),
    });
    const { cursor } = first.value;
    const second = await call('read_member_claims', {
      member: 'user-1',
      limit: 2,
      from: '2000-01-01',
      cursor,
    });
    expect(second.value.claims).toHaveLength(2);
    expect(second.value.claims).not.toEqual(first.value.claims);
    for (const { text } of [coverage, first, second])
      expect(text).not.toMatch(/Placeholda|Imaginary|-2014000000|diagnos|"id"/i);
  });

  test('say that a member without consent must consent first', async () => {
    const { value, isError } = await (await connect()).call('read_member_claims', { member: 'user-9' });
    expect([isError, value]).toMatchObject([true, { error: { code: 'no_grant' } }]);
    expect(JSON.stringify(value)).toContain('payerkit login');
  });
});

describe('search_payers', () => {
  test('finds payers by part of the name, and needs something to search for', async () => {
    const { call } = await connect();
    const { value } = await call('search_payers', { name: 'a', limit: 3 });
    expect(value.payers).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ payerId: expect.any(String) })),
    );
    const empty = await call('search_payers', {});
    expect(empty.value).toMatchObject({
      error: { message: expect.stringContaining('name, payerId or state') },
    });
  });
});

describe('explain_code', () => {
  test.each([
    ['CARC', 'CO-29', { code: '29', text: 'The time limit for filing has expired', group: { code: 'CO' } }],
    ['CARC', '45', { code: '45' }],
    [
      'RARC',
      'n290',
      { code: 'N290', text: 'Missing or wrong: primary identifier of the rendering provider' },
    ],
    ['AAA', '72', { followUp: expect.stringContaining('insurance card') }],
  ])('%s %s has a meaning', async (kind, code, meaning) => {
    const { value, isError } = await (await connect()).call('explain_code', { kind, code });
    expect([isError, value]).toMatchObject([false, meaning]);
  });

  test.each([
    ['CARC', '9999'],
    ['RARC', 'ZZ99'],
    ['AAA', 'CO-29'],
  ])('%s %s is unknown, which is an error and not an empty result', async (kind, code) => {
    const { value, isError } = await (await connect()).call('explain_code', { kind, code });
    expect([isError, value]).toMatchObject([true, { error: { code: 'unknown_code' } }]);
    expect(JSON.stringify(value)).not.toContain(code);
  });
});

describe('read_835_file', () => {
  test('returns payments with their proof, and the claims that were not paid, without names', async () => {
    const { value, text } = await (await connect()).call('read_835_file', { file: 'june.835' });
    expect(value).toMatchObject({
      payments: [{ paymentNumber: 'CHECK-7', paidAmount: '150.00', isBalanced: true, claimCount: 3 }],
      claimCount: 3,
      matchingClaims: 2,
      claims: [
        {
          patientControlNumber: 'PCN-2',
          outcome: 'denied',
          adjustments: [{ code: 'CO-29', text: 'The time limit for filing has expired', amount: '80.00' }],
        },
        { patientControlNumber: 'PCN-3', adjustments: [{ code: 'PR-3' }] },
      ],
    });
    expect(text).not.toMatch(/SURNAMED|GIVEN|MEMBER99/);
  });

  test('continues at an offset', async () => {
    const { call } = await connect();
    const read = (offset: number) =>
      call('read_835_file', { file: 'june.835', claims: 'all', limit: 2, offset });
    const [first, second] = [await read(0), await read(2)];
    expect(first.value).toMatchObject({ nextOffset: 2, claims: [{}, {}] });
    expect(second.value).toMatchObject({ claims: [{ patientControlNumber: 'PCN-3' }] });
    expect(second.value).not.toHaveProperty('nextOffset');
  });

  test.each([
    ['../secret.835', 'outside_folder'],
    ['a/../../secret.835', 'outside_folder'],
    ['..\\secret.835', 'outside_folder'],
    ['/etc/passwd', 'outside_folder'],
    ['link.835', 'outside_folder'],
    ['.', 'outside_folder'],
    ['nothing.835', 'file_unreadable'],
    ['cut.835', 'invalid_x12'],
  ])('%s is an error, and nothing is returned', async (file, code) => {
    const { value, isError, text } = await (await connect()).call('read_835_file', { file });
    expect([isError, value]).toMatchObject([true, { error: { code } }]);
    expect(text).not.toMatch(/PCN-1|SURNAMED|secret|passwd/);
    expect(await disclosures()).toEqual([]);
  });
});

describe('input that is not as described', () => {
  test.each([
    ['check_eligibility', { ...ELIGIBILITY, memberName: 'Jane Doe' }, 'memberName'],
    ['check_eligibility', { ...ELIGIBILITY, 'Jane Doe': 1 }, undefined],
    ['check_eligibility', { ...ELIGIBILITY, person: 'Jane Doe' }, 'person'],
    ['check_eligibility', { ...ELIGIBILITY, dateOfService: '2026-02-30' }, 'dateOfService'],
    [
      'check_eligibility',
      { ...ELIGIBILITY, subscriber: { ...SUBSCRIBER, ssn: '123456789' } },
      'subscriber.ssn',
    ],
    ['check_eligibility', { ...ELIGIBILITY, provider: { npi: '123' } }, 'provider.npi'],
    ['check_claim_status', { ...ELIGIBILITY, amount: 'Jane' }, 'amount'],
    ['read_member_claims', { member: 'user-1', limit: 51 }, 'limit'],
    ['read_member_claims', { member: 'user-1', limit: '5' }, 'limit'],
    ['read_member_coverage', {}, 'member'],
    ['search_payers', { name: 'Jane\u0000' }, 'name'],
    ['explain_code', { kind: 'X', code: '1' }, 'kind'],
    ['read_835_file', { file: 'june.835', offset: -1 }, 'offset'],
  ])('%s %j is a tool error that names the field and no value', async (name, input, path) => {
    const { value, isError, text } = await (await connect()).call(name, input);
    expect([isError, value]).toMatchObject([
      true,
      { error: { code: 'invalid_input', retryable: false, next: expect.stringContaining('Correct') } },
    ]);
    if (path !== undefined) expect(text).toContain(path);
    expect(text).not.toMatch(/Jane|123456789|johnone|02-30/);
    expect(sandbox.control.counters().requests).toBe(0);
  });

  test('a tool that does not exist is an error of the protocol', async () => {
    const { client } = await connect();
    await expect(client.callTool({ name: 'submit_claim', arguments: {} })).rejects.toThrow(/not found/i);
  });
});
