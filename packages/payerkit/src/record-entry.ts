/** A resource with its source. */
export interface SourcedResource<T> {
  /** Index of the member passed to `memberRecord`, from 0. */
  readonly source: number;
  /** Its provider, such as `blue-button`. */
  readonly provider: string;
  /** The resource as the source returned it. */
  readonly resource: T;
}

/** A fact on which sources differ. It contains health data: show it, do not log it. */
export interface RecordConflict {
  /** The differing fact, such as `paid` or `period.start`. */
  readonly field: string;
  /** The value of each source; sources without one are omitted. */
  readonly values: readonly {
    /** Index of the member, from 0. */
    readonly source: number;
    /** Its provider. */
    readonly provider: string;
    /** Its value; money as `12.50 USD`. */
    readonly value: string;
  }[];
}

/** One coverage, claim or person, as reported by one or more sources. Nothing is merged into a new resource. */
export interface RecordEntry<T> {
  /** The resources of each source, in the order of the members. */
  readonly sources: readonly SourcedResource<T>[];
  /** The rule that matched them; undefined with one source. */
  readonly matchedBy: string | undefined;
  /** The facts on which they differ. */
  readonly conflicts: readonly RecordConflict[];
}
