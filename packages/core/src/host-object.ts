/** Platform objects by the tag that identifies them. */
export interface HostObjects {
  /** A `Blob`. */
  readonly Blob: Blob;
  /** A `Date`. */
  readonly Date: Date;
  /** A `File`. */
  readonly File: File;
  /** A `FormData`. */
  readonly FormData: FormData;
  /** A `ReadableStream`. */
  readonly ReadableStream: ReadableStream;
  /** A `URLSearchParams`. */
  readonly URLSearchParams: URLSearchParams;
  /** A `Uint8Array`. */
  readonly Uint8Array: Uint8Array;
}

/**
 * Checks whether a value is a platform object, in whichever realm it was created. `instanceof` is false for objects of
 * another realm: under Jest, in a `vm` context, or where a global was replaced.
 *
 * @param types - class names, any of which matches
 * @throws nothing
 * @example
 * ```ts
 * const text = isHostObject(value, 'Date') ? value.toISOString() : String(value);
 * ```
 */
export function isHostObject<K extends keyof HostObjects>(
  value: unknown,
  ...types: readonly K[]
): value is HostObjects[K] {
  if (typeof value !== 'object' || value === null) return false;
  const tag = Object.prototype.toString.call(value);
  return types.some((type) => tag === `[object ${type}]`);
}
