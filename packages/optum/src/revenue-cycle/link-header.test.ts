import { expect, test } from 'vitest';
import { nextOffset } from './link-header.js';

test.each([
  ['<https://a.example/x?limit=2&offset=abc-1_Z>; rel="next"', 'abc-1_Z'],
  ['</x?offset=5>;rel=next', '5'],
  ['</x?offset=5&limit=2> ; rel="next" , </x?offset=1>; rel="first"', '5'],
  ['</x?offset=1>; rel="prev", </x?offset=7>; title="page"; rel="next"', '7'],
  ['</x?offset=1>; rel="prev",</x?offset=7>; REL="NEXT"', '7'],
  ['</x?offset=1>; rel="first", </x?offset=2>; rel="prev", </x?offset=3>; rel="next"', '3'],
])('reads the next offset of %s', (header, expected) => {
  expect(nextOffset(header)).toBe(expected);
});

test.each([
  [undefined],
  [''],
  ['</x?offset=5>; rel="prev"'],
  ['</x?offset=5>'],
  ['</x?limit=5>; rel="next"'],
  ['</x?offset=>; rel="next"'],
  ['</x?offset=a/b>; rel="next"'],
  [`</x?offset=${'a'.repeat(65)}>; rel="next"`],
  ['</x?offset=5; rel="next"'],
  ['</x?offset=5>; rel="nextover"'],
])('finds no next offset in %s', (header) => {
  expect(nextOffset(header)).toBeUndefined();
});

// Quadratic time would take hours: the test would end by its timeout.
test.each([
  ['opening brackets', '<'],
  ['empty links', '<>'],
  ['links of another relation', '<?offset=1>;rel=prev,'],
  ['blanks', ' '],
  ['offsets without an end', '<?offset=a'],
  ['offsets of one link', '?offset=a'],
  ['semicolons', ';'],
])('many %s take linear time', (_name, part) => {
  const header = `<${part.repeat(500_000)}`;
  expect(nextOffset(header)).toBeUndefined();
  expect(nextOffset(`</x>; rel=prev ${' '.repeat(500_000)}${header}`)).toBeUndefined();
});
