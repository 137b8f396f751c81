import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { describeAdjustmentGroup } from './adjustment-groups.js';
import { ADJUSTMENT_REASONS } from './adjustment-reasons.js';
import { describeAdjustmentReason } from './denial-reasons.js';
import { describeRemarkCode, remarkCodes } from './remark-codes.js';

describe('codes of remittances', () => {
  test.each([
    ['MA130', /^Not processable/],
    ['N290', 'Missing or wrong: primary identifier of the rendering provider'],
    ['N29', undefined],
    ['m127', 'Missing: medical record for this service'],
    ['N237', 'Incomplete or not valid: medical record for this service'],
    [' N706 ', 'Missing: documentation'],
    ['N705', 'Incomplete or not valid: documentation'],
    ['N95', /may not bill/],
    ['N130', /plan documents/],
    ['N999', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('remark %s has words, or none', (code, text) => {
    if (text === undefined) expect(describeRemarkCode(code)).toBeUndefined();
    else expect(describeRemarkCode(code)).toMatch(text);
  });

  test('each remark code is written once, in a short sentence of its own', () => {
    const codes = remarkCodes();
    for (const code of codes) {
      expect(code).toMatch(/^(M|MA|N)\d{1,3}$/);
      expect(describeRemarkCode(code)).toMatch(/^\w.{3,110}[^.\s]$/);
    }
    expect(codes.length).toBeGreaterThan(800);
  });

  test('reasons cover the active list, the property and casualty codes included', () => {
    for (const code of ['1', '45', '97', '252', '302', 'A1', 'B7', 'P1', 'P32'])
      expect(describeAdjustmentReason(`CO-${code}`)).toMatch(/^[A-Z]/);
    for (const code of ['17', '999', 'D1', 'P99', 'toString'])
      expect(describeAdjustmentReason(code)).toBeUndefined();
  });

  test('every group code is explained, and no other', () => {
    for (const code of ['CO', 'PR', 'OA', 'PI', 'CR', 'co'])
      expect(describeAdjustmentGroup(code)).toMatch(/\w{4}/);
    for (const code of ['XX', '', 'valueOf']) expect(describeAdjustmentGroup(code)).toBeUndefined();
    for (const code of [undefined, null, 45, {}] as unknown as string[])
      expect([describeAdjustmentGroup(code), describeRemarkCode(code)]).toEqual([undefined, undefined]);
  });

  test('the guide says how many codes have words', async () => {
    const page = await readFile(new URL('../../../../docs/guides/remittances.md', import.meta.url), 'utf8');
    const numbers = page.replaceAll(/\s+/g, ' ');
    expect(numbers).toContain(`${Object.keys(ADJUSTMENT_REASONS).length} claim adjustment reason codes`);
    expect(numbers).toMatch(
      new RegExp(`\\b${remarkCodes().length} of about [\\d,]+ remittance advice remark codes`),
    );
  });
});
