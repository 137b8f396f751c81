import type { ClaimType } from '../blue-button/control.js';

/** Where a claim stands: processed history, drug events, or one of the systems still working on it. */
export type ClaimSource = 'NCH' | 'DDPS' | 'FISS' | 'MCS' | 'VMS' | 'CWF';

/** What is known of a claim without making its content: enough to search and page by. */
export interface ClaimHeader {
  /** Place in the member's history, from 0. */
  readonly index: number;
  /** Which of the eight kinds. */
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
  /** Day the claim was processed. */
  readonly processed: string;
  /** When the backend loaded it, in epoch milliseconds. */
  readonly lastUpdated: number;
  /** Carries substance use treatment (42 CFR Part 2). */
  readonly substanceUse: boolean;
  /** False for an interim claim that a later one replaces. */
  readonly finalAction: boolean;
}

/** A person or an organization that gave or billed care. */
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

/** What somebody did on a claim. */
export type CareRole =
  | 'attending'
  | 'operating'
  | 'otheroperating'
  | 'performing'
  | 'referring'
  | 'prescribing'
  | 'primary';

/** Somebody who took part. */
export interface CareTeamMember {
  /** What they did. */
  readonly role: CareRole;
  /** Who. */
  readonly provider: Provider;
  /** Provider taxonomy (NUCC). */
  readonly taxonomy?: Concept | undefined;
  /** Medicare specialty code. */
  readonly specialty?: Concept | undefined;
}

/** A code with its display text. */
export interface Concept {
  /** The code as it is written in its system. */
  readonly code: string;
  /** Short text. */
  readonly display: string;
}

/** A diagnosis on a claim. */
export interface ClaimDiagnosis extends Concept {
  /** What it was for the claim. */
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
 * Amounts in cents. On every line `allowed = paid + deductible + coinsurance + primaryPayer`
 * and `submitted = allowed + notAllowed`; a claim's amounts are the sums of its lines'.
 */
export interface Amounts {
  /** What was asked. */
  readonly submitted: number;
  /** What Medicare recognises. */
  readonly allowed: number;
  /** The rest: reductions and what is not covered. */
  readonly notAllowed: number;
  /** Paid by Medicare or, for drugs, by the plan. */
  readonly paid: number;
  /** Member's deductible. */
  readonly deductible: number;
  /** Member's coinsurance or copay. */
  readonly coinsurance: number;
  /** Paid by another payer first. */
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
  /** How many. */
  readonly units: number;
  /** Revenue center of an institutional line. */
  readonly revenue?: Concept | undefined;
  /** Place of service of a professional line. */
  readonly place?: Concept | undefined;
  /** BETOS group of a professional line. */
  readonly betos?: Concept | undefined;
  /** Type of service of a professional line. */
  readonly typeOfService?: Concept | undefined;
  /** Which diagnosis (from 1) the line is for. */
  readonly diagnosis?: number | undefined;
  /** A blood test's result, when the line is one. */
  readonly hemoglobin?: number | undefined;
}

/** What only institutional claims have. */
export interface Stay {
  /** First digit of the type of bill. */
  readonly facility: Concept;
  /** Second digit. */
  readonly classification: Concept;
  /** Third digit. */
  readonly frequency: Concept;
  /** Day of admission. */
  readonly admitted: string;
  /** Day of discharge, when over. */
  readonly discharged?: string | undefined;
  /** Priority of admission. */
  readonly admissionType: Concept;
  /** Source of admission. */
  readonly admissionSource: Concept;
  /** Patient status at the end. */
  readonly dischargeStatus: Concept;
  /** Diagnosis related group, three digits. */
  readonly drg?: Concept | undefined;
  /** Covered days or visits. */
  readonly days: number;
}

/** What only drug events have. */
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
  /** Made by the pharmacist from several drugs. */
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

/** A whole claim; each version of the interface renders it in its own way. */
export interface Claim {
  /** Search data. */
  readonly header: ClaimHeader;
  /** Groups the versions of one claim. */
  readonly group: string;
  /** Control number given by the contractor. */
  readonly controlNumber: string;
  /** Contractor that processed it, five digits. */
  readonly contractor: string;
  /** Who billed. */
  readonly provider: Provider;
  /** Everybody who took part, the first four in order of importance. */
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
