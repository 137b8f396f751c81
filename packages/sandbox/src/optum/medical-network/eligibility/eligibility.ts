import type { Hono } from 'hono';
import type { SandboxEnv } from '../../../env.js';
import { type FieldError, notPredefined } from '../../canned-values.js';
import { isObject, type JsonObject, objectAt, objectsAt, parseObject, textAt } from '../../json.js';
import { badControlNumber, badDates } from '../../request-rules.js';
import type { OptumServer } from '../../server.js';
import { readInterchange } from '../../x12.js';
import { cannedEligibility } from './canned-payer.js';
import { eligibilityResponse } from './response.js';

const BASE = '/medicalnetwork/eligibility/v3';

function validate(body: JsonObject): FieldError[] {
  const errors = [...badControlNumber(body), ...badDates(body)];
  if (textAt(body, 'tradingPartnerServiceId') === '')
    errors.push({ field: 'tradingPartnerServiceId', description: 'Required.' });
  if (!isObject(body.subscriber)) errors.push({ field: 'subscriber', description: 'Required.' });
  for (const [index, code] of serviceTypeCodes(body).entries())
    if (typeof code !== 'string' || code === '')
      errors.push({ field: `encounter.serviceTypeCodes[${index}]`, description: 'Must be a string.' });
  if (serviceTypeCodes(body).length > 99)
    errors.push({ field: 'encounter.serviceTypeCodes', description: 'Must have at most 99 entries.' });
  return errors;
}

function serviceTypeCodes(body: JsonObject): unknown[] {
  const codes = objectAt(body, 'encounter').serviceTypeCodes;
  return Array.isArray(codes) ? codes : [];
}

/** Rejections in the older form, mixed: the field identifies an AAA, its code, or its location. */
const OLDER_REJECTION = [
  { field: 'AAA', description: 'Invalid/Missing Subscriber/Insured Name' },
  {
    field: '73',
    description: 'Invalid/Missing Subscriber/Insured Name',
    followupAction: 'Please Correct and Resubmit',
    location: 'Loop 2100C',
  },
  { field: 'subscriber.dateOfBirth', description: 'Is not on file.' },
];

/** Serves eligibility v3: JSON, raw X12 and the health check. */
export function registerEligibility(app: Hono<SandboxEnv>, server: OptumServer): void {
  const answer = (controlNumber: string, tradingPartnerServiceId: string) =>
    eligibilityResponse(cannedEligibility(tradingPartnerServiceId), {
      controlNumber,
      tradingPartnerServiceId,
      traceId: server.traceId(),
      now: server.now(),
    });

  app.on('POST', [BASE, `${BASE}/`], async (c) => {
    const body = parseObject(await c.req.text());
    if (body === undefined)
      return c.json({ errors: [{ field: 'body', description: 'Must be a JSON object.' }] }, 400);
    const subscriber = objectAt(body, 'subscriber');
    c.set(
      'member',
      textAt(subscriber, 'memberId') ||
        textAt(objectsAt(body, 'dependents')[0] ?? {}, 'memberId') ||
        undefined,
    );
    const invalid = validate(body);
    const errors =
      invalid.length > 0 || !server.switches.predefinedValuesOnly ? invalid : notPredefined(body);
    if (errors.length > 0) return c.json({ errors }, 400);
    if (textAt(body, 'tradingPartnerServiceId') === 'SBXAAAOLD')
      return c.json({ errors: OLDER_REJECTION }, 400);
    return c.json(answer(textAt(body, 'controlNumber'), textAt(body, 'tradingPartnerServiceId')));
  });

  app.post(`${BASE}/raw-x12`, async (c) => {
    const x12 = textAt(parseObject(await c.req.text()) ?? {}, 'x12');
    const interchange = readInterchange(x12);
    if (interchange === undefined)
      return c.json({ errors: [{ field: 'x12', description: 'Must be an X12 interchange.' }] }, 400);
    const payer = interchange.segments.find(([id, entity]) => id === 'NM1' && entity === 'PR')?.[9] ?? '';
    const { x12: reply, meta } = answer(interchange.controlNumber, payer);
    return c.json({ x12: reply, meta });
  });

  app.get(`${BASE}/healthcheck`, (c) => c.json({ status: 'OK', version: 'v2' }));
}
