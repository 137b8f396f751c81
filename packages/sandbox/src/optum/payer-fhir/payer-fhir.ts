import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { type JsonObject, objectAt, objectsAt, parseObject, textAt } from '../json.js';
import type { OptumState } from '../state.js';

const PRIOR_AUTH = '/oihub/fhirpriorauth/v1';
const PROVIDER_ACCESS = '/oihub/fhirprovideraccess/v1';
const PROFILES = 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition';

function message(text: string, statusCode: 400 | 404 | 406) {
  return [{ message: text, statusCode }, statusCode] as const;
}

/** Bad requests and unacceptable media types, in the words of these products; never an OperationOutcome. */
function refusal(c: Context<SandboxEnv>): Response | undefined {
  const accept = c.req.header('accept') ?? '*/*';
  if (!/\*\/\*|json/.test(accept)) return c.json(...message('Not Acceptable', 406));
  return undefined;
}

interface Authorization {
  readonly number: string;
  readonly submittedAt: number;
  readonly items: readonly JsonObject[];
}

/** Serves FHIR prior authorization: CRD, DTR and PAS. */
export function registerFhirPriorAuthorization(app: Hono<SandboxEnv>, state: OptumState): void {
  const authorizations = state.map<string, Authorization>();
  const payer = ':payerId/:lob';
  const fhir = `${PRIOR_AUTH}/fhirpa/R4/${payer}`;
  const hooks = `${PRIOR_AUTH}/cdsHooksServer/${payer}/api/cds-services`;
  const badRequest = (c: Context<SandboxEnv>) => c.json(...message('Bad Request', 400));
  const read = async (c: Context<SandboxEnv>, resourceType?: string) => {
    const body = parseObject(await c.req.text());
    return resourceType === undefined || body?.resourceType === resourceType ? body : undefined;
  };

  app.use(`${PRIOR_AUTH}/*`, async (c, next) => refusal(c) ?? next());
  app.get(`${PRIOR_AUTH}/health-check`, (c) => c.json({ status: 'UP' }));
  app.get(hooks, (c) =>
    c.json({
      services: [
        {
          id: 'coverageRequirements-serviceRequest',
          hook: 'order-sign',
          title: 'Sandbox order sign support',
          description: 'Coverage requirements of orders being signed',
          prefetch: {
            patient: 'Patient/{{context.patientId}}',
            coverage: 'Coverage?patient={{context.patientId}}',
          },
        },
      ],
    }),
  );
  // The call's path is not made from the id that discovery tells.
  app.post(`${hooks}/crd-order-sign`, async (c) => {
    const body = await read(c);
    if (body === undefined || textAt(body, 'hook') !== 'order-sign') return badRequest(c);
    const card = {
      uuid: state.traceId(),
      summary: 'Required',
      indicator: 'info',
      source: { label: 'Sandbox', url: state.context.url() },
      detail: 'Prior authorization is required',
      links: [
        { label: 'Complete Documentation (DTR)', url: '', type: 'absolute', appContext: state.traceId() },
      ],
    };
    return c.json({ cards: [card], systemActions: [] });
  });

  const questionnaire = {
    resourceType: 'Questionnaire',
    id: 'sandbox',
    status: 'active',
    title: 'Sandbox questionnaire',
  };
  app.post(`${fhir}/Questionnaire/$questionnaire-package`, async (c) => {
    if ((await read(c, 'Parameters')) === undefined) return badRequest(c);
    const resource = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: questionnaire }] };
    return c.json({ resourceType: 'Parameters', parameter: [{ name: 'PackageBundle', resource }] });
  });
  // Two questions, then the questionnaire is complete.
  app.post(`${fhir}/Questionnaire/$next-question`, async (c) => {
    const body = await read(c, 'QuestionnaireResponse');
    if (body === undefined) return badRequest(c);
    const answered = objectsAt(body, 'item').length;
    const item = Array.from({ length: Math.min(answered + 1, 2) }, (_, index) => ({
      linkId: String(index + 1),
      type: 'boolean',
      text: `Question ${index + 1}`,
    }));
    const status = answered >= 2 ? 'completed' : 'in-progress';
    return c.json({ ...body, status, contained: [{ ...questionnaire, item }] });
  });

  const claimIn = (body: JsonObject | undefined) =>
    objectsAt(body ?? {}, 'entry')
      .map((entry) => objectAt(entry, 'resource'))
      .find((resource) => resource.resourceType === 'Claim');

  const responseBundle = (authorization: Authorization, inquired: boolean) => {
    const decided = inquired && state.now() >= authorization.submittedAt + state.switches.jobDelayMs;
    const created = new Date(authorization.submittedAt).toISOString();
    const adjudication = {
      category: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adjudication', code: 'submitted' }],
      },
      ...(decided
        ? {
            extension: [
              {
                url: `${PROFILES}/extension-reviewActionCode`,
                valueCodeableConcept: { coding: [{ code: 'A1' }] },
              },
            ],
            reason: { coding: [{ code: 'Covered/Approved' }] },
          }
        : {}),
    };
    const resource = {
      resourceType: 'ClaimResponse',
      meta: { profile: [`${PROFILES}/profile-claimresponse`] },
      identifier: [{ system: `${PROFILES}/identifier`, value: authorization.number }],
      status: inquired ? 'active' : 'draft',
      type: { coding: [{ code: 'professional' }] },
      use: 'preauthorization',
      patient: { reference: '#patient' },
      created: inquired ? created : created.slice(0, 19),
      insurer: { reference: '#insurer' },
      requestor: { reference: '#requestor' },
      outcome: decided ? 'complete' : 'queued',
      disposition: 'Open',
      item: authorization.items.map((_, index) => ({
        itemSequence: index + 1,
        adjudication: [adjudication],
      })),
    };
    // The vendor's bundle has no type.
    return { resourceType: 'Bundle', entry: [{ resource, search: { mode: 'match' } }] };
  };

  app.post(`${fhir}/Claim/$submit`, async (c) => {
    const claim = claimIn(await read(c, 'Bundle'));
    if (claim === undefined) return badRequest(c);
    const items = objectsAt(claim, 'item');
    const number = `A${state.nextNumber('authorization', 100_000_000)}`;
    const authorization = { number, submittedAt: state.now(), items: items.length > 0 ? items : [{}] };
    authorizations.set(number, authorization);
    state.context.counters.submissionsProcessed += 1;
    return c.json(responseBundle(authorization, false));
  });
  app.post(`${fhir}/Claim/$inquire`, async (c) => {
    const claim = claimIn(await read(c, 'Bundle'));
    const number =
      objectsAt(claim ?? {}, 'identifier').map((identifier) => textAt(identifier, 'value'))[0] ?? '';
    const authorization = authorizations.get(number);
    return authorization === undefined ? badRequest(c) : c.json(responseBundle(authorization, true));
  });
  app.post(`${fhir}/Claim/$submit-attachment`, async (c) => {
    const body = await read(c);
    const parameters = objectsAt(body ?? {}, 'parameter').map((parameter) => textAt(parameter, 'name'));
    const number = c.req.header('reference-srn') ?? '';
    if (!authorizations.has(number) || !parameters.includes('TrackingId') || !parameters.includes('AttachTo'))
      return badRequest(c);
    state.context.counters.submissionsProcessed += 1;
    const issue = [
      { severity: 'information', code: 'informational', details: { text: 'Attachments accepted' } },
    ];
    return c.json({ resourceType: 'OperationOutcome', id: state.traceId(), issue });
  });

  app.get(`${fhir}/document-reference`, (c) =>
    c.json({
      resourceType: 'Bundle',
      type: 'searchset',
      total: 1,
      entry: [
        {
          resource: {
            resourceType: 'DocumentReference',
            id: '1',
            status: 'current',
            content: [{ attachment: { contentType: 'text/html', data: 'PHA+' } }],
          },
        },
      ],
    }),
  );
  app.get(`${fhir}/operation-definition/:operation`, (c) => {
    const code = c.req.param('operation');
    return c.json({
      resourceType: 'OperationDefinition',
      name: code,
      code,
      status: 'active',
      kind: 'operation',
      system: false,
      type: true,
      instance: false,
    });
  });
  for (const kind of ['pas', 'dtr'])
    app.get(`${fhir}/${kind}/metadata`, (c) =>
      c.json({
        resourceType: 'CapabilityStatement',
        status: 'active',
        kind: 'instance',
        fhirVersion: '4.0.1',
        format: ['json'],
        rest: [{ mode: 'server' }],
      }),
    );
}

interface ExportJob {
  readonly id: string;
  readonly groupId: string;
  readonly request: string;
  readonly startedAt: number;
  readonly base: string;
}

const PATIENTS = ['0000000000', '0000000001', '0000000002'].map((memberId, index) => ({
  resourceType: 'Patient',
  id: `sandbox-${index + 1}`,
  identifier: [{ type: { coding: [{ code: 'MB' }] }, value: memberId }],
  name: [{ family: ['Doeone'], given: [['Johnone', 'Janeone', 'Johntwo'][index]] }],
  gender: index === 1 ? 'female' : 'male',
  birthDate: '1980-01-01T00:00:00.000Z',
}));
const FILES: Readonly<Record<string, readonly object[]>> = {
  'Patient_file_1.ndjson': PATIENTS.slice(0, 2),
  'Patient_file_2.ndjson': PATIENTS.slice(2),
  'Coverage_file_1.ndjson': PATIENTS.map(({ id }) => ({
    resourceType: 'Coverage',
    id: `coverage-${id}`,
    status: 'active',
    beneficiary: { reference: `Patient/${id}` },
  })),
  'error_file_1.ndjson': [
    { resourceType: 'OperationOutcome', issue: [{ severity: 'warning', code: 'not-found' }] },
  ],
};

/** Who a member of a match turns out to be: one of ours, nobody, or one of ours who has rejected. */
function matchOf(member: JsonObject): 'match' | 'nomatch' | 'consentconstraint' {
  const part = (name: string) =>
    objectAt(objectsAt(member, 'part').find((one) => one.name === name) ?? {}, 'resource');
  const { subscriberId } = part('CoverageToMatch');
  if (!PATIENTS.some(({ identifier: [id] }) => id?.value === subscriberId)) return 'nomatch';
  return textAt(objectAt(part('Consent'), 'provision'), 'type') === 'deny' ? 'consentconstraint' : 'match';
}

const MATCH_GROUPS = [
  ['MatchedMembers', 'match', 'sandbox-group'],
  ['NonMatchedMembers', 'nomatch', 'sandbox-nomatch-group'],
  ['ConsentConstrainedMembers', 'consentconstraint', 'sandbox-consent-constraint-group'],
] as const;

/** Groups by outcome, each with the patients as they were sent; a group of nobody is left out. */
function matchResponse(members: readonly JsonObject[]): JsonObject {
  const people = members.map((member, index) => {
    const submitted = objectsAt(member, 'part').find(({ name }) => name === 'MemberPatient') ?? {};
    const id = `provider-submitted-patient-${index + 1}`;
    return { outcome: matchOf(member), id, patient: { ...objectAt(submitted, 'resource'), id } };
  });
  const parameter = MATCH_GROUPS.flatMap(([name, code, id]) => {
    const own = people.filter(({ outcome }) => outcome === code);
    if (own.length === 0) return [];
    const system = 'http://hl7.org/fhir/us/davinci-pdex/CodeSystem/PdexMultiMemberMatchResultCS';
    const resource = {
      resourceType: 'Group',
      id,
      contained: own.map(({ patient }) => patient),
      type: 'person',
      actual: true,
      code: { coding: [{ system, code }] },
      member: own.map((one) => ({
        entity: {
          extension: [
            {
              url: 'http://hl7.org/fhir/us/davinci-pdex/StructureDefinition/base-ext-match-parameters',
              valueReference: { reference: `#${one.id}` },
            },
          ],
          reference: code === 'match' ? `Patient/payer-${one.id}` : `#${one.id}`,
        },
      })),
    };
    return [{ name, resource }];
  });
  return { resourceType: 'Parameters', id: 'provider-bulk-member-match-out', parameter };
}

/** Serves provider access: member match, then an export job with its files. */
export function registerProviderAccess(app: Hono<SandboxEnv>, state: OptumState): void {
  const jobs = state.map<string, ExportJob>();
  const base = `${PROVIDER_ACCESS}/R4/:payerId/:lob`;

  app.use(`${PROVIDER_ACCESS}/*`, async (c, next) => {
    return refusal(c) ?? next();
  });
  app.get(`${PROVIDER_ACCESS}/health-check`, (c) => c.json({ status: 'UP' }));

  app.post(`${base}/Group/$bulk-member-match`, async (c) => {
    const body = parseObject(await c.req.text());
    const members = objectsAt(body ?? {}, 'parameter').filter(({ name }) => name === 'MembersToMatch');
    if (body?.resourceType !== 'Parameters' || members.length === 0)
      return c.json(...message('Bad Request', 400));
    return c.json(matchResponse(members));
  });

  // Bulk data usually responses 202 here; the vendor responds with 200 with the place to ask in a header.
  app.post(`${base}/Group/:groupId/$davinci-data-export`, (c) => {
    const id = state.traceId();
    const prefix = c.req.path.slice(0, c.req.path.indexOf('/Group/'));
    const request = `${state.context.url()}${c.req.path}`;
    jobs.set(id, {
      id,
      groupId: c.req.param('groupId'),
      request,
      startedAt: state.now(),
      base: `${state.context.url()}${prefix}`,
    });
    c.header('content-location', `${state.context.url()}${prefix}/$bulk-member-match-status/${id}`);
    const diagnostics =
      "The request has been created. Its polling location is in the 'Content-Location' header.";
    return c.json({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'information', code: 'informational', diagnostics }],
    });
  });

  app.get(`${base}/$bulk-member-match-status/:jobId`, (c) => {
    const job = jobs.get(c.req.param('jobId'));
    if (job === undefined) return c.json(...message('Bad Request', 400));
    // What the vendor responds with before a job is done is unknown; 202 is what bulk data says.
    if (state.now() < job.startedAt + state.switches.jobDelayMs) {
      c.header('retry-after', '1');
      c.header('x-progress', 'in progress');
      return c.body(null, 202);
    }
    const file = (name: string) => ({
      type: name.startsWith('error') ? 'OperationOutcome' : (name.split('_')[0] ?? ''),
      url: `${job.base}/download/Group/${name}/$davinci-data-export`,
    });
    const [output, error] = [
      Object.keys(FILES).filter((name) => !name.startsWith('error')),
      ['error_file_1.ndjson'],
    ];
    return c.json({
      transactionTime: new Date(job.startedAt).toISOString(),
      request: job.request,
      requiresAccessToken: true,
      output: output.map(file),
      error: error.map(file),
    });
  });

  app.get(`${base}/download/Group/:fileName/$davinci-data-export`, (c) => {
    const resources = FILES[c.req.param('fileName')];
    if (resources === undefined) return c.json(...message('File not found', 404));
    const text = resources.map((resource) => `${JSON.stringify(resource)}\n`).join('');
    return c.body(text, 200, { 'content-type': 'application/fhir+ndjson' });
  });
}
