/** @typedef {import('./generate.mjs').Row} Row */

/** Product lines: the name of the interface, and what it is for. @type {Readonly<Record<string, [string, string]>>} */
export const lines = {
  'medical-network': [
    'MedicalNetworkOperations',
    'Medical Network: eligibility, claims, claim status, reports, attachments, payers',
  ],
  'revenue-cycle': [
    'RevenueCycleOperations',
    'Revenue cycle: enhanced eligibility, coverage discovery, prior authorization',
  ],
  real: ['RealOperations', 'Optum Real, medical'],
  'payer-fhir': ['PayerFhirOperations', 'FHIR prior authorization and provider access'],
  dental: ['DentalOperations', 'Dental'],
  pharmacy: ['PharmacyOperations', 'Pharmacy'],
  platform: ['PlatformOperations', 'Enrollment, analytics, orders and document exchange'],
  reference: ['ReferenceOperations', 'Reference and coding content'],
};

/** The interface of a product line. @param {string} line @param {readonly Row[]} own its rows */
export function lineFile(line, own) {
  const [name, title] = lines[line] ?? ['', ''];
  const documents = [...new Set(own.map(({ document }) => document))];
  const imports = documents.map(
    (document, index) => `import type * as D${index} from './${document}/types.js';\n`,
  );
  const members = [...byKey(own)].map(([key, variants]) => {
    const types = variants.map((row) => {
      const place = `D${documents.indexOf(row.document)}`;
      const answers =
        row.types?.responses === undefined ? '{ 200: unknown }' : `${place}.${row.types.responses}`;
      return `    '${row.contentType}': { request: Omit<${place}.${row.types?.data}, 'url'>; responses: ${answers} };\n`;
    });
    const [first] = variants;
    return `  /** Retry class \`${first?.retryClass}\`, tokens \`${first?.token}\`, document \`${variants.map(({ document }) => document).join('`, `')}\`. */\n  '${key}': {\n${types.join('')}  };\n`;
  });
  return `${imports.join('')}
/** ${title}: requests and responses by \`METHOD /path\`, then by the media type of the request. */
export interface ${name} {
${members.join('')}}
`;
}

/** The rows of a product line, and which keys the compiler must know apart. @param {readonly Row[]} own its rows */
export function rowsFile(own) {
  const entries = [...byKey(own)].map(([key, variants]) => {
    const cells = variants.map((row) =>
      JSON.stringify({
        document: row.document,
        name: row.name,
        line: row.line,
        origin: row.origin,
        token: row.token,
        retryClass: row.retryClass,
        contentType: row.contentType,
        answer: row.answer,
        ...(row.headers.length > 0 ? { headers: row.headers } : {}),
        ...(row.sandboxHeader ? { sandboxHeader: true } : {}),
        ...(row.timeoutMs === undefined ? {} : { timeoutMs: row.timeoutMs }),
      }),
    );
    return `  ${JSON.stringify(key)}: [${cells.join(', ')}],\n`;
  });
  const has = (/** @type {string} */ retryClass) => (/** @type {Row[]} */ variants) =>
    variants.some((row) => row.retryClass === retryClass);
  const isGraphql = has('graphql');
  return `import type { OperationTable } from '../../internal/operation/table.js';

/** Operations that may not be sent twice. */
export type UnsafeKey = ${unionOf(own, (variants) => has('unsafe')(variants) && !isGraphql(variants))};

/** Operations whose GraphQL document says what may be done with them. */
export type GraphqlKey = ${unionOf(own, isGraphql)};

export const rows: OperationTable = {
${entries.join('')}};
`;
}

/** @param {readonly Row[]} own @param {(variants: Row[]) => boolean} isOne */
function unionOf(own, isOne) {
  const keys = [...byKey(own)].filter(([, variants]) => isOne(variants)).map(([key]) => `\n  | '${key}'`);
  return keys.length === 0 ? 'never' : keys.join('');
}

/** @param {readonly Row[]} rows */
function byKey(rows) {
  /** @type {Map<string, Row[]>} */
  const variants = new Map();
  for (const row of rows) variants.set(row.key, [...(variants.get(row.key) ?? []), row]);
  return variants;
}

/** Where the rows and the checks of each product line are, and how its paths begin. @param {readonly Row[]} rows */
export function linesFile(rows) {
  const loaders = (/** @type {string} */ file) =>
    Object.keys(lines)
      .map((line) => `  '${line}': () => import('./${line}/${file}.js'),\n`)
      .join('');
  const starts = startsOf(rows).map(([start, line]) => `  ['${start}', '${line}'],\n`);
  return `import type { RowModule } from '../internal/operation/table.js';
import type { SchemaLoaders } from '../internal/operation/schemas.js';
import type { ProductLine } from '../settings/product-line.js';

/** Beginnings of paths with the product line that has them. */
export const starts: readonly (readonly [start: string, line: ProductLine])[] = [
${starts.join('')}];

export const rowsByLine: Readonly<Record<ProductLine, () => Promise<RowModule>>> = {
${loaders('rows')}};

export const schemasByLine: Readonly<Record<ProductLine, () => Promise<SchemaLoaders>>> = {
${loaders('schemas')}};
`;
}

/**
 * The shortest beginnings of paths, by whole segments, that one product line alone has.
 *
 * @param {readonly Row[]} rows
 * @returns {[start: string, line: string][]}
 */
function startsOf(rows) {
  const paths = rows.map(({ key, line }) => ({ segments: key.split(' /')[1]?.split('/') ?? [], line }));
  /** @type {Map<string, string>} */
  const starts = new Map();
  for (const { segments, line } of paths) {
    for (let length = 1; length <= segments.length; length += 1) {
      const start = segments.slice(0, length);
      const others = paths.filter((other) =>
        start.every((segment, index) => other.segments[index] === segment),
      );
      if (others.some((other) => other.line !== line)) continue;
      starts.set(`/${start.join('/')}`, line);
      break;
    }
  }
  return [...starts];
}

/** The keys that the compiler must know apart, of all lines. */
export function keysFile() {
  const names = Object.keys(lines);
  const imports = names.map((line, index) => `import type * as L${index} from './${line}/rows.js';\n`);
  const union = (/** @type {string} */ name) => names.map((_line, index) => `L${index}.${name}`).join(' | ');
  return `${imports.join('')}
/** Operations that may not be sent twice. */
export type UnsafeKey = ${union('UnsafeKey')};

/** Operations whose GraphQL document says what may be done with them. */
export type GraphqlKey = ${union('GraphqlKey')};
`;
}

/** The checks of a product line by document. @param {readonly string[]} documents */
export function schemaLoaders(documents) {
  return `import type { SchemaModule } from '../../internal/operation/schemas.js';

export const loaders: Readonly<Record<string, () => Promise<SchemaModule>>> = {
${documents.map((document) => `  '${document}': () => import('./${document}/schemas.js'),\n`).join('')}};
`;
}
