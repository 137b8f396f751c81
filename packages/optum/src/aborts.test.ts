import { AbortError } from '@payerkit/core';
import nock from 'nock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcomeOf, publicMethods } from '../../core/testing/public-methods.js';
import { goodArguments } from '../testing/good-arguments.js';
import { testLedger } from '../testing/ledger.js';
import { eligibilityRequest } from '../testing/requests.js';
import { OptumClient } from './optum-client.js';

/** Methods that send nothing, and those that do not return a promise. */
const NOT_SENT = /settle|^claims\.track$|^(forMember|on|close)$|withOptions$/i;

const origin = 'https://optum.example';
const good = await goodArguments();

beforeAll(() => {
  nock(origin).persist().post(/token/).reply(200, { access_token: 'token', expires_in: 3600 });
});
afterAll(() => nock.cleanAll());

function methodsOf(clock?: ConstructorParameters<typeof OptumClient>[0]['clock']) {
  const client = new OptumClient({
    environment: { baseUrl: origin, kind: 'sandbox' },
    clientId: 'id',
    clientSecret: 'secret',
    ledger: testLedger(),
    ...(clock === undefined ? {} : { clock }),
  });
  const { provider, subscriber } = eligibilityRequest();
  const member = client.forMember({ payer: '00001', provider, subscriber });
  const ofMember = publicMethods(member).map((method) => ({ ...method, path: `member.${method.path}` }));
  const methods = [...publicMethods(client), ...ofMember].filter(({ path }) => !NOT_SENT.test(path));
  return { client, methods };
}

/** The signal's reason is a person's text, so only its name may be shown. */
class Reason extends Error {
  override readonly name = 'UserLeft';
}

test.each([
  ['an error', new Reason('Zzyzx left')],
  ['undefined', undefined],
  ['text', 'Zzyzx left'],
  ['a TimeoutError', new DOMException('Zzyzx', 'TimeoutError')],
])(
  'every public method ends with an AbortError when the signal has aborted with %s',
  async (_name, reason) => {
    const { client, methods } = methodsOf();
    const faults: string[] = [];
    for (const method of methods) {
      const args = good[method.path] ?? [];
      const { ended, value } = await outcomeOf(() =>
        method.call(...args, { signal: AbortSignal.abort(reason) }),
      );
      const isAbort = ended === 'rejected' && AbortError.isInstance(value) && value.code === 'aborted';
      if (
        !isAbort ||
        /Zzyzx/.test(JSON.stringify(value) + String(value.stack) + JSON.stringify(value.cause ?? null))
      )
        faults.push(`${method.path} ${ended} ${(value as Error | undefined)?.stack ?? String(value)}`);
    }
    await client.close();
    expect(faults).toEqual([]);
  },
  60_000,
);

test('every public method ends with an AbortError when the signal aborts during its request', async () => {
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const)
    nock(origin)
      .persist()
      [method](/^(?!.*token)/)
      .delay(600_000)
      .reply(500, {});
  const { client, methods } = methodsOf();
  const faults: string[] = [];
  for (const method of methods) {
    const controller = new AbortController();
    const off = client.on('request', () => controller.abort(new Reason('Zzyzx left')));
    const args = [...(good[method.path] ?? []), { signal: controller.signal }];
    const { ended, value } = await outcomeOf(() => method.call(...args));
    off();
    if (!AbortError.isInstance(value)) faults.push(`${method.path} ${ended} ${String(value)}`);
  }
  await client.close();
  nock.abortPendingRequests();
  nock.cleanAll();
  expect(faults).toEqual([]);
}, 60_000);

/** Methods that wait for the vendor between requests, and the response that makes them wait. */
const WAITS: readonly (readonly [path: string, url: RegExp, status: number, body: object])[] = [
  ['coverageDiscovery.wait', /coverage-discovery/, 200, { id: '1', status: 'pending' }],
  ['enrollment.wait', /era\/results/, 200, { status: 'processing' }],
  ['payerFhir.providerAccess.wait', /match-status/, 202, {}],
  ['reports.follow', /reports\/v2$/, 200, { reports: [] }],
  ['reports.retrieve', /reports\/v2\//, 413, {}],
  ['reports.toJson', /reports\/v2\//, 413, {}],
];

test.each(WAITS)(
  '%s ends with an AbortError when the signal aborts in its pause',
  async (path, url, status, body) => {
    nock(origin).post(/token/).reply(200, { access_token: 'token', expires_in: 3600 });
    nock(origin).get(url).reply(status, body);
    const controller = new AbortController();
    const { client, methods } = methodsOf({
      now: () => Date.now(),
      // Like the system clock: it rejects with the unchanged reason.
      sleep: (_ms, signal) => {
        controller.abort(new Reason('Zzyzx left'));
        return Promise.reject(signal?.reason);
      },
    });
    const method = methods.find((one) => one.path === path);
    const { ended, value } = await outcomeOf(() =>
      method?.call(...(good[path] ?? []), { signal: controller.signal }),
    );
    await client.close();
    nock.cleanAll();
    expect([ended, AbortError.isInstance(value), controller.signal.aborted]).toEqual([
      'rejected',
      true,
      true,
    ]);
    expect(JSON.stringify(value) + String((value as Error).cause)).not.toContain('Zzyzx');
  },
);
