// A response for every documented operation, made from its schema, for the sandbox to give where nothing better is known.

import { FILES, xmlOf } from './sandbox-files.mjs';
import { resolve, sample } from './sandbox-sample.mjs';

/** @typedef {import('./schema-walk.mjs').Json} Json */
/** @typedef {import('./repair.mjs').Entry} Entry */
/** @typedef {{ name: string, source: Json, entries: Entry[] }} Described */

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete'];
/** From this depth on, only what a schema requires is filled in. */
const DEPTHS = [6, 4, 3, 2, 1];
const LONGEST = 3000;

/** @param {Json} document @param {string} type @param {Json} media */
function bodyOf(document, type, media) {
  const { schema = {} } = media;
  if (/xml/.test(type)) return xmlOf(document, media);
  if (!/json/.test(type)) return FILES[type] ?? 'sandbox\n';
  const bodies = DEPTHS.map((depth) => JSON.stringify(sample(document, schema, depth) ?? {}));
  return bodies.find((body) => body.length <= LONGEST) ?? bodies.at(-1) ?? '{}';
}

/** @param {Json} content @returns {[string, Json]} */
function preferred(content) {
  const entries = Object.entries(content);
  return entries.find(([type]) => /json/.test(type)) ?? entries[0] ?? ['', {}];
}

/** @param {Described} described */
function rowsOf({ source, entries }) {
  const operations = Object.values(source.paths).flatMap((/** @type {Json} */ item) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => item[method]),
  );
  return entries.map(({ method, path, operation }, index) => {
    const responses = Object.entries(operations[index].responses ?? {});
    const [status, response] = responses.find(([code]) => code.startsWith('2')) ?? ['200', {}];
    const [declared, media] = preferred(resolve(source, response).content ?? {});
    const type = declared === '*/*' ? 'application/json' : declared.replace('image/*', 'image/jpeg');
    const headers = operation.parameters
      .filter((/** @type {Json} */ parameter) => parameter.in === 'header' && parameter.required)
      .map((/** @type {Json} */ parameter) => parameter.name);
    const body = type === '' ? '' : bodyOf(source, type, media);
    return { key: `${method} ${path}`, row: [method, path, Number(status), type, headers, body] };
  });
}

/**
 * The sandbox's table.
 *
 * @param {readonly Described[]} described documents as published, with their operations as they are called
 * @returns {string} source of a module
 */
export function sandboxResponses(described) {
  const rows = new Map(described.flatMap(rowsOf).map(({ key, row }) => [key, row]));
  const lines = [...rows.values()]
    .filter(([, path]) => !String(path).endsWith('/token'))
    .map((row) => `  ${JSON.stringify(row)},\n`);
  return `// Written by scripts/generate-optum.mjs from Optum's documents; changes belong there.
import type { DocumentedResponse } from '../documented-operation.js';

/** A response for each documented operation. */
export const DOCUMENTED: readonly DocumentedResponse[] = [
${lines.join('')}];
`;
}
