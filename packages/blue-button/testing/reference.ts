import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../shared/reference/blue-button/', import.meta.url));

/** True when the vendor's example bodies are next to the checkout; prints a line when they are not. */
export function hasReference(): boolean {
  const present = existsSync(ROOT);
  if (!present)
    console.log('The reference bodies are not next to this checkout: tests that read them are skipped.');
  return present;
}

/** JSON files below a folder of the reference, by their path in it. */
export function referenceFiles(folder: string, pattern: RegExp): string[] {
  if (!existsSync(ROOT)) return [];
  const files = readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.json') && pattern.test(file))
    .map((file) => `${folder}/${file}`);
}

/** One of the vendor's example bodies. */
export function referenceBody<T>(file: string): T {
  return JSON.parse(readFileSync(ROOT + file, 'utf8')) as T;
}
