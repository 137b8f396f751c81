import { beforeAll, expect, test } from 'vitest';
import { TestSandbox } from '../../testing/blue-button-steps.js';

let sandbox: TestSandbox;
let token: string;
beforeAll(async () => {
  sandbox = new TestSandbox({ switches: { rateLimitPerSecond: 3 } });
  token = (await sandbox.tokens()).access_token;
});

async function call(bearer = token) {
  const { status, headers } = await sandbox.get('/v2/fhir/Patient', bearer);
  const names = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after'];
  return [status, ...names.map((name) => headers.get(name))];
}

test('what remains counts down to 429 within a second, for each token, and starts anew after it', async () => {
  expect(await call()).toEqual([200, '3', '2', '1.0', null]);
  sandbox.clock.advance(250);
  expect(await call()).toEqual([200, '3', '1', '0.75', null]);
  expect(await call()).toEqual([200, '3', '0', '0.75', null]);
  expect(await call()).toEqual([429, '3', '0', '0.75', '1']);
  expect(await call('another')).toEqual([401, 'None', 'None', 'None', null]);
  sandbox.clock.advance(750);
  expect(await call()).toEqual([200, '3', '2', '1.0', null]);
});

test('the limit can be moved while it runs', async () => {
  sandbox.clock.advance(1000);
  sandbox.blueButton.control.switches.rateLimitPerSecond = 1;
  expect((await call())[0]).toBe(200);
  expect((await call())[0]).toBe(429);
  sandbox.blueButton.control.switches.rateLimitPerSecond = 100_000;
  expect((await call()).slice(0, 3)).toEqual([200, '100000', '99997']);
});

test('off the FHIR paths there is nothing to count', async () => {
  sandbox.blueButton.control.switches.rateLimitPerSecond = 1;
  for (let count = 0; count < 3; count += 1) {
    const { status, headers } = await sandbox.get('/v2/fhir/metadata');
    expect([status, headers.get('x-ratelimit-remaining')]).toEqual([200, 'None']);
  }
});

test('a rejected token or permission is never throttled', async () => {
  const few = new TestSandbox({ switches: { rateLimitPerSecond: 1 } });
  const { access_token } = await few.tokens({ demographics: false });
  for (let count = 0; count < 4; count += 1) {
    expect((await few.get('/v2/fhir/Patient', 'bad')).status).toBe(401);
    expect((await few.get('/v2/fhir/Patient')).status).toBe(401);
    const denied = await few.get('/v2/fhir/Patient', access_token);
    expect([denied.status, denied.headers.get('x-ratelimit-remaining')]).toEqual([403, 'None']);
  }
  expect((await few.get('/v2/fhir/Coverage', access_token)).status).toBe(200);
  expect((await few.get('/v2/fhir/Coverage', access_token)).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});
