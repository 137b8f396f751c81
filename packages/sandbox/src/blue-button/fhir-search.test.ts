import type { Bundle, ExplanationOfBenefit } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { TestSandbox } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

const EOB = '/v2/fhir/ExplanationOfBenefit/';
const ME = '-20140000000001';

function get(path: string, { user = 'BBUser00000', version = 2 } = {}) {
  return async (sandbox: TestSandbox) => {
    const { access_token } = await sandbox.tokens({ user }, { version });
    return sandbox.get(path, access_token);
  };
}
function detail(text: string) {
  return { detail: text };
}
function upstream(text: string) {
  return detail(`An error occurred contacting the upstream server:${text}`);
}

const PARAMETERS: readonly Fact[] = [
  {
    fact: '_count above 50',
    ask: get(`${EOB}?_count=51`),
    status: 400,
    exactly: detail('value must be at most 50'),
  },
  {
    fact: '_count below 0',
    ask: get(`${EOB}?_count=-1`),
    status: 400,
    exactly: detail('value must be at least 0'),
  },
  { fact: '_count no number', ask: get(`${EOB}?_count=ten`), status: 400, exactly: detail('expected int') },
  {
    fact: 'the alias count wins',
    ask: get(`${EOB}?_count=5&count=51`),
    status: 400,
    exactly: detail('value must be at most 50'),
  },
  {
    fact: '_count of 0',
    ask: get(`${EOB}?_count=0`),
    status: 400,
    exactly: upstream("Invalid pageSize '0'"),
  },
  {
    fact: 'startIndex no number',
    ask: get(`${EOB}?startIndex=x`),
    status: 400,
    exactly: detail('expected int'),
  },
  {
    fact: 'startIndex past the end',
    ask: get(`${EOB}?startIndex=60`, { user: 'BBUser00002' }),
    status: 400,
    exactly: upstream('Value for startIndex (60) must be less than than result size (52)'),
  },
  {
    fact: 'startIndex at the end',
    ask: get(`${EOB}?startIndex=52`, { user: 'BBUser00002' }),
    status: 400,
    exactly: upstream('Value for startIndex (52) must be less than than result size (52)'),
  },
  {
    fact: '_offset is accepted and ignored on v2',
    ask: get(`${EOB}?_offset=9999`),
    status: 200,
    body: { total: 155 },
  },
  {
    fact: '_lastUpdated without prefix',
    ask: get(`${EOB}?_lastUpdated=2024-01-01`),
    status: 400,
    exactly: detail('the _lastUpdated operator is not valid'),
  },
  {
    fact: '_lastUpdated with eq',
    ask: get(`${EOB}?_lastUpdated=eq2024-01-01`),
    status: 400,
    exactly: detail('the _lastUpdated operator is not valid'),
  },
  {
    fact: '_lastUpdated with no date',
    ask: get(`${EOB}?_lastUpdated=gtyesterday`),
    status: 400,
    body: { detail: expect.stringMatching(/^An error occurred contacting the upstream server:/) },
  },
  {
    fact: 'service-date without prefix',
    ask: get(`${EOB}?service-date=2024-01-01`),
    status: 400,
    exactly: detail('the service-date operator is not valid'),
  },
  {
    fact: 'service-date with sa',
    ask: get(`${EOB}?service-date=sa2024-01-01`),
    status: 400,
    exactly: detail('the service-date operator is not valid'),
  },
  {
    fact: 'an unknown type',
    ask: get(`${EOB}?type=carrier,banana`),
    status: 400,
    exactly: detail('the type parameter value is not valid'),
  },
  {
    fact: 'an empty type',
    ask: get(`${EOB}?type=`),
    status: 400,
    exactly: detail('the type parameter value is not valid'),
  },
  {
    fact: 'a type of another system',
    ask: get(`${EOB}?type=https://example.org|carrier`),
    status: 400,
    exactly: detail('the type parameter value is not valid'),
  },
  {
    fact: 'the bare system means all types',
    ask: get(`${EOB}?type=https://bluebutton.cms.gov/resources/codesystem/eob-type%7C`),
    status: 200,
    body: { total: 155 },
  },
  { fact: 'patient: the bare own id', ask: get(`${EOB}?patient=${ME}`), status: 200 },
  { fact: 'patient with the resource type: 403', ask: get(`${EOB}?patient=Patient/${ME}`), status: 403 },
  { fact: 'patient of another member: 403', ask: get(`${EOB}?patient=-20140000000002`), status: 403 },
  {
    fact: 'beneficiary that contains the own id',
    ask: get(`/v2/fhir/Coverage?beneficiary=Patient/${ME}`),
    status: 200,
  },
  {
    fact: 'beneficiary that does not: 403',
    ask: get('/v2/fhir/Coverage?beneficiary=-20140000000002'),
    status: 403,
  },
  {
    fact: '_id of another member: 404',
    ask: get('/v2/fhir/Patient?_id=-20140000000002'),
    status: 404,
    exactly: detail('Not found.'),
  },
  { fact: '_id: the own', ask: get(`/v2/fhir/Patient?_id=${ME}`), status: 200, body: { total: 1 } },
  {
    fact: 'identifier: a Medicare number in clear is rejected on v2',
    ask: get('/v2/fhir/Patient?identifier=http://hl7.org/fhir/sid/us-mbi%7C1S00A00AA00'),
    status: 400,
  },
  {
    fact: 'identifier: an unknown hash finds no person',
    ask: get('/v2/fhir/Patient?identifier=https://bluebutton.cms.gov/resources/identifier/mbi-hash%7Cabc'),
    status: 200,
    body: { total: 0 },
  },
  {
    fact: 'unknown parameters are silently dropped',
    ask: get(`${EOB}?hello=world&_sort=x&_summary=count&_elements=id&outcome=x`),
    status: 200,
    body: { total: 155 },
  },
  {
    fact: 'bracketed repetition is dropped: the full result',
    ask: get(`${EOB}?_lastUpdated[]=gt2099-01-01`),
    status: 200,
    body: { total: 155 },
  },
  {
    fact: 'Prefer strict has no effect on v2',
    ask: async (sandbox) => {
      const { access_token } = await sandbox.tokens();
      return sandbox.get(`${EOB}?hello=1`, access_token, { prefer: 'handling=strict' });
    },
    status: 200,
  },
  {
    fact: 'no claims: an empty Bundle without entry',
    ask: get(EOB, { user: 'BBUser00001' }),
    status: 200,
    body: { total: 0 },
  },
  {
    fact: 'an id that has no known pattern',
    ask: get('/v2/fhir/Coverage/part-x-1'),
    status: 400,
    body: { detail: expect.stringMatching(/Unsupported ID pattern: part-x-1$/) },
  },
  {
    fact: "another member's claim",
    ask: get('/v2/fhir/ExplanationOfBenefit/carrier--10000200000'),
    status: 404,
    exactly: detail('Not found.'),
  },
  {
    fact: "another member's Patient",
    ask: get('/v2/fhir/Patient/-20140000000002'),
    status: 404,
    exactly: detail('Not found.'),
  },
  {
    fact: "another member's Coverage",
    ask: get('/v2/fhir/Coverage/part-a--20140000000002'),
    status: 404,
    exactly: detail('Not found.'),
  },
  {
    fact: 'coverage by id',
    ask: get(`/v2/fhir/Coverage/part-d-${ME}`),
    status: 200,
    body: { resourceType: 'Coverage', id: `part-d-${ME}` },
  },
];
checkFacts('5.2 search parameters', PARAMETERS);

async function search(
  sandbox: TestSandbox,
  token: string,
  query: string,
  path = EOB,
): Promise<Bundle<ExplanationOfBenefit>> {
  const response = await sandbox.get(`${path}?${query}`, token);
  expect(response.status).toBe(200);
  return (await response.json()) as Bundle<ExplanationOfBenefit>;
}

function resources(bundle: Bundle<ExplanationOfBenefit>) {
  return (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
}

describe('5.2 what filters find', () => {
  test('splits the history by service-date without loss, on the last day of service', async () => {
    const sandbox = new TestSandbox();
    const { access_token } = await sandbox.tokens();
    const before = await search(sandbox, access_token, '_count=50&service-date=lt2023-06-01');
    const after = await search(sandbox, access_token, '_count=50&service-date=ge2023-06-01');
    expect((before.total ?? 0) + (after.total ?? 0)).toBe(155);
    expect(before.total).toBeGreaterThan(0);
    expect(after.total).toBeGreaterThan(0);
    for (const eob of resources(before)) expect((eob.billablePeriod?.end ?? '') < '2023-06-01').toBe(true);
    for (const eob of resources(after)) expect((eob.billablePeriod?.end ?? '') >= '2023-06-01').toBe(true);
  });
});

describe('5.4 pages of v1 and v2', () => {
  test('orders by claim id as text', async () => {
    const sandbox = new TestSandbox();
    const { access_token } = await sandbox.tokens();
    const ids: string[] = [];
    for (const startIndex of [0, 50, 100, 150]) {
      const bundle = await search(sandbox, access_token, `_count=50&startIndex=${startIndex}`);
      ids.push(...resources(bundle).map(({ id }) => id?.replace(/^[a-z]+-/, '') ?? ''));
    }
    expect(ids).toHaveLength(155);
    expect(ids).toEqual(ids.toSorted((left, right) => (left < right ? -1 : 1)));
    expect(ids).not.toEqual(ids.toSorted((left, right) => Number(left) - Number(right)));
  });
});
