import type { JsonObject } from '../../json.js';
import { interchange } from '../../x12.js';
import type { CannedEligibility } from './canned-response.js';
import { expand } from './expansion.js';
import { read271 } from './interchange-271.js';

/** Data of an inquiry that its response repeats. */
export interface Inquiry {
  readonly controlNumber: string;
  readonly tradingPartnerServiceId: string;
  readonly traceId: string;
  /** Sandbox time, epoch milliseconds. */
  readonly now: number;
}

function split(segments: string | undefined) {
  return segments === undefined || segments === '' ? [] : segments.split('~');
}

/** Returns the segments of the response from the first HL on. */
function body(canned: CannedEligibility, inquiry: Inquiry): string[] {
  const aaa = (loop: string) =>
    canned.reject?.[0] === loop ? [`AAA*Y**${canned.reject[1]}*${canned.reject[2]}`] : [];
  const [name, id = inquiry.tradingPartnerServiceId] = canned.payer ?? ['Unknown'];
  const segments = [
    'HL*1**20*1',
    ...aaa('2000A'),
    id === '' ? `NM1*PR*2*${name}` : `NM1*PR*2*${name}*****PI*${id}`,
    ...aaa('2100A'),
  ];
  // A rejection of the whole inquiry ends before the provider; one of the provider ends before the person.
  if (canned.reject?.[0] === '2000A') return segments;
  segments.push('HL*2*1*21*1', 'NM1*1P*1******SV*SANDBOXELIG001', ...aaa('2100B'));
  if (canned.reject?.[0] === '2100B') return segments;
  const trace = `TRN*1*${inquiry.controlNumber}*9SANDBOX999`;
  const dependent = canned.dependent !== undefined;
  segments.push(`HL*3*2*22*${dependent ? 1 : 0}`, ...(dependent ? [] : [trace]), 'NM1*IL*1', ...aaa('2100C'));
  const plan = split(canned.plan);
  if (dependent) {
    // Identifiers of the subscriber stay with them; dates and the person's own data follow the dependent.
    segments.push(...plan.filter((segment) => segment.startsWith('REF*')), 'HL*4*3*23*0', trace);
    segments.push(
      ...split(canned.dependent),
      ...aaa('2100D'),
      ...plan.filter((segment) => !segment.startsWith('REF*')),
    );
  } else segments.push(...plan);
  for (const row of (canned.benefits ?? []).flatMap(expand)) segments.push(...`EB*${row}`.split('~'));
  return segments;
}

/** Returns the response to an inquiry as the API sends it: JSON, with the X12 it was made from. */
export function eligibilityResponse(canned: CannedEligibility, inquiry: Inquiry): JsonObject {
  const { controlNumber, tradingPartnerServiceId, traceId } = inquiry;
  const segments = body(canned, inquiry);
  const date = new Date(inquiry.now).toISOString().replace(/\D/g, '');
  const head = `BHT*0022*11*${traceId}*${date.slice(0, 8)}*${date.slice(8, 12)}`;
  const set = { code: '271', version: '005010X279A1', functional: 'HB' };
  return {
    meta: { senderId: 'sandbox', applicationMode: 'sandbox', traceId },
    controlNumber,
    reassociationKey: controlNumber,
    tradingPartnerServiceId,
    ...read271(segments),
    x12: interchange(set, [head, ...segments], controlNumber, inquiry.now, canned.delimiters),
  };
}
