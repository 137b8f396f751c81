import type { HealthcareClient, MemberClient } from '@payerkit/core';
import { describe, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { DentalOperations } from './dental.js';
import type {
  ClaimStatusRequest,
  EligibilityRequest,
  EligibilityResult,
  OperationContentType,
  OperationKey,
  OperationResponses,
  OptumClient,
  OptumMember,
} from './index.js';
import type { MedicalNetworkClient, MedicalNetworkOperations, ResponseOf } from './medical-network.js';
import type { PayerFhirOperations } from './payer-fhir.js';
import type { PharmacyOperations } from './pharmacy.js';
import type { PlatformOperations } from './platform.js';
import type { RealOperations } from './real.js';
import type { ReferenceOperations } from './reference.js';
import type { RevenueCycleOperations } from './revenue-cycle.js';

describe('types', () => {
  test('are those of code written for all vendors', () => {
    expectTypeOf<OptumClient>().toExtend<HealthcareClient>();
    expectTypeOf<OptumMember>().toExtend<MemberClient>();
  });

  test('require what Optum requires', () => {
    type Required<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];
    expectTypeOf<Required<EligibilityRequest>>().toEqualTypeOf<
      'tradingPartnerServiceId' | 'provider' | 'subscriber'
    >();
    expectTypeOf<Required<ClaimStatusRequest>>().toEqualTypeOf<
      'tradingPartnerServiceId' | 'providers' | 'subscriber'
    >();
  });

  test('leave open what the payer may not state', () => {
    expectTypeOf<EligibilityResult['isActive']>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<EligibilityResult>().not.toExtend<z.ZodType>();
  });

  test('take strings, not numbers', () => {
    expectTypeOf<EligibilityRequest['tradingPartnerServiceId']>().toEqualTypeOf<string>();
    expectTypeOf<NonNullable<EligibilityRequest['encounter']>['dateOfService']>().toEqualTypeOf<
      string | undefined
    >();
  });

  test('of any documented operation follow its key', () => {
    const call = {} as OptumClient['call'];
    expectTypeOf(
      call('GET /medicalnetwork/reports/v2/{filename}', { path: { filename: 'x' } }),
    ).resolves.toExtend<{
      report_content?: string | null;
    }>();
    // @ts-expect-error the path needs its parameter
    call('GET /medicalnetwork/reports/v2/{filename}');
    // @ts-expect-error no such operation
    call('GET /medicalnetwork/reports/v9');
    const callOnce = {} as OptumClient['callOnce'];
    // @ts-expect-error -- no such operation
    callOnce('GET /medicalnetwork/reports/v9');
    // @ts-expect-error the header is required
    call('POST /oihub/claim/inquiry/v1', { body: { query: '{ a }' } });
    // @ts-expect-error tokens are the client's own business
    call('POST /apip/auth/v2/token', {});
    expectTypeOf(call('GET /medicalnetwork/eligibility/v3/healthcheck')).resolves.toExtend<object>();
    expectTypeOf<OperationResponses<'POST /rcm/eligibility/v1/coverage-discovery'>>().toHaveProperty(202);
    expectTypeOf<OperationContentType<'POST /oihub/claim/actions/v1'>>().toEqualTypeOf<
      'application/json' | 'multipart/form-data'
    >();
  });

  test('of one product line are those of the whole', () => {
    expectTypeOf<
      | keyof DentalOperations
      | keyof PayerFhirOperations
      | keyof MedicalNetworkOperations
      | keyof PharmacyOperations
      | keyof PlatformOperations
      | keyof RealOperations
      | keyof ReferenceOperations
      | keyof RevenueCycleOperations
    >().toEqualTypeOf<OperationKey>();
    const medicalNetwork = {} as MedicalNetworkClient;
    type Report = MedicalNetworkOperations['GET /medicalnetwork/reports/v2/{filename}'];
    expectTypeOf(
      medicalNetwork.call('GET /medicalnetwork/reports/v2/{filename}', { path: { filename: 'x' } }),
    ).resolves.toEqualTypeOf<ResponseOf<Report>>();
    // @ts-expect-error the path needs its parameter
    medicalNetwork.call('GET /medicalnetwork/reports/v2/{filename}');
    // @ts-expect-error an operation of another line
    medicalNetwork.call('GET /rcm/eligibility/v1/healthcheck');
  });
});
