import type { CodeableConcept, Coding, Extension, Identifier, Meta, Period, Reference } from 'fhir/r4.js';
import type { ClaimStatusMeaning } from '../codes/claim-status-categories.js';
import type { StatusEntry } from '../medical-network/claim-status/result.js';
import { coding, concept, defined, dollars, EXTENSION_URLS, namedIdentifier, SYSTEMS } from './elements.js';

/** A line of a claim whose status was told, in the words of R4. */
export interface StatusLine {
  /** Status. */
  readonly statuses: readonly StatusEntry[];
  /** Revenue code. */
  readonly revenue: CodeableConcept | undefined;
  /** What was done. */
  readonly procedure: CodeableConcept | undefined;
  /** Modifiers of the procedure. */
  readonly modifiers: CodeableConcept[];
  /** When it was done. */
  readonly served: Period | undefined;
  /** How many units, a decimal string. */
  readonly units: string | undefined;
  /** Dollars billed. */
  readonly submittedAmount: string | undefined;
  /** Dollars paid. */
  readonly paidAmount: string | undefined;
  /** Where it is in the response. */
  readonly path: string;
}

/** A claim whose status was told, by a response or by a report. */
export interface StatusClaim {
  /** What the leading status means. */
  readonly meaning: ClaimStatusMeaning;
  /** The leading one first. */
  readonly statuses: readonly StatusEntry[];
  /** What the payer says in its own words. */
  readonly messages: readonly string[];
  /** The payer's first. */
  readonly identifiers: Identifier[];
  /** Your patient control number. */
  readonly account: string | undefined;
  /** Dollars billed. */
  readonly submittedAmount: string | undefined;
  /** Dollars paid. */
  readonly paidAmount: string | undefined;
  /** Days of service. */
  readonly served: Period | undefined;
  /** Since when the status holds, or when the response came. */
  readonly created: string | undefined;
  /** Day of the payment; undefined when nothing says that money moved. */
  readonly payment: { readonly date: string | undefined; readonly number: string | undefined } | undefined;
  /** Its lines. */
  readonly lines: readonly StatusLine[];
  /** Which response, or which report. */
  readonly source: Meta;
  /** Whose claim it is. */
  readonly patient: Reference;
  /** The payer. */
  readonly insurer: Reference;
  /** Billing provider. */
  readonly provider: Reference;
  /** What insures the patient. */
  readonly coverage: Reference;
  /** Paths of what no resource has a place for. */
  readonly unmapped: readonly string[];
  /** Paths of what a ClaimResponse has no place for besides. */
  readonly unmappedInResponse: readonly string[];
}

/** Outcome by meaning; meanings without one give no resource. */
export const OUTCOMES: Readonly<Partial<Record<ClaimStatusMeaning, 'queued' | 'complete' | 'error'>>> = {
  inProgress: 'queued',
  informationRequested: 'queued',
  paid: 'complete',
  denied: 'complete',
  finalized: 'complete',
  rejected: 'error',
};

/** Kind of the one identifier that belongs to the question and not to the claim. */
export const TRACKING_NUMBER = 'Tracking number';

/** Kind of the identifier that the payer gives a claim. */
export const PAYER_CLAIM_NUMBER = 'Payer claim number';

/** Kind of the identifier that the provider gives a claim. */
export const ACCOUNT_NUMBER = 'Patient account number';

/** Identifiers of a claim, the payer's first. */
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

/** What a status says, in words. */
export function statusText({ category, text, code }: StatusEntry): string {
  const detail = text ?? (code === undefined ? undefined : `status ${code}`);
  return detail === undefined ? category.text : `${category.text}: ${detail}`;
}

/** The X12 codes of a status; R4 has no element for them. */
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

/** What the statuses say, and what the payer says in its own words. */
export function statusNotes({ statuses, messages }: StatusClaim) {
  return [...statuses.map(statusText), ...messages].map((text, index) => ({
    number: index + 1,
    type: 'display' as const,
    text,
  }));
}

/** Dollars billed and paid, of a claim or a line. */
export function statusAmounts(amounts: Pick<StatusLine, 'submittedAmount' | 'paidAmount'>) {
  return defined([amount('submitted', amounts.submittedAmount), amount('benefit', amounts.paidAmount)]);
}

/** Whether the payer is through with a claim and has paid or denied it (F1, F2). */
export function isAdjudicated({ statuses }: StatusClaim): boolean {
  return ['F1', 'F2'].includes(statuses[0]?.category.code ?? '');
}

function amount(category: string, value: string | undefined) {
  const money = dollars(value);
  return money === undefined
    ? undefined
    : { category: concept(SYSTEMS.adjudication, category), amount: money };
}
