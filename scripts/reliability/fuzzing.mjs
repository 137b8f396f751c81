// Any JSON into every exported reader and mapper: a result or a typed error, and soon.
import * as blueButton from '@payerkit/blue-button';
import * as core from '@payerkit/core';
import * as optum from '@payerkit/optum';
import * as mapping from '@payerkit/optum/mapping';
import { sampleResponses } from './samples.mjs';
import { pick } from './support.mjs';

const READER = /^(?:read|to|find)[A-Z]|^claim(?!Status)[A-Z]|^coverageIsActive$/;
const LONGEST_MS = 1_000;
const LEAVES = [
  null,
  true,
  0,
  -1,
  1e308,
  Number.NaN,
  '',
  'Patient',
  'Coverage',
  '20260101',
  '2026-13-45',
  '12.5',
  '__proto__',
  '\u{1f600}',
  'A'.repeat(5_000),
];

/**
 * @param {import('./support.mjs').Context} context
 * @returns {AsyncGenerator<import('./support.mjs').Row, void, undefined>}
 */
export async function* fuzzExperiments({ sizes, random }) {
  const readers = [core, blueButton, optum, mapping].flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) =>
      READER.test(name) && typeof value === 'function'
        ? [{ name, read: /** @type {(...values: unknown[]) => unknown} */ (value) }]
        : [],
    ),
  );
  const samples = await sampleResponses();
  const names = [...new Set(samples.flatMap(namesIn))];
  const found = { results: 0, 'typed errors': 0 };
  const losses = { 'untyped errors': 0, [`longer than ${LONGEST_MS} ms`]: 0 };
  const culprits = new Set();
  for (let n = 0; n < sizes.cases; n += 1) {
    const { name, read } = /** @type {(typeof readers)[number]} */ (readers[n % readers.length]);
    const value =
      random() < 0.3
        ? anyJson(random, names, 4)
        : mutated(random, pick(random, samples), names, 1 + random() * 4);
    const startedAtMs = performance.now();
    try {
      await read(value);
      found.results += 1;
    } catch (error) {
      if (core.PayerKitError.isInstance(error)) found['typed errors'] += 1;
      else {
        losses['untyped errors'] += 1;
        culprits.add(name);
      }
    }
    if (performance.now() - startedAtMs > LONGEST_MS) {
      losses[`longer than ${LONGEST_MS} ms`] = (losses[`longer than ${LONGEST_MS} ms`] ?? 0) + 1;
      culprits.add(name);
    }
  }
  yield {
    promise: 'Readers and mappers end any input in a result or a typed error, and never hold the process',
    experiment:
      'Random JSON, and responses of the sandbox with random changes, into every exported reader and mapper',
    figures: {
      readers: readers.length,
      cases: sizes.cases,
      ...found,
      ...(culprits.size > 0 && { culprits: [...culprits].join(', ') }),
    },
    losses,
  };
}

/**
 * @param {() => number} random
 * @param {readonly string[]} names
 * @param {number} depth
 * @returns {unknown}
 */
function anyJson(random, names, depth) {
  const kind = depth === 0 ? 0 : random();
  if (kind < 0.4) return pick(random, LEAVES);
  const size = Math.floor(random() * 4);
  if (kind < 0.6) return Array.from({ length: size }, () => anyJson(random, names, depth - 1));
  return Object.fromEntries(
    Array.from({ length: size * 2 }, () => [pick(random, names), anyJson(random, names, depth - 1)]),
  );
}

/**
 * A copy with some places changed.
 *
 * @param {() => number} random
 * @param {unknown} sample
 * @param {readonly string[]} names
 * @param {number} changes
 * @returns {unknown}
 */
function mutated(random, sample, names, changes) {
  const root = { value: structuredClone(sample) };
  for (let n = 0; n < changes; n += 1) {
    /** @type {Record<string, unknown>} */
    let place = root;
    let name = 'value';
    // Deeper with each step, so that the leaves are reached.
    while (random() < 0.85) {
      const inner = place[name];
      if (typeof inner !== 'object' || inner === null) break;
      const keys = Object.keys(inner);
      if (keys.length === 0) break;
      place = /** @type {Record<string, unknown>} */ (inner);
      name = pick(random, keys);
    }
    const kind = random();
    if (kind < 0.25) delete place[name];
    else if (kind < 0.6) place[name] = pick(random, LEAVES);
    else if (kind < 0.75) place[name] = [place[name], place[name]];
    else if (kind < 0.85) place[name] = { [pick(random, names)]: place[name] };
    else place[name] = anyJson(random, names, 3);
  }
  return root.value;
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function namesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(Array.isArray(value) ? [] : [name]),
    ...namesIn(inner),
  ]);
}
