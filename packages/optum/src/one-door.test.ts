import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nock from 'nock';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { outcomeOf, publicMethods } from '../../core/testing/public-methods.js';
import { documentedOperations } from '../testing/documented-operations.js';
import { goodArguments } from '../testing/good-arguments.js';
import { testLedger } from '../testing/ledger.js';
import { Connection } from './internal/call/connection.js';
import { graphqlRetryClass } from './internal/operation/graphql-document.js';
import type { CallRow } from './internal/operation/row.js';
import { OptumClient } from './optum-client.js';

const source = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$|^generated/.test(file))
  .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));

/** Methods that send the caller's own request, or whose operation the caller names. */
const OF_THE_CALLER = ['request', 'call', 'callOnce'];

/** `unsafe` methods whose submissions the ledger does not record; each operation states the reason. */
const UNRECORDED = [
  'coverageDiscovery.start',
  'coverageDiscovery.startX12',
  'dental.attachmentContainers.addFile',
  'dental.attachmentContainers.commit',
  'dental.attachmentContainers.create',
  'dental.attachmentContainers.deleteFile',
  'dental.attachmentContainers.updateFile',
  'enrollment.decide',
  'payerFhir.priorAuthorization.pas.submitAttachment',
  'payerFhir.providerAccess.export',
  'real.claimActions.submitAttachment',
  'reports.delete',
];

interface Sent {
  readonly row: CallRow;
  readonly body: unknown;
}

/** Requests of each public method, and whether it wrote to the ledger first. */
const sent = new Map<string, { readonly calls: readonly Sent[]; readonly isRecorded: boolean }>();
/** The docstring of each public method that sends something. */
const docs = new Map<string, string>();

beforeAll(async () => {
  nock('https://optum.example')
    .persist()
    .post(/token/)
    .reply(200, { access_token: 'token', expires_in: 3600 });
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const)
    nock('https://optum.example').persist()[method](/.*/).reply(400, {});
  const ledger = testLedger();
  // Several valid arguments are the same claim.
  const begin = vi.spyOn(ledger.store, 'begin').mockResolvedValue({ ok: true });
  const send = vi.spyOn(Connection.prototype, 'send');
  const client = new OptumClient({
    environment: { baseUrl: 'https://optum.example', kind: 'sandbox' },
    clientId: 'id',
    clientSecret: 'secret',
    maxRetries: 0,
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    ledger,
  });
  const good = await goodArguments();
  for (const method of publicMethods(client)) {
    const { path } = method;
    const args = good[path];
    if (args === undefined || OF_THE_CALLER.includes(path) || path === 'close') continue;
    send.mockClear();
    begin.mockClear();
    await outcomeOf(() => method.call(...args));
    const calls = send.mock.calls.map(([row, parts]) => ({ row, body: parts.body }));
    sent.set(path, { calls, isRecorded: begin.mock.calls.length > 0 });
    docs.set(path, docOf(client, path));
  }
  await client.close();
  vi.restoreAllMocks();
}, 120_000);
afterAll(() => nock.cleanAll());

/** Returns the docstring of a method, by the name of its class. */
function docOf(client: object, path: string): string {
  const names = path.split('.');
  const method = names.pop() ?? '';
  const holder = names.reduce<object>((object, name) => Reflect.get(object, name) as object, client);
  for (
    let level: object | null = holder;
    level !== null;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    const declaration = new RegExp(`export class ${(level as object).constructor.name}\\b`);
    const text = files.find((one) => declaration.test(one.text))?.text ?? '';
    const body = text.slice(text.search(declaration));
    const at = body.search(new RegExp(`^  (?:override )?(?:async )?\\*?${method}[<(]`, 'm'));
    if (text !== '' && at >= 0) return body.slice(body.lastIndexOf('/**', at), at);
  }
  return '';
}

describe('every method of a client', () => {
  test('sends only by the generated rows', async () => {
    const rows = await documentedOperations();
    const faults: string[] = [];
    for (const [path, { calls }] of sent)
      for (const { row, body } of calls) {
        const { method, path: template, ...own } = row;
        const isRow = rows[`${method} ${template}`]?.some((one) => {
          const retryClass = one.retryClass === 'graphql' ? graphqlRetryClass(body) : one.retryClass;
          const { line, origin, token, timeoutMs, sandboxHeader } = one;
          const expected = { line, origin, token, retryClass, timeoutMs, sandboxHeader };
          return (
            JSON.stringify(own, Object.keys(expected).sort()) ===
            JSON.stringify(expected, Object.keys(expected).sort())
          );
        });
        if (isRow !== true) faults.push(`${path}: ${method} ${template}`);
      }
    expect(faults).toEqual([]);
    expect([...sent.values()].filter(({ calls }) => calls.length > 0).length).toBeGreaterThan(85);
  });

  test('states in its docstring the retry class that it is sent with', () => {
    const faults: string[] = [];
    for (const [path, { calls }] of sent) {
      const doc = docs.get(path) ?? '';
      const named = /Retry\s+\*?\s*class\s+\*?\s*(?:by the document|`(\w+)`)/.exec(doc)?.[1];
      const classes = [...new Set(calls.map(({ row }) => row.retryClass))];
      if (calls.length > 0 && named === undefined && !/\{@link|[Rr]etry\s+\*?\s*class/.test(doc))
        faults.push(`${path} names no retry class`);
      if (named !== undefined && classes.length > 0 && !classes.every((one) => one === named))
        faults.push(`${path} says ${named} and is sent as ${classes.join(', ')}`);
    }
    expect(faults).toEqual([]);
  });

  test('writes to the ledger before it sends an unsafe request, or is on the list of those that do not', () => {
    const unsafe = [...sent].filter(([, { calls }]) => calls.some(({ row }) => row.retryClass === 'unsafe'));
    const unrecorded = unsafe.filter(([, { isRecorded }]) => !isRecorded).map(([path]) => path);
    expect(unrecorded.sort()).toEqual(UNRECORDED);
    expect(unsafe.length).toBeGreaterThan(UNRECORDED.length + 10);
    const wrongly = [...sent].filter(
      ([, { calls, isRecorded }]) => isRecorded && !calls.some(({ row }) => row.retryClass === 'unsafe'),
    );
    expect(wrongly.map(([path]) => path)).toEqual([]);
  });
});

describe('the sources', () => {
  const matching = (pattern: RegExp) =>
    files.filter(({ text }) => pattern.test(text)).map(({ file }) => file.replaceAll('\\', '/'));

  test('have one door to a call', () => {
    expect(matching(/\bconnection\.send\b|#connection\.send\b/)).toEqual(['internal/call/run.ts']);
    expect(matching(/\bpipeline\.send\b/)).toEqual([
      'internal/call/connection.ts',
      'internal/call/token-sources.ts',
    ]);
    expect(matching(/\brunOperation\(/)).toEqual(['internal/call/resource-calls.ts', 'internal/call/run.ts']);
  });

  test('have one ledger file and one wait loop', () => {
    expect(matching(/\bstore\.(begin|transition)\(/)).toEqual(['internal/submission/ledger.ts']);
    expect(matching(/\bsubmitOnce\(/)).toEqual(['internal/call/run.ts']);
    expect(matching(/\bpause\(/)).toEqual(['internal/call/job.ts']);
  });

  test('read JSON of the wire with one set of readers', () => {
    const copies =
      /\(value: unknown\)[^;{]*(?:=>|\{\s*return) \(?(?:isObject\(value\) \? value : \{\}|Array\.isArray\(value\) \? value(?:\.filter\(isObject\))? : \[\])/;
    expect(matching(copies)).toEqual(['internal/wire/json.ts']);
    expect(matching(/isObject\(([\w.]+)\) \? \1 : \{\}/)).toEqual(['internal/wire/json.ts']);
    expect(matching(/typeof value === 'object' && value !== null && !Array\.isArray\(value\)/)).toEqual([
      'internal/wire/json.ts',
    ]);
  });

  test('have no file over 400 lines', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 401).map(({ file }) => file)).toEqual([]);
  });
});
