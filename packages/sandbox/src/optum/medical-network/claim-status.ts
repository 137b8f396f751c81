import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { notPredefined } from '../canned-values.js';
import { isObject, type JsonObject, objectAt, objectsAt, parseObject, textAt } from '../json.js';
import { badControlNumber, badDates } from '../request-rules.js';
import type { OptumServer } from '../server.js';
import { interchange, readInterchange } from '../x12.js';
import { type CannedClaim, type CannedStatus, cannedStatus } from './canned-status.js';
import { furtherStatusFields, statusFields } from './status-codes.js';

const BASE = '/medicalnetwork/claimstatus/v2';
const HEALTH_TYPE = 'application/vnd.changehealthcare.claimstatus-v2+json';

// This API was documented with providers outside the list, so it is more tolerant than eligibility.
const TOLERATED = ['organizationName', 'taxId', 'npi', 'firstName', 'lastName', 'claimNumber'];

function validate(body: JsonObject): { field: string; description: string }[] {
  const errors = [...badControlNumber(body), ...badDates(body)];
  if (textAt(body, 'tradingPartnerServiceId') === '')
    errors.push({ field: 'tradingPartnerServiceId', description: 'Required.' });
  if (!isObject(body.subscriber)) errors.push({ field: 'subscriber', description: 'Required.' });
  if (objectsAt(body, 'providers').length === 0)
    errors.push({ field: 'providers', description: 'Required.' });
  for (const [index, provider] of objectsAt(body, 'providers').entries())
    if (!['npi', 'taxId', 'etin', 'tin', 'spn'].some((id) => textAt(provider, id) !== ''))
      errors.push({
        field: `providers[${index}]`,
        description: 'One of npi, taxId, etin, tin or spn is required.',
      });
  return errors;
}

function present(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function claimJson(claim: CannedClaim, trackingNumber: string): JsonObject {
  return {
    claimStatus: present({
      ...statusFields(claim.stc),
      ...furtherStatusFields(claim.further),
      effectiveDate: claim.paidDate ?? '20200701',
      submittedAmount: claim.submitted,
      amountPaid: claim.paid,
      paidDate: claim.paidDate,
      checkIssueDate: claim.paidDate,
      checkNumber: claim.check,
      trackingNumber,
      claimServiceDate: claim.serviceDate,
      tradingPartnerClaimNumber: claim.claimNumber,
      patientAccountNumber: claim.patientAccountNumber,
    }),
    ...(claim.lines === undefined
      ? {}
      : {
          serviceDetails: claim.lines.map(([procedureId, submittedAmount, amountPaid, stc]) => ({
            service: {
              serviceIdQualifierCode: 'HC',
              procedureId,
              submittedAmount,
              amountPaid,
              submittedUnits: '1',
            },
            status: [{ ...statusFields(stc), effectiveDate: claim.paidDate ?? '20200701' }],
          })),
        }),
  };
}

/** Returns the 277 equivalent of the JSON. */
function render277(
  canned: CannedStatus,
  payer: string,
  controlNumber: string,
  now: number,
  traceId: string,
): string {
  const day = new Date(now).toISOString().slice(0, 10).replaceAll('-', '');
  const person =
    canned.dependent === true
      ? 'HL*4*3*22*1~NM1*IL*1*DOEONE*JOHNONE****MI*0000000000~HL*5*4*23'
      : 'HL*4*3*22*0';
  const segments = [
    `BHT*0010*08*${controlNumber}*${day}*1200*DG`,
    `HL*1**20*1~NM1*PR*2*Unknown*****PI*${payer}~HL*2*1*21*1~NM1*41*2*SANDBOX*****46*SANDBOX`,
    `HL*3*2*19*1~NM1*1P*2*HAPPY DOCTORS GROUP*****XX*1760854442~${person}`,
    canned.dependent === true ? 'NM1*QC*1*DOEONE*JANEONE' : 'NM1*IL*1*DOEONE*JOHNONE****MI*0000000000',
    ...canned.claims.flatMap((claim) => [
      `TRN*2*${traceId}`,
      `STC*${claim.stc}*${claim.paidDate ?? '20200701'}**${claim.submitted ?? '0'}*${claim.paid ?? '0'}*${claim.paidDate ?? ''}**${claim.paidDate ?? ''}*${[claim.check ?? '', ...(claim.further ?? [])].join('*')}`,
      ...(claim.claimNumber === undefined ? [] : [`REF*1K*${claim.claimNumber}`]),
      ...(claim.serviceDate === undefined
        ? []
        : [`DTP*472*${claim.serviceDate.includes('-') ? 'RD8' : 'D8'}*${claim.serviceDate}`]),
      ...(claim.lines ?? []).flatMap(([procedure, submitted, paid, stc]) => [
        `SVC*HC:${procedure}*${submitted}*${paid}****1`,
        `STC*${stc}*${claim.paidDate ?? '20200701'}`,
      ]),
    ]),
  ];
  const set = { code: '277', version: '005010X212', functional: 'HN' };
  return interchange(
    set,
    segments.flatMap((part) => part.split('~')),
    controlNumber,
    now,
  );
}

/** Serves claim status v2: JSON, raw X12, its enhanced form and the health check. */
export function registerClaimStatus(app: Hono<SandboxEnv>, server: OptumServer): void {
  new ClaimStatusInquiry(server).register(app);
}

class ClaimStatusInquiry {
  readonly #server: OptumServer;
  readonly #notX12 = {
    errorResponse: {
      code: 'INVALIDMISSINGINPUTDATA',
      description: 'x12 must be an interchange.',
      errors: [],
    },
  };

  constructor(server: OptumServer) {
    this.#server = server;
  }

  register(app: Hono<SandboxEnv>): void {
    app.on('POST', [BASE, `${BASE}/`], (c) => this.#inquire(c));
    app.post(`${BASE}/raw-x12`, async (c) => {
      const x12 = this.#raw(await c.req.text());
      return x12 === undefined ? c.json(this.#notX12, 400) : c.json({ x12 });
    });
    // Served at the suspect path of the vendor's document and at the one it most likely means.
    app.on('POST', [`${BASE}/raw-x12/enhanced`, '/claimstatus/v2/raw-x12/enhanced'], (c) =>
      this.#inquireEnhanced(c),
    );
    app.get(`${BASE}/healthcheck`, (c) =>
      c.body('{"status":"UP","version":"V2"}', 200, { 'content-type': HEALTH_TYPE }),
    );
  }

  #failure(errors: readonly { field: string; description: string }[], customerTransactionId: string) {
    return {
      errorResponse: {
        code: 'INVALIDMISSINGINPUTDATA',
        description: 'Invalid or missing input data',
        transactionIdentifier: { customerTransactionId, transactionId: this.#server.traceId() },
        errors: errors.map((error) => ({
          ...error,
          code: '33',
          location: error.field,
          followupAction: 'Please Correct and Resubmit',
        })),
      },
    };
  }

  #raw(text: string) {
    const request = parseObject(text) ?? {};
    const incoming = readInterchange(textAt(request, 'x12'));
    if (incoming === undefined) return undefined;
    const payer = incoming.segments.find(([id, entity]) => id === 'NM1' && entity === 'PR')?.[9] ?? '';
    return render277(
      cannedStatus(payer),
      payer,
      incoming.controlNumber,
      this.#server.now(),
      this.#server.traceId(),
    );
  }

  async #inquire(c: Context<SandboxEnv>) {
    const body = parseObject(await c.req.text());
    if (body === undefined)
      return c.json(this.#failure([{ field: 'body', description: 'Must be a JSON object.' }], ''), 400);
    const controlNumber = textAt(body, 'controlNumber');
    const payer = textAt(body, 'tradingPartnerServiceId');
    c.set('member', textAt(objectAt(body, 'subscriber'), 'memberId') || undefined);
    const invalid = validate(body);
    const errors =
      invalid.length > 0 || !this.#server.switches.predefinedValuesOnly
        ? invalid
        : notPredefined(body, TOLERATED);
    if (errors.length > 0) return c.json(this.#failure(errors, controlNumber), 400);
    if (payer === 'SBXERROR')
      return c.json(
        this.#failure(
          [{ field: 'tradingPartnerServiceId', description: 'Payer cannot be reached.' }],
          controlNumber,
        ),
        400,
      );
    const traceId = this.#server.traceId();
    const canned =
      this.#server.claims.statusOf(payer, objectAt(body, 'encounter'), objectAt(body, 'subscriber')) ??
      cannedStatus(payer);
    const { memberId, firstName, lastName } = objectAt(body, 'subscriber');
    const dependent = objectsAt({ list: [body.dependent] }, 'list')[0];
    return c.json(
      present({
        controlNumber,
        tradingPartnerServiceId: payer,
        payer: { organizationName: 'Unknown', payerIdentification: payer },
        providers: body.providers,
        subscriber: present({ memberId, firstName, lastName }),
        dependent:
          canned.dependent === true ? (dependent ?? { firstName: 'janeone', lastName: 'doeone' }) : undefined,
        claims: canned.claims.map((claim) => claimJson(claim, traceId)),
        reassociationKey: controlNumber,
        status: 'success',
        x12: render277(canned, payer, controlNumber, this.#server.now(), traceId),
        meta: { senderId: 'sandbox', applicationMode: 'sandbox', traceId },
      }),
    );
  }

  async #inquireEnhanced(c: Context<SandboxEnv>) {
    const x12 = this.#raw(await c.req.text());
    if (x12 === undefined) return c.json(this.#notX12, 400);
    return c.json({
      x12,
      extensions: { statusCode: '0', statusDescription: 'success', extensions: [{ type: 'CLAIM_STATUS' }] },
    });
  }
}
