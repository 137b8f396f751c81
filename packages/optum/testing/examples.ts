import { readdirSync, readFileSync } from 'node:fs';
import { example, exampleBytes, exampleNames, referenceRoot } from './reference.js';

/** An example body of the vendor. */
export interface VendorExample {
  /** Folder and file, and its index in a file of several. */
  readonly name: string;
  /** File name without its extension. */
  readonly stem: string;
  /** The vendor's document it belongs to. */
  readonly document: string;
  /** `METHOD /path`; undefined if the file names no documented operation. */
  readonly key: string | undefined;
  /** Kind of environment. */
  readonly kind: 'request' | 'response';
  /** HTTP status of a response. */
  readonly status: number | undefined;
  /** JSON, or unchanged text. */
  readonly body: unknown;
}

interface Listed {
  readonly method: string;
  readonly path: string;
  readonly kind: 'request' | 'response';
  readonly status?: string;
  readonly mediaType: string;
  readonly case: string;
  readonly value: unknown;
}

interface Entry {
  readonly key: string;
}

const repairModule = new URL('../../../scripts/generate-optum/repair.mjs', import.meta.url).href;
/** Folders without bodies of operations. */
const others = ['code-lists', 'gateway'];
/** Generated from a schema, or a remark on another file. */
const noBody = /schema-sample|edits-trigger/;

function claims(path: string) {
  return {
    submission: `POST ${path}/submission`,
    validation: `POST ${path}/validation`,
  };
}
const reports = '/medicalnetwork/reports/v2';
/** Captures are named after their content. */
const aliases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'medical-network-eligibility-v3': { eligibility: 'POST /medicalnetwork/eligibility/v3/' },
  'security-and-authorization-v2': { token: 'POST /apip/auth/v2/token' },
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
};

function slug(text: string) {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** `get-X3000000.XX-277` contains a file name; the action counts. */
function operationIn(file: string) {
  return (
    (file.split('.')[0] ?? '').replace(/-[A-Z]{1,2}\d+$/, '') + (/\.[A-Z]{2}(-\d{3})\./.exec(file)?.[1] ?? '')
  );
}

/** Returns all example bodies except those generated from schemas. */
export async function vendorExamples(): Promise<VendorExample[]> {
  const { repair } = (await import(repairModule)) as {
    repair: (name: string, source: unknown) => { entries: readonly Entry[] };
  };
  const folders = readdirSync(`${referenceRoot}examples`).filter(
    (name) => !name.includes('.') && !others.includes(name),
  );
  return folders.flatMap((document) => {
    const source = JSON.parse(
      readFileSync(`${referenceRoot}openapi/optum-${document}.json`, 'utf8'),
    ) as Parameters<typeof idsOf>[0];
    const entries = repair(document, source).entries;
    const ids = idsOf(source);
    const byId = new Map(ids.map((id, index) => [id, entries[index]?.key]));
    const files = exampleNames(document).filter((file) => !noBody.test(file));
    return files.flatMap((file) =>
      file === 'examples.json' ? listed(document, entries) : [single(document, file, byId)],
    );
  });
}

/** Returns operations in order: by their IDs, or by method and path where a document has none. */
function idsOf(source: { paths: Record<string, Record<string, { operationId?: string }>> }): string[] {
  return Object.entries(source.paths).flatMap(([path, item]) =>
    ['get', 'head', 'post', 'put', 'patch', 'delete']
      .filter((method) => item[method] !== undefined)
      .map((method) => slug(item[method]?.operationId ?? `${method} ${path}`)),
  );
}

function single(
  document: string,
  file: string,
  byId: ReadonlyMap<string, string | undefined>,
): VendorExample {
  const operation = operationIn(file);
  const [, kind = '', status] = /\.(request|response)(?:\.(\d{3}))?/.exec(file) ?? [];
  const isJson = file.endsWith('.json');
  const path = `${document}/${file}`;
  return {
    name: path,
    stem: file.replace(/\.\w+$/, ''),
    document,
    key: aliases[document]?.[operation] ?? byId.get(slug(operation)),
    kind: kind as VendorExample['kind'],
    status: status === undefined ? undefined : Number(status),
    body: isJson ? example(path) : exampleBytes(path).toString(),
  };
}

function listed(document: string, entries: readonly Entry[]): VendorExample[] {
  const all = example<readonly Listed[]>(`${document}/examples.json`);
  return all.map(({ method, path, kind, status, mediaType, case: title, value }, index) => ({
    name: `${document}/examples.json #${index} ${method} ${path} ${kind} ${status ?? ''} ${title}`,
    stem: `examples#${index}`,
    document,
    key: entries.find(({ key }) => key.startsWith(`${method} `) && key.endsWith(path))?.key,
    kind,
    status: status === undefined ? undefined : Number(status),
    body: typeof value === 'string' && /json/.test(mediaType) ? read(value) : value,
  }));
}

/** Some samples are JSON as text, and some of those are not JSON after all. */
function read(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
