import { toMoney } from '@payerkit/core';
import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { ACCOUNT_NUMBER, PAYER_CLAIM_NUMBER } from '../mapping/claim-parts.js';
import { EXTENSION_URLS } from '../mapping/elements.js';

/** Facts that identify a claim. */
export interface ClaimFacts {
  /** The claim number of the payer. */
  readonly payerNumber: string | undefined;
  /** Your patient control number. */
  readonly account: string | undefined;
  /** First day of service. */
  readonly start: string | undefined;
  /** Last day of service. */
  readonly end: string | undefined;
  /** Dollars billed, unsigned: reversals are negative. */
  readonly billed: string | undefined;
  /** Dollars paid. */
  readonly paid: string | undefined;
  /** Key of the payer. */
  readonly payer: readonly string[];
  /** ID of the billing provider. */
  readonly provider: string | undefined;
  /** X12 CLP02. */
  readonly statusCode: string | undefined;
}

/** Reads the facts from a claim that payerkit mapped. */
export function claimFacts(claim: ExplanationOfBenefit): ClaimFacts {
  const numbered = (name: string) => claim.identifier?.find(({ type }) => type?.text === name)?.value;
  const amount = (code: string) =>
    toMoney(
      claim.total?.find(({ category }) => category.coding?.some((coding) => coding.code === code))?.amount,
    )?.amount;
  const { start, end = start } = claim.billablePeriod ?? {};
  const status = claim.extension?.find(({ url }) => url === EXTENSION_URLS.claimPaymentStatus);
  return {
    payerNumber: comparable(numbered(PAYER_CLAIM_NUMBER)),
    account: comparable(numbered(ACCOUNT_NUMBER)),
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

/** A payer may return a number in the other case, in one report and not in another. */
function comparable(number: string | undefined) {
  return number?.trim().toUpperCase();
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

/** A rule that matches two records of one claim. */
export interface SameClaimRule {
  /** Name of the rule. */
  readonly name: string;
  /** Keys of which two matching records have at least one in common, so that not all records are compared with all. */
  readonly keysOf: (facts: ClaimFacts) => readonly string[];
  /** Condition of the rule. */
  readonly holds: (one: ClaimFacts, other: ClaimFacts) => boolean;
}

/** Returns one key from parts that must all be present. */
function key(...parts: readonly (string | undefined)[]) {
  return parts.includes(undefined) ? [] : [JSON.stringify(parts)];
}

/** The rules, the most certain first. */
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
 * Checks whether numbers alone identify two claims as one, whatever the names: payers print the name they have on file,
 * truncated to the width of their field. Families share member ID and account, so those two alone are not enough.
 *
 * @param one - the claim from its status
 * @param other - the claim of a remittance
 * @param hasMemberId - true when the remittance has the person's member ID
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
