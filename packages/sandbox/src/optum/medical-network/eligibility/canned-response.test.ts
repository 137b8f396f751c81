import { expect } from 'vitest';
import { inquiry } from '../../../../testing/optum.js';
import { checkOptumFacts, type OptumFact, post } from '../../../../testing/optum-facts.js';

const ELIGIBILITY = '/medicalnetwork/eligibility/v3';
const FALLBACK = '1:1 R:2';

// Number and kinds of entries that the vendor's sandbox was seen to respond with, by payer ID.
const MIX: Readonly<Record<string, string>> = {
  '00001': '1:5',
  '00003': '1:2 B:2',
  '00004': '',
  '00005': '1:1',
  '00006': '',
  '00007': '1:5',
  '00009': '1:5',
  '00036': '1:1 A:1 B:5 C:2 F:5 MC:1',
  '000039': '1:1 A:9 B:7 C:8 I:2 P:1',
  '000040': '1:2 I:1',
  '000041': '6:1 W:1',
  '000042': '1:1 B:1 MC:2 R:17',
  '000043': '6:1 W:1',
  '000044': '25',
  '000045': '1:2 A:14 B:25 C:4 F:10 G:4 I:2 L:1 R:1 W:1',
  '000046': '1:1 A:7 C:6 G:4 I:2 P:1 W:1',
  '000047': '60',
  '000048': '1:1 A:3 C:4 D:1 F:15 I:1 W:1',
  '000049': '1:2 A:3 B:4 C:14 F:3 G:12 X:1',
  '000050': '1:1 A:1 B:3 G:2 I:1 P:1 W:1',
  '000051': '40',
  '000052': '1:4 A:3 B:3 C:9 F:1 G:6 L:1 N:1 X:1',
  '000053': '1:2',
  '000054': '1:3 A:27 B:14 C:13 F:8 G:13 I:3 P:1',
  '000055': '1:4 A:3 B:40 C:43 G:2',
  '000056': '99',
  '000067': '1:3 A:1 B:8 C:6 D:1 E:1 F:6 I:1 K:3 R:1',
  '000068': '1:3 A:1 B:8 C:6 D:1 E:1 F:6 I:1 K:3 R:1',
  '000069': 'V:1',
  '000070': 'U:6',
  '000074': '1:2 A:1 B:1 C:1',
  '000081': '1:1 A:15 B:40 F:4 G:1',
  '000082': '33',
  '000083': '1:2 A:6 B:4 F:2 G:4 L:2 P:1',
  ABHFL: '1:3 A:1 B:4 C:1 L:1',
  ABHKY: '1:2 A:1 B:3 C:1 I:1',
  ABHLA: '2',
  ABHMO: '1:2 A:1 B:1 C:1 L:1',
  AETNX: '1:2 A:2 B:2 C:8 F:5 G:8 L:1 W:1',
  BCCTC: '1:1 A:4 B:1 C:6 G:4 P:1',
  BCNJC: '92',
  CIGNA: '10',
  CNTCR: '93',
  COVON: '1:2 A:1 F:2 G:4 I:1 L:1',
  CT: '1:1 C:1 I:1 R:3',
  DENTAL: '1:1 A:15 C:12 F:9',
  HUM: '21',
  ILMSA: '7',
  ISCAM: '1:1 D:2 W:1',
  MEDX: '1:3 A:2 B:8 C:6 D:2 E:1 F:6 I:1 K:3 R:1',
  MMSI: '18',
  TRICE: 'U:1',
  TX: '10',
  TXBCBS: '45',
  UHC: '1:7 A:7 B:7 C:14 G:6 J:1 L:1 U:1 X:1',
  'no such payer': '1:1 R:2',
};

interface Answer {
  readonly benefitsInformation?: readonly { readonly code: string; readonly name?: string }[];
}

function mixOf(entries: NonNullable<Answer['benefitsInformation']>): string {
  const counts = new Map<string, number>();
  for (const { code } of entries) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => `${code}:${count}`)
    .join(' ');
}

function entries(id: string, mix: string, fact = `payer ${id}`): OptumFact {
  return post(fact, ELIGIBILITY, inquiry(id), `payer ${id}`, {
    status: 200,
    so: [
      mix === '' ? 'no entries' : /^\d+$/.test(mix) ? `${mix} entries` : `entries ${mix}`,
      ({ benefitsInformation = [] }: Answer) => {
        expect(/^\d+$/.test(mix) ? String(benefitsInformation.length) : mixOf(benefitsInformation)).toBe(mix);
        for (const { name } of benefitsInformation) expect(name).toBeTypeOf('string');
      },
    ],
  });
}
const UNSEEN = [
  '000001',
  '000002',
  '000008',
  '0000010',
  '000013',
  '000030',
  '000032',
  'CMSMED',
  'CABC',
  'MA/MB',
  'UHS',
];

checkOptumFacts('Optum 3.3 eligibility by payer id', [
  ...Object.entries(MIX).map(([id, mix]) => entries(id, mix)),
  ...UNSEEN.map((id) => entries(id, FALLBACK, `payer ${id}: the fallback, as seen or for want of a capture`)),
  post('the plan of 00001', ELIGIBILITY, inquiry('00001'), 'payer 00001', {
    status: 200,
    body: expect.objectContaining({
      benefitsInformation: expect.arrayContaining([
        expect.objectContaining({ planCoverage: 'BEDROCK PLAN' }),
      ]),
    }),
  }),
  post('00005 responds with control characters', ELIGIBILITY, inquiry('00005'), 'payer 00005', {
    status: 200,
    so: ['x12: control characters in it', ({ x12 }: { x12: string }) => expect(x12).toMatch(/[^ -~]/)],
  }),
  ...['00009', '000046', '000048', '000051'].map((id) =>
    post(`${id} is about a dependent`, ELIGIBILITY, inquiry(id), `payer ${id}`, {
      status: 200,
      body: { dependents: [{}] },
    }),
  ),
  ...['000067', '000068'].map((id) =>
    post(`${id} names payer MEDA`, ELIGIBILITY, inquiry(id), `payer ${id}`, {
      status: 200,
      body: { payer: { payorIdentification: 'MEDA' } },
    }),
  ),
  post('other ids are echoed', ELIGIBILITY, inquiry('000055'), 'payer 000055', {
    status: 200,
    body: { payer: { payorIdentification: '000055' }, reassociationKey: '123456789' },
  }),
  post('SBXAAA75, an id of the sandbox’s own: AAA 75', ELIGIBILITY, inquiry('SBXAAA75'), 'payer SBXAAA75', {
    status: 200,
    body: { errors: [{ field: 'AAA', code: '75' }] },
  }),
]);
