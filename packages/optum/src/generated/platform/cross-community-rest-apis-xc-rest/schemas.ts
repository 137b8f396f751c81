// Written by scripts/generate-optum.mjs from Optum's document cross-community-rest-apis-xc-rest; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zPostOdxcloudxcservicesintApiXcV1ClinicalDocumentsSearchBody: Check = z.string();

  const zPostOdxcloudxcservicesintApiXcV1ClinicalDocumentsSearchResponse: Check = z.string();

  const zPostOdxcloudxcservicesintApiXcV1ClinicalDocumentRetrieveBody: Check = z.string();

  const zPostOdxcloudxcservicesintApiXcV1ClinicalDocumentRetrieveResponse: Check = z.string();

  return {
    postOdxcloudxcservicesintApiXcV1ClinicalDocumentsSearch: { body: zPostOdxcloudxcservicesintApiXcV1ClinicalDocumentsSearchBody, answer: zPostOdxcloudxcservicesintApiXcV1ClinicalDocumentsSearchResponse },
    postOdxcloudxcservicesintApiXcV1ClinicalDocumentRetrieve: { body: zPostOdxcloudxcservicesintApiXcV1ClinicalDocumentRetrieveBody, answer: zPostOdxcloudxcservicesintApiXcV1ClinicalDocumentRetrieveResponse },
  };
}
