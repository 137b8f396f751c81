// Makes built files small without losing what a user sees: line structure and names stay for stack traces and debuggers,
// docstrings stay in the declarations, and source maps keep each line and each place that a stack trace can name.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import ts from 'typescript';

/** @typedef {[column: number, source: number, line: number, sourceColumn: number]} Segment */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGIT_BITS = 5;
const CONTINUES = 1 << DIGIT_BITS;

// Code at which V8 places a frame: a call, `new`, `throw` and `await`. esbuild maps a statement from the blank before it.
const FRAME = / ?(?:(?:new|throw|await)\b|#?[\w$]+\(|import_\w+\.[\w$]+\)\()/y;

const INDENT = 2;
const COMMENT = /^ *\/\*\*(?:[^*]|\*(?!\/))*\*\/$|^ +\/\/.*$/gm;
const REMOVED = '\0';

/**
 * Removes comments on lines of their own from a built file, indents it with tabs and thins out its source map, if it has
 * one. What names the source file of the following code stays.
 *
 * @param {string} file - JavaScript as esbuild prints it
 * @throws when that would change more than blanks and comments
 */
export function compactFile(file) {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const isContent = linesInTemplates(text);
  // Comments become marks, which keep the lines in step with the map until both drop them.
  const marked = text.replaceAll(COMMENT, (comment) => comment.replaceAll(/[^\n]+/g, REMOVED)).split('\n');
  const compact = lines.map((line, index) =>
    isContent.has(index) ? line : withTabs(marked[index] ?? '', INDENT),
  );
  const code = compact.filter((line) => line !== REMOVED).join('\n');
  if (dense(code) !== dense(text)) throw new Error(`${file} would not be the same program.`);
  writeFileSync(file, code);
  if (!existsSync(`${file}.map`)) return;
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  writeFileSync(`${file}.map`, JSON.stringify({ ...map, mappings: thinned(map.mappings, lines, compact) }));
}

/**
 * Returns the indexes of lines that begin in a template literal: their blanks are content.
 *
 * @param {string} text
 */
function linesInTemplates(text) {
  const source = ts.createSourceFile('built.js', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  /** @type {Set<number>} */
  const found = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTemplateLiteralToken(node)) {
      const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const last = source.getLineAndCharacterOfPosition(node.end).line;
      for (let line = first + 1; line <= last; line += 1) found.add(line);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Replaces the blanks that indent lines by tabs.
 *
 * @param {string} text
 * @param {number} width - blanks of one level
 */
export function withTabs(text, width) {
  return text.replaceAll(/^ +/gm, (blanks) => {
    const levels = Math.floor(blanks.length / width);
    return '\t'.repeat(levels) + ' '.repeat(blanks.length - levels * width);
  });
}

/** @param {string} text */
function dense(text) {
  return esbuild.transformSync(text, { minifyWhitespace: true }).code;
}

/**
 * Returns mappings for the compact file: of each line its start, where another source line begins, and what a stack
 * trace can name.
 *
 * @param {string} mappings - for the file as printed
 * @param {readonly string[]} lines - of that file
 * @param {readonly string[]} compact - the same lines with tabs, comments marked
 */
function thinned(mappings, lines, compact) {
  const kept = decoded(mappings).flatMap((segments, index) => {
    const line = lines[index] ?? '';
    if (compact[index] === REMOVED) return [];
    const shift = line.length - (compact[index]?.length ?? 0);
    /** @type {Segment | undefined} */
    let last;
    const those = segments.filter((segment) => {
      FRAME.lastIndex = segment[0];
      if (last && last[1] === segment[1] && last[2] === segment[2] && !FRAME.test(line)) return false;
      last = segment;
      return true;
    });
    return [
      those.map(([column, ...source]) => /** @type {Segment} */ ([Math.max(0, column - shift), ...source])),
    ];
  });
  return encoded(kept);
}

/**
 * @param {string} mappings
 * @returns {Segment[][]}
 */
function decoded(mappings) {
  let [source, line, sourceColumn] = [0, 0, 0];
  return mappings.split(';').map((text) => {
    let column = 0;
    return text
      .split(',')
      .filter((one) => one !== '')
      .map((one) => {
        const [a = 0, b = 0, c = 0, d = 0] = numbersOf(one);
        column += a;
        source += b;
        line += c;
        sourceColumn += d;
        return /** @type {Segment} */ ([column, source, line, sourceColumn]);
      });
  });
}

/** @param {readonly Segment[][]} lines */
function encoded(lines) {
  let [source, line, sourceColumn] = [0, 0, 0];
  return lines
    .map((segments) => {
      let column = 0;
      return segments
        .map((next) => {
          const deltas = [next[0] - column, next[1] - source, next[2] - line, next[3] - sourceColumn];
          [column, source, line, sourceColumn] = next;
          return deltas.map(textOf).join('');
        })
        .join(',');
    })
    .join(';');
}

/**
 * Reads the numbers of a segment (base64 VLQ).
 *
 * @param {string} text
 */
function numbersOf(text) {
  /** @type {number[]} */
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    value |= (digit & (CONTINUES - 1)) << shift;
    shift += DIGIT_BITS;
    if (digit & CONTINUES) continue;
    numbers.push(value & 1 ? -(value >>> 1) : value >>> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

/**
 * Writes a number as base64 VLQ.
 *
 * @param {number} number
 */
function textOf(number) {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = '';
  do {
    const digit = rest & (CONTINUES - 1);
    rest >>>= DIGIT_BITS;
    text += DIGITS[rest > 0 ? digit | CONTINUES : digit];
  } while (rest > 0);
  return text;
}
