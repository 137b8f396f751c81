import { expect, test } from 'vitest';
import { tableText, wrapped } from './table.js';

const ROWS = [
  { name: 'first', text: 'a long text that does not fit into a narrow terminal at all', n: 1 },
  { name: 'second', text: 'short', n: undefined },
];
const COLUMNS = [
  { title: 'name', value: ({ name }: (typeof ROWS)[number]) => name },
  { title: 'text', value: ({ text }: (typeof ROWS)[number]) => text },
  { title: 'n', value: ({ n }: (typeof ROWS)[number]) => n, align: 'right' as const },
];

test.each([120, 80, 60, 44, 40])('a table fits %i columns and loses no character', (width) => {
  const text = tableText(COLUMNS, ROWS, width);
  const lines = text.split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  const letters = (all: string) => all.replace(/[^a-z]/g, '');
  const column = lines.map((line) => line.split('│')[2] ?? '').join('');
  expect(letters(column)).toBe(letters(`text${ROWS[0]?.text}short`));
});

test('without a terminal a table is as wide as its content', () => {
  expect(tableText(COLUMNS, ROWS, undefined)).toContain(ROWS[0]?.text);
});

test('rows become lists where no table fits', () => {
  const text = tableText(COLUMNS, ROWS, 15);
  expect(text).toBe(`name  first\ntext  ${ROWS[0]?.text}\nn     1\n\nname  second\ntext  short`);
});

test('what steers a terminal is printed as a replacement character', () => {
  const rows = [{ name: '\u001b[2J\u202egone', text: 'two\nlines', n: 0 }];
  const text = tableText(COLUMNS, rows, undefined);
  expect(text).toContain('\ufffd[2J\ufffdgone');
  expect(text).toContain('two lines');
});

test('wide characters take two columns', () => {
  const rows = [{ name: '日本語', text: 'é', n: 0 }];
  const lines = tableText(COLUMNS, rows, undefined).split('\n');
  expect(lines[3]).toBe('│ 日本語 │ é    │ 0 │');
});

test('dates and words stay whole where they fit, and values of a list wrap below each other', () => {
  const claims = [
    { date: '2026-01-05', name: 'Example Outpatient Hospital', state: 'processed' },
    { date: '2026-01-06', name: 'X', state: 'denied' },
  ];
  const columns = [
    { title: 'service', value: ({ date }: (typeof claims)[number]) => date },
    { title: 'provider name', value: ({ name }: (typeof claims)[number]) => name },
    { title: 'status', value: ({ state }: (typeof claims)[number]) => state },
  ];
  const table = tableText(columns, claims, 40);
  for (const word of ['2026-01-05', 'Outpatient', 'processed']) expect(table).toContain(word);
  expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(tableText(columns, claims.slice(0, 1), 30)).toBe(
    [
      'service        2026-01-05',
      'provider name  Example',
      '               Outpatient',
      '               Hospital',
      'status         processed',
    ].join('\n'),
  );
});

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['POST /medicalnetwork', 8, ['POST', '/medical', 'network']],
  ['日本語テスト', 4, ['日本', '語テ', 'スト']],
  ['', 5, ['']],
])('%j wraps at %i', (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});
