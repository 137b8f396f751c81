import type { OwnMember, OwnRecord, OwnVersion } from './own-member.js';
import { readOwnRecord } from './own-member.js';
import { LAST_USER, userNumber } from './person.js';

/** Resources of your own for one member. */
export interface OwnEntry {
  /** User number; above those of the synthetic people for a member of your own. */
  readonly number: number;
  readonly user: string;
  readonly password: string;
  readonly records: Readonly<Partial<Record<OwnVersion, OwnRecord>>>;
}

/** IDs of a member on each version; undefined where it has none yet. */
export type PatientIdOf = (version: OwnVersion) => string | undefined;

const USER_NAME = /^[A-Za-z0-9][\w.@-]{0,63}$/;
const VERSIONS = [1, 2, 3] as const;
const FIELDS = ['user', 'password', 'v1', 'v2', 'v3'];

function merge<One>(before: readonly One[], added: readonly One[], idOf: (one: One) => string): One[] {
  const ids = new Set(added.map(idOf));
  return [...before.filter((one) => !ids.has(idOf(one))), ...added];
}

/** Members and resources of your own, by user number. */
export class OwnMembers {
  readonly #entries = new Map<number, OwnEntry>();

  /** Returns what was added for a user number. */
  get(number: number): OwnEntry | undefined {
    return this.#entries.get(number);
  }

  /** Returns the members that are not synthetic ones, in the order they were added. */
  members(): OwnEntry[] {
    return this.entries().filter(({ number }) => number > LAST_USER);
  }

  /** Returns everything that was added, in the order it was added. */
  entries(): OwnEntry[] {
    return [...this.#entries.values()];
  }

  /** Returns the number of the member with a login name; undefined when there is none. */
  numberOf(user: string): number | undefined {
    return userNumber(user) ?? this.members().find((entry) => entry.user === user)?.number;
  }

  /**
   * Adds a member, or resources to one.
   *
   * @param idsOf - IDs of an existing member
   * @returns the user number
   * @throws TypeError when the member is invalid, naming the field; nothing is added then
   */
  add(given: OwnMember, idsOf: (number: number) => PatientIdOf): number {
    const unknown = Object.keys(given).filter((name) => !FIELDS.includes(name));
    if (unknown.length > 0) throw new TypeError(`unknown field: ${unknown.join(', ')}`);
    const { user, password } = given;
    if (typeof user !== 'string' || !USER_NAME.test(user))
      throw new TypeError('user must be a name of letters, digits and . _ - @');
    const known = this.numberOf(user);
    if (known === undefined && user.startsWith('BBUser'))
      throw new TypeError(
        'user: there is no such synthetic member; names of your own do not begin with BBUser',
      );
    if (password !== undefined && (typeof password !== 'string' || password === ''))
      throw new TypeError('password must be a text');
    const number = known ?? Math.max(LAST_USER, ...this.#entries.keys()) + 1;
    const before = this.#entries.get(number);
    const existingId: PatientIdOf = known === undefined ? () => undefined : idsOf(number);
    const records: Partial<Record<OwnVersion, OwnRecord>> = { ...before?.records };
    for (const version of VERSIONS) {
      const resources = given[`v${version}`];
      if (resources === undefined) continue;
      const record = readOwnRecord(resources, version, existingId(version) || undefined);
      const earlier = records[version];
      records[version] = {
        patient: record.patient ?? earlier?.patient,
        coverages: merge(earlier?.coverages ?? [], record.coverages, ({ id }) => id),
        claims: merge(earlier?.claims ?? [], record.claims, ({ idV3 }) => idV3),
      };
    }
    if (Object.keys(records).length === 0) throw new TypeError('v1, v2 or v3 must have resources');
    const [first, second] = [records[1]?.patient?.id, records[2]?.patient?.id];
    if (first !== undefined && second !== undefined && first !== second)
      throw new TypeError('v1 and v2: the Patient must have the same ID on both');
    this.#entries.set(number, {
      number,
      user,
      password: password ?? before?.password ?? `PW${user}!`,
      records,
    });
    return number;
  }

  /** Deletes everything. */
  clear(): void {
    this.#entries.clear();
  }

  /** Returns what can be saved. */
  save(): ReadonlyMap<number, OwnEntry> {
    return this.#entries;
  }

  /** Replaces everything by what was saved. */
  load(saved: ReadonlyMap<number, OwnEntry>): void {
    this.#entries.clear();
    for (const [number, entry] of saved) this.#entries.set(number, entry);
  }
}
