import type { BlueButtonClient } from '@payerkit/blue-button';
import type { HealthcareClient, MemberClient } from '@payerkit/core';
import type { OptumClient } from '@payerkit/optum';
import { expectTypeOf, test } from 'vitest';
import * as umbrella from './index.js';

test('the types are identical to those of the packages', () => {
  expectTypeOf<umbrella.BlueButtonClient>().toEqualTypeOf<BlueButtonClient>();
  expectTypeOf<umbrella.OptumClient>().toEqualTypeOf<OptumClient>();
  expectTypeOf<umbrella.MemberClient>().toEqualTypeOf<MemberClient>();
});

test('both vendors keep the shared interfaces', () => {
  expectTypeOf<BlueButtonClient>().toExtend<HealthcareClient>();
  expectTypeOf<OptumClient>().toExtend<HealthcareClient>();
  expectTypeOf<ReturnType<BlueButtonClient['forGrant']>>().toExtend<MemberClient>();
  expectTypeOf<ReturnType<OptumClient['forMember']>>().toExtend<MemberClient>();
});

test('a kit has the clients that its options name, in the requested version', () => {
  const blueButton = { environment: 'sandbox' as const };
  const optum = { environment: 'sandbox' as const };
  const kit = () => umbrella.createPayerKit({ blueButton, optum });
  expectTypeOf<ReturnType<typeof kit>['blueButton']>().toEqualTypeOf<BlueButtonClient<'v2'>>();
  expectTypeOf<ReturnType<typeof kit>['optum']>().toEqualTypeOf<OptumClient>();
  const v3 = () => umbrella.createPayerKit({ blueButton: { ...blueButton, version: 'v3' } });
  expectTypeOf<ReturnType<typeof v3>['blueButton']>().toEqualTypeOf<BlueButtonClient<'v3'>>();
  expectTypeOf<ReturnType<typeof v3>['optum']>().toEqualTypeOf<undefined>();
});
