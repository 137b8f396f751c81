import { isObject, type JsonObject, objectAt, objectsAt, textAt } from '../json.js';
import { readInterchange } from '../x12.js';
import type { ClaimContent, ClaimLine } from './claim-store.js';
import { toCents } from './money.js';

type Kind = ClaimContent['kind'];

/** Reads the parts of a JSON claim that the sandbox's payer uses. */
export function claimFromJson(body: JsonObject, kind: Kind): ClaimContent {
  const claim = objectAt(body, 'claimInformation');
  const subscriber = objectAt(body, 'subscriber');
  const billing = isObject(body.billing) ? body.billing : (objectsAt(body, 'providers')[0] ?? {});
  const statementDate = textAt(objectAt(claim, 'claimDateInformation'), 'statementBeginDate');
  return {
    kind,
    controlNumber: textAt(body, 'controlNumber'),
    payerId: textAt(body, 'tradingPartnerServiceId'),
    payerName: textAt(body, 'tradingPartnerName') || 'EXTRA HEALTHY INSURANCE',
    patientControlNumber: textAt(claim, 'patientControlNumber'),
    frequencyCode: textAt(claim, 'claimFrequencyCode'),
    filingCode: textAt(claim, 'claimFilingCode'),
    facilityCode: textAt(claim, 'placeOfServiceCode'),
    chargeCents: toCents(textAt(claim, 'claimChargeAmount')),
    billingNpi: textAt(billing, 'npi'),
    billingName: textAt(billing, 'organizationName'),
    memberId: textAt(subscriber, 'memberId'),
    lastName: textAt(subscriber, 'lastName'),
    firstName: textAt(subscriber, 'firstName'),
    lines: objectsAt(claim, 'serviceLines').map((line) => {
      const service = objectAt(
        line,
        kind === 'professional' ? 'professionalService' : 'institutionalService',
      );
      return {
        code: textAt(service, 'procedureCode') || textAt(service, 'serviceLineRevenueCode'),
        chargeCents: toCents(textAt(service, 'lineItemChargeAmount')),
        units: textAt(service, 'serviceUnitCount'),
        date: textAt(line, 'serviceDate') || statementDate,
      };
    }),
  };
}

/** Reads an 837 claim by claim; empty when the text is not one. */
export function claimsFromX12(x12: string, kind: Kind): ClaimContent[] {
  const interchange = readInterchange(x12);
  const segments = interchange?.segments ?? [];
  const component = x12.charAt(104);
  return segments.flatMap((segment, index) => {
    if (segment[0] !== 'CLM' || interchange === undefined) return [];
    const level = segments.slice(0, index).findLastIndex(([id]) => id === 'HL');
    // Other payers and people follow a claim: its owner was stated before the first one of its level.
    const head = segments.slice(
      0,
      segments.findIndex(([id], place) => id === 'CLM' && place > level),
    );
    const end = segments.findIndex(([id = ''], place) => place > index && /^(CLM|HL|SE)$/.test(id));
    const lines = linesOf(segments.slice(index, end === -1 ? undefined : end), component);
    const { controlNumber } = interchange;
    return [{ kind, controlNumber, ...partiesOf(head), ...numbersOf(segment, component), lines }];
  });
}

function partiesOf(head: readonly (readonly string[])[]) {
  const find = (id: string, second?: string) =>
    head.findLast((segment) => segment[0] === id && (second === undefined || segment[1] === second)) ?? [];
  const [payer, member, billing] = [find('NM1', 'PR'), find('NM1', 'IL'), find('NM1', '85')];
  return {
    payerId: payer[9] ?? '',
    payerName: payer[3] ?? '',
    filingCode: find('SBR')[9] ?? 'CI',
    billingNpi: billing[9] ?? '',
    billingName: billing[3] ?? '',
    memberId: member[9] ?? '',
    lastName: member[3] ?? '',
    firstName: member[4] ?? '',
  };
}

function numbersOf(claim: readonly string[], component: string) {
  const [facilityCode = '', , frequencyCode = ''] = (claim[5] ?? '').split(component);
  return {
    patientControlNumber: claim[1] ?? '',
    frequencyCode,
    facilityCode,
    chargeCents: toCents(claim[2] ?? ''),
  };
}

function linesOf(segments: readonly (readonly string[])[], component: string): ClaimLine[] {
  const dateAfter = (index: number) =>
    segments
      .slice(index)
      .find(([id, qualifier]) => id === 'DTP' && qualifier === '472')?.[3]
      ?.slice(0, 8);
  const statement = segments.find(([id, qualifier]) => id === 'DTP' && qualifier === '434')?.[3]?.slice(0, 8);
  return segments.flatMap(([id, first = '', second = '', third = '', fourth = '', fifth = ''], index) => {
    const date = dateAfter(index) ?? statement ?? '';
    if (id === 'SV1') {
      const code = first.split(component)[1] ?? '';
      return [{ code, chargeCents: toCents(second), units: fourth, date }];
    }
    if (id === 'SV2') {
      const code = second.split(component)[1] ?? first;
      return [{ code, chargeCents: toCents(third), units: fifth, date }];
    }
    return [];
  });
}

/** Reads the first claim of an 837; returns undefined when the text is not one. */
export function claimFromX12(x12: string, kind: Kind): ClaimContent | undefined {
  return claimsFromX12(x12, kind)[0];
}
