import { describe, expect, test } from 'vitest';
import { RULE_EXAMPLES } from '../../../../testing/claim-rule-examples.js';
import { claimRulesPage } from '../../../../testing/claim-rules-page.js';
import { changedClaim } from '../../../../testing/rule-example.js';
import { checkRequest } from '../../../internal/check/request.js';
import { claimPreflight } from '../claim-preflight.js';
import { CLAIM_RULES } from './catalog.js';

// It is March 2 in Guam, and March 1 in the states.
const NOW_MS = Date.UTC(2026, 2, 1, 15);
function found(change: Readonly<Record<string, unknown>>, kind: 'professional' | 'institutional') {
  return claimPreflight(changedClaim(change, kind) as never, kind, 'production', NOW_MS);
}

test('each rule has a unique ID, and examples that break it and that pass', () => {
  const ids = CLAIM_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(RULE_EXAMPLES).toSorted()).toEqual(ids.toSorted());
  for (const examples of Object.values(RULE_EXAMPLES)) {
    expect(examples.some(({ fails }) => fails.length > 0)).toBe(true);
    expect(examples.some(({ passes }) => passes.length > 0)).toBe(true);
  }
});

test('a rule is documented, with the explanation of the page, only if its source is a page of the vendor', () => {
  for (const { id, basis, source } of CLAIM_RULES)
    if (basis === 'documented') expect([id, new URL(source).hostname]).toEqual([id, 'developer.optum.com']);
});

describe.each(Object.entries(RULE_EXAMPLES))('%s', (id, examples) => {
  const rule = CLAIM_RULES.find((one) => one.id === id);

  test('reports a claim that breaks it, with the field, the rule and the fix', () => {
    for (const { kind = 'professional', fails } of examples)
      for (const [path, change] of fails) {
        const claim = changedClaim(change, kind) as never;
        const information = (claim as { claimInformation: object }).claimInformation as never;
        const issues = rule?.check({ claim, information, kind, environment: 'production', nowMs: NOW_MS });
        expect(issues?.map((issue) => issue.path)).toContain(path);
        expect(found(change, kind).find((issue) => issue.path === path)).toMatchObject({
          severity: 'error',
          code: 'preflight',
          text: expect.stringMatching(/./),
          followUp: expect.stringMatching(/\.$/),
        });
      }
  });

  test("is reported alike by preflight 'error' and by the log line of preflight 'warn'", async () => {
    for (const { kind = 'professional', fails } of examples)
      for (const [, change] of fails) {
        const claim = changedClaim(change, kind);
        const logged: unknown[] = [];
        const logger = {
          warn: (_message: string, fields: { issues: unknown }) => void logged.push(fields.issues),
        };
        const check = (preflight: string) =>
          checkRequest({ preflight, logger } as never, claim, 'POST /claims', undefined, () =>
            found(change, kind),
          );
        await check('warn');
        const error = await check('error').then(undefined, (thrown: unknown) => thrown);
        expect(logged).toEqual([(error as { issues: unknown }).issues]);
        expect(JSON.stringify(logged)).toContain(id === 'text-not-number' ? 'must be a string' : 'preflight');
      }
  });

  test('passes valid claims', () => {
    for (const { kind = 'professional', passes } of examples)
      for (const change of passes) expect(found(change, kind)).toEqual([]);
  });
});

test('an issue never contains the value of a field', () => {
  const name = 'SECRET*NAME';
  expect(JSON.stringify(found({ 'subscriber.lastName': name }, 'professional'))).not.toContain('SECRET');
});

test('docs/guides/claim-rules.md lists the rules of the catalog', async () => {
  const page = new URL('../../../../../../docs/guides/claim-rules.md', import.meta.url);
  await expect(claimRulesPage(CLAIM_RULES)).toMatchFileSnapshot(page.pathname);
});
