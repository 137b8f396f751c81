import type { Coverage, ExplanationOfBenefit } from 'fhir/r4.js';
import { expect, test } from 'vitest';
import { coverageToR4, explanationOfBenefitToR4 } from '../to-r4.js';
import { ABSENT } from './absent.js';

const claim: ExplanationOfBenefit = {
  resourceType: 'ExplanationOfBenefit',
  status: 'active',
  type: {},
  use: 'claim',
  patient: { reference: 'Patient/1' },
  created: '2026-01-31',
  insurer: { display: 'CMS' },
  provider: { display: 'someone' },
  outcome: 'complete',
  insurance: [{ focal: true, coverage: { reference: 'Coverage/1' } }],
  item: [{ sequence: 1, productOrService: { coding: [{ code: '99213' }] } }],
  diagnosis: [{ sequence: 1, diagnosisCodeableConcept: { coding: [{ system: 'http://a', code: 'B' }] } }],
};
function without(names: readonly string[]) {
  return Object.fromEntries(Object.entries(claim).filter(([name]) => !names.includes(name))) as never;
}
const toR4 = explanationOfBenefitToR4('v2');

test('leaves a complete claim unchanged', () => expect(toR4(claim)).toBe(claim));

test.each(['insurer', 'provider', 'type', 'patient'])('marks the missing %s of a claim', (name) =>
  expect(toR4(without([name]))).toEqual({ ...claim, [name]: ABSENT }),
);

test.each(['status', 'use', 'created', 'outcome'])('marks the missing %s of a claim', (name) => {
  const { [name as 'status']: _left, ...rest } = claim;
  expect(toR4(without([name]))).toEqual({ ...rest, [`_${name}`]: ABSENT });
});

test('marks the missing insurance of a claim and the missing code of a line', () => {
  expect(toR4(without(['insurance'])).insurance).toEqual([{ focal: true, coverage: ABSENT }]);
  expect(toR4({ ...claim, item: [{ sequence: 1 }] } as never).item).toEqual([
    { sequence: 1, productOrService: ABSENT },
  ]);
});

test('treats a single insurance of a claim as the one it was adjudicated under, and neither of two', () => {
  const coverage = { reference: 'Coverage/1' };
  const insurance = (...all: object[]) => toR4({ ...claim, insurance: all } as never).insurance;
  expect(insurance({ coverage })).toEqual([{ focal: true, coverage }]);
  expect(insurance({ coverage }, { coverage })).toEqual([
    { _focal: ABSENT, coverage },
    { _focal: ABSENT, coverage },
  ]);
});

test('removes the space after the system of a diagnosis', () => {
  const of = (system: string) => [
    { sequence: 1, diagnosisCodeableConcept: { coding: [{ system, code: 'B' }] } },
  ];
  expect(toR4({ ...claim, diagnosis: of('http://a ') }).diagnosis).toEqual(of('http://a'));
});

test('does the same for claims and coverages of v1, and invents no status', () => {
  expect(explanationOfBenefitToR4('v1')({ resourceType: 'ExplanationOfBenefit' } as never)).toMatchObject({
    _status: ABSENT,
    _created: ABSENT,
    insurer: ABSENT,
    provider: ABSENT,
  });
  const absent = { resourceType: 'Coverage', _status: ABSENT, beneficiary: ABSENT, payor: [ABSENT] };
  for (const version of ['v1', 'v2', 'v3'] as const)
    expect(coverageToR4(version)({ resourceType: 'Coverage' } as never)).toEqual(absent);
  const coverage = { status: 'active', beneficiary: {}, payor: [{}] } as Coverage;
  expect(coverageToR4('v3')(coverage)).toBe(coverage);
});
