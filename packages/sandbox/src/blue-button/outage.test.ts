import { expect } from 'vitest';
import type { TestSandbox } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';
import type { DataSource } from './switches.js';

const TROUBLES = ['failing', 'unreachable', 'person-missing'] as const;
const SERVER_ERROR = { error: 'Server Error (500)' };
const NOT_FOUND = { detail: 'Not found.' };

/** Gets tokens, then lets the backend get into trouble. */
function inTrouble(dataSource: DataSource, path: string, user = 'BBUser00000') {
  return async (sandbox: TestSandbox) => {
    const { access_token } = await sandbox.tokens({ user });
    sandbox.blueButton.control.switches.dataSource = dataSource;
    return sandbox.get(path, access_token);
  };
}

function row(fact: Omit<Fact, 'observed'>): Fact {
  return { ...fact, observed: true };
}
function without(path: string, dataSource: DataSource = 'up') {
  return {
    ask: (sandbox: TestSandbox) => sandbox.request(path),
    options: { switches: { dataSource } },
  };
}

checkFacts('an outage of the claims backend', [
  ...['/health', '/health/bfd', '/health/external'].map((path) =>
    row({
      fact: `the backend is up (${path})`,
      ...without(path),
      status: 200,
      exactly: { message: "all's well" },
    }),
  ),
  ...TROUBLES.flatMap((dataSource) => [
    ...['/health/bfd', '/health/external'].map((path) =>
      row({
        fact: `the backend is ${dataSource} (${path})`,
        ...without(path, dataSource),
        status: 503,
        body: /^\{"detail":"Service temporarily unavailable, try again later\./,
      }),
    ),
    row({
      fact: `the web server is up all the same (${dataSource})`,
      ...without('/health', dataSource),
      status: 200,
    }),
  ]),
  row({
    fact: 'metadata, backend failing',
    ...without('/v2/fhir/metadata', 'failing'),
    status: 500,
    headers: { 'content-type': 'application/json' },
  }),
  row({
    fact: 'metadata, backend unreachable',
    ...without('/v3/fhir/metadata', 'unreachable'),
    status: 504,
    exactly: {
      errors: ['The gateway has timed out', 'Failed to reach FHIR Database.'],
      code: 504,
      status_code: 504,
      text: 'The gateway has timed out',
    },
  }),
  row({ fact: 'metadata, backend 404', ...without('/v1/fhir/metadata', 'person-missing'), status: 404 }),
  ...['/v1/fhir/Patient', '/v2/fhir/ExplanationOfBenefit'].flatMap((path) => [
    row({
      fact: `a resource of v1 and v2, backend failing (${path})`,
      ask: inTrouble('failing', path),
      status: 502,
      exactly: { detail: 'A failure occurred contacting the upstream server' },
    }),
    row({
      fact: `a resource of v1 and v2, backend unreachable (${path})`,
      ask: inTrouble('unreachable', path),
      status: 500,
      exactly: SERVER_ERROR,
    }),
    row({
      fact: `a resource of v1 and v2, backend 404 (${path})`,
      ask: inTrouble('person-missing', path),
      status: 404,
      exactly: NOT_FOUND,
    }),
  ]),
  row({
    fact: 'a resource of v3, backend failing: the OperationOutcome of the backend',
    ask: inTrouble('failing', '/v3/fhir/Coverage'),
    status: 500,
    headers: { 'content-type': 'application/fhir+json' },
    body: { resourceType: 'OperationOutcome' },
  }),
  row({
    fact: 'a resource of v3, backend unreachable',
    ask: inTrouble('unreachable', '/v3/fhir/Patient'),
    status: 500,
    exactly: SERVER_ERROR,
  }),
  row({
    fact: 'a resource of v3, backend 404',
    ask: inTrouble('person-missing', '/v3/fhir/Patient'),
    status: 404,
    body: { resourceType: 'OperationOutcome' },
  }),
  ...(
    [
      ['failing', 502, { status_code: 502, message: 'Failed to retrieve data from data source.' }],
      ['unreachable', 500, SERVER_ERROR],
      ['person-missing', 404, { status_code: 404, message: 'Not found.' }],
    ] as const
  ).flatMap(([dataSource, status, exactly]) => {
    const renewed = async (sandbox: TestSandbox) => {
      const { refresh_token } = await sandbox.tokens();
      sandbox.blueButton.control.switches.dataSource = dataSource;
      return { response: await sandbox.refresh(refresh_token), refresh_token };
    };
    return [
      row({
        fact: `a renewal, backend ${dataSource}`,
        ask: async (sandbox) => (await renewed(sandbox)).response,
        status,
        exactly,
      }),
      row({
        fact: `the same refresh token after the recovery: it was spent (${dataSource})`,
        ask: async (sandbox) => {
          const { refresh_token } = await renewed(sandbox);
          sandbox.blueButton.control.switches.dataSource = 'up';
          return sandbox.refresh(refresh_token);
        },
        status: 400,
        exactly: { error: 'invalid_grant' },
      }),
    ];
  }),
  row({
    fact: 'a renewal on v3 of a person without a record on v3',
    ask: async (sandbox) => {
      const { refresh_token } = await sandbox.tokens({ user: 'BBUser00011' });
      return sandbox.refresh(refresh_token, { version: 3 });
    },
    status: 404,
    exactly: { status_code: 404, message: 'Not found.' },
  }),
  row({
    fact: 'that refresh token again, on v2: it was spent',
    ask: async (sandbox) => {
      const { refresh_token } = await sandbox.tokens({ user: 'BBUser00011' });
      await sandbox.refresh(refresh_token, { version: 3 });
      return sandbox.refresh(refresh_token);
    },
    status: 400,
    exactly: { error: 'invalid_grant' },
  }),
  row({
    fact: 'a renewal on v2 of that person',
    ask: async (sandbox) => {
      const { refresh_token } = await sandbox.tokens({ user: 'BBUser00011' });
      return sandbox.refresh(refresh_token);
    },
    status: 200,
  }),
  row({
    fact: 'a token renewed on v2 reads v3',
    ask: async (sandbox) => {
      const { refresh_token } = await sandbox.tokens();
      const renewed = (await (await sandbox.refresh(refresh_token)).json()) as { access_token: string };
      return sandbox.get('/v3/fhir/Patient', renewed.access_token);
    },
    status: 200,
    body: { entry: [{ resource: { id: expect.any(String) } }] },
  }),
]);
