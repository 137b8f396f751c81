import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readX12 } from './read-x12.js';
import { writeX12 } from './write-x12.js';

const examples = fileURLToPath(new URL('../../../../../shared/reference/optum/examples', import.meta.url));
const isThere = existsSync(examples);
if (!isThere) console.log(`${examples} is absent: interchanges of the vendor's examples are not read`);

describe.runIf(isThere)("interchanges in the vendor's captured responses", () => {
  const found = isThere
    ? readdirSync(examples, { recursive: true, encoding: 'utf8' })
        .filter((file) => /(sandbox-|\.edi\.)[^/]*\.?json$/.test(file))
        .flatMap((file) =>
          interchangesIn(JSON.parse(readFileSync(join(examples, file), 'utf8'))).map(
            (x12) => [file, x12] as const,
          ),
        )
    : [];

  test('are many', () => {
    expect(found.length).toBeGreaterThan(40);
  });

  test.each(found)('%s', (_file, x12) => {
    const interchanges = readX12(x12, { trailers: 'ignore' });
    const written = writeX12(interchanges);
    expect(readX12(written)).toEqual(interchanges);
    // Counts apart, it is the text itself.
    const withoutTrailers = (text: string) => text.replaceAll(/(SE|GE)(.)\d+\2\w+|IEA.+$/g, '$1');
    expect(withoutTrailers(written)).toBe(withoutTrailers(x12.trimEnd()));
  });
});

/** Returns every string below a value that starts as an interchange does. */
function interchangesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^ISA.{10}/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(interchangesIn) : [];
}
