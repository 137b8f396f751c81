import type { HealthcareClient, MemberClient } from '@payerkit/core';
import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type {
  ClaimStatusRequest,
  EligibilityRequest,
  EligibilityResult,
  OptumClient,
  OptumMember,
} from './index.js';

describe('types', () => {
  it('are those that code over all vendors is written against', () => {
    expectTypeOf<OptumClient>().toExtend<HealthcareClient>();
    expectTypeOf<OptumMember>().toExtend<MemberClient>();
  });

  it('require what Optum requires', () => {
    type Required<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];
    expectTypeOf<Required<EligibilityRequest>>().toEqualTypeOf<
      'tradingPartnerServiceId' | 'provider' | 'subscriber'
    >();
    expectTypeOf<Required<ClaimStatusRequest>>().toEqualTypeOf<
      'tradingPartnerServiceId' | 'providers' | 'subscriber'
    >();
  });

  it('leave open what the payer may not say', () => {
    expectTypeOf<EligibilityResult['isActive']>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<EligibilityResult>().not.toExtend<z.ZodType>();
  });

  it('take strings, not numbers', () => {
    expectTypeOf<EligibilityRequest['tradingPartnerServiceId']>().toEqualTypeOf<string>();
    expectTypeOf<NonNullable<EligibilityRequest['encounter']>['dateOfService']>().toEqualTypeOf<
      string | undefined
    >();
  });
});
