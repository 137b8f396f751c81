// Written by scripts/generate-optum.mjs from Optum's document odx-v3-xdr-ingestion-service-api; changes belong there.
import type { Readable } from 'node:stream';

export type PostV3IngestionV3IngestData = {
  body: string;
  headers?: {
    'X-Correlation-ID'?: string;
    'X-Event-ID'?: string;
  };
  path?: never;
  query?: never;
  url: '/v3-ingestion/v3/ingest';
};

export type PostV3IngestionV3IngestResponses = {
  200: Readable;
};
