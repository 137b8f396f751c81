import { describe, expect, it } from 'vitest';
import { TestSandbox } from '../../testing/blue-button-steps.js';
import type { DataSource } from './switches.js';

/** Gets tokens, then lets the backend get into trouble. */
async function inTrouble(dataSource: DataSource) {
  const sandbox = new TestSandbox();
  const tokens = await sandbox.tokens();
  sandbox.blueButton.control.switches.dataSource = dataSource;
  return { sandbox, tokens };
}

describe('5.5 a backend in trouble', () => {
  it.each([
    ['failing', 502, { detail: 'A failure occurred contacting the upstream server' }],
    ['unreachable', 500, { error: 'Server Error (500)' }],
  ] as const)('%s: FHIR calls answer %i', async (state, status, body) => {
    const { sandbox, tokens } = await inTrouble(state);
    for (const path of [
      '/v2/fhir/Patient',
      '/v3/fhir/ExplanationOfBenefit',
      `/v1/fhir/Patient/${tokens.patient}`,
    ]) {
      const response = await sandbox.get(path, tokens.access_token);
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual(body);
    }
    expect((await sandbox.get('/v2/connect/userinfo', tokens.access_token)).status).toBe(200);
  });

  it('unreachable: metadata answers 504', async () => {
    const { sandbox } = await inTrouble('unreachable');
    expect((await sandbox.request('/v2/fhir/metadata')).status).toBe(504);
  });

  it.each([
    ['failing', 502, 'Failed to retrieve data from data source.'],
    ['unreachable', 502, 'Failed to retrieve data from data source.'],
    ['person-missing', 404, 'Not found.'],
  ] as const)('%s: a refresh answers %i, and its token is spent', async (state, status_code, message) => {
    const { sandbox, tokens } = await inTrouble(state);
    const response = await sandbox.refresh(tokens.refresh_token);
    expect(response.status).toBe(status_code);
    expect(await response.json()).toEqual({ status_code, message });
    sandbox.blueButton.control.switches.dataSource = 'up';
    expect(await (await sandbox.refresh(tokens.refresh_token)).json()).toEqual({ error: 'invalid_grant' });
  });

  it('failing: the way back from the login answers 502', async () => {
    const { sandbox } = await inTrouble('failing');
    expect((await sandbox.signIn(sandbox.authorizePath())).status).toBe(502);
  });

  it('swallowing: a search of claims on v2 finds nothing and says nothing', async () => {
    const sandbox = new TestSandbox();
    const { access_token } = await sandbox.tokens();
    const total = async () =>
      ((await (await sandbox.get('/v2/fhir/ExplanationOfBenefit', access_token)).json()) as { total: number })
        .total;
    expect(await total()).toBe(155);
    sandbox.blueButton.control.switches.dataSource = 'swallowing';
    expect(await total()).toBe(0);
  });
});

describe('5.1 preflight', () => {
  it('is answered for any origin without a token', async () => {
    const response = await new TestSandbox().request('/v2/fhir/Patient', {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', 'access-control-request-method': 'GET' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization');
  });
});
