// Written by scripts/generate-optum.mjs from Optum's document optum-common-physician; changes belong there.
export type GetV1OptumcommonmsApiOptumPhysicianCodeCodingTipsData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/optumcommonms/api/optum/physician/{code}/coding-tips';
};

export type GetV1OptumcommonmsApiOptumPhysicianCodeCodingTipsResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumPhysicianCodeAnnotationsData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/optumcommonms/api/optum/physician/{code}/annotations';
};

export type GetV1OptumcommonmsApiOptumPhysicianCodeAnnotationsResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumPhysicianMpfsLocalityFeeCodetypeCodeCarrierLocalityData = {
  body?: never;
  path: {
    codetype: 'hcpcs' | 'cpt';
    code: string;
    carrier: string;
    locality: string;
  };
  query?: {
    cf?: number | string;
  };
  url: '/v1/optumcommonms/api/optum/physician/mpfs/locality-fee/{codetype}/{code}/{carrier}/{locality}';
};

export type GetV1OptumcommonmsApiOptumPhysicianMpfsLocalityFeeCodetypeCodeCarrierLocalityResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumPhysicianAnesthesiaFeeCodetypeCodeData = {
  body?: never;
  path: {
    codetype: 'cpt';
    code: string;
  };
  query?: never;
  url: '/v1/optumcommonms/api/optum/physician/anesthesia-fee/{codetype}/{code}';
};

export type GetV1OptumcommonmsApiOptumPhysicianAnesthesiaFeeCodetypeCodeResponses = {
  200: unknown;
};
