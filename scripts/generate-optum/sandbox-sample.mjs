// Values that satisfy a schema.

/** @typedef {import('./schema-walk.mjs').Json} Json */

/** @param {Json} document @param {any} value @returns {any} */
export function resolve(document, value) {
  if (typeof value?.$ref !== 'string') return value;
  const steps = value.$ref.replace(/^#\//, '').split('/');
  const found = steps.reduce(
    (/** @type {any} */ node, /** @type {string} */ step) =>
      node?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  return resolve(document, found);
}

/** @type {Readonly<Record<string, string>>} */
const FORMATS = {
  date: '2020-06-01',
  'date-time': '2020-06-01T12:00:00Z',
  time: '12:00:00Z',
  uuid: '00000000-0000-4000-8000-000000000001',
  email: 'sandbox@example.com',
  uri: 'https://sandbox.example/',
  url: 'https://sandbox.example/',
  byte: 'c2FuZGJveA==',
  binary: 'sandbox',
};
const GUESSES = [
  'sandbox',
  '1',
  '12',
  '123',
  '1234',
  '12345',
  '123456',
  '123456789',
  '1234567890',
  'A',
  'AA',
  'A1',
  'Y',
]
  .concat([
    '20200601',
    '2020-06-01',
    '06/01/2020',
    '2020-06-01T12:00:00Z',
    'https://sandbox.example/',
    '10.00',
    '1.0',
  ])
  .concat([
    FORMATS.uuid ?? '',
    FORMATS.email ?? '',
    '123456789012',
    '0123456789abcdef01234567',
    'ABC#123456789012',
    'ABC#0123456789abcdef01234567',
  ]);

/** @param {Json} schema */
function textOf(schema) {
  const { format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  const fits = (/** @type {string} */ text) =>
    text.length >= minLength && text.length <= maxLength && (pattern === undefined || matches(pattern, text));
  const formatted = FORMATS[format];
  if (formatted !== undefined) return formatted;
  return GUESSES.find(fits) ?? 'x'.repeat(Math.min(maxLength, Math.max(minLength, 1)));
}

/** @param {string} pattern @param {string} text */
function matches(pattern, text) {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true;
  }
}

/**
 * A value that satisfies a schema; undefined where it would hold itself without end.
 *
 * @param {Json} document
 * @param {Json} given
 * @param {number} depth levels that are still filled in whole
 * @param {readonly unknown[]} path schemas on the way here
 * @returns {any}
 */
export function sample(document, given, depth, path = []) {
  const schema = resolve(document, given) ?? {};
  if (path.includes(schema)) return undefined;
  const below = [...path, schema];
  if (schema.const !== undefined) return schema.const;
  const listed = schema.enum?.find((/** @type {unknown} */ value) => value !== null);
  if (listed !== undefined) return listed;
  if (schema.allOf !== undefined) {
    const parts = [...schema.allOf, { ...schema, allOf: undefined }].map((part) =>
      sample(document, part, depth, below),
    );
    const objects = parts.filter((part) => typeof part === 'object' && part !== null && !Array.isArray(part));
    return objects.length > 0 ? Object.assign({}, ...objects) : parts.find((part) => part !== undefined);
  }
  const choice = (schema.oneOf ?? schema.anyOf)?.find((/** @type {Json} */ one) => one.type !== 'null');
  if (choice !== undefined) return sample(document, choice, depth, below);
  const type = Array.isArray(schema.type)
    ? schema.type.find((/** @type {string} */ name) => name !== 'null')
    : schema.type;
  if (type === 'array' || (type === undefined && schema.items !== undefined)) {
    const item =
      depth > 0 || schema.minItems > 0 ? sample(document, schema.items ?? {}, depth - 1, below) : undefined;
    return item === undefined ? [] : Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => item);
  }
  if (type === 'object' || schema.properties !== undefined) {
    const required = Array.isArray(schema.required) ? schema.required : [];
    const entries = Object.entries(schema.properties ?? {})
      .filter(([name]) => depth > 0 || required.includes(name))
      .map(([name, property]) => [name, sample(document, property, depth - 1, below)])
      .filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
  }
  if (type === 'integer' || type === 'number') return numberOf(schema);
  if (type === 'boolean') return true;
  return type === 'string' ? textOf(schema) : {};
}

/** @param {Json} schema */
function numberOf({ minimum, maximum = Number.POSITIVE_INFINITY }) {
  return Math.min(Math.max(1, minimum ?? 1), maximum);
}
