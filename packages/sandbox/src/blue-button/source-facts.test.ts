import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { expect } from 'vitest';
import { claims, each, get, type Page, urlOf } from '../../testing/claim-pages.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

const V3 = '/v3/fhir/ExplanationOfBenefit';
const SYSTEM = 'https://bluebutton.cms.gov/fhir/CodeSystem/System-Type';
const ACTION = 'https://bluebutton.cms.gov/fhir/CodeSystem/Final-Action';

function sourceOf(claim: ExplanationOfBenefit) {
  return claim.meta?.source ?? '';
}
function labelled({ meta }: ExplanationOfBenefit) {
  return meta?.security?.[0]?.code === '42CFRPart2';
}

function tag(system: string, code: string) {
  return `_tag=${encodeURIComponent(`${system}|${code}`)}`;
}
const AUTHORIZATION = 'http://hl7.org/fhir/us/davinci-pdex/StructureDefinition/pdex-priorauthorization';
checkFacts('5.6 sources, tags and withheld records', [
  {
    fact: 'without _source and _tag: processed claims and drug events',
    ask: get(`${V3}?_count=50`),
    status: 200,
    so: each('NCH or DDPS, complete', (claim) =>
      expect([sourceOf(claim), claim.outcome]).toEqual([expect.stringMatching(/^(NCH|DDPS)$/), 'complete']),
    ),
  },
  ...['FISS', 'MCS', 'VMS'].map(
    (source): Fact => ({
      fact: `_source=${source}: claims in work`,
      ask: get(`${V3}?_source=${source}`),
      status: 200,
      so: each(`${source}, partial, tagged SharedSystem`, (claim) =>
        expect(claim).toMatchObject({
          outcome: 'partial',
          meta: { source, tag: [{ system: SYSTEM, code: 'SharedSystem' }, { system: ACTION }] },
        }),
      ),
    }),
  ),
  {
    fact: '_source=CWF: prior authorizations, with one tag and a profile of their own',
    ask: get(`${V3}?_source=CWF`),
    status: 200,
    so: each('preauthorization, partial, pdex profile, tagged SharedSystem alone', ({ use, meta }) =>
      expect({ use, tags: meta?.tag, profile: meta?.profile }).toEqual({
        use: 'preauthorization',
        tags: [expect.objectContaining({ system: SYSTEM, code: 'SharedSystem' })],
        profile: [AUTHORIZATION],
      }),
    ),
  },
  {
    fact: '_source takes a list',
    ask: get(`${V3}?_count=50&_source=FISS,MCS`),
    status: 200,
    so: each('FISS or MCS', (claim) => expect(sourceOf(claim)).toMatch(/^(FISS|MCS)$/)),
  },
  {
    fact: '_tag in any case',
    ask: get(`${V3}?_count=50&${tag(SYSTEM, 'sharedsystem')}`),
    status: 200,
    so: each('of a shared system', (claim) => expect(sourceOf(claim)).toMatch(/^(FISS|MCS|VMS|CWF)$/)),
  },
  {
    fact: '_tag twice: both must fit',
    ask: get(`${V3}?_count=50&${tag(SYSTEM, 'SharedSystem')}&${tag(ACTION, 'NotFinalAction')}`),
    status: 200,
    so: each('tagged both', ({ meta }) =>
      expect(meta?.tag?.map(({ code }) => code)).toEqual(['SharedSystem', 'NotFinalAction']),
    ),
  },
  {
    fact: '_tag with a comma: either',
    ask: get(`${V3}?_count=50&${tag(SYSTEM, `DDPS,${SYSTEM}|SharedSystem`)}`),
    status: 200,
    so: each('DDPS or of a shared system', (claim) => expect(sourceOf(claim)).not.toBe('NCH')),
  },
  {
    fact: 'substance use records are labelled where the person shares them',
    ask: get(`${V3}?_count=50`, { user: 'BBUser00009' }),
    status: 200,
    so: [
      'some entries: meta.security 42CFRPart2',
      (page: Page) => expect(claims(page).some(labelled)).toBe(true),
    ],
  },
  {
    fact: '_security:not leaves them out',
    ask: get(`${V3}?_count=50&_security:not=42CFRPart2`, { user: 'BBUser00009' }),
    status: 200,
    so: each('no label', (claim) => expect(labelled(claim)).toBe(false)),
  },
  {
    fact: 'who declined gets none, and the links say why',
    ask: get(`${V3}?_count=10`, { user: 'BBUser00009', samhsa: false }),
    status: 200,
    so: [
      'no label; next: …_security:not=42CFRPart2…',
      (page: Page) => {
        expect(claims(page).some(labelled)).toBe(false);
        expect(urlOf(page, 'next')).toContain('_security:not=42CFRPart2');
      },
    ],
  },
  {
    fact: 'a Part-D-only application gets drug events, whatever it asks for',
    ask: get(`${V3}?${tag(SYSTEM, 'SharedSystem')}`, { app: 'Part D App' }),
    status: 200,
    so: each('DDPS', (claim) => expect(sourceOf(claim)).toBe('DDPS')),
  },
  {
    fact: 'a Part-D-only application reads no other claim',
    ask: get(V3, {
      app: 'Part D App',
      before: async (sandbox) => {
        const { access_token } = await sandbox.tokens({}, { version: 3, app: sandbox.app('Research App') });
        const page = (await (await sandbox.get(`${V3}?_source=NCH`, access_token)).json()) as Page;
        return `${V3}/${claims(page)[0]?.id}`;
      },
    }),
    status: 404,
  },
  {
    fact: 'another member’s claim: detail',
    ask: get(V3, {
      before: async (sandbox) => {
        const { access_token } = await sandbox.tokens({ user: 'BBUser00008' }, { version: 3 });
        return `${V3}/${claims((await (await sandbox.get(V3, access_token)).json()) as Page)[0]?.id}`;
      },
    }),
    status: 404,
    exactly: { detail: 'Not found.' },
  },
  {
    fact: 'a merged person: the current Patient names the one it replaces',
    ask: get('/v3/fhir/Patient', { user: 'BBUser00013' }),
    status: 200,
    body: {
      entry: [
        {
          resource: {
            link: [{ type: 'replaces', other: { reference: expect.stringMatching(/^Patient\/-\d+$/) } }],
          },
        },
      ],
    },
  },
  {
    fact: 'a merged person: the old id gives a stub that leads to the current one',
    ask: get('/v3/fhir/Patient', {
      user: 'BBUser00013',
      before: async (sandbox, { access_token, patient }) => {
        const response = await sandbox.get(`/v3/fhir/Patient/${patient}`, access_token);
        const { link } = (await response.json()) as { link: [{ other: { reference: string } }] };
        return `/v3/fhir/${link[0].other.reference}`;
      },
    }),
    status: 200,
    body: { link: [{ type: 'replaced-by', other: { reference: expect.stringMatching(/^Patient\/-\d+$/) } }] },
  },
]);
