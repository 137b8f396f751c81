import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { decode, encode } from './codec.js';

function roundTrip(value: unknown): unknown {
  return decode(JSON.parse(JSON.stringify(encode(value))) as ReturnType<typeof encode>);
}

const VALUE = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.array(tie('value')),
    fc.array(fc.tuple(tie('value'), tie('value'))).map((entries) => new Map(entries)),
    fc.array(tie('value')).map((values) => new Set(values)),
    fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__'), fc.constant('$ref')), tie('value')),
  ),
})).value;

describe('the codec of saved states', () => {
  test.prop([VALUE])('returns every value as it was', (value) => {
    expect(roundTrip(value)).toEqual(value);
  });

  test('keeps one object one object', () => {
    const shared = { count: 1 };
    const decoded = roundTrip({ first: shared, again: [shared, new Map([['key', shared]])] }) as {
      first: object;
      again: [object, Map<string, object>];
    };
    expect(decoded.again[0]).toBe(decoded.first);
    expect(decoded.again[1].get('key')).toBe(decoded.first);
  });

  test('does not recurse along a chain of tokens', () => {
    let chain: { next?: object } = {};
    for (let length = 0; length < 100_000; length += 1) chain = { next: chain };
    let depth = 0;
    for (let at = roundTrip(chain) as typeof chain; at.next !== undefined; at = at.next) depth += 1;
    expect(depth).toBe(100_000);
  });

  test.each([[() => 1], [new Date(0)], [new (class Own {})()], [Number.NaN], [1n]])(
    'rejects what JSON cannot hold: %s',
    (value) => {
      expect(() => encode({ value })).toThrow(TypeError);
    },
  );
});
