import { ResponseFormatError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../../testing/clients.js';
import { claimStatusRequest } from '../../../testing/requests.js';
import { interchange } from '../../../testing/x12.js';
import { toExplanationsOfBenefit } from '../../mapping.js';
import { type ClaimStatusResult, readClaimStatus } from './result.js';
import { claimStatusOfX12 } from './x12-claim-status.js';

const bench = useSandbox();

/**
 * The data common to both forms of the sandbox's responses: its X12 has neither account numbers nor the inquiry's own
 * number.
 */
function said({ isFound, claims }: ClaimStatusResult) {
  return {
    isFound,
    claims: claims.map(({ wire: _wire, trackingNumber: _tracking, lines, ...claim }) => ({
      ...claim,
      patientAccountNumber: undefined,
      submittedAmount: claim.submittedAmount ?? '0',
      paidAmount: claim.paidAmount ?? '0',
      lines: lines.map(({ wire: _line, ...line }) => line),
    })),
  };
}

describe('checkX12, when the response is X12 alone', () => {
  test.each(['00001', '000002', '00003', '00004', 'SBXA4', 'SBXD0', 'unknown'])(
    'payer %s: gives the same result as the JSON',
    async (payer) => {
      const { status } = bench.client().claims;
      const inJson = await status.check(claimStatusRequest({ tradingPartnerServiceId: payer }));
      const asked = interchange('276').replace('SE*2', `NM1*PR*2*Unknown*****PI*${payer}~SE*3`);
      const inX12 = await status.checkX12(asked);
      expect(inX12.response.claims).toBeUndefined();
      expect(inX12.claims.length).toBeGreaterThan(0);
      expect(said(inX12)).toEqual(said(inJson));
    },
  );
});

test('rejects a 277 without any status and never reads it as a payer without claims', () => {
  const lost = interchange('277').replace('SE*2', 'HL*4*3*22*0~TRN*2*T1~SE*5');
  for (const x12 of [interchange('277'), lost]) {
    const read = () => claimStatusOfX12(x12);
    expect(read).toThrow(ResponseFormatError);
    expect(read).toThrow(expect.objectContaining({ code: 'no_status' }));
  }
});

test('reads numbers, second statuses and lines, and keeps a status above the claims as a separate entry', () => {
  const read = claimStatusOfX12(
    interchange('277').replace(
      'SE*2*0001',
      [
        'HL*2*1*21*1~TRN*2*ABOVE~STC*E0:21*20240101',
        'HL*4*3*22*0~TRN*2*T1~STC*F2:88:IL*20240102**150*0*20240103**20240104*77*F2:65:1E',
        'STC*P1:20*20240105~REF*EJ*ACCOUNT1~REF*1K*PAYER1~REF*D9*HOUSE1~DTP*472*RD8*20231201-20231202',
        'SVC*HC:99213*150*0*0300***2~STC*F2:88*20240102~REF*FJ*1~DTP*472*D8*20231201',
        'SE*12*0001',
      ].join('~'),
    ),
  );
  const { claims } = readClaimStatus(read);
  expect(claims).toHaveLength(2);
  expect(claims[0]).toMatchObject({
    meaning: 'inquiryRejected',
    statuses: [{ category: { code: 'E0' }, code: '21' }],
    trackingNumber: 'ABOVE',
    payerClaimNumber: undefined,
  });
  expect(claims[1]).toMatchObject({
    meaning: 'denied',
    statuses: [
      { code: '88', entityCode: 'IL' },
      { code: '65', entityCode: '1E' },
      { category: { code: 'P1' }, code: '20' },
    ],
    payerClaimNumber: 'PAYER1',
    patientAccountNumber: 'ACCOUNT1',
    clearinghouseClaimNumber: 'HOUSE1',
    trackingNumber: 'T1',
    submittedAmount: '150',
    serviceDates: { start: '2023-12-01', end: '2023-12-02' },
    effectiveDate: '2024-01-02',
    paidDate: '2024-01-03',
    checkDate: '2024-01-04',
    checkNumber: '77',
    lines: [{ procedureCode: '99213', revenueCode: '0300', statuses: [{ code: '88' }] }],
  });
});

test("keeps the payer's own texts of claims and lines, in the order of their statuses", () => {
  const read = claimStatusOfX12(
    interchange('277').replace(
      'SE*2*0001',
      [
        'HL*2*1*21*0~TRN*2*ABOVE~STC*E0:21*20240101**********SENDER UNKNOWN',
        'HL*4*3*22*0~TRN*2*T1~STC*F2:88:IL*20240102**150*0*******NO REFERRAL',
        'STC*P1:20*20240105~STC*P1:20*20240105**********CALL US',
        'SVC*HC:99213*150*0~STC*F2:88*20240102**********LINE ONE~STC*F2:88*20240102',
        'TRN*2*T2~STC*F1:65*20240102~SE*12*0001',
      ].join('~'),
    ),
  );
  const { claims } = readClaimStatus(read);
  expect(claims.map(({ messages }) => messages)).toEqual([
    ['SENDER UNKNOWN'],
    ['NO REFERRAL', 'CALL US'],
    [],
  ]);
  expect(claims[1]?.lines.map(({ messages }) => messages)).toEqual([['LINE ONE']]);
  const [{ resource, unmapped } = {}] = toExplanationsOfBenefit(read);
  expect(resource?.processNote?.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['NO REFERRAL', 'CALL US', 'LINE ONE']),
  );
  expect(unmapped?.filter((path) => path.includes('messages'))).toEqual([]);
});

test("keeps the payer's texts that have separators or come without a status", () => {
  const read = claimStatusOfX12(
    interchange('277').replace(
      'SE*2*0001',
      [
        'HL*1**22*0~TRN*2*T1~STC************CALL US~STC************AGAIN',
        'STC*F2:88*20240102**150*0*******REASON: NO REFERRAL^AT ALL~STC*F2:88**********:^ ',
        'SVC*HC:99213*150*0~STC************LINE: ONE~STC*F2:88*20240102**********LINE TWO~SE*9*0001',
      ].join('~'),
    ),
  );
  const [claim] = readClaimStatus(read).claims;
  expect(claim).toMatchObject({
    meaning: 'denied',
    submittedAmount: '150',
    messages: ['CALL US', 'AGAIN', 'REASON: NO REFERRAL^AT ALL'],
    lines: [{ messages: ['LINE: ONE', 'LINE TWO'] }],
  });
});

test.each([
  ['text that is not X12', 'nonsense', 'invalid_x12'],
  ['nothing', undefined, 'invalid_x12'],
  ['a truncated interchange', interchange('277').slice(0, -30), 'invalid_x12'],
  ['an interchange truncated in its ISA', interchange('277').slice(0, 60), 'invalid_x12'],
  ['an acknowledgment in place of the 277', interchange('999'), 'unexpected_transaction'],
])('rejects %s and never reads it as a payer without data', (_name, x12, code) => {
  const read = () => claimStatusOfX12(x12);
  expect(read).toThrow(ResponseFormatError);
  expect(read).toThrow(expect.objectContaining({ code }));
});

test.each([
  ['the receiver', 'HL*2*1*21*0~TRN*2*Q1~STC*E0:24:41*20260309', '24', '41'],
  ['the provider', 'HL*3*2*19*0~NM1*1P*2*CLINIC~TRN*2*Q1~STC*E0:484:85*20260309', '484', '85'],
])('returns an entry where %s is rejected and no claim follows', (_name, segments, code, entityCode) => {
  const x12 = interchange('277').replace('SE*2*0001', `${segments}~SE*9*0001`);
  const { isFound, claims } = readClaimStatus(claimStatusOfX12(x12));
  expect(isFound).toBeUndefined();
  expect(claims).toMatchObject([
    { meaning: 'inquiryRejected', statuses: [{ category: { code: 'E0' }, code, entityCode }] },
  ]);
});

test.each([
  ['receiver', 'HL*2*1*21*0~TRN*2*Q1'],
  ['provider', 'HL*3*2*19*0~NM1*1P*2*CLINIC~TRN*2*Q1'],
  ['claim', 'HL*4*3*22*0~TRN*2*T1'],
])('keeps the statuses of further STC segments of one %s, the first one leading', (_name, above) => {
  const read = (...statuses: string[]) => {
    const x12 = interchange('277').replace('SE*2*0001', `${[above, ...statuses].join('~')}~SE*9*0001`);
    return readClaimStatus(claimStatusOfX12(x12)).claims.map(({ meaning, statuses }) => [
      meaning,
      ...statuses.map(({ category, code, entityCode }) => `${category.code}:${code}:${entityCode}`),
    ]);
  };
  expect(read('STC*E0:24:85*20260309', 'STC*E1:484:1P*20260310')).toEqual([
    ['inquiryRejected', 'E0:24:85', 'E1:484:1P'],
  ]);
  expect(read('STC*E0:24:85', 'STC*E0:484:85', 'STC*E0:562:85', 'STC*E0:21:85')).toEqual([
    ['inquiryRejected', 'E0:24:85', 'E0:484:85', 'E0:562:85'],
  ]);
  expect(read('STC*E0:24:85', 'STC*E0:484:85*********E0:562:85')).toEqual([
    ['inquiryRejected', 'E0:24:85', 'E0:484:85', 'E0:562:85'],
  ]);
});
