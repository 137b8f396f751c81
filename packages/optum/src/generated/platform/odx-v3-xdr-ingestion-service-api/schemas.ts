// Written by scripts/generate-optum.mjs from Optum's document odx-v3-xdr-ingestion-service-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zPostV3IngestionV3IngestBody: Check = z.string();

  const zPostV3IngestionV3IngestHeaders: Check = z.looseObject({
    'X-Correlation-ID': z.uuid().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/).optional(),
    'X-Event-ID': z.uuid().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/).optional()
  });

  const zPostV3IngestionV3IngestResponse: Check = z.string();

  return {
    postV3IngestionV3Ingest: { body: zPostV3IngestionV3IngestBody, headers: zPostV3IngestionV3IngestHeaders, answer: zPostV3IngestionV3IngestResponse },
  };
}
