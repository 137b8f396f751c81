import { MemorySubmissionLedger, type PayerKitError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, expect, test } from 'vitest';
import { outcomeOf } from '../../core/testing/public-methods.js';
import { goodArguments } from '../testing/good-arguments.js';
import { OptumClient } from './optum-client.js';

/** Every public method that changes something at a payer or the clearinghouse, and whether it uses the ledger. */
const SUBMISSIONS: Readonly<Record<string, 'ledger' | 'unrecorded'>> = {
  'claims.professional.submit': 'ledger',
  'claims.professional.submitX12': 'ledger',
  'claims.institutional.submit': 'ledger',
  'claims.institutional.submitX12': 'ledger',
  'attachments.submit': 'ledger',
  'priorAuthorization.submit': 'ledger',
  'priorAuthorization.submitX12': 'ledger',
  'priorAuthorization.notifyAdmission': 'ledger',
  'priorAuthorization.notifyAdmissionX12': 'ledger',
  'real.claimActions.submit': 'ledger',
  'real.claimActions.submitTicket': 'ledger',
  'real.claimActions.submitAttachment': 'unrecorded',
  'real.referrals.submit': 'ledger',
  'payerFhir.priorAuthorization.pas.submit': 'ledger',
  'payerFhir.priorAuthorization.pas.submitAttachment': 'unrecorded',
  'payerFhir.providerAccess.export': 'unrecorded',
  'coverageDiscovery.start': 'unrecorded',
  'dental.claims.submit': 'ledger',
  'dental.attachments.submit': 'ledger',
  'dental.attachments.submitWithImageIntelligence': 'ledger',
  'dental.attachmentContainers.create': 'unrecorded',
  'dental.attachmentContainers.addFile': 'unrecorded',
  'dental.attachmentContainers.updateFile': 'unrecorded',
  'dental.attachmentContainers.deleteFile': 'unrecorded',
  'dental.attachmentContainers.commit': 'unrecorded',
  'pharmacy.claims.submit': 'ledger',
  'enrollment.submit': 'ledger',
  'enrollment.decide': 'unrecorded',
};

function outcome(code: string) {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code }] };
}

/** Responses that do not show whether the submission was accepted. */
const ODD: readonly [
  name: string,
  status: number,
  body: string | object,
  headers?: Record<string, string>,
][] = [
  ['a page', 200, '<html>ok</html>', { 'content-type': 'text/html' }],
  ['a message that it is being processed', 200, { message: 'being processed', transactionId: 'x-1' }],
  ['an undocumented status', 200, { status: 'PENDING' }],
  ['an OperationOutcome', 200, { resourceType: 'OperationOutcome', issue: [{ severity: 'error' }] }],
  ['an OperationOutcome about a duplicate', 200, outcome('duplicate')],
  ['an OperationOutcome about an exception', 200, outcome('exception')],
  [
    'a bundle of such an OperationOutcome',
    200,
    { resourceType: 'Bundle', type: 'collection', entry: [{ resource: outcome('transient') }] },
  ],
  ['an eligibility response', 200, { controlNumber: '1', benefitsInformation: [{ code: '1' }] }],
  ['a list', 200, [{ status: 'SUCCESS?' }]],
  ['202', 202, {}],
  ['204', 204, ''],
  ['206', 206, {}],
  ['a redirect', 307, '', { location: '/elsewhere' }],
  ['400 without a body', 400, ''],
  ['400 of a gateway', 400, '<html>Bad Request</html>', { 'content-type': 'text/html' }],
  ...[404, 409, 410, 422, 499, 500, 503, 522].map((status): [string, number, object] => [
    String(status),
    status,
    {},
  ]),
  ['404 with errors', 404, { errors: [{ code: '33', field: 'x', description: 'Input data error' }] }],
  ['503 with errors', 503, { errors: [{ code: '33', field: 'x', description: 'Input data error' }] }],
];

const ORIGIN = 'https://optum.example';
const good = await goodArguments();
afterEach(() => nock.cleanAll());

function clientWith(store: MemorySubmissionLedger | undefined): OptumClient {
  return new OptumClient({
    environment: { baseUrl: ORIGIN, kind: 'production' },
    clientId: 'id',
    clientSecret: 'secret',
    preflight: 'off',
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    ...(store && { ledger: { store, secret: 'a synthetic secret of sixteen or more' } }),
  });
}

/** Responds to all but token requests, and counts them. */
function respondWith(status: number, body: string | object, headers: Record<string, string> = {}) {
  const counted = { requests: 0 };
  nock(ORIGIN).persist().post(/token/).reply(200, { access_token: 'token', expires_in: 3600 });
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const)
    nock(ORIGIN)
      .persist()
      [method](/^(?!.*token)/)
      .reply(() => {
        counted.requests += 1;
        return [status, body as nock.Body, { 'content-type': 'application/json', ...headers }];
      });
  return counted;
}

/** Calls the method at a path such as `claims.professional.submit` with its valid arguments. */
function callOf(client: OptumClient, path: string): unknown {
  const names = path.split('.');
  const name = names.pop() ?? '';
  const owner = names.reduce<Record<string, unknown>>(
    (object, key) => object[key] as Record<string, unknown>,
    client as never,
  );
  return (owner[name] as (...args: readonly unknown[]) => unknown).call(owner, ...(good[path] ?? []));
}

async function statesOf(store: MemorySubmissionLedger): Promise<string[]> {
  const states: string[] = [];
  for await (const { state } of store.list()) states.push(state);
  return states;
}

test.each(ODD)(
  'no submission is written off, or sent again, after %s',
  async (_name, status, body, headers) => {
    const counted = respondWith(status, body, headers);
    const faults: string[] = [];
    for (const [path, recording] of Object.entries(SUBMISSIONS)) {
      for (const store of recording === 'ledger' ? [new MemorySubmissionLedger(), undefined] : [undefined]) {
        const client = clientWith(store);
        counted.requests = 0;
        const first = await outcomeOf(() => callOf(client, path));
        const kindOf = (outcome: typeof first) =>
          outcome.ended === 'rejected' ? (outcome.value as PayerKitError).kind : outcome.ended;
        if (kindOf(first) !== 'submission_unknown' || counted.requests !== 1)
          faults.push(`${path}: ${kindOf(first)} after ${counted.requests} requests`);
        if (store !== undefined) {
          const second = await outcomeOf(() => callOf(client, path));
          const states = await statesOf(store);
          if (kindOf(second) !== 'duplicate_submission' || counted.requests !== 1 || states[0] !== 'unknown')
            faults.push(`${path}: then ${kindOf(second)}, the ledger says ${states.join()}`);
        }
        await client.close();
      }
    }
    expect(faults).toEqual([]);
  },
);
