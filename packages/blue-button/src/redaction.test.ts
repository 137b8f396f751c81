import { inspect } from 'node:util';
import type { ClientEvents } from '@payerkit/core';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  BASE,
  exampleClient,
  grantedClient,
  rejection,
  SECRETS,
  useNock,
} from '../testing/example-client.js';
import type { BlueButtonClient } from './index.js';

useNock({ beforeEach, afterEach });

const NAME = 'Quillon';
const PATIENT_ID = '-20140000008325';
const CODE = 'CANARYcode0123456789';

// Everything payerkit itself can output, collected.
function listen() {
  const said: unknown[] = [];
  const say = (...words: unknown[]) => void said.push(words);
  const logger = { debug: say, info: say, warn: say, error: say };
  const watch = (client: BlueButtonClient) => {
    for (const event of [
      'request',
      'response',
      'retry',
      'token',
      'consent',
      'disclosure',
    ] as (keyof ClientEvents)[])
      client.on(event, say);
  };
  const text = () => inspect(said, { depth: 20, showHidden: true }) + JSON.stringify(said);
  return { said, logger, watch, text };
}

function hostile(status: number) {
  return {
    status_code: status,
    error: `invalid ${NAME}`,
    error_description: `${NAME} ${SECRETS.refreshToken} ${SECRETS.clientSecret}`,
    detail: `${NAME} ${SECRETS.accessToken} ${PATIENT_ID}`,
    resourceType: 'OperationOutcome',
    issue: [
      {
        severity: NAME,
        code: `${NAME} was here`,
        diagnostics: NAME,
        expression: [`Patient.where(name='${NAME}')`],
      },
    ],
  };
}

const CANARIES = [...Object.values(SECRETS), NAME, PATIENT_ID, CODE];

describe('no output of payerkit contains a secret, a person or a value', () => {
  test.each([301, 400, 401, 403, 404, 409, 418, 429, 500, 502, 503])(
    'when reads end in %i',
    async (status) => {
      const { said, logger, watch, text } = listen();
      const client = await grantedClient({ logger });
      watch(client);
      nock(BASE)
        .get(/./)
        .query(true)
        .times(9)
        .reply(status, hostile(status), { location: `https://${NAME}.example/` });
      const member = client.forGrant('user');
      for (const call of [
        () => member.patient.retrieve(),
        () => member.claims.list({ serviceDate: { ge: '1950-02-28' } }).first(),
        () => member.explanationOfBenefit.retrieve(`carrier-${PATIENT_ID}`),
        () => member.userinfo(),
        () =>
          member.request({ method: 'GET', path: `/v2/fhir/Patient/${PATIENT_ID}`, query: { name: NAME } }),
        () => client.request({ method: 'GET', path: `/anything/${PATIENT_ID}/here` }),
      ])
        said.push(await rejection(call()));
      nock.cleanAll();
      expect(said.length).toBeGreaterThan(12);
      for (const canary of [...CANARIES, '1950-02-28']) expect(text()).not.toContain(canary);
    },
  );

  test.each([200, 301, 400, 401, 403, 404, 500, 502])('when token requests end in %i', async (status) => {
    const { said, logger, watch, text } = listen();
    const client = exampleClient({ logger });
    watch(client);
    nock(BASE).post(/./).times(2).reply(status, hostile(status));
    const { session } = await client.auth.start({ key: 'user' });
    const callback = `https://app.example/callback?code=${CODE}&state=${session.state}`;
    said.push(await rejection(client.auth.complete(callback, session)));
    said.push(await rejection(client.auth.importGrant('user', { refreshToken: SECRETS.refreshToken })));
    const canaries = [...CANARIES, session.state, session.codeVerifier];
    for (const canary of canaries) expect(text()).not.toContain(canary);
  });

  test('when a client or a member is inspected', async () => {
    const client = await grantedClient();
    const member = client.forGrant('user');
    const text = inspect([client, client.auth, member, await member.grant()], {
      depth: 20,
      showHidden: true,
    });
    for (const secret of [SECRETS.clientSecret, SECRETS.accessToken, SECRETS.refreshToken])
      expect(text).not.toContain(secret);
  });
});
