import type * as R3 from 'fhir/r3.js';
import type * as R4 from 'fhir/r4.js';
import type { CareRole, CareTeamMember, Claim } from '../../data/claim.js';
import { codedExtension, codeSystem, coding, dollars, US_NPI, variable } from '../terms.js';

/** Converts dollars to Money in STU3. */
function moneyV1(value: number): R3.Money {
  return { value, system: 'urn:iso:std:iso:4217', code: 'USD' };
}

/** Converts cents to Money in STU3. */
export function centsV1(cents: number): R3.Money {
  return moneyV1(dollars(cents));
}

/** Creates an extension with money, from cents. */
export function moneyExtensionV1(name: string, cents: number): R3.Extension {
  return { url: variable(name), valueMoney: centsV1(cents) };
}

/** Returns a category without the standard codes that R4 introduced. */
function ownCategory(category: R4.CodeableConcept): R3.CodeableConcept {
  const own = (category.coding ?? []).filter(({ system }) =>
    system?.startsWith('https://bluebutton.cms.gov/'),
  );
  return { coding: own.map(plain) };
}

/** Returns a coding without the elements that STU3 lacks. */
function plain({ system, code, display }: R4.Coding): R3.Coding {
  return {
    ...(system === undefined ? {} : { system }),
    ...(code === undefined ? {} : { code }),
    ...(display === undefined ? {} : { display }),
  };
}

/** Converts an R4 concept to STU3. */
export function concept(source: R4.CodeableConcept): R3.CodeableConcept {
  return { coding: (source.coding ?? []).map(plain) };
}

/** Converts an adjudication: the Blue Button variable as the category, money in STU3's format. */
export function adjudicationV1(
  list: readonly R4.ExplanationOfBenefitItemAdjudication[],
): R3.ExplanationOfBenefitItemAdjudication[] {
  return list.map(({ category, reason, amount }) => {
    const own = ownCategory(category);
    const denied = reason?.coding?.[0];
    return {
      category:
        denied === undefined ? own : { coding: [coding(codeSystem('adjudication'), denied.system ?? '')] },
      ...(reason === undefined ? {} : { reason: concept(reason) }),
      ...(amount?.value === undefined ? {} : { amount: moneyV1(amount.value) }),
    };
  });
}

/**
 * Converts information: numbered from 1, with the variable as the category; data that STU3 puts elsewhere is omitted.
 */
export function informationV1(
  list: readonly R4.ExplanationOfBenefitSupportingInfo[],
): R3.ExplanationOfBenefitInformation[] {
  const kept = list.filter(
    ({ category, code, timingDate }) =>
      timingDate !== undefined ||
      (code !== undefined &&
        ((ownCategory(category).coding ?? []).length > 0 ||
          code.coding?.[0]?.system?.startsWith(variable('')))),
  );
  return kept.map(({ category, code, timingDate }, place) => {
    const own = ownCategory(category);
    const name = code?.coding?.[0]?.system ?? '';
    return {
      sequence: place + 1,
      category: own.coding?.length ? own : { coding: [coding(codeSystem('information'), name)] },
      ...(code === undefined ? {} : { code: concept(code) }),
      ...(timingDate === undefined ? {} : { timingDate }),
    };
  });
}

const ROLES: Readonly<Record<CareRole, string>> = {
  attending: 'primary',
  operating: 'assist',
  otheroperating: 'other',
  performing: 'primary',
  prescribing: 'primary',
  referring: 'other',
  primary: 'primary',
};

/** Converts the care team: numbered from 2, without the referring doctor, who is a contained request. */
export function careTeamV1(claim: Claim): R3.ExplanationOfBenefitCareTeam[] {
  const professional = claim.stay === undefined && claim.prescription === undefined;
  const members = claim.careTeam.filter(
    ({ role }) => role !== 'referring' && (!professional || role !== 'primary'),
  );
  return members.map(({ provider, role, specialty }: CareTeamMember, place) => ({
    ...(professional
      ? { extension: [codedExtension('prtcptng_ind_cd', { code: '1', display: 'Participating' })] }
      : {}),
    sequence: place + 2,
    provider: { identifier: { system: US_NPI, value: provider.npi } },
    ...(professional ? { responsible: true } : {}),
    role: { coding: [coding('http://hl7.org/fhir/claimcareteamrole', ROLES[role])] },
    ...(professional && specialty !== undefined
      ? { qualification: { coding: [coding(variable('prvdr_spclty'), specialty.code, specialty.display)] } }
      : {}),
  }));
}

/** Converts diagnoses: one coding each; a stay's diagnosis-related group comes first. */
export function diagnosesV1(claim: Claim): R3.ExplanationOfBenefitDiagnosis[] {
  const types = {
    principal: 'principal',
    admitting: 'admitting',
    external: 'external-first',
    other: undefined,
  };
  const drg = claim.stay?.drg;
  const group: R3.ExplanationOfBenefitDiagnosis[] =
    drg === undefined
      ? []
      : [{ sequence: 1, packageCode: { coding: [coding(variable('clm_drg_cd'), drg.code, drg.display)] } }];
  return [
    ...group,
    ...claim.diagnoses.map(({ code, display, role }, place): R3.ExplanationOfBenefitDiagnosis => {
      const type = types[role];
      return {
        sequence: place + 1 + group.length,
        diagnosisCodeableConcept: {
          coding: [coding('http://hl7.org/fhir/sid/icd-10', code, display.toUpperCase())],
        },
        ...(type === undefined ? {} : { type: [{ coding: [coding(codeSystem('diagnosis-type'), type)] }] }),
      };
    }),
  ];
}
