// Written by scripts/generate-optum.mjs from Optum's document optum-common-physician; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zGetV1OptumcommonmsApiOptumPhysicianCodeCodingTipsPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1OptumcommonmsApiOptumPhysicianCodeAnnotationsPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1OptumcommonmsApiOptumPhysicianMpfsLocalityFeeCodetypeCodeCarrierLocalityPath: Check = z.looseObject({
    codetype: z.enum(['hcpcs', 'cpt']),
    code: z.string(),
    carrier: z.string(),
    locality: z.string()
  });

  const zGetV1OptumcommonmsApiOptumPhysicianMpfsLocalityFeeCodetypeCodeCarrierLocalityQuery: Check = z.looseObject({
    cf: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1OptumcommonmsApiOptumPhysicianAnesthesiaFeeCodetypeCodePath: Check = z.looseObject({
    codetype: z.enum(['cpt']),
    code: z.string()
  });

  return {
    getV1OptumcommonmsApiOptumPhysicianCodeCodingTips: { path: zGetV1OptumcommonmsApiOptumPhysicianCodeCodingTipsPath },
    getV1OptumcommonmsApiOptumPhysicianCodeAnnotations: { path: zGetV1OptumcommonmsApiOptumPhysicianCodeAnnotationsPath },
    getV1OptumcommonmsApiOptumPhysicianMpfsLocalityFeeCodetypeCodeCarrierLocality: { path: zGetV1OptumcommonmsApiOptumPhysicianMpfsLocalityFeeCodetypeCodeCarrierLocalityPath, query: zGetV1OptumcommonmsApiOptumPhysicianMpfsLocalityFeeCodetypeCodeCarrierLocalityQuery },
    getV1OptumcommonmsApiOptumPhysicianAnesthesiaFeeCodetypeCode: { path: zGetV1OptumcommonmsApiOptumPhysicianAnesthesiaFeeCodetypeCodePath },
  };
}
