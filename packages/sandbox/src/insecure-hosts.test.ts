import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';
import { BlueButtonClient } from '@payerkit/blue-button';
import { OptumClient } from '@payerkit/optum';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createSandbox, type Sandbox } from './sandbox.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ host: '0.0.0.0', allowedHosts: ['sandbox'] });
});
afterAll(() => sandbox.close());

// A compose network resolves the service's name; here the agent does.
const lookup: LookupFunction = (_host, options, done) => {
  if (options.all === true) done(null, [{ address: '127.0.0.1', family: 4 }]);
  else done(null, '127.0.0.1', 4);
};
function connection() {
  return { httpAgent: new Agent({ lookup }) };
}
function logger() {
  return { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
}
const WARNING = expect.stringContaining('plain http');

test('a Blue Button client reaches the sandbox by its name in a compose network, and warns once', async () => {
  const { baseUrl, ...application } = sandbox.blueButton;
  expect(baseUrl).toMatch(/^http:\/\/sandbox:\d+$/);
  const log = logger();
  const client = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    ...application,
    insecureHosts: ['sandbox'],
    connection: connection(),
    logger: log,
  });
  const { url, session } = await client.auth.start({ key: 'user-1' });
  const callbackUrl = await sandbox.control.blueButton.consent(url, { user: 'BBUser00000' });
  await client.auth.complete(callbackUrl, session);
  const member = client.forGrant('user-1');
  await member.patient.retrieve();
  // The links of the pages name the same host.
  let claims = 0;
  for await (const _claim of member.explanationOfBenefit.list({ count: 10 })) {
    claims += 1;
    if (claims === 25) break;
  }
  expect(claims).toBe(25);
  expect(log.warn.mock.calls).toEqual([[WARNING, { provider: 'blue-button', code: 'insecure_host' }]]);
  await client.close();
});

test('without a logger the warning is one of the process', async () => {
  const emitted = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const { baseUrl, ...application } = sandbox.optum;
  const client = new OptumClient({
    environment: { baseUrl, kind: 'sandbox' },
    ...application,
    insecureHosts: ['sandbox'],
    connection: connection(),
  });
  for await (const payer of client.payers.list({ system: 'IMN' })) {
    expect(payer).toBeDefined();
    break;
  }
  expect(emitted.mock.calls).toEqual([[WARNING, { code: 'PAYERKIT_INSECURE_HOST' }]]);
  emitted.mockRestore();
  await client.close();
});

test.each([
  [undefined, 'http://sandbox:4010'],
  [[], 'http://sandbox:4010'],
  [['sandbox'], 'http://other:4010'],
  [['sandbox'], 'http://sandbox.example'],
  [['sandbox'], 'ftp://sandbox'],
])('with insecureHosts %j the base URL %s is rejected', (insecureHosts, baseUrl) => {
  const options = { environment: { baseUrl }, clientId: 'a', clientSecret: 'b', insecureHosts };
  for (const make of [
    () => new OptumClient(options),
    () => new BlueButtonClient({ ...options, redirectUri: 'https://app.example/cb' }),
  ])
    expect(make).toThrow('environment.baseUrl must be https');
});

test.each([['sandbox'], [['*']], [['http://sandbox']], [['sandbox:4010']], [['']], [[7]]])(
  'insecureHosts %j is rejected',
  (insecureHosts) => {
    const options = { environment: 'sandbox', clientId: 'a', clientSecret: 'b', insecureHosts };
    expect(() => new OptumClient(options as never)).toThrow('insecureHosts must be a list of host names');
  },
);
