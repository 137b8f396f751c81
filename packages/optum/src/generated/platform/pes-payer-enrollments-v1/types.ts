// Written by scripts/generate-optum.mjs from Optum's document pes-payer-enrollments-v1; changes belong there.
export type GetPaymentsPesPayerEnrollmentsV1Data = {
  body?: never;
  headers?: {
    'X-CHC-CorrelationId'?: string;
  };
  path?: never;
  query: {
    startTimestamp: string;
    endTimestamp: string;
    service?: 'ERA' | 'EFT' | 'ALL';
    status?: 'APPROVED' | 'REJECTED' | 'TERMINATED' | 'CANCELLED' | 'ALL';
    activityType?: 'NEW' | 'CHANGE' | 'CANCELLATION' | 'ALL';
  };
  url: '/payments/pes-payer-enrollments/v1';
};

export type GetPaymentsPesPayerEnrollmentsV1Responses = {
  200: Array<{
    tin?: string | null;
    tinType?: string | null;
    name?: string | null;
    dba?: string | null;
    submitterEmail?: string | null;
    submittedTimestamp?: string | null;
    verificationTimestamp?: string | null;
    address?: {
      addressLine1?: string | null;
      addressLine2?: string | null;
      city?: string | null;
      state?: string | null;
      zip?: string | null;
    } | null;
    contact?: {
      firstName?: string | null;
      lastName?: string | null;
      phone?: string | null;
      ext?: string | null;
      email?: string | null;
    } | null;
    agent?: {
      companyName?: string | null;
      firstName?: string | null;
      lastName?: string | null;
      phone?: string | null;
      ext?: string | null;
      email?: string | null;
    } | null;
    signee?: {
      firstName?: string | null;
      lastName?: string | null;
      signatureTimestamp?: string | null;
    } | null;
    eftEnrollments?: Array<{
      enrollmentId?: number | null;
      changesetId?: number | null;
      payerName?: string | null;
      activityType?: string | null;
      groupingPreference?: string | null;
      status?: string | null;
      submitterEmail?: string | null;
      submittedTimestamp?: string | null;
      verificationTimestamp?: string | null;
      npis?: Array<string | null> | null;
      bank?: {
        bankName?: string | null;
        ownerType?: string | null;
        ownerBusinessName?: string | null;
        ownerFirstName?: string | null;
        ownerLastName?: string | null;
        routingNumber?: string | null;
        accountNumber?: string | null;
        accountType?: string | null;
      } | null;
    } | null> | null;
    eraEnrollments?: Array<{
      enrollmentId?: number | null;
      changesetId?: number | null;
      payerName?: string | null;
      activityType?: string | null;
      groupingPreference?: string | null;
      status?: string | null;
      submitterEmail?: string | null;
      submittedTimestamp?: string | null;
      verificationTimestamp?: string | null;
      npis?: Array<string | null> | null;
      eraRetrievalMethod?: string | null;
      eraRetrievalValue?: string | null;
    } | null> | null;
  } | null>;
};

export type PatchPaymentsPesPayerEnrollmentsV1Data = {
  body: {
    enrollmentId: string;
    changesetId?: string;
    status: 'PAYER APPROVED' | 'PAYER REJECTED';
    rejectedReasonCode?: '0001' | '0002' | '0003' | '0004' | '0005' | '0006' | '0007';
  };
  headers?: {
    'X-CHC-CorrelationId'?: string;
  };
  path?: never;
  query?: never;
  url: '/payments/pes-payer-enrollments/v1';
};

export type PatchPaymentsPesPayerEnrollmentsV1Responses = {
  200: {
    enrollmentId?: number | null;
    changesetId?: number | null;
    status?: string | null;
    rejectedReasonCode?: string | null;
  };
};

export type GetPaymentsPesPayerEnrollmentsV1EnrollmentStatusData = {
  body?: never;
  path?: never;
  query?: {
    startTimestamp?: string;
    endTimestamp?: string;
    tin?: string;
    npi?: string;
  };
  url: '/payments/pes-payer-enrollments/v1/enrollment-status';
};

export type GetPaymentsPesPayerEnrollmentsV1EnrollmentStatusResponses = {
  200: Array<{
    tin?: string | null;
    name?: string | null;
    billingNpi?: string | null;
    exemptFromNpi?: boolean | null;
    eftEnrollments?: Array<{
      enrollmentId?: number | null;
      payerName?: string | null;
      service?: string | null;
      groupingPreference?: string | null;
      status?: string | null;
      npis?: Array<string | null> | null;
      updatedAt?: string | null;
    } | null> | null;
    eraEnrollments?: Array<{
      enrollmentId?: number | null;
      payerName?: string | null;
      service?: string | null;
      groupingPreference?: string | null;
      status?: string | null;
      npis?: Array<string | null> | null;
      updatedAt?: string | null;
    } | null> | null;
  } | null> | {
    message?: string | null;
  };
};
