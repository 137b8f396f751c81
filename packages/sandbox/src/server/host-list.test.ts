import { afterEach, describe, expect, test } from 'vitest';
import { send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { HostList } from './host-list.js';

let sandbox: Sandbox | undefined;
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

describe('the hosts of a sandbox', () => {
  test.each([
    [{}, 'http://127.0.0.1:4010'],
    [{ host: '::1' }, 'http://[::1]:4010'],
    [{ host: '[::1]' }, 'http://[::1]:4010'],
    [{ host: 'localhost', allowedHosts: ['sandbox'] }, 'http://localhost:4010'],
    [{ host: '0.0.0.0', allowedHosts: ['sandbox', 'other'] }, 'http://sandbox:4010'],
    [{ host: '192.0.2.7', allowedHosts: ['192.0.2.7'] }, 'http://192.0.2.7:4010'],
    [{ host: '::', allowedHosts: ['2001:DB8::7'] }, 'http://[2001:db8::7]:4010'],
  ])('with %j its links start with %s', (options, origin) => {
    expect(new HostList(options).origin(4010)).toBe(origin);
  });

  test.each([['0.0.0.0'], ['::'], ['192.0.2.7'], ['sandbox'], ['127.0.0.1.example']])(
    'listening on %s needs a list of hosts',
    (host) => {
      expect(() => new HostList({ host })).toThrow(/reachable from other machines.*--allow-host/);
      expect(() => new HostList({ host, allowedHosts: [] })).toThrow(TypeError);
    },
  );

  test.each([['*'], ['http://sandbox'], ['sandbox:4010'], [''], ['a b'], ['a/b']])(
    '%j is not a host',
    (name) => {
      expect(() => new HostList({ host: '0.0.0.0', allowedHosts: ['sandbox', name] })).toThrow('Not a host');
    },
  );

  test.each([
    ['sandbox', true],
    ['SANDBOX:4010', true],
    ['localhost:4010', true],
    ['127.0.0.1', true],
    ['[::1]:4010', true],
    ['sandbox.example', false],
    ['evil.example:4010', false],
    ['127.0.0.1.evil.example', false],
    ['', false],
    [undefined, false],
  ])('a request that names %j is served: %j', (header, served) => {
    expect(new HostList({ host: '0.0.0.0', allowedHosts: ['sandbox'] }).allows(header)).toBe(served);
  });
});

test('a request for a host that is not on the list is rejected on every path, with the next step', async () => {
  sandbox = await createSandbox({ host: '0.0.0.0', allowedHosts: ['sandbox.test'] });
  const { port, origin } = new URL(sandbox.url);
  expect(origin).toBe(`http://sandbox.test:${port}`);
  const ask = (path: string, host: string) => send(`http://127.0.0.1:${port}${path}`, { headers: { host } });
  for (const path of ['/v2/fhir/metadata', '/_console', '/_control/counters', '/nowhere']) {
    const { status, body } = await ask(path, 'evil.example');
    expect([status, body]).toEqual([421, expect.stringContaining('--allow-host')]);
  }
  expect((await ask('/v2/fhir/metadata', `sandbox.test:${port}`)).status).toBe(200);
  const discovery = await ask('/.well-known/openid-configuration', 'sandbox.test');
  expect(discovery.body).toContain(`${sandbox.url}/v2/o/token`);
});
