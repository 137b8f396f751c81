/**
 * Checks whether a value is a promise of any realm. Node's own modules create promises of another realm than the one in
 * which a test runner or a `vm` context evaluates this package, so checking the class is not enough.
 */
export function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T>;
export function isThenable(value: unknown): value is PromiseLike<unknown>;
export function isThenable(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}
