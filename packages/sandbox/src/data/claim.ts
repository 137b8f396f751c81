import type { ClaimType } from '../blue-button/control.js';

/** Processing stage of a claim: processed history, drug events, or one of the systems still processing it. */
export type ClaimSource = 'NCH' | 'DDPS' | 'FISS' | 'MCS' | 'VMS' | 'CWF';

/** Data of a claim without its content: enough to search and page. */
export interface ClaimHeader {
  /** Position in the member's history, from 0. */
  readonly index: number;
  /** Claim type, one of eight. */
  readonly type: ClaimType;
  /** Claim number on v1 and v2, negative as text. */
  readonly id: string;
  /** Claim number on v3, or a UUID for a prior authorization. */
  readonly idV3: string;
  /** System of record; only NCH and DDPS claims exist on v1 and v2. */
  readonly source: ClaimSource;
  /** First day of service. */
  readonly from: string;
  /** Last day of service. */
  readonly thru: string;
  /** Date the claim was processed. */
  readonly processed: string;
  /** Time the backend loaded it, in epoch milliseconds. */
  readonly lastUpdated: number;
  /** Includes substance use treatment (42 CFR Part 2). */
  readonly substanceUse: boolean;
  /** False for an interim claim that a later one replaces. */
  readonly finalAction: boolean;
  /** A claim of the user's own, as it is sent; it exists on one version. */
  readonly own?: { readonly version: 1 | 2 | 3; readonly id: string; readonly json: string } | undefined;
}

/** A person or an organization that provided or billed care. */
export interface Provider {
  /** Ten digits. */
  readonly npi: string;
  /** Organization's name or person's family name. */
  readonly name: string;
  /** Given name of a person. */
  readonly given?: string | undefined;
  /** Facility's certification number. */
  readonly ccn?: string | undefined;
  /** Two letters. */
  readonly state: string;
  /** Five digits. */
  readonly postalCode: string;
}

/** Role of a participant on a claim. */
export type CareRole =
  | 'attending'
  | 'operating'
  | 'otheroperating'
  | 'performing'
  | 'referring'
  | 'prescribing'
  | 'primary';

/** A participant. */
export interface CareTeamMember {
  /** Role. */
  readonly role: CareRole;
  /** Party. */
  readonly provider: Provider;
  /** Provider taxonomy (NUCC). */
  readonly taxonomy?: Concept | undefined;
  /** Medicare specialty code. */
  readonly specialty?: Concept | undefined;
}

/** A code with its display text. */
export interface Concept {
  /** The code as written in its system. */
  readonly code: string;
  /** Short text. */
  readonly display: string;
}

/** A diagnosis on a claim. */
export interface ClaimDiagnosis extends Concept {
  /** Its role on the claim. */
  readonly role: 'principal' | 'admitting' | 'other' | 'external';
  /** Present on admission: yes, no, unknown. */
  readonly presentOnAdmission?: 'Y' | 'N' | 'U' | undefined;
}

/** A surgical or diagnostic procedure of a stay. */
export interface ClaimProcedure extends Concept {
  /** Calendar day. */
  readonly date: string;
}

/**
 * Amounts in cents. On every line `allowed = paid + deductible + coinsurance + primaryPayer` and
 * `submitted = allowed + notAllowed`; a claim's amounts are the sums of its lines.
 */
export interface Amounts {
  /** Billed amount. */
  readonly submitted: number;
  /** Amount that Medicare allows. */
  readonly allowed: number;
  /** The difference: reductions and non-covered amounts. */
  readonly notAllowed: number;
  /** Paid by Medicare or, for drugs, by the plan. */
  readonly paid: number;
  /** Member's deductible. */
  readonly deductible: number;
  /** Member's coinsurance or copay. */
  readonly coinsurance: number;
  /** Paid by a primary payer. */
  readonly primaryPayer: number;
}

/** One line of a claim. */
export interface ClaimLine extends Amounts {
  /** From 1. */
  readonly sequence: number;
  /** HCPCS or CPT code, or the drug's NDC on a drug event. */
  readonly service: Concept;
  /** Two characters each. */
  readonly modifiers: readonly string[];
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly thru: string;
  /** Units. */
  readonly units: number;
  /** Revenue center of an institutional line. */
  readonly revenue?: Concept | undefined;
  /** Place of service of a professional line. */
  readonly place?: Concept | undefined;
  /** BETOS group of a professional line. */
  readonly betos?: Concept | undefined;
  /** Type of service of a professional line. */
  readonly typeOfService?: Concept | undefined;
  /** The diagnosis (from 1) that the line is for. */
  readonly diagnosis?: number | undefined;
  /** A blood test's result, when the line is one. */
  readonly hemoglobin?: number | undefined;
}

/** Data that only institutional claims have. */
export interface Stay {
  /** First digit of the type of bill. */
  readonly facility: Concept;
  /** Second digit. */
  readonly classification: Concept;
  /** Third digit. */
  readonly frequency: Concept;
  /** Day of admission. */
  readonly admitted: string;
  /** Day of discharge, if discharged. */
  readonly discharged?: string | undefined;
  /** Priority of admission. */
  readonly admissionType: Concept;
  /** Source of admission. */
  readonly admissionSource: Concept;
  /** Patient status at the end. */
  readonly dischargeStatus: Concept;
  /** Diagnosis-related group, three digits. */
  readonly drg?: Concept | undefined;
  /** Covered days or visits. */
  readonly days: number;
}

/** Data that only drug events have. */
export interface Prescription {
  /** Prescription reference number. */
  readonly reference: string;
  /** Days supplied. */
  readonly daysSupply: number;
  /** 0 for a new prescription. */
  readonly fillNumber: number;
  /** True for a brand, false for a generic. */
  readonly brand: boolean;
  /** Dispense-as-written code. */
  readonly dispenseAsWritten: string;
  /** Compounded by the pharmacist from several drugs. */
  readonly compound: boolean;
  /** Contract of the plan. */
  readonly contract: string;
  /** Benefit package of the plan. */
  readonly benefitPackage: string;
  /** Cost below and above the out-of-pocket threshold, in cents. */
  readonly belowThreshold: number;
  /** Cost above the out-of-pocket threshold, in cents. */
  readonly aboveThreshold: number;
}

/** A complete claim; each API version renders it differently. */
export interface Claim {
  /** Search data. */
  readonly header: ClaimHeader;
  /** Groups the versions of one claim. */
  readonly group: string;
  /** Control number assigned by the contractor. */
  readonly controlNumber: string;
  /** Contractor that processed it, five digits. */
  readonly contractor: string;
  /** Billing provider. */
  readonly provider: Provider;
  /** All participants, the first four in order of importance. */
  readonly careTeam: readonly CareTeamMember[];
  /** At least one except on drug events. */
  readonly diagnoses: readonly ClaimDiagnosis[];
  /** On stays only. */
  readonly procedures: readonly ClaimProcedure[];
  /** At least one. */
  readonly lines: readonly ClaimLine[];
  /** Sums over the lines. */
  readonly totals: Amounts;
  /** Institutional claims. */
  readonly stay?: Stay | undefined;
  /** Drug events. */
  readonly prescription?: Prescription | undefined;
}
