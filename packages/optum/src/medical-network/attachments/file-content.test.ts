import { expect, test } from 'vitest';
import { fileContentIssues } from './file-content.js';

function file(name: string, ...parts: readonly (string | readonly number[])[]) {
  return new File(
    parts.map((part) => (typeof part === 'string' ? part : Uint8Array.from(part))),
    name,
  );
}
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PROGRAM = [0x4d, 0x5a, 0x90, 0x00, 0x03];

test.each([
  ['an empty file', file('chart.pdf')],
  ['a program named like a PDF', file('chart.pdf', PROGRAM)],
  ['a program with a PDF header named like a PDF', file('chart.pdf', PROGRAM, '%PDF-1.7')],
  ['a script with a PDF header named like a PDF', file('chart.pdf', '#!/bin/sh %PDF-1.7')],
  ['a program named like a TIFF', file('chart.tif', PROGRAM)],
  ['a picture of another type', file('chart.JPG', PNG)],
  ['text named like a PNG', file('chart.png', 'a scan')],
  ['a PDF with a late header', file('chart.pdf', ' '.repeat(1024), '%PDF-1.7')],
])('%s is reported', async (_name, given) => {
  expect(await fileContentIssues([file('ok.pdf', '%PDF-1.7'), given])).toMatchObject([
    { severity: 'error', code: 'preflight', path: 'files[1]' },
  ]);
});

test('files whose content matches their name pass', async () => {
  const files = [
    file('chart.pdf', '%PDF-1.7'),
    file('chart.PDF', ' '.repeat(1000), '%PDF-1.4'),
    file('scan.png', PNG),
    file('scan.jpeg', [0xff, 0xd8, 0xff, 0xe0]),
    file('scan.tif', [0x49, 0x49, 42, 0]),
    file('scan.tiff', [0x4d, 0x4d, 0, 42]),
  ];
  expect(await fileContentIssues(files)).toEqual([]);
});
