import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { x12Claims } from '../../../testing/x12-claim.js';
import { readSubmission } from '../../internal/submission/x12-submission.js';
import { readClaimStatus } from '../claim-status/result.js';
import { entriesAbout } from './claim-match.js';
import { claimsOfX12 } from './x12-claims.js';

function claim(information: object = {}) {
  return {
    claimInformation: {
      patientControlNumber: 'ACCT2200',
      claimChargeAmount: '180.00',
      claimFrequencyCode: '1',
      serviceLines: [{ serviceDate: '20260311' }, { serviceDate: '20260309' }],
      ...information,
    },
  };
}
const ours = { statusCategoryCode: 'F1', submittedAmount: '180', claimServiceDate: '20260309' };
function about(entries: object[], information: object = {}) {
  const { claims } = readClaimStatus({ claims: entries.map((claimStatus) => ({ claimStatus })) });
  return entriesAbout(claim(information), claims).map(({ payerClaimNumber }) => payerClaimNumber ?? 'none');
}
function numbered(tradingPartnerClaimNumber: string, more: object = {}) {
  return {
    ...ours,
    tradingPartnerClaimNumber,
    ...more,
  };
}

describe('an entry without a number', () => {
  test.each<[string, object[], string[]]>([
    ['with our charge and first date is ours', [numbered('1')], ['1']],
    ['is ours whatever its tracking number', [numbered('1', { trackingNumber: 'ACCT9999' })], ['1']],
    [
      'is ours over a range that begins on our date',
      [numbered('1', { claimServiceDate: '20260309-20260311' })],
      ['1'],
    ],
    ['with another charge is not', [numbered('1', { submittedAmount: '65' })], []],
    ['on another date is not', [numbered('1', { claimServiceDate: '20260311' })], []],
    ['without a charge is not', [numbered('1', { submittedAmount: undefined })], []],
    ['without a date is not', [numbered('1', { claimServiceDate: undefined })], []],
    [
      'is not while another entry fits, whatever both contain',
      [numbered('1'), numbered('2', { statusCategoryCode: 'A7' })],
      [],
    ],
    [
      'is ours next to one that does not fit',
      [numbered('1'), numbered('2', { submittedAmount: '9' })],
      ['1'],
    ],
    [
      'is ours in two statuses of one claim',
      [numbered('1'), numbered('1', { statusCategoryCode: 'F0' })],
      ['1', '1'],
    ],
    [
      'is not in two entries of one claim, one accepted and one rejected',
      [numbered('1'), numbered('1', { statusCategoryCode: 'A7' })],
      [],
    ],
    [
      'is not when the entry with our number contradicts',
      [numbered('1'), numbered('2', { patientAccountNumber: 'ACCT2200', submittedAmount: '9' })],
      [],
    ],
    [
      'is not next to the entry with our number',
      [numbered('1'), numbered('2', { patientAccountNumber: 'acct2200' })],
      ['2'],
    ],
  ])('%s', (_name, entries, expected) => expect(about(entries)).toEqual(expected));
});

describe('an entry with a number', () => {
  test.each<[string, object[], object, string[]]>([
    [
      'that is ours needs no charge',
      [
        numbered('1', {
          patientAccountNumber: 'ACCT2200',
          submittedAmount: undefined,
          claimServiceDate: undefined,
        }),
      ],
      {},
      ['1'],
    ],
    [
      'that is ours with another charge is not ours',
      [numbered('1', { patientAccountNumber: 'ACCT2200', submittedAmount: '44' })],
      {},
      [],
    ],
    [
      'that is ours with another date is not ours',
      [numbered('1', { patientAccountNumber: 'ACCT2200', claimServiceDate: '20260301' })],
      {},
      [],
    ],
    ['of another claim is not ours', [numbered('1', { patientAccountNumber: 'ACCT2201' })], {}, []],
    [
      'truncated to 17 is ours with matching charge and date',
      [numbered('1', { patientAccountNumber: 'CLINIC00420260309' })],
      { patientControlNumber: 'CLINIC00420260309ABC' },
      ['1'],
    ],
    [
      'truncated to 17 is not with another charge',
      [numbered('1', { patientAccountNumber: 'CLINIC00420260309', submittedAmount: '44' })],
      { patientControlNumber: 'CLINIC00420260309ABC' },
      [],
    ],
    [
      'truncated to 17 is not while another truncated number or none fits too, even of the same payer claim',
      ['CLINIC00420260309', 'CLINIC00420260309A', undefined].map((patientAccountNumber) =>
        numbered('1', { patientAccountNumber }),
      ),
      { patientControlNumber: 'CLINIC00420260309ABC' },
      [],
    ],
    [
      'truncated to 16 is not',
      [numbered('1', { patientAccountNumber: 'CLINIC0042026030' })],
      { patientControlNumber: 'CLINIC00420260309ABC' },
      [],
    ],
  ])('%s', (_name, entries, information, expected) => expect(about(entries, information)).toEqual(expected));
});

describe('the original of a correction', () => {
  const replaces = (claimFrequencyCode: string, claimControlNumber?: string) => ({
    claimFrequencyCode,
    claimSupplementalInformation: { claimControlNumber },
  });
  test.each<[string, object, string[]]>([
    ['is not the replacement', replaces('7', 'PAYER-61'), []],
    ['is not the void, however its number is written', replaces('8', 'payer61'), []],
    ['is another claim when its number differs', replaces('7', 'PAYER-60'), ['PAYER-61']],
    ['cannot be distinguished without the number of the original', replaces('7'), []],
  ])('%s', (_name, information, expected) => {
    expect(about([numbered('PAYER-61', { patientAccountNumber: 'ACCT2200' })], information)).toEqual(
      expected,
    );
  });

  test('is read from X12, and not from the loop of another payer', () => {
    const x12 = x12Claims([{ frequency: '7' }])
      .replace('HI*ABK', 'REF*F8*PAYER-61~HI*ABK')
      .replace('NM1*PR*2*Other payer*****PI*OTHER', 'NM1*PR*2*Other payer*****PI*OTHER~REF*F8*OTHER-1');
    const [read] = claimsOfX12(readSubmission(x12)?.segments ?? []);
    expect(read?.claimInformation?.claimSupplementalInformation).toEqual({ claimControlNumber: 'PAYER-61' });
  });
});

test('"not found" is reported unless it is about another claim', () => {
  expect(about([{ statusCategoryCode: 'A4' }])).toEqual(['none']);
  expect(about([{ statusCategoryCode: 'A4', patientAccountNumber: 'OTHER' }])).toEqual([]);
});

propertyTest.prop([fc.nat(500_000), fc.nat(500_000)])(
  'charges are compared as amounts, in any notation',
  (a, b) => {
    const entry = numbered('1', { submittedAmount: (b / 100).toFixed(2) });
    const found = about([entry], { claimChargeAmount: String(a / 100) });
    expect(found).toEqual(a === b ? ['1'] : []);
  },
);
