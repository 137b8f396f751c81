import type { HealthcareClient, MemberClient } from '@payerkit/core';
import type { ExplanationOfBenefit as Stu3Claim, Patient as Stu3Patient } from 'fhir/r3.js';
import type { ExplanationOfBenefit, Patient } from 'fhir/r4.js';
import { describe, expectTypeOf, test } from 'vitest';
import { BlueButtonClient, type BlueButtonMember, type ExplanationOfBenefitQuery } from './index.js';

const application = { environment: 'sandbox', clientId: '', clientSecret: '', redirectUri: '' } as const;

describe('types depend on the version', () => {
  test('v2 by default', () => {
    const client = new BlueButtonClient(application);
    expectTypeOf(client).toEqualTypeOf<BlueButtonClient<'v2'>>();
    expectTypeOf(client.forGrant('a')).toEqualTypeOf<BlueButtonMember<'v2'>>();
    expectTypeOf(client).toExtend<HealthcareClient>();
    expectTypeOf(client.forGrant('a')).toExtend<MemberClient>();
  });

  test('STU3 on v1, R4 on v3, R4 from the common part of each', () => {
    const v1 = new BlueButtonClient({ ...application, version: 'v1' }).forGrant('a');
    const v3 = new BlueButtonClient({ ...application, version: 'v3' }).forGrant('a');
    expectTypeOf(v1.native.patient.retrieve()).resolves.toEqualTypeOf<Stu3Patient>();
    expectTypeOf(v1.patient.retrieve()).resolves.toEqualTypeOf<Patient>();
    expectTypeOf(v1.explanationOfBenefit.retrieve('a')).resolves.toEqualTypeOf<Stu3Claim>();
    expectTypeOf(v3.explanationOfBenefit.retrieve('a')).resolves.toEqualTypeOf<ExplanationOfBenefit>();
    expectTypeOf(v3.native.patient.retrieve()).resolves.toEqualTypeOf<Patient>();
  });

  test('search parameters of a version', () => {
    expectTypeOf<{ source: 'NCH' }>().toExtend<ExplanationOfBenefitQuery<'v3'>>();
    const v2 = new BlueButtonClient(application).forGrant('a');
    v2.explanationOfBenefit.list({ type: ['carrier', 'pde'], lastUpdated: { gt: new Date() } });
    // @ts-expect-error v3 only
    v2.explanationOfBenefit.list({ source: 'NCH' });
    // @ts-expect-error no such claim type
    v2.explanationOfBenefit.list({ type: 'dental' });
    // @ts-expect-error the server would ignore it
    v2.explanationOfBenefit.list({ outcome: 'complete' });
  });
});
