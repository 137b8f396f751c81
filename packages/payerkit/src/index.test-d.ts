import type { BlueButtonClient } from '@payerkit/blue-button';
import type { HealthcareClient, MemberClient } from '@payerkit/core';
import type { OptumClient } from '@payerkit/optum';
import { expectTypeOf, test } from 'vitest';
import type * as umbrella from './index.js';

test('the types are the very ones of the packages', () => {
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
