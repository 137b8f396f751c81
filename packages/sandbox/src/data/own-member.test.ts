import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { consentedTokens } from '../../testing/blue-button.js';
import { send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox.js';
import type { OwnMember } from './own-member.js';
import { readMemberFile } from './own-member-file.js';

const EOB_TYPE = 'https://bluebutton.cms.gov/resources/codesystem/eob-type';
const ID = '-19990000000001';
const ID_V3 = '-199900001';

function patient(id = ID) {
  const name = [{ family: 'Ownperson', given: ['Testa'] }];
  return { resourceType: 'Patient', id, name, gender: 'female', birthDate: '1950-02-03' };
}

function claim(id: string, type: string, end: string, changes: object = {}) {
  return {
    resourceType: 'ExplanationOfBenefit',
    id,
    meta: { lastUpdated: `${end}T01:00:00Z` },
    type: { coding: [{ system: EOB_TYPE, code: type.toUpperCase() }] },
    patient: { reference: `Patient/${ID}` },
    billablePeriod: { start: end, end },
    ...changes,
  };
}

function coverage(id: string) {
  return { resourceType: 'Coverage', id, beneficiary: { reference: `Patient/${ID}` } };
}

const V3_CLAIM = { patient: { reference: `https://host.example/v3/fhir/Patient/${ID_V3}` } };
const PAT: OwnMember = {
  user: 'pat',
  v2: [
    patient(),
    coverage(`part-a-${ID}`),
    claim('carrier--9', 'carrier', '2024-05-01'),
    claim('pde--12', 'pde', '2025-01-31'),
    claim('carrier--10', 'carrier', '2023-04-01'),
  ],
  v3: [
    patient(ID_V3),
    claim('-5', 'carrier', '2025-01-01', V3_CLAIM),
    claim('-40', 'snf', '2025-01-01', {
      ...V3_CLAIM,
      meta: { security: [{ code: '42CFRPart2' }], source: 'NCH' },
    }),
    claim('-6', 'carrier', '2025-02-01', { ...V3_CLAIM, meta: { source: 'MCS' } }),
  ],
};

let sandbox: Sandbox;
afterEach(() => sandbox.close());

async function start(member: OwnMember | readonly OwnMember[] = PAT, options: SandboxOptions = {}) {
  const members = Array.isArray(member) ? (member as OwnMember[]) : [member as OwnMember];
  sandbox = await createSandbox({ blueButton: { members }, ...options });
  return sandbox;
}

interface Body {
  readonly id?: string;
  readonly total?: number;
  readonly name?: string;
  readonly entry?: readonly { readonly resource: { readonly id: string } }[];
}

async function reader(user = 'pat') {
  const { access_token } = await consentedTokens(sandbox, user);
  return async (path: string) => {
    const { status, body } = await send(sandbox.url + path, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    const parsed = JSON.parse(body) as Body;
    return { status, body: parsed, ids: (parsed.entry ?? []).map(({ resource }) => resource.id) };
  };
}

const EOB = '/v2/fhir/ExplanationOfBenefit';

describe('a member of your own', () => {
  test('logs in, and each resource comes back as it was given', async () => {
    await start();
    const get = await reader();
    const { v2 = [] } = PAT;
    for (const resource of v2 as readonly { resourceType: string; id: string }[]) {
      const { status, body } = await get(`/v2/fhir/${resource.resourceType}/${resource.id}`);
      expect([status, body]).toEqual([200, resource]);
    }
    expect((await get('/v2/fhir/Patient')).body.entry).toEqual([{ resource: patient() }]);
    expect((await get('/v2/fhir/Coverage')).ids).toEqual([`part-a-${ID}`]);
    expect((await get('/v2/connect/userinfo')).body).toMatchObject({ patient: ID, family_name: 'Ownperson' });
  });

  test('is searched, filtered and paged like others', async () => {
    await start();
    const get = await reader();
    expect(await get(EOB)).toMatchObject({
      body: { total: 3 },
      ids: ['carrier--10', 'pde--12', 'carrier--9'],
    });
    expect((await get(`${EOB}?type=pde`)).ids).toEqual(['pde--12']);
    expect((await get(`${EOB}?service-date=ge2024-01-01&service-date=lt2025-01-01`)).ids).toEqual([
      'carrier--9',
    ]);
    expect((await get(`${EOB}?_lastUpdated=gt2024-12-01`)).ids).toEqual(['pde--12']);
    expect((await get(`${EOB}?_count=1&startIndex=1`)).ids).toEqual(['pde--12']);
    expect(await get(`${EOB}/carrier--99`)).toMatchObject({ status: 404 });
    expect(await get(`/v2/fhir/Coverage/part-b-${ID}`)).toMatchObject({ status: 404 });
    expect(await get(`/v2/fhir/Patient/-20140000000001`)).toMatchObject({ status: 404 });
  });

  test('has its v3 record there, with sources, withheld records and order', async () => {
    await start();
    const get = await reader();
    const path = '/v3/fhir/ExplanationOfBenefit';
    expect((await get('/v3/fhir/Patient')).body.entry).toEqual([{ resource: patient(ID_V3) }]);
    expect((await get(path)).ids).toEqual(['-40', '-5']);
    expect((await get(`${path}?_source=MCS`)).ids).toEqual(['-6']);
    expect((await get(`${path}?_security:not=42CFRPart2`)).ids).toEqual(['-5']);
    expect((await get(`${path}/-40`)).body.id).toBe('-40');
    expect(await get('/v3/fhir/Coverage')).toMatchObject({ status: 200, ids: [] });
    expect(await get(`/v3/fhir/Coverage/part-a-${ID_V3}`)).toMatchObject({ status: 404 });
    expect(await get('/v3/fhir/Patient/$generate-insurance-card')).toMatchObject({ status: 404 });
  });

  test('without a record on a version is like anyone else without one', async () => {
    await start({ user: 'two', v2: [patient()] });
    const get = await reader('two');
    expect(await get('/v2/fhir/ExplanationOfBenefit')).toMatchObject({ status: 200, body: { total: 0 } });
    expect(await get('/v3/fhir/Patient')).toMatchObject({ status: 403 });
    expect(await get('/v1/fhir/Patient')).toMatchObject({ status: 200, ids: [] });
  });

  test('is listed first, and the password is its own', async () => {
    await start([
      PAT,
      {
        user: 'sam',
        password: 'open',
        v2: { resourceType: 'Bundle', entry: [{ resource: patient('-1') }] } as object as OwnMember['v2'],
      },
    ]);
    expect(sandbox.control.blueButton.members({ count: 3 })).toMatchObject([
      {
        user: 'pat',
        password: 'PWpat!',
        patientId: ID,
        patientIdV3: ID_V3,
        name: 'Testa Ownperson',
        claims: 3,
      },
      { user: 'sam', password: 'open', patientId: '-1', patientIdV3: '', claims: 0 },
      { user: 'BBUser00000' },
    ]);
    expect(sandbox.control.blueButton.member('sam')?.patientId).toBe('-1');
  });

  test('comes back with a reset when it is of the start, and is gone when it was added later', async () => {
    await start();
    sandbox.control.blueButton.addMember({ user: 'later', v2: [patient('-7')] });
    sandbox.control.blueButton.addMember({
      user: 'pat',
      v2: [claim('carrier--11', 'carrier', '2024-05-01')],
    });
    expect(sandbox.control.blueButton.member('pat')?.claims).toBe(4);
    sandbox.control.reset();
    expect(sandbox.control.blueButton.member('later')).toBeUndefined();
    expect(sandbox.control.blueButton.member('pat')?.claims).toBe(3);
  });

  test('is part of the saved state, with its consent', async () => {
    await start([]);
    sandbox.control.blueButton.addMember(PAT);
    const { access_token } = await consentedTokens(sandbox, 'pat');
    const state = sandbox.control.saveState();
    await sandbox.close();
    sandbox = await createSandbox({ state });
    const { body } = await send(`${sandbox.url}/v2/fhir/Patient/${ID}`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(JSON.parse(body)).toEqual(patient());
  });
});

test('a file holds members, and names files with their resources', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'members-'));
  const file = async (name: string, content: unknown) => {
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    return join(folder, name);
  };
  await file('pat-v2.json', PAT.v2);
  const list = [
    { ...PAT, v2: 'pat-v2.json' },
    { user: 'sam', v2: [patient('-1')] },
  ];
  expect(await readMemberFile(await file('members.json', list))).toEqual([PAT, list[1]]);
  expect(await readMemberFile(await file('one.json', list[1]))).toEqual([list[1]]);
  const lost = await file('lost.json', { user: 'pat', v2: 'nowhere.json' });
  await expect(readMemberFile(lost)).rejects.toThrow('nowhere.json cannot be read');
  await expect(readMemberFile(await file('broken.json', '{'))).rejects.toThrow('broken.json is not JSON');
  await expect(readMemberFile(await file('text.json', '"pat"'))).rejects.toThrow('must contain members');
  await rm(folder, { recursive: true });
});

describe('resources of your own for a synthetic member', () => {
  test('are added to the generated ones, and replace those with their ID', async () => {
    await start([]);
    const owner = '-20140000000003';
    const get = await reader('BBUser00002');
    const before = await get(`${EOB}?_count=50`);
    const [replaced = ''] = before.ids;
    const own = (id: string) =>
      claim(id, id.split('-')[0] ?? '', '2024-05-01', {
        patient: { reference: `Patient/${owner}` },
        status: 'active',
      });
    sandbox.control.blueButton.addMember({
      user: 'BBUser00002',
      v2: [own(replaced), own('snf--99'), { ...patient(owner), birthDate: '1999-09-09' }],
    });
    const after = await get(`${EOB}?_count=50`);
    expect(after.body.total).toBe((before.body.total ?? 0) + 1);
    expect((await get(`${EOB}/${replaced}`)).body).toEqual(own(replaced));
    expect((await get(`${EOB}/snf--99`)).body).toEqual(own('snf--99'));
    expect((await get('/v2/fhir/Patient')).body.entry).toMatchObject([
      { resource: { birthDate: '1999-09-09' } },
    ]);
    expect((await get('/v1/fhir/ExplanationOfBenefit')).body.total).toBe(before.body.total);
  });

  test('give a record to a member who lacks it on that version', async () => {
    await start([]);
    sandbox.control.blueButton.addMember({ user: 'BBUser00011', v3: [patient('-77')] });
    const get = await reader('BBUser00011');
    expect((await get('/v3/fhir/Patient')).ids).toEqual(['-77']);
  });
});

test.each([
  [{ user: 'a b', v2: [patient()] }, 'user must be a name'],
  [{ user: 'BBUser99999', v2: [patient()] }, 'there is no such synthetic member'],
  [{ user: 'pat', password: '', v2: [patient()] }, 'password must be a text'],
  [{ user: 'pat' }, 'v1, v2 or v3 must have resources'],
  [{ user: 'pat', v4: [patient()] }, 'unknown field: v4'],
  [{ user: 'pat', v2: [] }, 'v2: there must be a Patient'],
  [{ user: 'pat', v2: 'x' }, 'v2: must be a list of resources or a Bundle'],
  [{ user: 'pat', v2: { resourceType: 'Patient', id: '1' } }, 'v2: must be a list of resources or a Bundle'],
  [{ user: 'pat', v2: [patient(), 5] }, 'v2: resource 2 must be an object with an id'],
  [{ user: 'pat', v2: [{ ...patient(), id: '' }] }, 'v2: resource 1 must be an object with an id'],
  [{ user: 'pat', v2: [patient(), patient('-2')] }, 'v2: there must be one Patient'],
  [{ user: 'pat', v2: [patient(), { resourceType: 'Claim', id: '1' }] }, 'v2: Claim is not one of'],
  [{ user: 'pat', v1: [patient()], v2: [patient('-2')] }, 'the Patient must have the same ID on both'],
  [{ user: 'pat', v2: [patient('-2'), coverage('1')] }, 'beneficiary of Coverage 1 must be Patient/-2'],
  [{ user: 'pat', v2: [patient('-2'), claim('pde--1', 'pde', '2024-01-01')] }, 'must be Patient/-2'],
  [
    { user: 'pat', v2: [patient(), claim('x', 'dental', '2024-01-01')] },
    'x must name its type in type.coding',
  ],
  [
    { user: 'pat', v2: [patient(), { ...claim('pde--1', 'pde', '2024-01-01'), billablePeriod: {} }] },
    'pde--1 must have billablePeriod.end',
  ],
  [{ user: 'pat', v2: [patient('-20140000000001')] }, 'v2: the Patient has the ID of BBUser00000'],
  [{ user: 'BBUser00000', v2: [patient()] }, 'v2: the ID of the Patient must be -20140000000001'],
])(
  'an invalid member is an error that names the problem, and nothing is added (%#)',
  async (member, message) => {
    await start([]);
    const given = member as unknown as OwnMember;
    const before = sandbox.control.blueButton.members({ count: 2 });
    expect(() => sandbox.control.blueButton.addMember(given)).toThrow(message);
    await expect(createSandbox({ blueButton: { members: [given] } })).rejects.toThrow(message);
    expect(sandbox.control.blueButton.members({ count: 2 })).toEqual(before);
    const { status, body } = await send(`${sandbox.url}/_control/members`, {
      body: member,
      headers: { authorization: `Bearer ${sandbox.control.token}` },
    });
    expect([status, body]).toEqual([400, expect.stringContaining(message)]);
  },
);
