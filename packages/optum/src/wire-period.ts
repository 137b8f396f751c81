/** Start and end of a wire date (`YYYYMMDD`) or range (`YYYYMMDD-YYYYMMDD`), as ISO dates. */
export interface WirePeriod {
  /** First date, `YYYY-MM-DD`. */
  readonly start: string | undefined;
  /** Last date; undefined for a single date and for a payer's "no end" (9999-12-31). */
  readonly end: string | undefined;
}
