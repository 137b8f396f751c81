import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../shared/reference/blue-button/', import.meta.url));

/** True when the vendor's example bodies are next to the checkout; prints a line when they are not. */
export function hasReference(): boolean {
  const present = existsSync(ROOT);
  if (!present)
    console.log('The reference bodies are not next to this checkout: tests that read them are skipped.');
  return present;
}

/** A resource of one of the vendor's example bodies. */
export function referenceResource<T>(file: string, id?: string): T {
  const body = JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8')) as {
    resourceType: string;
    entry?: { resource: { id: string } }[];
  };
  if (body.resourceType !== 'Bundle') return body as T;
  const entry = body.entry?.find(({ resource }) => id === undefined || resource.id === id);
  return entry?.resource as T;
}

/** The text of one of the vendor's example bodies. */
export function referenceText(file: string): string {
  return readFileSync(`${ROOT}${file}`, 'utf8');
}
