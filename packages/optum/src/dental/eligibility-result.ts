import { type Issue, reading, toMoney } from '@payerkit/core';
import type { BenefitNetwork } from '../codes/benefits.js';
import { type Fields, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireAmount, wireDate, wireEnd, wireText } from '../internal/wire/text.js';
import type { WirePeriod } from '../wire-period.js';

/** A deductible or maximum of a dental plan: the total and the remaining amount, as the payer states them. */
export interface DentalLimit {
  /** Kind of limit, if the payer's term is known. */
  readonly kind: 'deductible' | 'outOfPocket' | 'copayMaximum' | 'maximum' | 'unknown';
  /** The payer's term for it. */
  readonly level: string | undefined;
  /** People whom it covers. */
  readonly coverageLevel: 'individual' | 'family';
  /** Network; `unknown` when the payer does not say. */
  readonly network: Exclude<BenefitNetwork, 'both'>;
  /** The payer's term for the network. */
  readonly networkStatus: string | undefined;
  /** The limit, dollars with two decimal places. */
  readonly total: string | undefined;
  /** Remaining amount, dollars with two decimal places. */
  readonly remaining: string | undefined;
}

/** The member as the payer knows it. */
export interface DentalMember {
  /** ID on the card. */
  readonly memberId: string | undefined;
  /** ID of the subscriber. */
  readonly subscriberId: string | undefined;
  /** First name. */
  readonly firstName: string | undefined;
  /** Last name. */
  readonly lastName: string | undefined;
  /** Date of birth, ISO date. */
  readonly dateOfBirth: string | undefined;
  /** Sex, as the payer writes it. */
  readonly gender: string | undefined;
  /** Relationship to the subscriber, as the payer writes it. */
  readonly relationshipCode: string | undefined;
}

/** The plan. */
export interface DentalPlan {
  /** Payer ID. */
  readonly payerId: string | undefined;
  /** Number of the policy or group. */
  readonly policyNumber: string | undefined;
  /** Name of the group. */
  readonly groupName: string | undefined;
  /** Description of the plan type. */
  readonly typeText: string | undefined;
  /** Product, such as `PPO`. */
  readonly productType: string | undefined;
  /** Code of the product. */
  readonly productCode: string | undefined;
  /** Kind of coverage. */
  readonly coverageType: string | undefined;
  /** Kind of insurance. */
  readonly insuranceType: string | undefined;
  /** Period of the plan. */
  readonly period: WirePeriod | undefined;
}

/** One coverage of a member. */
export interface DentalCoverage {
  /** True when it is in force; undefined when the payer states no known status. */
  readonly isActive: boolean | undefined;
  /** The payer's term for it. */
  readonly policyStatus: string | undefined;
  /** Coverage period of the member. */
  readonly period: WirePeriod | undefined;
  /** The plan. */
  readonly plan: DentalPlan;
  /** The member. */
  readonly member: DentalMember;
  /** Deductibles and maximums. */
  readonly limits: readonly DentalLimit[];
  /** The payer's number of the transaction. */
  readonly traceNumber: string | undefined;
}

/** A payer's information about a member's dental coverage. */
export interface DentalEligibility {
  /**
   * True when any coverage is in force, false when every coverage is stated not to be, otherwise undefined. No coverage
   * at all is also undefined.
   */
  readonly isActive: boolean | undefined;
  /** The coverages, as the payer lists them. */
  readonly coverages: readonly DentalCoverage[];
  /** The vendor's remarks in addition to usable data. */
  readonly issues: readonly Issue[];
  /** Selected data, in wire format. */
  readonly response: Readonly<Record<string, unknown>>;
}

/**
 * Reads a response about dental eligibility.
 *
 * @param response - the field `checkEligibility`, in wire format
 * @param issues - remarks in the response
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not an object
 * @example
 * ```ts
 * const { isActive, coverages } = readDentalEligibility(response);
 * ```
 */
export function readDentalEligibility(
  response: Readonly<Record<string, unknown>>,
  issues: readonly Issue[] = [],
): DentalEligibility {
  return reading('readDentalEligibility', () => {
    const coverages = objectsOf(response.eligibility).map(readCoverage);
    return { isActive: anyActive(coverages), coverages, issues, response };
  });
}

/** Decides whether any coverage is active, none is, or it is unknown. */
export function anyActive(coverages: readonly Pick<DentalCoverage, 'isActive'>[]): boolean | undefined {
  if (coverages.some(({ isActive }) => isActive === true)) return true;
  const allKnown = coverages.length > 0 && coverages.every(({ isActive }) => isActive === false);
  return allKnown ? false : undefined;
}

/**
 * One record of a response of either eligibility product.
 *
 * @internal
 */
export function readCoverage(record: Fields): DentalCoverage {
  const info = objectOf(record.eligibilityInfo);
  const insurance = objectOf(info.insuranceInfo);
  const member = objectOf(info.member);
  // One of the vendor's examples requests it next to `insuranceInfo`.
  const policyStatus = wireText(insurance.policyStatus) ?? wireText(info.policyStatus);
  return {
    isActive: activeByWord(policyStatus),
    policyStatus,
    period: periodOf(insurance.eligibilityStartDate, insurance.eligibilityEndDate),
    plan: {
      payerId: wireText(insurance.payerId),
      policyNumber: wireText(insurance.policyNumber),
      groupName: wireText(insurance.groupName),
      typeText: wireText(insurance.planTypeDescription),
      productType: wireText(insurance.productType),
      productCode: wireText(insurance.productCode),
      coverageType: wireText(insurance.coverageType),
      insuranceType: wireText(insurance.insuranceType),
      period: periodOf(insurance.planStartDate, insurance.planEndDate),
    },
    member: {
      memberId: wireText(member.memberId),
      subscriberId: wireText(objectOf(info.associatedIds).subscriberId),
      firstName: wireText(member.firstName),
      lastName: wireText(member.lastName),
      dateOfBirth: wireDate(member.dateOfBirth),
      gender: wireText(member.gender),
      relationshipCode: wireText(member.relationshipCode),
    },
    limits: objectsOf(info.planLevels).flatMap(readLimits),
    traceNumber: wireText(info.trnId),
  };
}

function activeByWord(status: string | undefined): boolean | undefined {
  if (status === undefined) return undefined;
  if (/^active\b/i.test(status)) return true;
  return /^(inactive|past|terminated|cancell?ed|expired)\b/i.test(status) ? false : undefined;
}

function periodOf(from: unknown, to: unknown): WirePeriod | undefined {
  const [start, end] = [wireDate(from), wireEnd(to)];
  return start === undefined && end === undefined ? undefined : { start, end };
}

const KINDS: readonly (readonly [pattern: RegExp, kind: DentalLimit['kind']])[] = [
  [/deductible/i, 'deductible'],
  [/out.?of.?pocket/i, 'outOfPocket'],
  [/co.?pay.?max/i, 'copayMaximum'],
  [/max/i, 'maximum'],
];

function readLimits(planLevel: Fields): DentalLimit[] {
  const level = wireText(planLevel.level);
  const kind = KINDS.find(([pattern]) => level !== undefined && pattern.test(level))?.[1] ?? 'unknown';
  return (['individual', 'family'] as const).flatMap((coverageLevel) =>
    objectsOf(planLevel[coverageLevel]).map((amount) => {
      const networkStatus = wireText(amount.networkStatus);
      return {
        kind,
        level,
        coverageLevel,
        network: networkByWord(networkStatus),
        networkStatus,
        total: dollars(amount.planAmount),
        remaining: dollars(amount.remainingAmount),
      };
    }),
  );
}

/** `IN_NETWORK`, `In Network`, `inNetworkTier1` and the same with `out` are all in use. */
function networkByWord(status: string | undefined): DentalLimit['network'] {
  const word = /^(in|out.?of|out)[\s_-]*network/i.exec(status ?? '')?.[1]?.toLowerCase();
  // Schema placeholders such as `InNetwork/OutOfNetwork` name both, so they say nothing.
  if (word === undefined || status?.includes('/')) return 'unknown';
  return word === 'in' ? 'in' : 'out';
}

/** Dollars with two decimal places. */
export function dollars(value: unknown): string | undefined {
  return toMoney({ value: wireAmount(value) })?.amount;
}
