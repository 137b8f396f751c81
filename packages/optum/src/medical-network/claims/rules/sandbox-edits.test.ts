import { BadRequestError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { RULE_EXAMPLES } from '../../../../testing/claim-rule-examples.js';
import { useSandbox } from '../../../../testing/clients.js';
import { caught } from '../../../../testing/ledger.js';
import { changedClaim } from '../../../../testing/rule-example.js';
import { CLAIM_RULES } from './catalog.js';

const bench = useSandbox();
const documented = CLAIM_RULES.filter(({ basis }) => basis === 'documented').map(({ id }) => id);

describe.each(documented)('the sandbox rejects, as the reference documents, a claim that breaks %s', (id) => {
  test('in its examples', async () => {
    bench.sandbox.control.optum.switches.predefinedValuesOnly = false;
    const optum = bench.client({ preflight: 'off' });
    for (const { kind = 'professional', fails } of RULE_EXAMPLES[id] ?? [])
      for (const [path, change] of fails) {
        const error = await caught(optum.claims[kind].validate(changedClaim(change, kind) as never));
        expect([path, BadRequestError.isInstance(error)]).toEqual([path, true]);
      }
  });
});
