// Written by scripts/generate-optum.mjs from Optum's document abm-priorauth-api-1-0-0; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zPostAbmPriorauthV1Body: Check = z.looseObject({
    dateOfConcern: z.string().optional(),
    enterprise: z.string().optional(),
    expectedCols: z.looseObject({
      certificationIssueDate: z.string().optional(),
      clientName: z.string().optional(),
      dependentDob: z.string().optional(),
      dependentFirstName: z.string().optional(),
      dependentIdNum: z.string().optional(),
      paActionOutcomeCode: z.string().optional(),
      paEndDate: z.string().optional(),
      paStartDate: z.string().optional(),
      payerId: z.int().optional(),
      priorAuthNum: z.string().optional(),
      procModifier1: z.string().optional(),
      procModifier2: z.string().optional(),
      procModifier3: z.string().optional(),
      procModifier4: z.string().optional(),
      profProcedureCode: z.string().optional(),
      profUnitApprovedCount: z.int().optional(),
      profUnitDeniedCount: z.int().optional(),
      profUnitRemainingCount: z.int().optional(),
      profUnitRequestedCount: z.int().optional(),
      provNpi: z.string().optional(),
      provZipCode: z.string().optional(),
      serviceLineAmount: z.string().optional(),
      subscriberDob: z.string().optional(),
      subscriberFirstName: z.string().optional(),
      subscriberIdNum: z.string().optional(),
      subscriberLastOrgName: z.string().optional(),
      vendorId: z.int().optional(),
      vendorZcodeField: z.string().optional()
    }).optional(),
    look_up: z.string().optional(),
    params: z.looseObject({
      memberId: z.string().optional(),
      payerId: z.string().optional(),
      vendorId: z.string().optional()
    }).optional(),
    ruleSet: z.int().optional()
  });

  const zPostAbmPriorauthV1Response: Check = z.looseObject({
    error: z.record(z.string(), z.unknown()).nullish(),
    errorDetails: z.record(z.string(), z.unknown()).nullish(),
    results: z.array(z.looseObject({
      certificationIssueDate: z.string().nullish(),
      clientName: z.string().nullish(),
      dependentDob: z.string().nullish(),
      dependentFirstName: z.string().nullish(),
      dependentIdNum: z.string().nullish(),
      paActionOutcomeCode: z.string().nullish(),
      paEndDate: z.string().nullish(),
      paStartDate: z.string().nullish(),
      payerId: z.int().nullish(),
      priorAuthNum: z.string().nullish(),
      procModifier1: z.string().nullish(),
      procModifier2: z.string().nullish(),
      procModifier3: z.string().nullish(),
      procModifier4: z.string().nullish(),
      profProcedureCode: z.string().nullish(),
      profUnitApprovedCount: z.int().nullish(),
      profUnitDeniedCount: z.int().nullish(),
      profUnitRemainingCount: z.int().nullish(),
      profUnitRequestedCount: z.int().nullish(),
      provNpi: z.string().nullish(),
      provZipCode: z.string().nullish(),
      serviceLineAmount: z.number().nullish(),
      subscriberDob: z.string().nullish(),
      subscriberFirstName: z.string().nullish(),
      subscriberIdNum: z.string().nullish(),
      subscriberLastOrgName: z.string().nullish(),
      vendorId: z.int().nullish(),
      vendorZcodeField: z.string().nullish()
    })).nullish()
  });

  return {
    postAbmPriorauthV1: { body: zPostAbmPriorauthV1Body, answer: zPostAbmPriorauthV1Response },
  };
}
