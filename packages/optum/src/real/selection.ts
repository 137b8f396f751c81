import { type Issue, safeToken } from '@payerkit/core';
import { isObject } from '../internal/wire/json.js';

/** Returns the content of a response if it is not empty: a list's items, or the value itself. */
export type Inner<T> =
  NonNullable<T> extends readonly (infer Item)[] ? Exclude<Item, null | undefined> : NonNullable<T>;

/**
 * Fields of a response to return: `true` for a field, an object for some of the fields below it. `true` for an object
 * means everything below it. Lists are selected like their items.
 *
 * @example
 * ```ts
 * const select = { claimNumber: true, member: true, payments: { paymentAmount: true } } as const;
 * ```
 */
export type Selection<T> = {
  readonly [K in keyof Inner<T>]?: Inner<Inner<T>[K]> extends object ? true | Selection<Inner<T>[K]> : true;
};

/** Every field of a response at every depth: the selection used by default. The compiler checks it against the type. */
export type Whole<T> = {
  readonly [K in keyof Inner<T>]-?: Inner<Inner<T>[K]> extends object ? Whole<Inner<T>[K]> : true;
};

/** A selection that names only fields of the response, at every depth. */
export type Only<T, S> = {
  readonly [K in keyof S]: K extends keyof Inner<T>
    ? S[K] extends true
      ? true
      : Inner<Inner<T>[K]> extends object
        ? Only<Inner<T>[K], S[K]>
        : true
    : never;
};

/** A response narrowed to the selected fields. */
export type Selected<T, S> = S extends true
  ? T
  : T extends readonly (infer Item)[]
    ? Selected<Item, S>[]
    : T extends object
      ? { [K in keyof T as K extends keyof S ? K : never]: K extends keyof S ? Selected<T[K], S[K]> : never }
      : T;

/** A tree of fields of any type. */
export interface FieldTree {
  readonly [name: string]: true | FieldTree;
}

type Words<Text extends string, Found extends string = never> = Text extends `${infer Word} ${infer Rest}`
  ? Words<Rest, Found | Word>
  : Found | Text;

/**
 * Fields without subfields.
 *
 * @param names - their names, separated by one space
 */
export function fields<const Names extends string>(names: Names): { readonly [K in Words<Names>]: true } {
  return Object.fromEntries(names.split(' ').map((name) => [name, true])) as {
    readonly [K in Words<Names>]: true;
  };
}

/**
 * Writes a selection as GraphQL.
 *
 * @param tree - already checked
 */
export function writeSelection(tree: FieldTree): string {
  const written = Object.entries(tree).map(([name, inner]) =>
    inner === true ? name : `${name} ${writeSelection(inner)}`,
  );
  return `{ ${written.join(' ')} }`;
}

/**
 * Completes a selection: `true` for an object becomes all of its fields.
 *
 * @param whole - every field there is
 * @param select - as the caller gave it; undefined for everything
 * @param issues - collects the problems; no value is printed
 * @param path - location of the selection in the request
 */
export function completeSelection(
  whole: FieldTree,
  select: unknown,
  issues: Issue[],
  path = 'select',
): FieldTree {
  if (select === undefined || select === true) return whole;
  const given = isObject(select) ? Object.entries(select).filter(([, inner]) => inner !== undefined) : [];
  if (given.length === 0) add(issues, path, 'must be an object that names at least one field');
  const completed: Record<string, true | FieldTree> = {};
  for (const [name, inner] of given) {
    const known = Object.hasOwn(whole, name) ? whole[name] : undefined;
    if (known === undefined) add(issues, `${path}.${safeToken(name)}`, 'is not a field of the response');
    else if (known !== true) completed[name] = completeSelection(known, inner, issues, `${path}.${name}`);
    else if (inner === true) completed[name] = true;
    else add(issues, `${path}.${name}`, 'must be true: it has no fields');
  }
  return completed;
}

function add(issues: Issue[], path: string, text: string): void {
  issues.push({ severity: 'error', code: 'selection', path, text });
}
