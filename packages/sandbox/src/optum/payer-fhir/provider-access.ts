import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { type JsonObject, objectAt, objectsAt, parseObject, textAt } from '../json.js';
import type { OptumServer } from '../server.js';
import { problem, unacceptable } from './problem.js';

const PROVIDER_ACCESS = '/oihub/fhirprovideraccess/v1';

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

/** Returns the match of a member: one of ours, no one, or one of ours who has opted out. */
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

/** Groups members by outcome, each with the patients as they were sent; empty groups are omitted. */
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
export function registerProviderAccess(app: Hono<SandboxEnv>, server: OptumServer): void {
  new ProviderAccess(server).register(app);
}

class ProviderAccess {
  readonly #server: OptumServer;
  readonly #jobs: Map<string, ExportJob>;
  readonly #base = `${PROVIDER_ACCESS}/R4/:payerId/:lob`;

  constructor(server: OptumServer) {
    this.#server = server;
    this.#jobs = server.map<string, ExportJob>('export jobs');
  }

  register(app: Hono<SandboxEnv>): void {
    app.use(`${PROVIDER_ACCESS}/*`, async (c, next) => {
      return unacceptable(c) ?? next();
    });
    app.get(`${PROVIDER_ACCESS}/health-check`, (c) => c.json({ status: 'UP' }));
    app.post(`${this.#base}/Group/$bulk-member-match`, (c) => this.#match(c));
    // Bulk data usually responds with 202 here; the vendor responds with 200 and the polling location in a header.
    app.post(`${this.#base}/Group/:groupId/$davinci-data-export`, (c) =>
      this.#export(c, c.req.param('groupId')),
    );
    app.get(`${this.#base}/$bulk-member-match-status/:jobId`, (c) => this.#status(c, c.req.param('jobId')));
    app.get(`${this.#base}/download/Group/:fileName/$davinci-data-export`, (c) => {
      const resources = FILES[c.req.param('fileName')];
      if (resources === undefined) return c.json(...problem('File not found', 404));
      const text = resources.map((resource) => `${JSON.stringify(resource)}\n`).join('');
      return c.body(text, 200, { 'content-type': 'application/fhir+ndjson' });
    });
  }

  async #match(c: Context<SandboxEnv>) {
    const body = parseObject(await c.req.text());
    const members = objectsAt(body ?? {}, 'parameter').filter(({ name }) => name === 'MembersToMatch');
    if (body?.resourceType !== 'Parameters' || members.length === 0)
      return c.json(...problem('Bad Request', 400));
    return c.json(matchResponse(members));
  }

  #export(c: Context<SandboxEnv>, groupId: string) {
    const id = this.#server.traceId();
    const prefix = c.req.path.slice(0, c.req.path.indexOf('/Group/'));
    const request = `${this.#server.context.url()}${c.req.path}`;
    this.#jobs.set(id, {
      id,
      groupId: groupId,
      request,
      startedAt: this.#server.now(),
      base: `${this.#server.context.url()}${prefix}`,
    });
    c.header('content-location', `${this.#server.context.url()}${prefix}/$bulk-member-match-status/${id}`);
    const diagnostics =
      "The request has been created. Its polling location is in the 'Content-Location' header.";
    return c.json({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'information', code: 'informational', diagnostics }],
    });
  }

  #status(c: Context<SandboxEnv>, jobId: string) {
    const job = this.#jobs.get(jobId);
    if (job === undefined) return c.json(...problem('Bad Request', 400));
    // The vendor's response before a job is done is unknown; 202 is what bulk data specifies.
    if (this.#server.now() < job.startedAt + this.#server.switches.jobDelayMs) {
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
  }
}
