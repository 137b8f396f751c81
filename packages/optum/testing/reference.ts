import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder with the reference data of the vendor. */
export const referenceRoot = fileURLToPath(new URL('../../../../shared/reference/optum/', import.meta.url));

/** True when the vendor's examples are next to this checkout; prints a line once when they are not. */
export function hasReference(what: string): boolean {
  const present = existsSync(referenceRoot);
  if (!present) console.log(`skipped: ${what}, because ../shared/reference/optum is not here`);
  return present;
}

/** Reads an example body. */
export function example<T>(path: string): T {
  return JSON.parse(readFileSync(`${referenceRoot}examples/${path}`, 'utf8')) as T;
}

/**
 * Returns the names of the example files of an API; none without the examples, because skipped tests are still collected.
 */
export function exampleNames(folder: string): string[] {
  return existsSync(referenceRoot) ? readdirSync(`${referenceRoot}examples/${folder}`) : [];
}

/** Reads an example body that is not JSON. */
export function exampleBytes(path: string): Buffer {
  return readFileSync(`${referenceRoot}examples/${path}`);
}
