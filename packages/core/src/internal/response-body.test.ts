import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { readBody, readErrorBody } from './response-body.js';

property.prop([fc.string({ unit: 'grapheme' }), fc.boolean()])(
  'a text is read as UTF-8, with or without a byte order mark',
  (text, hasMark) => {
    // A mark of its own would be read as the mark.
    fc.pre(!text.startsWith('\ufeff'));
    const mark = hasMark ? [0xef, 0xbb, 0xbf] : [];
    const bytesOf = (content: string) => Buffer.concat([Buffer.from(mark), Buffer.from(content)]);
    expect(readBody(bytesOf(JSON.stringify({ text })), 'json', undefined)).toEqual({ text });
    expect(readErrorBody(bytesOf(JSON.stringify({ text })))).toEqual({ text });
    if (text !== '') expect(readBody(bytesOf(text), 'text', undefined)).toBe(text);
  },
);

test.each(['ascii', 'Zoë at the end'])('a text of more than a megabyte is read to its end: %s', (end) => {
  const text = 'x'.repeat(1_200_000) + end;
  expect(readBody(Buffer.from(JSON.stringify([text])), 'json', 'application/json')).toEqual([text]);
});

test('bytes that are not UTF-8 are replaced, whatever surrounds them', () => {
  const bytes = Buffer.concat([Buffer.from('"a'), Buffer.from([0xe9, 0x80]), Buffer.from('b"')]);
  expect(readBody(bytes, 'json', undefined)).toBe(bytes.toString().slice(1, -1));
  expect(readBody(bytes, 'json', undefined)).toMatch(/^a\ufffd+b$/);
});
