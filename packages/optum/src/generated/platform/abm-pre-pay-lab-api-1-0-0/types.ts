// Written by scripts/generate-optum.mjs from Optum's document abm-pre-pay-lab-api-1-0-0; changes belong there.
import type { Readable } from 'node:stream';

export type PostAbmPrepaylabV1Data = {
  body: string;
  path?: never;
  query?: never;
  url: '/abm/prepaylab/v1';
};

export type PostAbmPrepaylabV1Responses = {
  200: Readable;
};
