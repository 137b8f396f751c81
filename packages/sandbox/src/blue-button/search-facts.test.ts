import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { expect } from 'vitest';
import { ORIGIN } from '../../testing/blue-button-steps.js';
import { claims, each, get, type Page, urlOf } from '../../testing/claim-pages.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

const V2 = '/v2/fhir/ExplanationOfBenefit';
const V3 = '/v3/fhir/ExplanationOfBenefit';
const ME = '-20140000000001';
const ME_V3 = '-207654321';
const FORMAT = '_format=application%2Ffhir%2Bjson';

function endsIn(claim: ExplanationOfBenefit) {
  return claim.billablePeriod?.end ?? '';
}
function links(...relations: readonly string[]): Fact['so'] {
  return [
    `links: ${relations.join(', ')}`,
    ({ link = [] }: Page) => expect(link.map(({ relation }) => relation)).toEqual(relations),
  ];
}

checkFacts('5.2 what filters find', [
  ...['carrier', 'PDE', 'https://bluebutton.cms.gov/resources/codesystem/eob-type|Inpatient'].map(
    (type): Fact => {
      const name = type.split('|').at(-1)?.toLowerCase();
      return {
        fact: `type in either form and any case: ${type}`,
        ask: get(`${V2}?_count=50&type=${encodeURIComponent(type)}`),
        status: 200,
        so: each(`id ${name}-…`, ({ id }) => expect(id).toMatch(new RegExp(`^${name}-`))),
      };
    },
  ),
  {
    fact: 'type takes a list',
    ask: get(`${V2}?_count=50&type=hospice,snf`),
    status: 200,
    so: each('id hospice-… or snf-…', ({ id }) => expect(id).toMatch(/^(hospice|snf)-/)),
  },
  {
    fact: 'service-date looks at the last day of service',
    ask: get(`${V2}?_count=50&service-date=lt2023-06-01`),
    status: 200,
    so: each('ended before 2023-06-01', (claim) => expect(endsIn(claim) < '2023-06-01').toBe(true)),
  },
  {
    fact: 'service-date twice is a range',
    ask: get(`${V2}?_count=50&service-date=ge2022-01-01&service-date=le2022-12-31`),
    status: 200,
    so: each('ended in 2022', (claim) => expect(endsIn(claim)).toMatch(/^2022-/)),
  },
  {
    fact: '_lastUpdated twice is a range',
    ask: get(`${V2}?_count=50&_lastUpdated=ge2022&_lastUpdated=lt2024-01`),
    status: 200,
    so: each('loaded in 2022 or 2023', ({ meta }) => {
      const time = Date.parse(meta?.lastUpdated ?? '');
      expect(time >= Date.parse('2022-01-01Z') && time < Date.parse('2024-01-01Z')).toBe(true);
    }),
  },
  {
    fact: '_lastUpdated finds what came in since',
    ask: get(`${V2}?_lastUpdated=ge2026-09-01T12:00:30Z`, {
      before: (sandbox) => {
        sandbox.clock.advance(60_000);
        sandbox.blueButton.control.addClaims('BBUser00000', { type: 'outpatient' });
      },
    }),
    status: 200,
    body: { total: 1 },
    so: each('id outpatient-…', ({ id }) => expect(id).toMatch(/^outpatient-/)),
  },
  {
    fact: '_count: ten unless asked otherwise',
    ask: get(V2),
    status: 200,
    so: ['10 entries', (page: Page) => expect(claims(page)).toHaveLength(10)],
  },
  {
    fact: '_count: up to fifty',
    ask: get(`${V2}?_count=50`),
    status: 200,
    so: ['50 entries', (page: Page) => expect(claims(page)).toHaveLength(50)],
  },
  {
    fact: 'startIndex: where the page begins',
    ask: get(`${V2}?startIndex=150`),
    status: 200,
    so: ['5 entries', (page: Page) => expect(claims(page)).toHaveLength(5)],
  },
  {
    fact: 'the own id is added: Patient without parameters finds oneself',
    ask: get('/v2/fhir/Patient'),
    status: 200,
    body: { total: 1, entry: [{ resource: { id: ME } }] },
  },
  {
    fact: 'identifier: the hash of the own Medicare number on v2',
    ask: get('/v2/fhir/Patient?identifier=hash', {
      before: async (sandbox, { access_token }) => {
        const response = await sandbox.get(`/v1/fhir/Patient/${ME}`, access_token);
        const { identifier } = (await response.json()) as { identifier: { system: string; value: string }[] };
        const hash = identifier.find(({ system }) => system.endsWith('mbi-hash'));
        return `/v2/fhir/Patient?identifier=${encodeURIComponent(`${hash?.system}|${hash?.value}`)}`;
      },
    }),
    status: 200,
    body: { total: 1 },
  },
  {
    fact: 'identifier: the own Medicare number on v3',
    ask: get('/v3/fhir/Patient?identifier=mbi', {
      before: async (sandbox, { access_token }) => {
        const response = await sandbox.get(`/v3/fhir/Patient/${ME_V3}`, access_token);
        const { identifier } = (await response.json()) as { identifier: [{ value: string }] };
        const mbi = encodeURIComponent(`http://hl7.org/fhir/sid/us-mbi|${identifier[0].value}`);
        return `/v3/fhir/Patient?identifier=${mbi}`;
      },
    }),
    status: 200,
    body: { entry: [{ resource: { id: ME_V3 } }] },
  },
]);

checkFacts('5.4 order and links', [
  {
    fact: 'v2, first page',
    ask: get(V2),
    status: 200,
    body: { total: 155 },
    so: links('first', 'next', 'last', 'self'),
  },
  {
    fact: 'v2, in the middle',
    ask: get(`${V2}?startIndex=20`),
    status: 200,
    so: links('first', 'next', 'previous', 'last', 'self'),
  },
  {
    fact: 'v2, last page',
    ask: get(`${V2}?startIndex=150`),
    status: 200,
    so: links('first', 'previous', 'last', 'self'),
  },
  {
    fact: 'v2, all on one page',
    ask: get(V2, { user: 'BBUser00005' }),
    status: 200,
    so: links('first', 'last', 'self'),
  },
  {
    fact: 'v2: only self keeps the slash of the request',
    ask: get(`${V2}/`),
    status: 200,
    so: [
      'self: …/ExplanationOfBenefit/?…, the others without',
      (page: Page) =>
        expect(page.link?.map(({ url }) => url.includes('/ExplanationOfBenefit/?'))).toEqual([
          false,
          false,
          false,
          true,
        ]),
    ],
  },
  {
    fact: 'v2: last names the last page that holds something',
    ask: get(V2, { user: 'BBUser00007' }),
    status: 200,
    so: ['last: startIndex=40 of 50', (page: Page) => expect(urlOf(page, 'last')).toContain('startIndex=40')],
  },
  {
    fact: 'v2: links repeat the filters',
    ask: get(`${V2}?_count=2&type=carrier,pde&service-date=ge2020&service-date=lt2027`),
    status: 200,
    so: [
      'each link: type, both service-dates, _count',
      ({ link = [] }: Page) => {
        for (const { url } of link)
          for (const part of ['type=carrier%2Cpde', 'service-date=ge2020', 'service-date=lt2027', '_count=2'])
            expect(url).toContain(part);
      },
    ],
  },
  {
    fact: 'v2: claims in the order of their ids as text',
    ask: get(`${V2}?_count=50`),
    status: 200,
    so: [
      'ids rise as text, not as numbers',
      (page: Page) => {
        const ids = claims(page).map(({ id }) => id?.replace(/^[a-z]+-/, '') ?? '');
        expect(ids).toEqual(ids.toSorted((left, right) => (left < right ? -1 : 1)));
        expect(ids).not.toEqual(ids.toSorted((left, right) => Number(left) - Number(right)));
      },
    ],
  },
  {
    fact: 'v2: Patient and Coverage have the same set of links',
    ask: get('/v2/fhir/Coverage/'),
    status: 200,
    so: [
      'first and last: …/Coverage?…&startIndex=0&_count=10&beneficiary=Patient%2F{id}; self with the slash',
      (page: Page) => {
        const url = `${ORIGIN}/v2/fhir/Coverage?${FORMAT}&startIndex=0&_count=10&beneficiary=Patient%2F${ME}`;
        expect([urlOf(page, 'first'), urlOf(page, 'last')]).toEqual([url, url]);
        expect(urlOf(page, 'self')).toContain('/v2/fhir/Coverage/?');
      },
    ],
  },
  {
    fact: 'v1 pages in the same way',
    ask: get('/v1/fhir/ExplanationOfBenefit', { user: 'BBUser00002' }),
    status: 200,
    body: { total: 52 },
    so: links('first', 'next', 'last', 'self'),
  },
  {
    fact: 'v3, first page: what the server added is in the links',
    ask: get(`${V3}/`),
    status: 200,
    so: [
      'next: …_source=NCH%2CDDPS&_offset=10; self without _offset; no total',
      (page: Page) => {
        const added = `?_count=10&${FORMAT}&patient=${ME_V3}&_source=NCH%2CDDPS`;
        expect(page.link).toEqual([
          { relation: 'next', url: `${ORIGIN}${V3}/${added}&_offset=10` },
          { relation: 'self', url: `${ORIGIN}${V3}/${added}` },
        ]);
        expect(page).not.toHaveProperty('total');
      },
    ],
  },
  {
    fact: 'v3, in the middle',
    ask: get(`${V3}?_offset=20`),
    status: 200,
    so: links('next', 'previous', 'self'),
  },
  {
    fact: 'v3, last page: the total is its own entries',
    ask: get(`${V3}?_offset=150`),
    status: 200,
    body: { total: 5 },
    so: links('previous', 'self'),
  },
  {
    fact: 'v3, _count=0: an empty Bundle',
    ask: get(`${V3}?_count=0`),
    status: 200,
    body: /^(?!.*"(entry|total)")/,
  },
  {
    fact: 'v3, nothing found: an empty Bundle',
    ask: get(`${V3}?_lastUpdated=gt2099`),
    status: 200,
    body: /^(?!.*"(entry|total)")/,
  },
  {
    fact: 'v3: _offset wins over startIndex',
    ask: get(`${V3}?_offset=150&startIndex=5`),
    status: 200,
    body: { total: 5 },
  },
  {
    fact: 'v3: startIndex works as _offset does',
    ask: get(`${V3}?startIndex=150`),
    status: 200,
    body: { total: 5 },
  },
  {
    fact: 'v3: claims in the order of their numbers',
    ask: get(`${V3}?_count=50`),
    status: 200,
    so: [
      'ids rise as numbers',
      (page: Page) => {
        const ids = claims(page).map(({ id }) => Number(id));
        expect(ids).toEqual(ids.toSorted((left, right) => left - right));
      },
    ],
  },
  {
    fact: 'v3: links with the internal host, as captures of 2025 have them, on a switch',
    ask: get(V3),
    options: { switches: { v3InternalLinks: true } },
    status: 200,
    so: [
      'next: http://sandbox.fhirv3.bfd.cmscloud.local/…',
      (page: Page) =>
        expect(urlOf(page, 'next')).toMatch(/^http:\/\/sandbox\.fhirv3\.bfd\.cmscloud\.local\/v3\/fhir\//),
    ],
  },
]);
