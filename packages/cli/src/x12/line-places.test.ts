import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linePlaces } from './line-places.js';

test('lines and columns are those of an editor, however the file is cut', async () => {
  const text = 'first\r\nsécond 😀\n\nlast';
  const bytes = new TextEncoder().encode(text);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (size) => {
      async function* chunks() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
      }
      const offsets = Array.from({ length: text.length }, (_, index) => index);
      const expected = offsets.map((offset) => {
        const before = text.slice(0, offset).split('\n');
        return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      });
      expect(await linePlaces(chunks(), offsets)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('a position at the end of the file has a place', async () => {
  async function* chunks() {
    yield 'ab\nc';
  }
  expect(await linePlaces(chunks(), [4])).toEqual([{ line: 2, column: 2 }]);
});
