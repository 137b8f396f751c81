import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { ENVELOPE_IDS } from './envelope-fields.js';
import type { X12Delimiters, X12Interchange } from './interchange.js';
import { readX12 } from './read-x12.js';
import { streamX12Transactions } from './stream-x12.js';
import { writeX12 } from './write-x12.js';
import { X12FormatError } from './x12-format-error.js';

const delimiterCharacters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !/[A-Za-z\d ]/.test(character),
);
const delimiters: fc.Arbitrary<X12Delimiters> = fc
  .tuple(
    fc
      .uniqueArray(fc.constantFrom(...delimiterCharacters), { minLength: 4, maxLength: 4 })
      // Files are wrapped at any column: only segments may end with a line break.
      .filter(([element, component, , repetition]) =>
        [element, component, repetition].every((one) => one !== '\n' && one !== '\r'),
      ),
    fc.boolean(),
    fc.constantFrom('' as const, '\n' as const, '\r\n' as const),
  )
  .map(([[element = '', component = '', segment = '', repetition = ''], repeats, lineBreak]) => {
    return { element, component, segment, repetition: repeats ? repetition : undefined, lineBreak };
  });

const id = fc
  .stringMatching(/^[A-Z][A-Z\d]{1,2}$/, { size: 'max' })
  .filter((candidate) => !ENVELOPE_IDS.has(candidate));

/** Text of any characters except the delimiters and line breaks. */
function value({ element, component, segment, repetition }: X12Delimiters, maxLength = 20) {
  const own = ['\r', '\n', element, component, segment, ...(repetition === undefined ? [] : [repetition])];
  return fc.string({ unit: 'binary', maxLength }).map((text) =>
    Array.from(text)
      .filter((character) => !own.includes(character))
      .join(''),
  );
}

function digits(length: number) {
  return fc.nat({ max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'));
}

function interchange(cutters: X12Delimiters): fc.Arbitrary<X12Interchange> {
  const text = value(cutters);
  const filled = (width: number) =>
    value(cutters, width).map((one) => one.slice(0, width).replace(/ +$/, ''));
  const element = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: cutters.repetition === undefined ? 1 : 3,
  });
  const elements = fc.array(element, { maxLength: 5 });
  const transaction = fc.record(
    {
      code: text,
      controlNumber: text,
      version: text.filter((one) => one !== ''),
      segments: fc.array(fc.record({ id, elements }), { maxLength: 5 }),
    },
    { requiredKeys: ['code', 'controlNumber', 'segments'] },
  );
  const names = [
    'functionalCode',
    'sender',
    'receiver',
    'date',
    'time',
    'controlNumber',
    'agency',
    'version',
  ];
  const group = fc.record({
    ...(Object.fromEntries(names.map((name) => [name, text])) as Record<'sender', fc.Arbitrary<string>>),
    transactions: fc.array(transaction, { maxLength: 3 }),
  }) as unknown as fc.Arbitrary<X12Interchange['groups'][number]>;
  const header = fc.record({
    authorizationQualifier: filled(2),
    authorization: filled(10),
    securityQualifier: filled(2),
    security: filled(10),
    senderQualifier: filled(2),
    sender: filled(15),
    receiverQualifier: filled(2),
    receiver: filled(15),
    date: filled(6),
    time: filled(4),
    version: fc.constantFrom('00501', ...(cutters.repetition === undefined ? ['00401'] : [])),
    controlNumber: digits(9),
    acknowledgmentRequested: filled(1),
    usage: filled(1),
  });
  return fc.record({
    delimiters: fc.constant(cutters),
    header,
    acknowledgments: fc.array(fc.record({ id: fc.constant('TA1'), elements }), { maxLength: 2 }),
    groups: fc.array(group, { maxLength: 2 }),
  });
}

const interchanges = fc.array(delimiters.chain(interchange), { minLength: 1, maxLength: 3 });

/** Text built by hand with correct envelopes and counts and with components and repetitions. */
const canonicalText = fc.record({ cutters: delimiters, control: digits(9) }).chain(({ cutters, control }) => {
  const { element, component, segment, repetition = '', lineBreak } = cutters;
  const part = fc.oneof(value(cutters), fc.constant(component), fc.constant(repetition));
  const anyElement = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
  const anySegment = fc
    .tuple(id, fc.array(anyElement, { maxLength: 6 }))
    .map(([name, rest]) => [name, ...rest]);
  const set = fc.array(anySegment, { maxLength: 6 }).map((body) => {
    const st = ['ST', '270', '0001', '005010X279A1'];
    return [st, ...body, ['SE', String(body.length + 2), '0001']];
  });
  const group = fc.array(set, { maxLength: 3 }).map((sets) => {
    const gs = ['GS', 'HS', 'S', 'R', '20240101', '1200', '1', 'X', '005010X279A1'];
    return [gs, ...sets.flat(), ['GE', String(sets.length), '1']];
  });
  return fc.array(group, { maxLength: 3 }).map((groups) => {
    const parties = ['ZZ', 'SENDER'.padEnd(15), 'ZZ', 'RECEIVER'.padEnd(15)];
    const isa = ['ISA', '00', ' '.repeat(10), '00', ' '.repeat(10), ...parties, '240101', '1200'];
    const rest = [repetition || component, '00501', control, '0', 'T', component];
    const all = [[...isa, ...rest], ...groups.flat(), ['IEA', String(groups.length), control]];
    return all.map((one) => one.join(element) + segment + lineBreak).join('');
  });
});

async function* pieces(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  let position = 0;
  for (let turn = 0; position < text.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield text.slice(position, position + size);
    position += size;
  }
}

describe('X12', () => {
  test.prop([interchanges])('is the same after writing and reading', (data) => {
    expect(readX12(writeX12(data))).toEqual(data);
  });

  test.prop([canonicalText])('is the same after reading and writing', (text) => {
    expect(writeX12(readX12(text))).toBe(text);
  });

  test.prop([canonicalText, fc.nat(), fc.nat({ max: 3 }), fc.string({ maxLength: 3 })])(
    'that is damaged anywhere is read or rejected by name',
    (text, at, removed, put) => {
      const place = at % text.length;
      const broken = text.slice(0, place) + put + text.slice(place + removed);
      try {
        readX12(broken);
      } catch (error) {
        expect(error).toBeInstanceOf(X12FormatError);
      }
    },
  );

  test.prop([interchanges, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 10 })])(
    'streamed in pieces of any size is the same as read at once',
    async (data, sizes) => {
      const text = writeX12(data);
      const read = readX12(text);
      const found: unknown[] = [];
      for await (const { interchange, group, transaction } of streamX12Transactions(pieces(text, sizes)))
        found.push({ interchange, group, transaction });
      const expected = read.flatMap(({ groups, acknowledgments: _acknowledgments, ...interchange }) =>
        groups.flatMap(({ transactions, ...group }) =>
          transactions.map((transaction) => ({ interchange, group, transaction })),
        ),
      );
      expect(found).toEqual(expected);
    },
  );
});
