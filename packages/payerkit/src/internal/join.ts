import type { RecordConflict, RecordEntry, SourcedResource } from '../record-entry.js';

/** A rule that matches resources of several sources. */
export interface MatchingRule<T> {
  /** Name in `matchedBy`. */
  readonly name: string;
  /**
   * Facts of which two resources must have at least one in common. Without any, the rule does not apply to a resource.
   */
  keysOf(resource: T): readonly string[];
  /** Additional condition. */
  agree(one: T, other: T): boolean;
}

type Draft<T> = {
  -readonly [K in 'sources' | 'matchedBy']: K extends 'sources' ? SourcedResource<T>[] : string | undefined;
};

/**
 * Joins resources of several sources. Two of one source are never joined; a resource that matches more than one is
 * ambiguous and stays separate.
 *
 * @param sources - resources, source by source
 * @param rules - tried in order, the most certain first
 * @param factsOf - returns the facts to compare once resources are joined
 */
export function join<T>(
  sources: readonly (readonly SourcedResource<T>[])[],
  rules: readonly MatchingRule<T>[],
  factsOf: (resource: T) => Readonly<Record<string, string | undefined>>,
): RecordEntry<T>[] {
  const entries: Draft<T>[] = [];
  for (const items of sources) {
    let left = items;
    for (const rule of rules) left = joinBy(rule, entries, left);
    entries.push(...left.map((item) => ({ sources: [item], matchedBy: undefined })));
  }
  return entries.map((entry) => ({ ...entry, conflicts: conflictsOf(entry.sources, factsOf) }));
}

function joinBy<T>(
  rule: MatchingRule<T>,
  entries: readonly Draft<T>[],
  items: readonly SourcedResource<T>[],
): readonly SourcedResource<T>[] {
  const byKey = new Map<string, Set<Draft<T>>>();
  for (const entry of entries)
    for (const { resource } of entry.sources)
      for (const key of rule.keysOf(resource)) byKey.set(key, (byKey.get(key) ?? new Set()).add(entry));

  const claimants = new Map<Draft<T>, SourcedResource<T>[]>();
  const only = new Map<SourcedResource<T>, Draft<T>>();
  for (const item of items) {
    const near = new Set(rule.keysOf(item.resource).flatMap((key) => [...(byKey.get(key) ?? [])]));
    const fitting = [...near].filter((entry) =>
      entry.sources.every(
        ({ source, resource }) => source !== item.source && rule.agree(resource, item.resource),
      ),
    );
    for (const entry of fitting) claimants.set(entry, [...(claimants.get(entry) ?? []), item]);
    const [first, ...others] = fitting;
    if (first !== undefined && others.length === 0) only.set(item, first);
  }
  return items.filter((item) => {
    const entry = only.get(item);
    if (entry === undefined || claimants.get(entry)?.length !== 1) return true;
    entry.sources.push(item);
    entry.matchedBy ??= rule.name;
    return false;
  });
}

/**
 * Returns the facts on which resources that are the same differ. A missing fact is not a conflict.
 *
 * @param factsOf - returns the facts to compare
 */
export function conflictsOf<T>(
  sources: readonly SourcedResource<T>[],
  factsOf: (resource: T) => Readonly<Record<string, string | undefined>>,
): RecordConflict[] {
  if (sources.length < 2) return [];
  const facts = sources.map(({ source, provider, resource }) => ({
    source,
    provider,
    said: factsOf(resource),
  }));
  return Object.keys(facts[0]?.said ?? {}).flatMap((field) => {
    const values = facts.flatMap(({ source, provider, said }) => {
      const value = said[field];
      return value === undefined ? [] : [{ source, provider, value }];
    });
    return new Set(values.map(({ value }) => value)).size > 1 ? [{ field, values }] : [];
  });
}
