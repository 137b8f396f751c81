import { type Fields, objectOf, objectsOf, textsOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';
import type { WireClaim } from './response.js';

/** Fields that are the same in both forms of a claim, if both have them. */
const CLAIM_FIELDS = [
  'trackingNumber',
  'tradingPartnerClaimNumber',
  'patientAccountNumber',
  'clearingHouseClaimNumber',
  'claimServiceDate',
  'checkNumber',
  'statusCategoryCode',
  'statusCode',
];
const LINE_FIELDS = ['procedureId', 'revenueCode'];
const STATUS_FIELDS = ['statusCategoryCode', 'statusCode'];

/**
 * Adds the payer's own texts (STC12) to the claims of a JSON response, which has no field for them, from the same
 * claims in the raw 277.
 *
 * @param claims - of the JSON, in wire format
 * @param fromX12 - of the 277, in the same format
 */
export function withTexts(claims: unknown, fromX12: unknown): readonly WireClaim[] {
  const pairs = pairsOf(claims, fromX12, (one, other) =>
    agree(objectOf(one.claimStatus), objectOf(other.claimStatus), CLAIM_FIELDS),
  );
  return pairs.map(([claim, other]) => ({
    ...claim,
    ...replaced(claim, 'claimStatus', () =>
      withMessages(objectOf(claim.claimStatus), objectOf(other.claimStatus)),
    ),
    ...replaced(claim, 'serviceDetails', () => linesWithTexts(claim.serviceDetails, other.serviceDetails)),
  }));
}

function linesWithTexts(lines: unknown, fromX12: unknown): readonly Fields[] {
  const pairs = pairsOf(lines, fromX12, (one, other) =>
    agree(objectOf(one.service), objectOf(other.service), LINE_FIELDS),
  );
  return pairs.map(([line, other]) => ({
    ...line,
    ...replaced(line, 'status', () =>
      pairsOf(line.status, other.status, (one, own) => agree(one, own, STATUS_FIELDS)).map(([status, own]) =>
        withMessages(status, own),
      ),
    ),
  }));
}

/** Replaces a field only if it exists. */
function replaced(fields: Fields, name: string, value: () => unknown): Fields {
  return fields[name] === undefined ? {} : { [name]: value() };
}

function withMessages(status: Fields, other: Fields): Fields {
  const messages = textsOf(other.messages);
  return messages.length === 0 || textsOf(status.messages).length > 0 ? status : { ...status, messages };
}

/** Pairs items that both lists have in the same order, or each of ours with an empty one if the lists differ. */
function pairsOf(
  ours: unknown,
  theirs: unknown,
  isPair: (one: Fields, other: Fields) => boolean,
): readonly (readonly [Fields, Fields])[] {
  const [own, others] = [objectsOf(ours), objectsOf(theirs)];
  const isSame =
    own.length === others.length && own.every((one, index) => isPair(one, others[index] as Fields));
  return own.map((one, index) => [one, (isSame && others[index]) || {}]);
}

function agree(one: Fields, other: Fields, fields: readonly string[]): boolean {
  return fields.every((field) => {
    const [ours, theirs] = [wireText(one[field]), wireText(other[field])];
    return ours === undefined || theirs === undefined || ours === theirs;
  });
}
