// Written by scripts/generate-optum.mjs from Optum's document abm-pre-pay-lab-api-1-0-0; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zPostAbmPrepaylabV1Body: Check = z.string();

  const zPostAbmPrepaylabV1Response: Check = z.string();

  return {
    postAbmPrepaylabV1: { body: zPostAbmPrepaylabV1Body, answer: zPostAbmPrepaylabV1Response },
  };
}
