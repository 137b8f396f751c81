// Written by scripts/generate-optum.mjs from Optum's document enhanced-eligibility-api; changes belong there.
export type TransactionMedicare = {
  id?: string | null;
  correlationId?: string | null;
  sourceType?: string | null;
  processedDate?: string | null;
  status?: {
    value?: string | null;
    description?: string | null;
  } | null;
  patient?: {
    firstName?: string | null;
    lastName?: string | null;
    middleName?: string | null;
    memberId?: string | null;
    gender?: string | null;
    dateOfBirth?: string | null;
    relationship?: string | null;
    address?: {
      lines?: Array<string | null> | null;
      city?: string | null;
      state?: string | null;
      zip?: string | null;
    } | null;
  } | null;
  subscriber?: {
    firstName?: string | null;
    lastName?: string | null;
    memberId?: string | null;
    gender?: string | null;
    dateOfBirth?: string | null;
  } | null;
  payer?: {
    chcId?: string | null;
    name?: string | null;
    phone?: string | null;
    url?: string | null;
    otherPayer?: {
      name?: string | null;
      address?: {
        lines?: Array<string | null> | null;
        city?: string | null;
        state?: string | null;
        zip?: string | null;
      } | null;
    } | null;
  } | null;
  plan?: {
    insuranceType?: string | null;
    beginDate?: string | null;
    endDate?: string | null;
    number?: string | null;
    description?: string | null;
  } | null;
  benefits?: Array<{
    service?: string | null;
    name?: string | null;
    value?: string | null;
    type?: string | null;
    insuranceType?: string | null;
    benefitQualifier?: string | null;
  } | null> | null;
  'x12-271'?: string | null;
};

export type CoverageDiscoveryTask = {
  id?: string | null;
  status?: string | null;
  tenantName?: string | null;
  traceId?: string | null;
  correlationId?: string | null;
  name?: string | null;
  type?: string | null;
  startDateTime?: string | null;
  endDateTime?: string | null;
  realTime?: {
    id?: string | null;
    name?: string | null;
    timestamp?: string | null;
    transaction?: {
      id?: string | null;
      status?: string | null;
      chcPayerId?: string | null;
      'x12-271'?: string | null;
    } | null;
  } | null;
  discoveryPaths?: {
    successful?: Array<{
      id?: string | null;
      name?: string | null;
      description?: string | null;
      timestamp?: string | null;
      transaction?: {
        id?: string | null;
        status?: string | null;
        chcPayerId?: string | null;
        'x12-271'?: string | null;
      } | null;
    } | null> | null;
    unsuccessful?: Array<{
      id?: string | null;
      name?: string | null;
      description?: string | null;
      timestamp?: string | null;
      transaction?: {
        id?: string | null;
        status?: string | null;
        chcPayerId?: string | null;
        'x12-271'?: string | null;
      } | null;
    } | null> | null;
    pending?: Array<{
      id?: string | null;
      name?: string | null;
      description?: string | null;
      timestamp?: string | null;
      transaction?: {
        [key: string]: unknown;
      } | null;
    } | null> | null;
    skipped?: Array<{
      id?: string | null;
      name?: string | null;
      description?: string | null;
      timestamp?: string | null;
      reason?: string | null;
    } | null> | null;
  } | null;
};

export type Transaction = {
  id?: string;
  sourceId?: string;
  sourceType?: 'new' | 'historical' | 'duplicate' | 'autosubmit';
  correlationId?: string;
  processedDate?: string;
  status?: {
    value?: 'eligible' | 'ineligible' | 'payer_unavailable' | 'payer_not_in_system' | 'processing_error' | 'patient_unknown';
    description?: string;
  };
  errors?: Array<string>;
  benefits?: Array<{
    service?: string;
    networkClass?: 'inNetwork' | 'outNetwork';
    benefitType?: 'individual' | 'family';
    name?: string;
    value?: string;
    type?: 'string' | 'date' | 'number' | 'percent' | 'monetary' | 'phone';
    scope?: 'common' | 'service';
    insuranceType?: 'AllPayers' | 'Medicaid' | 'Medicare';
    benefitQualifier?: string;
  }>;
  patient?: {
    dateOfBirth?: string;
    dateOfDeath?: string;
    eligibilityCategory?: string;
    firstName?: string;
    gender?: string;
    lastName?: string;
    memberId?: string;
    middleName?: string;
    militaryPersonnel?: boolean;
    mrn?: string;
    phone?: string;
    relationship?: string;
    ssn?: string;
    suffix?: string;
    agencyClaimNumber?: string;
    address?: {
      lines?: Array<string>;
      city?: string;
      county?: string;
      state?: string;
      subdivisionCode?: string;
      zip?: string;
    };
  };
  payer?: {
    aaaSource?: string;
    certificationNumber?: string;
    contactExtension?: string;
    contactName?: string;
    description?: string;
    email?: string;
    fax?: string;
    name?: string;
    phone?: string;
    thirdPartyAdminstrator?: {
      name?: string;
      phone?: string;
    };
    url?: string;
    address?: {
      lines?: Array<string>;
      city?: string;
      county?: string;
      state?: string;
      subdivisionCode?: string;
      zip?: string;
    };
    chcId?: string;
  };
  plan?: {
    beginDate?: string;
    dateOfDecision?: string;
    endDate?: string;
    benefitFirstBilledDate?: string;
    groupOrPolicyNumber?: string;
    insuranceType?: string;
    lastBilledDate?: string;
    medicalAssistanceCategory?: string;
    otherAdditionalCoverageQualifier?: string;
    otherCoverage?: string;
    otherProductDescription?: string;
    planBeginDate?: string;
    planCoverageDescription?: string;
    description?: string;
    name?: string;
    number?: string;
    ppo?: string;
    productDescription?: string;
    dependentMemberID?: string;
    familyUnitNumber?: string;
    identificationCardSerialNumber?: string;
    insurancePolicyNumber?: string;
    subscriberPremiumPaidEndDate?: string;
    aca?: {
      hixMessage?: string;
      periodStart?: string;
      periodEnd?: string;
    };
    case?: {
      type?: string;
      description?: string;
    };
    gatewayProvider?: {
      name?: string;
      address?: {
        lines?: Array<string>;
        city?: string;
        county?: string;
        state?: string;
        subdivisionCode?: string;
        zip?: string;
      };
    };
    group?: {
      name?: string;
      number?: string;
      policyName?: string;
    };
    hmo?: {
      name?: string;
      planNumber?: string;
    };
    hra?: {
      balance?: string;
      employerPledge?: string;
      paid?: string;
      priorCarryover?: string;
    };
    hsa?: {
      balance?: string;
      employerPledge?: string;
      paid?: string;
      priorCarryover?: string;
    };
    ipa?: {
      name?: string;
      contactName?: string;
      id?: string;
      phone?: string;
      address?: {
        lines?: Array<string>;
        city?: string;
        county?: string;
        state?: string;
        subdivisionCode?: string;
        zip?: string;
      };
    };
    otherPayer?: {
      groupNumber?: string;
      policyNumber?: string;
    };
    planNetworkIdentification?: {
      description?: string;
      number?: string;
    };
    policy?: {
      name?: string;
      number?: string;
    };
    preferredProviderOrg?: {
      name?: string;
      contactName?: string;
      id?: string;
      phone?: string;
      address?: {
        lines?: Array<string>;
        city?: string;
        county?: string;
        state?: string;
        subdivisionCode?: string;
        zip?: string;
      };
    };
    primaryCareProvider?: {
      providerName?: string;
      physician?: string;
      npi?: string;
      phoneNumber?: string;
      dateRange?: string;
      address?: {
        lines?: Array<string>;
        city?: string;
        county?: string;
        state?: string;
        subdivisionCode?: string;
        zip?: string;
      };
    };
  };
  subscriber?: {
    agencyNumber?: string;
    anniversaryDate?: string;
    dateOfBirth?: string;
    employer?: string;
    firstName?: string;
    gender?: string;
    idCardNumber?: string;
    lastName?: string;
    memberId?: string;
    middleName?: string;
    militaryPersonnel?: boolean;
    mrn?: string;
    priorIdNumber?: string;
    ssn?: string;
    suffix?: string;
    premiumPaidEndDate?: string;
    address?: {
      lines?: Array<string>;
      city?: string;
      county?: string;
      state?: string;
      subdivisionCode?: string;
      zip?: string;
    };
  };
  'x12-271'?: string;
};

export type EligibilityRequestX12 = {
  x12: string;
};

export type EligibilityRequest = {
  submitterTransactionIdentifier?: string;
  controlNumber?: string;
  tradingPartnerServiceId?: string;
  tradingPartnerName?: string;
  provider?: {
    organizationName?: string;
    firstName?: string;
    lastName?: string;
    npi?: string;
    serviceProviderNumber?: string;
    payorId?: string;
    taxId?: string;
    ssn?: string;
    pharmacyProcessorNumber?: string;
    servicesPlanID?: string;
    employersId?: string;
    providerCode?: 'AD' | 'AT' | 'BI' | 'CO' | 'CV' | 'H' | 'HH' | 'LA' | 'OT' | 'P1' | 'P2' | 'PC' | 'PE' | 'R' | 'RF' | 'SB' | 'SK' | 'SU';
    referenceIdentification?: string;
    providerType?: 'payer' | 'third-party administrator' | 'employer' | 'hospital' | 'facility' | 'gateway provider' | 'plan sponsor' | 'provider';
  };
  portalUsername?: string;
  portalPassword?: string;
  informationReceiverName?: {
    stateLicenceNumber?: string;
    medicareProviderNumber?: string;
    medicaidProviderNumber?: string;
    facilityIdNumber?: string;
    contactNumber?: string;
    devicePinNumber?: string;
    submitterIdNumber?: string;
    nationalProviderIdentifier?: string;
    providerPlanNetworkIdNumber?: string;
    facilityNetworkIdNumber?: string;
    priorIdentifierNumber?: string;
    socialSecurityNumber?: string;
    federalTaxpayerIdentificationNumber?: string;
    informationReceiverAdditionalIdentifierState?: string;
    address?: {
      address1?: string;
      address2?: string;
      city?: string;
      state?: string;
      postalCode?: string;
      countryCode?: string;
      locationIdentifier?: string;
      countrySubDivisionCode?: string;
    };
  };
  subscriber: {
    birthSequenceNumber?: string;
    caseNumber?: string;
    medicaidRecipientIdentificationNumber?: string;
    spendDownAmount?: string;
    spendDownTotalBilledAmount?: string;
    coverageLevelCode?: string;
    memberId?: string;
    firstName?: string;
    middleName?: string;
    lastName?: string;
    suffix?: string;
    gender?: 'M' | 'F';
    dateOfBirth?: string;
    ssn?: string;
    groupNumber?: string;
    idCard?: string;
    providerCode?: 'AD' | 'AT' | 'BI' | 'CO' | 'CV' | 'H' | 'HH' | 'LA' | 'OT' | 'P1' | 'P2' | 'PC' | 'PE' | 'R' | 'RF' | 'SK' | 'SU';
    referenceIdentificationQualifier?: '9K' | 'D3' | 'EI' | 'HPI' | 'PXC' | 'SY' | 'TJ';
    providerIdentifier?: string;
    beginningCardIssueDate?: string;
    endCardIssueDate?: string;
    idCardIssueDate?: string;
    planIssueDate?: string;
    beginningPlanIssueDate?: string;
    endPlanIssueDate?: string;
    healthCareCodeInformation?: Array<{
      diagnosisTypeCode?: 'BK' | 'ABK' | 'BF' | 'ABF';
      diagnosisCode?: string;
    }>;
    address?: {
      address1?: string;
      address2?: string;
      city?: string;
      state?: string;
      postalCode?: string;
      countryCode?: string;
      locationIdentifier?: string;
      countrySubDivisionCode?: string;
    };
    additionalIdentification?: {
      planNumber?: string;
      policyNumber?: string;
      memberIdentificationNumber?: string;
      contractNumber?: string;
      medicalRecordIdentificationNumber?: string;
      patientAccountNumber?: string;
      healthInsuranceClaimNumber?: string;
      identificationCardSerialNumber?: string;
      insurancePolicyNumber?: string;
      planNetworkIdentificationNumber?: string;
      agencyClaimNumber?: string;
    };
  };
  dependents?: Array<{
    birthSequenceNumber?: string;
    individualRelationshipCode?: '01' | '19' | '34';
    issueNumber?: string;
    eligibilityCategory?: string;
    memberId?: string;
    firstName?: string;
    middleName?: string;
    lastName?: string;
    suffix?: string;
    gender?: 'M' | 'F';
    dateOfBirth?: string;
    ssn?: string;
    groupNumber?: string;
    idCard?: string;
    providerCode?: 'AD' | 'AT' | 'BI' | 'CO' | 'CV' | 'H' | 'HH' | 'LA' | 'OT' | 'P1' | 'P2' | 'PC' | 'PE' | 'R' | 'RF' | 'SK' | 'SU';
    referenceIdentificationQualifier?: '9K' | 'D3' | 'EI' | 'HPI' | 'PXC' | 'SY' | 'TJ';
    providerIdentifier?: string;
    beginningCardIssueDate?: string;
    endCardIssueDate?: string;
    idCardIssueDate?: string;
    planIssueDate?: string;
    beginningPlanIssueDate?: string;
    endPlanIssueDate?: string;
    healthCareCodeInformation?: Array<{
      diagnosisTypeCode?: 'BK' | 'ABK' | 'BF' | 'ABF';
      diagnosisCode?: string;
    }>;
    address?: {
      address1?: string;
      address2?: string;
      city?: string;
      state?: string;
      postalCode?: string;
      countryCode?: string;
      locationIdentifier?: string;
      countrySubDivisionCode?: string;
    };
    additionalIdentification?: {
      planNumber?: string;
      policyNumber?: string;
      memberIdentificationNumber?: string;
      contractNumber?: string;
      medicalRecordIdentificationNumber?: string;
      patientAccountNumber?: string;
      healthInsuranceClaimNumber?: string;
      identificationCardSerialNumber?: string;
      insurancePolicyNumber?: string;
      planNetworkIdentificationNumber?: string;
      agencyClaimNumber?: string;
    };
  }>;
  encounter: {
    beginningDateOfService?: string;
    endDateOfService?: string;
    dateOfService: string;
    serviceTypeCodes?: Array<'1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24' | '25' | '26' | '27' | '28' | '30' | '32' | '33' | '34' | '35' | '36' | '37' | '38' | '39' | '40' | '41' | '42' | '43' | '44' | '45' | '46' | '47' | '48' | '49' | '50' | '51' | '52' | '53' | '54' | '55' | '56' | '57' | '58' | '59' | '60' | '61' | '62' | '63' | '64' | '65' | '66' | '67' | '68' | '69' | '70' | '71' | '72' | '73' | '74' | '75' | '76' | '77' | '78' | '79' | '80' | '81' | '82' | '83' | '84' | '85' | '86' | '87' | '88' | '89' | '90' | '91' | '92' | '93' | '94' | '95' | '96' | '97' | '98' | '99' | 'A0' | 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'A8' | 'A9' | 'AA' | 'AB' | 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AH' | 'AI' | 'AJ' | 'AK' | 'AL' | 'AM' | 'AN' | 'AO' | 'AQ' | 'AR' | 'B1' | 'B2' | 'B3' | 'BA' | 'BB' | 'BC' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BK' | 'BL' | 'BM' | 'BN' | 'BP' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BU' | 'BV' | 'BW' | 'BX' | 'BY' | 'BZ' | 'C1' | 'CA' | 'CB' | 'CC' | 'CD' | 'CE' | 'CF' | 'CG' | 'CH' | 'CI' | 'CJ' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CP' | 'CQ' | 'DG' | 'DM' | 'DS' | 'GF' | 'GN' | 'GY' | 'IC' | 'MH' | 'NI' | 'ON' | 'PT' | 'PU' | 'RN' | 'RT' | 'TC' | 'TN' | 'UC'>;
    priorAuthorizationOrReferralNumber?: string;
    referenceIdentificationQualifier?: '9F' | 'G1';
    industryCode?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24' | '25' | '26' | '31' | '32' | '33' | '34' | '41' | '42' | '49' | '50' | '51' | '52' | '53' | '54' | '55' | '56' | '57' | '58' | '60' | '61' | '62' | '65' | '71' | '72' | '81' | '99';
    productOrServiceIDQualifier?: 'AD' | 'CJ' | 'HC' | 'ID' | 'IV' | 'N4' | 'ZZ';
    procedureCode?: string;
    procedureModifiers?: Array<string>;
    diagnosisCodePointer?: Array<string>;
    medicalProcedures?: Array<{
      productOrServiceIDQualifier?: 'AD' | 'CJ' | 'HC' | 'ID' | 'IV' | 'N4' | 'ZZ';
      procedureCode?: string;
      procedureModifiers?: Array<string>;
      diagnosisCodePointer?: Array<string>;
    }>;
  };
};

export type DiscoveryMultiStatusItem = {
  status?: number | null;
  body?: DiscoveryAcceptedReceipt | CoverageDiscoveryDryRunResult | string;
  href?: string | null;
};

export type CoverageDiscoveryDryRunPath = {
  name?: string | null;
  description?: string | null;
  reason?: string | null;
};

export type CoverageDiscoveryDryRunResult = {
  successful?: Array<CoverageDiscoveryDryRunPath> | null;
  unsuccessful?: Array<CoverageDiscoveryDryRunPath> | null;
  pending?: Array<CoverageDiscoveryDryRunPath> | null;
};

export type DiscoveryAcceptedReceipt = {
  id?: string | null;
  name?: string | null;
};

export type PostRcmEligibilityV1Data = {
  body: EligibilityRequest;
  headers?: {
    'x-optum-correlation-id'?: string;
    'x-optum-subtenant-id'?: string;
    'x-optum-eligibility-disable-value-add'?: Array<'deduplication'>;
  };
  path?: never;
  query?: never;
  url: '/rcm/eligibility/v1';
};

export type PostRcmEligibilityV1Responses = {
  200: Transaction;
};

export type PostRcmEligibilityV1RealTimeX12Data = {
  body: EligibilityRequestX12;
  headers?: {
    'x-optum-correlation-id'?: string;
    'x-optum-subtenant-id'?: string;
    'x-optum-rcmelig-mock-scenarios'?: string;
    'x-optum-eligibility-disable-value-add'?: Array<'deduplication'>;
  };
  path?: never;
  query?: never;
  url: '/rcm/eligibility/v1/real-time/x12';
};

export type PostRcmEligibilityV1RealTimeX12Responses = {
  200: TransactionMedicare;
};

export type GetRcmEligibilityV1TransactionsData = {
  body?: never;
  headers?: {
    'x-optum-correlation-id'?: string;
  };
  path?: never;
  query?: {
    status?: Array<'eligible' | 'ineligible' | 'payer_unavailable' | 'payer_not_in_system' | 'processing_error' | 'patient_unknown'>;
    correlationId?: string;
    patientFirstName?: string;
    patientLastName?: string;
    patientAccountNumber?: string;
    medicalRecordNumber?: string;
    memberId?: string;
    patientDateOfBirth?: string;
    npi?: string;
    payerId?: string;
    startDateTime?: string;
    endDateTime?: string;
    sort?: Array<'processedDate' | '-processedDate'>;
    offset?: number | string;
    limit?: number | string;
    returnTotalCount?: boolean | null;
  };
  url: '/rcm/eligibility/v1/transactions';
};

export type GetRcmEligibilityV1TransactionsResponses = {
  200: Array<Transaction>;
};

export type GetRcmEligibilityV1TransactionsIdData = {
  body?: never;
  headers?: {
    'x-optum-correlation-id'?: string;
  };
  path: {
    id: string;
  };
  query?: never;
  url: '/rcm/eligibility/v1/transactions/{id}';
};

export type GetRcmEligibilityV1TransactionsIdResponses = {
  200: Transaction;
};

export type GetRcmEligibilityV1CoverageDiscoveryData = {
  body?: never;
  headers?: {
    'x-optum-correlation-id'?: string;
  };
  path?: never;
  query?: {
    correlationId?: string;
    status?: 'success' | 'failure' | 'pending';
    startDateTime?: string;
    endDateTime?: string;
    sort?: Array<'startDateTime' | '-startDateTime'>;
    offset?: number | string;
    limit?: number | string;
  };
  url: '/rcm/eligibility/v1/coverage-discovery';
};

export type GetRcmEligibilityV1CoverageDiscoveryResponses = {
  200: Array<CoverageDiscoveryTask>;
};

export type PostRcmEligibilityV1CoverageDiscoveryData = {
  body: {
    canonicalEligibilityRequest: EligibilityRequest;
    canonicalEligibilityResponse?: Transaction & {
      metadata?: {
        canonicalizerVersion?: string;
        clearinghouse?: 'CLR' | 'CI' | 'IMN';
        clearinghouseRequest?: string;
        clearinghouseResponse?: string;
        customerRequest?: string;
        'x12-270'?: string;
      };
    };
    callbackUrl?: string;
    dryRun?: boolean;
  };
  headers?: {
    'x-optum-correlation-id'?: string;
    'x-optum-subtenant-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/rcm/eligibility/v1/coverage-discovery';
};

export type PostRcmEligibilityV1CoverageDiscoveryResponses = {
  200: CoverageDiscoveryDryRunResult;
  202: {
    id?: string | null;
    name?: string | null;
  };
  207: Array<DiscoveryMultiStatusItem>;
};

export type PostRcmEligibilityV1CoverageDiscoveryX12Data = {
  body: {
    'x12-270': string;
    'x12-271': string;
    callbackUrl?: string;
    dryRun?: boolean;
  };
  headers?: {
    'x-optum-correlation-id'?: string;
    'x-optum-subtenant-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/rcm/eligibility/v1/coverage-discovery/x12';
};

export type PostRcmEligibilityV1CoverageDiscoveryX12Responses = {
  200: CoverageDiscoveryDryRunResult;
  202: {
    id?: string | null;
    name?: string | null;
  };
  207: Array<DiscoveryMultiStatusItem>;
};

export type GetRcmEligibilityV1CoverageDiscoveryIdData = {
  body?: never;
  headers?: {
    'x-optum-correlation-id'?: string;
  };
  path: {
    id: string;
  };
  query?: never;
  url: '/rcm/eligibility/v1/coverage-discovery/{id}';
};

export type GetRcmEligibilityV1CoverageDiscoveryIdResponses = {
  200: CoverageDiscoveryTask;
};

export type GetRcmEligibilityV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/rcm/eligibility/v1/healthcheck';
};

export type GetRcmEligibilityV1HealthcheckResponses = {
  200: {
    status?: string | null;
  };
};
