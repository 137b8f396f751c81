import { ValidationError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import type { X12Interchange } from './interchange.js';
import { readX12 } from './read-x12.js';
import { x12Segment, x12Value } from './segment.js';
import { writeX12 } from './write-x12.js';
import { X12FormatError } from './x12-format-error.js';

function isa(repetition = '^', version = '00501') {
  return `ISA*00*          *01*SECRETPASS*ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*${repetition}*${version}*000000007*0*T*:~`;
}
const gs = 'GS*HB*SENDER*RECEIVER*20240101*1200*7*X*005010X279A1~';
const body = 'ST*271*0001*005010X279A1~EB*1**30^35:A~NM1*IL*1*SECRETNAME~SE*4*0001~';
const whole = `${isa()}${gs}${body}GE*1*7~IEA*1*000000007~`;

function rejection(text: string): X12FormatError {
  try {
    readX12(text);
  } catch (error) {
    if (X12FormatError.isInstance(error)) return error;
  }
  throw new Error('was read');
}

describe('an interchange', () => {
  test('is read into groups, transactions, segments, repetitions and components', () => {
    const [interchange] = readX12(whole);
    expect(interchange?.delimiters).toEqual({
      element: '*',
      component: ':',
      repetition: '^',
      segment: '~',
      lineBreak: '',
    });
    expect(interchange?.header).toMatchObject({
      sender: 'SENDER',
      version: '00501',
      controlNumber: '000000007',
    });
    const [group] = interchange?.groups ?? [];
    expect(group).toMatchObject({ functionalCode: 'HB', controlNumber: '7', version: '005010X279A1' });
    const [transaction] = group?.transactions ?? [];
    expect(transaction).toMatchObject({ code: '271', controlNumber: '0001', version: '005010X279A1' });
    expect(transaction?.segments[0]).toEqual({
      id: 'EB',
      elements: [[['1']], [['']], [['30'], ['35', 'A']]],
    });
  });

  test.each([
    [
      'control characters',
      whole.replaceAll('*', '\u001d').replaceAll('~', '\u001e').replaceAll('^', '\u001f'),
    ],
    ['pipes', whole.replaceAll('*', '|').replaceAll(':', '>')],
    ['an underscore that ends segments', whole.replaceAll('~', '_')],
    ['line ends', whole.replaceAll('~', '\n')],
    ['lines', whole.replaceAll('~', '~\n')],
    ['lines of Windows', whole.replaceAll('~', '~\r\n')],
  ])('may be split by %s', (_name, text) => {
    const [interchange, ...rest] = readX12(text);
    expect(rest).toEqual([]);
    const { groups } = readX12(whole)[0] as X12Interchange;
    expect(interchange?.groups).toEqual(groups);
    expect(writeX12([interchange as X12Interchange])).toBe(text);
  });

  test('of an old version repeats nothing', () => {
    const [interchange] = readX12(whole.replace(isa(), isa('U', '00401')));
    expect(interchange?.delimiters.repetition).toBeUndefined();
    expect(interchange?.groups[0]?.transactions[0]?.segments[0]?.elements[2]).toEqual([['30^35', 'A']]);
  });

  test('may follow another with other delimiters, and may have lost its last terminator', () => {
    const text = `${whole}\n\n${whole.replaceAll('*', '|').slice(0, -1)}\n`;
    expect(readX12(text).map(({ delimiters }) => delimiters.element)).toEqual(['*', '|']);
  });

  test('may have an ISA without padding', () => {
    const [interchange] = readX12(whole.replace('RECEIVER       *', 'RECEIVER *'));
    expect(interchange?.header.receiver).toBe('RECEIVER');
    expect(interchange?.groups).toHaveLength(1);
  });

  test('may contain only acknowledgments', () => {
    const text = `${isa()}TA1*000000001*240101*1200*A*000~IEA*0*000000007~`;
    const [interchange] = readX12(text);
    expect(interchange).toMatchObject({ acknowledgments: [{ id: 'TA1' }], groups: [] });
    expect(writeX12([interchange as X12Interchange])).toBe(text);
  });
});

describe('text that is not an interchange is rejected with the segment and the rule', () => {
  test.each([
    ['nothing', '', 0, /must be ISA/],
    ['something else', `x${whole}`, 0, /must be ISA/],
    ['half an ISA', whole.slice(0, 50), 0, /16 elements/],
    ['delimiters that are letters', whole.replace('T*:~', 'T*X~'), 0, /delimiters/],
    ['delimiters that are the same', whole.replace('T*:~', 'T*~~'), 0, /delimiters/],
    ['no group', whole.replace(gs, ''), 1, /cannot be in the/],
    ['no transaction', whole.replace('ST*', 'ZZZ*'), 2, /cannot be in the/],
    ['an invalid ID', whole.replace('NM1*', 'nm1*'), 4, /id of two or three/],
    ['an empty segment', whole.replace('~NM1', '~~NM1'), 4, /id of two or three/],
    ['a transaction in another', whole.replace('NM1*', 'ST*'), 4, /cannot be in the/],
    [
      'a wrong count of segments',
      whole.replace('SE*4', 'SE*5'),
      5,
      /SE01 must be the number of segments, which is 4/,
    ],
    ['a count that is not a number', whole.replace('SE*4', 'SE*'), 5, /SE01/],
    ['another control number', whole.replace('SE*4*0001', 'SE*4*0002'), 5, /SE02/],
    ['a wrong count of transactions', whole.replace('GE*1', 'GE*2'), 6, /GE01/],
    ['a wrong count of groups', whole.replace('IEA*1', 'IEA*0'), 7, /IEA01/],
    ['another IEA', whole.replace('IEA*1*000000007', 'IEA*1*000000008'), 7, /IEA02/],
    ['a truncated end', whole.slice(0, -30), 5, /does not end/],
    ['a truncated second interchange', `${whole}${whole.slice(0, -3)}`, 15, /IEA02/],
  ])('%s', (_name, text, segmentIndex, rule) => {
    const error = rejection(text);
    expect(error).toMatchObject({ segmentIndex, code: 'invalid_x12', retryable: false });
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).toMatch(rule);
    expect(error.issues).toMatchObject([{ path: `segments[${segmentIndex}]`, severity: 'error' }]);
    expect(error.toJSON()).toMatchObject({ segmentIndex });
  });

  test('and never with a value', () => {
    for (let length = 0; length < whole.length - 1; length += 1) {
      const { message, stack } = rejection(whole.slice(0, length));
      expect(`${message}${stack}`).not.toMatch(/SECRET|SENDER/);
    }
  });

  test('but wrong trailers are accepted on request', () => {
    const text = whole.replace('SE*4*0001', 'SE*19*5').replace('GE*1*7', 'GE*3*8').replace('IEA*1', 'IEA*2');
    expect(writeX12(readX12(text, { trailers: 'ignore' }))).toBe(whole);
  });
});

describe('data that cannot be written is rejected', () => {
  const [sample] = readX12(whole) as [X12Interchange];
  const withSegment = (id: string, elements: readonly (readonly (readonly string[])[])[]): X12Interchange => {
    const [group] = sample.groups;
    const transactions = [{ code: '271', controlNumber: '0001', segments: [{ id, elements }] }];
    return { ...sample, groups: group === undefined ? [] : [{ ...group, transactions }] };
  };
  const { delimiters, header } = sample;

  test.each<[string, X12Interchange, number, RegExp]>([
    [
      'an element in a value',
      withSegment('REF', [[['a']], [['SECRET*']]]),
      3,
      /element 02 contains a delimiter/,
    ],
    ['a component in a value', withSegment('REF', [[['SECRET:']]]), 3, /element 01 contains/],
    ['a repetition in a value', withSegment('REF', [[['SECRET^']]]), 3, /element 01 contains/],
    ['a terminator in a value', withSegment('REF', [[['SECRET~']]]), 3, /element 01 contains/],
    ['an envelope inside', withSegment('GE', []), 3, /part of an envelope/],
    ['an invalid ID', withSegment('secret', []), 3, /id of two or three/],
    ['an element of nothing', withSegment('REF', [[]]), 3, /must have a repetition/],
    ['a repetition of nothing', withSegment('REF', [[[]]]), 3, /each repetition a component/],
    ['a number', withSegment('REF', [[[7 as unknown as string]]]), 3, /must be a string/],
    [
      'an element that repeats without a separator',
      { ...sample, delimiters: { ...delimiters, repetition: undefined } },
      3,
      /cannot repeat/,
    ],
    ['a separator in an old version', { ...sample, header: { ...header, version: '00401' } }, 0, /00402/],
    [
      'a long control number',
      { ...sample, header: { ...header, controlNumber: '7'.repeat(10) } },
      0,
      /nine digits/,
    ],
    [
      'a control number that is a word',
      { ...sample, header: { ...header, controlNumber: 'SECRET' } },
      0,
      /nine digits/,
    ],
    [
      'a line break that separates',
      { ...sample, delimiters: { ...delimiters, component: '\n' } },
      0,
      /delimiters/,
    ],
    ['a long sender', { ...sample, header: { ...header, sender: 'SECRET'.repeat(3) } }, 0, /ISA06 allows 15/],
    ['a blank that cuts', { ...sample, delimiters: { ...delimiters, element: ' ' } }, 0, /delimiters/],
    ['an invalid acknowledgment', { ...sample, acknowledgments: [x12Segment('REF')] }, 1, /must be TA1/],
  ])('%s', (_name, interchange, segmentIndex, rule) => {
    const write = () => writeX12([interchange]);
    expect(write).toThrow(rule);
    expect(write).toThrow(expect.objectContaining({ segmentIndex }));
    expect(write).not.toThrow(/SECRET/);
  });

  test('counting continues over several interchanges', () => {
    const broken = withSegment('REF', [[['a*']]]);
    expect(() => writeX12([sample, broken])).toThrow(expect.objectContaining({ segmentIndex: 11 }));
  });
});

describe('a segment', () => {
  test('is built from plain values and read as the guides count', () => {
    const segment = x12Segment('SV1', ['HC', '99213'], '40', '', 'UN');
    expect(segment).toEqual({ id: 'SV1', elements: [[['HC', '99213']], [['40']], [['']], [['UN']]] });
    expect([x12Value(segment, 1), x12Value(segment, 1, 2), x12Value(segment, 2)]).toEqual([
      'HC',
      '99213',
      '40',
    ]);
    expect([x12Value(segment, 3), x12Value(segment, 9), x12Value(segment, 1, 1, 2)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
