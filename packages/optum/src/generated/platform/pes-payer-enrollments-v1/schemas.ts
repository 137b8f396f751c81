// Written by scripts/generate-optum.mjs from Optum's document pes-payer-enrollments-v1; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zGetPaymentsPesPayerEnrollmentsV1Headers: Check = z.looseObject({
    'X-CHC-CorrelationId': z.string().optional()
  });

  const zGetPaymentsPesPayerEnrollmentsV1Query: Check = z.looseObject({
    startTimestamp: z.string(),
    endTimestamp: z.string(),
    service: z.enum([
      'ERA',
      'EFT',
      'ALL'
    ]).optional(),
    status: z.enum([
      'APPROVED',
      'REJECTED',
      'TERMINATED',
      'CANCELLED',
      'ALL'
    ]).optional(),
    activityType: z.enum([
      'NEW',
      'CHANGE',
      'CANCELLATION',
      'ALL'
    ]).optional()
  });

  const zGetPaymentsPesPayerEnrollmentsV1Response: Check = z.array(z.looseObject({
    tin: z.string().nullish(),
    tinType: z.string().nullish(),
    name: z.string().nullish(),
    dba: z.string().nullish(),
    submitterEmail: z.string().nullish(),
    submittedTimestamp: z.string().nullish(),
    verificationTimestamp: z.string().nullish(),
    address: z.looseObject({
      addressLine1: z.string().nullish(),
      addressLine2: z.string().nullish(),
      city: z.string().nullish(),
      state: z.string().nullish(),
      zip: z.string().nullish()
    }).nullish(),
    contact: z.looseObject({
      firstName: z.string().nullish(),
      lastName: z.string().nullish(),
      phone: z.string().nullish(),
      ext: z.string().nullish(),
      email: z.string().nullish()
    }).nullish(),
    agent: z.looseObject({
      companyName: z.string().nullish(),
      firstName: z.string().nullish(),
      lastName: z.string().nullish(),
      phone: z.string().nullish(),
      ext: z.string().nullish(),
      email: z.string().nullish()
    }).nullish(),
    signee: z.looseObject({
      firstName: z.string().nullish(),
      lastName: z.string().nullish(),
      signatureTimestamp: z.string().nullish()
    }).nullish(),
    eftEnrollments: z.array(z.looseObject({
      enrollmentId: z.number().nullish(),
      changesetId: z.number().nullish(),
      payerName: z.string().nullish(),
      activityType: z.string().nullish(),
      groupingPreference: z.string().nullish(),
      status: z.string().nullish(),
      submitterEmail: z.string().nullish(),
      submittedTimestamp: z.string().nullish(),
      verificationTimestamp: z.string().nullish(),
      npis: z.array(z.string().nullable()).nullish(),
      bank: z.looseObject({
        bankName: z.string().nullish(),
        ownerType: z.string().nullish(),
        ownerBusinessName: z.string().nullish(),
        ownerFirstName: z.string().nullish(),
        ownerLastName: z.string().nullish(),
        routingNumber: z.string().nullish(),
        accountNumber: z.string().nullish(),
        accountType: z.string().nullish()
      }).nullish()
    }).nullable()).nullish(),
    eraEnrollments: z.array(z.looseObject({
      enrollmentId: z.number().nullish(),
      changesetId: z.number().nullish(),
      payerName: z.string().nullish(),
      activityType: z.string().nullish(),
      groupingPreference: z.string().nullish(),
      status: z.string().nullish(),
      submitterEmail: z.string().nullish(),
      submittedTimestamp: z.string().nullish(),
      verificationTimestamp: z.string().nullish(),
      npis: z.array(z.string().nullable()).nullish(),
      eraRetrievalMethod: z.string().nullish(),
      eraRetrievalValue: z.string().nullish()
    }).nullable()).nullish()
  }).nullable());

  const zPatchPaymentsPesPayerEnrollmentsV1Body: Check = z.looseObject({
    enrollmentId: z.string(),
    changesetId: z.string().optional(),
    status: z.enum(['PAYER APPROVED', 'PAYER REJECTED']),
    rejectedReasonCode: z.enum([
      '0001',
      '0002',
      '0003',
      '0004',
      '0005',
      '0006',
      '0007'
    ]).optional()
  });

  const zPatchPaymentsPesPayerEnrollmentsV1Headers: Check = z.looseObject({
    'X-CHC-CorrelationId': z.string().optional()
  });

  const zPatchPaymentsPesPayerEnrollmentsV1Response: Check = z.looseObject({
    enrollmentId: z.number().nullish(),
    changesetId: z.number().nullish(),
    status: z.string().nullish(),
    rejectedReasonCode: z.string().nullish()
  });

  const zGetPaymentsPesPayerEnrollmentsV1EnrollmentStatusQuery: Check = z.looseObject({
    startTimestamp: z.string().optional(),
    endTimestamp: z.string().optional(),
    tin: z.string().optional(),
    npi: z.string().optional()
  });

  const zGetPaymentsPesPayerEnrollmentsV1EnrollmentStatusResponse: Check = z.union([
    z.array(z.looseObject({
      tin: z.string().nullish(),
      name: z.string().nullish(),
      billingNpi: z.string().nullish(),
      exemptFromNpi: z.boolean().nullish(),
      eftEnrollments: z.array(z.looseObject({
        enrollmentId: z.number().nullish(),
        payerName: z.string().nullish(),
        service: z.string().nullish(),
        groupingPreference: z.string().nullish(),
        status: z.string().nullish(),
        npis: z.array(z.string().nullable()).nullish(),
        updatedAt: z.string().nullish()
      }).nullable()).nullish(),
      eraEnrollments: z.array(z.looseObject({
        enrollmentId: z.number().nullish(),
        payerName: z.string().nullish(),
        service: z.string().nullish(),
        groupingPreference: z.string().nullish(),
        status: z.string().nullish(),
        npis: z.array(z.string().nullable()).nullish(),
        updatedAt: z.string().nullish()
      }).nullable()).nullish()
    }).nullable()),
    z.looseObject({
      message: z.string().nullish()
    })
  ]);

  return {
    getPaymentsPesPayerEnrollmentsV1: { query: zGetPaymentsPesPayerEnrollmentsV1Query, headers: zGetPaymentsPesPayerEnrollmentsV1Headers, answer: zGetPaymentsPesPayerEnrollmentsV1Response },
    patchPaymentsPesPayerEnrollmentsV1: { body: zPatchPaymentsPesPayerEnrollmentsV1Body, headers: zPatchPaymentsPesPayerEnrollmentsV1Headers, answer: zPatchPaymentsPesPayerEnrollmentsV1Response },
    getPaymentsPesPayerEnrollmentsV1EnrollmentStatus: { query: zGetPaymentsPesPayerEnrollmentsV1EnrollmentStatusQuery, answer: zGetPaymentsPesPayerEnrollmentsV1EnrollmentStatusResponse },
  };
}
