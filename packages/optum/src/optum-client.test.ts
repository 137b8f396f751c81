import {
  AbortError,
  AuthenticationError,
  ConfigurationError,
  PermissionError,
  ServerError,
} from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../testing/clients.js';
import { claimStatusRequest, eligibilityRequest } from '../testing/requests.js';
import { OptumClient } from './optum-client.js';

const bench = useSandbox();
const client: typeof bench.client = (overrides) => bench.client(overrides);

describe('construction', () => {
  test('names every wrong option at once and prints no value', () => {
    const make = () =>
      new OptumClient({
        environment: { baseUrl: 'http://example.com/canary', kind: 'nowhere' as 'sandbox' },
        clientId: '',
        clientSecret: 7 as unknown as string,
        maxRetries: -1,
      });
    expect(make).toThrow(ConfigurationError);
    try {
      make();
    } catch (error) {
      const { message, issues } = error as ConfigurationError;
      const paths = issues.map(({ path }) => path);
      expect(paths).toEqual(
        expect.arrayContaining([
          'environment.baseUrl',
          'environment.kind',
          'clientId',
          'clientSecret',
          'maxRetries',
        ]),
      );
      expect(message).not.toMatch(/canary|nowhere/);
    }
  });

  test('has no default environment', () => {
    const options = { clientId: 'a', clientSecret: 'b' } as ConstructorParameters<typeof OptumClient>[0];
    expect(() => new OptumClient(options)).toThrow(/environment is required/);
  });

  test('rejects an unknown origin', () => {
    const environment = {
      baseUrl: 'https://example.com',
      origins: { gatewya: 'https://example.com' },
    } as never;
    expect(() => new OptumClient({ environment, clientId: 'a', clientSecret: 'b' })).toThrow(
      /environment\.origins/,
    );
  });

  test('reads credentials from the environment variables', async () => {
    const { clientId, clientSecret } = bench.sandbox.optum;
    process.env.OPTUM_CLIENT_ID = clientId;
    process.env.OPTUM_CLIENT_SECRET = clientSecret;
    try {
      const optum = client({ clientId: undefined, clientSecret: undefined });
      const { isActive } = await optum.eligibility.check(eligibilityRequest());
      expect(isActive).toBe(true);
    } finally {
      delete process.env.OPTUM_CLIENT_ID;
      delete process.env.OPTUM_CLIENT_SECRET;
    }
    expect(() => client({ clientId: undefined })).toThrow(
      /clientId is required, as an option or in OPTUM_CLIENT_ID/,
    );
  });

  test.each([
    ['sandbox', 'sandbox'],
    ['production', 'production'],
    [{ baseUrl: 'https://optum.example' }, 'custom'],
  ] as const)('reports its environment', (environment, name) => {
    expect(client({ environment }).environment).toBe(name);
  });
});

describe('tokens', () => {
  test('requests one token for many calls', async () => {
    const optum = client();
    await Promise.all(Array.from({ length: 20 }, () => optum.eligibility.check(eligibilityRequest())));
    await optum.claims.status.check(claimStatusRequest());
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(1);
  });

  test('replaces a token that the gateway reports as expired, once, and succeeds', async () => {
    const optum = client();
    await optum.eligibility.check(eligibilityRequest());
    bench.sandbox.control.optum.expireTokens();
    const { data, meta } = await optum.eligibility.check(eligibilityRequest()).withResponse();
    expect(data.isActive).toBe(true);
    expect(meta.status).toBe(200);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(2);
  });

  test('does not refresh for a product that the application lacks', async () => {
    const optum = client({
      clientId: 'sandbox-eligibility-only',
      clientSecret: 'sandbox-eligibility-secret',
    });
    const error = await optum.claims.status.check(claimStatusRequest()).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({ code: 'invalid_product', status: 401, retryable: false });
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(1);
  });

  test('hints at the environment when the credentials are rejected', async () => {
    const optum = client({ clientSecret: 'canary-secret' });
    const error = await optum.eligibility.check(eligibilityRequest()).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ code: 'invalid_client' });
    expect(String(error)).toMatch(/check environment/);
    expect(String(error)).not.toMatch(/canary/);
  });

  test.each(['-1', '1e15', '"soon"', 'null'])(
    'rejects a token with a lifetime of %s seconds',
    async (value) => {
      bench.sandbox.control.faults.add({ fault: 'expires-in', value });
      await expect(client().eligibility.check(eligibilityRequest())).rejects.toMatchObject({
        kind: 'response_format',
        code: 'bad_expires_in',
      });
    },
  );

  test('accepts fractional seconds', async () => {
    bench.sandbox.control.faults.add({ fault: 'expires-in', value: '3599.25' });
    await expect(client().eligibility.check(eligibilityRequest())).resolves.toMatchObject({ isActive: true });
  });
});

describe('retries', () => {
  test('retries an inquiry after a 503', async () => {
    bench.sandbox.control.faults.add({ fault: 'server-error', route: '/medicalnetwork/*', count: 2 });
    const { data, meta } = await client().eligibility.check(eligibilityRequest()).withResponse();
    expect(data.isActive).toBe(true);
    expect(meta.attempts).toBe(3);
  });

  test('ends with the error of the last response', async () => {
    bench.sandbox.control.faults.add({ fault: 'html-error', route: '/medicalnetwork/*' });
    await expect(client().claims.status.check(claimStatusRequest())).rejects.toBeInstanceOf(ServerError);
  });
});

describe('health', () => {
  test('reports each product in its own shape', async () => {
    const report = await client().healthCheck({ services: ['eligibility', 'claimStatus', 'payers'] });
    expect(report.services.map(({ service }) => service)).toEqual(['eligibility', 'claimStatus', 'payers']);
    expect(report).toMatchObject({ ok: true, services: [{ ok: true }, { ok: true }, { ok: true }] });
  });

  test('reports a product that is down, and does not throw', async () => {
    bench.sandbox.control.faults.add({ fault: 'server-error', route: '/medicalnetwork/claimstatus/*' });
    const report = await client().healthCheck({ maxRetries: 0 });
    expect(report).toMatchObject({
      ok: false,
      services: [
        { service: 'eligibility', ok: true, status: 200 },
        { service: 'claimStatus', ok: false, status: 503 },
      ],
    });
  });

  test('throws when the caller aborts', async () => {
    await expect(client().healthCheck({ signal: AbortSignal.abort() })).rejects.toBeInstanceOf(AbortError);
  });
});

describe('client', () => {
  test('sends any request with the token, and names no path in errors', async () => {
    const optum = client();
    const health = await optum.request<{ status: string }>({
      method: 'GET',
      path: '/medicalnetwork/eligibility/v3/healthcheck',
    });
    expect(health.status).toMatch(/ok/i);
    const error = await optum
      .request({ method: 'GET', path: '/medicalnetwork/canary' })
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ status: 400, code: 'invalid_request', operation: 'GET /{path}' });
  });

  test('clones with other options that share the token', async () => {
    const optum = client();
    const tokens: string[] = [];
    optum.on('token', ({ action }) => tokens.push(action));
    await optum.eligibility.check(eligibilityRequest());
    const clone = optum.withOptions({ maxRetries: 0 });
    await clone.eligibility.check(eligibilityRequest());
    expect(clone).toBeInstanceOf(OptumClient);
    expect(tokens).toEqual(['requested']);
  });

  test('rejects calls after close', async () => {
    const optum = client();
    await optum.close();
    await optum.close();
    await expect(optum.eligibility.check(eligibilityRequest())).rejects.toMatchObject({ kind: 'abort' });
  });
});
