import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { type JsonObject, objectAt, objectsAt, parseObject, textAt } from '../json.js';
import type { OptumServer } from '../server.js';
import { problem, unacceptable } from './problem.js';

const PRIOR_AUTH = '/oihub/fhirpriorauth/v1';
const PROFILES = 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition';

interface Authorization {
  readonly number: string;
  readonly submittedAt: number;
  readonly items: readonly JsonObject[];
}

/** Serves FHIR prior authorization: CRD, DTR and PAS. */
export function registerFhirPriorAuthorization(app: Hono<SandboxEnv>, server: OptumServer): void {
  new FhirPriorAuthorization(server).register(app);
}

class FhirPriorAuthorization {
  readonly #server: OptumServer;
  readonly #authorizations: Map<string, Authorization>;
  readonly #payer = ':payerId/:lob';
  readonly #fhir = `${PRIOR_AUTH}/fhirpa/R4/${this.#payer}`;
  readonly #hooks = `${PRIOR_AUTH}/cdsHooksServer/${this.#payer}/api/cds-services`;
  readonly #questionnaire = {
    resourceType: 'Questionnaire',
    id: 'sandbox',
    status: 'active',
    title: 'Sandbox questionnaire',
  };

  constructor(server: OptumServer) {
    this.#server = server;
    this.#authorizations = server.map<string, Authorization>('authorizations');
  }

  register(app: Hono<SandboxEnv>): void {
    app.use(`${PRIOR_AUTH}/*`, async (c, next) => unacceptable(c) ?? next());
    app.get(`${PRIOR_AUTH}/health-check`, (c) => c.json({ status: 'UP' }));
    app.get(this.#hooks, (c) => this.#services(c));
    // The call's path is not built from the ID that discovery returns.
    app.post(`${this.#hooks}/crd-order-sign`, (c) => this.#orderSign(c));
    app.post(`${this.#fhir}/Questionnaire/$questionnaire-package`, async (c) => {
      if ((await this.#read(c, 'Parameters')) === undefined) return this.#badRequest(c);
      const resource = {
        resourceType: 'Bundle',
        type: 'collection',
        entry: [{ resource: this.#questionnaire }],
      };
      return c.json({ resourceType: 'Parameters', parameter: [{ name: 'PackageBundle', resource }] });
    });
    // Two questions, then the questionnaire is complete.
    app.post(`${this.#fhir}/Questionnaire/$next-question`, (c) => this.#nextQuestion(c));
    app.post(`${this.#fhir}/Claim/$submit`, (c) => this.#submit(c));
    app.post(`${this.#fhir}/Claim/$inquire`, (c) => this.#inquire(c));
    app.post(`${this.#fhir}/Claim/$submit-attachment`, (c) => this.#submitAttachment(c));
    app.get(`${this.#fhir}/document-reference`, (c) => this.#documents(c));
    app.get(`${this.#fhir}/operation-definition/:operation`, (c) =>
      this.#operationDefinition(c, c.req.param('operation')),
    );
    for (const kind of ['pas', 'dtr']) app.get(`${this.#fhir}/${kind}/metadata`, (c) => this.#metadata(c));
  }

  #badRequest(c: Context<SandboxEnv>) {
    return c.json(...problem('Bad Request', 400));
  }

  async #read(c: Context<SandboxEnv>, resourceType?: string) {
    const body = parseObject(await c.req.text());
    return resourceType === undefined || body?.resourceType === resourceType ? body : undefined;
  }

  #claimIn(body: JsonObject | undefined) {
    return objectsAt(body ?? {}, 'entry')
      .map((entry) => objectAt(entry, 'resource'))
      .find((resource) => resource.resourceType === 'Claim');
  }

  #responseBundle(authorization: Authorization, inquired: boolean) {
    const decided =
      inquired && this.#server.now() >= authorization.submittedAt + this.#server.switches.jobDelayMs;
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
  }

  #services(c: Context<SandboxEnv>) {
    return c.json({
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
    });
  }

  async #orderSign(c: Context<SandboxEnv>) {
    const body = await this.#read(c);
    if (body === undefined || textAt(body, 'hook') !== 'order-sign') return this.#badRequest(c);
    const card = {
      uuid: this.#server.traceId(),
      summary: 'Required',
      indicator: 'info',
      source: { label: 'Sandbox', url: this.#server.context.url() },
      detail: 'Prior authorization is required',
      links: [
        {
          label: 'Complete Documentation (DTR)',
          url: '',
          type: 'absolute',
          appContext: this.#server.traceId(),
        },
      ],
    };
    return c.json({ cards: [card], systemActions: [] });
  }

  async #nextQuestion(c: Context<SandboxEnv>) {
    const body = await this.#read(c, 'QuestionnaireResponse');
    if (body === undefined) return this.#badRequest(c);
    const answered = objectsAt(body, 'item').length;
    const item = Array.from({ length: Math.min(answered + 1, 2) }, (_, index) => ({
      linkId: String(index + 1),
      type: 'boolean',
      text: `Question ${index + 1}`,
    }));
    const status = answered >= 2 ? 'completed' : 'in-progress';
    return c.json({ ...body, status, contained: [{ ...this.#questionnaire, item }] });
  }

  async #submit(c: Context<SandboxEnv>) {
    const claim = this.#claimIn(await this.#read(c, 'Bundle'));
    if (claim === undefined) return this.#badRequest(c);
    const items = objectsAt(claim, 'item');
    const number = `A${this.#server.nextNumber('authorization', 100_000_000)}`;
    const authorization = { number, submittedAt: this.#server.now(), items: items.length > 0 ? items : [{}] };
    this.#authorizations.set(number, authorization);
    this.#server.context.counters.submissionsProcessed += 1;
    return c.json(this.#responseBundle(authorization, false));
  }

  async #inquire(c: Context<SandboxEnv>) {
    const claim = this.#claimIn(await this.#read(c, 'Bundle'));
    const number =
      objectsAt(claim ?? {}, 'identifier').map((identifier) => textAt(identifier, 'value'))[0] ?? '';
    const authorization = this.#authorizations.get(number);
    return authorization === undefined
      ? this.#badRequest(c)
      : c.json(this.#responseBundle(authorization, true));
  }

  async #submitAttachment(c: Context<SandboxEnv>) {
    const body = await this.#read(c);
    const parameters = objectsAt(body ?? {}, 'parameter').map((parameter) => textAt(parameter, 'name'));
    const number = c.req.header('reference-srn') ?? '';
    if (
      !this.#authorizations.has(number) ||
      !parameters.includes('TrackingId') ||
      !parameters.includes('AttachTo')
    )
      return this.#badRequest(c);
    this.#server.context.counters.submissionsProcessed += 1;
    const issue = [
      { severity: 'information', code: 'informational', details: { text: 'Attachments accepted' } },
    ];
    return c.json({ resourceType: 'OperationOutcome', id: this.#server.traceId(), issue });
  }

  #documents(c: Context<SandboxEnv>) {
    return c.json({
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
    });
  }

  #operationDefinition(c: Context<SandboxEnv>, code: string) {
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
  }

  #metadata(c: Context<SandboxEnv>) {
    return c.json({
      resourceType: 'CapabilityStatement',
      status: 'active',
      kind: 'instance',
      fhirVersion: '4.0.1',
      format: ['json'],
      rest: [{ mode: 'server' }],
    });
  }
}
