// Written by scripts/generate-optum.mjs from Optum's document ncc-data-acquisition-api; changes belong there.
export type ProviderInfo = {
  provider_infoId?: string | null;
  provider_tin?: string | null;
  provider_npi?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  provider_orgName?: string | null;
  provider_orgState?: string | null;
  provider_orgZip?: string | null;
  facility_name?: string | null;
  facility_npi?: string | null;
  facility_tin?: string | null;
  facility_state?: string | null;
  facility_zip?: string | null;
  creationDateTime?: string | null;
  updatedDateTime?: string | null;
  activeStartDate?: string | null;
  activeEndDate?: string | null;
  lastOptOutDate?: string | null;
  optInStartDate?: string | null;
  optInEndDate?: string | null;
};

export type ProviderParticipation = {
  vendor_orgId?: string | null;
  vendorName?: string | null;
  emrInternalOrgs?: Array<{
    emr_id?: string | null;
    emr?: string | null;
    providerInfo?: Array<ProviderInfo> | null;
  } | null> | null;
};

export type ApiResponseProviderParticipationResponse = {
  data?: {
    totalNoOfRecords?: number | null;
    pageSize?: number | null;
    pageNumber?: number | null;
    providerParticipation?: Array<ProviderParticipation> | null;
  } | null;
  status?: string | null;
  message?: string | null;
  error?: ApiErrorResponse;
};

export type ErrorDetail = {
  code?: string | null;
  message?: string | null;
};

export type Error = {
  status?: string | null;
  detail?: ErrorDetail;
};

export type ApiErrorResponse = {
  status?: number | null;
  statusMessage?: string | null;
  error?: Error;
};

export type PackageInfo = {
  vendorRequestUuid?: string | null;
  vendorPackageId?: string | null;
  uniqueMemberId?: string | null;
  vendorName?: string | null;
  clientMemberTrackerIds?: {
    clientTrackingId1?: string | null;
    clientTrackingId2?: string | null;
    clientTrackingId3?: string | null;
  } | null;
  vendorPackage?: {
    fileName?: string | null;
    receivedDateTime?: string | null;
    status?: string | null;
    statusDetails?: string | null;
  } | null;
  nccPackage?: {
    fileName?: string | null;
    sentDateTime?: string | null;
  } | null;
};

export type ApiResponseClientOrderResponse = {
  status?: number | null;
  statusMessage?: string | null;
  result?: ClientOrderResult;
};

export type ClientOrderResult = {
  clientOrderId?: number | null;
  statusMessage?: string | null;
  clientOrderStatus?: string | null;
};

export type ApiResponsePlaceOrderResponse = {
  status?: number | null;
  statusMessage?: string | null;
  result?: PlaceOrderResult;
};

export type PlaceOrderResult = {
  clientOrderId?: number | null;
  statusMessage?: string | null;
  clientOrderStatus?: string | null;
};

export type VendorOrderStatusResponse = {
  clientOrderId?: number | null;
  vendorOrderId?: number | null;
  vendorOrderStatus?: string | null;
  vendorOrderStatusDetail?: string | null;
};

export type ApiResponseVendorOrderStatusResponse = {
  status?: number | null;
  statusMessage?: string | null;
  error?: ApiErrorResponse;
  result?: VendorOrderStatusResponse;
};

export type ClientOrderStatusResponse = {
  clientOrderId?: number | null;
  clientOrderStatus?: string | null;
  clientOrderStatusDetail?: string | null;
};

export type ApiResponseClientOrderStatusResponse = {
  status?: number | null;
  statusMessage?: string | null;
  error?: ApiErrorResponse;
  result?: ClientOrderStatusResponse;
};

export type VendorOrderDetailsResponse = {
  clientOrderId?: number | null;
  vendorOrderId?: number | null;
  vendorOrgId?: string | number;
  vendorOrgName?: string | null;
  vendorOrderStatus?: string | null;
  vendorOrderStatusDetail?: string | null;
  submissionDate?: string | null;
  vendorOrderExpDate?: string | null;
  newExpirationDate?: string | null;
};

export type ApiResponseVendorOrderDetailsResponse = {
  status?: number | null;
  statusMessage?: string | null;
  error?: ApiErrorResponse;
  result?: VendorOrderDetailsResponse;
};

export type VendorOrder = {
  vendorOrgId?: string | number;
  vendorOrgName?: string | null;
  vendorOrderId?: number | null;
  vendorOrderStatus?: string | null;
  vendorOrderStatusDetail?: string | null;
  orderResult?: OrderResult;
};

export type OrderMetric = {
  count?: number | null;
  downloadUrl?: string | null;
};

export type OrderResult = {
  cleanMetric?: OrderMetric;
  errorMetric?: OrderMetric;
  duplicateMetric?: OrderMetric;
};

export type ClientOrderDetailsResponse = {
  clientOrderId?: number | null;
  clientOrderSubmittedDate?: string | null;
  clientOrderStatus?: string | null;
  clientOrderStatusDetail?: string | null;
  vendorOrders?: Array<VendorOrder> | null;
};

export type ApiResponseClientOrderDetailsResponse = {
  status?: number | null;
  statusMessage?: string | null;
  error?: ApiErrorResponse;
  result?: ClientOrderDetailsResponse;
};

export type Vendor = {
  vendorOrgId: string | number;
  vendorName?: string;
  interfaces: Array<string>;
  subVendorNames?: Array<string>;
};

export type ClientOrderRequest = {
  vendorType: string;
  tenantId: string | number;
  clientOrgId: string | number;
  campaignId: number;
  campaignName?: string;
  requestingPartyId: number;
  requestingPartyName?: string;
  rosterFilePath: string;
  clientOrderName: string;
  serviceStartDate: string;
  serviceEndDate: string;
  vendors: Array<Vendor>;
};

export type PlaceOrderRequest = {
  tenantId: string | number;
  clientOrgId: string | number;
  campaignId: number;
  campaignName?: string;
  requestingPartyId: number;
  requestingPartyName?: string;
  rosterFilePath: string;
  clientOrderName: string;
  serviceStartDate: string;
  serviceEndDate: string;
  vendors: Array<Vendor>;
};

export type PostNccOmPlaceorderData = {
  body: PlaceOrderRequest;
  path?: never;
  query?: never;
  url: '/ncc/om/placeOrder';
};

export type PostNccOmPlaceorderResponses = {
  200: ApiResponsePlaceOrderResponse;
};

export type GetNccOmClientorderdetailsData = {
  body?: never;
  path?: never;
  query: {
    clientOrderId: number | string;
    tenantId: number | string;
    clientOrgId: number | string;
  };
  url: '/ncc/om/clientOrderDetails';
};

export type GetNccOmClientorderdetailsResponses = {
  200: ApiResponseClientOrderDetailsResponse;
};

export type GetNccOmClientorderstatusData = {
  body?: never;
  path?: never;
  query: {
    clientOrderId: number | string;
    tenantId: number | string;
    clientOrgId: number | string;
  };
  url: '/ncc/om/clientOrderStatus';
};

export type GetNccOmClientorderstatusResponses = {
  200: ApiResponseClientOrderStatusResponse;
};

export type GetNccOmVendororderdetailsData = {
  body?: never;
  path?: never;
  query: {
    tenantId: number | string;
    clientOrgId: number | string;
    clientOrderId: number | string;
    vendorOrderId: number | string;
  };
  url: '/ncc/om/vendorOrderDetails';
};

export type GetNccOmVendororderdetailsResponses = {
  200: ApiResponseVendorOrderDetailsResponse;
};

export type GetNccOmVendororderstatusData = {
  body?: never;
  path?: never;
  query: {
    tenantId: number | string;
    clientOrgId: number | string;
    clientOrderId: number | string;
    vendorOrderId: number | string;
  };
  url: '/ncc/om/vendorOrderStatus';
};

export type GetNccOmVendororderstatusResponses = {
  200: ApiResponseVendorOrderStatusResponse;
};

export type GetNccRmPackageTransactionData = {
  body?: never;
  headers: {
    tenantId: string;
    clientOrgId: string;
  };
  path?: never;
  query: {
    vendorPackageId: string;
    vendorRequestUuid?: string;
    vendorOrderId?: string;
  };
  url: '/ncc/rm/package-transaction';
};

export type GetNccRmPackageTransactionResponses = {
  200: PackageInfo;
};

export type PostNccOmV1ClientOrdersData = {
  body: ClientOrderRequest;
  path?: never;
  query?: never;
  url: '/ncc/om/v1/client-orders';
};

export type PostNccOmV1ClientOrdersResponses = {
  200: ApiResponseClientOrderResponse;
};

export type GetNccOmV1ClientOrdersOrderidData = {
  body?: never;
  path: {
    orderId: number | string;
  };
  query: {
    tenantId: number | string;
    clientOrgId: number | string;
  };
  url: '/ncc/om/v1/client-orders/{orderId}';
};

export type GetNccOmV1ClientOrdersOrderidResponses = {
  200: ApiResponseClientOrderDetailsResponse;
};

export type GetNccOmV1ClientOrdersOrderidStatusData = {
  body?: never;
  path: {
    orderId: number | string;
  };
  query: {
    tenantId: number | string;
    clientOrgId: number | string;
  };
  url: '/ncc/om/v1/client-orders/{orderId}/status';
};

export type GetNccOmV1ClientOrdersOrderidStatusResponses = {
  200: ApiResponseClientOrderStatusResponse;
};

export type GetNccOmV1VendorOrdersVendororderidData = {
  body?: never;
  path: {
    vendorOrderId: number | string;
  };
  query: {
    tenantId: number | string;
    clientOrgId: number | string;
    clientOrderId: number | string;
  };
  url: '/ncc/om/v1/vendor-orders/{vendorOrderId}';
};

export type GetNccOmV1VendorOrdersVendororderidResponses = {
  200: ApiResponseVendorOrderDetailsResponse;
};

export type GetNccOmV1VendorOrdersVendororderidStatusData = {
  body?: never;
  path: {
    vendorOrderId: number | string;
  };
  query: {
    tenantId: number | string;
    clientOrgId: number | string;
    clientOrderId: number | string;
  };
  url: '/ncc/om/v1/vendor-orders/{vendorOrderId}/status';
};

export type GetNccOmV1VendorOrdersVendororderidStatusResponses = {
  200: ApiResponseVendorOrderStatusResponse;
};

export type GetNccV1VendorsProviderparticipationData = {
  body?: never;
  headers: {
    tenantId: number | string;
    clientOrgId: number | string;
    acceptEncoding: string;
  };
  path?: never;
  query?: {
    tin?: number | string;
    npi?: number | string;
    startDate?: string;
    endDate?: string;
    requestType?: 'OR' | 'AND' | 'AND/OR';
    pageNo?: number | string;
    pageSize?: number | string;
  };
  url: '/ncc/v1/vendors/providerparticipation';
};

export type GetNccV1VendorsProviderparticipationResponses = {
  200: ApiResponseProviderParticipationResponse;
};
