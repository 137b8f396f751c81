import type {
  CodeableConcept,
  ExplanationOfBenefitItemAdjudication as ExplanationOfBenefitAdjudication,
  ExplanationOfBenefitBenefitBalanceFinancial,
  ExplanationOfBenefitCareTeam,
  ExplanationOfBenefitDiagnosis,
  ExplanationOfBenefitSupportingInfo,
  Identifier,
} from 'fhir/r4.js';
import type { CareRole, CareTeamMember, ClaimDiagnosis } from '../../data/claim.js';
import {
  carin,
  codedExtension,
  codeSystem,
  coding,
  money,
  type PlainCoding,
  terminology,
  variable,
} from '../terms.js';

/** Identifier type of a claim number. */
export const UNIQUE_CLAIM: CodeableConcept = {
  coding: [coding(carin('C4BBIdentifierType'), 'uc', 'Unique Claim ID')],
};

/** Returns the identifier of a provider in v2's format. */
export function npiIdentifier(value: string): Identifier {
  return {
    type: { coding: [coding(carin('C4BBIdentifierType'), 'npi', 'National Provider Identifier')] },
    value,
  };
}

const ROLES: Readonly<Record<CareRole, PlainCoding>> = {
  attending: coding(carin('C4BBClaimCareTeamRole'), 'attending', 'Attending'),
  operating: coding(carin('C4BBClaimCareTeamRole'), 'operating', 'Operating'),
  otheroperating: coding(carin('C4BBClaimCareTeamRole'), 'otheroperating', 'Other Operating'),
  performing: coding(carin('C4BBClaimCareTeamRole'), 'performing', 'Performing provider'),
  referring: coding(carin('C4BBClaimCareTeamRole'), 'referring', 'Referring'),
  prescribing: coding(carin('C4BBClaimCareTeamRole'), 'prescribing', 'Prescribing provider'),
  primary: coding(terminology('claimcareteamrole'), 'primary', 'Primary provider'),
};

/** Returns everyone on the claim, numbered from 1. */
export function renderCareTeam(
  team: readonly CareTeamMember[],
  professional: boolean,
): ExplanationOfBenefitCareTeam[] {
  return team.map((member, place) => {
    const { provider, taxonomy, specialty } = member;
    const qualification = [
      ...(taxonomy === undefined
        ? []
        : [coding('http://nucc.org/provider-taxonomy', taxonomy.code, taxonomy.display)]),
      ...(professional && specialty !== undefined
        ? [coding(variable('prvdr_spclty'), specialty.code, specialty.display)]
        : []),
    ];
    const performing = professional && member.role === 'performing';
    return {
      ...(performing
        ? {
            extension: [
              codedExtension('carr_line_prvdr_type_cd', { code: '0', display: 'Clinic or group practice' }),
              codedExtension('prtcptng_ind_cd', { code: '1', display: 'Participating' }),
            ],
          }
        : {}),
      sequence: place + 1,
      provider: {
        identifier: npiIdentifier(provider.npi),
        display: provider.given === undefined ? provider.name : `${provider.given} ${provider.name}`,
      },
      ...(performing ? { responsible: true } : {}),
      role: { coding: [ROLES[member.role]] },
      ...(qualification.length > 0 ? { qualification: { coding: qualification } } : {}),
    };
  });
}

const DIAGNOSIS_TYPES = {
  principal: coding(terminology('ex-diagnosistype'), 'principal', 'Principal Diagnosis'),
  admitting: coding(terminology('ex-diagnosistype'), 'admitting', 'Admitting Diagnosis'),
  other: coding(carin('C4BBClaimDiagnosisType'), 'other', 'Other'),
  secondary: coding(carin('C4BBClaimDiagnosisType'), 'secondary', 'Secondary'),
  external: coding(carin('C4BBClaimDiagnosisType'), 'externalcauseofinjury', 'External Cause of Injury'),
};

const PRESENCE = {
  Y: 'Present at admission',
  N: 'Not present at admission',
  U: 'Documentation insufficient',
};

/** Returns diagnoses with both codings, numbered from 1. */
export function renderDiagnoses(
  diagnoses: readonly ClaimDiagnosis[],
  others: 'other' | 'secondary',
): ExplanationOfBenefitDiagnosis[] {
  let present = 0;
  return diagnoses.map((diagnosis, place) => {
    const { code, display, presentOnAdmission } = diagnosis;
    if (presentOnAdmission !== undefined) present += 1;
    return {
      ...(presentOnAdmission === undefined
        ? {}
        : {
            extension: [
              codedExtension(`clm_poa_ind_sw${present}`, {
                code: presentOnAdmission,
                display: PRESENCE[presentOnAdmission],
              }),
            ],
          }),
      sequence: place + 1,
      diagnosisCodeableConcept: {
        coding: [
          coding('http://hl7.org/fhir/sid/icd-10-cm', code, display.toUpperCase()),
          coding('http://hl7.org/fhir/sid/icd-10', code, display.toUpperCase()),
        ],
      },
      type: [{ coding: [DIAGNOSIS_TYPES[diagnosis.role === 'other' ? others : diagnosis.role]] }],
    };
  });
}

/** Kind of an amount: the standard code first, then the Blue Button variable. */
export interface AmountKind {
  /** Standard coding. */
  readonly standard: PlainCoding;
  /** Blue Button variable. */
  readonly name: string;
  /** Text of the variable. */
  readonly display: string;
}

const KINDS = {
  submitted: coding(terminology('adjudication'), 'submitted', 'Submitted Amount'),
  eligible: coding(terminology('adjudication'), 'eligible', 'Eligible Amount'),
  benefit: coding(terminology('adjudication'), 'benefit', 'Benefit Amount'),
  deductible: coding(terminology('adjudication'), 'deductible', 'Deductible'),
  paidtoprovider: coding(carin('C4BBAdjudication'), 'paidtoprovider', 'Paid to provider'),
  paidtopatient: coding(carin('C4BBAdjudication'), 'paidtopatient', 'Paid to patient'),
  paidbypatient: coding(carin('C4BBAdjudication'), 'paidbypatient', 'Paid by patient'),
  coinsurance: coding(carin('C4BBAdjudication'), 'coinsurance', 'Co-insurance'),
  noncovered: coding(carin('C4BBAdjudication'), 'noncovered', 'Noncovered'),
  priorpayerpaid: coding(carin('C4BBAdjudication'), 'priorpayerpaid', 'Prior payer paid'),
  discount: coding(carin('C4BBAdjudication'), 'discount', 'Discount'),
  drugcost: coding(carin('C4BBAdjudication'), 'drugcost', 'Drug cost'),
};

/** Returns a category with both codings. */
export function amountCategory(kind: keyof typeof KINDS, name: string, display: string): CodeableConcept {
  return { coding: [KINDS[kind], coding(codeSystem('adjudication'), variable(name), display)] };
}

/** Returns one adjudicated amount, from cents. */
export function amount(
  kind: keyof typeof KINDS,
  name: string,
  display: string,
  cents: number,
): ExplanationOfBenefitAdjudication {
  return { category: amountCategory(kind, name, display), amount: money(cents) };
}

/** Returns a denial reason: a code without an amount. */
export function denial(name: string, code: string, display?: string): ExplanationOfBenefitAdjudication {
  return {
    category: {
      coding: [coding(carin('C4BBAdjudicationDiscriminator'), 'denialreason', 'Denial Reason')],
    },
    reason: { coding: [coding(variable(name), code, display)] },
  };
}

/** Returns a drug cost without a variable. */
export const DRUG_COST: CodeableConcept = { coding: [KINDS.drugcost] };

/** Returns an entry of the benefit balance: money from cents, or a count. */
export function balance(
  name: string,
  display: string,
  used: { cents: number } | { count: number },
): ExplanationOfBenefitBenefitBalanceFinancial {
  return {
    type: { coding: [coding(codeSystem('benefit-balance'), variable(name), display)] },
    ...('cents' in used ? { usedMoney: money(used.cents) } : { usedUnsignedInt: used.count }),
  };
}

/** Supporting information before it is numbered. */
export type Information = Omit<ExplanationOfBenefitSupportingInfo, 'sequence'>;

/** Category of information: a standard code, followed by the variable if there is one. */
export function informationCategory(standard: string, name?: string, display?: string): CodeableConcept {
  const first =
    standard === 'info'
      ? coding(terminology('claiminformationcategory'), 'info', 'Information')
      : coding(carin('C4BBSupportingInfoType'), standard);
  return {
    coding:
      name === undefined ? [first] : [first, coding(codeSystem('information'), variable(name), display)],
  };
}

/** Returns information whose value is a code of a variable. */
export function codedInformation(name: string, display: string, code: string, meaning?: string): Information {
  return {
    category: informationCategory('info', name, display),
    code: { coding: [coding(variable(name), code, meaning)] },
  };
}

/** Numbers information from 1. */
export function numbered(list: readonly Information[]): ExplanationOfBenefitSupportingInfo[] {
  return list.map((information, place) => ({ sequence: place + 1, ...information }));
}
