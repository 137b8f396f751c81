import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { nextPosition } from './paging.js';

const V2 = {
  baseUrl: 'https://sandbox.bluebutton.cms.gov',
  path: '/v2/fhir/ExplanationOfBenefit',
  operation: 'GET /v2/fhir/ExplanationOfBenefit/',
  parameters: ['startIndex'],
  at: 0,
};
const V3 = { ...V2, path: '/v3/fhir/ExplanationOfBenefit', parameters: ['_offset', 'startIndex'] };
function next(url: string, list = V2) {
  return nextPosition(
    {
      link: [
        { relation: 'self', url: 'https://evil.example' },
        { relation: 'next', url },
      ],
    },
    list,
  );
}

describe('a next link', () => {
  test.each([
    [
      'as v2 returns it',
      'https://sandbox.bluebutton.cms.gov/v2/fhir/ExplanationOfBenefit?_format=application%2Ffhir%2Bjson&startIndex=10&_count=10&patient=-1',
      V2,
      10,
    ],
    [
      'on the production host',
      'https://api.bluebutton.cms.gov/v2/fhir/ExplanationOfBenefit?startIndex=20',
      V2,
      20,
    ],
    [
      'on an internal host',
      'http://sandbox.fhirv3.bfd.cmscloud.local/v3/fhir/ExplanationOfBenefit/?_count=10&_offset=30',
      V3,
      30,
    ],
    [
      'with a startIndex on v3',
      'https://sandbox.bluebutton.cms.gov/v3/fhir/ExplanationOfBenefit/?startIndex=5',
      V3,
      5,
    ],
    ['relative', '/v2/fhir/ExplanationOfBenefit?startIndex=40', V2, 40],
  ])('%s', (_name, url, list, expected) => {
    expect(next(url, list)).toBe(expected);
  });

  test('below a base path', () => {
    const list = { ...V2, baseUrl: 'http://127.0.0.1:4010/bb' };
    expect(next('http://127.0.0.1:4010/bb/v2/fhir/ExplanationOfBenefit?startIndex=10', list)).toBe(10);
    expect(next('http://127.0.0.1:4010/v2/fhir/ExplanationOfBenefit?startIndex=10', list)).toBe(10);
  });

  test.each([
    'https://sandbox.bluebutton.cms.gov.evil.example/v2/fhir/ExplanationOfBenefit?startIndex=10',
    'https://sandbox.bluebutton.cms.gov@evil.example/v2/fhir/ExplanationOfBenefit?startIndex=10',
    'https://evil.example/v2/fhir/ExplanationOfBenefit?startIndex=10',
    'https://cmscloud.local.evil.example/v2/fhir/ExplanationOfBenefit?startIndex=10',
    'https://evilcmscloud.local/v2/fhir/ExplanationOfBenefit?startIndex=10',
    '//evil.example/v2/fhir/ExplanationOfBenefit?startIndex=10',
    'http://10.20.30.40:8080/v2/fhir/ExplanationOfBenefit?startIndex=999',
    'https://localhost/anything/else',
  ])('to %s is not read: the list continues after the page, and logs it', (url) => {
    const lines: unknown[] = [];
    const log = (...line: unknown[]) => lines.push(line);
    const logger = { debug: log, info: log, warn: log, error: log };
    const entry = Array.from({ length: 7 }, () => ({}));
    const bundle = { entry, link: [{ relation: 'next', url }] };
    expect(nextPosition(bundle, { ...V2, at: 20, logger })).toBe(27);
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).toContain('foreign_link');
    expect(JSON.stringify(lines)).not.toContain(new URL(url, V2.baseUrl).hostname);
  });

  test('whose path is a row of slashes is found to be of another list at once', () => {
    expect(next(`${V2.baseUrl}/${'/'.repeat(200_000)}x`)).toBe(0);
  });

  test.each<[unknown, string]>([
    ['https://sandbox.bluebutton.cms.gov/v2/fhir/Coverage?startIndex=10', 'leads to another list'],
    ['https://sandbox.bluebutton.cms.gov/v2/fhir/ExplanationOfBenefit?page=2', 'contains no position'],
    ['https://sandbox.bluebutton.cms.gov/v2/fhir/ExplanationOfBenefit?startIndex=-1', 'contains no position'],
    ['?startIndex=10', 'leads to another list'],
    ['', 'leads to another list'],
    ['https://[', 'is not a URL'],
    [null, 'is not a URL'],
    [7, 'is not a URL'],
  ])('%s cannot be used: the list continues after the page, and logs it', (url, reason) => {
    const lines: unknown[] = [];
    const log = (...line: unknown[]) => lines.push(line);
    const logger = { debug: log, info: log, warn: log, error: log };
    const bundle = { entry: [{}, {}, {}], link: [{ relation: 'next', url }] };
    expect(nextPosition(bundle, { ...V2, at: 20, logger })).toBe(23);
    expect(lines).toEqual([
      [expect.stringContaining(reason), expect.objectContaining({ code: 'unusable_link' })],
    ]);
  });

  test.each([
    ['to the page itself', 20, 2, 22],
    ['back', 10, 2, 22],
    ['to the page itself, which is empty', 20, 0, 20],
  ])('%s', (_name, startIndex, given, expected) => {
    const url = `https://sandbox.bluebutton.cms.gov/v2/fhir/ExplanationOfBenefit?startIndex=${startIndex}`;
    const bundle = { link: [{ relation: 'next', url }], entry: Array.from({ length: given }, () => ({})) };
    expect(nextPosition(bundle, { ...V2, at: 20 })).toBe(expected);
  });

  test('is absent on the last page', () => {
    expect(nextPosition({}, V2)).toBeUndefined();
    expect(nextPosition({ link: [{ relation: 'last', url: 'x' }] }, V2)).toBeUndefined();
  });
});

test.prop([fc.webUrl({ withQueryParameters: true })])('a position comes only from a known host', (url) => {
  // After an empty page the next position is its own, which the list treats as its end or as an error.
  expect(next(url)).toBe(0);
});
