import type { Bundle, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { TestSandbox } from '../../testing/blue-button-steps.js';
import { r4Findings, stu3Findings } from '../../testing/validators.js';
import { CLAIM_TYPES } from '../data/history.js';
import { SPECIAL_USERS } from '../data/person.js';

const FULL = `BBUser${SPECIAL_USERS.full}`;
/** Somebody with everything, somebody with most, somebody with nothing, and two of the crowd. */
const USERS = [FULL, 'BBUser00000', 'BBUser00001', 'BBUser00042', 'BBUser00123'];
function findings(version: number, resource: object): string[] {
  return version === 1 ? stu3Findings({ resourceType: 'none', ...resource }) : r4Findings(resource);
}

/** Everything a person has on a version, each page checked as the Bundle it is. */
async function everything(
  user: string,
  version: number,
): Promise<{ resources: FhirResource[]; wrong: string[] }> {
  const sandbox = new TestSandbox();
  sandbox.blueButton.control.addClaims(user, { type: 'hospice' });
  const { access_token } = await sandbox.tokens({ user }, { version });
  const resources: FhirResource[] = [];
  const wrong: string[] = [];
  const read = async (path: string): Promise<void> => {
    const bundle = (await (await sandbox.get(path, access_token)).json()) as Bundle<FhirResource>;
    const { entry = [], link = [], ...rest } = bundle;
    wrong.push(...findings(version, { ...rest, link }).map((finding) => `${path} ${finding}`));
    resources.push(...entry.flatMap(({ resource }) => resource ?? []));
    const next = link.find(({ relation }) => relation === 'next')?.url;
    if (next !== undefined) await read(next.slice(next.indexOf('/v')));
  };
  const base = `/v${version}/fhir`;
  await read(`${base}/Patient`);
  await read(`${base}/Coverage`);
  await read(`${base}/ExplanationOfBenefit?_count=50`);
  if (version === 3) {
    for (const source of ['FISS,MCS', 'VMS', 'CWF'])
      await read(`${base}/ExplanationOfBenefit?_source=${source}`);
    await read(`${base}/Patient/$generate-insurance-card`);
  }
  return { resources, wrong };
}

const KINDS = ['Patient', 'Coverage', ...CLAIM_TYPES.map((type) => type.toUpperCase())];

function typeOf(resource: FhirResource) {
  return resource.resourceType === 'ExplanationOfBenefit'
    ? (resource.type.coding?.map(({ code }) => code).find((code) => /^[A-Z]{3,}$/.test(code ?? '')) ??
        'other')
    : resource.resourceType;
}

describe.each([1, 2, 3])('v%i', (version) => {
  test.each(USERS)(
    'every resource of %s is structured as FHIR has it',
    async (user) => {
      const { resources, wrong } = await everything(user, version);
      for (const resource of resources)
        wrong.push(
          ...findings(version, resource).map(
            (finding) => `${resource.resourceType}/${resource.id} ${finding}`,
          ),
        );
      expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
      if (user === FULL) expect([...new Set(resources.map(typeOf))]).toEqual(expect.arrayContaining(KINDS));
    },
    60_000,
  );
});

test('so is an audit event of each kind', async () => {
  const sandbox = new TestSandbox();
  const { access_token, patient } = await (await sandbox.alignedNetwork()).matched('BBUser00005');
  for (const path of ['Patient', `Patient/${patient}`, 'Patient/$generate-insurance-card'])
    await sandbox.get(`/v3/fhir/${path}`, access_token);
  const bundle = (await (await sandbox.get('/v3/fhir/AuditEvent', access_token)).json()) as Bundle;
  expect(bundle.entry?.length).toBe(4);
  for (const { resource } of bundle.entry ?? []) expect(r4Findings(resource ?? {})).toEqual([]);
});

describe('the validators', () => {
  const patient = { resourceType: 'Patient', gender: 'female', name: [{ family: 'a' }] };
  test('take what is right', () => {
    expect([stu3Findings(patient), r4Findings(patient)]).toEqual([[], []]);
  });
  test.each([
    ['an unknown name', { foo: 1 }],
    ['an unknown name further down', { name: [{ family: 'a', foo: 'b' }] }],
    ['one in place of many', { name: { family: 'a' } }],
    ['a code that is none', { gender: 'f' }],
  ])('reject %s', (_, change) => {
    const wrong = { ...patient, ...change };
    expect(stu3Findings(wrong)).not.toEqual([]);
    expect(r4Findings(wrong)).not.toEqual([]);
  });
});
