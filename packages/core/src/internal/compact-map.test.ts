import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CompactMap } from './compact-map.js';

// Strings that are alike, empty, long, or of characters that one byte cannot hold, lone surrogates included.
const key = fc.oneof(
  fc.constantFrom('', 'a', 'a\0', 'ÿ', 'ÿÿ', '\u0100', '\u00ff\u0001', '\ud800', '\udc00', '\ufffd', '😀'),
  fc.string({ unit: fc.constantFrom('a', 'b', 'ÿ', '\uff00', '\ud83d'), maxLength: 4 }),
  fc.integer({ min: 1, max: 300 }).map((number) => `carrier--${10_000_930_037_000 + number}`),
  fc.string({ unit: 'binary', maxLength: 2_000 }),
);

test('it returns what a Map returns', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.integer({ min: 0, max: 255 })), { maxLength: 300 }), (entries) => {
      const [map, model] = [new CompactMap(), new Map<string, number>()];
      for (const [name, value] of entries) {
        expect(map.get(name)).toBe(model.get(name));
        expect(map.set(name, value)).toBe(model.get(name));
        model.set(name, value);
      }
      for (const [name] of entries) expect(map.get(name)).toBe(model.get(name));
      expect(map.get('not among them')).toBe(model.get('not among them'));
    }),
  );
});

test('it finds each of 100,000 keys, of which the heap that is collected holds none', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const idOf = (index: number) => `carrier--${10_000_930_000_000 + index * 37}`;
  const map = new CompactMap();
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < 100_000; index += 1) map.set(idOf(index), index % 5);
  collect();
  // A `Map` of them would take 8 MB.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(2_000_000);
  let found = 0;
  for (let index = 0; index < 100_000; index += 1) if (map.get(idOf(index)) === index % 5) found += 1;
  expect(found).toBe(100_000);
  expect(map.get(idOf(100_000))).toBeUndefined();
});
