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

/** @param {string} line @param {readonly Row[]} rows */
export function lineFile(line, rows) {
  const [name, title] = lines[line] ?? ['', ''];
  const own = rows.filter((row) => row.line === line);
  const documents = [...new Set(own.map(({ document }) => document))];
  const imports = documents.map(
    (document, index) => `import type * as D${index} from './${document}/types.js';\n`,
  );
  /** @type {Map<string, Row[]>} */
  const byKey = new Map();
  for (const row of own) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  const members = [...byKey].map(([key, variants]) => {
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

/** @param {readonly Row[]} rows */
export function tableFile(rows) {
  /** @type {Map<string, Row[]>} */
  const byKey = new Map();
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  const entries = [...byKey].map(([key, variants]) => {
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
  return `import type { OperationTable } from '../internal/operation/table.js';

export const operations: OperationTable = {
${entries.join('')}};
`;
}

/** @param {readonly string[]} documents */
export function schemaLoaders(documents) {
  return `import type { SchemaModule } from '../internal/operation/schemas.js';

export const schemaLoaders: Readonly<Record<string, () => Promise<SchemaModule>>> = {
${documents.map((document) => `  '${document}': () => import('./${document}/schemas.js'),\n`).join('')}};
`;
}
