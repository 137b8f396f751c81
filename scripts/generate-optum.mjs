// Writes packages/optum/src/generated, packages/optum/COVERAGE.md and the sandbox's responses from Optum's published OpenAPI documents.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differences } from './generate-optum/compare.mjs';
import { documents } from './generate-optum/documents.mjs';
import { generate } from './generate-optum/generate.mjs';
import { repair } from './generate-optum/repair.mjs';
import { sandboxResponses } from './generate-optum/sandbox-responses.mjs';

const usage = `Usage: node scripts/generate-optum.mjs --specs DIR [--check]

Reads the OpenAPI documents in DIR (optum-*.json), fixes their known defects (scripts/generate-optum/corrections.mjs)
and writes types, checks and the table of operations to packages/optum/src/generated, packages/optum/COVERAGE.md, and responses for the
sandbox to packages/sandbox/src/optum/generated.

  --specs DIR   folder with the documents
  --check       write nothing; exit 1 when what is committed differs from what would be written
  --help        this text`;

const { values } = parseArgs({
  options: { specs: { type: 'string' }, check: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help || values.specs === undefined) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const sources = readdirSync(values.specs)
  .filter((file) => /^optum-.*\.json$/.test(file))
  .sort()
  .map((file) => ({
    name: file.replace(/^optum-(.*)\.json$/, '$1'),
    source: JSON.parse(readFileSync(join(/** @type {string} */ (values.specs), file), 'utf8')),
  }));
const missing = Object.keys(documents).filter((name) => !sources.some((source) => source.name === name));
if (missing.length > 0) throw new Error(`these documents are not in ${values.specs}: ${missing.join(', ')}`);

const repaired = sources.map(({ name, source }) => ({ name, source, ...repair(name, source) }));
const places = { code: 'packages/optum/src/generated', coverage: 'packages/optum/COVERAGE.md' };
const answers = 'packages/sandbox/src/optum/generated/documented.ts';

if (values.check) {
  const scratch = mkdtempSync(join(tmpdir(), 'generate-optum-'));
  try {
    await generate(repaired, join(scratch, places.code), join(scratch, places.coverage));
    const found = Object.values(places).flatMap((place) =>
      differences(join(root, place), join(scratch, place)),
    );
    if (readFileSync(join(root, answers), 'utf8') !== sandboxResponses(repaired)) found.push(answers);
    for (const file of found) console.error(`differs: ${file}`);
    process.exitCode = found.length > 0 ? 1 : 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
} else {
  console.log(await generate(repaired, join(root, places.code), join(root, places.coverage)));
  writeFileSync(join(root, answers), sandboxResponses(repaired));
}
