import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BlueButtonClient } from '@payerkit/blue-button';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { transform } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, run } from '../support/run.js';

// Clients of others, none of them a dependency: the sandbox must please them too, and the migration page must be true.
const PEERS = { 'cms-bluebutton-sdk': '1.0.10', 'fhir-kit-client': '1.9.2' };
const USER = 'BBUser00000';
const PAGE = 'docs/guides/migrating-from-cms-bluebutton-sdk.md';

interface Told {
  readonly token: PeerToken;
  readonly fresh: PeerToken;
  readonly patient: { readonly id: string };
  readonly coverages: { readonly response: { readonly data: { readonly entry: readonly object[] } } };
  readonly profile: { readonly response: { readonly data: { readonly sub: string } } };
  readonly onlyPartA: { readonly response: { readonly data: { readonly id: string } } };
  readonly nextUrl: string;
  readonly selfUrl: string;
  readonly claims: readonly { readonly id: string }[];
}

type Exported = (...parameters: unknown[]) => Promise<unknown>;

interface PeerToken {
  readonly accessToken: string;
  readonly refreshToken: string;
}

let sandbox: Sandbox;
let client: BlueButtonClient;
let peers: NodeJS.Require;

beforeAll(async () => {
  [peers, sandbox] = await Promise.all([installPeers(), createSandbox()]);
  const { baseUrl, ...application } = sandbox.blueButton;
  client = new BlueButtonClient({ environment: { baseUrl }, ...application });
}, 120_000);
afterAll(async () => {
  await client?.close();
  await sandbox?.close();
});

test('the migration page: the old calls run, and the new ones return the same', async () => {
  const told = await runOldCalls<Told>(Number.POSITIVE_INFINITY, [
    'token',
    'fresh',
    'patient',
    'coverages',
    'profile',
    'onlyPartA',
    'nextUrl',
    'selfUrl',
    'claims',
  ]);
  expect(told.fresh.refreshToken).not.toBe(told.token.refreshToken);

  // The page's own way of bringing tokens along, with the old SDK's newest.
  const bringAlong = await exportOf('bringAlong');
  const grant = (await bringAlong(client, 'ada', told.fresh)) as { scopes: string[] };
  expect(grant.scopes).toContain('profile');
  const member = client.forGrant('ada');

  expect(await member.patient.retrieve()).toEqual(told.patient);
  const coverages = told.coverages.response.data.entry.map(
    (entry) => (entry as { resource: object }).resource,
  );
  expect((await member.coverage.list()).items).toEqual(coverages);
  expect(await member.userinfo()).toMatchObject({ sub: told.profile.response.data.sub });
  const path = `/v2/fhir/Coverage/part-a-${told.patient.id}`;
  expect(await member.request({ method: 'GET', path })).toEqual(told.onlyPartA.response.data);
  const claims = await member.explanationOfBenefit.list().toArray({ limit: 10_000 });
  expect(claims).toEqual(told.claims);
  expect(claims.length).toBeGreaterThan(50);
  expect(new URL(told.nextUrl).searchParams.get('startIndex')).toBe('50');
  expect(new URL(told.selfUrl).pathname).toMatch(/\/v2\/fhir\/ExplanationOfBenefit/);
});

test('the migration page names every public call', async () => {
  const page = await readFile(join(root, PAGE), 'utf8');
  const peer = peers('cms-bluebutton-sdk') as Record<string, { readonly prototype: object }>;
  const methods = Object.getOwnPropertyNames(peer.BlueButton?.prototype).filter(
    (name) => name !== 'constructor',
  );
  expect(methods.length).toBeGreaterThan(10);
  const table = page.slice(0, page.indexOf('\n## '));
  expect([...methods, ...Object.keys(peer)].filter((name) => !table.includes(name))).toEqual([]);
});

test('fhir-kit-client reads, searches and pages, and finds where to log in', async () => {
  const Client = peers('fhir-kit-client') as new (options: object) => FhirKit;
  const { token } = await runOldCalls<Pick<Told, 'token'>>(2, ['token']);
  const fhir = new Client({ baseUrl: `${sandbox.url}/v2/fhir`, bearerToken: token.accessToken });
  const id = sandbox.control.blueButton.member(USER)?.patientId ?? '';
  const metadata = await fhir.smartAuthMetadata();
  expect(metadata.tokenUrl.href).toMatch(new RegExp(`^${sandbox.url}/v2/o/token/?$`));
  expect(await fhir.read({ resourceType: 'Patient', id })).toMatchObject({ resourceType: 'Patient', id });

  const searchParams = { _count: 20, type: 'carrier,pde' };
  const seen: string[] = [];
  let bundle: FhirKitBundle | undefined = await fhir.search({
    resourceType: 'ExplanationOfBenefit',
    searchParams,
  });
  const { total } = bundle;
  for (; bundle; bundle = await fhir.nextPage({ bundle }))
    seen.push(...(bundle.entry ?? []).map(({ resource }) => resource.id));
  expect(seen.length).toBeGreaterThan(20);
  expect([new Set(seen).size, seen.length]).toEqual([total, total]);
});

interface FhirKitBundle {
  readonly total: number;
  readonly entry?: readonly { readonly resource: { readonly id: string } }[];
}
interface FhirKit {
  smartAuthMetadata(): Promise<{ readonly tokenUrl: URL }>;
  read(what: object): Promise<object>;
  search(what: object): Promise<FhirKitBundle>;
  nextPage(what: object): Promise<FhirKitBundle | undefined>;
}

/** Installs the peers below the root once, and gives a `require` that finds them. */
async function installPeers(): Promise<NodeJS.Require> {
  const folder = join(root, 'node_modules/.cache/peers');
  await mkdir(folder, { recursive: true });
  const wanted = JSON.stringify({ private: true, dependencies: PEERS });
  const lock = await readFile(join(folder, 'installed.json'), 'utf8').catch(() => '');
  if (lock !== wanted) {
    await writeFile(join(folder, 'package.json'), wanted);
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--omit=dev'];
    const { status, output } = await run('npm', ['install', ...quiet], folder);
    if (status !== 0) throw new Error(output);
    await writeFile(join(folder, 'installed.json'), wanted);
  }
  return createRequire(join(folder, 'package.json'));
}

/** Runs the page's blocks of the old SDK, one after the other as one program, against the sandbox. */
async function runOldCalls<T>(count: number, names: readonly (keyof T)[]): Promise<T> {
  const [first = '', ...rest] = (await blocks('js')).slice(0, count);
  // Its environments are fixed addresses, but the address is a public property of an instance.
  const program = [first, 'bb.baseUrl = baseUrl;', ...rest, `return { ${names.join(', ')} };`].join('\n');
  const { baseUrl, clientId, clientSecret, redirectUri } = sandbox.blueButton;
  const known = { require: peers, comeBack, baseUrl, clientId, clientSecret, redirectUri };
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  return (await new AsyncFunction(...Object.keys(known), program)(...Object.values(known))) as T;
}

/** Parameters that the callback route receives. */
async function comeBack(url: string) {
  const { searchParams } = new URL(await sandbox.control.blueButton.consent(url, { user: USER }));
  const of = (name: string) => searchParams.get(name) ?? undefined;
  return { code: of('code'), state: of('state'), error: of('error') };
}

/** A function that one of the page's TypeScript blocks exports. */
async function exportOf(name: string): Promise<Exported> {
  const block = (await blocks('ts')).find((code) => code.includes(`export function ${name}`)) ?? '';
  const { code } = await transform(block, { loader: 'ts', format: 'esm' });
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<
    string,
    Exported
  >;
  const found = module[name];
  if (found === undefined) throw new Error(`${PAGE} exports no ${name}`);
  return found;
}

async function blocks(language: string): Promise<string[]> {
  const page = await readFile(join(root, PAGE), 'utf8');
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  );
}
