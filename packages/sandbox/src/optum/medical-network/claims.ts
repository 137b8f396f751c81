import type { Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { notPredefined } from '../canned-values.js';
import { type JsonObject, objectAt, parseObject, textAt } from '../json.js';
import type { OptumServer } from '../server.js';
import { claimErrors, wrongTypes } from './claim-rules.js';
import type { ClaimContent } from './claim-store.js';
import { claimFromJson, claimsFromX12 } from './submitted-claim.js';

const APIS = [
  {
    base: '/medicalnetwork/professionalclaims/v3',
    kind: 'professional',
    claimType: 'PRO',
    rhField: 'rhclaimNumber',
  },
  {
    base: '/medicalnetwork/institutionalclaims/v1',
    kind: 'institutional',
    claimType: 'INS',
    rhField: 'rhClaimNumber',
  },
] as const;
type Api = (typeof APIS)[number];

/** Trigger value of the vendor's sandbox: a claim with this number is returned with edits. */
const EDITS_TRIGGER = 'test00005';
const EXAMPLE_EDIT = {
  field: '03',
  value: '981010000',
  description: 'Postal code of the billing provider: nine digits that fit the state.',
  location: '2010AA N4',
};

/**
 * Returns the edits of a claim; in addition to the trigger, charges that do not add up, which is the sandbox's own
 * rule.
 */
function editsOf(claim: ClaimContent): readonly (typeof EXAMPLE_EDIT)[] {
  if (claim.patientControlNumber === EDITS_TRIGGER) return [EXAMPLE_EDIT];
  const lines = claim.lines.reduce((sum, line) => sum + line.chargeCents, 0);
  if (lines === claim.chargeCents) return [];
  const description = 'Total charge of the claim: must be the sum of its lines.';
  return [{ field: '02', value: String(claim.chargeCents / 100), description, location: '2300 CLM' }];
}

/** Returns the response of a deserializer that found a number where the API requires text. */
function typeProblem(paths: readonly string[], traceId: string): JsonObject {
  return {
    type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
    title: 'One or more validation errors occurred.',
    errors: {
      inputDto: ['The inputDto field is required.'],
      ...Object.fromEntries(
        paths.map((path) => [
          path,
          [`The JSON value could not be converted to System.String. Path: ${path} | LineNumber: 0.`],
        ]),
      ),
    },
    status: 400,
    traceId: `00-${traceId.replaceAll('-', '')}-${traceId.replaceAll('-', '').slice(0, 16)}-00`,
  };
}

/** Serves professional claims v3 and institutional claims v1: JSON and X12, validation and submission. */
export function registerClaims(app: Hono<SandboxEnv>, server: OptumServer): void {
  for (const api of APIS) {
    for (const [path, submits] of [
      ['validation', false],
      ['submission', true],
    ] as const) {
      app.post(`${api.base}/${path}`, async (c) => {
        const body = parseObject(await c.req.text());
        if (body === undefined) return c.json(typeProblem(['$'], server.traceId()), 400);
        c.set('member', textAt(objectAt(body, 'subscriber'), 'memberId') || undefined);
        const wrong = wrongTypes(body);
        if (wrong.length > 0) return c.json(typeProblem(wrong, server.traceId()), 400);
        const invalid = claimErrors(body, api.kind);
        const errors =
          invalid.length > 0 || !server.switches.predefinedValuesOnly
            ? invalid
            : notPredefined(body).filter(({ description }) => !isTrigger(body, description));
        if (errors.length > 0) return c.json({ errors }, 400);
        return c.json(answer(server, api, claimFromJson(body, api.kind), submits));
      });
      app.post(`${api.base}/raw-x12-${path}`, async (c) => {
        const x12 = textAt(parseObject(await c.req.text()) ?? {}, 'x12');
        const claims = claimsFromX12(x12, api.kind);
        const [claim] = claims;
        if (claim === undefined)
          return c.json({ errors: [{ field: 'x12', description: 'Must be an 837.' }] }, 400);
        c.set('member', claim.memberId || undefined);
        // One response for all: the first claim with edits stops them, otherwise the first represents the rest.
        const stopped = claims.find((one) => editsOf(one).length > 0);
        if (stopped !== undefined) return c.json(answer(server, api, stopped, submits));
        return c.json(claims.map((one) => answer(server, api, one, submits))[0]);
      });
    }
    app.get(`${api.base}/healthcheck`, (c) => c.json({ status: 'OK', version: 'v2' }));
  }
}

function isTrigger(body: JsonObject, description: string): boolean {
  const number = textAt(objectAt(body, 'claimInformation'), 'patientControlNumber');
  return number === EDITS_TRIGGER && description.includes(' patientControlNumber ');
}

function answer(server: OptumServer, api: Api, claim: ClaimContent, submits: boolean): JsonObject {
  const traceId = server.traceId();
  const now = new Date(server.now());
  const edits = editsOf(claim);
  const accepted = edits.length === 0;
  const rhNumber = submits && accepted ? server.nextNumber('claim', 2_126_650_000_000) : undefined;
  const customerClaimNumber = submits ? traceId : claim.controlNumber;
  if (rhNumber !== undefined) {
    server.context.counters.submissionsProcessed += 1;
    server.claims.add({
      ...claim,
      customerClaimNumber,
      clearinghouseNumber: rhNumber,
      duplicate: server.claims.has(claim),
      acknowledgedAt: server.now() + server.switches.acknowledgementDelayMs,
      paidAt: server.now() + server.switches.remittanceDelayMs,
    });
  }
  const day = now.toISOString().slice(2, 10).replaceAll('-', '');
  return {
    status: accepted ? 'SUCCESS' : 'EDITS',
    controlNumber: claim.controlNumber,
    tradingPartnerId: 'SANDBOX',
    tradingPartnerServiceId: claim.payerId,
    claimReference: {
      correlationId: `${day}R999898~${server.nextNumber('correlation', 1_000_000_000_000_000)}`,
      submitterId: '999898',
      customerClaimNumber,
      patientControlNumber: claim.patientControlNumber,
      timeOfResponse: now.toISOString().replace('Z', '+00:00'),
      claimType: api.claimType,
      formatVersion: '5010',
      ...(rhNumber === undefined ? {} : { [api.rhField]: rhNumber }),
    },
    ...(accepted ? {} : { errors: edits }),
    meta: {
      submitterId: '999898',
      senderId: 'sandbox',
      billerId: '009998',
      traceId,
      applicationMode: 'sandbox',
    },
    editStatus: accepted ? 'SUCCESS' : 'EDITS',
    ...(accepted ? {} : { editResponses: edits.map((edit) => editResponse(edit)) }),
    payer: { payerName: claim.payerName, payerID: claim.payerId },
  };
}

function editResponse({ field, value, description, location }: typeof EXAMPLE_EDIT): JsonObject {
  const [loop = '', segment = ''] = location.split(' ');
  const fixed = {
    editName: 'SBX',
    editActivity: 'R',
    phaseID: '1',
    referenceID: 'SBX001',
    allowOverride: 'N',
  };
  return {
    errorDescription: description,
    badData: value,
    fieldIndex: '1',
    element: field,
    loop,
    segment,
    ...fixed,
  };
}
