import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { type ClaimFacts, claimFacts, haveSameNumbers, sameClaim } from './claim-facts.js';
import { enrich, takenBack, withRemittances } from './enrich-claim.js';
import type { StoredClaim } from './stored-remittances.js';

/** A claim of a stored report, and the rule that put it where it is. */
export interface PlacedClaim {
  /** The claim. */
  readonly resource: ExplanationOfBenefit;
  /** What tells it from others. */
  readonly facts: ClaimFacts;
  /** Name of the rule. */
  readonly matchedBy: string;
}

interface Group {
  /** The claim as its status was told; undefined when only reports tell of it. */
  readonly told: ExplanationOfBenefit | undefined;
  readonly remitted: PlacedClaim[];
}

/** The rule for claims that no claim status response notified of. */
const BY_PERSON = 'member id and name';

/**
 * Puts what stored 835 reports say of a person's claims to what the payer said of them now. One claim is one entry; claims
 * that only reports tell of follow, in the order of decision. What fits more than one claim stays on its own.
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
    // What would be paid is nobody's claim yet.
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

/** What each group is known by: by rule and key, the group with the facts that say so. */
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
 * The one group that a claim belongs to, by the surest rule that finds any. A claim that may be another person's belongs to
 * none but those the payer reported.
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
 * One entry for a group. A reversal takes an earlier decision back and the decision after it stands. Where several stand
 * (a claim that was split), the newest is the entry's and the others come on their own, so that no payment is lost.
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

/** Which decision a reversal takes back: the newest of the same payment, else of the same charge. */
function reversedBy({ facts }: PlacedClaim, standing: readonly PlacedClaim[]): number {
  const paid = facts.paid?.startsWith('-') ? facts.paid.slice(1) : facts.paid;
  const ofPayment = standing.findLastIndex((one) => paid !== undefined && one.facts.paid === paid);
  if (ofPayment !== -1) return ofPayment;
  return standing.findLastIndex((one) => facts.billed !== undefined && one.facts.billed === facts.billed);
}
