/** The data that was disclosed, without any of its contents. */
export interface DisclosedData {
  /** Provider, such as `example`. */
  readonly provider: string;
  /** Method and path template of the read. */
  readonly operation: string;
  /** FHIR resource type or X12 transaction, such as `ExplanationOfBenefit` or `271`. */
  readonly resourceType: string;
  /** Number of resources. */
  readonly count: number;
  /** Scopes that the read happened under, where there are any. */
  readonly scopes: readonly string[];
}

/**
 * One disclosure of a person's data, with the four things that an accounting of disclosures names (45 CFR 164.528(b)(2)): date,
 * recipient, what was disclosed, and its purpose.
 */
export interface DisclosureEntry {
  /** Time at which the data was returned, in milliseconds since the Unix epoch. */
  readonly atMs: number;
  /** Whose data: your own key for the person, or for a file with the data of many. */
  readonly person: string;
  /** Who asked for the data and received it, as you name them: a user, a system, an organization. */
  readonly recipient: string;
  /** Purpose, in a few words. */
  readonly purpose: string;
  /** The disclosed data. */
  readonly what: DisclosedData;
}

/** Which entries {@link DisclosureLog.list} returns. */
export interface DisclosureQuery {
  /** Only those of this person. Default: those of all. */
  readonly person?: string | undefined;
  /** Only those from this instant on, in milliseconds since the Unix epoch. */
  readonly from?: number | undefined;
  /** Only those before this instant, in milliseconds since the Unix epoch. */
  readonly to?: number | undefined;
}

/**
 * Stores disclosures for an accounting of them, which a person can ask for and which covers six years (45 CFR 164.528). Nothing
 * is ever changed or removed through it.
 *
 * @example
 * ```ts
 * const log: DisclosureLog = {
 *   async append({ atMs, person, recipient, purpose, what }) {
 *     await db.query('insert into disclosures values ($1, $2, $3, $4, $5)', [atMs, person, recipient, purpose, what]);
 *   },
 *   async *list({ person, from, to } = {}) {
 *     yield* await db.query('select * from disclosures where person = $1 and at between $2 and $3', [person, from, to]);
 *   },
 * };
 * ```
 */
export interface DisclosureLog {
  /**
   * Adds an entry.
   *
   * @param entry - the disclosure
   * @returns once the entry is durable; until then no data is returned
   * @throws the store's own errors, which reject the call that needed it
   * @example
   * ```ts
   * await disclosureLog.append(entry);
   * ```
   */
  append(entry: DisclosureEntry): Promise<void>;
  /**
   * Returns entries in the order in which they were stored. Entries that cannot be read end the list with an error, after all
   * others.
   *
   * @param query - whose, and of which time
   * @throws the store's own errors, which reject the call that needed it
   * @example
   * ```ts
   * for await (const entry of disclosureLog.list()) console.log(entry);
   * ```
   */
  list(query?: DisclosureQuery): AsyncIterable<DisclosureEntry>;
}
