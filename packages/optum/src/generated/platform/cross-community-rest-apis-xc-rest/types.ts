// Written by scripts/generate-optum.mjs from Optum's document cross-community-rest-apis-xc-rest; changes belong there.
import type { Readable } from 'node:stream';

export type PostOdxcloudxcservicesintApiXcV1ClinicalDocumentsSearchData = {
  body: string;
  path?: never;
  query?: never;
  url: '/odxcloudxcservicesint/api/xc/v1/clinical/documents/search';
};

export type PostOdxcloudxcservicesintApiXcV1ClinicalDocumentsSearchResponses = {
  202: Readable;
};

export type PostOdxcloudxcservicesintApiXcV1ClinicalDocumentRetrieveData = {
  body: string;
  path?: never;
  query?: never;
  url: '/odxcloudxcservicesint/api/xc/v1/clinical/document/retrieve';
};

export type PostOdxcloudxcservicesintApiXcV1ClinicalDocumentRetrieveResponses = {
  202: string;
};
