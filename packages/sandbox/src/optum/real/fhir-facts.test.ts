import { expect } from 'vitest';
import { sendOptum } from '../../../testing/optum.js';
import { checkOptumFacts, get, post } from '../../../testing/optum-facts.js';
import type { Sandbox } from '../../sandbox.js';

const text: unknown = expect.any(String);
const FHIR = '/oihub/fhirpriorauth/v1/fhirpa/R4/87726/ph';
const HOOKS = '/oihub/fhirpriorauth/v1/cdsHooksServer/87726/ph/api/cds-services';
const ACCESS = '/oihub/fhirprovideraccess/v1/R4/87726/ph';
function bundle(claim: object) {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ resource: { resourceType: 'Claim', ...claim } }],
  };
}
/** Submits, lets time go on, and inquires after what was submitted. */
function submitted(advanceMs: number) {
  return async (sandbox: Sandbox) => {
    const answer = await sendOptum(sandbox, `${FHIR}/Claim/$submit`, { body: bundle({ item: [{}] }) });
    const { entry } = JSON.parse(answer.body) as {
      entry: [{ resource: { identifier: [{ value: string }] } }];
    };
    sandbox.control.clock.advance(advanceMs);
    return { body: bundle({ identifier: [{ value: entry[0].resource.identifier[0].value }] }) };
  };
}
const match = {
  resourceType: 'Parameters',
  parameter: [
    {
      name: 'MembersToMatch',
      part: [
        { name: 'MemberPatient', resource: { resourceType: 'Patient', id: 'sent' } },
        { name: 'CoverageToMatch', resource: { resourceType: 'Coverage', subscriberId: '0000000000' } },
      ],
    },
  ],
};
/** Matches and starts an export; gives the path to go on with. */
function exported(advanceMs: number, then?: 'download') {
  return async (sandbox: Sandbox) => {
    const matched = JSON.parse(
      (await sendOptum(sandbox, `${ACCESS}/Group/$bulk-member-match`, { body: match })).body,
    ) as {
      parameter: [{ resource: { id: string } }];
    };
    const group = matched.parameter[0].resource.id;
    const started = await sendOptum(sandbox, `${ACCESS}/Group/${group}/$davinci-data-export`, { body: {} });
    sandbox.control.clock.advance(advanceMs);
    const path = new URL(String(started.headers['content-location'])).pathname;
    if (then === undefined) return { path };
    const manifest = JSON.parse((await sendOptum(sandbox, path)).body) as { output: [{ url: string }] };
    return { path: new URL(manifest.output[0].url).pathname };
  };
}

checkOptumFacts('Optum 2.10 FHIR prior authorization and provider access', [
  get('CRD: one service', HOOKS, 200, {
    services: [{ hook: 'order-sign', id: 'coverageRequirements-serviceRequest' }],
  }),
  post(
    'CRD: the path of the call is not the id',
    `${HOOKS}/crd-order-sign`,
    { hook: 'order-sign' },
    'a hook',
    {
      status: 200,
      body: { cards: [{ summary: 'Required', links: [{ appContext: text }] }] },
    },
  ),
  post(
    'CRD: a path made from the id',
    `${HOOKS}/coverageRequirements-serviceRequest`,
    { hook: 'order-sign' },
    'a hook',
    { status: 400 },
  ),
  post(
    'DTR: a package of questions',
    `${FHIR}/Questionnaire/$questionnaire-package`,
    { resourceType: 'Parameters' },
    'Parameters',
    {
      status: 200,
      body: { parameter: [{ resource: { entry: [{ resource: { resourceType: 'Questionnaire' } }] } }] },
    },
  ),
  post(
    'DTR: the next question',
    `${FHIR}/Questionnaire/$next-question`,
    { resourceType: 'QuestionnaireResponse', item: [] },
    'an empty answer',
    { status: 200, body: { status: 'in-progress' } },
  ),
  post(
    'PAS: submitted, queued; the Bundle has no type',
    `${FHIR}/Claim/$submit`,
    bundle({ item: [{}] }),
    'a Claim',
    {
      status: 200,
      body: {
        resourceType: 'Bundle',
        entry: [
          {
            resource: {
              resourceType: 'ClaimResponse',
              use: 'preauthorization',
              outcome: 'queued',
              disposition: 'Open',
              status: 'draft',
              identifier: [{ value: text }],
            },
          },
        ],
      },
      so: ['no type', (body: object) => expect(body).not.toHaveProperty('type')],
    },
  ),
  post('PAS: inquired at once: still queued', `${FHIR}/Claim/$inquire`, undefined, 'its number', {
    before: submitted(0),
    status: 200,
    body: { entry: [{ resource: { outcome: 'queued' } }] },
  }),
  post('PAS: inquired later: decided', `${FHIR}/Claim/$inquire`, undefined, 'its number', {
    before: submitted(5_000),
    status: 200,
    body: {
      entry: [
        {
          resource: {
            outcome: 'complete',
            item: [
              {
                adjudication: [
                  { extension: expect.any(Array), reason: { coding: [{ code: 'Covered/Approved' }] } },
                ],
              },
            ],
          },
        },
      ],
    },
  }),
  post(
    'an attachment needs the header reference-srn',
    `${FHIR}/Claim/$submit-attachment`,
    { parameter: [{ name: 'TrackingId' }, { name: 'AttachTo' }] },
    'no reference-srn',
    { status: 400, body: { statusCode: 400 } },
  ),
  ...['pas', 'dtr'].map((part) =>
    get(`metadata of ${part}`, `${FHIR}/${part}/metadata`, 200, { resourceType: 'CapabilityStatement' }),
  ),
  get(
    'another Accept: 406',
    `${FHIR}/pas/metadata`,
    406,
    { message: 'Not Acceptable', statusCode: 406 },
    { send: { headers: { accept: 'application/xml' } } },
  ),
  post('match responds at once', `${ACCESS}/Group/$bulk-member-match`, match, 'one member', {
    status: 200,
    body: { parameter: [{ name: 'MatchedMembers', resource: { resourceType: 'Group' } }] },
  }),
  post(
    'export: 200 with an OperationOutcome, and where to look',
    `${ACCESS}/Group/x/$davinci-data-export`,
    {},
    'a group',
    {
      before: async (sandbox) => {
        const matched = JSON.parse(
          (await sendOptum(sandbox, `${ACCESS}/Group/$bulk-member-match`, { body: match })).body,
        ) as { parameter: [{ resource: { id: string } }] };
        return { path: `${ACCESS}/Group/${matched.parameter[0].resource.id}/$davinci-data-export` };
      },
      status: 200,
      headers: { 'content-location': /\$bulk-member-match-status\// },
      body: { resourceType: 'OperationOutcome' },
    },
  ),
  get('the job, while it runs (own value: 202)', `${ACCESS}/$bulk-member-match-status/{jobId}`, 202, /^$/, {
    before: exported(0),
  }),
  get(
    'the job, when it has run: a manifest',
    `${ACCESS}/$bulk-member-match-status/{jobId}`,
    200,
    {
      transactionTime: text,
      request: text,
      requiresAccessToken: true,
      output: [{ type: 'Patient', url: text }, { type: 'Patient' }, { type: 'Coverage' }],
      error: expect.any(Array),
    },
    { before: exported(5_000) },
  ),
  {
    fact: 'download: a resource on each line',
    call: ['GET', `${ACCESS}/download/Group/{fileName}/$davinci-data-export`],
    send: { headers: { accept: 'application/fhir+ndjson' } },
    before: exported(5_000, 'download'),
    status: 200,
    headers: { 'content-type': 'application/fhir+ndjson' },
    body: /^(\{"resourceType":"Patient".*\}\n)+$/,
  },
  get('download: a file that is not there', `${ACCESS}/download/Group/nowhere/$davinci-data-export`, 404, {
    message: 'File not found',
    statusCode: 404,
  }),
]);
