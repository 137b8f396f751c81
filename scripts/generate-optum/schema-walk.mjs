// Small steps over JSON schemas; what a document means is left to the OpenAPI library.

/** @typedef {Record<string, any>} Json */

/** @param {unknown} value @returns {value is Json} */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Calls back for every schema below a value, parents first. Maps of named things (`properties`) are stepped through, so
 * that a property called `enum` or `description` is never mistaken for the keyword.
 *
 * @param {unknown} node
 * @param {(schema: Json) => void} visit
 */
export function eachSchema(node, visit) {
  if (Array.isArray(node)) {
    for (const item of node) eachSchema(item, visit);
    return;
  }
  if (!isObject(node)) return;
  visit(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' && isObject(value))
      for (const schema of Object.values(value)) eachSchema(schema, visit);
    else if (typeof value === 'object' && key !== 'enum' && key !== 'required') eachSchema(value, visit);
  }
}

/**
 * Names of the components a value refers to, and those they refer to.
 *
 * @param {Json} document
 * @param {unknown} start
 * @returns {Set<string>}
 */
export function componentsBelow(document, start) {
  const names = new Set();
  const follow = (/** @type {unknown} */ node) =>
    eachSchema(node, ({ $ref }) => {
      const name = typeof $ref === 'string' ? $ref.match(/^#\/components\/schemas\/(.+)$/)?.[1] : undefined;
      if (name === undefined || names.has(name)) return;
      names.add(name);
      follow(document.components?.schemas?.[name]);
    });
  follow(start);
  return names;
}

const prose = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'deprecated',
  'xml',
]);

/**
 * A copy without the words of the document: types and names stay.
 *
 * @param {any} node
 * @param {boolean} [named] whether the keys are names that the document gave
 * @returns {any}
 */
export function withoutProse(node, named = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key]) => named || !(prose.has(key) || key.startsWith('x-')));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      withoutProse(
        value,
        !named && (key === 'properties' || key === 'schemas' || key === 'paths' || key === 'headers'),
      ),
    ]),
  );
}
