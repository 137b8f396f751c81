import { PayerRejectionError, ResponseFormatError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../../testing/clients.js';
import { caught } from '../../../testing/ledger.js';
import { example, exampleNames, hasReference } from '../../../testing/reference.js';
import { eligibilityRequest } from '../../../testing/requests.js';
import { interchange } from '../../../testing/x12.js';
import type { EligibilityResponse } from './response.js';
import { type EligibilityResult, readEligibility } from './result.js';
import { eligibilityOfX12 } from './x12-eligibility.js';

const bench = useSandbox();

/** The data common to both forms; labels of codes are only in the JSON. */
function said({ isActive, plan, benefits, deductibles, outOfPocket, issues }: EligibilityResult) {
  return {
    isActive,
    plan: plan && { ...plan, insuranceType: undefined },
    benefits: benefits.map(({ row: _row, serviceTypes, ...rest }) => ({
      ...rest,
      serviceTypes: serviceTypes.map(({ code }) => code),
    })),
    limits: [...deductibles, ...outOfPocket].map(({ serviceType, ...rest }) => ({
      ...rest,
      serviceType: serviceType?.code,
    })),
    issues,
  };
}

describe('checkX12, when the response is X12 alone', () => {
  test.each(['00001', '00003', '000045', '000054'])(
    'payer %s: gives the same result as the JSON',
    async (payer) => {
      const optum = bench.client();
      const inJson = await optum.eligibility.check(eligibilityRequest({ tradingPartnerServiceId: payer }));
      const inX12 = await optum.eligibility.checkX12(asking(payer));
      expect(Object.keys(inX12.response)).not.toContain('benefitsInformation');
      expect(inX12.benefits.length).toBeGreaterThan(0);
      expect(inX12.isActive).toBe(inJson.isActive);
      expect(said(inX12).benefits.length).toBe(said(inJson).benefits.length);
      expect(inX12.response.x12).toMatch(/^ISA/);
    },
  );

  test('a rejection is thrown as for JSON', async () => {
    const { eligibility } = bench.client();
    const inJson = await caught(eligibility.check(eligibilityRequest({ tradingPartnerServiceId: '00006' })));
    const inX12 = await caught(eligibility.checkX12(asking('00006')));
    expect(inX12).toBeInstanceOf(PayerRejectionError);
    expect(inX12).toMatchObject({ issues: (inJson as PayerRejectionError).issues });
  });
});

test.each([
  ['text that is not X12', 'nonsense', 'invalid_x12'],
  ['nothing', undefined, 'invalid_x12'],
  ['a truncated interchange', interchange('271').slice(0, -30), 'invalid_x12'],
  ['an acknowledgment in place of the 271', interchange('999'), 'unexpected_transaction'],
  ['a 271 without a benefit or rejection', interchange('271'), 'no_benefits'],
  [
    'a 271 that lost its rejection on the way',
    interchange('271').replace('SE*2', 'HL*1**22*0~NM1*IL*1*DOE*JANE~SE*5'),
    'no_benefits',
  ],
])('rejects %s and never reads it as a payer without data', (_name, x12, code) => {
  const read = () => eligibilityOfX12(x12);
  expect(read).toThrow(ResponseFormatError);
  expect(read).toThrow(expect.objectContaining({ code }));
});

const folder = 'medical-network-eligibility-v3';
describe.runIf(hasReference('captured responses in both forms'))('captured responses', () => {
  const prefix = 'eligibility.response.200.sandbox-';
  const names = exampleNames(folder).filter((name) => name.startsWith(prefix));
  const both = names.filter((name) => 'x12' in example<object>(`${folder}/${name}`));

  test('most contain both forms', () => expect(both.length).toBeGreaterThan(30));

  test.each(both)('%s: the X12 gives the same result as the JSON', (name) => {
    const captured = example<EligibilityResponse>(`${folder}/${name}`);
    const read = eligibilityOfX12(captured.x12);
    expect(said(readEligibility(read))).toEqual(said(readEligibility(captured)));
  });
});

/** An inquiry to a payer in X12. */
function asking(payer: string): string {
  return interchange('270').replace('SE*2', `NM1*PR*2*Unknown*****PI*${payer}~SE*3`);
}
