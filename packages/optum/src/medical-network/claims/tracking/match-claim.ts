import { isSameNumber, isTruncated } from '../claim-receipt.js';
import type { EventSubject } from './claim-event.js';
import type { StoredClaim } from './tracked-claim.js';

type Test = (claim: StoredClaim, subject: EventSubject) => boolean;

/**
 * Facts that distinguish claims with one patient control number, the strongest first. Each counts only if it leaves a
 * claim.
 */
const EVIDENCE: readonly Test[] = [
  ({ events }, { clearinghouseClaimNumber }) =>
    clearinghouseClaimNumber !== undefined &&
    events.some((event) => event.clearinghouseClaimNumber === clearinghouseClaimNumber),
  ({ payerId, payerName }, subject) =>
    isText(payerId, subject.payerId) || isText(payerName, subject.payerName),
  ({ events }, { payerClaimNumber }) =>
    payerClaimNumber !== undefined &&
    events.some((event) => isBare(event.payerClaimNumber, payerClaimNumber)),
  ({ level }, subject) => level === subject.level,
];

/**
 * Finds the claim that an event is about: the patient control number is the same, or ours truncated if charge and first
 * date match; charge and first date do not contradict. Among several, the clearinghouse's number, the payer, its claim
 * number and the payment responsibility decide.
 *
 * @param claims - tracked claims
 * @param subject - the event's data about its claim
 * @returns undefined when no claim, or more than one, matches
 */
export function matchClaim(claims: readonly StoredClaim[], subject: EventSubject): StoredClaim | undefined {
  let fitting = claims.filter((claim) => fits(claim, subject));
  for (const test of EVIDENCE) {
    const told = fitting.filter((claim) => test(claim, subject));
    if (told.length > 0) fitting = told;
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}

function fits(claim: StoredClaim, subject: EventSubject): boolean {
  const { number, charge, day, payerClaimNumber } = subject;
  // The original of a replacement or void has its own claim number at the payer.
  if (claim.replaces !== undefined && isBare(claim.replaces, payerClaimNumber)) return false;
  const isCharge = agreement(claim.charge, charge);
  const isDay = agreement(claim.day, day);
  if (isCharge === false || isDay === false) return false;
  if (number === undefined) return knows(claim, subject);
  if (isSameNumber(number, claim.patientControlNumber)) return true;
  return isTruncated(number, claim.patientControlNumber) && isCharge === true && isDay === true;
}

/** Without a patient control number only a known number of the claim identifies it. */
function knows(
  { events }: StoredClaim,
  { clearinghouseClaimNumber, payerClaimNumber }: EventSubject,
): boolean {
  return events.some(
    (event) =>
      (clearinghouseClaimNumber !== undefined &&
        event.clearinghouseClaimNumber === clearinghouseClaimNumber) ||
      isBare(event.payerClaimNumber, payerClaimNumber),
  );
}

/** Undefined if either is missing. */
function agreement(ours: string | undefined, theirs: string | undefined): boolean | undefined {
  return ours === undefined || theirs === undefined ? undefined : ours === theirs;
}

function isText(ours: string | undefined, theirs: string | undefined): boolean {
  return ours !== undefined && ours.trim().toUpperCase() === theirs?.trim().toUpperCase();
}

/** Payers write the same number with and without dashes. */
function isBare(ours: string | undefined, theirs: string | undefined): boolean {
  if (ours === undefined || theirs === undefined) return false;
  const [one, other] = [ours, theirs].map((number) => number.replaceAll(/[^0-9a-z]/gi, '').toUpperCase());
  return one === other;
}
