import { fc, test as property } from '@fast-check/vitest';
import { ValidationError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../../testing/clients.js';
import { dentalClaim } from '../../../testing/dental.js';
import { caught } from '../../../testing/ledger.js';
import { x12Claims } from '../../../testing/x12-claim.js';
import {
  changedSegments,
  type SegmentChange,
  X12_RULE_EXAMPLES,
} from '../../../testing/x12-rule-examples.js';
import type { X12Segment } from '../../x12/interchange.js';
import { x12ClaimPreflight } from './claim-preflight.js';
import { CLAIM_RULES } from './rules/catalog.js';
import type { ClaimKind } from './rules/rule.js';

const bench = useSandbox();
const NOW_MS = Date.UTC(2026, 3, 1, 15);

function cut(segment: string): X12Segment {
  const [id = '', ...elements] = segment.split('*');
  return { id, elements: elements.map((element) => [element.split(':')]) };
}
function found(change: SegmentChange, kind?: ClaimKind) {
  return x12ClaimPreflight(
    changedSegments(change, kind).map(cut),
    kind ?? 'professional',
    'production',
    NOW_MS,
  );
}

test('each rule of X12 has examples that break it and that pass', () => {
  const ids = CLAIM_RULES.filter(({ forms }) => forms.includes('X12')).map(({ id }) => id);
  expect(Object.keys(X12_RULE_EXAMPLES).toSorted()).toEqual(ids.toSorted());
  for (const examples of Object.values(X12_RULE_EXAMPLES)) {
    expect(examples.some(({ fails }) => fails.length > 0)).toBe(true);
    expect(examples.some(({ passes }) => passes.length > 0)).toBe(true);
  }
});

test.each(['professional', 'institutional', 'dental'] as const)('a valid %s claim passes', (kind) => {
  expect(found([], kind)).toEqual([]);
});

describe.each(Object.entries(X12_RULE_EXAMPLES))('%s in X12', (id, examples) => {
  test('reports a claim that breaks it, with claim, loop and element', () => {
    const rule = CLAIM_RULES.find((one) => one.id === id);
    for (const { kind, fails } of examples)
      for (const [place, change] of fails) {
        expect(rule?.transactions).toContain(kind ?? 'professional');
        const issues = found(change, kind);
        expect(issues.map(({ path }) => path)).toContain(`x12.claims[0].${place}`);
      }
  });

  test('passes valid claims', () => {
    for (const { kind, passes } of examples)
      for (const change of passes) expect(found(change, kind)).toEqual([]);
  });
});

describe('claims of one interchange', () => {
  test('are distinguished, and keep the billing provider and the insured of their levels', () => {
    const [subscriber] = [changedSegments([])].map((all) => all.slice(all.indexOf('HL*2*1*22*1')));
    const second = (subscriber ?? []).map((segment) => segment.replace('CLM*A1*100.05', 'CLM*B2*100.06'));
    const segments = [...changedSegments([['NM1*85', 'NM1*85*2*CLINIC*****XX*1760854443']]), ...second];
    const paths = x12ClaimPreflight(segments.map(cut), 'professional', 'production', NOW_MS).map(
      ({ path }) => path,
    );
    expect(paths).toEqual([
      'x12.claims[0].2010AA.NM109',
      'x12.claims[1].2010AA.NM109',
      'x12.claims[1].2300.CLM02',
    ]);
  });

  property.prop([
    fc.array(
      fc.constantFrom(
        ...changedSegments([]),
        ...changedSegments([], 'institutional'),
        'SVD*1*2',
        'CAS*CO',
        'SBR*S',
        'NM1*PR',
        'DTP*472',
        'HI',
        'LX',
      ),
      { maxLength: 60 },
    ),
  ])('are read in any order of segments', (segments) => {
    for (const kind of ['professional', 'institutional', 'dental'] as const)
      expect(Array.isArray(x12ClaimPreflight(segments.map(cut), kind, 'production', NOW_MS))).toBe(true);
  });
});

describe('a raw submission', () => {
  test('is rejected before it is sent, also in validations and dental claims', async () => {
    const optum = bench.client();
    const wrong = x12Claims([{}]).replace('20050514', '20050230');
    const dental = dentalClaim().replace('20200601', '20200631');
    const calls = [
      () => optum.claims.professional.submitX12(wrong),
      () => optum.claims.professional.validateX12(wrong),
      () => optum.dental.claims.submit({ payerId: '88848', x12: dental }),
    ];
    const before = bench.sandbox.control.counters();
    for (const call of calls) {
      const error = await caught(call());
      expect(ValidationError.isInstance(error)).toBe(true);
      expect((error as ValidationError).issues[0]?.path).toMatch(/^x12\.claims\[0\]\.2400\[0\]\.DTP03$/);
      expect(JSON.stringify(error)).not.toMatch(/0230|0631/);
    }
    expect(bench.sandbox.control.counters()).toEqual(before);
  });

  test('is sent with a log line that has the same issues, or without one', async () => {
    const wrong = x12Claims([{}]).replace('20050514', '20050230');
    const lines: unknown[] = [];
    const logger = {
      debug() {},
      info() {},
      warn: (message: string, fields?: object) => void lines.push({ message, ...fields }),
      error() {},
    };
    await bench.client({ preflight: 'warn', logger }).claims.professional.validateX12(wrong);
    expect(lines).toMatchObject([{ issues: [{ path: 'x12.claims[0].2400[0].DTP03', code: 'preflight' }] }]);
    expect(lines).toMatchObject([{ message: expect.stringMatching(/DTP03 .*\. The request is sent, /) }]);
    expect(JSON.stringify(lines)).not.toContain('Nothing was sent');
    await bench.client({ preflight: 'off', logger }).claims.professional.validateX12(wrong);
    expect(lines).toHaveLength(1);
  });
});
