import { wireText } from './text.js';

/** An unchecked JSON object in wire format. */
export type Fields = Readonly<Record<string, unknown>>;

/** Checks whether a wire value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a wire value as an object; an empty object if it is not one. */
export function objectOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

/** Returns a wire value as a list; an empty list if it is not one. */
export function listOf<T = unknown>(value: readonly T[] | undefined | null): readonly T[];
export function listOf(value: unknown): readonly unknown[];
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** Returns the objects in a wire value that should be a list of objects. */
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
 * @param fields - with values of any type
 */
export function present(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
