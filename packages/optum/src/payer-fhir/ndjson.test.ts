import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { LineTooLong, splitLines } from './ndjson.js';

/** Splits bytes at any position, including within characters. */
function* cut(bytes: Buffer, places: readonly number[]): Generator<Buffer> {
  const cuts = [...new Set(places.map((place) => place % (bytes.length + 1)))].toSorted((a, b) => a - b);
  let start = 0;
  for (const end of [...cuts, bytes.length]) {
    yield bytes.subarray(start, end);
    start = end;
  }
}

async function linesOf(chunks: Iterable<Uint8Array>, maxLineBytes = 1_000_000) {
  async function* source() {
    yield* chunks;
  }
  const lines: { number: number; text: string; isTerminated: boolean }[] = [];
  for await (const { number, bytes, isTerminated } of splitLines(source(), maxLineBytes))
    lines.push({ number, text: bytes.toString('utf8'), isTerminated });
  return lines;
}

// Whole characters only: half of a surrogate pair has no UTF-8.
const line = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.replaceAll('\n', '').toWellFormed())
  .filter((text) => !text.includes('\n'));

test.prop([fc.array(line, { minLength: 1, maxLength: 20 }), fc.array(fc.nat(), { maxLength: 30 })])(
  'returns the lines wherever the bytes are split, even within characters',
  async (texts, places) => {
    const lines = await linesOf(cut(Buffer.from(texts.map((text) => `${text}\n`).join('')), places));
    expect(lines.map(({ text }) => text)).toEqual(texts);
    expect(lines.map(({ number }) => number)).toEqual(texts.map((_, index) => index + 1));
    expect(lines.every(({ isTerminated }) => isTerminated)).toBe(true);
  },
);

test.prop([fc.array(line, { maxLength: 5 }), fc.array(fc.nat(), { maxLength: 10 })])(
  'returns a last line without a line feed and marks it',
  async (texts, places) => {
    const last = 'Zoë 🩺';
    const whole = [...texts, last].join('\n');
    const lines = await linesOf(cut(Buffer.from(whole), places));
    expect(lines.map(({ text }) => text)).toEqual([...texts, last]);
    expect(lines.map(({ isTerminated }) => isTerminated)).toEqual([...texts.map(() => true), false]);
  },
);

test.prop([fc.integer({ min: 1, max: 50 }), fc.array(fc.nat(), { maxLength: 10 })])(
  'rejects a line beyond the limit after the lines before it, wherever the bytes are split',
  async (limit, places) => {
    const allowed = 'a'.repeat(limit);
    expect((await linesOf(cut(Buffer.from(`${allowed}\n${allowed}`), places), limit)).length).toBe(2);
    const seen: number[] = [];
    const read = async (tail: string) => {
      async function* source() {
        yield* cut(Buffer.from(`${allowed}\n${allowed}a${tail}`), places);
      }
      for await (const { number } of splitLines(source(), limit)) seen.push(number);
    };
    await expect(read('\n')).rejects.toBeInstanceOf(LineTooLong);
    await expect(read('')).rejects.toBeInstanceOf(LineTooLong);
    expect(seen).toEqual([1, 1]);
  },
);

test('an empty file has no lines; an empty line is one', async () => {
  expect(await linesOf([])).toEqual([]);
  expect(await linesOf([Buffer.from('\n')])).toEqual([{ number: 1, text: '', isTerminated: true }]);
});

test('reads no chunk before the lines of the previous one are read', async () => {
  let taken = 0;
  async function* source() {
    for (;;) {
      taken += 1;
      yield Buffer.from('{}\n{}\n');
    }
  }
  const lines = splitLines(source(), 100);
  await lines.next();
  await lines.next();
  expect(taken).toBe(1);
  await lines.next();
  expect(taken).toBe(2);
  await lines.return();
});
