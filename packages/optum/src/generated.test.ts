import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { example, exampleNames, hasReference } from '../testing/reference.js';
import { schemaLoaders } from './generated/schema-loaders.js';
import { operations } from './generated/table.js';
import { operationSchemas } from './internal/operation-schemas.js';

const reference = fileURLToPath(new URL('../../../../shared/reference/optum/', import.meta.url));
const repairModule = new URL('../../../scripts/generate-optum/repair.mjs', import.meta.url).href;
const here = hasReference('the documents’ own examples');

interface Named {
  readonly id: string;
  readonly key: string;
}

// Captures are named after what they hold.
/** Examples that break the vendor's own rules, and where. */
const wrongExamples: Readonly<Record<string, string[]>> = {
  // GraphQL has no key `mutation`; it must be sent as `query`.
  'claimactions.request.submitclaim.json': ['query'],
  'claimactions.request.submitclaimticket.json': ['query'],
  // Ten digits, where nine are the rule.
  'posteligibility.request.rte-json-request-feeding-hmo-discovery.json': ['controlNumber'],
};

/** `get-X3000000.XX-277` holds a file name; what was done with it counts. */
const stem = (operation: string, name: string) =>
  operation.replace(/-[A-Z]{2}\d+$|-[XR]\d+$/, '') + (/\.[A-Z]{2}(-\d{3})\./.exec(name)?.[1] ?? '');

const claims = (path: string) => ({
  submission: `POST ${path}/submission`,
  validation: `POST ${path}/validation`,
});
const reports = '/medicalnetwork/reports/v2';
const aliases = {
  'medical-network-eligibility-v3': { eligibility: 'POST /medicalnetwork/eligibility/v3/' },
  'medical-network-claim-status-v2': { claimstatus: 'POST /medicalnetwork/claimstatus/v2/' },
  'medical-network-professional-claims-v3': claims('/medicalnetwork/professionalclaims/v3'),
  'medical-network-institutional-claims-v1': claims('/medicalnetwork/institutionalclaims/v1'),
  'medical-network-claims-responses-and-reports-v2': {
    list: `GET ${reports}`,
    get: `GET ${reports}/{filename}`,
    delete: `DELETE ${reports}/{filename}`,
    'get-277': `GET ${reports}/{filename}/277`,
    'get-835': `GET ${reports}/{filename}/835`,
  },
  'medical-network-attachment-status-v1': {
    'get-traceid': 'GET /medicalnetwork/attachments/status/v1/{traceId}',
  },
} as const;

/** Example files are named after operation ids, or after method and path where a document has none. */
const repaired = new Map<string, Promise<Named[]>>();

function operationsOf(document: string): Promise<Named[]> {
  const known = repaired.get(document) ?? readOperations(document);
  repaired.set(document, known);
  return known;
}

async function readOperations(document: string): Promise<Named[]> {
  const generator = (await import(repairModule)) as {
    repair(name: string, source: unknown): { entries: { key: string }[] };
  };
  const source = JSON.parse(readFileSync(`${reference}openapi/optum-${document}.json`, 'utf8')) as {
    paths: Record<string, Record<string, { operationId?: string }>>;
  };
  const ids = Object.entries(source.paths).flatMap(([path, item]) =>
    ['get', 'head', 'post', 'put', 'patch', 'delete']
      .filter((method) => item[method] !== undefined)
      .map((method) => item[method]?.operationId ?? `${method} ${path}`),
  );
  const slug = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
  return generator
    .repair(document, source)
    .entries.map(({ key }, index) => ({ id: slug(ids[index] ?? ''), key }));
}

const cases = here
  ? Object.keys(schemaLoaders).flatMap((document) => {
      const folder = document;
      try {
        return exampleNames(folder)
          .filter(
            (name) =>
              name.endsWith('.json') &&
              !/schema-sample|\.response\.[345]|^examples\.json$|legacy|edits-trigger/.test(name),
          )
          .map((name) => ({ document, name }));
      } catch {
        return [];
      }
    })
  : [];

describe.runIf(here)('the generator', () => {
  it('writes what is committed', async () => {
    const script = fileURLToPath(new URL('../../../scripts/generate-optum.mjs', import.meta.url));
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      script,
      '--specs',
      `${reference}openapi`,
      '--check',
    ]);
    expect(`${stdout}${stderr}`).not.toMatch(/differs/);
  }, 120_000);
});

describe.runIf(here)('examples of the vendor', () => {
  it.each(cases)('$document $name', async ({ document, name }) => {
    const [operation = '', kind = ''] = name.split('.');
    const key =
      (aliases as Record<string, Record<string, string>>)[document]?.[stem(operation, name)] ??
      (await operationsOf(document)).find(({ id }) => id === operation.toLowerCase().replaceAll('_', '-'))
        ?.key;
    expect(key, operation).toBeDefined();
    const row = operations[key ?? '']?.find((one) => one.document === document);
    expect(row).toBeDefined();
    const schema = (await operationSchemas(document))?.[row?.name ?? ''];
    const check = kind === 'request' ? schema?.body : schema?.answer;
    // Bytes and text are handed over as they come.
    if (check === undefined || (kind === 'response' && !['json', 'any'].includes(row?.answer ?? ''))) return;
    const result = check.safeParse(example(`${document}/${name}`));
    const paths = (result.error?.issues ?? []).map(({ path }) => path.join('.'));
    expect(paths).toEqual(wrongExamples[name] ?? []);
  });
});
