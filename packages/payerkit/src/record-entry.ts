/** A resource and the source it came from. */
export interface SourcedResource<T> {
  /** Which of the members given to `memberRecord`, from 0. */
  readonly source: number;
  /** Its provider, such as `blue-button`. */
  readonly provider: string;
  /** The resource as the source gave it. */
  readonly resource: T;
}

/** A fact that sources say differently. Holds health data: show it, don't log it. */
export interface RecordConflict {
  /** What they differ in, such as `paid` or `period.start`. */
  readonly field: string;
  /** What each says; sources that say nothing are left out. */
  readonly values: readonly {
    /** Which of the members, from 0. */
    readonly source: number;
    /** Its provider. */
    readonly provider: string;
    /** What it says; money as `12.50 USD`. */
    readonly value: string;
  }[];
}

/** One coverage, one claim or one person, as one source or several tell of it. Nothing is merged into a new resource. */
export interface RecordEntry<T> {
  /** Who tells of it, in the order of the members. */
  readonly sources: readonly SourcedResource<T>[];
  /** The rule that said that they are the same; undefined with one source. */
  readonly matchedBy: string | undefined;
  /** Where they differ. */
  readonly conflicts: readonly RecordConflict[];
}
