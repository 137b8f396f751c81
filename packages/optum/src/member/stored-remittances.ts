import { ValidationError } from '@payerkit/core';
import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { isObject } from '../internal/error/wire-errors.js';
import { wireDate, wireText } from '../internal/wire/text.js';
import type { MappingContext } from '../mapping/mapping.js';
import { toRemittanceExplanations } from '../mapping/remittance-explanation.js';
import { type Fields, fields, list } from '../mapping/wire.js';
import type {
  EligibilityDependent,
  EligibilitySubscriber,
} from '../medical-network/eligibility/request-parties.js';
import type { RemittanceReportBody } from '../medical-network/reports/remittance.js';

/**
 * 835 reports you have stored, as Optum converted them to JSON: a list, or a function that gives them anew for each read
 * of the claims, such as an async generator over your database.
 */
export type StoredRemittances =
  | readonly RemittanceReportBody[]
  | (() => Iterable<RemittanceReportBody> | AsyncIterable<RemittanceReportBody>);

/** The person whose claims are looked for. */
export interface RemittancePerson {
  /** Who holds the insurance. */
  readonly subscriber: EligibilitySubscriber;
  /** The person, when not the subscriber. */
  readonly dependent?: EligibilityDependent | undefined;
}

/** A claim of a stored report that may be the person's. */
export interface StoredClaim {
  /** The claim. */
  readonly resource: ExplanationOfBenefit;
  /** Whether member id and name say that it is the person's; false when the report gives no member id. */
  readonly isSure: boolean;
}

/**
 * Claims of stored 835 reports that are the person's or, where the report gives no member id, may be. Other persons' claims
 * are passed over before they are mapped. A report that is stored twice counts once.
 *
 * @param stored - the reports
 * @param person - whose claims
 * @param context - for the mapping
 * @returns in the order in which the payer decided
 * @throws `ValidationError` for what is no 835 report
 */
export async function readStoredRemittances(
  stored: StoredRemittances,
  person: RemittancePerson,
  context: MappingContext,
): Promise<StoredClaim[]> {
  const found: { readonly date: string; readonly claim: StoredClaim }[] = [];
  const seen = new Set<string>();
  let index = 0;
  for await (const body of typeof stored === 'function' ? stored() : stored) {
    const { meta, transactions } = checked(body, index++);
    for (const transaction of transactions) {
      const date = wireDate(transaction.productionDate) ?? wireDate(financial(transaction)) ?? '';
      const payments = list(transaction.detailInfo).flatMap((detail) => list(detail.paymentInfo));
      for (const [place, payment] of payments.entries()) {
        const isSure = isPersons(payment, person);
        if (isSure === undefined) continue;
        const one = { ...transaction, detailInfo: [{ paymentInfo: [payment] }] };
        const key = JSON.stringify([place, one]);
        if (seen.has(key)) continue;
        seen.add(key);
        const report = { meta, transactions: [one] } as unknown as RemittanceReportBody;
        for (const { resource } of toRemittanceExplanations(report, context))
          found.push({ date, claim: { resource, isSure } });
      }
    }
  }
  return found.toSorted((one, other) => one.date.localeCompare(other.date)).map(({ claim }) => claim);
}

/**
 * Rejects what can be no stored reports.
 *
 * @param stored - what was given
 * @throws `ValidationError`
 */
export function checkStoredRemittances(stored: unknown): void {
  if (stored === undefined || Array.isArray(stored) || typeof stored === 'function') return;
  throw refusal('remittances', 'must be a list of 835 reports, or a function that gives them');
}

function checked(body: unknown, index: number): { meta: unknown; transactions: Fields[] } {
  const { meta, transactions } = fields(body);
  if (!Array.isArray(transactions))
    throw refusal(`remittances[${index}]`, 'must be an 835 report as Optum converts it to JSON');
  if (transactions.some((one) => isObject(one) && 'payers' in one))
    throw refusal(`remittances[${index}]`, 'is a 277 report; 835 reports are wanted');
  return { meta, transactions: list(transactions) };
}

function refusal(path: string, text: string): ValidationError {
  return new ValidationError({
    provider: 'optum',
    operation: 'optum.forMember',
    code: 'invalid_input',
    message: `${path} ${text}.`,
    issues: [{ severity: 'error', code: 'invalid', path, text }],
  });
}

function financial({ financialInformation }: Fields): unknown {
  return fields(financialInformation).checkIssueOrEFTEffectiveDate;
}

// Cards and payers write one name or number with dots, dashes, blanks and in either case.
const plain = (value: unknown) => {
  const text = wireText(value)
    ?.normalize('NFC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  return text === '' ? undefined : text;
};

/**
 * Whether a claim is the person's. A member id alone does not say so: families share one.
 *
 * @returns undefined when it is not, or when nothing says that it is; false when it may be
 */
function isPersons(payment: Fields, { subscriber, dependent }: RemittancePerson): boolean | undefined {
  const said = fields(payment.patientName);
  const asked = fields(dependent ?? subscriber);
  const isSame = (name: string) =>
    plain(said[name]) !== undefined && plain(said[name]) === plain(asked[name]);
  const differs = (name: string, part = (text: string) => text) => {
    const [one, other] = [plain(said[name]), plain(asked[name])];
    return one !== undefined && other !== undefined && part(one) !== part(other);
  };
  if (!isSame('firstName') || !isSame('lastName')) return undefined;
  if (differs('suffix') || differs('middleName', (text) => text.slice(0, 1))) return undefined;

  const [own, subscribers] = [said.memberId, fields(payment.subscriber).memberId].map(plain);
  if (own === undefined && subscribers === undefined) return false;
  const ofSubscriber = plain(subscriber.memberId);
  const ofAsked = dependent === undefined ? ofSubscriber : plain(fields(dependent).memberId);
  const isKnown = (id: string | undefined) => id !== undefined && (id === ofAsked || id === ofSubscriber);
  // A number of the patient's own decides; that of the subscriber is the whole family's.
  if (own !== undefined && ofAsked !== undefined && !isKnown(own)) return undefined;
  if (!isKnown(own) && !isKnown(subscribers)) return undefined;
  return !hasNamesake(said, { subscriber, dependent });
}

/** Whether someone else in the family may be meant: one of two has a suffix, or subscriber and dependent one name. */
function hasNamesake(said: Fields, { subscriber, dependent }: RemittancePerson): boolean {
  const [asked, other] = [fields(dependent ?? subscriber), fields(subscriber)];
  if ((plain(said.suffix) === undefined) !== (plain(asked.suffix) === undefined)) return true;
  if (dependent === undefined) return false;
  const parts = ['firstName', 'middleName', 'lastName', 'suffix'] as const;
  return parts.every((part) => {
    const [one, another] = [plain(said[part]), plain(other[part])];
    return one === another || (part === 'middleName' && (one === undefined || another === undefined));
  });
}
