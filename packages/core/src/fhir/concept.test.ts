import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { toClaimSummary } from '../claim-summary.js';
import { claimAdjudications } from './claim-adjudications.js';
import { claimDiagnoses, claimProcedures } from './claim-codes.js';
import { claimDrug } from './claim-drug.js';
import { claimCareTeam, claimFacility, claimProvider } from './claim-parties.js';
import { codedText } from './concept.js';

const REVENUE = 'https://bluebutton.cms.gov/resources/variables/rev_cntr';
const NUBC = 'https://www.nubc.org/CodeSystem/RevenueCodes';
const DEDUCTIBLE = 'https://bluebutton.cms.gov/resources/variables/rev_cntr_ddctbl_coinsrnc_cd';
const subject = { system: DEDUCTIBLE, code: '0', display: 'Subject to deductible' };
function claim(fields: object) {
  return {
    resourceType: 'ExplanationOfBenefit',
    status: 'active',
    ...fields,
  } as unknown as ExplanationOfBenefit;
}

describe('the text of a code', () => {
  test('is its own, not that of a coding that means something else, in any order', () => {
    const revenue = { system: REVENUE, code: '0651' };
    for (const coding of [
      [revenue, subject],
      [subject, revenue],
    ])
      expect(codedText({ coding }, ['rev_cntr'])).toEqual({ code: '0651', system: REVENUE, text: undefined });
    const zero = { system: REVENUE, code: '0' };
    expect(codedText({ coding: [zero, subject] })?.text).toBeUndefined();
  });

  test('may be that of the same code in a system with the same meanings', () => {
    const coding = [
      { system: REVENUE, code: '0651' },
      subject,
      { system: NUBC, code: '0651', display: 'Hospice' },
    ];
    expect(codedText({ coding })?.text).toBe('Hospice');
  });

  test('may be that of the concept, unless it repeats another coding', () => {
    const coding = [{ system: REVENUE, code: '0651' }, subject];
    expect(codedText({ coding, text: 'Hospice room' })?.text).toBe('Hospice room');
    expect(codedText({ coding, text: subject.display })?.text).toBeUndefined();
  });
});

describe('a code that states why there is no code', () => {
  const system = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

  test.each(['not-applicable', 'unknown', 'masked'])('%s is not a code', (code) => {
    expect(codedText({ coding: [{ system, code, display: code }] })).toBeUndefined();
    expect(codedText({ coding: [{ system, code }], text: code.replace('-', ' ') })).toBeUndefined();
  });

  test('leaves the other codings and the text', () => {
    const absent = { system, code: 'unknown', display: 'Unknown' };
    expect(codedText({ coding: [absent, { system: REVENUE, code: '0300' }] })?.code).toBe('0300');
    expect(codedText({ coding: [absent], text: 'Hearing aid' })).toEqual({
      code: undefined,
      system: undefined,
      text: 'Hearing aid',
    });
  });
});

describe('text without a code', () => {
  test('may be in the text or in a coding without a code', () => {
    expect(codedText({ text: 'Hearing aid' })?.text).toBe('Hearing aid');
    expect(codedText({ coding: [{ system: 'urn:x', display: 'Hearing aid' }] })).toEqual({
      code: undefined,
      system: 'urn:x',
      text: 'Hearing aid',
    });
    expect(codedText({ text: ' ' })).toBeUndefined();
  });

  test('appears in every part of a summary', () => {
    const eob = claim({
      type: { text: 'Hearing aid claim' },
      diagnosis: [
        { sequence: 1, diagnosisCodeableConcept: { text: 'Hearing loss' }, type: [{ text: 'main' }] },
      ],
      procedure: [{ sequence: 1, procedureCodeableConcept: { text: 'Ear mold made' } }],
      careTeam: [{ sequence: 1, provider: { display: 'Dr. Quill' }, role: { text: 'Fitter' } }],
      item: [
        {
          sequence: 1,
          productOrService: { text: 'Hearing aid, left' },
          revenue: { text: 'Audiology room' },
          adjudication: [
            { category: { text: 'Withheld by plan' }, reason: { text: 'Needs a second opinion' } },
            {
              category: { coding: [{ code: 'denialreason' }] },
              reason: { text: 'Not a covered device' },
            },
          ],
        },
      ],
    });
    const summary = toClaimSummary(eob);
    expect(summary.kindText).toBe('Hearing aid claim');
    expect(summary.lines[0]).toMatchObject({
      service: { text: 'Hearing aid, left' },
      revenue: { text: 'Audiology room' },
      denialReasons: [{ code: undefined, text: 'Not a covered device' }],
    });
    expect(claimDiagnoses(eob)).toMatchObject([{ code: undefined, text: 'Hearing loss', type: 'main' }]);
    expect(claimProcedures(eob)).toMatchObject([{ code: undefined, text: 'Ear mold made' }]);
    expect(claimCareTeam(eob)).toMatchObject([{ role: 'Fitter' }]);
    expect(claimAdjudications(eob)[0]).toMatchObject({
      text: 'Withheld by plan',
      reason: { code: undefined, text: 'Needs a second opinion' },
    });
  });

  test('is that of a diagnosis or procedure that the claim contains or refers to', () => {
    const icd = { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9', display: 'Type 2 diabetes' };
    const snomed = { system: 'http://snomed.info/sct', code: '44054006' };
    const eob = claim({
      contained: [
        { resourceType: 'Condition', id: 'c1', code: { coding: [snomed, icd] } },
        { resourceType: 'Condition', id: 'empty' },
        {
          resourceType: 'Procedure',
          id: 'p1',
          code: { text: 'Ear mold made' },
          performedDateTime: '2024-01-02',
        },
        {
          resourceType: 'Procedure',
          id: 'p2',
          code: { text: 'Fitting' },
          performedPeriod: { start: '2024-01-03' },
        },
      ],
      diagnosis: [
        {
          sequence: 1,
          diagnosisReference: { reference: '#c1' },
          type: [{ coding: [{ code: 'principal' }] }],
        },
        { sequence: 2, diagnosisCodeableConcept: { text: 'Hearing loss' } },
        { sequence: 3, diagnosisReference: { reference: 'Condition/7', display: 'Asthma' } },
        { sequence: 4, diagnosisReference: { reference: '#empty' } },
        { sequence: 5, diagnosisReference: { identifier: { value: 'K-9' } } },
        { sequence: 6, diagnosisReference: {} },
      ],
      procedure: [
        { sequence: 1, procedureReference: { reference: '#p1' } },
        { sequence: 2, procedureReference: { reference: '#p2' } },
        { sequence: 3, procedureReference: { reference: '#p1' }, date: '2024-01-05' },
        { sequence: 4, procedureReference: { reference: 'Procedure/8' } },
      ],
    });
    const none = { code: undefined, system: undefined, text: undefined, reference: undefined };
    expect(toClaimSummary(eob).diagnoses).toEqual([
      { ...none, code: icd.code, system: icd.system, text: icd.display, type: 'principal' },
      { ...none, text: 'Hearing loss' },
      { ...none, text: 'Asthma', reference: 'Condition/7' },
      { ...none, reference: '#empty' },
      { ...none, reference: 'K-9' },
    ]);
    expect(toClaimSummary(eob).procedures).toEqual([
      { ...none, text: 'Ear mold made', date: '2024-01-02' },
      { ...none, text: 'Fitting', date: '2024-01-03' },
      { ...none, text: 'Ear mold made', date: '2024-01-05' },
      { ...none, reference: 'Procedure/8' },
    ]);
  });

  test('names the drug of a pharmacy claim and its ingredients', () => {
    const type = {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/claim-type', code: 'pharmacy' }],
    };
    const detail = [{ sequence: 1, productOrService: { text: 'Cream base' } }];
    const item = [{ sequence: 1, productOrService: { text: 'Compounded cream' }, detail }];
    expect(claimDrug(claim({ type, item }))).toMatchObject({
      ndc: undefined,
      name: 'Compounded cream',
      ingredients: [{ ndc: undefined, name: 'Cream base' }],
    });
  });
});

describe('the placeholder for a name', () => {
  const identifier = { system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' };
  const unknown = (display = 'UNKNOWN') => ({ identifier, display });
  const named = { identifier, display: 'DR. SAMPLE PERSON' };

  test.each(['UNKNOWN', 'unknown', ' Unknown ', 'UNKNOWN, UNKNOWN', 'N/A', 'Not available'])(
    '%j is not a name',
    (display) => {
      expect(claimProvider(claim({ provider: unknown(display) }))).toEqual({
        name: undefined,
        npi: identifier.value,
      });
    },
  );

  test('is not a name of a contained organization or person', () => {
    const holds = (name: unknown) =>
      claimProvider(
        claim({ provider: { reference: '#o' }, contained: [{ id: 'o', identifier: [identifier], name }] }),
      )?.name;
    expect([
      holds('UNKNOWN'),
      holds([{ family: 'Unknown', given: ['unknown'] }]),
      holds('Unknown Pleasures Clinic'),
    ]).toEqual([undefined, undefined, 'Unknown Pleasures Clinic']);
  });

  test('yields to the name that the claim has for the same number elsewhere', () => {
    const careTeam = (provider: object) => [{ sequence: 1, provider, role: { text: 'Fitter' } }];
    expect(claimProvider(claim({ provider: unknown(), careTeam: careTeam(named) }))?.name).toBe(
      named.display,
    );
    expect(claimCareTeam(claim({ provider: named, careTeam: careTeam(unknown()) }))[0]?.name).toBe(
      named.display,
    );
    expect(claimFacility(claim({ provider: named, facility: unknown() }))?.name).toBe(named.display);
    const other = { ...named, identifier: { ...identifier, value: '1999999992' } };
    expect(claimProvider(claim({ provider: unknown(), careTeam: careTeam(other) }))?.name).toBeUndefined();
  });
});
