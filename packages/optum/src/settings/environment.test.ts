import { describe, expect, test } from 'vitest';
import { resolveEnvironment } from './environment.js';

describe('environments', () => {
  test('keep the sandbox and production apart', () => {
    const sandbox = resolveEnvironment('sandbox').origins;
    const production = resolveEnvironment('production').origins;
    expect(sandbox.gateway).toBe('https://sandbox-apigw.optum.com');
    expect(production.gateway).toBe('https://apigw.optum.com');
  });

  test('use one base URL for every origin that is not named', () => {
    const { origins, name } = resolveEnvironment({
      baseUrl: 'https://proxy.example/optum/',
      origins: { linkhealth: 'https://idx.example' },
    });
    expect(name).toBe('custom');
    expect(origins).toEqual({
      gateway: 'https://proxy.example/optum',
      linkhealth: 'https://idx.example',
      linkhealthPharmacy: 'https://proxy.example/optum',
      insightPlatform: 'https://proxy.example/optum',
      ncc: 'https://proxy.example/optum',
      odx: 'https://proxy.example/optum',
    });
  });

  test.each([
    ['http://127.0.0.1:4010', undefined, 'sandbox'],
    ['http://localhost:4010', undefined, 'sandbox'],
    ['https://sandbox-apigw.optum.com', undefined, 'sandbox'],
    ['https://apigw.optum.com', undefined, 'production'],
    ['https://sandboxes.example', undefined, 'production'],
    ['http://127.0.0.1:4010', 'production', 'production'],
    ['https://apigw.optum.com', 'sandbox', 'sandbox'],
  ] as const)('treat %s, declared as %s, as %s', (baseUrl, kind, expected) => {
    expect(resolveEnvironment({ baseUrl, kind }).kind).toBe(expected);
  });
});
