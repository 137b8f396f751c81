import { wireText } from './text.js';

/** A JSON object of the wire, of which nothing is promised. */
export type Fields = Readonly<Record<string, unknown>>;

/** Returns whether a value of the wire is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a value that should be an object; an empty object when it is none. */
export function objectOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

/** Returns a value that should be a list; an empty list when it is none. */
export function listOf<T = unknown>(value: readonly T[] | undefined | null): readonly T[];
export function listOf(value: unknown): readonly unknown[];
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** Returns the objects of a value that should be a list of objects. */
export function objectsOf(value: unknown): Fields[] {
  return listOf(value).filter(isObject);
}

/** Returns the texts of a list, or the single text in its place. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap(
    (one) => wireText(one) ?? [],
  );
}

/**
 * Returns an object without its undefined fields.
 *
 * @param fields - of any values
 */
export function present(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
