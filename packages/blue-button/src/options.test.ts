import { afterEach, describe, expect, test, vi } from 'vitest';
import { BlueButtonClient } from './index.js';

const GOOD = {
  environment: 'sandbox',
  clientId: 'a1B2c3D4e5a1B2c3D4e5a1B2c3D4e5a1B2c3D4e5',
  clientSecret: 'CANARYsecret',
  redirectUri: 'https://app.example/callback',
} as const;

function build(options: object) {
  return () => new BlueButtonClient(options as typeof GOOD);
}

describe('options', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('every invalid field is named at once, and no value is printed', () => {
    const wrong = {
      environment: 'prod-CANARY',
      version: 'v4-CANARY',
      clientId: 17,
      redirectUri: 'CANARY',
      strictSearch: 'CANARY',
      timeoutMs: -1,
    };
    expect(build(wrong)).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        issues: [
          'environment',
          'version',
          'clientId',
          'clientSecret',
          'redirectUri',
          'strictSearch',
          'timeoutMs',
        ].map((path) => expect.objectContaining({ path })),
        message: expect.not.stringContaining('CANARY'),
      }),
    );
  });

  test('missing options, and options that are not an object, are rejected', () => {
    for (const options of [{}, undefined, null, 'sandbox'])
      expect(build(options as object)).toThrow(expect.objectContaining({ name: 'ConfigurationError' }));
  });

  test('client IDs of the real servers are checked by their format, and any is accepted on a custom server', () => {
    expect(build({ ...GOOD, clientId: 'short' })).toThrow(/40 letters and digits/);
    expect(
      build({ ...GOOD, clientId: 'short', environment: { baseUrl: 'http://127.0.0.1:4010' } }),
    ).not.toThrow();
  });

  test.each([
    ['plain http', { baseUrl: 'http://bluebutton.example' }],
    ['no URL', { baseUrl: 'bluebutton' }],
    ['a query', { baseUrl: 'https://bluebutton.example/?x=1' }],
    ['an unknown kind', { baseUrl: 'https://bluebutton.example', kind: 'test' }],
    ['an unknown origin', { baseUrl: 'https://bluebutton.example', origins: { token: 'https://x.example' } }],
  ])('rejects a base with %s', (_name, environment) => {
    expect(build({ ...GOOD, environment })).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ path: expect.stringMatching(/^environment\./) })],
      }),
    );
  });

  test('options fall back to the environment', () => {
    vi.stubEnv('BLUE_BUTTON_CLIENT_ID', GOOD.clientId);
    vi.stubEnv('BLUE_BUTTON_CLIENT_SECRET', GOOD.clientSecret);
    vi.stubEnv('BLUE_BUTTON_REDIRECT_URI', GOOD.redirectUri);
    const client = new BlueButtonClient({ environment: 'production' });
    expect(client).toMatchObject({ provider: 'blue-button', environment: 'production', version: 'v2' });
    vi.stubEnv('BLUE_BUTTON_CLIENT_SECRET', '');
    expect(build({ environment: 'production' })).toThrow(/clientSecret/);
  });
});
