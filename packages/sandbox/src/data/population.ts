import type { ClaimType } from '../blue-button/control.js';
import type { SeededRandom } from '../random.js';
import { refill, type StatePart } from '../state/part.js';
import type { Claim, ClaimHeader } from './claim.js';
import { makeClaim } from './claim-maker.js';
import {
  type AddedClaim,
  historyLength,
  makeHeader,
  makeUnfinishedHeaders,
  ownerOfClaimV3,
} from './history.js';
import { NEWEST_FIRST, type OwnMember, personOf } from './own-member.js';
import { type OwnEntry, OwnMembers } from './own-members.js';
import {
  DATA_AS_OF,
  LAST_USER,
  makePerson,
  numberOfPatientId,
  numberOfPatientIdV3,
  type Person,
  SPECIAL_USERS,
  userNumber,
} from './person.js';

/** A person with the headers of their claims, ordered as the two backends order them. */
export interface Member {
  /** The person. */
  readonly person: Person;
  /** Processed claims ordered by claim number as text, then by type (v1 and v2). */
  readonly claims: readonly ClaimHeader[];
  /** All claims ordered by claim number as a number, prior authorizations last (v3). */
  readonly claimsV3: readonly ClaimHeader[];
  /** Increases whenever claims are added: cached data of the member is then stale. */
  readonly revision: number;
  /** Resources of the user's own, by version. */
  readonly own: OwnEntry['records'];
  /** False for a member of the user's own, who has no other resources. */
  readonly isSynthetic: boolean;
}

/** Returns the claims of a member on a version of v1 and v2; those of the user's own replace those with their ID. */
export function claimsOn({ claims, own }: Member, version: 1 | 2): ClaimHeader[] {
  const replaced = new Set(own[version]?.claims.map(({ idV3 }) => idV3));
  return claims.filter((claim) =>
    claim.own === undefined ? !replaced.has(`${claim.type}-${claim.id}`) : claim.own.version === version,
  );
}

function text(left: string, right: string) {
  return left < right ? -1 : left > right ? 1 : 0;
}

function orderV2(headers: readonly ClaimHeader[]): ClaimHeader[] {
  return headers
    .filter((header) => header.source === 'NCH' || header.source === 'DDPS')
    .sort((left, right) => text(left.id, right.id) || text(left.type, right.type));
}

function orderV3(headers: readonly ClaimHeader[]): ClaimHeader[] {
  const authorization = (header: ClaimHeader) => (header.source === 'CWF' ? 1 : 0);
  return [...headers].sort(
    (left, right) =>
      authorization(left) - authorization(right) ||
      (left.source === 'CWF' ? text(left.idV3, right.idV3) : Number(left.idV3) - Number(right.idV3)),
  );
}

/** Returns the IDs that a synthetic person lacks and that a Patient of the user's own has. */
function missingIds(person: Person, entry: OwnEntry | undefined): Partial<Person> {
  const { patientId, patientIdV3 } = idsOf(entry);
  return {
    ...(person.patientId === '' ? { patientId } : {}),
    ...(person.patientIdV3 === '' ? { patientIdV3 } : {}),
  };
}

function idsOf(entry: OwnEntry | undefined): Pick<Person, 'patientId' | 'patientIdV3'> {
  const { records = {} } = entry ?? {};
  const [first, second, third] = ([1, 2, 3] as const).map((version) => records[version]?.patient?.id ?? '');
  return { patientId: second || first || '', patientIdV3: third ?? '' };
}

function ownMember(entry: OwnEntry | undefined, revision: number): Member {
  if (entry === undefined) throw new RangeError('there is no such member');
  const { number, user, password, records } = entry;
  const claims = [1, 2, 3].flatMap((version) => records[version as 1 | 2 | 3]?.claims ?? []);
  const newest = NEWEST_FIRST.find((version) => records[version]?.patient !== undefined) ?? 2;
  const identity = { number, user, password, ...idsOf(entry) };
  return {
    person: personOf(
      identity,
      records[newest]?.patient?.json,
      claims.some(({ substanceUse }) => substanceUse),
    ),
    claims: orderV2([...(records[1]?.claims ?? []), ...(records[2]?.claims ?? [])]),
    claimsV3: orderV3(records[3]?.claims ?? []),
    revision,
    own: records,
    isSynthetic: false,
  };
}

/** Data of {@link Population} that does not follow from the seed. */
interface SavedPopulation {
  readonly added: ReadonlyMap<number, AddedClaim[]>;
  readonly own: ReadonlyMap<number, OwnEntry>;
  readonly loadedAt: number;
}

/** All synthetic people of a seed. People and claims are generated on first access. */
export class Population implements StatePart {
  readonly #random: SeededRandom;
  readonly #members = new Map<number, Member>();
  readonly #people: Map<number, Person>;
  readonly #added = new Map<number, AddedClaim[]>();
  readonly #own = new OwnMembers();
  #revision = 0;
  #loadedAt = Date.parse(`${DATA_AS_OF}T08:00:00.000Z`);

  /**
   * Creates a population.
   *
   * @param random - a separate generator, never drawn from
   * @param people - people generated earlier from the same seed
   */
  constructor(random: SeededRandom, people = new Map<number, Person>()) {
    this.#people = people;
    this.#random = random;
  }

  /** Time when the backend last loaded data, in epoch milliseconds. */
  get loadedAt(): number {
    return this.#loadedAt;
  }

  /** Returns the member of a login name, or undefined when there is none. */
  byUser(user: string): Member | undefined {
    const number = this.#own.numberOf(user);
    return number === undefined ? undefined : this.byNumber(number);
  }

  /** Returns the members of the user's own that are not synthetic, in the order they were added. */
  ownMembers(): Member[] {
    return this.#own.members().map(({ number }) => this.byNumber(number));
  }

  /**
   * Adds a member of the user's own, or resources to a member.
   *
   * @throws TypeError when it is invalid, naming the field
   */
  addOwn(given: OwnMember): Member {
    const before = this.#own.save();
    const restored = new Map(before);
    const number = this.#own.add(given, (known) => (version) => {
      const { person } = this.byNumber(known);
      return version === 3 ? person.patientIdV3 : person.patientId;
    });
    this.#members.delete(number);
    const { person } = this.byNumber(number);
    for (const version of [2, 3] as const) {
      const id = version === 3 ? person.patientIdV3 : person.patientId;
      const owners = id === '' ? [] : this.#withPatientId(id, version);
      const owner = owners.find((other) => other.person.number !== number);
      if (owner === undefined) continue;
      this.#own.load(restored);
      this.#members.delete(number);
      throw new TypeError(`v${version}: the Patient has the ID of ${owner.person.user}`);
    }
    return this.byNumber(number);
  }

  /** Returns the member of a user number. */
  byNumber(number: number): Member {
    const known = this.#members.get(number);
    if (known !== undefined) return known;
    const entry = this.#own.get(number);
    this.#revision += 1;
    const member =
      number > LAST_USER ? ownMember(entry, this.#revision) : this.#syntheticMember(number, entry);
    this.#members.set(number, member);
    return member;
  }

  #syntheticMember(number: number, entry: OwnEntry | undefined): Member {
    const made = makePerson(this.#random, number);
    const person = { ...made, ...missingIds(made, entry) };
    const length = historyLength(this.#random, person);
    const headers = Array.from({ length }, (_, index) => makeHeader(this.#random, person, index));
    const unfinished = makeUnfinishedHeaders(this.#random, person, length);
    const added = (this.#added.get(number) ?? []).map((claim, place) =>
      makeHeader(this.#random, person, length + unfinished.length + place, claim),
    );
    const own = entry?.records ?? {};
    const replaced = new Set(own[3]?.claims.map(({ idV3 }) => idV3));
    const others = [...headers, ...unfinished, ...added].filter(({ idV3 }) => !replaced.has(idV3));
    return {
      person,
      claims: orderV2([...headers, ...added, ...(own[1]?.claims ?? []), ...(own[2]?.claims ?? [])]),
      claimsV3: orderV3([...others, ...(own[3]?.claims ?? [])]),
      revision: this.#revision,
      own,
      isSynthetic: true,
    };
  }

  /** Returns the member of a patient ID of a version, or undefined when there is none. */
  byPatientId(id: string, version: 1 | 2 | 3): Member | undefined {
    return this.#withPatientId(id, version)[0];
  }

  #withPatientId(id: string, version: 1 | 2 | 3): Member[] {
    const number = version === 3 ? numberOfPatientIdV3(id) : numberOfPatientId(id);
    const numbers = new Set(this.#own.entries().map((entry) => entry.number));
    if (number !== undefined) numbers.add(number);
    return [...numbers]
      .map((one) => this.byNumber(one))
      .filter(({ person }) => id === (version === 3 ? person.patientIdV3 : person.patientId));
  }

  /** Returns everyone with a record, without their claims. */
  *people(): Iterable<Person> {
    for (let number = 0; number <= SPECIAL_USERS.full; number += 1) {
      let person = this.#people.get(number);
      if (person === undefined) {
        person = makePerson(this.#random, number);
        this.#people.set(number, person);
      }
      yield person;
    }
  }

  /** Checks whether a claim number of v3 belongs to a person other than the given one. */
  isForeignClaimV3(person: Person, id: string): boolean {
    const owner = ownerOfClaimV3(id);
    if (
      owner === undefined ||
      owner === person.number ||
      userNumber(`BBUser${String(owner).padStart(5, '0')}`) === undefined
    ) {
      return false;
    }
    return this.byNumber(owner).claimsV3.some((header) => header.idV3 === id);
  }

  /** Returns a complete claim. */
  claim(member: Member, header: ClaimHeader): Claim {
    return makeClaim(this.#random, member.person, header);
  }

  /**
   * Adds claims to a member, loaded at the given time.
   *
   * @param loadedAt - epoch milliseconds
   * @returns their v2 IDs
   */
  addClaims(number: number, type: ClaimType, count: number, loadedAt: number): string[] {
    const before = new Set(this.byNumber(number).claims.map((header) => header.id));
    const added = this.#added.get(number) ?? [];
    for (let place = 0; place < count; place += 1) added.push({ type, loadedAt });
    this.#added.set(number, added);
    this.#members.delete(number);
    this.#loadedAt = Math.max(this.#loadedAt, loadedAt);
    return this.byNumber(number)
      .claims.filter((header) => !before.has(header.id))
      .map((header) => `${header.type}-${header.id}`);
  }

  save(): SavedPopulation {
    return { added: this.#added, own: this.#own.save(), loadedAt: this.#loadedAt };
  }

  load(given: unknown): void {
    const saved = given as SavedPopulation;
    refill(this.#added, saved.added);
    this.#own.load(saved.own);
    this.#loadedAt = saved.loadedAt;
    this.#members.clear();
  }

  /** Deletes added claims, members and resources. */
  reset(): void {
    this.#added.clear();
    this.#own.clear();
    this.#members.clear();
    this.#loadedAt = Date.parse(`${DATA_AS_OF}T08:00:00.000Z`);
  }
}
