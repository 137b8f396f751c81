// Source maps as they are written: their segments, and where those are after edits of the code.

/** @typedef {[column: number, source: number, line: number, sourceColumn: number]} Segment */

/**
 * @typedef {object} Edit
 * @property {number} start
 * @property {number} end
 * @property {string} text - what is there instead
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGIT_BITS = 5;
const CONTINUES = 1 << DIGIT_BITS;

/**
 * Applies edits to a text, and says where its parts are afterwards.
 *
 * @param {string} text
 * @param {readonly Edit[]} edits - none inside another; those at one place in their order
 */
export function edited(text, edits) {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  /** @type {{ from: number; to: number }[]} */
  const kept = [];
  let [result, position] = ['', 0];
  for (const { start, end, text: added } of sorted) {
    if (start < position) throw new Error(`Two edits overlap at ${start}.`);
    kept.push({ from: position, to: result.length });
    result += text.slice(position, start) + added;
    position = end;
  }
  kept.push({ from: position, to: result.length });
  result += text.slice(position);
  return { text: result, kept };
}

/**
 * Returns the mappings of a text after edits. What was removed is mapped no more.
 *
 * @param {Segment[][]} lines - by line of the text before the edits
 * @param {string} before
 * @param {ReturnType<typeof edited>} after
 * @returns {Segment[][]}
 */
export function movedSegments(lines, before, { text, kept }) {
  const startsBefore = lineStarts(before);
  const starts = lineStarts(text);
  /** @type {Segment[][]} */
  const moved = starts.map(() => []);
  let [part, line] = [0, 0];
  for (const [index, segments] of lines.entries())
    for (const [column, ...source] of segments) {
      const offset = (startsBefore[index] ?? 0) + column;
      while ((kept[part + 1]?.from ?? Infinity) <= offset) part += 1;
      const { from, to } = kept[part] ?? { from: 0, to: 0 };
      // What follows a removed part takes over its place.
      const target = Math.min(to + offset - from, kept[part + 1]?.to ?? Infinity);
      while ((starts[line + 1] ?? Infinity) <= target) line += 1;
      const onLine = moved[line] ?? [];
      const next = /** @type {Segment} */ ([target - (starts[line] ?? 0), ...source]);
      if (onLine.at(-1)?.[0] === next[0]) onLine.pop();
      onLine.push(next);
    }
  return moved;
}

/** @param {string} text */
function lineStarts(text) {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/**
 * @param {string} mappings
 * @returns {Segment[][]}
 */
export function decoded(mappings) {
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
export function encoded(lines) {
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
    .join(';')
    .replace(/;+$/, '');
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
