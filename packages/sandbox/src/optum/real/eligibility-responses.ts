import { dentalClaimFromX12, estimatedDentalClaim, takenDentalClaim } from '../dental/dental-x12.js';
import { type JsonObject, textAt } from '../json.js';
import type { RealRequest } from './operations.js';

/** Returns the requested member, covered. */
export function eligibility({ input }: RealRequest): JsonObject {
  return {
    eligibility: [
      {
        eligibilityInfo: {
          member: {
            memberId: input.memberId,
            firstName: input.firstName,
            lastName: input.lastName,
            dateOfBirth: input.dateOfBirth,
          },
          insuranceInfo: { policyStatus: 'Active', payerId: input.payerId },
          policyStatus: 'Active',
        },
      },
    ],
  };
}

/** Returns a plan with a deductible that is met and a maximum that is partly used. */
export function dentalEligibility(request: RealRequest): JsonObject {
  const amounts = (planAmount: number, remainingAmount: number) => [
    { networkStatus: 'IN_NETWORK', planAmount, remainingAmount },
  ];
  const planLevels = [
    { level: 'deductibleInfo', individual: amounts(50, 0), family: amounts(150, 75.5) },
    { level: 'annualMaximum', individual: amounts(1500, 1245.25), family: [] },
  ];
  const { eligibility: records } = eligibility(request) as {
    eligibility: { eligibilityInfo: JsonObject }[];
  };
  return {
    eligibility: records.map(({ eligibilityInfo }) => ({
      eligibilityInfo: { ...eligibilityInfo, planLevels },
    })),
  };
}

/** Returns procedures with the plan's payments, and benefits under the requested names. */
export function dentalBenefits(request: RealRequest): JsonObject {
  const procedure = {
    procedure: { codeValue: 'D0120', codeDesc: 'periodic oral evaluation' },
    procedureCategory: '01',
    inNetworkFrequency: '2 - F - 12M',
    outOfNetworkFrequency: '1 - F - 1Y',
    serviceCount: 1,
    relatedCode: ['D0140', 'D0150'],
  };
  const { eligibility: records } = eligibility(request) as { eligibility: JsonObject[] };
  return {
    eligibility: records.map((record) => ({ ...record, benefitUtilization: { procedures: [procedure] } })),
  };
}

/** Returns the estimate of a dental claim. */
export function dentalEstimate({ state, input }: RealRequest): JsonObject {
  const claim = dentalClaimFromX12(textAt(input, 'x12RequestData'));
  const transactionId = state.nextNumber('transaction', 8_841_512_345_670_000);
  if (claim === undefined)
    return {
      transactionId,
      message: 'No dental claim.',
      statusCode: 422,
      responseType: null,
      x12ResponseData: null,
      x12Response277CA: null,
      x12Response835: null,
    };
  return {
    transactionId,
    responseType: '837835',
    x12ResponseData: null,
    x12Response277CA: takenDentalClaim(claim, transactionId, state.now()),
    x12Response835: estimatedDentalClaim(claim, state.now()),
    message: 'Estimate successful.',
    statusCode: 200,
  };
}
