import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { reading } from '../reading.js';
import { codedText, codingsOf, lastSegment } from './concept.js';

/** Claim type: Medicare's eight types, FHIR's five when the source is no more specific, or `unknown`. */
export type ClaimKind =
  | 'carrier'
  | 'dme'
  | 'hha'
  | 'hospice'
  | 'inpatient'
  | 'outpatient'
  | 'pde'
  | 'snf'
  | 'professional'
  | 'institutional'
  | 'pharmacy'
  | 'oral'
  | 'vision'
  | 'unknown';

const CLAIM_KINDS: Readonly<Record<ClaimKind, string>> = {
  carrier: 'Doctor and other professional services',
  dme: 'Medical equipment and supplies',
  hha: 'Home health care',
  hospice: 'Hospice care',
  inpatient: 'Hospital stay',
  outpatient: 'Outpatient hospital care',
  pde: 'Prescription drug',
  snf: 'Skilled nursing facility stay',
  professional: 'Professional services',
  institutional: 'Facility services',
  pharmacy: 'Pharmacy',
  oral: 'Dental care',
  vision: 'Vision care',
  unknown: 'Claim',
};

const MEDICARE_KINDS = ['carrier', 'dme', 'hha', 'hospice', 'inpatient', 'outpatient', 'pde', 'snf'] as const;
const GENERAL_KINDS = ['professional', 'institutional', 'pharmacy', 'oral', 'vision'] as const;
const CLAIM_TYPE = 'http://terminology.hl7.org/CodeSystem/claim-type';

// CMS claim type codes (NCH_CLM_TYPE_CD, CLM_TYPE_CD): responses before mid-2026 state the type only by these.
const CMS_CLAIM_TYPES: Readonly<Record<string, ClaimKind>> = {
  1: 'pde',
  2: 'pde',
  3: 'pde',
  4: 'pde',
  10: 'hha',
  20: 'snf',
  30: 'snf',
  40: 'outpatient',
  50: 'hospice',
  60: 'inpatient',
  61: 'inpatient',
  62: 'inpatient',
  63: 'inpatient',
  64: 'inpatient',
  71: 'carrier',
  72: 'carrier',
  81: 'dme',
  82: 'dme',
};
const CMS_CLAIM_TYPE_SYSTEMS = ['nch_clm_type_cd', 'clm-type-cd'];

/**
 * Returns the claim type of an ExplanationOfBenefit (FHIR R4), from whichever coding states it.
 *
 * @param eob - the resource, from any vendor
 * @throws nothing
 * @example
 * ```ts
 * const isHospital = claimKind(eob) === 'inpatient';
 * ```
 */
export function claimKind(eob: ExplanationOfBenefit): ClaimKind {
  return reading('claimKind', () => {
    const codings = codingsOf(eob.type);
    const codes = codings.map(({ code }) => code.toLowerCase());
    const cms = codings.find(({ system }) =>
      CMS_CLAIM_TYPE_SYSTEMS.includes(lastSegment(system).toLowerCase()),
    )?.code;
    return (
      MEDICARE_KINDS.find((kind) => codes.includes(kind)) ??
      CMS_CLAIM_TYPES[cms ?? ''] ??
      GENERAL_KINDS.find((kind) =>
        codings.some(({ system, code }) => system === CLAIM_TYPE && code === kind),
      ) ??
      'unknown'
    );
  });
}

/** Returns true for a claim for a drug that a pharmacy dispensed. */
export function isDrugClaim(eob: ExplanationOfBenefit): boolean {
  const kind = claimKind(eob);
  return kind === 'pde' || kind === 'pharmacy';
}

/** Returns payerkit's name for a claim type, or the source's text for a type that payerkit does not know. */
export function claimKindText(kind: ClaimKind, { type }: ExplanationOfBenefit): string {
  return (kind === 'unknown' ? codedText(type)?.text : undefined) ?? CLAIM_KINDS[kind];
}
