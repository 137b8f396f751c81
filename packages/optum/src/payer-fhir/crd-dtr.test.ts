import { AuthenticationError, ResponseFormatError, ServerError, ValidationError } from '@payerkit/core';
import type { Bundle, FhirResource, QuestionnaireResponse } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { coverage, payerLine } from '../../testing/authorizations.js';
import { useSandbox } from '../../testing/clients.js';
import { FileServer } from '../../testing/file-server.js';
import { caught } from '../../testing/ledger.js';
import { example, hasReference } from '../../testing/reference.js';
import { OptumClient } from '../optum-client.js';

const bench = useSandbox();
function fhir(overrides: Parameters<typeof bench.client>[0] = {}) {
  return bench.client(overrides).payerFhir.priorAuthorization;
}
const draftOrders: Bundle<FhirResource> = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'ServiceRequest',
        status: 'draft',
        intent: 'order',
        subject: { reference: 'Patient/1' },
      },
    },
  ],
};
const order = { ...payerLine, context: { userId: 'Practitioner/1', patientId: '1', draftOrders } };

/** Calls a server that returns one response to everything, and records the requests. */
async function against<T>(body: unknown, ask: (optum: OptumClient) => PromiseLike<T>) {
  const server = await FileServer.start();
  const asked: unknown[] = [];
  server.write = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      asked.push(text === '' ? undefined : JSON.parse(text));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    });
  };
  const optum = new OptumClient({
    environment: { baseUrl: server.url },
    clientId: 'id',
    clientSecret: 'secret',
  });
  try {
    return { outcome: await caught(ask(optum)), asked, requests: server.requests };
  } finally {
    await optum.close();
    await server.close();
  }
}

describe('CRD', () => {
  test('reports which hooks the payer responds to', async () => {
    expect(await fhir().crd.services(payerLine)).toMatchObject([
      {
        id: 'coverageRequirements-serviceRequest',
        hook: 'order-sign',
        prefetch: { patient: 'Patient/{{context.patientId}}' },
      },
    ]);
  });

  test('returns the cards for an order, with the contexts that start DTR', async () => {
    const { crd, dtr } = fhir();
    const said = await crd.orderSign(order);
    expect(said).toMatchObject({
      isAuthorizationRequired: true,
      cards: [
        {
          summary: 'Required',
          indicator: 'info',
          source: 'Sandbox',
          links: [{ type: 'absolute', url: undefined }],
        },
      ],
      systemActions: [],
    });
    expect(said.appContexts).toEqual([said.cards[0]?.links[0]?.appContext]);
    const [context] = said.appContexts;
    expect((await dtr.questionnairePackage({ ...payerLine, coverage, context })).questionnaires).toHaveLength(
      1,
    );
  });

  test('sends what CDS Hooks requires: the hook, an ID of the call, resources by key', async () => {
    const { asked, requests } = await against({ cards: [] }, (optum) =>
      optum.payerFhir.priorAuthorization.crd.orderSign({ ...order, prefetch: { coverage } }),
    );
    expect(asked).toEqual([
      {
        hook: 'order-sign',
        hookInstance: expect.stringMatching(/^[\da-f]{8}-[\da-f-]{27}$/),
        context: order.context,
        prefetch: { coverage },
      },
    ]);
    expect(requests[0]?.url).toBe(
      '/oihub/fhirpriorauth/v1/cdsHooksServer/87726/ph/api/cds-services/crd-order-sign',
    );
  });

  test.each([
    [['Required', 'Other'], true],
    [['Not Required'], false],
    [['Not required', 'required'], true],
    [['See the guidelines'], undefined],
    [[], undefined],
  ] as const)('of cards that contain %j makes %s', async (summaries, isAuthorizationRequired) => {
    const cards = summaries.map((summary) => ({ summary, source: null, links: null }));
    const { outcome } = await against({ cards }, (optum) =>
      optum.payerFhir.priorAuthorization.crd.orderSign(order),
    );
    expect(outcome).toMatchObject({ isAuthorizationRequired });
  });

  test('names every bad field before anything is sent, and shows no token', async () => {
    const error = await caught(
      fhir().crd.orderSign({
        ...payerLine,
        context: { userId: '', patientId: '1', draftOrders: { resourceType: 'Bundle', type: 'collection' } },
        fhirServer: 'nowhere',
        fhirAuthorization: { access_token: 'Zzyzx', token_type: 'Basic' } as never,
      }),
    );
    expect((error as ValidationError).issues.map(({ path }) => path)).toEqual([
      'context.userId',
      'context.draftOrders.entry',
      'fhirServer',
      'fhirAuthorization.token_type',
      'fhirAuthorization.expires_in',
      'fhirAuthorization.scope',
      'fhirAuthorization.subject',
    ]);
    expect(String(error) + JSON.stringify(error)).not.toMatch(/Zzyzx/);
  });

  test('rejects a response without cards', async () => {
    for (const body of [{}, { cards: 'none' }, []]) {
      const { outcome } = await against(body, (optum) =>
        optum.payerFhir.priorAuthorization.crd.orderSign(order),
      );
      expect(outcome).toBeInstanceOf(ResponseFormatError);
    }
  });
});

describe('DTR', () => {
  test('asks one question after another until the questionnaire is complete', async () => {
    const { dtr } = fhir();
    let questionnaireResponse: QuestionnaireResponse = {
      resourceType: 'QuestionnaireResponse',
      questionnaire: '#sandbox',
      status: 'in-progress',
      item: [],
    };
    const asked: (string | undefined)[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const next = await dtr.nextQuestion({ ...payerLine, questionnaireResponse });
      if (next.isCompleted) break;
      asked.push(...next.questions.map(({ text }) => text));
      const answers = next.questions.map(({ linkId }) => ({ linkId, answer: [{ valueBoolean: true }] }));
      const item = [...(next.questionnaireResponse.item ?? []), ...answers];
      questionnaireResponse = { ...next.questionnaireResponse, item };
    }
    expect(asked).toEqual(['Question 1', 'Question 2']);
  });

  test("reads documents, the server's capabilities, and the definition of an operation", async () => {
    const { dtr } = fhir();
    const found = await dtr.documentReferences({ ...payerLine, query: 'notes', noteType: 'COMMENT_NOTE' });
    expect(found).toMatchObject([{ resourceType: 'DocumentReference' }]);
    expect(bench.sandbox.control.journal().at(-1)?.query).toMatchObject({ _query: expect.any(String) });
    expect((await dtr.metadata(payerLine)).resourceType).toBe('CapabilityStatement');
    const definition = await fhir().operationDefinition({ ...payerLine, operation: 'next-question' });
    expect(definition.code).toBe('next-question');
    expect(await caught(fhir().operationDefinition({ ...payerLine, operation: '../x' }))).toBeInstanceOf(
      ValidationError,
    );
  });

  test('names every bad field before anything is sent', async () => {
    const { dtr } = fhir();
    const paths = async (call: PromiseLike<unknown>) =>
      ((await caught(call)) as ValidationError).issues.map(({ path }) => path);
    expect(
      await paths(dtr.questionnairePackage({ ...payerLine, coverage: {}, context: '' } as never)),
    ).toEqual(['coverage.resourceType', 'context']);
    expect(await paths(dtr.nextQuestion({ ...payerLine, questionnaireResponse: {} } as never))).toEqual([
      'questionnaireResponse.resourceType',
      'questionnaireResponse.status',
      'questionnaireResponse.questionnaire',
    ]);
    expect(await paths(dtr.documentReferences({ payerId: '87726' } as never))).toEqual(['lob']);
    expect(bench.sandbox.control.counters().requests).toBe(0);
  });

  test.each([
    ['server-error', ServerError],
    ['revoked-token', AuthenticationError],
    ['gzip-garbage', ResponseFormatError],
  ] as const)('handles %s like every call', async (fault, expected) => {
    bench.sandbox.control.faults.add({ fault, route: '/oihub/fhirpriorauth/*' });
    expect(await caught(fhir({ maxRetries: 0 }).dtr.metadata(payerLine))).toBeInstanceOf(expected);
  });
});

test('health: both FHIR products, whose bodies are empty', async () => {
  const services = ['fhirPriorAuthorization', 'providerAccess'] as const;
  expect(await bench.client().healthCheck({ services })).toMatchObject({
    ok: true,
    services: services.map((service) => ({ service, ok: true, status: 200 })),
  });
  bench.sandbox.control.faults.add({ fault: 'server-error', route: '/oihub/fhirprovideraccess/*' });
  expect(await bench.client({ maxRetries: 0 }).healthCheck({ services })).toMatchObject({
    ok: false,
    services: [{ ok: true }, { ok: false, status: 503 }],
  });
});

const here = hasReference('the vendor’s own cards and questions');
describe.runIf(here)('the vendor’s examples', () => {
  const sample = <T = unknown>(name: string) =>
    example<T>(`real-prior-authorization-api/${name}.example.json`);

  test('are read', async () => {
    const discovery = await against(sample('getdiscovery.response.200'), (optum) =>
      optum.payerFhir.priorAuthorization.crd.services(payerLine),
    );
    expect(discovery.outcome).toMatchObject([
      {
        hook: 'order-sign',
        prefetch: { practitionerRole: expect.any(String) },
        usageRequirements: 'requirement-1, requirement-2',
      },
    ]);
    const cards = await against(sample('ordersign.response.200'), (optum) =>
      optum.payerFhir.priorAuthorization.crd.orderSign(order),
    );
    expect(cards.outcome).toMatchObject({
      isAuthorizationRequired: true,
      appContexts: ['f48ed17f-dc96-457d-8dc3-906a12f0a294'],
    });
    const packaged = await against(sample('getquestionnairepackage.response.200'), (optum) =>
      optum.payerFhir.priorAuthorization.dtr.questionnairePackage({ ...payerLine, coverage }),
    );
    expect(packaged.outcome).toMatchObject({
      isAdaptive: true,
      questionnaires: [{ id: '12345' }],
      questionnaireResponses: [{ questionnaire: '#12345', status: 'in-progress' }],
    });
    const questionnaireResponse = sample<QuestionnaireResponse>('getnextquestion.request');
    const next = await against(sample('getnextquestion.response.200'), (optum) =>
      optum.payerFhir.priorAuthorization.dtr.nextQuestion({ ...payerLine, questionnaireResponse }),
    );
    expect(next.outcome).toMatchObject({
      isCompleted: false,
      questions: [{ linkId: '1', type: 'choice', answerOption: [{}, {}] }],
      questionnaire: { id: '12345' },
    });
  });
});
