// Written by scripts/generate-optum.mjs from Optum's document abm-priorauth-api-1-0-0; changes belong there.
export type PostAbmPriorauthV1Data = {
  body: {
    dateOfConcern?: string;
    enterprise?: string;
    expectedCols?: {
      certificationIssueDate?: string;
      clientName?: string;
      dependentDob?: string;
      dependentFirstName?: string;
      dependentIdNum?: string;
      paActionOutcomeCode?: string;
      paEndDate?: string;
      paStartDate?: string;
      payerId?: number;
      priorAuthNum?: string;
      procModifier1?: string;
      procModifier2?: string;
      procModifier3?: string;
      procModifier4?: string;
      profProcedureCode?: string;
      profUnitApprovedCount?: number;
      profUnitDeniedCount?: number;
      profUnitRemainingCount?: number;
      profUnitRequestedCount?: number;
      provNpi?: string;
      provZipCode?: string;
      serviceLineAmount?: string;
      subscriberDob?: string;
      subscriberFirstName?: string;
      subscriberIdNum?: string;
      subscriberLastOrgName?: string;
      vendorId?: number;
      vendorZcodeField?: string;
    };
    look_up?: string;
    params?: {
      memberId?: string;
      payerId?: string;
      vendorId?: string;
    };
    ruleSet?: number;
  };
  path?: never;
  query?: never;
  url: '/abm/priorauth/v1';
};

export type PostAbmPriorauthV1Responses = {
  200: {
    error?: {
      [key: string]: unknown;
    } | null;
    errorDetails?: {
      [key: string]: unknown;
    } | null;
    results?: Array<{
      certificationIssueDate?: string | null;
      clientName?: string | null;
      dependentDob?: string | null;
      dependentFirstName?: string | null;
      dependentIdNum?: string | null;
      paActionOutcomeCode?: string | null;
      paEndDate?: string | null;
      paStartDate?: string | null;
      payerId?: number | null;
      priorAuthNum?: string | null;
      procModifier1?: string | null;
      procModifier2?: string | null;
      procModifier3?: string | null;
      procModifier4?: string | null;
      profProcedureCode?: string | null;
      profUnitApprovedCount?: number | null;
      profUnitDeniedCount?: number | null;
      profUnitRemainingCount?: number | null;
      profUnitRequestedCount?: number | null;
      provNpi?: string | null;
      provZipCode?: string | null;
      serviceLineAmount?: number | null;
      subscriberDob?: string | null;
      subscriberFirstName?: string | null;
      subscriberIdNum?: string | null;
      subscriberLastOrgName?: string | null;
      vendorId?: number | null;
      vendorZcodeField?: string | null;
    }> | null;
  };
};
