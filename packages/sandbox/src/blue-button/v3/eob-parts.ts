import type {
  CodeableConcept,
  Coding,
  ExplanationOfBenefitCareTeam,
  ExplanationOfBenefitDiagnosis,
  ExplanationOfBenefitItemAdjudication,
  ExplanationOfBenefitSupportingInfo,
  ExplanationOfBenefitTotal,
  FhirResource,
  Identifier,
} from 'fhir/r4.js';
import type { CareRole, CareTeamMember, ClaimDiagnosis, Provider } from '../../data/claim.js';
import { carin, coding, money, terminology, US_NPI } from '../terms.js';
import { bfdSystem, CMS_NAME, one, usCore, versionedProfile } from './terms.js';

/** Returns the identifier of a provider on v3. */
function npiIdentifier(value: string): Identifier {
  return {
    type: one(coding(terminology('v2-0203'), 'NPI', 'National Provider Identifier')),
    system: US_NPI,
    value,
  };
}

/** The payer, contained in every claim that the government pays. */
export const INSURER: FhirResource = {
  resourceType: 'Organization',
  id: 'insurer-org',
  meta: { profile: [versionedProfile('C4BB-Organization'), usCore('us-core-organization')] },
  active: true,
  name: CMS_NAME,
};

/** Returns the billing provider, contained under the provider number as its ID. */
export function containedProvider(provider: Provider): FhirResource {
  const identifier = [npiIdentifier(provider.npi)];
  if (provider.given !== undefined) {
    return {
      resourceType: 'Practitioner',
      id: provider.npi,
      meta: { profile: [versionedProfile('C4BB-Practitioner'), usCore('us-core-practitioner')] },
      identifier,
      name: [{ family: provider.name, given: [provider.given] }],
    };
  }
  return {
    resourceType: 'Organization',
    id: provider.npi,
    meta: { profile: [versionedProfile('C4BB-Organization'), usCore('us-core-organization')] },
    identifier: [
      ...identifier,
      ...(provider.ccn === undefined
        ? []
        : [{ system: 'http://terminology.hl7.org/NamingSystem/CCN', value: provider.ccn }]),
    ],
    active: true,
    name: provider.name,
    address: [{ postalCode: provider.postalCode }],
  };
}

const ROLES: Readonly<Record<CareRole, string>> = {
  attending: 'attending',
  operating: 'operating',
  otheroperating: 'otheroperating',
  performing: 'rendering',
  prescribing: 'prescribing',
  referring: 'referring',
  primary: 'primary',
};

/** Returns everyone on the claim, as logical references. */
export function careTeamV3(team: readonly CareTeamMember[]): ExplanationOfBenefitCareTeam[] {
  return team
    .filter(({ role }) => role !== 'primary')
    .map(({ provider, role, taxonomy, specialty }, place) => ({
      sequence: place + 1,
      provider: {
        type: provider.given === undefined ? 'Organization' : 'Practitioner',
        identifier: npiIdentifier(provider.npi),
        display: provider.given === undefined ? provider.name : `${provider.name}, ${provider.given}`,
      },
      role: one(
        coding(terminology('claimcareteamrole'), ROLES[role]),
        coding(carin('C4BBClaimCareTeamRole'), ROLES[role]),
      ),
      ...(taxonomy === undefined || specialty === undefined || role === 'prescribing'
        ? {}
        : {
            qualification: one(
              coding(bfdSystem('CLM-PRVDR-SPCLTY-CD'), specialty.code, specialty.display),
              coding('http://nucc.org/provider-taxonomy', taxonomy.code, taxonomy.display),
            ),
          }),
    }));
}

/** Returns a diagnosis code with its dot. */
function dotted(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

const DIAGNOSIS_TYPES = {
  principal: coding(terminology('ex-diagnosistype'), 'principal', 'Principal Diagnosis'),
  admitting: coding(terminology('ex-diagnosistype'), 'admitting', 'Admitting Diagnosis'),
  external: coding(carin('C4BBClaimDiagnosisType'), 'externalcauseofinjury', 'External Cause of Injury'),
};

/** Returns diagnoses with one coding each. */
export function diagnosesV3(
  diagnoses: readonly ClaimDiagnosis[],
  others: 'other' | 'secondary',
): ExplanationOfBenefitDiagnosis[] {
  return diagnoses.map(({ code, display, role, presentOnAdmission }, place) => ({
    sequence: place + 1,
    diagnosisCodeableConcept: one(coding('http://hl7.org/fhir/sid/icd-10-cm', dotted(code), display)),
    type: [one(role === 'other' ? coding(carin('C4BBClaimDiagnosisType'), others) : DIAGNOSIS_TYPES[role])],
    ...(presentOnAdmission === undefined
      ? {}
      : {
          onAdmission: one(
            coding(
              'https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/HospitalAcqCond/Coding',
              presentOnAdmission,
            ),
          ),
        }),
  }));
}

/** Standard codes that precede the backend's own. */
export type StandardAmount =
  | 'submitted'
  | 'eligible'
  | 'benefit'
  | 'deductible'
  | 'coinsurance'
  | 'noncovered'
  | 'paidtoprovider'
  | 'paidtopatient'
  | 'paidbypatient'
  | 'priorpayerpaid';

const HL7_AMOUNTS: readonly string[] = ['submitted', 'eligible', 'benefit', 'deductible'];

function category(standard: StandardAmount | undefined, name: string): CodeableConcept {
  const own = coding(bfdSystem('Adjudication'), name);
  if (standard === undefined) return one(own);
  return one(
    coding(
      HL7_AMOUNTS.includes(standard) ? terminology('adjudication') : carin('C4BBAdjudication'),
      standard,
    ),
    own,
  );
}

/** Returns an adjudicated amount from cents; without a standard code it has only the backend's own. */
export function amountV3(
  standard: StandardAmount | undefined,
  name: string,
  cents: number,
): ExplanationOfBenefitItemAdjudication & ExplanationOfBenefitTotal {
  return { category: category(standard, name), amount: money(cents) };
}

/** Returns a count, which is in `value` instead of an amount. */
export function countV3(name: string, value: number): ExplanationOfBenefitItemAdjudication {
  return { category: category(undefined, name), value };
}

/** Returns the network status of the claim. */
export const BENEFIT_PAYMENT_STATUS: ExplanationOfBenefitItemAdjudication = {
  category: one(
    coding(carin('C4BBAdjudicationDiscriminator'), 'benefitpaymentstatus', 'Benefit Payment Status'),
  ),
  reason: one(coding(carin('C4BBPayerAdjudicationStatus'), 'other', 'Other')),
};

/** Supporting information before it is numbered. */
export type InformationV3 = Omit<ExplanationOfBenefitSupportingInfo, 'sequence'>;

/** Returns the category of the backend's own information. */
export function ownInformation(name: string): CodeableConcept {
  return one(
    coding(bfdSystem('Supporting-Information'), name),
    coding(terminology('claiminformationcategory'), 'info', 'Information'),
  );
}

/** Returns a category with a CARIN code. */
export function standardInformation(code: string): CodeableConcept {
  return one(coding(carin('C4BBSupportingInfoType'), code));
}

/** Returns the backend's own information with a code; its system has the same name. */
export function ownCode(name: string, code: string, display?: string): InformationV3 {
  return {
    category: ownInformation(name),
    code: one(coding(bfdSystem(name.replaceAll('_', '-')), code, display)),
  };
}

/** Returns the code of a service: CPT when all digits, otherwise HCPCS. */
export function serviceCode(code: string): Coding {
  return coding(
    /^\d+$/.test(code)
      ? 'http://www.ama-assn.org/go/cpt'
      : 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
    code,
  );
}
