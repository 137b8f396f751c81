// A user's ES module: every package and subpath by import, and by require.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { inspect } from 'node:util';

const require = createRequire(import.meta.url);
const entries = [
  '@payerkit/core',
  '@payerkit/core/node',
  '@payerkit/blue-button',
  '@payerkit/optum',
  '@payerkit/optum/mapping',
  '@payerkit/optum/x12',
  '@payerkit/optum/medical-network',
  '@payerkit/optum/revenue-cycle',
  '@payerkit/optum/real',
  '@payerkit/optum/payer-fhir',
  '@payerkit/optum/dental',
  '@payerkit/optum/pharmacy',
  '@payerkit/optum/platform',
  '@payerkit/optum/reference',
  '@payerkit/redis',
  '@payerkit/sandbox',
  'payerkit',
];
for (const entry of entries) {
  const imported = Object.keys(await import(entry)).filter(
    (name) => name !== 'default' && name !== 'module.exports',
  );
  assert.notEqual(imported.length, 0, `${entry} exports nothing`);
  assert.deepEqual(Object.keys(require(entry)).sort(), imported.sort(), `${entry} by import and by require`);
}

// Two copies of each class are loaded now: they know each other's errors.
const esm = await import('@payerkit/core');
const cjs = require('@payerkit/core');
assert.notEqual(esm.NotFoundError, cjs.NotFoundError);
for (const [ours, theirs] of /** @type {const} */ ([
  [esm, cjs],
  [cjs, esm],
])) {
  const error = new ours.PatientNotFoundError({ code: 'gone', message: 'Not there.' });
  assert.ok(error instanceof theirs.NotFoundError);
  assert.ok(theirs.PayerKitError.isInstance(error));
  assert.ok(!(error instanceof theirs.RateLimitError));
  assert.match(inspect(error), /PatientNotFoundError/);
}

for (const path of ['internal/anything.js', 'dist/esm/index.js', 'src/index.ts'])
  for (const name of entries.filter((entry) => !/core\/|optum\//.test(entry)))
    await assert.rejects(import(`${name}/${path}`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
