import { fc, test } from '@fast-check/vitest';
import { ResponseFormatError } from '@payerkit/core';
import { describe, expect } from 'vitest';
import { leavesOf, OTHERS, USUAL, x12File } from '../../testing/x12-file.js';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';
import { readEligibility } from '../medical-network/eligibility/result.js';
import { readX12 } from '../x12/read-x12.js';
import { readX12Eligibility } from './eligibility.js';

const ABOVE = [
  'BHT*0022*11*REF1*20240301*1200',
  'HL*1**20*1',
  'NM1*PR*2*TEST PLAN*****PI*12345',
  'PER*IC*MEMBER SERVICES*TE*8005550100*UR*WWW.PLAN.EXAMPLE',
  'HL*2*1*21*1',
  'NM1*1P*2*TEST CLINIC*****XX*1234567893',
];

const SUBSCRIBER = [
  'HL*3*2*22*0',
  'TRN*2*TRACE1*9CLINIC',
  'NM1*IL*1*RIVERA*ALEX*Q**JR*MI*W100',
  'REF*6P*GROUP1*EMPLOYER ONE',
  'REF*18*PLAN1*GOLD',
  'N3*1 MAIN ST',
  'N4*TOWN*PA*17111',
  'DMG*D8*19800102*F',
  'INS*Y*18*001*25',
  'DTP*346*D8*20240101',
];

const BENEFITS = [
  'EB*1*IND*30^98*HM*GOLD',
  'EB*B*IND*98***27*25.5*****Y',
  'III*ZZ*11',
  'EB*C*IND*30***23*1500*****Y',
  'EB*C*IND*30***29*900*****Y',
  'EB*A*IND*30*****.2****W',
  'HSD*VS*20***23',
  'MSG*AFTER DEDUCTIBLE',
  'EB*D*IND****26**.1**12.5*Y*N*HC:99213:25',
  'REF*G1*AUTH1',
  'DTP*292*RD8*20240101-20241231',
  'LS*2120',
  'NM1*P3*1*DOC*SAM****XX*1942788757',
  'N3*2 SIDE ST',
  'LE*2120',
];

const ROWS = [
  {
    code: '1',
    coverageLevelCode: 'IND',
    serviceTypeCodes: ['30', '98'],
    insuranceTypeCode: 'HM',
    planCoverage: 'GOLD',
  },
  {
    code: 'B',
    coverageLevelCode: 'IND',
    serviceTypeCodes: ['98'],
    timeQualifierCode: '27',
    benefitAmount: '25.5',
    inPlanNetworkIndicatorCode: 'Y',
    eligibilityAdditionalInformationList: [{ codeListQualifierCode: 'ZZ', industryCode: '11' }],
  },
  ...[
    ['23', '1500'],
    ['29', '900'],
  ].map(([timeQualifierCode, benefitAmount]) => ({
    code: 'C',
    coverageLevelCode: 'IND',
    serviceTypeCodes: ['30'],
    timeQualifierCode,
    benefitAmount,
    inPlanNetworkIndicatorCode: 'Y',
  })),
  {
    code: 'A',
    coverageLevelCode: 'IND',
    serviceTypeCodes: ['30'],
    benefitPercent: '.2',
    inPlanNetworkIndicatorCode: 'W',
    benefitsServiceDelivery: [{ quantityQualifierCode: 'VS', quantity: '20', timePeriodQualifierCode: '23' }],
    additionalInformation: [{ description: 'AFTER DEDUCTIBLE' }],
  },
  {
    code: 'D',
    coverageLevelCode: 'IND',
    timeQualifierCode: '26',
    benefitPercent: '.1',
    benefitQuantity: '12.5',
    authOrCertIndicator: 'Y',
    inPlanNetworkIndicatorCode: 'N',
    compositeMedicalProcedureIdentifier: {
      productOrServiceIdQualifierCode: 'HC',
      procedureCode: '99213',
      procedureModifiers: ['25'],
    },
    benefitsAdditionalInformation: { priorAuthorizationNumber: 'AUTH1' },
    benefitsDateInformation: { benefit: '20240101-20241231' },
    headerLoopIdentifierCode: '2120',
    trailerLoopIdentifierCode: '2120',
    benefitsRelatedEntities: [
      {
        entityIdentifier: 'P3',
        entityType: 'Person',
        entityName: 'DOC',
        entityFirstname: 'SAM',
        entityIdentification: 'XX',
        entityIdentificationValue: '1942788757',
        address: { address1: '2 SIDE ST' },
      },
    ],
  },
];

const JSON_FORM: EligibilityResponse = {
  controlNumber: '000000001',
  payer: {
    entityIdentifier: 'Payer',
    entityType: 'Non-Person Entity',
    name: 'TEST PLAN',
    payorIdentification: '12345',
    contactInformation: {
      name: 'MEMBER SERVICES',
      contacts: [
        { communicationMode: 'Telephone', communicationNumber: '8005550100' },
        { communicationMode: 'Uniform Resource Locator (URL)', communicationNumber: 'WWW.PLAN.EXAMPLE' },
      ],
    },
  },
  provider: {
    entityIdentifier: 'Provider',
    entityType: 'Non-Person Entity',
    providerOrgName: 'TEST CLINIC',
    npi: '1234567893',
  },
  subscriber: {
    entityIdentifier: 'Insured or Subscriber',
    entityType: 'Person',
    lastName: 'RIVERA',
    firstName: 'ALEX',
    middleName: 'Q',
    suffix: 'JR',
    memberId: 'W100',
    groupNumber: 'GROUP1',
    planNumber: 'PLAN1',
    address: { address1: '1 MAIN ST', city: 'TOWN', state: 'PA', postalCode: '17111' },
    dateOfBirth: '19800102',
    gender: 'F',
    insuredIndicator: 'Y',
    relationToSubscriberCode: '18',
    maintenanceTypeCode: '001',
    maintenanceReasonCode: '25',
  },
  subscriberTraceNumbers: [
    { traceTypeCode: '2', referenceIdentification: 'TRACE1', originatingCompanyIdentifier: '9CLINIC' },
  ],
  planInformation: {
    groupNumber: 'GROUP1',
    groupDescription: 'EMPLOYER ONE',
    planNumber: 'PLAN1',
    planDescription: 'GOLD',
  },
  planDateInformation: { planBegin: '20240101' },
  benefitsInformation: ROWS,
};

const file = (segments: readonly string[], delimiters = OTHERS[0]) =>
  x12File([{ code: '271', version: '005010X279A1', segments }], delimiters);
const WHOLE = [...ABOVE, ...SUBSCRIBER, ...BENEFITS];
const onDate = '2024-03-09';

describe('a 271 in X12', () => {
  test.each(OTHERS)('reads the same as its JSON in %j', (delimiters) => {
    const { results, issues } = readX12Eligibility(file(WHOLE, delimiters), { onDate });
    expect(results).toEqual([readEligibility(JSON_FORM, { onDate })]);
    expect(issues).toEqual([]);
    expect(results[0]).toMatchObject({
      isActive: true,
      copays: [{ amount: '25.5', placesOfService: ['Office'] }],
      primaryCareProviders: [{ npi: '1942788757' }],
    });
  });

  test('keeps a message whole that has separators', () => {
    const [result] = readX12Eligibility(
      file([...ABOVE, ...SUBSCRIBER, 'EB*1*IND*30', 'MSG*NOTE: 1^2'], USUAL),
    ).results;
    expect(result?.benefits[0]?.notes).toEqual(['NOTE: 1^2']);
  });

  test('reads the same from what readX12 made of it', () => {
    expect(readX12Eligibility(readX12(file(WHOLE)), { onDate })).toEqual(
      readX12Eligibility(file(WHOLE), { onDate }),
    );
  });

  test('returns a separate result for each patient, with the data of the subscriber', () => {
    const dependent = (name: string, code: string) => [
      'HL*4*3*23*0',
      `NM1*03*1*RIVERA*${name}`,
      'INS*N*19',
      `EB*${code}*IND*30**PLAN OF ${name}`,
    ];
    const other = ['HL*7*2*22*0', 'NM1*IL*1*DOE*JOHN****MI*W200', 'EB*6*IND*30'];
    const { results } = readX12Eligibility(
      file([...ABOVE, ...SUBSCRIBER, ...dependent('ANNA', '1'), ...dependent('BEN', '6'), ...other]),
    );
    expect(
      results.map(({ response, isActive }) => [
        response.subscriber?.memberId,
        response.dependents?.map(({ firstName }) => firstName),
        response.planInformation?.groupNumber,
        isActive,
      ]),
    ).toEqual([
      ['W100', ['ANNA'], 'GROUP1', true],
      ['W100', ['BEN'], 'GROUP1', false],
      ['W200', undefined, undefined, false],
    ]);
    expect(results.every(({ response }) => response.payer?.name === 'TEST PLAN')).toBe(true);
  });

  test('returns separate results for a subscriber with benefits and their dependents', () => {
    const { results } = readX12Eligibility(
      file([...WHOLE, 'HL*4*3*23*0', 'NM1*03*1*RIVERA*BEN', 'EB*1*DEP*30']),
    );
    expect(results.map(({ benefits }) => benefits.length)).toEqual([ROWS.length, ROWS.length + 1]);
  });

  test.each([
    ['the payer', 2, 'Loop 2000A'],
    ['the payer by its name', 3, 'Loop 2100A'],
    ['the provider', 6, 'Loop 2100B'],
  ])('returns a rejection by %s, and no benefits', (_name, count, path) => {
    const { results, issues } = readX12Eligibility(file([...ABOVE.slice(0, count), 'AAA*Y**42*R']));
    expect(results).toMatchObject([{ benefits: [], isActive: undefined, issues: [{ code: '42', path }] }]);
    expect(issues).toEqual([]);
  });

  test('assigns the rejections of two patients to each of them', () => {
    const rejected = (name: string, code: string) => [
      'HL*3*2*22*0',
      `NM1*IL*1*${name}****MI*W1`,
      `AAA*N**${code}*C`,
    ];
    const { results } = readX12Eligibility(file([...ABOVE, ...rejected('A', '75'), ...rejected('B', '71')]));
    expect(results.map(({ issues }) => issues.map(({ code }) => code))).toEqual([['75'], ['71']]);
  });

  test('reports a transaction without benefits and rejections', () => {
    expect(readX12Eligibility(file([...ABOVE, ...SUBSCRIBER])).issues).toMatchObject([
      { code: 'no_benefits' },
    ]);
  });

  test('leaves values without a field to unmapped', () => {
    const { unmapped } = readX12Eligibility(file([...WHOLE, 'ZZZ*A:B', 'REF*QQ*1']));
    expect(unmapped.map(({ path, value }) => [path.replace(/^segments\[\d+\]\./, ''), value])).toEqual(
      expect.arrayContaining([
        ['ZZZ01-1', 'A'],
        ['ZZZ01-2', 'B'],
        ['REF01', 'QQ'],
        ['REF02', '1'],
      ]),
    );
  });

  test.each([
    ['text that is not X12', 'nonsense', 'invalid_x12'],
    ['a truncated file', file(WHOLE).slice(0, -60), 'invalid_x12'],
    ['a 999 in its place', file(WHOLE).replace('ST*271', 'ST*999'), 'unexpected_transaction'],
  ])('rejects %s', (_name, text, code) => {
    expect(() => readX12Eligibility(text)).toThrow(ResponseFormatError);
    expect(() => readX12Eligibility(text)).toThrow(expect.objectContaining({ code }));
  });
});

const row = fc.record({
  code: fc.constantFrom('1', '6', 'A', 'B', 'C', 'G', 'F', 'Y', 'J', 'ZZ', ''),
  types: fc.constantFrom('30', '30^98', ''),
  period: fc.constantFrom('23', '24', '29', '27', ''),
  followed: fc.constantFrom('DTP*292*D8*20240101', 'HSD*VS*3', 'LS*2120', 'MSG*TEXT', 'ZZZ*1'),
});

test.prop([fc.array(fc.array(row, { maxLength: 4 }), { minLength: 1, maxLength: 4 })])(
  'no amount of a 271 is lost',
  (people) => {
    const amounts: number[] = [];
    const amount = () => {
      amounts.push(1000 + amounts.length * 3);
      return amounts.at(-1);
    };
    const segments = people.flatMap((rows, index) => [
      index % 2 === 0 ? 'HL*3*2*22*1' : 'HL*4*3*23*0',
      `NM1*IL*1*DOE*JOHN${index}****MI*W${index}`,
      ...rows.flatMap(({ code, types, period, followed }) => [
        `EB*${code}*IND*${types}***${period}*${amount()}`,
        followed,
        `AMT*R*${amount()}`,
      ]),
    ]);
    const read = readX12Eligibility(file([...ABOVE, ...segments]), { onDate });
    const typed = read.results.map(({ response: _response, benefits, ...rest }) => ({
      ...rest,
      benefits: benefits.map(({ row: _row, ...benefit }) => benefit),
    }));
    const found = new Set(leavesOf([typed, read.unmapped]).map(Number));
    expect(amounts.filter((one) => !found.has(one))).toEqual([]);
  },
);
