// Written by scripts/generate-optum.mjs from Optum's document submitter-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zHealthCheck: Check = z.looseObject({
    status: z.string().nullish(),
    version: z.string().nullish()
  });

  const zKeyValuePair: Check = z.looseObject({
    name: z.string().optional(),
    value: z.string().optional()
  });

  const zSubmitterResponse: Check = z.looseObject({
    headers: z.array(zKeyValuePair).nullish(),
    responseData: z.string().nullish(),
    type: z.string().nullish(),
    title: z.string().nullish(),
    detail: z.string().nullish(),
    status: z.string().nullish(),
    code: z.string().nullish(),
    instance: z.string().nullish()
  });

  const zSubmitterRequest: Check = z.looseObject({
    headers: z.array(zKeyValuePair).optional(),
    messageData: z.string().optional()
  });

  const zGetPharmacynetworkSubmitterV1HealthcheckResponse: Check = zHealthCheck;

  const zPostPharmacynetworkSubmitterV1PharmacyClaimsBody: Check = zSubmitterRequest;

  const zPostPharmacynetworkSubmitterV1PharmacyClaimsHeaders: Check = z.looseObject({
    'x-optum-trace-id': z.string().optional()
  });

  const zPostPharmacynetworkSubmitterV1PharmacyClaimsResponse: Check = zSubmitterResponse;

  return {
    getPharmacynetworkSubmitterV1Healthcheck: { answer: zGetPharmacynetworkSubmitterV1HealthcheckResponse },
    postPharmacynetworkSubmitterV1PharmacyClaims: { body: zPostPharmacynetworkSubmitterV1PharmacyClaimsBody, headers: zPostPharmacynetworkSubmitterV1PharmacyClaimsHeaders, answer: zPostPharmacynetworkSubmitterV1PharmacyClaimsResponse },
  };
}
