import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { corrections } from './corrections.mjs';
import { coveragePage } from './coverage.mjs';
import { documents } from './documents.mjs';
import { keysFile, lineFile, lines, linesFile, rowsFile, schemaLoaders } from './emit.mjs';
import { lengthFirst } from './patterns.mjs';
import { retryClassOf, timeoutOf } from './retry-classes.mjs';
import { componentsBelow } from './schema-walk.mjs';

/** @typedef {import('./schema-walk.mjs').Json} Json */
/** @typedef {import('./repair.mjs').Entry} Entry */
/** @typedef {{ name: string, document: Json, entries: Entry[] }} Repaired */

/**
 * A row of the table of operations, or why an operation has none.
 *
 * @typedef {{
 *   key: string, document: string, name: string, line: string, origin: string, token: string, retryClass: string,
 *   contentType: string, response: string, headers: string[], sandboxHeader: boolean, timeoutMs: number | undefined,
 *   typedRequest: boolean, typedResponse: boolean, leftOut: string | undefined, types?: { data: string, responses?: string },
 * }} Row
 */

const banner = (/** @type {string} */ what) =>
  `// Written by scripts/generate-optum.mjs from Optum's ${what}; changes belong there.\n`;

/**
 * Writes everything.
 *
 * @param {readonly Repaired[]} repaired
 * @param {string} folder for the code
 * @param {string} coverage path of the coverage page
 * @returns {Promise<string>} a line of counts
 */
export async function generate(repaired, folder, coverage) {
  const rows = tabulate(repaired);
  const kept = rows.filter(({ leftOut }) => leftOut === undefined);
  /** @type {Set<string>} */
  const withSchemas = new Set();
  rmSync(folder, { recursive: true, force: true });
  for (const one of repaired) {
    const own = kept.filter(({ document }) => document === one.name);
    if (own.length === 0) continue;
    const { types, schemas } = await generateDocument(one, own);
    nameTypes(own, types);
    const place = join(folder, own[0]?.line ?? '', one.name);
    write(join(place, 'types.ts'), banner(`document ${one.name}`) + types);
    if (schemas !== undefined) {
      write(join(place, 'schemas.ts'), banner(`document ${one.name}`) + schemas);
      withSchemas.add(one.name);
    }
  }
  for (const line of Object.keys(lines)) {
    const own = kept.filter((row) => row.line === line);
    const from = banner(`${line} documents`);
    const checked = [...new Set(own.map(({ document }) => document))].filter((name) => withSchemas.has(name));
    write(join(folder, line, 'types.ts'), from + lineFile(line, own));
    write(join(folder, line, 'rows.ts'), from + rowsFile(own));
    write(join(folder, line, 'schemas.ts'), from + schemaLoaders(checked));
  }
  write(join(folder, 'lines.ts'), banner('documents') + linesFile(kept));
  write(join(folder, 'keys.ts'), banner('documents') + keysFile());
  const counts = countLine(repaired, rows);
  write(coverage, coveragePage(rows, counts));
  return counts;
}

/** @param {readonly Repaired[]} repaired @param {readonly Row[]} rows */
function countLine(repaired, rows) {
  const kept = rows.filter(({ leftOut }) => leftOut === undefined);
  const count = (/** @type {(row: Row) => boolean} */ test) => kept.filter(test).length;
  return [
    `${repaired.length} documents`,
    `${rows.length} operations`,
    `${new Set(rows.map(({ key }) => key)).size} distinct keys`,
    `${count(() => true)} callable`,
    `${count(({ typedRequest }) => typedRequest)} with typed requests`,
    `${count(({ typedResponse }) => typedResponse)} with typed responses`,
    `${rows.length - kept.length} left out (token operations, or the same operation in a second document)`,
  ].join(', ');
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** @param {readonly Repaired[]} repaired @returns {Row[]} */
function tabulate(repaired) {
  /** @type {Map<string, { document: string, fingerprint: string }>} */
  const seen = new Map();
  return repaired.flatMap(({ name: document, document: source, entries }) =>
    entries.map((entry) => {
      const { key, name, operation } = entry;
      const placement = documents[document];
      if (placement === undefined) throw new Error(`documents.mjs does not place ${document}`);
      const contentType = Object.keys(operation.requestBody?.content ?? {})[0] ?? 'none';
      const variant = `${key} ${contentType}`;
      const first = seen.get(variant);
      if (first === undefined) seen.set(variant, { document, fingerprint: fingerprint(source, operation) });
      const answers = Object.values(operation.responses).flatMap(({ content = {} }) =>
        Object.entries(content),
      );
      const headers = operation.parameters.filter(
        (/** @type {Json} */ parameter) => parameter.in === 'header',
      );
      return {
        key,
        document,
        name,
        line: placement.line,
        origin: placement.origin ?? 'gateway',
        token: corrections.find((one) => one.document === document && one.token)?.token ?? placement.token,
        retryClass: retryClassOf(key, contentType),
        contentType,
        answer: answerKind(answers),
        headers: headers
          .filter((/** @type {Json} */ { required }) => required)
          .map((/** @type {Json} */ header) => header.name),
        sandboxHeader: headers.some((/** @type {Json} */ header) => header.name === 'environment'),
        timeoutMs: timeoutOf(key),
        typedRequest:
          says(operation.requestBody?.content?.[contentType]?.schema) || operation.parameters.length > 0,
        typedResponse: answers.some(([, { schema }]) => says(schema)),
        leftOut: key.endsWith('/token')
          ? 'a token operation: the client asks for tokens itself'
          : first === undefined || first.document === document
            ? undefined
            : `the same operation as in ${first.document}${first.fingerprint === fingerprint(source, operation) ? '' : ', worded a little differently'}`,
      };
    }),
  );
}

/** @param {Json | undefined} schema */
const says = (schema) => schema !== undefined && Object.keys(schema).length > 0;

/** @param {[string, Json][]} responses */
function answerKind(answers) {
  const types = answers.map(([type]) => type);
  if (answers.some(([, { schema }]) => schema?.format === 'binary')) return 'stream';
  if (types.length === 0 || types.includes('*/*')) return 'any';
  return types.every((type) => /json/.test(type)) ? 'json' : 'text';
}

/** The full content of an operation, for comparison. @param {Json} document @param {Json} operation */
function fingerprint(document, operation) {
  const names = [...componentsBelow(document, operation)].sort();
  return JSON.stringify([operation, names.map((name) => document.components.schemas[name])]);
}

/** @param {Repaired} repaired @param {readonly Row[]} rows */
async function generateDocument({ name, document }, rows) {
  const scratch = mkdtempSync(join(tmpdir(), 'generate-optum-'));
  try {
    const wanted = new Set(rows.map((row) => row.key));
    await createClient({
      input: { ...document, info: { title: name, version: '1' }, paths: onlyPaths(document.paths, wanted) },
      output: { path: scratch, postProcess: [] },
      parser: { filters: { orphans: false } },
      logs: { level: 'silent' },
      plugins: ['@hey-api/typescript', 'zod'],
    });
    const read = (/** @type {string} */ file) => readFileSync(join(scratch, file), 'utf8');
    // A document of health checks alone has nothing to check.
    const checked = existsSync(join(scratch, 'zod.gen.ts'));
    return {
      types: typesFile(read('types.gen.ts')),
      schemas: checked ? schemasFile(read('zod.gen.ts'), rows) : undefined,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The library has its own idea of capitals in names. @param {readonly Row[]} rows @param {string} types */
function nameTypes(rows, types) {
  const exact = new Map(
    [...types.matchAll(/^export type (\w+)/gm)].map(([, name = '']) => [name.toLowerCase(), name]),
  );
  for (const row of rows) {
    const data = exact.get(`${row.name}Data`.toLowerCase());
    if (data === undefined) throw new Error(`no type was written for ${row.key}`);
    const responses = exact.get(`${row.name}Responses`.toLowerCase());
    row.types = { data, ...(responses === undefined ? {} : { responses }) };
  }
}

/** @param {Json} paths @param {Set<string>} wanted */
function onlyPaths(paths, wanted) {
  return Object.fromEntries(
    Object.entries(paths)
      .map(([path, item]) => [
        path,
        Object.fromEntries(
          Object.entries(item).filter(([method]) => wanted.has(`${method.toUpperCase()} ${path}`)),
        ),
      ])
      .filter(([, item]) => Object.keys(item ?? {}).length > 0),
  );
}

/** @param {string} text */
const tidy = (text) =>
  text
    .replace(/^\/\/ This file is auto-generated.*\n+/m, '')
    .replaceAll(/^( {4})+/gm, (indent) => ' '.repeat(indent.length / 2));

/** @param {string} generated */
function typesFile(generated) {
  const types = tidy(generated)
    .replaceAll(/export type ClientOptions = \{[^}]*\};\n+/g, '')
    .replaceAll(/export type \w+Response = \w+Responses\[keyof \w+Responses\];\n+/g, '')
    .replaceAll(' & unknown', '')
    // Bytes come as a stream.
    .replaceAll(/export type \w+Responses = \{[\s\S]*?\n\};/g, (block) =>
      block.replaceAll('Blob | File', 'Readable'),
    );
  const needsReadable = /\bReadable\b/.test(types);
  return `${needsReadable ? "import type { Readable } from 'node:stream';\n\n" : ''}${types.trim()}\n`;
}

/** zod is passed in, so that loading this module loads nothing else. @param {string} generated @param {readonly Row[]} rows */
function schemasFile(generated, rows) {
  const whole = lengthFirst(tidy(generated))
    .replace(/import \* as z from 'zod';\n+/, '')
    // A wide type each: inferring the whole would cost the compiler more than everything else.
    .replaceAll(/^export const (\w+)(?:: [^=]+)? = /gm, 'const $1: Check = ')
    .replaceAll('(): any =>', '(): Check =>')
    // What no document knows stays.
    .replaceAll('z.object(', 'z.looseObject(')
    .trim();
  const known = new Map(
    [...whole.matchAll(/^const (\w+)/gm)].map(([, name = '']) => [name.toLowerCase(), name]),
  );
  const entries = rows.map(({ name }) => {
    const parts = [
      ['body', 'Body'],
      ['path', 'Path'],
      ['query', 'Query'],
      ['headers', 'Headers'],
      ['answer', 'Response'],
    ]
      .map(([part, suffix]) => [part, known.get(`z${name}${suffix}`.toLowerCase())])
      .filter(([, schema]) => schema !== undefined);
    return `    ${name}: { ${parts.map((part) => part.join(': ')).join(', ')} },\n`;
  });
  const body = withoutUnused(whole, entries.join(''));
  return `import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
${body.replaceAll(/^(?=.)/gm, '  ')}

  return {
${entries.join('')}  };
}
`;
}

/**
 * Checks that nothing refers to are dropped, until all that is left is used.
 *
 * @param {string} body
 * @param {string} uses
 * @returns {string}
 */
function withoutUnused(body, uses) {
  const blocks = body.split(/\n\n(?=const )/);
  const isUsed = (/** @type {string} */ block) => {
    const name = block.match(/^const (\w+)/)?.[1] ?? '';
    const pattern = new RegExp(`\\b${name}\\b`);
    return pattern.test(uses) || blocks.some((other) => other !== block && pattern.test(other));
  };
  const kept = blocks.filter(isUsed);
  return kept.length === blocks.length ? body : withoutUnused(kept.join('\n\n'), uses);
}
