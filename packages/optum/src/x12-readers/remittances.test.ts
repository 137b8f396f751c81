import { Readable } from 'node:stream';
import { fc, test } from '@fast-check/vitest';
import { type Money, ResponseFormatError, sumMoney, toClaimSummary } from '@payerkit/core';
import { describe, expect } from 'vitest';
import { CLAIM, HEAD, JSON_FORM, PLB, REVERSAL } from '../../testing/remittance-x12.js';
import { leavesOf, OTHERS, x12File } from '../../testing/x12-file.js';
import { toRemittanceExplanations } from '../mapping.js';
import { readRemittances } from '../medical-network/reports/read-remittance.js';
import { readX12 } from '../x12/read-x12.js';
import { readX12Remittances, streamX12Remittances } from './remittances.js';

const SEGMENTS = [...HEAD, 'LX*1', ...CLAIM, 'LX*2', ...REVERSAL, PLB];
const VERSION = '005010X221A1';
const file = (segments: readonly string[] = SEGMENTS, delimiters = OTHERS[0]) =>
  x12File([{ code: '835', version: VERSION, segments }], delimiters);

describe('an 835 in X12', () => {
  test.each(OTHERS)('reads the same as its JSON in %j', (delimiters) => {
    const read = readX12Remittances(file(SEGMENTS, delimiters));
    const expected = readRemittances(JSON_FORM);
    expect(read.results).toEqual(expected);
    expect(read.unmapped).toEqual([]);
    expect(read.issues).toEqual([]);
    expect(read.results[0]).toMatchObject({ paidAmount: '130.00', isBalanced: false });
    expect(read.results[0]?.issues).toMatchObject([{ code: 'line_imbalance', path: 'claims.0.lines.0' }]);
  });

  test('reads the same from the result of readX12, and as a stream', async () => {
    const expected = readX12Remittances(file());
    expect(readX12Remittances(readX12(file()))).toEqual(expected);
    const [claims, payments] = [[] as unknown[], [] as unknown[]];
    for await (const found of streamX12Remittances(Readable.from([file()])))
      if (found.kind === 'claim') claims.push(found.claim);
      else payments.push({ ...found.payment, claims: [...claims] });
    expect(payments).toEqual(expected.results);
  });

  test('may contain several payments in several interchanges, next to transactions of other kinds', async () => {
    const other = { code: '277', version: '005010X214', segments: ['BHT*0085*08*1*20240101*1200*TH'] };
    const one = { code: '835', version: VERSION, segments: SEGMENTS };
    const two = {
      code: '835',
      version: VERSION,
      segments: SEGMENTS.map((segment) => segment.replace('EFT77', 'EFT78')),
    };
    const text = x12File([one, other, two]) + x12File([one], OTHERS[1], '000000002');
    const { results, issues } = readX12Remittances(text);
    expect(results.map(({ paymentNumber }) => paymentNumber)).toEqual(['EFT77', 'EFT78', 'EFT77']);
    expect(results[0]?.paymentKey).toBe(results[2]?.paymentKey);
    expect(issues).toMatchObject([{ severity: 'warning', code: 'other_transaction' }]);
    let claims = 0;
    for await (const { kind } of streamX12Remittances(text)) claims += kind === 'claim' ? 1 : 0;
    expect(claims).toBe(6);
  });

  test('leaves values without a field to unmapped, with location and value', () => {
    const extra = ['ZZZ*X', 'NM1*ZZ*1*SOMEBODY', 'AMT*QQ*7.77', 'REF*EA*SECOND'];
    const read = readX12Remittances(file([...HEAD, 'LX*1', ...CLAIM.slice(0, 19), ...extra]));
    const start = 3 + HEAD.length + 1 + 19;
    expect(read.unmapped).toEqual([
      { path: `segments[${start}].ZZZ01`, value: 'X' },
      { path: `segments[${start + 1}].NM101`, value: 'ZZ' },
      { path: `segments[${start + 1}].NM102`, value: '1' },
      { path: `segments[${start + 1}].NM103`, value: 'SOMEBODY' },
      { path: `segments[${start + 2}].AMT01`, value: 'QQ' },
      { path: `segments[${start + 2}].AMT02`, value: '7.77' },
      { path: `segments[${start + 3}].REF01`, value: 'EA' },
      { path: `segments[${start + 3}].REF02`, value: 'SECOND' },
    ]);
    expect(read.results[0]?.claims[0]?.unmapped).toContainEqual({
      path: 'claimSupplementalInformation.tax',
      value: '3.33',
    });
  });

  test('reports wrong counts and continues', () => {
    const { results, issues } = readX12Remittances(file().replace(/SE\*\d+/, 'SE*9'));
    expect(results).toEqual(readX12Remittances(file()).results);
    expect(issues).toMatchObject([{ code: 'trailer', text: expect.stringContaining('SE01') }]);
  });

  test('reports wrong counts of all trailers in a stream, with the payment before them', async () => {
    const text = file()
      .replace(/SE\*\d+/, 'SE*9')
      .replace(/GE\*\d+/, 'GE*7')
      .replace(/IEA\*\d+/, 'IEA*8');
    const faults = ['SE01', 'GE01', 'IEA01'];
    const other = text.replace('ST*835', 'ST*999');
    for (const [input, expected] of [
      [text, [faults]],
      [file() + text, [[], faults]],
      [text + file(), [faults, []]],
      [text + text, [faults, faults]],
      [text + other, [[...faults, '', ...faults]]],
      [text + other + file(), [faults, ['', ...faults]]],
    ] as const) {
      const found: string[][] = [];
      for await (const part of streamX12Remittances(input.match(/.{1,9}/gs) ?? []))
        if (part.kind === 'payment')
          found.push(part.issues.map((issue) => /(?:SE|GE|IEA)\d\d/.exec(issue.text ?? '')?.[0] ?? ''));
      expect(found).toEqual(expected);
      expect(readX12Remittances(input).issues).toHaveLength(expected.flat().length);
    }
  });

  test('reports a transaction without BPR, which has no payment', () => {
    expect(readX12Remittances(file(['LX*1'])).issues).toMatchObject([{ code: 'no_payment' }]);
  });

  test.each([
    ['text that is not X12', 'nonsense', 'invalid_x12'],
    ['nothing', '', 'invalid_x12'],
    ['a file truncated in a claim', file().slice(0, 900), 'invalid_x12'],
    ['a file truncated before its trailers', file().slice(0, file().indexOf('SE*')), 'invalid_x12'],
    ['a file of another transaction', file().replace('ST*835', 'ST*277'), 'unexpected_transaction'],
  ])('rejects %s', async (_name, text, code) => {
    expect(() => readX12Remittances(text)).toThrow(ResponseFormatError);
    expect(() => readX12Remittances(text)).toThrow(expect.objectContaining({ code }));
    const stream = async () => {
      for await (const found of streamX12Remittances([text])) expect(found.kind).toBe('claim');
    };
    await expect(stream()).rejects.toThrow(expect.objectContaining({ code }));
  });
});

/** Each amount of a file is another, so that one can be looked for. */
class Amounts {
  readonly all: string[] = [];
  #next = 1000;

  make(): string {
    this.#next += 7;
    const amount = `${this.#next}.${10 + (this.#next % 89)}`;
    this.all.push(amount);
    return amount;
  }
}

const QUALIFIERS = ['AU', 'D8', 'DY', 'F5', 'I', 'NL', 'T', 'T2', 'ZK', 'ZO', 'B6', 'KH', 'QQ', ''];
const GROUPS = ['CO', 'PR', 'OA', 'PI', 'CR', 'ZZ', ''];

const adjustmentsOf = fc.array(
  fc.record({
    group: fc.constantFrom(...GROUPS),
    reasons: fc.array(fc.constantFrom('45', '1', '97', ''), { maxLength: 6 }),
  }),
  { maxLength: 3 },
);
const amountsOf = fc.array(fc.constantFrom(...QUALIFIERS), { maxLength: 5 });
const shape = fc.record({
  claims: fc.array(
    fc.record({
      status: fc.constantFrom('1', '2', '4', '19', '22', '23', '99'),
      adjustments: adjustmentsOf,
      amounts: amountsOf,
      isInpatient: fc.boolean(),
      lines: fc.array(fc.record({ adjustments: adjustmentsOf, amounts: amountsOf }), { maxLength: 3 }),
    }),
    { maxLength: 4 },
  ),
  hasSummary: fc.boolean(),
  providerAdjustments: fc.integer({ min: 0, max: 6 }),
  delimiters: fc.constantFrom(...OTHERS),
});
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

function segmentsOf({ claims, hasSummary, providerAdjustments }: Shape, amounts: Amounts): string[] {
  const cas = (groups: Shape['claims'][number]['adjustments']) =>
    groups.map(
      ({ group, reasons }) =>
        `CAS*${group}${reasons.map((reason) => `*${reason}*${amounts.make()}*1`).join('')}`,
    );
  const amt = (qualifiers: readonly string[]) => qualifiers.map((one) => `AMT*${one}*${amounts.make()}`);
  return [
    `BPR*I*${amounts.make()}*C*CHK************20240301`,
    'TRN*1*CHECK1*1512345678',
    'N1*PR*TEST PLAN',
    'LX*1',
    ...(hasSummary
      ? [
          `TS3*P1*11*20241231*2*${amounts.make()}********${amounts.make()}`,
          `TS2*${amounts.make()}*${amounts.make()}`,
        ]
      : []),
    ...claims.flatMap(({ status, adjustments, amounts: qualifiers, isInpatient, lines }, index) => [
      `CLP*PCN${index}*${status}*${amounts.make()}*${amounts.make()}*${amounts.make()}*12*PAYER${index}`,
      ...cas(adjustments),
      ...(isInpatient
        ? [`MIA*1*${amounts.make()}**${amounts.make()}*MA01*${amounts.make()}`]
        : [`MOA*0.5*${amounts.make()}*MA01`]),
      ...amt(qualifiers),
      ...lines.flatMap((line) => [
        `SVC*HC:99213*${amounts.make()}*${amounts.make()}**1`,
        ...cas(line.adjustments),
        ...amt(line.amounts),
      ]),
    ]),
    ...(providerAdjustments === 0
      ? []
      : [
          `PLB*P1*20241231${Array.from({ length: providerAdjustments }, () => `*WO:ID*${amounts.make()}`).join('')}`,
        ]),
  ];
}

describe('any 835', () => {
  test.prop([shape])('no amount is lost', (value) => {
    const amounts = new Amounts();
    const { delimiters } = value;
    const { body: _body, ...read } = readX12Remittances(file(segmentsOf(value, amounts), delimiters));
    const found = new Set(leavesOf(read).map(Number));
    expect(amounts.all.filter((amount) => !found.has(Number(amount)))).toEqual([]);
  });

  test.prop([shape])('no amount is lost in its JSON, read without the X12', (value) => {
    const amounts = new Amounts();
    const { body, unmapped } = readX12Remittances(file(segmentsOf(value, amounts)));
    const stated = new Set(leavesOf(body).map(Number));
    const found = new Set(leavesOf(readRemittances(body)).map(Number));
    for (const amount of amounts.all.map(Number)) if (stated.has(amount)) expect(found).toContain(amount);
    for (const amount of amounts.all.map(Number))
      if (!stated.has(amount)) expect(leavesOf(unmapped).map(Number)).toContain(amount);
  });

  test.prop([shape])('the stream returns the claims and payments of the whole file', async (value) => {
    const text = file(segmentsOf(value, new Amounts()), value.delimiters);
    const claims: unknown[] = [];
    let payment: object = {};
    for await (const found of streamX12Remittances([text]))
      if (found.kind === 'claim') claims.push(found.claim);
      else ({ payment } = found);
    expect({ ...payment, claims }).toEqual(readX12Remittances(text).results[0]);
  });

  test.prop([shape])('EOBs created from it have its sums', (value) => {
    const { body, results } = readX12Remittances(file(segmentsOf(value, new Amounts())));
    const summaries = toRemittanceExplanations(body).map(({ resource }) => toClaimSummary(resource));
    const claims = results.flatMap((payment) => payment.claims);
    expect(summaries).toHaveLength(claims.length);
    const dollars = (amount: string | undefined): Money | undefined =>
      amount === undefined ? undefined : { amount, currency: 'USD' };
    expect(sumMoney(summaries.map(({ billed }) => billed))).toEqual(
      sumMoney(claims.map(({ billedAmount }) => dollars(billedAmount))),
    );
    expect(sumMoney(summaries.map(({ paid }) => paid))).toEqual(
      sumMoney(claims.map(({ paidAmount }) => dollars(paidAmount))),
    );
  });
});
