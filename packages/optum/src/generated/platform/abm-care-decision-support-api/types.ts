// Written by scripts/generate-optum.mjs from Optum's document abm-care-decision-support-api; changes belong there.
export type DecisionSupportRecord = {
  organizationId: number;
  decisionSupportNumber: string;
  score: number;
  procedureCode: string;
  procedureDescription: string;
  orderDate: string;
  indicationId?: number | null;
  indicationDescription?: string | null;
};

export type PostAbmDsrserviceV1Data = {
  body: DecisionSupportRecord;
  path?: never;
  query?: never;
  url: '/abm/dsrservice/v1';
};

export type PostAbmDsrserviceV1Responses = {
  200: unknown;
};

export type DeleteAbmDsrservicesearchV1DecisionsupportnumberData = {
  body?: never;
  path: {
    decisionSupportNumber: string;
  };
  query?: never;
  url: '/abm/dsrservicesearch/v1/{decisionSupportNumber}';
};

export type DeleteAbmDsrservicesearchV1DecisionsupportnumberResponses = {
  200: unknown;
};

export type GetAbmDsrservicesearchV1DecisionsupportnumberData = {
  body?: never;
  path: {
    decisionSupportNumber: string;
  };
  query?: never;
  url: '/abm/dsrservicesearch/v1/{decisionSupportNumber}';
};

export type GetAbmDsrservicesearchV1DecisionsupportnumberResponses = {
  200: unknown;
};

export type GetAbmDsrservicehcV1Data = {
  body?: never;
  path?: never;
  query?: never;
  url: '/abm/dsrservicehc/v1';
};

export type GetAbmDsrservicehcV1Responses = {
  200: unknown;
};

export type GetAbmDsrservicesearchV1Data = {
  body?: never;
  path?: never;
  query?: {
    organizationId?: number | string;
    procedureCode?: string;
  };
  url: '/abm/dsrservicesearch/v1/';
};

export type GetAbmDsrservicesearchV1Responses = {
  200: unknown;
};
