import type { Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { isObject, type JsonObject, objectAt, objectsAt, parseObject, textAt } from '../json.js';
import type { OptumServer } from '../server.js';
import { interchange, readInterchange } from '../x12.js';

const BASE = '/rcm/prior-authorization/v1';
const OPERATIONS = {
  determination: 'X215',
  inquiry: 'X215',
  submission: 'X217',
  noa: 'X216',
  authorization: 'X215',
} as const;
type Operation = keyof typeof OPERATIONS;

/** A decision (HCR01 and number), or a rejection (AAA03 and AAA04) with its location. */
type Decision =
  | { readonly action: string; readonly number?: string; readonly dependent?: boolean }
  | { readonly reject: string; readonly followUp: string; readonly at: 'request' | 'subscriber' | 'event' };

const UNABLE: Decision = { reject: '42', followUp: 'R', at: 'request' };

const SUBMISSIONS: Readonly<Record<string, Decision>> = {
  '278_217_01_A1': { action: 'A1', number: '1234567890001' },
  '278_217_02_A2': { action: 'A2', number: '1234567890002' },
  '278_217_03_A3': { action: 'A3' },
  '278_217_04_A4': { action: 'A4' },
  '278_217_05_A5': { action: 'A5' },
  '278_217_06_C': { action: 'C' },
  AAA_217_07_73: { reject: '73', followUp: 'C', at: 'subscriber' },
};

const INQUIRIES: Readonly<Record<string, Decision>> = {
  '000000000000001': { action: 'A1', number: 'A00000001' },
  '000000000000002': { action: 'A1', number: 'A00000002', dependent: true },
  '000000000000003': { reject: 'AA', followUp: 'C', at: 'event' },
};

const DEMO_MEMBERS: Readonly<Record<string, Decision>> = {
  TST1: { action: 'A1', number: 'A062583941' },
  TST2: { action: 'A1', number: 'A062951774' },
  TST3: { action: 'A3', number: 'A060795810' },
  TST4: { action: 'A4', number: 'A064331704' },
};

interface Request {
  readonly payerId: string;
  readonly payerName: string;
  readonly clearingHouseId: string;
  readonly transaction: string;
  readonly subscriber: JsonObject;
  readonly event: JsonObject;
  readonly procedures: readonly string[];
}

function decide(operation: Operation, { clearingHouseId, payerId, subscriber }: Request): Decision {
  const memberId = textAt(subscriber, 'memberId');
  if (operation === 'submission') return SUBMISSIONS[clearingHouseId] ?? UNABLE;
  if (operation === 'noa')
    return clearingHouseId === 'IMNDIRECT' && memberId.startsWith('NOA-01')
      ? { action: 'A1', number: '1234567890003' }
      : UNABLE;
  if (operation === 'authorization')
    return memberId.endsWith('approved') ? { action: 'A1', number: 'A00000003' } : { action: 'A4' };
  if (payerId === 'INQDEMO' || clearingHouseId === 'INQDEMO') return DEMO_MEMBERS[memberId] ?? UNABLE;
  return INQUIRIES[clearingHouseId] ?? UNABLE;
}

function fromJson(body: JsonObject): Request {
  const event = objectAt(body, 'patientEventDetail');
  return {
    payerId: textAt(body, 'payerId'),
    payerName: textAt(body, 'payerName'),
    clearingHouseId: textAt(body, 'umClearingHouseId') || textAt(body, 'senderId'),
    transaction: textAt(body, 'submitterTransactionIdentifier'),
    subscriber: objectAt(body, 'subscriber'),
    event,
    procedures: objectsAt(event, 'serviceLevel').map((level) =>
      textAt(objectAt(level, 'professionalService'), 'procedureCode'),
    ),
  };
}

function fromX12(x12: string): Request | undefined {
  const read = readInterchange(x12);
  if (read === undefined) return undefined;
  const name = (...entities: string[]) =>
    read.segments.find(([id, who = '']) => id === 'NM1' && entities.includes(who)) ?? [];
  const [payer, member] = [name('PR', 'X3'), name('IL')];
  return {
    payerId: payer[9] ?? '',
    payerName: payer[3] ?? '',
    clearingHouseId: read.segments[0]?.[8]?.trim() ?? '',
    transaction: read.segments.find(([id]) => id === 'BHT')?.[3] ?? '',
    subscriber: { lastName: member[3], firstName: member[4], memberId: member[9] ?? '' },
    event: {},
    procedures: read.segments.flatMap(([id, code = '']) => (id === 'SV1' ? [code.split(':')[1] ?? ''] : [])),
  };
}

const REJECTIONS = {
  request: 'umRequestValidation',
  subscriber: 'subscriberRequestValidation',
  event: 'patientEventRequestValidation',
};

/** Returns the response in JSON: the request, with the decision in the event and in each of its services. */
function responseJson(request: Request, decision: Decision): JsonObject {
  const rejection =
    'reject' in decision
      ? [{ responseCode: 'N', rejectReasonCode: decision.reject, followupActionCode: decision.followUp }]
      : null;
  const at = (place: 'request' | 'subscriber' | 'event') =>
    'reject' in decision && decision.at === place ? { [REJECTIONS[place]]: rejection } : {};
  const decided =
    'reject' in decision
      ? {}
      : {
          certificationActionCode: decision.action,
          ...(decision.number === undefined ? {} : { reviewIdentificationNumber: decision.number }),
          ...(decision.action === 'A3' ? { reviewDecisionReasonCode: '0V' } : {}),
        };
  return {
    submitterTransactionIdentifier: request.transaction,
    payerId: request.payerId,
    payerName: request.payerName,
    umClearingHouseId: request.clearingHouseId,
    umRequestValidation: null,
    ...at('request'),
    requester: { requesterType: '1P', requesterIdentification: {} },
    subscriber: { ...request.subscriber, ...at('subscriber') },
    ...('dependent' in decision
      ? { dependent: { firstName: 'JANEONE', lastName: 'DOEONE', supplementalIdentification: {} } }
      : {}),
    patientEventDetail: {
      ...Object.fromEntries(Object.entries(request.event).filter(([, value]) => typeof value === 'string')),
      ...decided,
      ...at('event'),
      serviceLevel: request.procedures.map((procedureCode) => ({
        ...decided,
        professionalService: { productOrServiceIDQualifier: 'HC', procedureCode },
      })),
    },
  };
}

function responseX12(request: Request, decision: Decision, guide: string, now: number): string {
  const person = (field: string) => textAt(request.subscriber, field);
  const rejection = 'reject' in decision ? [`AAA*N**${decision.reject}*${decision.followUp}`] : [];
  const verdict =
    'reject' in decision
      ? []
      : [`HCR*${decision.action}${decision.number === undefined ? '' : `*${decision.number}`}`];
  const at = 'reject' in decision ? decision.at : undefined;
  const segments = [
    `BHT*0007*11*${request.transaction}*${new Date(now).toISOString().slice(0, 10).replaceAll('-', '')}*1200*18`,
    'HL*1**20*1',
    ...(at === 'request' ? rejection : []),
    `NM1*X3*2*${request.payerName}*****PI*${request.payerId}`,
    'HL*2*1*21*1',
    'NM1*1P*2*HAPPY DOCTORS GROUP*****XX*1760854442',
    'HL*3*2*22*1',
    `NM1*IL*1*${person('lastName')}*${person('firstName')}****MI*${person('memberId')}`,
    ...(at === 'subscriber' ? rejection : []),
    'HL*4*3*EV*1',
    ...(at === 'event' ? rejection : []),
    ...verdict,
    ...request.procedures.flatMap((code, index) => [
      `HL*${index + 5}*4*SS*0`,
      ...verdict,
      `SV1*HC:${code}**UN*1`,
    ]),
  ];
  return interchange(
    { code: '278', version: `005010${guide}`, functional: 'HI' },
    segments,
    '000000001',
    now,
  );
}

/**
 * Serves RCM prior authorization: five operations, each in JSON and X12, with responses chosen by the keys of its
 * sandbox.
 */
export function registerPriorAuthorization(app: Hono<SandboxEnv>, server: OptumServer): void {
  const part = (operation: Operation, request: Request, decision: Decision) => ({
    x12: responseX12(request, decision, OPERATIONS[operation], server.now()),
    json: responseJson(request, decision),
  });
  const answer = (operation: Operation, request: Request): JsonObject => {
    const authorizationId = server.traceId();
    const decision = decide(operation, request);
    if (operation === 'submission' || operation === 'noa') server.context.counters.submissionsProcessed += 1;
    if (operation !== 'authorization' && operation !== 'determination')
      return { authorizationId, [operation]: part(operation, request, decision) };
    // Procedures that end in T need no authorization: a rule of the sandbox's own.
    const needed = request.procedures.filter((code) => !code.endsWith('T'));
    const verdict: Decision = { action: needed.length > 0 ? 'A4' : 'NA' };
    const determination = part('determination', request, verdict);
    if (operation === 'determination') return { authorizationId, determination };
    const inquiry = needed.map((code) => part('inquiry', { ...request, procedures: [code] }, decision));
    return { authorizationId, determination, inquiry };
  };

  for (const operation of Object.keys(OPERATIONS) as Operation[])
    for (const x12 of [false, true])
      app.post(`${BASE}/${operation}${x12 ? '/x12' : ''}`, async (c) => {
        const tenant = c.req.header('x-optum-tenant-id') ?? '';
        if (tenant !== '' && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tenant))
          return c.json(['invalid tenant id'], 403);
        c.header('x-amzn-trace-id', `Root=${server.traceId()}`);
        c.header('transaction-id', server.traceId());
        const body = parseObject(await c.req.text());
        if (body === undefined) return c.json(['the body is not a JSON object'], 400);
        const required = x12 ? [] : ['payerId', 'subscriber', 'patientEventDetail'];
        if (operation === 'authorization' || (x12 && operation === 'determination'))
          required.push('rhPayerId', 'planId');
        const missing = required.filter(
          (field) => !isObject(body[field]) && !['string', 'number'].includes(typeof body[field]),
        );
        if (missing.length > 0)
          return c.json(
            missing.map((field) => `Failed Precondition - Field '${field}' is required`),
            400,
          );
        const request = x12 ? fromX12(textAt(body, 'x12')) : fromJson(body);
        if (request === undefined)
          return c.json(["Failed Precondition - Field 'x12' is not an interchange"], 400);
        c.set('member', textAt(request.subscriber, 'memberId') || undefined);
        return c.json(answer(operation, request));
      });
  app.get(`${BASE}/healthcheck`, (c) => c.json({ status: 'ok' }));
}
