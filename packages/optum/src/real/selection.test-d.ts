import type { List } from '@payerkit/core';
import { describe, expectTypeOf, test } from 'vitest';
import type { OptumClient, RealClaim, RealEligibilityResponse, RealList } from '../index.js';

declare const optum: OptumClient;
const asked = { providerTaxId: '123456789', payerId: '87726' };
type Item<T> = T extends List<infer One> ? One : never;

describe('selections', () => {
  test('narrow the response at every depth', () => {
    const list = optum.real.claims.search({
      ...asked,
      select: { claimNumber: true, payments: { paymentAmount: true }, claimEvents: true },
    });
    type Claim = Item<typeof list>;
    expectTypeOf<keyof Claim>().toEqualTypeOf<'claimNumber' | 'payments' | 'claimEvents'>();
    expectTypeOf<Claim['claimNumber']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<Claim['payments']>().toEqualTypeOf<{ paymentAmount?: string | null }[] | null | undefined>();
    expectTypeOf<Claim['claimEvents']>().toEqualTypeOf<RealClaim['claimEvents']>();
  });

  test('return the whole response when omitted', async () => {
    expectTypeOf(optum.real.claims.search(asked)).toEqualTypeOf<RealList<RealClaim>>();
    const { data } = await optum.real.eligibility.check({ ...asked, providerLastName: 'Doe' });
    expectTypeOf(data).toEqualTypeOf<RealEligibilityResponse>();
    type Policy = NonNullable<
      NonNullable<typeof data.eligibility>[number]['eligibilityInfo']
    >['insuranceInfo'];
    expectTypeOf<NonNullable<Policy>['policyNumber']>().toEqualTypeOf<string | number | undefined>();
  });

  test('of unknown fields are errors', () => {
    // @ts-expect-error a claim has no such field
    optum.real.claims.search({ ...asked, select: { claimNumer: true } });
    // @ts-expect-error nor next to one that it has
    optum.real.claims.search({ ...asked, select: { claimNumber: true, claimNumer: true } });
    // @ts-expect-error nor further down
    optum.real.claims.search({ ...asked, select: { claimNumber: true, payments: { amount: true } } });
    // @ts-expect-error fields of text have no fields
    optum.real.claims.search({ ...asked, select: { claimNumber: { digits: true } } });
    // @ts-expect-error a field is wanted or left out
    optum.real.claims.search({ ...asked, select: { claimNumber: false } });
  });
});

describe('variables', () => {
  test('are those of the operation', () => {
    // @ts-expect-error the payer is required
    optum.real.claims.search({ providerTaxId: '123456789' });
    // @ts-expect-error no such criterion
    optum.real.claims.search({ ...asked, claim: '1' });
    // @ts-expect-error of the wrong type
    optum.real.claims.lineActions({ ...asked, claimActionIdentifier: '1', lineKeys: '1' });
    const patient = { firstName: '', lastName: '', id: '', dateOfBirth: '', groupNumber: '' };
    const search = { ...asked, patient, serviceStartDate: '', serviceEndDate: '' };
    // @ts-expect-error pages are the list's own affair
    optum.real.referrals.search({ ...search, pagination: {} });
  });
});
