import type { Streams } from './streams.js';

/** Characters that tables and progress are drawn with. */
export interface Drawing {
  /** Corners and crossings of a table, from left to right. */
  readonly top: readonly [left: string, middle: string, right: string];
  readonly rule: readonly [left: string, middle: string, right: string];
  readonly bottom: readonly [left: string, middle: string, right: string];
  readonly horizontal: string;
  readonly vertical: string;
  /** The done and the open part of a progress bar. */
  readonly filled: string;
  readonly empty: string;
  /** Between a count and a kind. */
  readonly times: string;
}

/** Drawing for terminals that use UTF-8, as almost all do. */
export const UNICODE_DRAWING: Drawing = {
  top: ['┌', '┬', '┐'],
  rule: ['├', '┼', '┤'],
  bottom: ['└', '┴', '┘'],
  horizontal: '─',
  vertical: '│',
  filled: '█',
  empty: '░',
  times: '×',
};

const ASCII_DRAWING: Drawing = {
  top: ['+', '+', '+'],
  rule: ['+', '+', '+'],
  bottom: ['+', '+', '+'],
  horizontal: '-',
  vertical: '|',
  filled: '#',
  empty: '.',
  times: 'x',
};

/**
 * Returns the drawing for a locale: ASCII when `LC_ALL`, `LC_CTYPE` or `LANG`, the first that is set, names a character set
 * other than UTF-8, such as `C`. Without a locale, as in most containers, terminals use UTF-8.
 */
export function drawingFor({ LC_ALL, LC_CTYPE, LANG }: Streams['env']): Drawing {
  const locale = LC_ALL || LC_CTYPE || LANG || 'UTF-8';
  return /utf-?8/i.test(locale) ? UNICODE_DRAWING : ASCII_DRAWING;
}
