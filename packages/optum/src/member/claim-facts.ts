import { toMoney } from '@payerkit/core';
import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { ACCOUNT_NUMBER, PAYER_CLAIM_NUMBER } from '../mapping/claim-parts.js';
import { EXTENSION_URLS } from '../mapping/elements.js';

/** What tells a claim from others. */
export interface ClaimFacts {
  /** The claim number of the payer. */
  readonly payerNumber: string | undefined;
  /** Your patient control number. */
  readonly account: string | undefined;
  /** First day of service. */
  readonly start: string | undefined;
  /** Last day of service. */
  readonly end: string | undefined;
  /** Dollars billed, without a sign: reversals have one. */
  readonly billed: string | undefined;
  /** Dollars paid. */
  readonly paid: string | undefined;
  /** What the payer is known by. */
  readonly payer: readonly string[];
  /** Id of who billed. */
  readonly provider: string | undefined;
  /** X12 CLP02. */
  readonly statusCode: string | undefined;
}

/**
 * Reads them from a claim that payerkit mapped.
 *
 * @param claim - the resource
 */
export function claimFacts(claim: ExplanationOfBenefit): ClaimFacts {
  const numbered = (name: string) => claim.identifier?.find(({ type }) => type?.text === name)?.value;
  const amount = (code: string) =>
    toMoney(
      claim.total?.find(({ category }) => category.coding?.some((coding) => coding.code === code))?.amount,
    )?.amount;
  const { start, end = start } = claim.billablePeriod ?? {};
  const status = claim.extension?.find(({ url }) => url === EXTENSION_URLS.claimPaymentStatus);
  return {
    payerNumber: numbered(PAYER_CLAIM_NUMBER),
    account: numbered(ACCOUNT_NUMBER),
    start: start ?? end,
    end,
    billed: amount('submitted')?.replace('-', ''),
    paid: amount('benefit'),
    payer: [claim.insurer.identifier?.value, claim.insurer.display].flatMap(
      (name) => name?.toUpperCase() ?? [],
    ),
    provider: claim.provider.identifier?.value,
    statusCode: status?.valueCodeableConcept?.coding?.[0]?.code,
  };
}

function isSame(one: string | undefined, other: string | undefined) {
  return one !== undefined && one === other;
}
function differs(one: string | undefined, other: string | undefined) {
  return one !== undefined && other !== undefined && one !== other;
}
function areApart(one: ClaimFacts, other: ClaimFacts) {
  return (one.start ?? '') > (other.end ?? '9') || (other.start ?? '') > (one.end ?? '9');
}
function isOtherPayer(one: ClaimFacts, other: ClaimFacts) {
  return (
    one.payer.length > 0 && other.payer.length > 0 && !one.payer.some((name) => other.payer.includes(name))
  );
}

/** When two tellings are of one claim. */
export interface SameClaimRule {
  /** What the rule is called where it is told. */
  readonly name: string;
  /** What two tellings have in common, one of these at least, where it holds: so that not all are compared with all. */
  readonly keysOf: (facts: ClaimFacts) => readonly string[];
  /** Whether it holds. */
  readonly holds: (one: ClaimFacts, other: ClaimFacts) => boolean;
}

/** One key, of parts that must all be said. */
function key(...parts: readonly (string | undefined)[]) {
  return parts.includes(undefined) ? [] : [JSON.stringify(parts)];
}

/** The rules; the surest first. */
export const sameClaim: readonly SameClaimRule[] = [
  {
    name: 'payer claim number',
    keysOf: ({ payerNumber }) => key(payerNumber),
    holds: (one, other) =>
      isSame(one.payerNumber, other.payerNumber) && !areApart(one, other) && !isOtherPayer(one, other),
  },
  {
    name: 'patient control number',
    keysOf: ({ account, billed, start }) => [
      ...key('charge', account, billed),
      ...key('first day', account, start),
    ],
    holds: (one, other) =>
      isSame(one.account, other.account) &&
      !differs(one.payerNumber, other.payerNumber) &&
      !differs(one.billed, other.billed) &&
      !areApart(one, other) &&
      !isOtherPayer(one, other) &&
      // A control number may be an account with many claims.
      (isSame(one.billed, other.billed) || isSame(one.start, other.start)),
  },
  {
    name: 'service dates and charge',
    keysOf: ({ start, end, billed }) => key(start, end, billed),
    holds: (one, other) =>
      isSame(one.start, other.start) &&
      isSame(one.end, other.end) &&
      isSame(one.billed, other.billed) &&
      !differs(one.payerNumber, other.payerNumber) &&
      !differs(one.account, other.account) &&
      !differs(one.provider, other.provider) &&
      !isOtherPayer(one, other),
  },
];

/**
 * Checks if numbers alone make two claims one, whatever names say: payers print the name they have on file, cut to the width
 * of their field. Families share member id and account, so that those two alone do not.
 *
 * @param one - the claim as its status was reported
 * @param other - the claim of a remittance
 * @param hasMemberId - whether the remittance has the member id of the person
 */
export function haveSameNumbers(one: ClaimFacts, other: ClaimFacts, hasMemberId: boolean): boolean {
  if (!isSame(one.account, other.account) || areApart(one, other) || isOtherPayer(one, other)) return false;
  if (isSame(one.payerNumber, other.payerNumber)) return true;
  return (
    hasMemberId &&
    !differs(one.payerNumber, other.payerNumber) &&
    isSame(one.billed, other.billed) &&
    isSame(one.start, other.start)
  );
}
