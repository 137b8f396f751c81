import { ValidationError } from '@payerkit/core';
import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { type Fields, isObject, objectOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import type { MappingContext } from '../mapping/mapping.js';
import { toRemittanceExplanation } from '../mapping/remittance-explanation.js';
import type {
  EligibilityDependent,
  EligibilitySubscriber,
} from '../medical-network/eligibility/request-parties.js';
import { readPayments } from '../medical-network/reports/read-remittance.js';
import type { RemittanceReportBody } from '../medical-network/reports/remittance.js';
import { personNumber } from '../medical-network/reports/remittance-parties.js';

/**
 * 835 reports you have stored, as Optum converted them to JSON: a list, or a function that gives them anew for each read
 * of the claims, such as an async generator over your database.
 */
export type StoredRemittances =
  | readonly RemittanceReportBody[]
  | (() => Iterable<RemittanceReportBody> | AsyncIterable<RemittanceReportBody>);

/** The person whose claims are looked for. */
export interface StoredPerson {
  /** Who holds the insurance. */
  readonly subscriber: EligibilitySubscriber;
  /** The person, when not the subscriber. */
  readonly dependent?: EligibilityDependent | undefined;
}

/** How sure it is whose claim it is. */
export type Evidence = 'person' | 'name' | 'numbers';

/** A claim of a stored report that may be the person's. */
export interface StoredClaim {
  /** The claim. */
  readonly resource: ExplanationOfBenefit;
  /**
   * What says that it is the person's: `person` for member id and name; `name` for the name alone, where the report gives no
   * member id; `numbers` where the name differs, as payers cut and change names, and only the numbers of a claim can say so.
   */
  readonly evidence: Evidence;
  /** Whether the member id of the report is the person's. */
  readonly hasMemberId: boolean;
}

/**
 * Claims of stored 835 reports that are the person's or may be. Other persons' claims are passed over before they are mapped.
 *
 * A payment counts once however often, and in whichever report, it is delivered. Within one transaction nothing is dropped:
 * a payer may pay, reverse and pay again, or split a claim. So what each transaction holds is counted, and the larger count
 * stays.
 *
 * @param stored - the reports
 * @param person - whose claims
 * @param context - for the mapping
 * @returns in the order in which the payer decided
 * @throws `ValidationError` for what is not an 835 report
 */
export async function readStoredRemittances(
  stored: StoredRemittances,
  person: StoredPerson,
  context: MappingContext,
): Promise<StoredClaim[]> {
  const found: { readonly date: string; readonly claim: StoredClaim }[] = [];
  const counted = new Map<string, number>();
  let index = 0;
  for await (const body of typeof stored === 'function' ? stored() : stored) {
    checkReport(body, index++);
    const traceId = wireText(objectOf(objectOf(body).meta).traceId);
    let transaction: Fields | undefined;
    let counts = new Map<string, number>();
    for (const read of readPayments(body)) {
      const { payment, claim, wire } = read;
      if (wire.transaction !== transaction) counts = new Map();
      transaction = wire.transaction;
      const whose = isPersons(wire.claim, person);
      if (claim === undefined || whose === undefined) continue;
      const count = (counts.get(claim.paymentKey) ?? 0) + 1;
      counts.set(claim.paymentKey, count);
      if (count <= (counted.get(claim.paymentKey) ?? 0)) continue;
      counted.set(claim.paymentKey, count);
      const resource = toRemittanceExplanation(read, context, traceId)?.resource;
      const date = payment.productionDate ?? payment.paymentDate ?? '';
      if (resource !== undefined) found.push({ date, claim: { resource, ...whose } });
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

function checkReport(body: unknown, index: number): void {
  const { transactions } = objectOf(body);
  if (!Array.isArray(transactions))
    throw refusal(`remittances[${index}]`, 'must be an 835 report as Optum converts it to JSON');
  if (transactions.some((one) => isObject(one) && 'payers' in one))
    throw refusal(`remittances[${index}]`, 'is a 277 report; 835 reports are wanted');
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

/** Letters that are no base letter with a mark, as payers write them. */
const LETTERS: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Ð: 'D',
  Đ: 'D',
  Ł: 'L',
  Ø: 'O',
  Œ: 'OE',
  Þ: 'TH',
};

// Cards and payers write one name or number with and without accents, with dots, dashes, blanks and in either case.
function plain(value: unknown) {
  const text = wireText(value)
    ?.toUpperCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[ÆÐĐŁØŒÞ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  return text === '' ? undefined : text;
}

/**
 * Says what tells that a claim is the person's. A member id alone does not: families share one.
 *
 * @returns undefined when it is not, or when nothing says that it is
 */
function isPersons(
  payment: Fields,
  { subscriber, dependent }: StoredPerson,
): Pick<StoredClaim, 'evidence' | 'hasMemberId'> | undefined {
  const said = objectOf(payment.patientName);
  const [own, subscribers] = [said, payment.subscriber].map((one) => plain(personNumber(one)?.value));
  const ofSubscriber = plain(subscriber.memberId);
  const ofAsked = dependent === undefined ? ofSubscriber : plain(objectOf(dependent).memberId);
  const isKnown = (id: string | undefined) => id !== undefined && (id === ofAsked || id === ofSubscriber);
  // A number of the patient's own decides; that of the subscriber is the whole family's.
  if (own !== undefined && ofAsked !== undefined && !isKnown(own)) return undefined;
  const hasMemberId = isKnown(own) || isKnown(subscribers);
  if (!hasName(said, objectOf(dependent ?? subscriber))) return { evidence: 'numbers', hasMemberId };
  if (own === undefined && subscribers === undefined) return { evidence: 'name', hasMemberId };
  if (!hasMemberId) return undefined;
  return { evidence: hasNamesake(said, { subscriber, dependent }) ? 'name' : 'person', hasMemberId };
}

function hasName(said: Fields, asked: Fields): boolean {
  const isSame = (name: string) =>
    plain(said[name]) !== undefined && plain(said[name]) === plain(asked[name]);
  const differs = (name: string, part = (text: string) => text) => {
    const [one, other] = [plain(said[name]), plain(asked[name])];
    return one !== undefined && other !== undefined && part(one) !== part(other);
  };
  return (
    isSame('firstName') &&
    isSame('lastName') &&
    !differs('suffix') &&
    !differs('middleName', (text) => text.slice(0, 1))
  );
}

/** Whether someone else in the family may be meant: one of two has a suffix, or subscriber and dependent one name. */
function hasNamesake(said: Fields, { subscriber, dependent }: StoredPerson): boolean {
  const [asked, other] = [objectOf(dependent ?? subscriber), objectOf(subscriber)];
  if ((plain(said.suffix) === undefined) !== (plain(asked.suffix) === undefined)) return true;
  if (dependent === undefined) return false;
  const parts = ['firstName', 'middleName', 'lastName', 'suffix'] as const;
  return parts.every((part) => {
    const [one, another] = [plain(said[part]), plain(other[part])];
    return one === another || (part === 'middleName' && (one === undefined || another === undefined));
  });
}
