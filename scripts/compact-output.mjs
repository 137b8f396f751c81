// Makes built files small without losing what a user sees: line structure and the names that stack traces show stay,
// docstrings stay in the declarations, and source maps keep each line and each place that a stack trace can name.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import ts from 'typescript';
import { shortDeclarations, shortLocalNames } from './local-names.mjs';
import { gatheredImports } from './module-format.mjs';
import { isSameButNames } from './same-names.mjs';
import { decoded, edited, encoded, movedSegments } from './source-map.mjs';

/** @typedef {import('./source-map.mjs').Edit} Edit */
/** @typedef {import('./source-map.mjs').Segment} Segment */

// Code at which V8 places a frame: a call, `new`, `throw` and `await`. esbuild maps a statement from the blank before it.
const FRAME = /(?<!\bfunction\*?) ?(?:(?:new|throw|await)\b|#?[\w$]+\()/y;

// Lines on which nothing runs that could fail or be stepped to: brackets, `else`, a field without value, and a string, number
// or variable in a list or an object. What is looked up there leads to the line before.
const INERT = new RegExp(
  `^\\s*(?:${[
    /[)\]},;]*/,
    /\}? ?(?:else|try|finally|do) \{/,
    /(?!(?:return|break|continue|yield|debugger);)#?[\w$]+;/,
    /(?:(?:[\w$]+|"[^"\\]*"): )?(?:"[^"\\]*"|[\w$]+|\d[\d.]*|[[{])[)\]},]*/,
  ]
    .map(({ source }) => source)
    .join('|')})$`,
);

const INDENT = 2;
// Comments on lines of their own. At the start of a line, one names the source file of the following code.
const COMMENT = /(?<=\n) *\/\*\*(?:[^*]|\*(?!\/))*\*\/\n|(?<=\n) +\/\/[^\n]*\n/g;
// What is before a comment that names a source file: blank lines, and such comments without code.
const ORPHAN = /(?:\n\/\/ [^\n]*)?\n*(?=\n\/\/ )/g;
const INDENTATION = /(?<=\n) +/g;

/**
 * Removes comments on lines of their own and blanks from a built ES module, gathers its imports in its first lines,
 * shortens local names and declarations and thins out its source map, if it has one.
 *
 * @param {string} file - JavaScript as esbuild prints it
 * @throws when that would change more than blanks, comments and local names
 */
export function compactFile(file) {
  const text = readFileSync(file, 'utf8');
  const module = parsed(text);
  const named = edited(text, shortLocalNames(module));
  if (!isSameButNames(text, named.text)) throw new Error(`${file} would not have the same names.`);
  const gathered = edited(named.text, gatheredImports(parsed(named.text)));
  const declared = edited(gathered.text, shortDeclarations(parsed(gathered.text)));
  const short = edited(declared.text, shortBlanks(parsed(declared.text)));
  if (dense(short.text) !== dense(declared.text)) throw new Error(`${file} would not be the same program.`);
  writeFileSync(file, short.text);
  if (!existsSync(`${file}.map`)) return;
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  let segments = thinned(decoded(map.mappings), text.split('\n'));
  segments = movedSegments(segments, text, named);
  segments = movedSegments(segments, named.text, gathered);
  segments = movedSegments(segments, gathered.text, declared);
  segments = movedSegments(segments, declared.text, short);
  writeFileSync(`${file}.map`, JSON.stringify({ ...map, mappings: encoded(segments) }));
}

/**
 * Parses a built module.
 *
 * @param {string} text
 */
export function parsed(text) {
  return ts.createSourceFile('built.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
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
 * Returns the edits that shorten what is between tokens: comments, indentation, and blanks and semicolons that separate
 * nothing.
 *
 * @param {ts.SourceFile} module
 * @returns {Edit[]}
 */
function shortBlanks(module) {
  const { text } = module;
  /** @type {Edit[]} */
  const edits = [];
  /** @type {ts.Node | undefined} */
  let last;
  for (const token of tokensOf(module)) {
    const [end, start] = [last?.end ?? 0, token.getStart(module)];
    const gap = text.slice(end, start);
    if (last && endsBlock(last, token)) edits.push({ start: end - 1, end, text: '' });
    const short = gap.includes('\n')
      ? gap
          .replaceAll(COMMENT, '')
          .replaceAll(ORPHAN, '')
          .replaceAll(INDENTATION, (blanks) => withTabs(blanks, INDENT))
      : shortGap(gap, text[end - 1] ?? '', text[start] ?? '', last?.kind);
    if (short !== gap) edits.push({ start: end, end: start, text: short });
    last = token;
  }
  return edits;
}

/**
 * Checks whether a token is a semicolon that the following brace makes needless. That of an empty statement is not.
 *
 * @param {ts.Node} token
 * @param {ts.Node} next
 */
function endsBlock(token, next) {
  const { SemicolonToken, CloseBraceToken, EmptyStatement, SemicolonClassElement } = ts.SyntaxKind;
  const isEmpty = [EmptyStatement, SemicolonClassElement].includes(token.parent.kind);
  return token.kind === SemicolonToken && next.kind === CloseBraceToken && !isEmpty;
}

/**
 * Shortens what is between two tokens of a line.
 *
 * @param {string} gap
 * @param {string} before - last character of the first token
 * @param {string} after - first character of the second
 * @param {ts.SyntaxKind | undefined} kind - of the first
 */
function shortGap(gap, before, after, kind) {
  if (gap.includes('/*')) return before === '/' ? gap : gap.trim();
  return /^ +$/.test(gap) && isNeedless(before, after, kind) ? '' : gap;
}

/**
 * @param {ts.Node} node
 * @returns {Generator<ts.Node>}
 */
function* tokensOf(node) {
  for (const child of node.getChildren()) {
    if (child.kind >= ts.SyntaxKind.FirstJSDocNode && child.kind <= ts.SyntaxKind.LastJSDocNode) continue;
    if (child.kind <= ts.SyntaxKind.LastToken) yield child;
    else yield* tokensOf(child);
  }
}

/**
 * Checks whether two tokens stay two without a blank between them.
 *
 * @param {string} before - last character of the first
 * @param {string} after - first character of the second
 * @param {ts.SyntaxKind | undefined} kind - of the first
 */
function isNeedless(before, after, kind) {
  if (/[\w$#\\\u0080-\uffff]/.test(after) && /[\w$\\\u0080-\uffff]/.test(before)) return false;
  // `a + +b`, `a - --b`, `a < !--b`, a regular expression before a word or an operator, `1 .toFixed`, `a ? .5 : 1`.
  if (/[-+/<?]/.test(before) && /[-+/!.>*]/.test(after)) return false;
  if (kind === ts.SyntaxKind.NumericLiteral) return after !== '.';
  return kind !== ts.SyntaxKind.RegularExpressionLiteral;
}

/**
 * Returns segments for the compact file: of each line with code its start, where another source line begins, and what a
 * stack trace can name.
 *
 * @param {Segment[][]} segments - of the file as printed
 * @param {readonly string[]} lines - of that file
 */
function thinned(segments, lines) {
  return segments.map((onLine, index) => {
    const line = lines[index] ?? '';
    if (INERT.test(line)) return [];
    /** @type {Segment | undefined} */
    let last;
    return onLine.filter((segment) => {
      FRAME.lastIndex = segment[0];
      if (last && last[1] === segment[1] && last[2] === segment[2] && !FRAME.test(line)) return false;
      last = segment;
      return true;
    });
  });
}
