import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type CompilerCounts, compile } from '../support/compiler.js';
import { root } from '../support/run.js';

const { everything } = inject('consumers');
const options = "{ environment: 'sandbox', clientId: 'id', clientSecret: 'secret' }";

const generated = `${root}packages/optum/src/generated/`;
/** Subpath, its client, and the generated folder of its operations. */
const lines = [
  ['medical-network', 'MedicalNetworkClient', 'medical-network'],
  ['revenue-cycle', 'RevenueCycleClient', 'revenue-cycle'],
  ['real', 'RealClient', 'real'],
  ['payer-fhir', 'PayerFhirClient', 'payer-fhir'],
  ['dental', 'DentalClient', 'dental'],
  ['pharmacy', 'PharmacyClient', 'pharmacy'],
  ['platform', 'PlatformClient', 'platform'],
  ['reference', 'ReferenceClient', 'reference'],
] as const;
const start = `import { OptumClient } from '@payerkit/optum';\nexport const optum = new OptumClient(${options});`;
const calls = `
  await optum.call('GET /medicalnetwork/reports/v2/{filename}', { path: { filename: 'x' } });
  await optum.call('GET /medicalnetwork/claimstatus/v2/healthcheck');
  await optum.call('POST /medicalnetwork/attachments/retrieval/v1/search', { body: {} as never });
`;

function keysOf(file: string): string[] {
  const text = readFileSync(`${generated}${file}/types.ts`, 'utf8');
  return [...text.matchAll(/^ {2}'([A-Z]+ [^']+)': \{$/gm)].map(([, key = '']) => key);
}

/** Folders of the vendor's documents whose types were read. */
function documentsIn({ files }: CompilerCounts): string[] {
  return files.flatMap((file) => /\/generated\/[^/]+\/([^/]+)\/types\.d\.ts$/.exec(file)?.[1] ?? []).sort();
}

describe('what the compiler does for a user', () => {
  let core: CompilerCounts;
  let client: CompilerCounts;
  beforeAll(async () => {
    const use = 'export const isInvalid = (value: unknown) => ValidationError.isInstance(value);';
    [core, client] = await Promise.all([
      compile(everything, 'cost-core', `import { ValidationError } from '@payerkit/core';\n${use}\n`, true),
      compile(everything, 'cost-client', `${start}\n`, true),
    ]);
  }, 180_000);

  test('three operations cost hardly more than none', async () => {
    const main = `export async function main() {${calls}}`;
    const [none, three] = await Promise.all([
      compile(everything, 'cost-none', `${start}\n`, false),
      compile(everything, 'cost-calls', `${start}\n${main}\n`, false),
    ]);
    expect(three.files).toEqual(none.files);
    for (const count of ['symbols', 'types', 'instantiations'] as const)
      expect(three[count] / none[count], count).toBeLessThan(1.05);
    // Something was computed at all: the calls are typed.
    expect(three.instantiations).toBeGreaterThan(none.instantiations);
  });

  test.each(lines)('@payerkit/optum/%s reads its own documents alone', async (subpath, name, file) => {
    const line = await compile(
      everything,
      `cost-${subpath}`,
      `import { ${name} } from '@payerkit/optum/${subpath}';\nexport const optum = new ${name}(${options});\n`,
      true,
    );
    const own = [
      ...readFileSync(`${generated}${file}/types.ts`, 'utf8').matchAll(/from '\.\/(.+)\/types\.js'/g),
    ];
    expect(documentsIn(line)).toEqual(own.flatMap(([, document]) => document ?? []).sort());
    // Its documents aside, a handful of files for the client itself.
    expect(line.files.length - core.files.length - own.length).toBeLessThan(20);
    expect(line.symbols).toBeLessThan(client.symbols);
  });

  test('the root reads all of them', () => {
    const folders = lines.flatMap(([, , line]) =>
      readdirSync(`${generated}${line}`, { withFileTypes: true }).filter((entry) => entry.isDirectory()),
    );
    expect(documentsIn(client)).toEqual(folders.map(({ name }) => name).sort());
  });
});

describe('completion in an editor', () => {
  test('lists the paths of all operations, and below one what it takes', () => {
    const complete = editor('@payerkit/optum', 'OptumClient');
    const keys = lines.flatMap(([, , file]) => keysOf(file));
    expect(keys.length).toBeGreaterThan(400);
    expect(complete("optum.call('|')")).toEqual(keys.sort());
    expect(complete("optum.call('GET /medicalnetwork/reports/v2/{filename}', { | })")).toContain('path');
    expect(complete("optum.call('GET /medicalnetwork/reports/v2/{filename}', { path: { | } })")).toEqual([
      'filename',
    ]);
  });

  test('lists those of one product line', () => {
    const complete = editor('@payerkit/optum/pharmacy', 'PharmacyClient');
    expect(complete("optum.call('|')")).toEqual(keysOf('pharmacy').sort());
  });
});

/** Names that an editor offers where `|` stands. */
function editor(module: string, client: string): (expression: string) => string[] {
  const file = join(everything, `editor-${client}.mts`);
  let text = '';
  let version = 0;
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => everything,
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      strict: true,
      types: ['node'],
    }),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
  });
  return (expression) => {
    const before = `import { ${client} } from '${module}';\ndeclare const optum: ${client};\n`;
    text = `${before}${expression.replace('|', '')};\n`;
    version += 1;
    const found = service.getCompletionsAtPosition(file, before.length + expression.indexOf('|'), {});
    return (found?.entries ?? []).map(({ name }) => name).sort();
  };
}
