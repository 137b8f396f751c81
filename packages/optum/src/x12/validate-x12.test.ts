import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interchange } from '../../testing/x12.js';
import { validateX12 } from './validate-x12.js';

const VALID = interchange('270');

async function problemsOf(text: string) {
  const { problems } = await validateX12(text);
  return problems.map(({ severity, code, path, segmentId, offset }) => [
    severity,
    code,
    path,
    segmentId,
    text.slice(offset, offset + 3),
  ]);
}

test('a valid file has no problems, and its envelopes are counted', async () => {
  const second = interchange('271').replaceAll('000000001', '000000002');
  expect(await validateX12(`${VALID}\n${second}`)).toEqual({
    isValid: true,
    interchanges: 2,
    groups: 2,
    transactions: { '270': 1, '271': 1 },
    segments: 12,
    problems: [],
    problemCount: 0,
  });
});

test.each([
  ['a wrong count of segments', ['SE*2*', 'SE*3*'], ['trailer_count', 'segments[3].SE01', 'SE']],
  [
    'another control number in SE',
    ['SE*2*0001', 'SE*2*0002'],
    ['control_number_mismatch', 'segments[3].SE02', 'SE'],
  ],
  ['a wrong count of transactions', ['GE*1*', 'GE*2*'], ['trailer_count', 'segments[4].GE01', 'GE']],
  [
    'another control number in GE',
    ['GE*1*1', 'GE*1*9'],
    ['control_number_mismatch', 'segments[4].GE02', 'GE'],
  ],
  ['a wrong count of groups', ['IEA*1*', 'IEA*0*'], ['trailer_count', 'segments[5].IEA01', 'IEA']],
  [
    'another control number in IEA',
    ['IEA*1*000000001', 'IEA*1*000000009'],
    ['control_number_mismatch', 'segments[5].IEA02', 'IEA'],
  ],
  ['a count that is not a number', ['SE*2*', 'SE*two*'], ['trailer_count', 'segments[3].SE01', 'SE']],
] as const)('%s is reported with its element and position', async (_name, [from, to], [code, path, id]) => {
  const text = VALID.replace(from, to);
  expect(await problemsOf(text)).toEqual([['error', code, path, id, `${id}*`.slice(0, 3)]]);
  expect((await validateX12(text)).isValid).toBe(false);
});

test('all problems of the trailers are reported at once', async () => {
  const text = VALID.replace('SE*2*0001', 'SE*9*0009')
    .replace('GE*1*1', 'GE*3*4')
    .replace('IEA*1*', 'IEA*2*');
  const { problems, problemCount } = await validateX12(text);
  expect(problems.map(({ path }) => path)).toEqual([
    'segments[3].SE01',
    'segments[3].SE02',
    'segments[4].GE01',
    'segments[4].GE02',
    'segments[5].IEA01',
  ]);
  expect(problemCount).toBe(5);
});

test.each([
  ['ISA13', `${VALID}${VALID}`, 'segments[6].ISA13'],
  ['GS06', VALID.replace(/GS\*.*GE\*1\*1~/, '$&$&').replace('IEA*1', 'IEA*2'), 'segments[5].GS06'],
  ['ST02', VALID.replace(/ST\*.*SE\*2\*0001~/, '$&$&').replace('GE*1', 'GE*2'), 'segments[4].ST02'],
])('a repeated %s is reported', async (_name, text, path) => {
  expect(await problemsOf(text)).toEqual([
    ['error', 'control_number_repeated', path, expect.any(String), expect.any(String)],
  ]);
});

test('the same numbers in other envelopes are not repetitions', async () => {
  const second = VALID.replaceAll('000000001', '000000002');
  expect((await validateX12(VALID + second)).problems).toEqual([]);
});

test.each([
  ['is empty', '', 'segments[0]', undefined, 0],
  ['is not X12', 'member,name\n1,2\n', 'segments[0]', undefined, 0],
  ['ends in the middle', VALID.slice(0, -20), 'segments[4]', 'GE', VALID.indexOf('GE*')],
  [
    'has a segment outside of a transaction',
    VALID.replace('ST*', 'NM1*IL~ST*'),
    'segments[2]',
    'NM1',
    VALID.indexOf('ST*'),
  ],
  ['misses SE', VALID.replace('SE*2*0001~', ''), 'segments[3]', 'GE', VALID.indexOf('SE*')],
  [
    'has a second group end',
    VALID.replace('GE*1*1~', 'GE*1*1~GE*1*1~'),
    'segments[5]',
    'GE',
    VALID.indexOf('IEA'),
  ],
  ['has equal delimiters', VALID.replace('*T*:~', '*T**~'), 'segments[0]', 'ISA', 0],
])('a file that %s is unreadable from there on', async (_name, text, path, segmentId, offset) => {
  const { isValid, problems } = await validateX12(text);
  expect(isValid).toBe(false);
  expect(problems).toMatchObject([{ code: 'invalid_x12', path, segmentId, offset }]);
});

test('fields of ISA without their width, and ISA11 that does not separate, are warnings', async () => {
  const text = VALID.replace('SENDER         ', 'SENDER').replace('*^*00501', '*U*00501');
  expect(await problemsOf(text)).toEqual([
    ['warning', 'isa_width', 'segments[0].ISA06', 'ISA', 'ISA'],
    ['warning', 'repetition_separator', 'segments[0]', 'ISA', 'ISA'],
  ]);
  expect((await validateX12(text)).isValid).toBe(true);
});

test('a group without transactions is reported', async () => {
  const text = VALID.replace(/ST\*.*SE\*2\*0001~/, '').replace('GE*1', 'GE*0');
  expect(await problemsOf(text)).toEqual([['error', 'empty_envelope', 'segments[2]', 'GE', 'GE*']]);
});

test('positions do not depend on how the file is cut', async () => {
  const text = `\n${VALID.replaceAll('~', '~\r\n').replace('SE*2*', 'SE*7*')}${VALID.replaceAll('000000001', '000000007').replace('GE*1*', 'GE*8*')}`;
  const whole = await validateX12(text);
  expect(whole.problems.map(({ offset }) => text.slice(offset, offset + 4))).toEqual(['SE*7', 'GE*8']);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), async (sizes) => {
      const chunks: string[] = [];
      for (let at = 0, turn = 0; at < text.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1;
        chunks.push(text.slice(at, at + size));
        at += size;
      }
      expect(await validateX12(chunks)).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

test('only the first thousand problems are listed, and all are counted', async () => {
  const many = VALID.replace(/ST\*.*SE\*2\*0001~/, (set) => set.repeat(1200)).replace('GE*1*', 'GE*1200*');
  const { problems, problemCount } = await validateX12(many);
  expect([problems.length, problemCount]).toEqual([1000, 1199]);
});

test('no problem contains a value of the file', async () => {
  const text = VALID.replace('SE*2*0001', 'SE*CANARY*CANARY').replace('GE*1*1', 'CANARY*CANARY');
  expect(JSON.stringify(await validateX12(text))).not.toContain('CANARY');
});
