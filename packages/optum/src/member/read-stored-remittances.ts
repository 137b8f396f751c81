import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { type Fields, isObject, objectOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import type { MappingContext } from '../mapping/mapping.js';
import { toRemittanceExplanation } from '../mapping/remittance-explanation.js';
import type {
  EligibilityDependent,
  EligibilitySubscriber,
} from '../medical-network/eligibility/request-parties.js';
import { claimPaymentKey, KnownPayers, withoutPayer } from '../medical-network/reports/payment-key.js';
import { readPayments } from '../medical-network/reports/read-remittance.js';
import { personNumber } from '../medical-network/reports/remittance-parties.js';
import { rejectedRemittances, type StoredRemittances } from './stored-remittances.js';

/** The person whose claims are selected. */
export interface StoredPerson {
  /** The policyholder. */
  readonly subscriber: EligibilitySubscriber;
  /** The person, if not the subscriber. */
  readonly dependent?: EligibilityDependent | undefined;
}

/** Certainty that a claim belongs to the person. */
export type Evidence = 'person' | 'name' | 'numbers';

/** A claim of a stored report that may belong to the person. */
export interface StoredClaim {
  /** The claim. */
  readonly resource: ExplanationOfBenefit;
  /**
   * Evidence that it belongs to the person: `person` for member ID and name; `name` for the name alone, when the report
   * has no member ID; `numbers` when the name differs, because payers truncate and change names, and only the numbers
   * of a claim can decide.
   */
  readonly evidence: Evidence;
  /** True when the report has the person's member ID. */
  readonly hasMemberId: boolean;
}

/**
 * Selects the claims of stored 835 reports that belong to the person or may. Other people's claims are skipped before
 * mapping.
 *
 * A payment counts once however often, and in whichever report, it is delivered. Within one transaction nothing is
 * dropped: a payer may pay, reverse and pay again, or split a claim. Therefore the claims of each transaction are
 * counted, and the larger count is kept.
 *
 * @param context - for the mapping
 * @returns in the order of the payer's decisions
 * @throws `ValidationError` for a value that is not an 835 report
 */
export async function readStoredRemittances(
  stored: StoredRemittances,
  person: StoredPerson,
  context: MappingContext,
): Promise<StoredClaim[]> {
  const found: { readonly date: string; readonly claim: StoredClaim }[] = [];
  const counted = new Map<string, number>();
  const payers = new KnownPayers();
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
      const content = claimPaymentKey(withoutPayer(payment), claim);
      const key = `${content}#${payers.find(content, payment)}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= (counted.get(key) ?? 0)) continue;
      counted.set(key, count);
      const resource = toRemittanceExplanation(read, context, traceId)?.resource;
      const date = payment.productionDate ?? payment.paymentDate ?? '';
      if (resource !== undefined) found.push({ date, claim: { resource, ...whose } });
    }
  }
  return found.toSorted((one, other) => one.date.localeCompare(other.date)).map(({ claim }) => claim);
}

function checkReport(body: unknown, index: number): void {
  const { transactions } = objectOf(body);
  if (!Array.isArray(transactions))
    throw rejectedRemittances(`remittances[${index}]`, 'must be an 835 report as Optum converts it to JSON');
  if (transactions.some((one) => isObject(one) && 'payers' in one))
    throw rejectedRemittances(`remittances[${index}]`, 'is a 277 report, but 835 reports are required');
}

/** Letters that are not a base letter with a diacritic, as payers write them. */
const LETTERS: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Ð: 'D',
  Đ: 'D',
  Ł: 'L',
  Ø: 'O',
  Œ: 'OE',
  Þ: 'TH',
};

// Cards and payers write the same name or number with and without accents, with dots, dashes and blanks, and in either
// case.
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
 * Returns the evidence that a claim belongs to the person. A member ID alone is not enough: families share one.
 *
 * @returns undefined when it does not, or when there is no evidence
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
  // The claim may have had an old number that the payer corrected (NM1*74).
  const { insuredsChangedUniqueIdentificationNumber } = objectOf(payment.correctedPatientOrInsuredName);
  const isCorrected = isKnown(plain(insuredsChangedUniqueIdentificationNumber));
  // A number of the patient decides; the subscriber's number belongs to the whole family.
  if (own !== undefined && ofAsked !== undefined && !isKnown(own) && !isCorrected) return undefined;
  const hasMemberId = isKnown(own) || isKnown(subscribers) || isCorrected;
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

/**
 * Checks whether another family member may be meant: only one of the two has a suffix, or subscriber and dependent have
 * the same name.
 */
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
