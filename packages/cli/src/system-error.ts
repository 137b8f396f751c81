/**
 * Names the file of a system error as the person knows it: its own path in place of a temporary one, or of none.
 *
 * @param error - the caught value
 * @param path - of the file, or what it is in words
 * @returns the same value
 */
export function atPath(error: unknown, path: string): unknown {
  const { code, syscall } = (error ?? {}) as { code?: unknown; syscall?: unknown };
  return typeof code === 'string' && typeof syscall === 'string'
    ? Object.assign(error as Error, { path })
    : error;
}

/**
 * Awaits a step of the work on a file, and names the file in its failure; see {@link atPath}.
 *
 * @param path - of the file
 * @param step - such as a write
 */
export async function onFile<T>(path: string, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw atPath(error, path);
  }
}
