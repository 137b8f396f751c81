/** Start and end of a date (`YYYYMMDD`) or range (`YYYYMMDD-YYYYMMDD`) of the wire, as ISO dates. */
export interface WirePeriod {
  /** First day, `YYYY-MM-DD`. */
  readonly start: string | undefined;
  /** Last day; undefined for a single date and for a payer's "no end" (9999-12-31). */
  readonly end: string | undefined;
}
