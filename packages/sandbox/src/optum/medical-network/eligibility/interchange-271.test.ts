import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json.js';
import { read271 } from './interchange-271.js';

const CAPTURES = new URL(
  '../../../../../../shared/reference/optum/examples/medical-network-eligibility-v3/',
  import.meta.url,
);

test('reads each kind of segment', () => {
  const segments =
    'HL*1**20*1~NM1*PR*2*PLAN*****PI*ID1~PER*IC**TE*1~HL*2*1*21*1~NM1*1P*2*GROUP*****XX*1760854442~HL*3*2*22*0~' +
    'TRN*2*42*9X~NM1*IL*1*DOE*JO*M***MI*77~REF*NQ*9~REF*6P*G*GROUP NAME~N3*1 ROAD~N4*TOWN*TN*37203~DMG*D8*19800101*F~' +
    'DTP*291*RD8*20200101-20201231~EB*A*FAM*98^UC*PR*PLAN*27*12*.2*VS*3*Y*W*HC:99213:25~HSD*VS*5***34*1~REF*NQ*8~' +
    'DTP*348*D8*20200101~DTP*435*RD8*20200101-20200103~MSG*A~MSG*B~III*ZZ*11~LS*2120~NM1*P3*1*CARE*ANN~PER*IC**TE*2~LE*2120~EB*I';
  expect(read271(segments.split('~'))).toMatchObject({
    payer: {
      name: 'PLAN',
      payorIdentification: 'ID1',
      contactInformation: { contacts: [{ communicationMode: 'Telephone' }] },
    },
    provider: { providerOrgName: 'GROUP', npi: '1760854442' },
    subscriber: {
      memberId: '77',
      firstName: 'JO',
      lastName: 'DOE',
      middleName: 'M',
      groupNumber: 'G',
      dateOfBirth: '19800101',
      gender: 'F',
      address: { address1: '1 ROAD', city: 'TOWN', state: 'TN', postalCode: '37203' },
    },
    subscriberTraceNumbers: [
      { traceTypeCode: '2', referenceIdentification: '42', originatingCompanyIdentifier: '9X' },
    ],
    planInformation: { medicaidRecipientIdNumber: '9', groupNumber: 'G', groupDescription: 'GROUP NAME' },
    planDateInformation: { plan: '20200101-20201231' },
    benefitsInformation: [
      {
        code: 'A',
        name: 'Co-Insurance',
        coverageLevelCode: 'FAM',
        serviceTypeCodes: ['98', 'UC'],
        insuranceTypeCode: 'PR',
        planCoverage: 'PLAN',
        timeQualifierCode: '27',
        benefitAmount: '12',
        benefitPercent: '.2',
        quantityQualifierCode: 'VS',
        benefitQuantity: '3',
        authOrCertIndicator: 'Y',
        inPlanNetworkIndicatorCode: 'W',
        compositeMedicalProcedureIdentifier: { procedureCode: '99213', procedureModifiers: ['25'] },
        benefitsServiceDelivery: [{ quantity: '5' }],
        benefitsAdditionalInformation: { medicaidRecepientIdNumber: '8' },
        benefitsDateInformation: {
          benefitBegin: '20200101',
          admission: '20200101-20200103',
          admissions: [{ startDate: '20200101', endDate: '20200103' }],
        },
        additionalInformation: [{ description: 'A' }, { description: 'B' }],
        eligibilityAdditionalInformationList: [{ industryCode: '11' }],
        benefitsRelatedEntities: [{ entityIdentifier: 'Primary Care Provider', entityFirstname: 'ANN' }],
      },
      { code: 'I', name: 'Non-Covered' },
    ],
  });
});

// The vendor's own pairs of X12 and JSON: what our reader makes of the one must be in the other.
describe.skipIf(!existsSync(CAPTURES))('the captured pairs', () => {
  const files = existsSync(CAPTURES)
    ? readdirSync(CAPTURES).filter((name) => /response\.200\.sandbox-/.test(name))
    : [];
  const MONEY = [
    'code',
    'coverageLevelCode',
    'serviceTypeCodes',
    'insuranceTypeCode',
    'planCoverage',
    'timeQualifierCode',
  ];
  const FIELDS = [
    ...MONEY,
    'benefitAmount',
    'benefitPercent',
    'benefitQuantity',
    'quantityQualifierCode',
    'authOrCertIndicator',
  ];
  const COMPARED = [
    ...FIELDS,
    'inPlanNetworkIndicatorCode',
    'additionalInformation',
    'benefitsDateInformation',
    'name',
  ];

  test.each(files)('%s', (file) => {
    const captured = JSON.parse(readFileSync(new URL(file, CAPTURES), 'utf8')) as JsonObject;
    const x12 = captured.x12 as string | undefined;
    if (x12 === undefined) return;
    // Delimiters are the interchange's own: one payer's are control characters.
    const segments = x12.replaceAll(x12.charAt(3), '*').split(x12.charAt(105));
    const at = (id: string) => segments.findIndex((segment) => segment.startsWith(`${id}*`));
    const body = segments.slice(at('HL'), at('SE'));
    const read = read271(body, x12.charAt(82));
    const pick = (entries: unknown) =>
      ((entries ?? []) as JsonObject[]).map((entry) =>
        Object.fromEntries(COMPARED.map((field) => [field, entry[field]])),
      );
    expect(pick(read.benefitsInformation)).toEqual(pick(captured.benefitsInformation));
    expect(read.planDateInformation ?? {}).toEqual(captured.planDateInformation ?? {});
    expect(
      ((read.errors ?? []) as JsonObject[]).map(({ code, followupAction, location }) => [
        code,
        followupAction,
        location,
      ]),
    ).toEqual(
      ((captured.errors ?? []) as JsonObject[]).map(({ code, followupAction, location }) => [
        code,
        followupAction,
        location,
      ]),
    );
  });
});
