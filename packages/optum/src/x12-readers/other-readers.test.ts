import { ResponseFormatError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { ABOVE_EVENT, OTHERS, USUAL, x12File } from '../../testing/x12-file.js';
import { readClaimStatus } from '../medical-network/claim-status/result.js';
import { readAuthorization } from '../revenue-cycle/authorization-result.js';
import { readX12 } from '../x12/read-x12.js';
import { readX12Authorizations } from './authorizations.js';
import { readX12ClaimStatus } from './claim-status.js';
import { readX12FunctionalAcknowledgements } from './functional-acknowledgements.js';
import { readX12InterchangeAcknowledgements } from './interchange-acknowledgements.js';

const file = (code: string, segments: readonly string[], delimiters = USUAL) =>
  x12File([{ code, version: '005010', segments }], delimiters);

describe('a 277 in X12', () => {
  const above = [
    'BHT*0010*08*1*20240301*1200*DG',
    'HL*1**20*1',
    'NM1*PR*2*TEST PLAN*****PI*12345',
    'HL*2*1*21*1',
    'NM1*41*2*TEST CLINIC*****46*TIN1',
    'HL*3*2*19*1',
    'NM1*1P*2*TEST CLINIC*****XX*1234567893',
  ];
  const person = [
    'HL*4*3*22*0',
    'DMG*D8*19800102*F',
    'NM1*IL*1*RIVERA*ALEX****MI*W100',
    'TRN*2*T1',
    'STC*F2:88:IL*20240102**150*40*20240103**20240104*77*F2:65:1E',
    'REF*EJ*A1',
    'REF*1K*P1',
    'REF*D9*H1',
    'DTP*472*RD8*20231201-20231202',
    'SVC*HC:99213*150*40*0300***2',
    'STC*F2:88*20240102',
  ];
  const json = {
    controlNumber: '000000001',
    payer: { organizationName: 'TEST PLAN', payerIdentification: '12345' },
    providers: [
      { organizationName: 'TEST CLINIC', etin: 'TIN1', providerType: 'BillingProvider' },
      { organizationName: 'TEST CLINIC', npi: '1234567893', providerType: 'ServiceProvider' },
    ],
    subscriber: { lastName: 'RIVERA', firstName: 'ALEX', memberId: 'W100' },
    claims: [
      {
        claimStatus: {
          trackingNumber: 'T1',
          statusCategoryCode: 'F2',
          statusCode: '88',
          entityCode: 'IL',
          secondaryStatusCategoryCode: 'F2',
          secondaryStatusCode: '65',
          secondaryEntityCode: '1E',
          effectiveDate: '20240102',
          submittedAmount: '150',
          amountPaid: '40',
          paidDate: '20240103',
          checkIssueDate: '20240104',
          checkNumber: '77',
          patientAccountNumber: 'A1',
          tradingPartnerClaimNumber: 'P1',
          clearingHouseClaimNumber: 'H1',
          claimServiceDate: '20231201-20231202',
        },
        serviceDetails: [
          {
            service: {
              serviceIdQualifierCode: 'HC',
              procedureId: '99213',
              submittedAmount: '150',
              amountPaid: '40',
              revenueCode: '0300',
              submittedUnits: '2',
            },
            status: [{ statusCategoryCode: 'F2', statusCode: '88', effectiveDate: '20240102' }],
          },
        ],
      },
    ],
  };

  test.each(OTHERS)('reads the same as its JSON in %j', (delimiters) => {
    const segments = [...above, ...person.filter((segment) => !segment.startsWith('DMG'))];
    const read = readX12ClaimStatus(file('277', segments, delimiters));
    expect(read.results).toEqual([readClaimStatus(json)]);
    expect(read.issues).toEqual([]);
  });

  test('returns a result for each person, and a separate one for the status of a receiver or provider', () => {
    const again = person.map((segment) => segment.replace('W100', 'W200').replace('A1', 'A2'));
    const { results } = readX12ClaimStatus(
      file('277', [
        ...above.slice(0, 5),
        'TRN*2*Q1',
        'STC*E0:24:41*20240301',
        ...above.slice(5),
        ...person,
        ...again,
      ]),
    );
    expect(
      results.map(({ response, claims }) => [
        response.subscriber?.memberId,
        claims.map((one) => one.meaning),
      ]),
    ).toEqual([
      [undefined, ['inquiryRejected']],
      ['W100', ['denied']],
      ['W200', ['denied']],
    ]);
  });

  test('keeps a second status of a claim and leaves its date and its amounts to unmapped', () => {
    const { results, unmapped } = readX12ClaimStatus(
      file('277', [...above, ...person.slice(0, 5), 'STC*P1:20*20240105**160']),
    );
    expect(results[0]?.claims[0]).toMatchObject({
      meaning: 'denied',
      statuses: [{ code: '88' }, { code: '65' }, { category: { code: 'P1' }, code: '20' }],
      submittedAmount: '150',
    });
    const values = unmapped.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['20240105', '160']));
    expect(values).not.toContain('P1');
  });

  test('leaves a fourth status of a claim to unmapped', () => {
    const { unmapped } = readX12ClaimStatus(
      file('277', [...above, ...person.slice(0, 5), 'STC*P1:20', 'STC*P3:287:1P']),
    );
    expect(unmapped.map(({ value }) => value)).toEqual(expect.arrayContaining(['P3', '287', '1P']));
  });
});

describe('a 999 in X12', () => {
  const segments = [
    'AK1*HC*17*005010X222A1',
    'AK2*837*0001*005010X222A1',
    'IK5*A',
    'AK2*837*0002*005010X222A1',
    'IK3*NM1*8*2010*8',
    'CTX*CLM01:PCN2',
    'IK4*9:1:1*67*7*BAD ID',
    'CTX*SITUATIONAL TRIGGER*NM1*8**9',
    'IK5*R*5*I5',
    'AK9*P*2*2*1*7',
  ];

  test.each(OTHERS)(
    'reports the outcome of each transaction, and the location of its errors, in %j',
    (delimiters) => {
      const { results, unmapped, issues } = readX12FunctionalAcknowledgements(
        file('999', segments, delimiters),
      );
      expect(results).toEqual([
        {
          functionalCode: 'HC',
          groupControlNumber: '17',
          version: '005010X222A1',
          status: 'partiallyAccepted',
          statusCode: 'P',
          includedCount: 2,
          receivedCount: 2,
          acceptedCount: 1,
          errorCodes: ['7'],
          transactions: [
            {
              code: '837',
              controlNumber: '0001',
              version: '005010X222A1',
              status: 'accepted',
              statusCode: 'A',
              errorCodes: [],
              segments: [],
            },
            {
              code: '837',
              controlNumber: '0002',
              version: '005010X222A1',
              status: 'rejected',
              statusCode: 'R',
              errorCodes: ['5', 'I5'],
              segments: [
                {
                  segmentId: 'NM1',
                  position: 8,
                  loop: '2010',
                  errorCode: '8',
                  contexts: ['CLM01:PCN2'],
                  elements: [
                    {
                      element: 9,
                      component: 1,
                      repetition: 1,
                      dataElement: '67',
                      errorCode: '7',
                      badValue: 'BAD ID',
                      contexts: ['SITUATIONAL TRIGGER*NM1*8**9'],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ]);
      expect(unmapped).toEqual([]);
      expect(issues).toEqual([]);
    },
  );

  test('of an older version is a 997 with AK3 to AK5', () => {
    const older = segments.map((segment) => segment.replace(/^IK/, 'AK'));
    expect(readX12FunctionalAcknowledgements(file('997', older)).results).toEqual(
      readX12FunctionalAcknowledgements(file('999', segments)).results,
    );
  });

  test.each([
    ['A', 'accepted'],
    ['E', 'acceptedWithErrors'],
    ['M', 'rejected'],
    ['R', 'rejected'],
    ['W', 'rejected'],
    ['X', 'rejected'],
    ['Q', 'unknown'],
  ])('of status %s is %s', (code, status) => {
    const [result] = readX12FunctionalAcknowledgements(
      file('999', ['AK1*HC*1', `AK9*${code}*1*1*1`]),
    ).results;
    expect(result?.status).toBe(status);
  });

  test('without AK9 reports that the outcome is unknown', () => {
    const { results, issues } = readX12FunctionalAcknowledgements(file('999', segments.slice(0, -1)));
    expect(results).toMatchObject([{ status: 'unknown', statusCode: undefined }]);
    expect(issues).toMatchObject([{ code: 'no_status' }]);
  });
});

describe('a TA1 in X12', () => {
  const withTa1 = (...segments: readonly string[]) =>
    file('999', ['AK1*HC*1', 'AK9*A*1*1*1']).replace(
      '~GS',
      `~${segments.map((one) => `${one}~`).join('')}GS`,
    );

  test('reports the outcome of each interchange', () => {
    const text = withTa1('TA1*000000017*240301*1230*A*000', 'TA1*000000018*240301*1231*R*018');
    const expected = {
      date: '2024-03-01',
      sender: 'SENDER',
      receiver: 'RECEIVER',
    };
    expect(readX12InterchangeAcknowledgements(text)).toEqual({
      results: [
        {
          ...expected,
          controlNumber: '000000017',
          time: '12:30',
          status: 'accepted',
          statusCode: 'A',
          noteCode: '000',
        },
        {
          ...expected,
          controlNumber: '000000018',
          time: '12:31',
          status: 'rejected',
          statusCode: 'R',
          noteCode: '018',
        },
      ],
      unmapped: [],
      issues: [],
    });
    const miscounted = text.replace(/IEA\*\d+/, 'IEA*77');
    expect(miscounted).not.toBe(text);
    expect(readX12InterchangeAcknowledgements(miscounted).issues).toMatchObject([
      { code: 'trailer', text: expect.stringContaining('IEA01') },
    ]);
    expect(readX12InterchangeAcknowledgements(readX12(text))).toEqual(
      readX12InterchangeAcknowledgements(text),
    );
  });

  test('that is partly unreadable leaves that part to unmapped', () => {
    const { results, unmapped } = readX12InterchangeAcknowledgements(withTa1('TA1*1*241399*9930*Z*000*X'));
    expect(results).toMatchObject([{ date: undefined, time: undefined, status: 'unknown' }]);
    expect(unmapped).toEqual([
      { path: 'segments[1].TA102', value: '241399' },
      { path: 'segments[1].TA103', value: '9930' },
      { path: 'segments[1].TA106', value: 'X' },
    ]);
  });
});

describe('a 278 in X12', () => {
  const event = [
    'HL*4*3*EV*1',
    'UM*HS*I*56*41:B',
    'HCR*A2*AUTH1*0V',
    'DTP*AAH*RD8*20240301-20240310',
    'HL*5*4*SS*0',
    'SV1*HC:A0428:RX**UN*5',
    'HCR*A1*AUTH1',
    'HL*6*4*SS*0',
    'SV2*0450*HC:99285',
    'HCR*A3**0W',
    'HL*7*4*SS*0',
    'SV3*AD:D0120',
    'AAA*N**33*C',
  ];
  const json = {
    submission: [
      {
        json: {
          patientEventDetail: {
            certificationActionCode: 'A2',
            reviewIdentificationNumber: 'AUTH1',
            reviewDecisionReasonCode: '0V',
            serviceLevel: [
              {
                certificationActionCode: 'A1',
                reviewIdentificationNumber: 'AUTH1',
                professionalService: { procedureCode: 'A0428' },
              },
              {
                certificationActionCode: 'A3',
                reviewDecisionReasonCode: '0W',
                institutionalService: { procedureCode: '99285' },
              },
              {
                dentalService: { procedureCode: 'D0120' },
                serviceRequestValidation: [
                  { responseCode: 'N', rejectReasonCode: '33', followupActionCode: 'C' },
                ],
              },
            ],
          },
        },
      },
    ],
  };

  test.each(OTHERS)('reads the same as its JSON in %j', (delimiters) => {
    const { results, issues } = readX12Authorizations(file('278', [...ABOVE_EVENT, ...event], delimiters));
    expect(results.map(({ answers }) => answers)).toEqual([readAuthorization(json).answers]);
    expect(issues).toEqual([]);
  });

  test('returns one entry for each patient event', () => {
    const { results } = readX12Authorizations(
      file('278', [...ABOVE_EVENT, ...event, ...event.map((segment) => segment.replace('AUTH1', 'AUTH2'))]),
    );
    expect(results[0]?.answers.map((one) => one.event?.authorizationNumber)).toEqual(['AUTH1', 'AUTH2']);
  });

  test.each([
    ['the payer', 2, 'request'],
    ['the payer by its name', 3, 'request'],
    ['the requester', 5, 'requester'],
    ['the subscriber', 7, 'subscriber'],
  ])('returns a rejection by %s', (_name, count, path) => {
    const { results, issues } = readX12Authorizations(
      file('278', [...ABOVE_EVENT.slice(0, count), 'AAA*N**42*R']),
    );
    expect(results[0]?.answers).toMatchObject([{ event: undefined, issues: [{ code: '42', path }] }]);
    expect(issues).toEqual([]);
  });

  test('without a decision or rejection is reported', () => {
    expect(readX12Authorizations(file('278', ABOVE_EVENT)).issues).toMatchObject([{ code: 'no_decision' }]);
  });
});

const EACH = [
  ['readX12ClaimStatus', readX12ClaimStatus, '277'],
  ['readX12FunctionalAcknowledgements', readX12FunctionalAcknowledgements, '999'],
  ['readX12InterchangeAcknowledgements', readX12InterchangeAcknowledgements, '271'],
  ['readX12Authorizations', readX12Authorizations, '278'],
] as const;

test.each(EACH)('%s rejects truncated, unreadable and other files', (_name, read, code) => {
  const whole = file(code, ['BHT*0007']);
  for (const text of ['', 'nonsense', whole.slice(0, 60), whole.slice(0, -30)])
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'invalid_x12' }));
  expect(() => read(file('837', ['BHT*0019']))).toThrow(ResponseFormatError);
  expect(() => read(file('837', ['BHT*0019']))).toThrow(
    expect.objectContaining({ code: 'unexpected_transaction' }),
  );
  expect(() => read([])).toThrow(expect.objectContaining({ code: 'unexpected_transaction' }));
  expect(() => read(7 as never)).toThrow(ResponseFormatError);
});
