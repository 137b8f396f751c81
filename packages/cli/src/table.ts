import { type Drawing, UNICODE_DRAWING } from './drawing.js';

/** A column of a table. */
export interface Column<T> {
  /** Heading. */
  readonly title: string;
  /** Returns the content of a row; undefined prints nothing. */
  readonly value: (row: T) => string | number | boolean | undefined;
  /** Alignment. Default `left`. */
  readonly align?: 'left' | 'right' | undefined;
}

/** Words of a cell up to this width are not broken. The first one that makes the table fit is taken. */
const WHOLE_WORDS = [10, 8, 6] as const;
/** Dates and amounts are never broken. */
const WHOLE_NUMBER = /^-?[\d.,:-]{1,10}$/;
const FRAME_PER_COLUMN = 3;
const FRAME = 1;
const GAP = 2;
/** Narrower than this, the terminal wraps the values of a list itself. */
const LEAST_VALUE_WIDTH = 10;

/**
 * Writes rows as a table that fits a width: the widest columns wrap first, between words. Where not even narrow columns fit, each
 * row becomes a list of `title: value` lines.
 *
 * @param columns - titles and contents
 * @param rows - the rows
 * @param width - width of the terminal, in characters; undefined for no limit
 * @param drawing - characters of the frame
 */
export function tableText<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  width: number | undefined,
  drawing: Drawing = UNICODE_DRAWING,
): string {
  const cells = rows.map((row) => columns.map(({ value }) => cellText(value(row))));
  const titles = columns.map(({ title }) => title);
  const widths = fittingWidths(titles, cells, width);
  if (widths === undefined) return recordsText(titles, cells, width);
  const aligned = columns.map(({ align }) => align ?? 'left');
  const { top, rule, bottom, horizontal, vertical } = drawing;
  const border = ([left, middle, right]: Drawing['top']) =>
    `${left}${widths.map((content) => horizontal.repeat(content + 2)).join(middle)}${right}`;
  const lines = [titles, ...cells].map((line) => rowText(line, widths, aligned, vertical));
  return [border(top), lines.join(`\n${border(rule)}\n`), border(bottom)].join('\n');
}

/** Replaces characters that steer a terminal: what others wrote is printed, never executed. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => (character === '\n' ? ' ' : '\ufffd'));
}

/**
 * Breaks a text into lines: between words where possible, otherwise within them. No character but blanks at the breaks is lost.
 *
 * @param text - one line
 * @param width - of the lines, in characters
 */
export function wrapped(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
  }
  return [...lines, line];
}

/** Cuts a word into pieces that fit. */
function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && displayWidth(piece + character) > width) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}

function rowText(
  cells: readonly string[],
  widths: readonly number[],
  aligned: readonly ('left' | 'right')[],
  vertical: string,
) {
  const columns = cells.map((cell, index) => wrapped(cell, widths[index] ?? 1));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const line = columns.map((lines, index) => {
      const text = lines[at] ?? '';
      const blanks = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(text)));
      return aligned[index] === 'right' ? `${blanks}${text}` : `${text}${blanks}`;
    });
    return `${vertical} ${line.join(` ${vertical} `)} ${vertical}`;
  }).join('\n');
}

function cellText(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return printable(String(value));
}

/** Returns the width of each column's content, or undefined when no table fits. */
function fittingWidths(
  titles: readonly string[],
  cells: readonly (readonly string[])[],
  width: number | undefined,
): number[] | undefined {
  const natural = titles.map((title, index) => widest([title, ...cells.map((line) => line[index] ?? '')]));
  if (width === undefined) return natural;
  const available = width - FRAME - FRAME_PER_COLUMN * natural.length;
  const words = titles.map((_, index) => cells.flatMap((line) => (line[index] ?? '').split(' ')));
  for (const whole of WHOLE_WORDS) {
    const least = words.map((one) =>
      Math.max(Math.min(widest(one), whole), widest(one.filter((word) => WHOLE_NUMBER.test(word)))),
    );
    if (sum(least) > available) continue;
    const capped = (cap: number) =>
      natural.map((one, index) => Math.max(Math.min(one, cap), least[index] ?? 1));
    let cap = Math.max(...natural);
    while (sum(capped(cap)) > available) cap -= 1;
    return capped(cap);
  }
  return undefined;
}

/** Width of the widest text, 1 at least. */
function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 1);
}

function recordsText(
  titles: readonly string[],
  cells: readonly (readonly string[])[],
  width: number | undefined,
): string {
  const indent = Math.max(0, ...titles.map(displayWidth)) + GAP;
  const left = width === undefined ? 0 : width - indent;
  const valueWidth = left < LEAST_VALUE_WIDTH ? Number.POSITIVE_INFINITY : left;
  return cells
    .map((line) =>
      line
        .flatMap((cell, index) =>
          cell === ''
            ? []
            : wrapped(cell, valueWidth).map(
                (text, at) => (at === 0 ? (titles[index] ?? '') : '').padEnd(indent) + text,
              ),
        )
        .join('\n'),
    )
    .join('\n\n');
}

/** Number of columns that a text takes: East Asian characters and emoji take two, combining ones none. */
function displayWidth(text: string): number {
  // Most texts are ASCII.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
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
