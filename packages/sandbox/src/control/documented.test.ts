import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorizeUrl, consentedTokens } from '../../testing/blue-button.js';
import { send } from '../../testing/raw-client.js';
import { isRecord } from '../blue-button/record.js';
import { createSandbox, type Sandbox } from '../sandbox.js';

const GUIDE = new URL('../../../../docs/guides/sandbox-control.md', import.meta.url);
const SECTION =
  /### `(\w+) (\/\S+)`\n[\s\S]*?```sh\n([\s\S]*?)```\n\n(?:```(json|text)\n([\s\S]*?)```|The response is 204)/g;

const VENDOR = /\$\{vendor\}/;

interface Documented {
  readonly route: string;
  readonly line: string;
  readonly response: string | undefined;
}

const documented: readonly Documented[] = [...(await readFile(GUIDE, 'utf8')).matchAll(SECTION)].map(
  ([, method = '', path = '', line = '', , response]) => ({ route: `${method} ${path}`, line, response }),
);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
  await send(`${sandbox.url}/v2/fhir/metadata`, {
    headers: { accept: '*/*', 'accept-encoding': 'gzip', 'user-agent': 'example' },
  });
});
afterAll(() => sandbox.close());

/** Returns the places at which two values differ in fields or types; `null` and absence count as any type. */
function differences(shown: unknown, sent: unknown, place = '$'): string[] {
  if (Array.isArray(shown) || Array.isArray(sent)) {
    if (!Array.isArray(shown) || !Array.isArray(sent)) return [place];
    return shown.length === 0 ? [] : differences(shown[0], sent[0], `${place}[0]`);
  }
  if (!isRecord(shown) || !isRecord(sent)) return typeof shown === typeof sent ? [] : [place];
  // `{}` represents content that is not documented.
  if (Object.keys(shown).length === 0) return [];
  const names = new Set([...Object.keys(shown), ...Object.keys(sent)]);
  return [...names].flatMap((name) =>
    name in shown && name in sent
      ? differences(shown[name], sent[name], `${place}.${name}`)
      : [`${place}.${name}`],
  );
}

test('differences of fields and types are found', () => {
  expect(differences({ a: [{ b: 1 }] }, { a: [{ b: 2 }, 3] })).toEqual([]);
  expect(differences({ a: [{ b: 1 }], c: 1 }, { a: [{ b: '2' }], d: 1 })).toEqual(['$.a[0].b', '$.c', '$.d']);
  expect(differences([], {})).toEqual(['$']);
});

test('every documented line of cURL runs, and its response has the fields that are shown', async () => {
  const run = promisify(execFile);
  const cwd = await mkdtemp(join(tmpdir(), 'sandbox-control-'));
  for (const { route, line, response } of documented) {
    const env = {
      ...process.env,
      SANDBOX: sandbox.url,
      TOKEN: sandbox.control.token,
      AUTHORIZE_URL: authorizeUrl(sandbox),
    };
    // The stream of events has no end of its own: cURL ends with 28 there.
    const { stdout } = await run('bash', ['-c', line], { cwd, env }).catch(
      (error: { stdout: string }) => error,
    );
    if (response === undefined) expect([route, stdout]).toEqual([route, '']);
    else if (response.startsWith('event:')) expect(stdout.startsWith(response.trim())).toBe(true);
    else
      expect([route, differences(JSON.parse(response), JSON.parse(stdout)), stdout]).toEqual([
        route,
        [],
        stdout,
      ]);
    if (route.endsWith('/consent')) await consentedTokens(sandbox);
  }
  await rm(cwd, { recursive: true });
}, 120_000);

test('every route is documented', async () => {
  const sources = await Promise.all(
    (await readdir(new URL('.', import.meta.url)))
      .filter((name) => name.endsWith('routes.ts'))
      .map((name) => readFile(new URL(name, import.meta.url), 'utf8')),
  );
  const text = sources.join('\n');
  const routes = [...text.matchAll(/app\.(get|post|put|delete)\(\s*['`](\/[^'`]+)['`]/g)].flatMap(
    ([, method = '', path = '']) => {
      const route = `${method.toUpperCase()} ${path.replace(':id', 'ID')}`;
      if (path.includes(':action')) return [];
      return VENDOR.test(path)
        ? ['blue-button', 'optum'].map((vendor) => route.replace(VENDOR, vendor))
        : [route];
    },
  );
  const { body } = await send(`${sandbox.url}/_control/blue-button/nothing`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.control.token}` },
  });
  const actions = (/known: ([^"]*)/.exec(body)?.[1] ?? '').split(', ');
  expect(actions.length).toBeGreaterThan(4);
  const all = [...routes, ...actions.map((action) => `POST /blue-button/${action}`)];
  expect(documented.map(({ route }) => route).sort()).toEqual([...new Set(all)].sort());
});
