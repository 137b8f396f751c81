import { createRequire } from 'node:module';

/** Returns the version of this package. */
export function ownVersion(): string {
  const manifest = createRequire(import.meta.url)('@payerkit/cli/package.json') as { version: string };
  return manifest.version;
}
