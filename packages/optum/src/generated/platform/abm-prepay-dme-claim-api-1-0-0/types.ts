// Written by scripts/generate-optum.mjs from Optum's document abm-prepay-dme-claim-api-1-0-0; changes belong there.
import type { Readable } from 'node:stream';

export type PostAbmPrepaydmeV1Data = {
  body: string;
  path?: never;
  query?: never;
  url: '/abm/prepaydme/v1';
};

export type PostAbmPrepaydmeV1Responses = {
  200: Readable;
};
