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
import {
  DATA_AS_OF,
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

/** Data of {@link Population} that does not follow from the seed. */
interface SavedPopulation {
  readonly added: ReadonlyMap<number, AddedClaim[]>;
  readonly loadedAt: number;
}

/** All synthetic people of a seed. People and claims are generated on first access. */
export class Population implements StatePart {
  readonly #random: SeededRandom;
  readonly #members = new Map<number, Member>();
  readonly #people: Map<number, Person>;
  readonly #added = new Map<number, AddedClaim[]>();
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
    const number = userNumber(user);
    return number === undefined ? undefined : this.byNumber(number);
  }

  /** Returns the member of a user number. */
  byNumber(number: number): Member {
    const known = this.#members.get(number);
    if (known !== undefined) return known;
    const person = makePerson(this.#random, number);
    const length = historyLength(this.#random, person);
    const headers = Array.from({ length }, (_, index) => makeHeader(this.#random, person, index));
    const unfinished = makeUnfinishedHeaders(this.#random, person, length);
    const added = (this.#added.get(number) ?? []).map((claim, place) =>
      makeHeader(this.#random, person, length + unfinished.length + place, claim),
    );
    this.#revision += 1;
    const member: Member = {
      person,
      claims: orderV2([...headers, ...added]),
      claimsV3: orderV3([...headers, ...unfinished, ...added]),
      revision: this.#revision,
    };
    this.#members.set(number, member);
    return member;
  }

  /** Returns the member of a patient ID of a version, or undefined when there is none. */
  byPatientId(id: string, version: 1 | 2 | 3): Member | undefined {
    const number = version === 3 ? numberOfPatientIdV3(id) : numberOfPatientId(id);
    const member = number === undefined ? undefined : this.byNumber(number);
    const own = version === 3 ? member?.person.patientIdV3 : member?.person.patientId;
    return own === id ? member : undefined;
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
    return { added: this.#added, loadedAt: this.#loadedAt };
  }

  load(given: unknown): void {
    const saved = given as SavedPopulation;
    refill(this.#added, saved.added);
    this.#loadedAt = saved.loadedAt;
    this.#members.clear();
  }

  /** Deletes added claims. */
  reset(): void {
    this.#added.clear();
    this.#members.clear();
    this.#loadedAt = Date.parse(`${DATA_AS_OF}T08:00:00.000Z`);
  }
}
