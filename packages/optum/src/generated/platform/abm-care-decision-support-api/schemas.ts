// Written by scripts/generate-optum.mjs from Optum's document abm-care-decision-support-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zDecisionSupportRecord: Check = z.looseObject({
    organizationId: z.int().gte(1).lte(2147483647),
    decisionSupportNumber: z.string().min(1),
    score: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }),
    procedureCode: z.string().min(1),
    procedureDescription: z.string().min(1),
    orderDate: z.iso.datetime(),
    indicationId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).nullish(),
    indicationDescription: z.string().nullish()
  });

  const zPostAbmDsrserviceV1Body: Check = zDecisionSupportRecord;

  const zDeleteAbmDsrservicesearchV1DecisionsupportnumberPath: Check = z.looseObject({
    decisionSupportNumber: z.string()
  });

  const zGetAbmDsrservicesearchV1DecisionsupportnumberPath: Check = z.looseObject({
    decisionSupportNumber: z.string()
  });

  const zGetAbmDsrservicesearchV1Query: Check = z.looseObject({
    organizationId: z.union([
      z.number(),
      z.string()
    ]).optional(),
    procedureCode: z.string().optional()
  });

  return {
    postAbmDsrserviceV1: { body: zPostAbmDsrserviceV1Body },
    getAbmDsrservicesearchV1Decisionsupportnumber: { path: zGetAbmDsrservicesearchV1DecisionsupportnumberPath },
    deleteAbmDsrservicesearchV1Decisionsupportnumber: { path: zDeleteAbmDsrservicesearchV1DecisionsupportnumberPath },
    getAbmDsrservicehcV1: {  },
    getAbmDsrservicesearchV1: { query: zGetAbmDsrservicesearchV1Query },
  };
}
