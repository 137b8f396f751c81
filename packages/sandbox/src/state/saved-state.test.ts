import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { blueButtonToken, consentedTokens } from '../../testing/blue-button.js';
import { professionalClaim } from '../../testing/claims.js';
import { inquiry, optumToken, sendOptum } from '../../testing/optum.js';
import { send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox.js';
import type { SandboxState } from './saved-state.js';

const open: Sandbox[] = [];
afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.close();
});

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await createSandbox(options);
  open.push(sandbox);
  return sandbox;
}

/** Returns the state as a file would hold it. */
function saved(sandbox: Sandbox): SandboxState {
  return JSON.parse(JSON.stringify(sandbox.control.saveState())) as SandboxState;
}

function read(sandbox: Sandbox, path: string, token: string) {
  return send(sandbox.url + path, { headers: { authorization: `Bearer ${token}` } });
}

function refresh(sandbox: Sandbox, refresh_token: string) {
  return blueButtonToken(sandbox, { grant_type: 'refresh_token', refresh_token });
}

const REPORTS = '/medicalnetwork/reports/v2';

describe('a loaded state', () => {
  test('continues consents and tokens, and issues other tokens than before', async () => {
    const before = await start({ seed: 7 });
    const first = await consentedTokens(before);
    const tokens = (await refresh(before, first.refresh_token)).body;
    const after = await start({ state: saved(before) });
    expect((await read(after, '/v2/fhir/Patient', tokens.access_token)).status).toBe(200);
    expect((await read(after, '/v2/fhir/Patient', first.access_token)).status).toBe(401);
    expect((await refresh(after, first.refresh_token)).status).toBe(400);
    expect(after.control.blueButton.grants()).toEqual(before.control.blueButton.grants());
    const fresh = await refresh(after, tokens.refresh_token);
    expect(fresh.status).toBe(200);
    expect([first, tokens].map(({ access_token }) => access_token)).not.toContain(fresh.body.access_token);
    expect((await read(after, '/v2/fhir/Patient', tokens.access_token)).status).toBe(401);
    expect((await refresh(after, tokens.refresh_token)).status).toBe(400);
  });

  test('has the same people, added claims, audit events, applications, switches, stubs and time', async () => {
    const before = await start({ seed: 7 });
    const { control } = before;
    control.blueButton.addClaims('BBUser00001', { type: 'snf', count: 2 });
    control.blueButton.registerApplication({ name: 'Mine', redirectUris: ['https://app.example/cb'] });
    control.optum.registerApplication({ clientId: 'mine', clientSecret: 'secret', products: ['*'] });
    control.blueButton.switches.rateLimitPerSecond = 5;
    control.optum.switches.jobDelayMs = 1;
    control.stubs.add({ path: '/own', json: { 10: 'ten', 2: 'two' }, count: 2 });
    await send(`${before.url}/own`);
    control.clock.advance(86_400_000);
    const { access_token } = await consentedTokens(before, 'BBUser00001');
    await read(before, '/v3/fhir/ExplanationOfBenefit', access_token);
    const claims = await read(before, '/v2/fhir/ExplanationOfBenefit', access_token);

    const after = await start();
    after.control.loadState(saved(before));
    expect(after.control.blueButton.members()).toEqual(control.blueButton.members());
    expect(after.control.blueButton.applications()).toEqual(control.blueButton.applications());
    expect(after.control.optum.applications()).toEqual(control.optum.applications());
    expect(after.control.blueButton.switches).toEqual(control.blueButton.switches);
    expect(after.control.optum.switches).toEqual(control.optum.switches);
    expect(after.control.stubs.list()).toMatchObject([{ stub: { path: '/own' }, hits: 1 }]);
    expect(Math.abs(after.control.clock.now() - control.clock.now())).toBeLessThan(60_000);
    const again = await read(after, '/v2/fhir/ExplanationOfBenefit', access_token);
    const entries = (body: string) => (JSON.parse(body) as { entry: object[] }).entry;
    expect(entries(again.body)).toEqual(entries(claims.body));
    expect(entries(again.body)).toHaveLength(2);
    expect(after.control.journal().map(({ template }) => template)).toEqual([
      '/v2/fhir/ExplanationOfBenefit',
    ]);
  });

  test('continues claims, reports, transactions and tokens of Optum', async () => {
    const before = await start({ optum: { switches: { predefinedValuesOnly: false } } });
    const token = await optumToken(before);
    const submit = (sandbox: Sandbox, account: string) =>
      sendOptum(sandbox, '/medicalnetwork/professionalclaims/v3/submission', {
        body: professionalClaim({ patientControlNumber: account }),
      });
    const first = await submit(before, '1');
    before.control.clock.advance(60_000);
    const names = async (sandbox: Sandbox) =>
      (JSON.parse((await sendOptum(sandbox, REPORTS)).body) as { reports: string[] }).reports;
    const listed = await names(before);
    await sendOptum(before, `${REPORTS}/R5000000.XX`, { method: 'DELETE' });
    const asked = { ...inquiry('00001'), encounter: { dateOfService: '20200601' } };
    const { id } = JSON.parse((await sendOptum(before, '/rcm/eligibility/v1', { body: asked })).body) as {
      id: string;
    };
    const after = await start({ state: saved(before) });
    expect(await names(after)).toEqual(listed.filter((name) => name !== 'R5000000.XX'));
    const second = await submit(after, '2');
    const numberOf = (body: string) =>
      (JSON.parse(body) as { claimReference: { rhclaimNumber: string } }).claimReference.rhclaimNumber;
    expect(Number(numberOf(second.body))).toBe(Number(numberOf(first.body)) + 1);
    after.control.clock.advance(86_400_000);
    const later = await names(after);
    expect(new Set(later).size).toBe(later.length);
    expect(later.length).toBe(listed.length - 1 + 3);
    expect((await read(after, '/medicalnetwork/eligibility/v3/healthcheck', token)).status).toBe(401);
    const other = await start({ state: saved(before) });
    expect((await read(other, '/medicalnetwork/eligibility/v3/healthcheck', token)).status).toBe(200);
    expect((await read(other, `/rcm/eligibility/v1/transactions/${id}`, token)).status).toBe(200);
    expect((await sendOptum(other, '/rcm/eligibility/v1', { body: asked })).body).toContain('"duplicate"');
  });

  test('still calls back for a discovery that was running, and the replaced state does not', async () => {
    const before = await start();
    let calls = 0;
    let called = () => {};
    const first = new Promise<void>((resolve) => {
      called = resolve;
    });
    const receiver = createServer((_request, response) => {
      calls += 1;
      response.writeHead(204).end(called);
    });
    await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
    const callbackUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/done`;
    const canonicalEligibilityRequest = { ...inquiry('00001'), encounter: { dateOfService: '20200601' } };
    await sendOptum(before, '/rcm/eligibility/v1/coverage-discovery', {
      body: { canonicalEligibilityRequest, callbackUrl },
    });
    const state = saved(before);
    before.control.loadState(state);
    before.control.clock.advance(5_000);
    await first;
    await before.close();
    receiver.close();
    expect(calls).toBe(1);
  });

  test('is reproduced exactly when it is saved again, and the same sandbox can go back to it', async () => {
    const sandbox = await start({ seed: 3 });
    await consentedTokens(sandbox);
    const state = saved(sandbox);
    await consentedTokens(sandbox, 'BBUser00001');
    expect(saved(sandbox)).not.toEqual(state);
    sandbox.control.loadState(state);
    expect(saved(sandbox)).toEqual(state);
  });

  test('of a sandbox whose Blue Button half was never used has none either', async () => {
    const state = saved(await start({ seed: 4 }));
    expect(Object.keys(state.halves).sort()).toEqual(['optum', 'sandbox']);
    const after = await start({ state });
    expect(after.control.blueButton.members({ count: 1 })).toEqual(
      (await start({ seed: 4 })).control.blueButton.members({ count: 1 }),
    );
  });
});

describe('options next to a state', () => {
  test('the seed of the state is used, and another one is an error', async () => {
    const state = saved(await start({ seed: 7 }));
    await expect(createSandbox({ state, seed: 8 })).rejects.toThrow(
      'The seed 8 differs from the seed 7 of the saved state.',
    );
    await expect(start({ state, seed: 7 })).resolves.toBeDefined();
  });

  test('applications and switches that are given replace saved ones of the same name', async () => {
    const before = await start({ blueButton: { applications: [{ name: 'Mine', clientId: 'old' }] } });
    await consentedTokens(before);
    const after = await start({
      state: saved(before),
      blueButton: {
        applications: [{ name: 'Mine', clientId: 'new' }],
        switches: { rateLimitPerSecond: 9 },
      },
      optum: { switches: { jobDelayMs: 3 } },
    });
    expect(after.blueButton.clientId).toBe('new');
    expect(after.control.blueButton.switches.rateLimitPerSecond).toBe(9);
    expect(after.control.optum.switches.jobDelayMs).toBe(3);
  });
});

describe('what is not a saved state is rejected, and the sandbox stays as it is', () => {
  const NOT_A_STATE = 'This is not a saved state of the sandbox.';
  test.each([
    [undefined, NOT_A_STATE],
    [null, NOT_A_STATE],
    [[], NOT_A_STATE],
    ['state', NOT_A_STATE],
    [{}, NOT_A_STATE],
    [{ format: 'payerkit-sandbox-state-0' }, 'has the format payerkit-sandbox-state-0'],
    [{ format: 'payerkit-sandbox-state-1', seed: 1 }, 'damaged or was edited'],
  ])('%j', async (given, message) => {
    const sandbox = await start();
    const { access_token } = await consentedTokens(sandbox);
    expect(() => sandbox.control.loadState(given as SandboxState)).toThrow(message);
    expect((await read(sandbox, '/v2/fhir/Patient', access_token)).status).toBe(200);
  });

  test('a state in which anything was changed', async () => {
    const sandbox = await start();
    const state = saved(sandbox);
    const changed = [
      { ...state, seed: 2 },
      { ...state, checksum: '' },
      { ...state, halves: {} },
      { ...state, halves: { ...state.halves, sandbox: { offsetMs: 5, stubs: [] } } },
    ];
    for (const one of changed) expect(() => sandbox.control.loadState(one)).toThrow('damaged or was edited');
  });
});

test('the state is had and set over the control', async () => {
  const before = await start({ seed: 7 });
  const { access_token } = await consentedTokens(before);
  const control = (sandbox: Sandbox, method: string, body?: unknown) =>
    send(`${sandbox.url}/_control/state`, {
      method,
      body,
      headers: { authorization: `Bearer ${sandbox.control.token}` },
    });
  const { body } = await control(before, 'GET');
  const after = await start();
  expect((await control(after, 'PUT', body)).status).toBe(204);
  expect((await read(after, '/v2/fhir/Patient', access_token)).status).toBe(200);
  const rejected = await control(after, 'PUT', body.replace('"seed":7', '"seed":8'));
  expect([rejected.status, rejected.body]).toEqual([400, expect.stringContaining('damaged or was edited')]);
  expect((await control(after, 'PUT', '{')).status).toBe(400);
  expect((await read(after, '/v2/fhir/Patient', access_token)).status).toBe(200);
});
