// Written by scripts/generate-optum.mjs from Optum's document abm-prepay-dme-claim-api-1-0-0; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zPostAbmPrepaydmeV1Body: Check = z.string();

  const zPostAbmPrepaydmeV1Response: Check = z.string();

  return {
    postAbmPrepaydmeV1: { body: zPostAbmPrepaydmeV1Body, answer: zPostAbmPrepaydmeV1Response },
  };
}
