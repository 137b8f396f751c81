import { type Money, toClaimSummary } from '@payerkit/core';
import type { ExplanationOfBenefit, Identifier } from 'fhir/r4.js';
import type { MatchingRule } from './join.js';

// A payer's own number for a claim, by the names the vendors use for it.
const NUMBER_SYSTEMS =
  /(?:^|[/#:])(?:clm[-_]id|pde[-_]id|clm[-_]cntl[-_]num|carr_clm_cntl_num|fi_doc_clm_cntl_num)$/i;
const NUMBER_TYPES = /^payer claim (?:control )?number$/i;
const MIN_DIGITS = 5;

/** Returns the payer's numbers for a claim, each prefixed with its numbering system. */
function numbersOf({
  identifier = [],
  extension = [],
}: ExplanationOfBenefit): { scheme: string; value: string }[] {
  const inExtensions = extension.flatMap(({ valueIdentifier }) => valueIdentifier ?? []);
  return [...identifier, ...inExtensions].filter(isPayersNumber).flatMap(({ system, type, value }) => {
    const number = value?.trim().toUpperCase() ?? '';
    const scheme = system ?? type?.text ?? type?.coding?.[0]?.code ?? '';
    return number.length >= MIN_DIGITS && /[1-9A-Z]/.test(number) ? [{ scheme, value: number }] : [];
  });
}

function isPayersNumber({ system = '', type }: Identifier): boolean {
  if (NUMBER_SYSTEMS.test(system) || NUMBER_TYPES.test(type?.text ?? '')) return true;
  return !system.endsWith('claim-group') && (type?.coding ?? []).some(({ code }) => code === 'uc');
}

interface Service {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly billed: string | undefined;
  readonly npi: string | undefined;
}

const services = new WeakMap<ExplanationOfBenefit, Service>();

function serviceOf(claim: ExplanationOfBenefit): Service {
  let service = services.get(claim);
  if (service === undefined) {
    const { period, billed, provider } = toClaimSummary(claim);
    const [start, end] = [period?.start?.slice(0, 10), period?.end?.slice(0, 10)];
    service = { start: start ?? end, end: end ?? start, billed: money(billed), npi: provider?.npi };
    services.set(claim, service);
  }
  return service;
}

/** Returns an amount as comparable text. */
function money(amount: Money | undefined): string | undefined {
  return amount === undefined ? undefined : `${amount.amount} ${amount.currency}`;
}

function overlap(one: Service, other: Service): boolean {
  const { start = '', end = '9' } = one;
  return start <= (other.end ?? '9') && (other.start ?? '') <= end;
}

/** Checks whether two claims have numbers of one numbering system, and none in common. */
function contradict(one: ExplanationOfBenefit, other: ExplanationOfBenefit): boolean {
  const numbers = numbersOf(other);
  const comparable = numbersOf(one).filter(({ scheme }) =>
    numbers.some((number) => number.scheme === scheme),
  );
  return (
    comparable.length > 0 &&
    comparable.every(({ value }) => numbers.every((number) => number.value !== value))
  );
}

/** Rules that decide when claims of two sources are the same. */
export const claimRules: readonly MatchingRule<ExplanationOfBenefit>[] = [
  {
    name: 'claim number',
    keysOf: (claim) => numbersOf(claim).map(({ value }) => value),
    agree: (claim, otherClaim) => {
      const [one, other] = [serviceOf(claim), serviceOf(otherClaim)];
      // Two payers may use the same numbers: something else must match too.
      const isSame = (fact: keyof Service) => one[fact] !== undefined && one[fact] === other[fact];
      return overlap(one, other) && (isSame('start') || isSame('billed') || isSame('npi'));
    },
  },
  {
    name: 'service',
    keysOf: (claim) => {
      const { start, end, billed, npi } = serviceOf(claim);
      const isWhole = start !== undefined && end !== undefined && billed !== undefined && npi !== undefined;
      return isWhole ? [JSON.stringify([start, end, billed, npi])] : [];
    },
    agree: (one, other) => !contradict(one, other),
  },
];

/** Returns the compared facts of claims that are the same. */
export function claimFacts(claim: ExplanationOfBenefit): Record<string, string | undefined> {
  const { status, outcome, allowed, paid, patientOwes, paymentDate } = toClaimSummary(claim);
  const { start, end, billed, npi } = serviceOf(claim);
  return {
    status,
    outcome,
    'period.start': start,
    'period.end': end,
    'provider.npi': npi,
    billed,
    allowed: money(allowed),
    paid: money(paid),
    patientOwes: money(patientOwes),
    paymentDate,
  };
}
