import { type Fields, isObject, objectOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';
import { type ClaimStatus, isFoundIn } from '../claim-status/result.js';
import type { LooseClaim } from './claim.js';
import { isSameNumber, isTruncated } from './claim-receipt.js';

type Agreement = 'same' | 'different' | 'missing';

/**
 * Returns the entries of a status response that are about a claim. Payers respond with any claims of the person in the
 * range of dates, and need not return the patient control number. An entry is about the claim when its number is ours
 * and nothing contradicts it; without a number, or with one that may be ours truncated, when charge and first date of
 * service are both present and ours, and no other claim fits. The tracking number belongs to the inquiry and is
 * ignored.
 *
 * @param claim - as submitted
 * @param entries - the payer's findings
 * @returns empty when the payer reported nothing about this claim, or nothing that distinguishes it from another;
 *   entries
 *   that say "not found" when it is not among those found
 */
export function entriesAbout(claim: LooseClaim, entries: readonly ClaimStatus[]): readonly ClaimStatus[] {
  const facts = factsOf(claim);
  const found = entries.filter((entry) => isFoundIn([entry]) === true && !isReplaced(entry, facts));
  const numbered = found.filter((entry) => numberOf(entry, facts) === 'same');
  if (numbered.length > 0) return numbered.filter((entry) => !contradicts(entry, facts));
  const likely = found.filter((entry) => mayBe(entry, facts) && agrees(entry, facts));
  if (likely.length > 0) return isOneClaim(likely) ? likely : [];
  return entries.filter((entry) => isFoundIn([entry]) !== true && numberOf(entry, facts) !== 'different');
}

/**
 * Does the same as {@link entriesAbout} for Optum's sandbox: its responses are canned, so only another patient control
 * number excludes an entry.
 *
 * @param claim - as submitted
 * @param entries - the sandbox's findings
 */
export function cannedEntriesAbout(
  claim: LooseClaim,
  entries: readonly ClaimStatus[],
): readonly ClaimStatus[] {
  const facts = factsOf(claim);
  return entries.filter((entry) => numberOf(entry, facts) !== 'different');
}

/** Facts that identify a claim. */
interface ClaimFacts {
  readonly number: string | undefined;
  readonly charge: string | undefined;
  /** First day of service, eight digits. */
  readonly firstDay: string | undefined;
  /** True when it replaces or voids another claim. */
  readonly isCorrection: boolean;
  /** The payer's number of the claim that it replaces or voids. */
  readonly replaces: string | undefined;
}

function factsOf({ claimInformation }: LooseClaim): ClaimFacts {
  const information = objectOf(claimInformation);
  const supplement: Fields = isObject(information.claimSupplementalInformation)
    ? information.claimSupplementalInformation
    : {};
  return {
    number: wireText(information.patientControlNumber),
    charge: wireText(information.claimChargeAmount),
    firstDay: serviceDays(information)?.[0],
    isCorrection: /^[78]$/.test(wireText(information.claimFrequencyCode) ?? ''),
    replaces: wireText(supplement.claimControlNumber),
  };
}

/** Returns first and last date of service of a claim, eight digits each; undefined when it has none. */
export function serviceDays(information: Fields): readonly [string, string] | undefined {
  const statement: Fields = isObject(information.claimDateInformation)
    ? information.claimDateInformation
    : {};
  const lines = Array.isArray(information.serviceLines) ? information.serviceLines.filter(isObject) : [];
  const days = [
    statement.statementBeginDate,
    statement.statementEndDate,
    ...lines.flatMap((line) => [line.serviceDate, line.serviceDateEnd]),
  ]
    .map(wireText)
    .filter((date) => date !== undefined && /^\d{8}$/.test(date))
    .toSorted((a = '', b = '') => a.localeCompare(b));
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

function numberOf({ patientAccountNumber }: ClaimStatus, { number }: ClaimFacts): Agreement {
  if (patientAccountNumber === undefined || number === undefined) return 'missing';
  return isSameNumber(patientAccountNumber, number) ? 'same' : 'different';
}

function chargeOf({ submittedAmount }: ClaimStatus, { charge }: ClaimFacts): Agreement {
  if (submittedAmount === undefined || charge === undefined) return 'missing';
  return Number(submittedAmount) === Number(charge) ? 'same' : 'different';
}

function dayOf({ serviceDates }: ClaimStatus, { firstDay }: ClaimFacts): Agreement {
  const start = serviceDates?.start?.replaceAll('-', '');
  if (start === undefined || firstDay === undefined) return 'missing';
  return start === firstDay ? 'same' : 'different';
}

function contradicts(entry: ClaimStatus, facts: ClaimFacts): boolean {
  return chargeOf(entry, facts) === 'different' || dayOf(entry, facts) === 'different';
}

function agrees(entry: ClaimStatus, facts: ClaimFacts): boolean {
  return chargeOf(entry, facts) === 'same' && dayOf(entry, facts) === 'same';
}

function mayBe(entry: ClaimStatus, facts: ClaimFacts): boolean {
  const { patientAccountNumber: theirs } = entry;
  if (theirs === undefined || facts.number === undefined) return true;
  return isTruncated(theirs, facts.number);
}

/**
 * Checks for the original of a replacement or void, which is another claim but cannot be distinguished without the
 * payer's number.
 */
function isReplaced({ payerClaimNumber }: ClaimStatus, { isCorrection, replaces }: ClaimFacts): boolean {
  if (!isCorrection) return false;
  if (payerClaimNumber === undefined || replaces === undefined) return true;
  return bare(payerClaimNumber) === bare(replaces);
}

/** Payers and people write the same number with and without dashes. */
function bare(number: string): string {
  return number.replaceAll(/[^0-9a-z]/gi, '').toUpperCase();
}

/**
 * Several entries with one payer claim number are several statuses of one claim, unless they contradict each other: one
 * says that the payer has the claim and another that it was rejected, or their patient control numbers differ.
 */
function isOneClaim(entries: readonly ClaimStatus[]): boolean {
  const [first, ...others] = entries;
  return others.every(
    (entry) =>
      entry.payerClaimNumber !== undefined &&
      entry.payerClaimNumber === first?.payerClaimNumber &&
      (entry.meaning === 'rejected') === (first.meaning === 'rejected') &&
      entry.patientAccountNumber?.trim().toUpperCase() === first.patientAccountNumber?.trim().toUpperCase(),
  );
}
