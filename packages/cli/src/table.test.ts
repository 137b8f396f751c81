import { expect, test } from 'vitest';
import { tableText } from './table.js';

const ROWS = [
  { name: 'first', text: 'a long text that does not fit into a narrow terminal at all', n: 1 },
  { name: 'second', text: 'short', n: undefined },
];
const COLUMNS = [
  { title: 'name', value: ({ name }: (typeof ROWS)[number]) => name },
  { title: 'text', value: ({ text }: (typeof ROWS)[number]) => text },
  { title: 'n', value: ({ n }: (typeof ROWS)[number]) => n, align: 'right' as const },
];

test.each([120, 80, 60, 44, 40])('a table fits %i columns and loses no character', async (width) => {
  const text = await tableText(COLUMNS, ROWS, width);
  const lines = text.split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  const letters = (all: string) => all.replace(/[^a-z]/g, '');
  const column = lines.map((line) => line.split('│')[2] ?? '').join('');
  expect(letters(column)).toBe(letters(`text${ROWS[0]?.text}short`));
});

test('without a terminal a table is as wide as its content', async () => {
  expect(await tableText(COLUMNS, ROWS, undefined)).toContain(ROWS[0]?.text);
});

test('rows become lists where no table fits', async () => {
  const text = await tableText(COLUMNS, ROWS, 16);
  expect(text).toBe(`name  first\ntext  ${ROWS[0]?.text}\nn     1\n\nname  second\ntext  short`);
});

test('what steers a terminal is printed as a replacement character', async () => {
  const rows = [{ name: '\u001b[2J\u202egone', text: 'two\nlines', n: 0 }];
  const text = await tableText(COLUMNS, rows, undefined);
  expect(text).toContain('\ufffd[2J\ufffdgone');
  expect(text).toContain('two lines');
});

test('wide characters take two columns', async () => {
  const rows = [{ name: '日本語', text: 'é', n: 0 }];
  const lines = (await tableText(COLUMNS, rows, undefined)).split('\n');
  expect(lines[3]).toBe('│ 日本語 │ é    │ 0 │');
});
