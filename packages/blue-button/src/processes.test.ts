import { FileTokenStore } from '@payerkit/core/node';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { race, temporaryDirectory } from '../testing/race.js';
import { BlueButtonClient } from './index.js';

const PROCESSES = 3;
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

test('of several processes with one callback, one completes it; of several with one expired token, one refreshes', {
  timeout: 60_000,
}, async () => {
  const directory = await temporaryDirectory();
  const { baseUrl, ...application } = sandbox.blueButton;
  const client = new BlueButtonClient({
    environment: { baseUrl },
    tokenStore: new FileTokenStore(directory),
    ...application,
  });
  const { url, session } = await client.auth.start({ key: 'ada' });
  const callback = { session, url: await sandbox.control.blueButton.consent(url, { user: 'BBUser00000' }) };
  await client.close();
  const work = { directory, baseUrl, ...application };

  const completed = await race(PROCESSES, { ...work, callback });
  expect(completed.sort()).toEqual(['ada', ...Array.from({ length: PROCESSES - 1 }, () => 'state_used')]);

  sandbox.control.blueButton.expireTokens();
  const read = await race(PROCESSES, work);
  expect(read).toEqual(Array.from({ length: 5 * PROCESSES }, () => 'Patient'));
  expect(sandbox.control.blueButton.tokenRequests()).toMatchObject({
    authorizationCode: 1,
    refreshToken: 1,
    failed: 0,
  });
});
