import { corrections, everyDocument } from './corrections.mjs';
import { documents } from './documents.mjs';
import { checkPattern } from './patterns.mjs';
import { componentsBelow, eachSchema, isObject, withoutProse } from './schema-walk.mjs';

/** @typedef {import('./schema-walk.mjs').Json} Json */

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'];

/**
 * An operation's key and place.
 *
 * @typedef {{ key: string, method: string, path: string, name: string, operation: Json }} Entry
 */

/**
 * Fixes a document and gives it whole paths, names for its operations, and no prose.
 *
 * @param {string} name of the document
 * @param {Json} source as published
 * @returns {{ document: Json, entries: Entry[] }}
 */
export function repair(name, source) {
  const placement = documents[name];
  if (placement === undefined) throw new Error(`documents.mjs does not place ${name}`);
  const document = structuredClone(source);
  for (const correction of corrections)
    if ([name, everyDocument].includes(correction.document)) correction.apply?.(document);
  eachSchema(document, (schema) => checkPattern(schema, name));
  const base = placement.base ?? document.servers[0].url;
  /** @type {Entry[]} */
  const entries = [];
  /** @type {Json} */
  const paths = {};
  for (const [relative, item] of Object.entries(document.paths)) {
    const path = wholePath(base, relative);
    const shared = item.parameters ?? [];
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      const key = `${method.toUpperCase()} ${path}`;
      const mended = { ...mendOperation(document, operation, shared, path), operationId: operationName(key) };
      paths[path] = { ...paths[path], [method]: mended };
      entries.push({ key, method: method.toUpperCase(), path, name: mended.operationId, operation: mended });
    }
  }
  document.paths = paths;
  document.servers = [];
  // Parameters, bodies and responses be in the operations by now.
  document.components = { schemas: document.components?.schemas ?? {} };
  makeAnswersLenient(document, entries);
  return { document: withoutProse(document), entries };
}

/** @param {string} base @param {string} relative */
function wholePath(base, relative) {
  const path = `${base}/${relative}`.replaceAll(/\/{2,}/g, '/');
  // A document's root path is the base itself; one that ends in a slash of its own keeps it.
  return relative === '/' && base !== '' ? path.replace(/\/$/, '') : path;
}

/** Operation IDs are missing or double, so the path names the operation. @param {string} key */
export function operationName(key) {
  const words = key.split(/[^A-Za-z0-9]+|(?<=[0-9])(?=[A-Za-z])/).filter((word) => word !== '');
  return words
    .map((word) => word.toLowerCase())
    .map((word, index) => (index === 0 ? word : word[0]?.toUpperCase() + word.slice(1)))
    .join('');
}

/** @param {Json} document @param {Json} operation @param {Json[]} shared @param {string} path */
function mendOperation(document, operation, shared, path) {
  const parameters = [...shared, ...(operation.parameters ?? [])]
    .map((parameter) => resolve(document, parameter))
    .filter(({ in: place }) => place !== 'cookie')
    // Declared for the query, yet part of the path, or the reverse.
    .filter(({ in: place, name }) => place !== 'path' || path.includes(`{${name}}`))
    .map((parameter) => {
      const { name, in: place, required, schema, content } = parameter;
      return {
        name,
        in: place,
        // In the sandbox the client says so itself.
        required: place === 'path' || (required === true && !(place === 'header' && name === 'environment')),
        schema: parameterSchema(place, schema ?? Object.values(content ?? {})[0]?.schema),
      };
    });
  const missing = [...path.matchAll(/\{([^}]+)\}/g)]
    .map(([, name]) => name)
    .filter((name) => !parameters.some((parameter) => parameter.in === 'path' && parameter.name === name))
    .map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  const { requestBody, responses } = operation;
  return {
    parameters: [...parameters, ...missing],
    ...(requestBody === undefined ? {} : { requestBody: mendBody(document, resolve(document, requestBody)) }),
    responses: mendResponses(document, responses),
  };
}

/** In an address or a header everything is text, so numbers may be given as text. @param {string} place @param {Json | undefined} schema */
function parameterSchema(place, schema) {
  const numeric = ['integer', 'number'].includes(schema?.type);
  if (numeric) return { oneOf: [{ type: 'number' }, { type: 'string' }] };
  if (schema === undefined) return { type: 'string' };
  // The client itself keeps IDs in their place in the path.
  const { pattern: _pattern, ...rest } = schema;
  return place === 'path' ? rest : schema;
}

/** @param {Json} document @param {Json} value */
function resolve(document, value) {
  const steps = typeof value?.$ref === 'string' ? value.$ref.replace(/^#\//, '').split('/') : undefined;
  if (steps === undefined) return value;
  return steps.reduce((/** @type {any} */ node, /** @type {string} */ step) => node[step], document);
}

const isJson = (/** @type {string} */ mediaType) => /json/.test(mediaType);

/** One media type each: JSON where there is a choice. @param {Json} document @param {Json} body */
function mendBody(document, body) {
  const [mediaType, media] = preferred(body.content ?? {}) ?? ['application/json', {}];
  const type = isJson(mediaType) || mediaType === '*/*' ? 'application/json' : mediaType;
  const schema = /json|multipart|urlencoded/.test(type) ? (media.schema ?? {}) : { type: 'string' };
  // A GraphQL document may hold its arguments itself.
  const said = resolve(document, schema);
  if (said.properties?.query !== undefined && said.properties.variables !== undefined)
    said.required = (said.required ?? []).filter((/** @type {string} */ name) => name !== 'variables');
  return { required: body.required !== false && isObject(media.schema), content: { [type]: { schema } } };
}

/** @param {Json} document @param {Json} responses */
function mendResponses(document, responses) {
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return Object.fromEntries(
    good.map(([status, response]) => {
      const [mediaType, media] = preferred(resolve(document, response).content ?? {}) ?? [];
      if (mediaType === undefined || media === undefined) return [status, { description: '' }];
      return [
        status,
        { description: '', content: { [mediaType]: { schema: answerSchema(mediaType, media.schema) } } },
      ];
    }),
  );
}

/** Other media types are text or bytes. @param {string} mediaType @param {Json | undefined} schema */
function answerSchema(mediaType, schema) {
  if (schema?.format === 'binary' || /pdf|octet-stream|zip|image|multipart/.test(mediaType))
    return { type: 'string', format: 'binary' };
  if (/xml|text|csv|edi|ndjson/.test(mediaType)) return { type: 'string' };
  return schema ?? {};
}

/** @param {Json} content @returns {[string, Json] | undefined} */
function preferred(content) {
  const entries = Object.entries(content);
  return entries.find(([type]) => isJson(type)) ?? entries[0];
}

const strictWords =
  'enum pattern format minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum minItems maxItems required'.split(
    ' ',
  );

/**
 * Responses contradict their documents: a component that only responses use promises nothing but names and rough types, and
 * any property may be null.
 *
 * @param {Json} document
 * @param {Entry[]} entries
 */
function makeAnswersLenient(document, entries) {
  const asked = componentsBelow(
    document,
    entries.map(({ operation }) => [operation.parameters, operation.requestBody]),
  );
  const relax = (/** @type {unknown} */ node) =>
    eachSchema(node, (schema) => {
      if (schema.format === 'binary') return;
      for (const word of strictWords)
        if (!(word === 'required' && !Array.isArray(schema.required))) delete schema[word];
      for (const property of Object.values(schema.properties ?? {})) makeNullable(document, property);
      if (schema.type === 'array') makeNullable(document, schema.items);
    });
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
    if (!asked.has(name)) relax(schema);
  for (const { operation } of entries) relax(operation.responses);
}

/** @param {Json} document @param {Json} schema */
function makeNullable(document, schema) {
  if (!isObject(schema) || typeof schema.type !== 'string' || schema.format === 'binary') return;
  if (String(document.openapi).startsWith('3.1')) schema.type = [schema.type, 'null'];
  else schema.nullable = true;
}
