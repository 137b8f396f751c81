import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvLine } from './csv.js';

test('every value comes back as it was, unless a spreadsheet would run it', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2 }), (values) => {
      const { data } = Papa.parse<string[]>(csvLine(values), { delimiter: ',', newline: '\r\n' });
      const back = data[0]?.map((value, index) => (value === `'${values[index]}` ? values[index] : value));
      expect(back).toEqual(values);
    }),
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['-18.00', '-18.00'],
  ['+1', '+1'],
  ['-', "'-"],
  [undefined, ''],
  [true, 'true'],
])('%j is written as %s', (value, written) => {
  expect(csvLine([value, 'x'])).toBe(`${written},x\r\n`);
});
