import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendOptum } from '../../../testing/optum.js';
import { createSandbox, type Sandbox } from '../../sandbox.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

async function call(path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
  const answer = await sendOptum(sandbox, path, { headers, ...(body === undefined ? {} : { body }) });
  return {
    status: answer.status,
    headers: answer.headers,
    text: answer.body,
    body:
      answer.headers['content-type']?.startsWith('application/json') === true
        ? JSON.parse(answer.body)
        : undefined,
  };
}

describe('2.10 prior authorization', () => {
  const BASE = '/oihub/fhirpriorauth/v1';
  const FHIR = `${BASE}/fhirpa/R4/87726/ph`;
  const HOOKS = `${BASE}/cdsHooksServer/87726/ph/api/cds-services`;
  const bundle = (claim: object) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ resource: { resourceType: 'Claim', ...claim } }],
  });

  test('CRD: one service, whose call path is not its id', async () => {
    expect((await call(HOOKS)).body.services).toMatchObject([
      { hook: 'order-sign', id: 'coverageRequirements-serviceRequest' },
    ]);
    const { body } = await call(`${HOOKS}/crd-order-sign`, { hook: 'order-sign' });
    expect(body.cards).toMatchObject([{ summary: 'Required', links: [{ appContext: expect.any(String) }] }]);
    expect((await call(`${HOOKS}/coverageRequirements-serviceRequest`, { hook: 'order-sign' })).status).toBe(
      400,
    );
  });

  test('DTR: a package, then questions until complete', async () => {
    const packaged = await call(`${FHIR}/Questionnaire/$questionnaire-package`, {
      resourceType: 'Parameters',
    });
    expect(packaged.body.parameter[0].resource.entry[0].resource.resourceType).toBe('Questionnaire');
    const next = async (item: readonly object[]) =>
      (await call(`${FHIR}/Questionnaire/$next-question`, { resourceType: 'QuestionnaireResponse', item }))
        .body.status;
    expect([await next([]), await next([{}]), await next([{}, {}])]).toEqual([
      'in-progress',
      'in-progress',
      'completed',
    ]);
  });

  test('PAS: queued, then decided as time goes on', async () => {
    const submitted = await call(`${FHIR}/Claim/$submit`, bundle({ item: [{}, {}] }));
    expect(submitted.body).not.toHaveProperty('type');
    const response = submitted.body.entry[0].resource;
    expect(response).toMatchObject({
      resourceType: 'ClaimResponse',
      use: 'preauthorization',
      outcome: 'queued',
      disposition: 'Open',
      status: 'draft',
    });
    const { value } = response.identifier[0];
    const inquire = async () =>
      (await call(`${FHIR}/Claim/$inquire`, bundle({ identifier: [{ value }] }))).body.entry[0].resource;
    expect((await inquire()).outcome).toBe('queued');
    sandbox.control.clock.advance(5_000);
    expect(await inquire()).toMatchObject({
      outcome: 'complete',
      item: [{ adjudication: [{ reason: { coding: [{ code: 'Covered/Approved' }] } }] }, {}],
    });
    const attach = (headers: Readonly<Record<string, string>>) =>
      call(
        `${FHIR}/Claim/$submit-attachment`,
        { parameter: [{ name: 'TrackingId' }, { name: 'AttachTo' }] },
        headers,
      );
    expect((await attach({ 'reference-srn': value })).body).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'information' }],
    });
    expect((await attach({})).status).toBe(400);
    expect(sandbox.control.counters().submissions.processed).toBe(2);
  });

  test('errors are never an OperationOutcome', async () => {
    expect(await call(`${FHIR}/Claim/$submit`, {})).toMatchObject({
      status: 400,
      body: { message: 'Bad Request', statusCode: 400 },
    });
    expect(await call(`${FHIR}/pas/metadata`, undefined, { accept: 'application/xml' })).toMatchObject({
      status: 406,
      body: { message: 'Not Acceptable', statusCode: 406 },
    });
  });

  test('metadata, documents, operations, health', async () => {
    const types = await Promise.all(
      ['pas/metadata', 'dtr/metadata', 'document-reference', 'operation-definition/next-question'].map(
        async (path) => (await call(`${FHIR}/${path}`)).body.resourceType,
      ),
    );
    expect(types).toEqual(['CapabilityStatement', 'CapabilityStatement', 'Bundle', 'OperationDefinition']);
    expect((await call(`${BASE}/health-check`)).status).toBe(200);
  });
});

test('2.10 provider access: match, export, poll, download', async () => {
  const base = '/oihub/fhirprovideraccess/v1/R4/87726/ph';
  const member = (subscriberId: string, consent?: object) => ({
    name: 'MembersToMatch',
    part: [
      { name: 'MemberPatient', resource: { resourceType: 'Patient', id: 'sent' } },
      { name: 'CoverageToMatch', resource: { resourceType: 'Coverage', subscriberId } },
      ...(consent === undefined ? [] : [{ name: 'Consent', resource: consent }]),
    ],
  });
  const matched = await call(`${base}/Group/$bulk-member-match`, {
    resourceType: 'Parameters',
    parameter: [
      member('0000000000'),
      member('9999999999'),
      member('0000000001', { resourceType: 'Consent', provision: { type: 'deny' } }),
    ],
  });
  expect(matched.body.parameter).toMatchObject([
    { name: 'MatchedMembers', resource: { member: [{ entity: { reference: expect.any(String) } }] } },
    { name: 'NonMatchedMembers', resource: { contained: [{ id: 'provider-submitted-patient-2' }] } },
    {
      name: 'ConsentConstrainedMembers',
      resource: { member: [{ entity: { reference: '#provider-submitted-patient-3' } }] },
    },
  ]);
  const group = matched.body.parameter[0].resource;
  expect(group.resourceType).toBe('Group');
  const started = await call(`${base}/Group/${group.id}/$davinci-data-export`, {});
  expect([started.status, started.body.resourceType]).toEqual([200, 'OperationOutcome']);
  const polling = new URL(started.headers['content-location'] ?? '');
  expect(polling.origin).toBe(sandbox.url);
  expect(await call(polling.pathname)).toMatchObject({
    status: 202,
    headers: { 'retry-after': '1', 'x-progress': 'in progress' },
  });
  sandbox.control.clock.advance(5_000);
  const manifest = (await call(polling.pathname)).body;
  expect(manifest).toMatchObject({
    requiresAccessToken: true,
    output: [{ type: 'Patient' }, { type: 'Patient' }, { type: 'Coverage' }],
    error: [{}],
  });
  const file = await call(new URL(manifest.output[0].url).pathname, undefined, {
    accept: 'application/fhir+ndjson',
  });
  expect(file.headers['content-type']).toBe('application/fhir+ndjson');
  expect(
    file.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).resourceType),
  ).toEqual(['Patient', 'Patient']);
  expect(await call(`${base}/download/Group/nowhere/$davinci-data-export`)).toMatchObject({
    status: 404,
    body: { message: 'File not found', statusCode: 404 },
  });
  expect((await call(`${base}/$bulk-member-match-status/nowhere`)).status).toBe(400);
  expect((await call(`${base}/Group/$bulk-member-match`, {})).status).toBe(400);
});
