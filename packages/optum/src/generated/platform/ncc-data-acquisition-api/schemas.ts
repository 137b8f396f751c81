// Written by scripts/generate-optum.mjs from Optum's document ncc-data-acquisition-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zProviderInfo: Check = z.looseObject({
    provider_infoId: z.string().nullish(),
    provider_tin: z.string().nullish(),
    provider_npi: z.string().nullish(),
    firstName: z.string().nullish(),
    lastName: z.string().nullish(),
    provider_orgName: z.string().nullish(),
    provider_orgState: z.string().nullish(),
    provider_orgZip: z.string().nullish(),
    facility_name: z.string().nullish(),
    facility_npi: z.string().nullish(),
    facility_tin: z.string().nullish(),
    facility_state: z.string().nullish(),
    facility_zip: z.string().nullish(),
    creationDateTime: z.string().nullish(),
    updatedDateTime: z.string().nullish(),
    activeStartDate: z.string().nullish(),
    activeEndDate: z.string().nullish(),
    lastOptOutDate: z.string().nullish(),
    optInStartDate: z.string().nullish(),
    optInEndDate: z.string().nullish()
  });

  const zProviderParticipation: Check = z.looseObject({
    vendor_orgId: z.string().nullish(),
    vendorName: z.string().nullish(),
    emrInternalOrgs: z.array(z.looseObject({
      emr_id: z.string().nullish(),
      emr: z.string().nullish(),
      providerInfo: z.array(zProviderInfo).nullish()
    }).nullable()).nullish()
  });

  const zErrorDetail: Check = z.looseObject({
    code: z.string().nullish(),
    message: z.string().nullish()
  });

  const zError: Check = z.looseObject({
    status: z.string().nullish(),
    detail: zErrorDetail.optional()
  });

  const zApiErrorResponse: Check = z.looseObject({
    status: z.int().nullish(),
    statusMessage: z.string().nullish(),
    error: zError.optional()
  });

  const zApiResponseProviderParticipationResponse: Check = z.looseObject({
    data: z.looseObject({
      totalNoOfRecords: z.int().nullish(),
      pageSize: z.int().nullish(),
      pageNumber: z.int().nullish(),
      providerParticipation: z.array(zProviderParticipation).nullish()
    }).nullish(),
    status: z.string().nullish(),
    message: z.string().nullish(),
    error: zApiErrorResponse.optional()
  });

  const zPackageInfo: Check = z.looseObject({
    vendorRequestUuid: z.string().nullish(),
    vendorPackageId: z.string().nullish(),
    uniqueMemberId: z.string().nullish(),
    vendorName: z.string().nullish(),
    clientMemberTrackerIds: z.looseObject({
      clientTrackingId1: z.string().nullish(),
      clientTrackingId2: z.string().nullish(),
      clientTrackingId3: z.string().nullish()
    }).nullish(),
    vendorPackage: z.looseObject({
      fileName: z.string().nullish(),
      receivedDateTime: z.string().nullish(),
      status: z.string().nullish(),
      statusDetails: z.string().nullish()
    }).nullish(),
    nccPackage: z.looseObject({
      fileName: z.string().nullish(),
      sentDateTime: z.string().nullish()
    }).nullish()
  });

  const zClientOrderResult: Check = z.looseObject({
    clientOrderId: z.int().nullish(),
    statusMessage: z.string().nullish(),
    clientOrderStatus: z.string().nullish()
  });

  const zApiResponseClientOrderResponse: Check = z.looseObject({
    status: z.int().nullish(),
    statusMessage: z.string().nullish(),
    result: zClientOrderResult.optional()
  });

  const zPlaceOrderResult: Check = z.looseObject({
    clientOrderId: z.int().nullish(),
    statusMessage: z.string().nullish(),
    clientOrderStatus: z.string().nullish()
  });

  const zApiResponsePlaceOrderResponse: Check = z.looseObject({
    status: z.int().nullish(),
    statusMessage: z.string().nullish(),
    result: zPlaceOrderResult.optional()
  });

  const zVendorOrderStatusResponse: Check = z.looseObject({
    clientOrderId: z.int().nullish(),
    vendorOrderId: z.int().nullish(),
    vendorOrderStatus: z.string().nullish(),
    vendorOrderStatusDetail: z.string().nullish()
  });

  const zApiResponseVendorOrderStatusResponse: Check = z.looseObject({
    status: z.int().nullish(),
    statusMessage: z.string().nullish(),
    error: zApiErrorResponse.optional(),
    result: zVendorOrderStatusResponse.optional()
  });

  const zClientOrderStatusResponse: Check = z.looseObject({
    clientOrderId: z.int().nullish(),
    clientOrderStatus: z.string().nullish(),
    clientOrderStatusDetail: z.string().nullish()
  });

  const zApiResponseClientOrderStatusResponse: Check = z.looseObject({
    status: z.int().nullish(),
    statusMessage: z.string().nullish(),
    error: zApiErrorResponse.optional(),
    result: zClientOrderStatusResponse.optional()
  });

  const zVendorOrderDetailsResponse: Check = z.looseObject({
    clientOrderId: z.int().nullish(),
    vendorOrderId: z.int().nullish(),
    vendorOrgId: z.union([
      z.string(),
      z.number()
    ]).optional(),
    vendorOrgName: z.string().nullish(),
    vendorOrderStatus: z.string().nullish(),
    vendorOrderStatusDetail: z.string().nullish(),
    submissionDate: z.string().nullish(),
    vendorOrderExpDate: z.string().nullish(),
    newExpirationDate: z.string().nullish()
  });

  const zApiResponseVendorOrderDetailsResponse: Check = z.looseObject({
    status: z.int().nullish(),
    statusMessage: z.string().nullish(),
    error: zApiErrorResponse.optional(),
    result: zVendorOrderDetailsResponse.optional()
  });

  const zOrderMetric: Check = z.looseObject({
    count: z.int().nullish(),
    downloadUrl: z.string().nullish()
  });

  const zOrderResult: Check = z.looseObject({
    cleanMetric: zOrderMetric.optional(),
    errorMetric: zOrderMetric.optional(),
    duplicateMetric: zOrderMetric.optional()
  });

  const zVendorOrder: Check = z.looseObject({
    vendorOrgId: z.union([
      z.string(),
      z.number()
    ]).optional(),
    vendorOrgName: z.string().nullish(),
    vendorOrderId: z.int().nullish(),
    vendorOrderStatus: z.string().nullish(),
    vendorOrderStatusDetail: z.string().nullish(),
    orderResult: zOrderResult.optional()
  });

  const zClientOrderDetailsResponse: Check = z.looseObject({
    clientOrderId: z.int().nullish(),
    clientOrderSubmittedDate: z.string().nullish(),
    clientOrderStatus: z.string().nullish(),
    clientOrderStatusDetail: z.string().nullish(),
    vendorOrders: z.array(zVendorOrder).nullish()
  });

  const zApiResponseClientOrderDetailsResponse: Check = z.looseObject({
    status: z.int().nullish(),
    statusMessage: z.string().nullish(),
    error: zApiErrorResponse.optional(),
    result: zClientOrderDetailsResponse.optional()
  });

  const zVendor: Check = z.looseObject({
    vendorOrgId: z.union([
      z.string(),
      z.number()
    ]),
    vendorName: z.string().optional(),
    interfaces: z.array(z.string()),
    subVendorNames: z.array(z.string()).optional()
  });

  const zClientOrderRequest: Check = z.looseObject({
    vendorType: z.string(),
    tenantId: z.union([
      z.string(),
      z.number()
    ]),
    clientOrgId: z.union([
      z.string(),
      z.number()
    ]),
    campaignId: z.int(),
    campaignName: z.string().optional(),
    requestingPartyId: z.int(),
    requestingPartyName: z.string().optional(),
    rosterFilePath: z.string(),
    clientOrderName: z.string(),
    serviceStartDate: z.iso.date(),
    serviceEndDate: z.iso.date(),
    vendors: z.array(zVendor)
  });

  const zPlaceOrderRequest: Check = z.looseObject({
    tenantId: z.union([
      z.string(),
      z.number()
    ]),
    clientOrgId: z.union([
      z.string(),
      z.number()
    ]),
    campaignId: z.int(),
    campaignName: z.string().optional(),
    requestingPartyId: z.int(),
    requestingPartyName: z.string().optional(),
    rosterFilePath: z.string(),
    clientOrderName: z.string(),
    serviceStartDate: z.string(),
    serviceEndDate: z.string(),
    vendors: z.array(zVendor)
  });

  const zPostNccOmPlaceorderBody: Check = zPlaceOrderRequest;

  const zPostNccOmPlaceorderResponse: Check = zApiResponsePlaceOrderResponse;

  const zGetNccOmClientorderdetailsQuery: Check = z.looseObject({
    clientOrderId: z.union([
      z.number(),
      z.string()
    ]),
    tenantId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrgId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetNccOmClientorderdetailsResponse: Check = zApiResponseClientOrderDetailsResponse;

  const zGetNccOmClientorderstatusQuery: Check = z.looseObject({
    clientOrderId: z.union([
      z.number(),
      z.string()
    ]),
    tenantId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrgId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetNccOmClientorderstatusResponse: Check = zApiResponseClientOrderStatusResponse;

  const zGetNccOmVendororderdetailsQuery: Check = z.looseObject({
    tenantId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrgId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrderId: z.union([
      z.number(),
      z.string()
    ]),
    vendorOrderId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetNccOmVendororderdetailsResponse: Check = zApiResponseVendorOrderDetailsResponse;

  const zGetNccOmVendororderstatusQuery: Check = z.looseObject({
    tenantId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrgId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrderId: z.union([
      z.number(),
      z.string()
    ]),
    vendorOrderId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetNccOmVendororderstatusResponse: Check = zApiResponseVendorOrderStatusResponse;

  const zGetNccRmPackageTransactionHeaders: Check = z.looseObject({
    tenantId: z.string(),
    clientOrgId: z.string()
  });

  const zGetNccRmPackageTransactionQuery: Check = z.looseObject({
    vendorPackageId: z.string(),
    vendorRequestUuid: z.string().optional(),
    vendorOrderId: z.string().optional()
  });

  const zGetNccRmPackageTransactionResponse: Check = zPackageInfo;

  const zPostNccOmV1ClientOrdersBody: Check = zClientOrderRequest;

  const zPostNccOmV1ClientOrdersResponse: Check = zApiResponseClientOrderResponse;

  const zGetNccOmV1ClientOrdersOrderidPath: Check = z.looseObject({
    orderId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetNccOmV1ClientOrdersOrderidQuery: Check = z.looseObject({
    tenantId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrgId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetNccOmV1ClientOrdersOrderidResponse: Check = zApiResponseClientOrderDetailsResponse;

  const zGetNccOmV1ClientOrdersOrderidStatusPath: Check = z.looseObject({
    orderId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetNccOmV1ClientOrdersOrderidStatusQuery: Check = z.looseObject({
    tenantId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrgId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetNccOmV1ClientOrdersOrderidStatusResponse: Check = zApiResponseClientOrderStatusResponse;

  const zGetNccOmV1VendorOrdersVendororderidPath: Check = z.looseObject({
    vendorOrderId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetNccOmV1VendorOrdersVendororderidQuery: Check = z.looseObject({
    tenantId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrgId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrderId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetNccOmV1VendorOrdersVendororderidResponse: Check = zApiResponseVendorOrderDetailsResponse;

  const zGetNccOmV1VendorOrdersVendororderidStatusPath: Check = z.looseObject({
    vendorOrderId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetNccOmV1VendorOrdersVendororderidStatusQuery: Check = z.looseObject({
    tenantId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrgId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrderId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetNccOmV1VendorOrdersVendororderidStatusResponse: Check = zApiResponseVendorOrderStatusResponse;

  const zGetNccV1VendorsProviderparticipationHeaders: Check = z.looseObject({
    tenantId: z.union([
      z.number(),
      z.string()
    ]),
    clientOrgId: z.union([
      z.number(),
      z.string()
    ]),
    acceptEncoding: z.string()
  });

  const zGetNccV1VendorsProviderparticipationQuery: Check = z.looseObject({
    tin: z.union([
      z.number(),
      z.string()
    ]).optional(),
    npi: z.union([
      z.number(),
      z.string()
    ]).optional(),
    startDate: z.iso.date().optional(),
    endDate: z.iso.date().optional(),
    requestType: z.enum([
      'OR',
      'AND',
      'AND/OR'
    ]).optional(),
    pageNo: z.union([
      z.number(),
      z.string()
    ]).optional(),
    pageSize: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetNccV1VendorsProviderparticipationResponse: Check = zApiResponseProviderParticipationResponse;

  return {
    postNccOmPlaceorder: { body: zPostNccOmPlaceorderBody, answer: zPostNccOmPlaceorderResponse },
    getNccOmClientorderdetails: { query: zGetNccOmClientorderdetailsQuery, answer: zGetNccOmClientorderdetailsResponse },
    getNccOmClientorderstatus: { query: zGetNccOmClientorderstatusQuery, answer: zGetNccOmClientorderstatusResponse },
    getNccOmVendororderdetails: { query: zGetNccOmVendororderdetailsQuery, answer: zGetNccOmVendororderdetailsResponse },
    getNccOmVendororderstatus: { query: zGetNccOmVendororderstatusQuery, answer: zGetNccOmVendororderstatusResponse },
    getNccRmPackageTransaction: { query: zGetNccRmPackageTransactionQuery, headers: zGetNccRmPackageTransactionHeaders, answer: zGetNccRmPackageTransactionResponse },
    postNccOmV1ClientOrders: { body: zPostNccOmV1ClientOrdersBody, answer: zPostNccOmV1ClientOrdersResponse },
    getNccOmV1ClientOrdersOrderid: { path: zGetNccOmV1ClientOrdersOrderidPath, query: zGetNccOmV1ClientOrdersOrderidQuery, answer: zGetNccOmV1ClientOrdersOrderidResponse },
    getNccOmV1ClientOrdersOrderidStatus: { path: zGetNccOmV1ClientOrdersOrderidStatusPath, query: zGetNccOmV1ClientOrdersOrderidStatusQuery, answer: zGetNccOmV1ClientOrdersOrderidStatusResponse },
    getNccOmV1VendorOrdersVendororderid: { path: zGetNccOmV1VendorOrdersVendororderidPath, query: zGetNccOmV1VendorOrdersVendororderidQuery, answer: zGetNccOmV1VendorOrdersVendororderidResponse },
    getNccOmV1VendorOrdersVendororderidStatus: { path: zGetNccOmV1VendorOrdersVendororderidStatusPath, query: zGetNccOmV1VendorOrdersVendororderidStatusQuery, answer: zGetNccOmV1VendorOrdersVendororderidStatusResponse },
    getNccV1VendorsProviderparticipation: { query: zGetNccV1VendorsProviderparticipationQuery, headers: zGetNccV1VendorsProviderparticipationHeaders, answer: zGetNccV1VendorsProviderparticipationResponse },
  };
}
