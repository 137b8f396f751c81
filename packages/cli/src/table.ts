/** A column of a table. */
export interface Column<T> {
  /** Heading. */
  readonly title: string;
  /** Returns the content of a row; undefined prints nothing. */
  readonly value: (row: T) => string | number | boolean | undefined;
  /** Alignment. Default `left`. */
  readonly align?: 'left' | 'right' | undefined;
}

const LEAST_WIDTH = 6;
const FRAME_PER_COLUMN = 3;
const FRAME = 1;

/**
 * Writes rows as a table that fits a width: the widest columns wrap first. Where not even narrow columns fit, each row becomes
 * a list of `title: value` lines.
 *
 * @param columns - titles and contents
 * @param rows - the rows
 * @param width - width of the terminal, in characters; undefined for no limit
 */
export async function tableText<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  width: number | undefined,
): Promise<string> {
  const cells = rows.map((row) => columns.map(({ value }) => cellText(value(row))));
  const titles = columns.map(({ title }) => title);
  const widths = fittingWidths([titles, ...cells], width);
  if (widths === undefined) return recordsText(titles, cells);
  const { default: Table } = await import('cli-table3');
  const table = new Table({
    head: titles,
    colWidths: widths.map((content) => content + 2),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: [], border: [] },
  });
  table.push(...cells);
  return table.toString();
}

/** Replaces characters that steer a terminal: what others wrote is printed, never executed. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => (character === '\n' ? ' ' : '\ufffd'));
}

function cellText(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return printable(String(value));
}

/** Returns the width of each column's content, or undefined when no table fits. */
function fittingWidths(lines: readonly (readonly string[])[], width: number | undefined) {
  const [titles = []] = lines;
  const natural = titles.map((_, index) =>
    Math.max(1, ...lines.map((line) => displayWidth(line[index] ?? ''))),
  );
  if (width === undefined) return natural;
  const available = width - FRAME - FRAME_PER_COLUMN * natural.length;
  const least = natural.map((one) => Math.min(one, LEAST_WIDTH));
  if (sum(least) > available) return undefined;
  let cap = Math.max(...natural);
  while (sum(natural.map((one) => Math.min(one, cap))) > available) cap -= 1;
  return natural.map((one) => Math.min(one, Math.max(cap, 1)));
}

function recordsText(titles: readonly string[], cells: readonly (readonly string[])[]): string {
  const indent = Math.max(0, ...titles.map(displayWidth));
  return cells
    .map((line) =>
      line
        .flatMap((cell, index) => (cell === '' ? [] : [`${titles[index]?.padEnd(indent)}  ${cell}`]))
        .join('\n'),
    )
    .join('\n\n');
}

/** Number of columns that a text takes: East Asian characters and emoji take two, combining ones none. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
