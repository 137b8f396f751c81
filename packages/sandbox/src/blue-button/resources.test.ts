import type * as R3 from 'fhir/r3.js';
import type * as R4 from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../data/claim.js';
import { CLAIM_TYPES } from '../data/history.js';
import { SPECIAL_USERS } from '../data/person.js';
import { type Member, Population } from '../data/population.js';
import { SeededRandom } from '../random.js';
import type { ClaimType } from './control.js';
import { renderCoverageV1 } from './v1/coverage.js';
import { renderEobV1 } from './v1/eob.js';
import { renderPatientV1 } from './v1/patient.js';
import { renderCoverageV2 } from './v2/coverage.js';
import { renderEobV2 } from './v2/eob.js';
import { renderPatientV2 } from './v2/patient.js';
import { renderCoverageV3 } from './v3/coverage.js';
import { renderEobV3 } from './v3/eob.js';
import { renderPatientV3 } from './v3/patient.js';

const people = new Population(new SeededRandom(1));
const loadedAt = Date.parse('2026-06-30T08:00:00.000Z');
const member: Member = people.byNumber(0);
const { person } = member;
const claims: readonly Claim[] = member.claims.map((header) => people.claim(member, header));
function claimOf(type: ClaimType): Claim {
  const found = claims.find(({ header }) => header.type === type);
  if (found === undefined) throw new Error(`no ${type} claim`);
  return found;
}

const V = 'https://bluebutton.cms.gov/resources/variables/';
const CS = 'https://bluebutton.cms.gov/resources/codesystem/';
const C4P = 'http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-';
function cents(value: number | undefined) {
  return Math.round((value ?? Number.NaN) * 100);
}
function codesOf(concept: { coding?: { code?: string | undefined }[] | undefined } | undefined) {
  return (concept?.coding ?? []).map(({ code }) => code);
}

describe('6.2 Patient', () => {
  test('has on v2 the member number, then Medicare numbers with their currency', () => {
    const { person: merged } = people.byNumber(SPECIAL_USERS.merged);
    const { identifier = [], meta, name } = renderPatientV2(merged, loadedAt);
    expect(meta?.profile).toEqual(['http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient']);
    expect(identifier.map(({ type }) => codesOf(type)[0])).toEqual(['MB', 'MC', 'MC']);
    expect(identifier[0]).toMatchObject({ system: `${V}bene_id`, value: merged.patientId });
    const currencies = identifier
      .slice(1)
      .map(({ type }) => type?.coding?.[0]?.extension?.[0]?.valueCoding?.code);
    expect(currencies).toEqual(['current', 'historic']);
    expect(name?.[0]?.use).toBe('usual');
  });

  test('has on v3 Medicare numbers alone, distinguished by the period', () => {
    const { person: merged } = people.byNumber(SPECIAL_USERS.merged);
    const { identifier = [], meta, name } = renderPatientV3(merged, loadedAt);
    expect(meta?.profile?.[0]).toMatch(/C4BB-Patient\|2\.2\.0$/);
    expect(identifier.map(({ type }) => codesOf(type)[0])).toEqual(['MB', 'MB']);
    expect(identifier.map(({ period }) => period?.end === undefined)).toEqual([true, false]);
    expect(name?.[0]).not.toHaveProperty('use');
  });

  test('has on v1 a hash instead of the Medicare number, and no profile', () => {
    const { identifier = [], meta } = renderPatientV1(person, loadedAt);
    expect(meta).not.toHaveProperty('profile');
    expect(identifier[1]?.value).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(identifier)).not.toContain(person.medicareNumbers[0].value);
  });

  test('never shows a street, and a name that nobody has', () => {
    for (const patient of [renderPatientV1, renderPatientV2, renderPatientV3].map((render) =>
      render(person, loadedAt),
    )) {
      expect(JSON.stringify(patient)).not.toContain(person.street);
      expect(JSON.stringify(patient)).not.toContain('"city"');
    }
    expect(person.family).toMatch(
      /^(Synthetic|Imaginary|Madeup|Pretend|Notreal|Specimen|Fakename|Sandboxer|Invented)\d+$/,
    );
  });
});

describe('6.3 Coverage', () => {
  test.each(['a', 'b', 'c', 'd'] as const)('names its part on v1 and v2: %s', (part) => {
    const plan = `Part ${part.toUpperCase()}`;
    const v2 = renderCoverageV2(person, part, loadedAt);
    expect(v2.class?.map(({ value }) => value)).toEqual(['Medicare', plan]);
    expect(codesOf(v2.type)).toEqual(['SUBSIDIZ']);
    expect(v2.payor).toEqual([{ identifier: { value: 'Centers for Medicare and Medicaid Services' } }]);
    expect(renderCoverageV1(person, part, loadedAt).grouping).toEqual({
      subGroup: 'Medicare',
      subPlan: plan,
    });
  });

  test.each([
    ['a', '1', 'Part A'],
    ['b', '121', 'Part B'],
    ['c', '11', 'Part C'],
    ['d', '122', 'Part D'],
    ['dual', '14', 'Dual Medicare/Medicaid'],
  ] as const)('has a payment typology and a contained payer on v3: %s', (kind, code, plan) => {
    const coverage = renderCoverageV3(person, kind, loadedAt);
    expect(codesOf(coverage?.type)).toEqual([code]);
    expect(coverage?.class?.[0]?.value).toBe(plan);
    const payer = coverage?.payor[0]?.reference;
    expect(payer).toBe(kind === 'c' || kind === 'd' ? '#insurer-org' : '#cms-org');
    expect(`#${coverage?.contained?.[0]?.id}`).toBe(payer);
    const classes = coverage?.class?.map(({ type }) => codesOf(type)[0]);
    expect(classes).toEqual(kind === 'd' ? ['plan', 'rxid', 'rxgroup', 'rxpcn', 'rxbin'] : ['plan']);
  });
});

describe('6.4 ExplanationOfBenefit of v2', () => {
  test.each([
    ['carrier', 'Professional-NonClinician', ['71', 'CARRIER', 'professional'], 'part-b'],
    ['dme', 'Inpatient-Institutional', ['82', 'DME', 'institutional'], 'part-a'],
    ['hha', 'Professional-NonClinician', ['10', 'HHA', 'professional'], 'part-b'],
    ['hospice', 'Inpatient-Institutional', ['50', 'HOSPICE', 'institutional'], 'part-a'],
    ['inpatient', 'Inpatient-Institutional', ['60', 'INPATIENT', 'institutional'], 'part-a'],
    ['outpatient', 'Outpatient-Institutional', ['40', 'OUTPATIENT', 'institutional'], 'part-b'],
    ['pde', 'Pharmacy', ['PDE', 'pharmacy'], 'part-d'],
    ['snf', 'Inpatient-Institutional', ['20', 'SNF', 'institutional'], 'part-a'],
  ] as const)('%s has its profile, types, and coverage', (type, profile, codes, part) => {
    const claim = claimOf(type);
    const eob = renderEobV2(person, claim);
    expect(eob.id).toBe(`${type}-${claim.header.id}`);
    expect(eob.id).toMatch(/^[a-z]+--\d+$/);
    expect(eob.meta?.profile).toEqual([C4P + profile]);
    expect(codesOf(eob.type)).toEqual(codes);
    expect(eob.insurance[0]?.coverage.reference).toBe(`Coverage/${part}-${person.patientId}`);
    expect(eob.type.coding?.some(({ system }) => system === `${CS}eob-type`)).toBe(true);
    expect(eob).toMatchObject({ status: 'active', use: 'claim', outcome: 'complete' });
  });

  test('codes each diagnosis twice with the same code', () => {
    for (const { diagnosisCodeableConcept } of renderEobV2(person, claimOf('inpatient')).diagnosis ?? []) {
      const codes = codesOf(diagnosisCodeableConcept);
      expect(codes).toHaveLength(2);
      expect(codes[0]).toBe(codes[1]);
    }
  });

  test('puts a standard code before the Blue Button one on every amount', () => {
    for (const claim of claims) {
      for (const { adjudication = [] } of renderEobV2(person, claim).item ?? []) {
        for (const { category, amount, reason } of adjudication) {
          if (amount === undefined) expect(reason).toBeDefined();
          else
            expect(category.coding?.[1]).toMatchObject({
              system: `${CS}adjudication`,
              code: expect.stringContaining(V),
            });
        }
      }
    }
  });

  test('has line amounts that add up to what the claim pays, to the cent', () => {
    const paid = { carrier: 'line_nch_pmt_amt', outpatient: 'rev_cntr_pmt_amt_amt' } as const;
    for (const type of ['carrier', 'outpatient'] as const) {
      for (const claim of claims.filter(({ header }) => header.type === type)) {
        const eob = renderEobV2(person, claim);
        const lines = (eob.item ?? []).map(
          ({ adjudication }) =>
            adjudication?.find(({ category }) => codesOf(category)[1] === V + paid[type])?.amount?.value,
        );
        const sum = lines.reduce<number>((total, value) => total + cents(value), 0);
        expect(sum).toBe(cents(eob.payment?.amount?.value));
      }
    }
  });

  test('refers from lines only to what is there', () => {
    for (const claim of claims) {
      const {
        item = [],
        careTeam = [],
        diagnosis = [],
        supportingInfo = [],
        contained = [],
      } = renderEobV2(person, claim);
      const has = (list: readonly { sequence: number }[], wanted: readonly number[] = []) =>
        wanted.every((sequence) => list.some((entry) => entry.sequence === sequence));
      for (const line of item) {
        expect(has(careTeam, line.careTeamSequence)).toBe(true);
        expect(has(diagnosis, line.diagnosisSequence)).toBe(true);
        expect(has(supportingInfo, line.informationSequence)).toBe(true);
      }
      for (const { valueReference } of supportingInfo) {
        if (valueReference?.reference === undefined) continue;
        expect(contained.map(({ id }) => `#${id}`)).toContain(valueReference.reference);
      }
    }
  });

  test('weighs what real pages weigh: ten claims are some hundred kilobytes', () => {
    const bytes = claims.slice(0, 50).map((claim) => JSON.stringify(renderEobV2(person, claim)).length);
    const page = (bytes.reduce((total, size) => total + size, 0) / bytes.length) * 10;
    expect(page).toBeGreaterThan(120_000);
    expect(page).toBeLessThan(500_000);
  });
});

describe('6.5 ExplanationOfBenefit of v3', () => {
  test.each(CLAIM_TYPES)('%s names its type, source and coverage without a reference', (type) => {
    const eob = renderEobV3(person, claimOf(type));
    expect(eob.id).toMatch(/^-\d{13}$/);
    expect(codesOf(eob.type)[2]).toBe(type.toUpperCase());
    expect(eob.meta?.source).toBe(type === 'pde' ? 'DDPS' : 'NCH');
    expect(eob.insurance).toEqual([
      { focal: true, coverage: { display: expect.stringMatching(/^Part [ABD]$/) } },
    ]);
    expect(eob.meta?.profile?.[0]).toMatch(/\|2\.2\.0$/);
    expect(eob).not.toHaveProperty('benefitBalance');
  });

  test('calls the same profiles otherwise than v2 for equipment and home health', () => {
    expect(renderEobV3(person, claimOf('dme')).meta?.profile?.[0]).toContain('Professional-NonClinician');
    expect(renderEobV3(person, claimOf('hha')).meta?.profile?.[0]).toContain('Inpatient-Institutional');
  });

  test('contains the provider under its own number', () => {
    for (const claim of claims) {
      const { provider, contained = [] } = renderEobV3(person, claim);
      expect(provider.reference).toBe(`#${claim.provider.npi}`);
      expect(contained.map(({ id }) => id)).toContain(claim.provider.npi);
    }
  });

  test('writes diagnoses once, with their dot', () => {
    const diagnoses = claims.flatMap((claim) => renderEobV3(person, claim).diagnosis ?? []);
    const codes = diagnoses.map(({ diagnosisCodeableConcept }) => codesOf(diagnosisCodeableConcept));
    expect(codes.every((list) => list.length === 1 && /^[A-Z]\d\w(\.\w{1,4})?$/.test(list[0] ?? ''))).toBe(
      true,
    );
  });

  test('has totals that say what the claim says', () => {
    for (const claim of claims) {
      const total = (code: string) =>
        renderEobV3(person, claim).total?.find(({ category }) => codesOf(category).at(-1) === code)?.amount
          .value;
      if (claim.prescription === undefined) {
        expect(cents(total('CLM_SBMT_CHRG_AMT'))).toBe(claim.totals.submitted);
        expect(cents(total('CLM_PRVDR_PMT_AMT'))).toBe(claim.totals.paid);
      } else {
        expect(cents(total('TOT_RX_CST_AMT'))).toBe(claim.totals.submitted);
      }
    }
  });
});

describe('6.6 ExplanationOfBenefit of v1', () => {
  const stu3 = (type: ClaimType): R3.ExplanationOfBenefit => renderEobV1(person, claimOf(type));

  test.each(CLAIM_TYPES)('%s is STU3: the fields of R4 are not there', (type) => {
    const eob = stu3(type);
    for (const field of [
      'use',
      'outcome',
      'supportingInfo',
      'total',
      'created',
      'insurer',
    ] satisfies (keyof R4.ExplanationOfBenefit)[]) {
      expect(eob).not.toHaveProperty(field);
    }
    expect(eob.meta).not.toHaveProperty('profile');
    expect(eob.information?.length).toBeGreaterThan(0);
    expect(eob.item?.[0]?.service?.coding?.[0]?.code).toBeDefined();
    expect(eob.id).toBe(renderEobV2(person, claimOf(type)).id);
  });

  test('has the total, the stay and the organization of institutional claims in fields of their own', () => {
    const claim = claimOf('inpatient');
    const { totalCost, hospitalization, organization, diagnosis } = stu3('inpatient');
    expect(totalCost).toEqual({
      value: claim.totals.submitted / 100,
      system: 'urn:iso:std:iso:4217',
      code: 'USD',
    });
    expect(hospitalization?.start).toBe(claim.stay?.admitted);
    expect(organization?.identifier?.value).toBe(claim.provider.npi);
    expect(diagnosis?.[0]?.packageCode?.coding?.[0]?.system).toBe(`${V}clm_drg_cd`);
  });

  test('links lines to care team and diagnoses that are there', () => {
    for (const claim of claims) {
      const { item = [], careTeam = [], diagnosis = [] } = renderEobV1(person, claim);
      for (const { careTeamLinkId = [], diagnosisLinkId = [] } of item) {
        expect(careTeamLinkId.every((id) => careTeam.some(({ sequence }) => sequence === id))).toBe(true);
        expect(diagnosisLinkId.every((id) => diagnosis.some(({ sequence }) => sequence === id))).toBe(true);
      }
    }
  });

  test('contains the referral that it refers to', () => {
    const { referral, contained = [] } = stu3('carrier');
    expect(contained.map(({ id }) => `#${id}`)).toEqual([referral?.reference]);
  });
});
