import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.js';

test('equal data gives equal text at every depth, whatever the order of its properties', () => {
  expect(canonicalJson({ b: 1, a: [{ d: 2, c: undefined }] })).toBe('{"a":[{"d":2}],"b":1}');
  expect(canonicalJson({ a: [{ d: 2 }], b: 1 })).toBe('{"a":[{"d":2}],"b":1}');
});

test('the order of a list counts', () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('a date is written as its instant, and a value without JSON as nothing', () => {
  expect(canonicalJson({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  expect(canonicalJson(undefined)).toBe('');
});

property.prop([fc.anything({ maxDepth: 0, withBigInt: false })])(
  'a value that is not an object is written as JSON.stringify writes it',
  (value) => {
    expect(canonicalJson(value)).toBe(JSON.stringify(value) ?? '');
  },
);

property.prop([fc.dictionary(fc.string(), fc.jsonValue())])(
  'reversed properties give the same text, and the text reads back as the same data',
  (data) => {
    const reversed = Object.fromEntries(Object.entries(data).reverse());
    expect(canonicalJson(reversed)).toBe(canonicalJson(data));
    expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
  },
);
