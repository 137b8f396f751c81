import type { Bundle, Coverage, ExplanationOfBenefit, FhirResource, Patient } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { TestSandbox, type Tokens } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

const EOB = '/v3/fhir/ExplanationOfBenefit/';
const ME = '-207654321';

interface Setting {
  user?: string;
  app?: string;
  samhsa?: boolean;
  headers?: Record<string, string>;
}

function get(
  path: string,
  { user = 'BBUser00000', app = 'Sandbox App', headers = {}, ...choice }: Setting = {},
) {
  return async (sandbox: TestSandbox) => {
    const tokens = await sandbox.tokens({ user, ...choice }, { version: 3, app: sandbox.app(app) });
    return sandbox.get(path.replace('{me}', tokens.patient), tokens.access_token, headers);
  };
}

const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'processing' }] };
const SYSTEM = 'https://bluebutton.cms.gov/fhir/CodeSystem/System-Type';
const ACTION = 'https://bluebutton.cms.gov/fhir/CodeSystem/Final-Action';

const FACTS: readonly Fact[] = [
  {
    fact: 'strict handling names unknown parameters',
    ask: get(`${EOB}?hello=1`, { headers: { prefer: 'handling=strict' } }),
    status: 400,
    exactly: { error: "Invalid parameters: ['hello']" },
  },
  {
    fact: 'strict handling is met by known ones',
    ask: get(`${EOB}?_count=1&_source=NCH`, { headers: { prefer: 'handling=strict' } }),
    status: 200,
  },
  {
    fact: 'only the exact header is strict',
    ask: get(`${EOB}?hello=1`, { headers: { prefer: 'handling=strict, wait=1' } }),
    status: 200,
  },
  { fact: 'unknown _source', ask: get(`${EOB}?_source=BANANA`), status: 400, body: outcome },
  { fact: '_tag without system', ask: get(`${EOB}?_tag=SharedSystem`), status: 400, body: outcome },
  {
    fact: '_tag of another system',
    ask: get(`${EOB}?_tag=https://example.org%7CSharedSystem`),
    status: 400,
    body: outcome,
  },
  {
    fact: '_tag with an unknown code',
    ask: get(`${EOB}?_tag=${SYSTEM}%7CBanana`),
    status: 400,
    body: outcome,
  },
  {
    fact: '_count above 50',
    ask: get(`${EOB}?_count=51`),
    status: 400,
    exactly: { detail: 'value must be at most 50' },
  },
  {
    fact: '_offset no number',
    ask: get(`${EOB}?_offset=x`),
    status: 400,
    exactly: { detail: 'expected int' },
  },
  { fact: 'patient with the resource type: 403', ask: get(`${EOB}?patient=Patient/{me}`), status: 403 },
  { fact: 'startIndex on Patient', ask: get('/v3/fhir/Patient?startIndex=0'), status: 400, body: outcome },
  {
    fact: 'an unknown claim: OperationOutcome',
    ask: get(`${EOB}-9999999999999`),
    status: 404,
    body: outcome,
  },
  {
    fact: 'an unknown person: OperationOutcome',
    ask: get('/v3/fhir/Patient/-1'),
    status: 404,
    body: outcome,
  },
  {
    fact: "another member's Patient: detail",
    ask: get('/v3/fhir/Patient/-215308642'),
    status: 404,
    exactly: { detail: 'Not found.' },
  },
  {
    fact: "another member's Coverage: detail",
    ask: get('/v3/fhir/Coverage/part-a--215308642'),
    status: 404,
    exactly: { detail: 'Not found.' },
  },
  {
    fact: 'the ID of v2 is unknown on v3',
    ask: get('/v3/fhir/Patient/-20140000000001'),
    status: 404,
    body: outcome,
  },
  {
    fact: 'the Medicare number of another member finds no person',
    ask: get('/v3/fhir/Patient?identifier=http://hl7.org/fhir/sid/us-mbi%7C1S00A00AA00'),
    status: 200,
    body: { resourceType: 'Bundle' },
  },
  {
    fact: 'AuditEvent while switched off: HTML 404',
    ask: get('/v3/fhir/AuditEvent'),
    status: 404,
    options: { switches: { auditEvents: false } },
    headers: { 'content-type': /^text\/html/ },
  },
  { fact: 'AuditEvent without its scope: 403', ask: get('/v3/fhir/AuditEvent'), status: 403 },
];
checkFacts('5.2, 5.5 and 5.6 on v3', FACTS);

async function search(
  sandbox: TestSandbox,
  { access_token }: Tokens,
  query: string,
): Promise<Bundle<ExplanationOfBenefit>> {
  const response = await sandbox.get(`${EOB}?${query}`, access_token);
  expect(response.status).toBe(200);
  return (await response.json()) as Bundle<ExplanationOfBenefit>;
}

/** Follows next links to the end. */
async function all(sandbox: TestSandbox, tokens: Tokens, query: string): Promise<ExplanationOfBenefit[]> {
  const found: ExplanationOfBenefit[] = [];
  for (let next: string | undefined = query; next !== undefined; ) {
    const bundle = await search(sandbox, tokens, next);
    found.push(...resources(bundle));
    const url = bundle.link?.find(({ relation }) => relation === 'next')?.url;
    next = url === undefined ? undefined : new URL(url).search.slice(1);
  }
  return found;
}

function resources(bundle: Bundle<ExplanationOfBenefit>) {
  return (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
}
function sources(claims: readonly ExplanationOfBenefit[]) {
  return new Set(claims.map(({ meta }) => meta?.source));
}

describe('5.4 pages of v3', () => {
  test('prefers _offset to startIndex', async () => {
    const sandbox = new TestSandbox();
    const tokens = await sandbox.tokens({}, { version: 3 });
    const ids = async (query: string) => resources(await search(sandbox, tokens, query)).map(({ id }) => id);
    expect(await ids('_offset=5&startIndex=50')).toEqual(await ids('_offset=5'));
    expect(await ids('startIndex=5')).toEqual(await ids('_offset=5'));
  });

  test('orders by number, and prior authorizations last', async () => {
    const sandbox = new TestSandbox();
    const claims = await all(
      sandbox,
      await sandbox.tokens({}, { version: 3 }),
      '_count=50&_source=NCH,DDPS,FISS,MCS,VMS,CWF',
    );
    const uses = claims.map(({ use }) => use);
    expect(uses.indexOf('preauthorization')).toBe(uses.lastIndexOf('claim') + 1);
    const numbers = claims.filter(({ use }) => use === 'claim').map(({ id }) => Number(id));
    expect(numbers).toEqual(numbers.toSorted((left, right) => left - right));
  });

  test.each(['Patient', 'Coverage'])('has one page and self alone for %s', async (resource) => {
    const sandbox = new TestSandbox();
    const { access_token } = await sandbox.tokens({}, { version: 3 });
    const bundle = (await (await sandbox.get(`/v3/fhir/${resource}`, access_token)).json()) as Bundle;
    expect(bundle.link?.map(({ relation }) => relation)).toEqual(['self']);
    expect(bundle.total).toBe(resource === 'Patient' ? 1 : 5);
  });
});

describe('5.6 sources, tags and withheld records', () => {
  test('finds processed claims and drug events unless asked otherwise', async () => {
    const sandbox = new TestSandbox();
    const claims = await all(sandbox, await sandbox.tokens({}, { version: 3 }), '_count=50');
    expect(claims).toHaveLength(155);
    expect(sources(claims)).toEqual(new Set(['NCH', 'DDPS']));
    expect(new Set(claims.map(({ outcome: done }) => done))).toEqual(new Set(['complete']));
  });

  test('finds claims in work through _source, partial and tagged so', async () => {
    const sandbox = new TestSandbox();
    const claims = await all(sandbox, await sandbox.tokens({}, { version: 3 }), '_source=FISS,MCS,VMS');
    expect(sources(claims)).toEqual(new Set(['FISS', 'MCS', 'VMS']));
    for (const claim of claims) {
      expect(claim.outcome).toBe('partial');
      expect(claim.meta?.tag?.[0]).toMatchObject({ system: SYSTEM, code: 'SharedSystem' });
    }
  });

  test('finds claims through _tag in any case; repeated ones must all fit', async () => {
    const sandbox = new TestSandbox();
    const tokens = await sandbox.tokens({}, { version: 3 });
    const shared = await all(sandbox, tokens, `_tag=${SYSTEM}%7Csharedsystem`);
    const open = await all(sandbox, tokens, `_tag=${SYSTEM}%7CSharedSystem&_tag=${ACTION}%7CNotFinalAction`);
    const either = await all(sandbox, tokens, `_tag=${SYSTEM}%7CSharedSystem,${SYSTEM}%7CDDPS`);
    expect(sources(shared)).toEqual(new Set(['FISS', 'MCS', 'VMS', 'CWF']));
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(shared.length);
    expect(either.length).toBeGreaterThan(shared.length);
  });

  test('labels substance use records, and withholds them from those who declined', async () => {
    const sandbox = new TestSandbox();
    const labelled = ({ meta }: ExplanationOfBenefit) => meta?.security?.[0]?.code === '42CFRPart2';
    const shared = await sandbox.tokens({ user: 'BBUser00009' }, { version: 3 });
    const claims = await all(sandbox, shared, '_count=50');
    const [sensitive] = claims.filter(labelled);
    expect(sensitive).toBeDefined();
    expect(await all(sandbox, shared, '_count=50&_security:not=42CFRPart2')).toHaveLength(
      claims.filter((claim) => !labelled(claim)).length,
    );
    const declined = await sandbox.tokens({ user: 'BBUser00009', samhsa: false }, { version: 3 });
    const left = await search(sandbox, declined, '_count=50');
    expect(resources(left).some(labelled)).toBe(false);
    expect(left.link?.[0]?.url).toContain('_security%3Anot=42CFRPart2'.replace('%3A', ':'));
    expect((await sandbox.get(`${EOB}${sensitive?.id}`, declined.access_token)).status).toBe(404);
  });

  test('shows a Part-D-only application drug events alone, whatever it asks for', async () => {
    const sandbox = new TestSandbox();
    const whole = await all(sandbox, await sandbox.tokens({}, { version: 3 }), '_count=50');
    const tokens = await sandbox.tokens({}, { version: 3, app: sandbox.app('Part D App') });
    expect(sources(await all(sandbox, tokens, `_tag=${SYSTEM}%7CSharedSystem`))).toEqual(new Set(['DDPS']));
    const other = whole.find(({ meta }) => meta?.source === 'NCH');
    expect((await sandbox.get(`${EOB}${other?.id}`, tokens.access_token)).status).toBe(404);
  });

  test('leads from a merged id to the current one and back', async () => {
    const sandbox = new TestSandbox();
    const tokens = await sandbox.tokens({ user: 'BBUser00013' }, { version: 3 });
    const read = async (id: string) =>
      (await (await sandbox.get(`/v3/fhir/Patient/${id}`, tokens.access_token)).json()) as Patient;
    const current = await read(tokens.patient);
    const old = current.link?.[0];
    expect(old?.type).toBe('replaces');
    const stub = await read(old?.other.reference?.replace('Patient/', '') ?? '');
    expect(stub.link).toEqual([
      { type: 'replaced-by', other: { reference: `Patient/${tokens.patient}`, display: tokens.patient } },
    ]);
    const [now, before] = current.identifier ?? [];
    expect(now?.period).not.toHaveProperty('end');
    expect(before?.period).toHaveProperty('end');
  });
});

describe('6.3 and 6.7 coverage and insurance card of v3', () => {
  test('lists what the person has, with ids that name the plan', async () => {
    const sandbox = new TestSandbox();
    const { access_token } = await sandbox.tokens({}, { version: 3 });
    const bundle = (await (await sandbox.get('/v3/fhir/Coverage', access_token)).json()) as Bundle<Coverage>;
    const ids = (bundle.entry ?? []).map(({ resource }) => resource?.id);
    expect(ids).toEqual([
      `part-a-${ME}`,
      `part-b-${ME}`,
      expect.stringMatching(new RegExp(`^part-c-${ME}-H\\d{4}-\\d{3}$`)),
      expect.stringMatching(new RegExp(`^part-d-${ME}-S\\d{4}-\\d{3}$`)),
      `dual-${ME}`,
    ]);
    for (const id of ids)
      expect((await sandbox.get(`/v3/fhir/Coverage/${id}`, access_token)).status).toBe(200);
  });

  test('responses 403 for a part the person lacks', async () => {
    const sandbox = new TestSandbox();
    let lacking: Tokens | undefined;
    for (let number = 100; lacking === undefined; number += 1) {
      const tokens = await sandbox.tokens({ user: `BBUser00${number}` }, { version: 3 });
      const list = (await (
        await sandbox.get('/v3/fhir/Coverage', tokens.access_token)
      ).json()) as Bundle<Coverage>;
      if (!list.entry?.some(({ resource }) => resource?.id?.startsWith('dual'))) lacking = tokens;
    }
    const response = await sandbox.get(`/v3/fhir/Coverage/dual-${lacking.patient}`, lacking.access_token);
    expect(response.status).toBe(403);
  });

  test('is a collection of entries that refer to each other', async () => {
    const sandbox = new TestSandbox();
    const { access_token } = await sandbox.tokens({}, { version: 3 });
    const response = await sandbox.get('/v3/fhir/Patient/$generate-insurance-card', access_token);
    const card = (await response.json()) as Bundle<FhirResource>;
    expect(card.type).toBe('collection');
    for (const field of ['id', 'total', 'link']) expect(card).not.toHaveProperty(field);
    expect(card.meta?.lastUpdated).toBe('1970-01-01T00:00:00.000+00:00');
    const known = new Set(
      (card.entry ?? []).map(({ resource }) => `${resource?.resourceType}/${resource?.id}`),
    );
    const coverages = (card.entry ?? []).flatMap(({ resource }) =>
      resource?.resourceType === 'Coverage' ? [resource] : [],
    );
    expect(coverages).toHaveLength(5);
    for (const { beneficiary, payor } of coverages) {
      expect(known).toContain(beneficiary.reference);
      expect(known).toContain(payor[0]?.reference);
    }
    const urls = (card.entry ?? []).map(({ fullUrl }) => fullUrl ?? '');
    expect(urls.every((url) => url.startsWith('urn:uuid:'))).toBe(true);
    expect(urls.some((url) => url.startsWith(`urn:uuid:part-c-${ME}-`))).toBe(true);
  });
});
