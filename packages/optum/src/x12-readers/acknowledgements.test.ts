import { Readable } from 'node:stream';
import { fc, test } from '@fast-check/vitest';
import { ResponseFormatError } from '@payerkit/core';
import { describe, expect } from 'vitest';
import { leavesOf, OTHERS, USUAL, x12File } from '../../testing/x12-file.js';
import {
  type ClaimStatusReportBody,
  readAcknowledgement,
  readAcknowledgementLevels,
} from '../medical-network/reports/acknowledgement.js';
import { readX12 } from '../x12/read-x12.js';
import { readX12Acknowledgements, streamX12Acknowledgements } from './acknowledgements.js';

const SEGMENTS = [
  'BHT*0085*08*277X1*20240301*1200*TH',
  'HL*1**20*1',
  'NM1*PR*2*TEST PLAN*****PI*12345',
  'TRN*1*RECEIPT1',
  'DTP*050*D8*20240301',
  'HL*2*1*21*1',
  'NM1*41*2*TEST CLINIC*****46*TIN1',
  'TRN*2*BATCH1',
  'STC*A1:19:PR*20240301*WQ*500',
  'QTY*90*1',
  'AMT*YU*300',
  'HL*3*2*19*1',
  'NM1*85*1*DOC*SAM****XX*1942788757',
  'TRN*1*PROVIDER1',
  'STC*A1:19*20240301*WQ*500*******A2:20',
  'REF*TJ*123456789',
  'HL*4*3*PT*0',
  'NM1*QC*1*RIVERA*ALEX*Q***MI*W100',
  'TRN*2*PCN1',
  'STC*A2:20:PR*20240301*WQ*300',
  'REF*1K*PAYER1',
  'REF*D9*HOUSE1',
  'DTP*472*D8*20240201',
  'SVC*HC:99213:25*300*0****2',
  'STC*A2:20*20240301**300',
  'REF*FJ*L1',
  'DTP*472*RD8*20240201-20240202',
  'TRN*2*PCN2',
  'STC*A3:21:85*20240302*U*200********BILLING NPI IS NOT ON FILE',
  'STC*A1:19*20240301**200',
  'DTP*472*RD8*20240203-20240204',
];

const statuses = (...codes: readonly (readonly string[])[]) =>
  codes.map(([healthCareClaimStatusCategoryCode, statusCode, entityIdentifierCode]) => ({
    healthCareClaimStatusCategoryCode,
    statusCode,
    ...(entityIdentifierCode === undefined ? {} : { entityIdentifierCode }),
  }));

const JSON_FORM = {
  transactions: [
    {
      controlNumber: '0001',
      payers: [
        {
          organizationName: 'TEST PLAN',
          payerIdentification: '12345',
          claimStatusTransactions: [
            {
              provider: { organizationName: 'TEST CLINIC', etin: 'TIN1' },
              claimTransactionBatchNumber: 'BATCH1',
              providerClaimStatuses: [
                {
                  statusInformationEffectiveDate: '20240301',
                  providerStatuses: statuses(['A1', '19', 'PR']),
                },
              ],
              claimStatusDetails: [
                {
                  serviceProvider: { lastName: 'DOC', firstName: 'SAM', npi: '1942788757' },
                  providerOFServiceInformationTraceIdentifier: 'PROVIDER1',
                  serviceProviderClaimStatuses: [
                    {
                      statusInformationEffectiveDate: '20240301',
                      serviceProviderStatuses: statuses(['A1', '19'], ['A2', '20']),
                    },
                  ],
                  patientClaimStatusDetails: [
                    {
                      subscriber: { lastName: 'RIVERA', firstName: 'ALEX', memberId: 'W100' },
                      claims: [
                        {
                          claimStatus: {
                            referencedTransactionTraceNumber: 'PCN1',
                            informationClaimStatuses: [
                              {
                                statusInformationEffectiveDate: '20240301',
                                totalClaimChargeAmount: '300',
                                informationStatuses: statuses(['A2', '20', 'PR']),
                              },
                            ],
                            tradingPartnerClaimNumber: 'PAYER1',
                            clearinghouseTraceNumber: 'HOUSE1',
                            claimServiceDate: '20240201',
                          },
                          serviceLines: [
                            {
                              service: {
                                serviceIdQualifierCode: 'HC',
                                procedureCode: '99213',
                                procedureModifiers: ['25'],
                                chargeAmount: '300',
                                amountPaid: '0',
                                submittedUnits: '2',
                              },
                              serviceClaimStatuses: [
                                { effectiveDate: '20240301', serviceStatuses: statuses(['A2', '20']) },
                              ],
                              lineItemControlNumber: 'L1',
                              beginServiceLineDate: '20240201',
                              endServiceLineDate: '20240202',
                            },
                          ],
                        },
                        {
                          claimStatus: {
                            referencedTransactionTraceNumber: 'PCN2',
                            informationClaimStatuses: [
                              {
                                statusInformationEffectiveDate: '20240302',
                                totalClaimChargeAmount: '200',
                                message: 'BILLING NPI IS NOT ON FILE',
                                informationStatuses: statuses(['A3', '21', '85']),
                              },
                              {
                                statusInformationEffectiveDate: '20240301',
                                totalClaimChargeAmount: '200',
                                informationStatuses: statuses(['A1', '19']),
                              },
                            ],
                            claimServiceBeginDate: '20240203',
                            claimServiceEndDate: '20240204',
                          },
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
} as unknown as ClaimStatusReportBody;

const file = (segments: readonly string[] = SEGMENTS, delimiters = OTHERS[0]) =>
  x12File([{ code: '277', version: '005010X214', segments }], delimiters);

describe('a 277CA in X12', () => {
  test.each(OTHERS)('reads the same as its JSON in %j', (delimiters) => {
    const read = readX12Acknowledgements(file(SEGMENTS, delimiters));
    expect(read.results).toEqual(readAcknowledgement(JSON_FORM));
    expect(read.levels).toEqual(readAcknowledgementLevels(JSON_FORM));
    expect(read.issues).toEqual([]);
    expect(read.results).toMatchObject([
      { patientControlNumber: 'PCN1', payerClaimNumber: 'PAYER1', lines: [{ lineItemControlNumber: 'L1' }] },
      { patientControlNumber: 'PCN2', meaning: 'rejected', messages: ['BILLING NPI IS NOT ON FILE'] },
    ]);
  });

  test('leaves totals of batches and action codes to unmapped', () => {
    const { unmapped } = readX12Acknowledgements(file());
    const values = unmapped.map(({ path, value }) => `${path.replace(/^segments\[\d+\]\./, '')} ${value}`);
    expect(values).toEqual(
      expect.arrayContaining(['AMT01 YU', 'AMT02 300', 'QTY02 1', 'STC03 WQ', 'STC04 500', 'TRN02 RECEIPT1']),
    );
  });

  test('returns a rejected batch, and a rejected provider, without claims', () => {
    const above = SEGMENTS.slice(0, 7);
    const batch = readX12Acknowledgements(file([...above, 'TRN*2*BATCH9', 'STC*A3:24:41*20240301*U*500']));
    expect(batch.results).toEqual([]);
    expect(batch.levels).toMatchObject([
      { level: 'receiver', meaning: 'rejected', batchNumber: 'BATCH9', claimCount: 0 },
    ]);
    const provider = readX12Acknowledgements(
      file([...above, 'HL*3*2*19*0', 'NM1*85*2*CLINIC*****FI*12', 'TRN*1*P1', 'STC*A3:562:85*20240301*U*9']),
    );
    expect(provider.levels).toMatchObject([
      { level: 'provider', meaning: 'rejected', traceNumber: 'P1', taxId: '12', payerName: 'TEST PLAN' },
    ]);
  });

  test('may contain several payers, batches, providers, subscribers and dependents', () => {
    const again = [...SEGMENTS.slice(1), ...SEGMENTS.slice(11)];
    const dependents = [
      'HL*9*3*22*1',
      'NM1*IL*1*DOE*JOHN****MI*W1',
      'HL*10*9*23*0',
      'NM1*QC*1*DOE*JANE',
      'TRN*2*PCN8',
      'STC*F1:65*20240301**50*40',
      'HL*11*9*23*0',
      'NM1*QC*1*DOE*JIM',
      'TRN*2*PCN9',
      'STC*F2:88*20240301**50*0',
    ];
    const { results, levels, body } = readX12Acknowledgements(file([...SEGMENTS, ...again, ...dependents]));
    expect(results.map(({ patientControlNumber }) => patientControlNumber)).toEqual([
      'PCN1',
      'PCN2',
      'PCN1',
      'PCN2',
      'PCN1',
      'PCN2',
      'PCN8',
      'PCN9',
    ]);
    expect(levels.map(({ level, claimCount }) => [level, claimCount])).toEqual([
      ['receiver', 2],
      ['provider', 2],
      ['receiver', 6],
      ['provider', 2],
      ['provider', 4],
    ]);
    expect(leavesOf(body).filter((leaf) => leaf === 'JIM')).toHaveLength(1);
  });

  test('reads the same from the result of readX12, and as a stream', async () => {
    const expected = readX12Acknowledgements(file());
    expect(readX12Acknowledgements(readX12(file()))).toEqual(expected);
    const [claims, levels, rest] = [[] as unknown[], [] as unknown[], [] as unknown[]];
    for await (const found of streamX12Acknowledgements(Readable.from([file()]))) {
      if (found.kind === 'claim') claims.push(found.claim);
      else if (found.kind === 'level') levels.push(found.level);
      if (found.kind !== 'level') rest.push(...found.unmapped);
    }
    expect(claims).toEqual(expected.results);
    expect(levels).toEqual(expected.levels.toReversed());
    expect(rest).toEqual(expect.arrayContaining([...expected.unmapped]));
    expect(rest).toHaveLength(expected.unmapped.length);
  });

  test('reports a transaction without any status', () => {
    expect(readX12Acknowledgements(file(SEGMENTS.slice(0, 3))).issues).toMatchObject([{ code: 'no_status' }]);
  });

  test.each([
    ['text that is not X12', 'nonsense', 'invalid_x12'],
    ['a truncated file', file().slice(0, -40), 'invalid_x12'],
    ['a 999 in its place', file().replace('ST*277', 'ST*999'), 'unexpected_transaction'],
  ])('rejects %s', (_name, text, code) => {
    expect(() => readX12Acknowledgements(text)).toThrow(ResponseFormatError);
    expect(() => readX12Acknowledgements(text)).toThrow(expect.objectContaining({ code }));
  });
});

const stc = fc.record({
  category: fc.constantFrom('A1', 'A2', 'A3', 'F1', 'ZZ', ''),
  day: fc.constantFrom('20240301', '20240302', ''),
});
const shape = fc.record({
  above: fc.array(stc, { maxLength: 2 }),
  claims: fc.array(
    fc.record({
      hasTrace: fc.boolean(),
      statuses: fc.array(stc, { maxLength: 3 }),
      lines: fc.array(fc.array(stc, { maxLength: 2 }), { maxLength: 2 }),
    }),
    { maxLength: 4 },
  ),
});

test.prop([shape])('no amount of a 277 is lost', ({ above, claims }) => {
  const amounts: number[] = [];
  const amount = () => {
    amounts.push(1000 + amounts.length * 3);
    return amounts.at(-1);
  };
  const status = ({ category, day }: { category: string; day: string }) =>
    `STC*${category}:20*${day}**${amount()}*${amount()}`;
  const segments = [
    'HL*1**20*1',
    'HL*2*1*21*1',
    ...above.map(status),
    `AMT*YU*${amount()}`,
    'HL*3*2*19*1',
    ...above.map(status),
    'HL*4*3*22*0',
    ...claims.flatMap(({ hasTrace, statuses: ofClaim, lines }) => [
      ...(hasTrace ? ['TRN*2*PCN'] : []),
      ...ofClaim.map(status),
      ...lines.flatMap((line) => [`SVC*HC:99213*${amount()}*${amount()}`, ...line.map(status)]),
    ]),
  ];
  const { body: _body, ...read } = readX12Acknowledgements(file(segments));
  const found = new Set(leavesOf(read).map(Number));
  expect(amounts.filter((one) => !found.has(one))).toEqual([]);
});

test("the payer's texts are complete, even with the separators of the file in them", () => {
  const segments = SEGMENTS.map((segment) =>
    segment
      .replace('QTY*90*1', 'STC*A1:19*20240302**********BATCH: 1^2')
      .replace('BILLING NPI IS', 'NPI: 1^2 IS')
      .replace('STC*A2:20*20240301**300', 'STC*A2:20*20240301**300********LINE: 1'),
  );
  const { results, levels, unmapped } = readX12Acknowledgements(
    x12File([{ code: '277', version: '005010X214', segments }], USUAL),
  );
  expect(levels[0]?.messages).toEqual(['BATCH: 1^2']);
  expect(results[0]?.lines[0]?.messages).toEqual(['LINE: 1']);
  expect(results[1]?.messages).toEqual(['NPI: 1^2 IS NOT ON FILE']);
  expect(unmapped.filter(({ path }) => path.includes('STC12'))).toEqual([]);
});

test('a stream reports wrong counts at the end of their transaction', async () => {
  const text = x12File([{ code: '277', version: '005010X214', segments: SEGMENTS }], USUAL)
    .replace(/SE\*\d+/, 'SE*9')
    .replace(/IEA\*\d+/, 'IEA*8');
  const ends: number[] = [];
  for await (const found of streamX12Acknowledgements(Readable.from([text])))
    if (found.kind === 'end') ends.push(found.issues.length);
  expect(ends).toEqual([2]);
});
