import type { CodeableConcept, Coding, Extension, Identifier, Meta, Period, Reference } from 'fhir/r4.js';
import type { ClaimStatusMeaning } from '../codes/claim-status-categories.js';
import type { StatusEntry } from '../medical-network/claim-status/result.js';
import { coding, concept, defined, dollars, EXTENSION_URLS, namedIdentifier, SYSTEMS } from './elements.js';
import { TRACKING_NUMBER } from './tracking-number.js';

/** A line of a claim with a reported status, in R4's terms. */
export interface StatusLine {
  /** Status. */
  readonly statuses: readonly StatusEntry[];
  /** Revenue code. */
  readonly revenue: CodeableConcept | undefined;
  /** Procedure. */
  readonly procedure: CodeableConcept | undefined;
  /** Modifiers of the procedure. */
  readonly modifiers: CodeableConcept[];
  /** Dates of service. */
  readonly served: Period | undefined;
  /** Units, a decimal string. */
  readonly units: string | undefined;
  /** Dollars billed. */
  readonly submittedAmount: string | undefined;
  /** Dollars paid. */
  readonly paidAmount: string | undefined;
  /** Path in the response. */
  readonly path: string;
}

/** A claim with a reported status, from a response or a report. */
export interface StatusClaim {
  /** Meaning of the primary status. */
  readonly meaning: ClaimStatusMeaning;
  /** All statuses, the primary one first. */
  readonly statuses: readonly StatusEntry[];
  /** The payer's own text. */
  readonly messages: readonly string[];
  /** Identifiers, the payer's first. */
  readonly identifiers: Identifier[];
  /** Your patient control number. */
  readonly account: string | undefined;
  /** Dollars billed. */
  readonly submittedAmount: string | undefined;
  /** Dollars paid. */
  readonly paidAmount: string | undefined;
  /** Days of service. */
  readonly served: Period | undefined;
  /** Effective date of the status, or the time of the response. */
  readonly created: string | undefined;
  /** Payment date; undefined when nothing shows that a payment was made. */
  readonly payment: { readonly date: string | undefined; readonly number: string | undefined } | undefined;
  /** Its lines. */
  readonly lines: readonly StatusLine[];
  /** The response or report. */
  readonly source: Meta;
  /** The patient. */
  readonly patient: Reference;
  /** The payer. */
  readonly insurer: Reference;
  /** Billing provider. */
  readonly provider: Reference;
  /** The patient's coverage. */
  readonly coverage: Reference;
  /** Paths of data that no resource has an element for. */
  readonly unmapped: readonly string[];
  /** Additional paths of data that a ClaimResponse has no element for. */
  readonly unmappedInResponse: readonly string[];
}

/** Outcome by meaning; a meaning without one gives no resource. */
export const OUTCOMES: Readonly<Partial<Record<ClaimStatusMeaning, 'queued' | 'complete' | 'error'>>> = {
  inProgress: 'queued',
  informationRequested: 'queued',
  paid: 'complete',
  denied: 'complete',
  finalized: 'complete',
  rejected: 'error',
};

/** Type of the payer's identifier of a claim. */
export const PAYER_CLAIM_NUMBER = 'Payer claim number';

/** Type of the provider's identifier of a claim. */
export const ACCOUNT_NUMBER = 'Patient account number';

/** Returns the identifiers of a claim, the payer's first. */
export function claimIdentifiers(numbers: {
  readonly payer: string | undefined;
  readonly clearinghouse: string | undefined;
  readonly account: string | undefined;
  readonly tracking: string | undefined;
}): Identifier[] {
  return defined([
    namedIdentifier(numbers.payer, PAYER_CLAIM_NUMBER),
    namedIdentifier(numbers.clearinghouse, 'Clearinghouse claim number'),
    namedIdentifier(numbers.account, ACCOUNT_NUMBER),
    namedIdentifier(numbers.tracking, TRACKING_NUMBER),
  ]);
}

/** Returns the text of a status. */
export function statusText({ category, text, code }: StatusEntry): string {
  const detail = text ?? (code === undefined ? undefined : `status ${code}`);
  return detail === undefined ? category.text : `${category.text}: ${detail}`;
}

/** Returns the X12 codes of a status; R4 has no element for them. */
export function statusExtension({ category, code, entityCode }: StatusEntry): Extension {
  const codings = defined<Coding>([
    coding(SYSTEMS.claimStatusCategory, category.code),
    code === undefined ? undefined : coding(SYSTEMS.claimStatus, code),
    entityCode === undefined ? undefined : coding(SYSTEMS.entity, entityCode),
  ]);
  return {
    url: EXTENSION_URLS.claimStatus,
    valueCodeableConcept: { coding: codings } satisfies CodeableConcept,
  };
}

/** Returns the texts of the statuses, and the payer's own text. */
export function statusNotes({ statuses, messages }: StatusClaim) {
  return [...statuses.map(statusText), ...messages].map((text, index) => ({
    number: index + 1,
    type: 'display' as const,
    text,
  }));
}

/** Returns dollars billed and paid, of a claim or a line. */
export function statusAmounts(amounts: Pick<StatusLine, 'submittedAmount' | 'paidAmount'>) {
  return defined([amount('submitted', amounts.submittedAmount), amount('benefit', amounts.paidAmount)]);
}

/** Checks whether the payer has finalized a claim as paid or denied (F1, F2). */
export function isAdjudicated({ statuses }: StatusClaim): boolean {
  return ['F1', 'F2'].includes(statuses[0]?.category.code ?? '');
}

function amount(category: string, value: string | undefined) {
  const money = dollars(value);
  return money === undefined
    ? undefined
    : { category: concept(SYSTEMS.adjudication, category), amount: money };
}
