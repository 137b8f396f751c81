import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { type ClaimFacts, claimFacts, haveSameNumbers, sameClaim } from './claim-facts.js';
import { enrich, takenBack, withRemittances } from './enrich-claim.js';
import type { StoredClaim } from './read-stored-remittances.js';

/** A claim of a stored report, with the rule that matched it. */
export interface PlacedClaim {
  /** The claim. */
  readonly resource: ExplanationOfBenefit;
  /** Facts that identify it. */
  readonly facts: ClaimFacts;
  /** Name of the rule. */
  readonly matchedBy: string;
}

interface Group {
  /** The claim from its status; undefined when it is only in reports. */
  readonly told: ExplanationOfBenefit | undefined;
  readonly remitted: PlacedClaim[];
}

/** The rule for claims that are in no claim status response. */
const BY_PERSON = 'member id and name';

/**
 * Matches the stored 835 claims of a person with the claims that the payer reports now. Each claim is one entry; claims
 * that are only in reports follow, in the order of decision. A claim that matches more than one stays separate.
 *
 * @param told - the claims of the claim status response
 * @param stored - the claims of stored reports, in the order of decision
 */
export function joinRemittances(
  told: readonly ExplanationOfBenefit[],
  stored: readonly StoredClaim[],
): ExplanationOfBenefit[] {
  const groups: Group[] = [];
  const index: Index = new Map();
  for (const claim of told) {
    const group = { told: claim, remitted: [] };
    groups.push(group);
    note(index, group, claimFacts(claim));
  }
  for (const { resource, evidence, hasMemberId } of stored) {
    const facts = claimFacts(resource);
    const isSure = evidence === 'person';
    const fits = ({ group, facts: known }: Known) =>
      evidence === 'numbers'
        ? group.told !== undefined && haveSameNumbers(known, facts, hasMemberId)
        : isSure || group.told !== undefined;
    // A predetermination is not yet a claim.
    const isClaim = resource.use === 'claim';
    const [found, matchedBy] = isClaim ? find(index, facts, fits) : [undefined, BY_PERSON];
    if (found === undefined && !isSure) continue;
    const group = found ?? { told: undefined, remitted: [] };
    if (found === undefined) groups.push(group);
    group.remitted.push({ resource, facts, matchedBy: found === undefined ? BY_PERSON : matchedBy });
    if (isClaim) note(index, group, facts);
  }
  return groups.flatMap(toEntries);
}

/** Groups by rule and key, each with its facts. */
type Index = Map<string, Known[]>;

interface Known {
  readonly group: Group;
  readonly facts: ClaimFacts;
}

function note(index: Index, group: Group, facts: ClaimFacts): void {
  for (const { name, keysOf } of sameClaim)
    for (const key of keysOf(facts)) {
      const place = `${name} ${key}`;
      const held = index.get(place);
      if (held === undefined) index.set(place, [{ group, facts }]);
      else held.push({ group, facts });
    }
}

/**
 * Returns the only group that a claim belongs to, by the most certain rule that finds any. A claim that may be another
 * person's belongs only to groups that the payer reported.
 */
function find(index: Index, facts: ClaimFacts, fits: (known: Known) => boolean): [Group | undefined, string] {
  for (const { name, keysOf, holds } of sameClaim) {
    const near = keysOf(facts).flatMap((key) => index.get(`${name} ${key}`) ?? []);
    const fitting = new Set(
      near.filter((known) => fits(known) && holds(known.facts, facts)).map(({ group }) => group),
    );
    if (fitting.size > 0) return [fitting.size === 1 ? [...fitting][0] : undefined, name];
  }
  return [undefined, BY_PERSON];
}

/**
 * Returns one entry per group. A reversal cancels an earlier decision, and the decision after it applies. When several
 * apply (a claim that was split), the newest is the entry's and the others are separate, so that no payment is lost.
 */
function toEntries({ told, remitted }: Group): ExplanationOfBenefit[] {
  const standing: PlacedClaim[] = [];
  let reversal: PlacedClaim | undefined;
  let isTakenBack = false;
  for (const one of remitted) {
    if (one.facts.statusCode !== '22') {
      standing.push(one);
      continue;
    }
    const index = reversedBy(one, standing);
    reversal = one;
    if (index === -1) continue;
    standing.splice(index, 1);
    isTakenBack = true;
  }
  const newest = standing.at(-1);
  const others = new Set(standing.slice(0, -1));
  const ownHistory = remitted.filter((one) => !others.has(one));
  const alone = [...others].map((one) => withRemittances(one.resource, [one]));
  if (newest === undefined && reversal === undefined) return told === undefined ? [] : [told];
  const decided = newest?.resource ?? (isTakenBack ? reversal && takenBack(reversal) : reversal?.resource);
  if (decided === undefined) return told === undefined ? [] : [told];
  const entry = told === undefined ? decided : enrich(told, decided);
  return [withRemittances(entry, ownHistory), ...alone];
}

/** Returns the decision that a reversal cancels: the newest with the same payment, otherwise with the same charge. */
function reversedBy({ facts }: PlacedClaim, standing: readonly PlacedClaim[]): number {
  const paid = facts.paid?.startsWith('-') ? facts.paid.slice(1) : facts.paid;
  const ofPayment = standing.findLastIndex((one) => paid !== undefined && one.facts.paid === paid);
  if (ofPayment !== -1) return ofPayment;
  return standing.findLastIndex((one) => facts.billed !== undefined && one.facts.billed === facts.billed);
}
