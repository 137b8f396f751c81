const CHUNK = 200;

/** Returns the texts of an array reply; undefined where the server has none. */
export function textsOf(reply: unknown): (string | undefined)[] {
  if (!Array.isArray(reply)) return [];
  return reply.map((part) => (part === null || part === undefined ? undefined : textOf(part)));
}

/** Returns a reply as text; some connections return bytes. */
export function textOf(reply: unknown): string {
  return String(reply);
}

/** Maps items a few hundred at a time, and leaves out what maps to undefined. */
export async function inChunks<T, R>(
  items: readonly T[],
  map: (item: T) => Promise<R | undefined>,
): Promise<R[]> {
  const mapped: R[] = [];
  for (let from = 0; from < items.length; from += CHUNK)
    for (const result of await Promise.all(items.slice(from, from + CHUNK).map(map)))
      if (result !== undefined) mapped.push(result);
  return mapped;
}
