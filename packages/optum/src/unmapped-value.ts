/** A wire value that no field of a result contains. */
export interface UnmappedValue {
  /** Path in the JSON, such as `claimSupplementalInformation.tax`. */
  readonly path: string;
  /** The value as sent. It may be a person's: keep it out of logs. */
  readonly value: string;
}
