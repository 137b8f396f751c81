import type { FailureContext } from '@payerkit/core';
import { readResponseX12 } from '../../internal/wire/response-x12.js';
import type { X12Segment } from '../../x12/interchange.js';
import { x12Value } from '../../x12/segment.js';
import type { BenefitRelatedEntity, BenefitRow } from './benefit-row.js';
import type { PlanDateInformation, PlanInformation } from './plan-details.js';
import type { EligibilityResponse } from './response.js';

type Texts = Readonly<Record<string, string>>;

const DATE_NAMES: Texts = {
  291: 'plan',
  292: 'benefit',
  307: 'eligibility',
  346: 'planBegin',
  347: 'planEnd',
  348: 'benefitBegin',
  349: 'benefitEnd',
  356: 'eligibilityBegin',
  357: 'eligibilityEnd',
};

/** Names of REF02 and REF03. */
const REFERENCE_NAMES: Readonly<Record<string, readonly [string, string?]>> = {
  18: ['planNumber', 'planDescription'],
  '1L': ['policyNumber'],
  '6P': ['groupNumber', 'groupDescription'],
  IG: ['insurancePolicyNumber'],
};

const BENEFIT_NAMES: Readonly<Record<number, keyof BenefitRow>> = {
  1: 'code',
  2: 'coverageLevelCode',
  4: 'insuranceTypeCode',
  5: 'planCoverage',
  6: 'timeQualifierCode',
  7: 'benefitAmount',
  8: 'benefitPercent',
  9: 'quantityQualifierCode',
  10: 'benefitQuantity',
  11: 'authOrCertIndicator',
  12: 'inPlanNetworkIndicatorCode',
};

/** X12 AAA04 in the words that Optum's JSON has for it. */
const FOLLOW_UPS: Texts = {
  C: 'Please Correct and Resubmit',
  N: 'Resubmission Not Allowed',
  P: 'Please Resubmit Original Transaction',
  R: 'Resubmission Allowed',
  S: 'Do Not Resubmit; Inquiry Initiated to a Third Party',
  W: 'Please Wait 30 Days and Resubmit',
  X: 'Please Wait 10 Days and Resubmit',
  Y: 'Do Not Resubmit; We Will Hold Your Request and Respond Again Shortly',
};

const LOOPS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  20: ['2000A', '2100A'],
  21: ['2000B', '2100B'],
  22: ['2000C', '2100C'],
  23: ['2000D', '2100D'],
};

/**
 * Reads a 271 into the form of Optum's JSON: benefits, plan and rejections. Names and addresses are left where they are.
 *
 * @param x12 - the whole interchange
 * @param context - of the call, for errors
 * @throws `ResponseFormatError` when it cannot be read or is not a 271
 */
export function eligibilityOfX12(x12: unknown, context: Partial<FailureContext> = {}): EligibilityResponse {
  const interchange = readResponseX12(x12, '271', context);
  const plan: Record<string, string> = {};
  const dates: Record<string, string> = {};
  const rows: {
    row: Record<string, unknown>;
    dates: Record<string, string>;
    plan: Record<string, string>;
  }[] = [];
  const errors: object[] = [];
  const dependents: object[] = [];
  let level = '20';
  let isNamed = false;
  // Between LS and LE stand others: payers, providers of a benefit.
  let isAside = false;
  for (const segment of interchange.segments) {
    const row = rows.at(-1);
    if (segment.id === 'HL') [level, isNamed] = [x12Value(segment, 3) ?? '', false];
    else if (segment.id === 'NM1' && !isAside) isNamed = true;
    else if (segment.id === 'LS' || segment.id === 'LE') isAside = segment.id === 'LS';
    else if (segment.id === 'AAA') errors.push(rejection(segment, LOOPS[level]?.[isNamed ? 1 : 0]));
    else if (segment.id === 'EB') rows.push({ row: benefit(segment), dates: {}, plan: {} });
    else if (isAside) {
      if (segment.id === 'NM1' && row !== undefined)
        append(row.row, 'benefitsRelatedEntities', entity(segment));
    } else if (segment.id === 'INS' && level === '23')
      dependents.push({ relationToSubscriberCode: x12Value(segment, 2) });
    else if (segment.id === 'III' && row !== undefined)
      append(row.row, 'eligibilityAdditionalInformationList', {
        codeListQualifierCode: x12Value(segment, 1),
        industryCode: x12Value(segment, 2),
      });
    else if (segment.id === 'MSG' && row !== undefined)
      append(row.row, 'additionalInformation', { description: x12Value(segment, 1) });
    else if (segment.id === 'DTP') read(segment, DATE_NAMES, row?.dates ?? dates);
    else if (segment.id === 'REF') reference(segment, row?.plan ?? plan);
  }
  return {
    controlNumber: interchange.header.controlNumber,
    ...(dependents.length === 0 ? {} : { dependents }),
    planInformation: plan as PlanInformation,
    planDateInformation: dates as PlanDateInformation,
    benefitsInformation: rows.map(({ row, ...more }) => ({
      ...row,
      benefitsDateInformation: more.dates,
      benefitsAdditionalInformation: more.plan,
    })) as BenefitRow[],
    ...(errors.length === 0 ? {} : { errors }),
  } as EligibilityResponse;
}

function append(row: Record<string, unknown>, name: keyof BenefitRow, value: object): void {
  const known = row[name];
  row[name] = [...(Array.isArray(known) ? known : []), value];
}

/** X12 NM1 of a payer or provider of a benefit; NM108 is left as its code. */
function entity(segment: X12Segment): BenefitRelatedEntity {
  return {
    entityIdentifier: x12Value(segment, 1),
    entityType: x12Value(segment, 2) === '1' ? 'Person' : 'Non-Person Entity',
    entityName: x12Value(segment, 3),
    entityFirstname: x12Value(segment, 4),
    entityMiddlename: x12Value(segment, 5),
    entitySuffix: x12Value(segment, 7),
    entityIdentification: x12Value(segment, 8),
    entityIdentificationValue: x12Value(segment, 9),
  };
}

function benefit(segment: X12Segment): Record<string, unknown> {
  const values = Object.entries(BENEFIT_NAMES).map(([element, name]) => [
    name,
    x12Value(segment, Number(element)),
  ]);
  const [qualifier, procedureCode, ...modifiers] = segment.elements[12]?.[0] ?? [];
  const procedureModifiers = modifiers.slice(0, 4).filter((modifier) => modifier !== '');
  const serviceTypeCodes = (segment.elements[2] ?? []).flatMap(([code]) => (code ? [code] : []));
  return {
    ...Object.fromEntries(values.filter(([, value]) => value !== undefined)),
    ...(serviceTypeCodes.length === 0 ? {} : { serviceTypeCodes }),
    ...(procedureCode
      ? {
          compositeMedicalProcedureIdentifier: {
            productOrServiceIdQualifierCode: qualifier,
            procedureCode,
            ...(procedureModifiers.length === 0 ? {} : { procedureModifiers }),
          },
        }
      : {}),
  };
}

function read(segment: X12Segment, names: Texts, into: Record<string, string>): void {
  const name = names[x12Value(segment, 1) ?? ''];
  const value = x12Value(segment, 3);
  if (name !== undefined && value !== undefined) into[name] = value;
}

function reference(segment: X12Segment, into: Record<string, string>): void {
  const names = REFERENCE_NAMES[x12Value(segment, 1) ?? ''] ?? [];
  for (const [index, name] of names.entries()) {
    const value = x12Value(segment, index + 2);
    if (name !== undefined && value !== undefined) into[name] = value;
  }
}

function rejection(segment: X12Segment, loop: string | undefined): object {
  return {
    field: 'AAA',
    code: x12Value(segment, 3),
    followupAction: FOLLOW_UPS[x12Value(segment, 4) ?? ''],
    ...(loop === undefined ? {} : { location: `Loop ${loop}` }),
  };
}
