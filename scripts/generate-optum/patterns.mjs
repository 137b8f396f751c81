import { checkSync } from 'recheck';

/** @typedef {import('./schema-walk.mjs').Json} Json */

/**
 * Patterns of the documents that backtrack, each with one that matches the same texts in linear time.
 *
 * @type {Readonly<Record<string, string>>}
 */
const linear = {
  // Digits and points, each point followed by a digit.
  '^(\\d{0,7}(\\.?\\d{1,3}))*$': '^(?:\\.?\\d)*$',
};

/**
 * Makes every pattern of a document one that matches in linear time. A pattern runs on the caller's values, so one that
 * backtracks blocks the process.
 *
 * @param {Json} schema a schema, changed in place
 * @param {string} document in errors
 * @throws when a pattern cannot be proven linear and is not rewritten above
 */
export function checkPattern(schema, document) {
  if (typeof schema.pattern !== 'string') return;
  schema.pattern = linear[schema.pattern] ?? schema.pattern;
  if (!isLinear(schema.pattern))
    throw new Error(`${document}: ${schema.pattern} can block the process; rewrite it in patterns.mjs`);
}

/** @type {Map<string, boolean>} */
const known = new Map();

/** @param {string} pattern */
function isLinear(pattern) {
  const verdict = known.get(pattern) ?? checkSync(pattern, '', { timeout: 60_000 }).status === 'safe';
  known.set(pattern, verdict);
  return verdict;
}

/**
 * Stops the checks of a text at its length, so that a pattern never runs on one that is too long.
 *
 * @param {string} schemas the generated schemas
 */
export function lengthFirst(schemas) {
  return schemas.replaceAll(
    /\.(max|length)\((\d+)\)(?=(?:\.\w+\(\d+\))*\.regex\()/g,
    '.$1($2, { abort: true })',
  );
}
