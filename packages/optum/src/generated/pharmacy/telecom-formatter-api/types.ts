// Written by scripts/generate-optum.mjs from Optum's document telecom-formatter-api; changes belong there.
export type PhoneNumber = {
  countryCode?: number | null;
  countryCodeSource?: string | null;
  extension?: string | null;
  italianLeadingZero?: boolean | null;
  nationalNumber?: number | null;
  numberOfLeadingZeros?: number | null;
  preferredDomesticCarrierCode?: string | null;
  rawInput?: string | null;
};

export type TransactionV1 = {
  dur?: DurOrPpsV1;
  payment?: CobOtherPaymentsV1;
  prescription?: ClaimV1;
  pricing?: PricingV1;
  status?: StatusV1;
};

export type RejectDetailsV1 = {
  code?: string | null;
  fieldOccurrenceIndicator?: number | null;
};

export type AdditionalMessageInformationGroupingV1 = {
  code?: string | null;
  continuity?: string | null;
  value?: string | null;
};

export type StatusV1 = {
  additionalMessageInformation?: Array<AdditionalMessageInformationGroupingV1> | null;
  additionalMessageInformationCount?: string | null;
  approvedMessageCode?: Array<string> | null;
  approvedMessageCodeCount?: string | null;
  authorizationNumber?: string | null;
  helpDeskTelephone?: IdentifierV1;
  internalControlNumber?: string | null;
  rejectDetails?: Array<RejectDetailsV1> | null;
  transactionReferenceNumber?: string | null;
  transactionResponseStatus?: string | null;
  url?: string | null;
};

export type IdentifierV1 = {
  code?: number | null;
  value?: string | null;
};

export type CodeValuePairV1 = {
  code?: string | null;
  value?: string | null;
};

export type PricingV1 = {
  accumulatedDeductibleAmount?: number | null;
  amountAppliedToPeriodicDeductible?: number | null;
  amountAttributedToCoverageGap?: number | null;
  amountAttributedToProcessorFee?: number | null;
  amountAttributedToProductSelectionOrBrandDrug?: number | null;
  amountAttributedToProductSelectionOrBrandNonPrefferedFormularySelection?: number | null;
  amountAttributedToProductSelectionOrNonPrefferedFormularySelection?: number | null;
  amountAttributedToProviderNetwork?: number | null;
  amountAttributedToSalesTax?: number | null;
  amountExceedingPeriodicBenefitMaximum?: number | null;
  amountOfCoinsurance?: number | null;
  amountOfCopay?: number | null;
  basisOfCalculationCoinsurance?: string | null;
  basisOfCalculationCopay?: string | null;
  basisOfCalculationDispensingFee?: string | null;
  basisOfCalculationFlatSalesTax?: string | null;
  basisOfCalculationPercentageSalesTax?: string | null;
  basisOfReimbursementDetermination?: string | null;
  benefitStage?: Array<CodeValuePairV1> | null;
  dispensingFeeContractedOrReimbursableAmount?: number | null;
  dispensingFeePaid?: number | null;
  estimatedGenericSavings?: number | null;
  flatSalesTaxAmountPaid?: number | null;
  healthPlanFundedAssistanceAmount?: number | null;
  incentiveAmountPaid?: number | null;
  ingredientCostContractedOrReimbursableAmount?: number | null;
  ingredientCostPaid?: number | null;
  otherAmountPaid?: Array<CodeValuePairV1> | null;
  otherPayerAmountRecognized?: number | null;
  patientPayAmount?: number | null;
  patientRegulatoryFeeAmount?: number | null;
  patientSalesTaxAmount?: number | null;
  percentageSalesTaxAmountPaid?: number | null;
  percentageSalesTaxBasisPaid?: string | null;
  percentageSalesTaxRatePaid?: number | null;
  percentageTaxExemptIndicator?: string | null;
  planSalesTaxAmount?: number | null;
  professionalServiceFeePaid?: number | null;
  remainingBenefitAmount?: number | null;
  remainingDeductibleAmount?: number | null;
  spendingAccountAmountRemaining?: number | null;
  totalAmountPaid?: number | null;
};

export type PreferredProductGroupingV1 = {
  costShareIncentive?: number | null;
  description?: string | null;
  incentive?: number | null;
  productId?: IdentifierV1;
};

export type ClaimV1 = {
  preferredProduct?: Array<PreferredProductGroupingV1> | null;
  prescriptionServiceReferenceNumberId?: IdentifierV1;
};

export type OtherPayerIdsV1 = {
  otherPayerBenefitEffectiveDate?: string | null;
  otherPayerBenefitTerminationDate?: string | null;
  otherPayerCardholderId?: string | null;
  otherPayerCoverage?: string | null;
  otherPayerGroupId?: string | null;
  otherPayerHelpDeskPhoneNumber?: PhoneNumber;
  otherPayerId?: IdentifierV1;
  otherPayerPatientRelationshipCode?: string | null;
  otherPayerPersonCode?: string | null;
  otherPayerProcessorControlNumber?: string | null;
};

export type CobOtherPaymentsV1 = {
  otherPayerId?: Array<OtherPayerIdsV1> | null;
};

export type DurPpsResponseCodeV1 = {
  clinicalSignificanceCode?: string | null;
  databaseIndicator?: string | null;
  durAdditionalText?: string | null;
  durFreeTextMessage?: string | null;
  otherPharmacyIndicator?: string | null;
  otherPrescriberIndicator?: string | null;
  previousDateOfFill?: string | null;
  quantityOfPreviousFill?: number | null;
  reasonForServiceCode?: string | null;
};

export type DurOrPpsV1 = {
  durPpsResponseCode?: Array<DurPpsResponseCodeV1> | null;
};

export type NcpdpCodeType = {
  empty?: boolean;
  present?: boolean;
  raw?: string;
  rawEmpty?: boolean;
  rawPresent?: boolean;
};

export type NcpdpAlphaNumericType = {
  empty?: boolean;
  present?: boolean;
  raw?: string;
  rawEmpty?: boolean;
  rawPresent?: boolean;
};

export type AdditionalMessageInformationGrouping = {
  additionalMessageInformation?: NcpdpAlphaNumericType;
  additionalMessageInformationContinuity?: NcpdpCodeType;
  additionalMessageInformationQualifier?: NcpdpCodeType;
  empty?: boolean;
  present?: boolean;
};

export type TelecomRequestV1 = {
  additionalDocumentation?: AdditionalDocumentationV1;
  coupon?: CouponV1;
  header?: HeaderRequestV1;
  patient?: PatientRequestV1;
  pharmacy?: PharmacyV1;
  prescription?: PrescriptionV1;
  priorAuthorization?: PriorAuthorizationV1;
  processor?: ProcessorV1;
};

export type ProcessorV1 = {
  binNumber?: string;
  claimFormatCode?: string;
  groupCode?: string;
  processorControlNumber?: string;
  rems?: 'Y' | 'N' | 'y' | 'n';
  siteCode?: string | null;
  softwareVendorId?: string;
  transactionCount?: '1' | '';
};

export type PriorAuthorizationV1 = {
  authorizationNumber?: string;
  authorizedRepresentative?: {
    address?: {
      cityName?: string;
      postalCode?: string;
      stateProvinceCode?: 'AL' | 'AK' | 'AZ' | 'AR' | 'CA' | 'CO' | 'CT' | 'DE' | 'DC' | 'FM' | 'FL' | 'GA' | 'GU' | 'HI' | 'ID' | 'IL' | 'IN' | 'IA' | 'KS' | 'KY' | 'LA' | 'ME' | 'MD' | 'MA' | 'MI' | 'MN' | 'MS' | 'MO' | 'MT' | 'NE' | 'NV' | 'NH' | 'NJ' | 'NM' | 'NY' | 'NC' | 'ND' | 'MP' | 'OH' | 'OK' | 'OR' | 'PW' | 'PA' | 'PR' | 'RI' | 'SC' | 'SD' | 'TN' | 'TX' | 'UT' | 'VT' | 'VI' | 'VA' | 'WA' | 'WV' | 'WI' | 'WY' | 'AB' | 'BC' | 'MB' | 'NB' | 'NF' | 'NL' | 'NS' | 'NT' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT' | 'UM' | '';
      streetLine1?: string;
    };
    name?: {
      first?: string;
      last?: string;
      middle?: string;
      prefix?: string;
      suffix?: string;
    };
  };
  basisOfRequest?: string;
  idAssigned?: string;
  requestPeriodBeginDate?: string;
  requestPeriodEndDate?: string;
  requestType?: string;
  supportingDocumentation?: string;
};

export type PrescriptionV1 = {
  compoundCode?: string;
  compoundType?: string;
  datePrescriptionWritten?: string;
  dispensedTransaction?: {
    alternateId?: string;
    associated?: {
      prescriptionReferenceNumber?: string;
      referenceDate?: string;
    };
    authorization?: {
      idSubmitted?: string;
      intermediaryId?: string;
      intermediaryTypeId?: string;
      typeCode?: string;
    };
    daysSupply?: string;
    daysSupplyIntendedToBeDispensed?: string;
    delayReasonCode?: string;
    dispenseAsWrittenProductSelectionCode?: string;
    dispensedItemDetail?: {
      dosageFormDescription?: unknown;
      item?: Array<{
        basisOfCostDetermination?: string;
        cost?: string;
        itemQuantity?: string;
        modifierCodes?: Array<string>;
        productServiceIdentifier?: {
          productId?: Array<{
            code?: number;
            value?: string;
          }>;
        };
      }>;
    };
    dispensingStatus?: string;
    dur?: Array<{
      coAgentProductId?: Array<{
        code?: number;
        value?: string;
      }>;
      durOrPpsLevelOfEffort?: string;
      professionalServiceCode?: string;
      reasonForServiceCode?: string;
      resultOfServiceCode?: string;
    }>;
    fillNumber?: string;
    levelOfService?: string;
    patientAssignmentIndicator?: string;
    payment?: {
      coordinationOfBenefits?: Array<{
        benefitStageAmount?: Array<{
          code?: number;
          value?: string;
        }>;
        internalControlNumber?: string;
        otherPayerAmountPaid?: Array<{
          code?: number;
          value?: string;
        }>;
        otherPayerCoverageType?: string;
        otherPayerDate?: string;
        otherPayerId?: Array<{
          code?: number;
          value?: string;
        }>;
        otherPayerPatientResponsibilityAmount?: Array<{
          code?: number;
          value?: string;
        }>;
        otherPayerRejectCodes?: Array<string>;
      }>;
    };
    pricing?: {
      basisOfCostDetermination?: string;
      dispensingFeeSubmitted?: string;
      flatSalesTaxAmountSubmitted?: string;
      grossAmountDue?: string;
      incentiveAmountSubmitted?: string;
      ingredientCostSubmitted?: string;
      medicaidPaidAmount?: string;
      otherAmountClaimedSubmitted?: Array<{
        code?: number;
        value?: string;
      }>;
      patientPaidAmountSubmitted?: {
        currentTPSubmitCopay?: string;
        previousTPFinalCopay?: string;
      };
      percentageSalesTax?: {
        noPercentageSalesTaxAmountSubmitted?: string;
        percentageSalesTaxAmountSubmitted?: string;
        positivePercentageSalesTaxAmountSubmitted?: string;
      };
      percentageSalesTaxBasisSubmitted?: string;
      percentageSalesTaxRateSubmitted?: string;
      professionalServiceFeeSubmitted?: string;
      usualAndCustomaryCharge?: string;
    };
    procedureModifierCodes?: Array<string>;
    quantityDispensed?: string;
    quantityIntendedToBeDispensed?: string;
    specialPackagingIndicator?: string;
    submissionClarificationCodes?: Array<string>;
    transactionReferenceNumber?: string;
    unitOfMeasure?: string;
  };
  narrativeMessage?: string;
  numberOfRefillsAuthorized?: string;
  originallyPrescribedQuantity?: string;
  otherCoverageCode?: string;
  prescriber?: {
    address?: {
      cityName?: string;
      postalCode?: string;
      stateProvinceCode?: 'AL' | 'AK' | 'AZ' | 'AR' | 'CA' | 'CO' | 'CT' | 'DE' | 'DC' | 'FM' | 'FL' | 'GA' | 'GU' | 'HI' | 'ID' | 'IL' | 'IN' | 'IA' | 'KS' | 'KY' | 'LA' | 'ME' | 'MD' | 'MA' | 'MI' | 'MN' | 'MS' | 'MO' | 'MT' | 'NE' | 'NV' | 'NH' | 'NJ' | 'NM' | 'NY' | 'NC' | 'ND' | 'MP' | 'OH' | 'OK' | 'OR' | 'PW' | 'PA' | 'PR' | 'RI' | 'SC' | 'SD' | 'TN' | 'TX' | 'UT' | 'VT' | 'VI' | 'VA' | 'WA' | 'WV' | 'WI' | 'WY' | 'AB' | 'BC' | 'MB' | 'NB' | 'NF' | 'NL' | 'NS' | 'NT' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT' | 'UM' | '';
      streetLine1?: string;
    };
    name?: {
      first?: string;
      last?: string;
    };
    serviceProviderId?: Array<{
      code?: number;
      value?: string;
    }>;
    telephoneNumber?: string;
  };
  prescriptionOriginCode?: string;
  prescriptionServiceReferenceNumberId?: Array<{
    code?: number;
    value?: string;
  }>;
  quantityPrescribed?: string;
  routeOfAdministration?: string;
  scheduledPrescriptionIdNumber?: string;
};

export type PharmacyV1 = {
  professionalProvider?: {
    providerId?: Array<{
      code?: number;
      value?: string;
    }>;
  };
  serviceProviderId?: Array<{
    code?: number;
    value?: string;
  }>;
};

export type PatientRequestV1 = {
  address?: {
    cityName?: string;
    postalCode?: string;
    stateProvinceCode?: 'AL' | 'AK' | 'AZ' | 'AR' | 'CA' | 'CO' | 'CT' | 'DE' | 'DC' | 'FM' | 'FL' | 'GA' | 'GU' | 'HI' | 'ID' | 'IL' | 'IN' | 'IA' | 'KS' | 'KY' | 'LA' | 'ME' | 'MD' | 'MA' | 'MI' | 'MN' | 'MS' | 'MO' | 'MT' | 'NE' | 'NV' | 'NH' | 'NJ' | 'NM' | 'NY' | 'NC' | 'ND' | 'MP' | 'OH' | 'OK' | 'OR' | 'PW' | 'PA' | 'PR' | 'RI' | 'SC' | 'SD' | 'TN' | 'TX' | 'UT' | 'VT' | 'VI' | 'VA' | 'WA' | 'WV' | 'WI' | 'WY' | 'AB' | 'BC' | 'MB' | 'NB' | 'NF' | 'NL' | 'NS' | 'NT' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT' | 'UM' | '';
    streetLine1?: string;
  };
  clinical?: {
    diagnosisCodes?: Array<{
      code?: number;
      value?: string;
    }>;
    information?: Array<{
      date?: string;
      dimension?: string;
      time?: string;
      unit?: string;
      value?: string;
    }>;
  };
  dateOfBirth?: string;
  emailAddress?: unknown;
  employerId?: string;
  facility?: {
    address?: {
      cityName?: string;
      postalCode?: string;
      stateProvinceCode?: 'AL' | 'AK' | 'AZ' | 'AR' | 'CA' | 'CO' | 'CT' | 'DE' | 'DC' | 'FM' | 'FL' | 'GA' | 'GU' | 'HI' | 'ID' | 'IL' | 'IN' | 'IA' | 'KS' | 'KY' | 'LA' | 'ME' | 'MD' | 'MA' | 'MI' | 'MN' | 'MS' | 'MO' | 'MT' | 'NE' | 'NV' | 'NH' | 'NJ' | 'NM' | 'NY' | 'NC' | 'ND' | 'MP' | 'OH' | 'OK' | 'OR' | 'PW' | 'PA' | 'PR' | 'RI' | 'SC' | 'SD' | 'TN' | 'TX' | 'UT' | 'VT' | 'VI' | 'VA' | 'WA' | 'WV' | 'WI' | 'WY' | 'AB' | 'BC' | 'MB' | 'NB' | 'NF' | 'NL' | 'NS' | 'NT' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT' | 'UM' | '';
      streetLine1?: string;
    };
    identifier?: string;
    name?: string;
  };
  genderCode?: '0' | '1' | '2' | '3' | '';
  insurance?: Array<{
    binNumber?: string;
    cardholder?: {
      id?: string;
      name?: {
        first?: string;
        last?: string;
      };
    };
    cmsPartDDefinedQualifiedFacility?: 'Y' | 'N' | '';
    eligibilityClarificationCode?: string;
    groupCode?: string;
    groupId?: string;
    homePlan?: string;
    medicaidAgencyNumber?: string;
    medicaidIdNumber?: string;
    medicaidIndicator?: string;
    medigapId?: string;
    patientRelationshipCode?: string;
    personCode?: string;
    planId?: string;
    processorControlNumber?: string;
    providerAcceptAssignmentIndicator?: string;
  }>;
  isPregnant?: 'Y' | 'N' | '';
  isSmoker?: 'Y' | 'N' | '';
  name?: {
    first?: string;
    last?: string;
  };
  patientId?: Array<{
    code?: number;
    value?: string;
  }>;
  primaryCareProvider?: {
    name?: {
      last?: string;
    };
    providerId?: Array<{
      code?: number;
      value?: string;
    }>;
  };
  residence?: string;
  sexCode?: '0' | '1' | '2' | '';
  telephoneNumber?: string;
  workersCompensation?: {
    billingEntityTypeIndicator?: string;
    carrierId?: string;
    claimOrReferenceId?: string;
    dateOfInjury?: string;
    employer?: {
      address?: {
        cityName?: string;
        postalCode?: string;
        stateProvinceCode?: 'AL' | 'AK' | 'AZ' | 'AR' | 'CA' | 'CO' | 'CT' | 'DE' | 'DC' | 'FM' | 'FL' | 'GA' | 'GU' | 'HI' | 'ID' | 'IL' | 'IN' | 'IA' | 'KS' | 'KY' | 'LA' | 'ME' | 'MD' | 'MA' | 'MI' | 'MN' | 'MS' | 'MO' | 'MT' | 'NE' | 'NV' | 'NH' | 'NJ' | 'NM' | 'NY' | 'NC' | 'ND' | 'MP' | 'OH' | 'OK' | 'OR' | 'PW' | 'PA' | 'PR' | 'RI' | 'SC' | 'SD' | 'TN' | 'TX' | 'UT' | 'VT' | 'VI' | 'VA' | 'WA' | 'WV' | 'WI' | 'WY' | 'AB' | 'BC' | 'MB' | 'NB' | 'NF' | 'NL' | 'NS' | 'NT' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT' | 'UM' | '';
        streetLine1?: string;
      };
      contact?: {
        name?: {
          first?: string;
          last?: string;
        };
      };
      name?: string;
      telephoneNumber?: string;
    };
    payTo?: {
      address?: {
        cityName?: string;
        postalCode?: string;
        stateProvinceCode?: 'AL' | 'AK' | 'AZ' | 'AR' | 'CA' | 'CO' | 'CT' | 'DE' | 'DC' | 'FM' | 'FL' | 'GA' | 'GU' | 'HI' | 'ID' | 'IL' | 'IN' | 'IA' | 'KS' | 'KY' | 'LA' | 'ME' | 'MD' | 'MA' | 'MI' | 'MN' | 'MS' | 'MO' | 'MT' | 'NE' | 'NV' | 'NH' | 'NJ' | 'NM' | 'NY' | 'NC' | 'ND' | 'MP' | 'OH' | 'OK' | 'OR' | 'PW' | 'PA' | 'PR' | 'RI' | 'SC' | 'SD' | 'TN' | 'TX' | 'UT' | 'VT' | 'VI' | 'VA' | 'WA' | 'WV' | 'WI' | 'WY' | 'AB' | 'BC' | 'MB' | 'NB' | 'NF' | 'NL' | 'NS' | 'NT' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT' | 'UM' | '';
        streetLine1?: string;
      };
      name?: {
        first?: string;
        last?: string;
      };
      serviceIdentifier?: Array<{
        code?: number;
        value?: string;
      }>;
    };
    productId?: Array<{
      code?: number;
      value?: string;
    }>;
  };
};

export type HeaderRequestV1 = {
  chainID?: string;
  dateOfService?: string;
  externalMessageId?: string;
  sourceSystemId?: string;
  standard?: {
    standardName: 'TELECOM' | '';
    transactionType: 'B1' | 'B2' | 'B3' | 'C1' | 'C2' | 'C3' | 'D1' | 'E1' | 'N1' | 'N2' | 'N3' | 'P1' | 'P2' | 'P3' | 'P4' | 'S1' | 'S2' | 'S3' | '';
    type: 'request' | 'response' | '';
    versionOrReleaseNumber: 'D0' | '';
  };
  transactionCode?: 'B1' | 'B2' | 'B3' | 'C1' | 'C2' | 'C3' | 'D1' | 'E1' | 'N1' | 'N2' | 'N3' | 'P1' | 'P2' | 'P3' | 'P4' | 'S1' | 'S2' | 'S3' | '';
};

export type CouponV1 = {
  number?: string;
  type?: number;
  valueAmount?: string;
};

export type AdditionalDocumentationV1 = {
  additionalDocumentationTypeId?: string;
  lengthOfNeed?: {
    days: string;
    hours: string;
    lifetime: string;
    months: string;
    weeks: string;
    years: string;
  };
  prescriberOrSupplierDateSigned?: string;
  question?: Array<{
    alphanumericResponse: string;
    dateResponse: string;
    dollarAmountResponse: string;
    numberOrLetter: string;
    numericResponse: string;
    percentResponse: string;
  }>;
  requestPeriodBeginDate?: string;
  requestPeriodRecertOrRevisedDate?: string;
  requestStatus?: string;
  supportingDocumentation?: string;
};

export type StatusSegment = {
  additionalMessageInformationCount?: NcpdpCountType;
  additionalMessageInformationGroupings?: Array<AdditionalMessageInformationGrouping>;
  adjudicatedProgramType?: NcpdpCodeType;
  approvedMessageCodeCount?: NcpdpCountType;
  approvedMessageCodes?: Array<NcpdpCodeType>;
  authorizationNumber?: NcpdpAlphaNumericType;
  empty?: boolean;
  helpDeskSupportTypeCount?: NcpdpCountType;
  helpDeskSupportTypeGroupings?: Array<HelpDeskSupportTypeGrouping>;
  helpDeskTelephoneNumber?: NcpdpAlphaNumericType;
  helpDeskTelephoneNumberQualifier?: NcpdpCodeType;
  internalControlNumber?: NcpdpAlphaNumericType;
  nextAvailableFillDate?: NcpdpDateType;
  present?: boolean;
  reconciliationId?: NcpdpAlphaNumericType;
  rejectCodeGroupings?: Array<RejectCodeGrouping>;
  rejectCount?: NcpdpCountType;
  transactionReferenceNumber?: NcpdpAlphaNumericType;
  transactionResponseStatus?: NcpdpCodeType;
  url?: NcpdpAlphaNumericType;
};

export type NcpdpIntegerType = {
  empty?: boolean;
  present?: boolean;
  raw?: string;
  rawEmpty?: boolean;
  rawPresent?: boolean;
};

export type RejectCodeGrouping = {
  empty?: boolean;
  present?: boolean;
  rejectCode?: NcpdpCodeType;
  rejectFieldOccurrenceIndicator?: NcpdpIntegerType;
};

export type NcpdpDateType = {
  empty?: boolean;
  present?: boolean;
  raw?: string;
  rawEmpty?: boolean;
  rawPresent?: boolean;
};

export type HelpDeskBusinessUnitTypeGrouping = {
  empty?: boolean;
  helpDeskBusinessUnitType?: NcpdpCodeType;
  helpDeskContactInformation?: NcpdpAlphaNumericType;
  helpDeskContactInformationExtension?: NcpdpAlphaNumericType;
  helpDeskContactInformationQualifier?: NcpdpCodeType;
  present?: boolean;
};

export type HelpDeskSupportTypeGrouping = {
  empty?: boolean;
  helpDeskBusinessUnitTypeCount?: NcpdpCountType;
  helpDeskBusinessUnitTypeGroupings?: Array<HelpDeskBusinessUnitTypeGrouping>;
  helpDeskSupportType?: NcpdpCodeType;
  present?: boolean;
};

export type NcpdpCountType = {
  empty?: boolean;
  present?: boolean;
  raw?: string;
  rawEmpty?: boolean;
  rawPresent?: boolean;
};

export type ResponseTransaction = {
  claim?: ClaimSegment;
  cobOrOtherPayers?: OtherPayersSegment;
  durOrPps?: DurOrPpsSegment;
  empty?: boolean;
  present?: boolean;
  pricing?: PricingSegment;
  priorAuthorization?: PriorAuthorizationSegment;
  status?: StatusSegment;
};

export type PriorAuthorizationSegment = {
  empty?: boolean;
  present?: boolean;
  priorAuthorizationDollarsAuthorized?: NcpdpDecimalType;
  priorAuthorizationEffectiveDate?: NcpdpDateType;
  priorAuthorizationExpirationDate?: NcpdpDateType;
  priorAuthorizationIdAssigned?: NcpdpAlphaNumericType;
  priorAuthorizationNumberAssigned?: NcpdpAlphaNumericType;
  priorAuthorizationNumberOfRefillsAuthorized?: NcpdpIntegerType;
  priorAuthorizationProcessedDate?: NcpdpDateType;
  priorAuthorizationQuantity?: NcpdpDecimalType;
  priorAuthorizationQuantityAccumulated?: NcpdpDecimalType;
};

export type NcpdpDecimalType = {
  empty?: boolean;
  present?: boolean;
  raw?: string;
  rawEmpty?: boolean;
  rawPresent?: boolean;
};

export type RegulatoryFeeGrouping = {
  empty?: boolean;
  present?: boolean;
  regulatoryFeeAmountPaid?: NcpdpDecimalType;
  regulatoryFeeExemptIndicator?: NcpdpCodeType;
  regulatoryFeeTypeCode?: NcpdpCodeType;
};

export type PatientPayComponentGrouping = {
  empty?: boolean;
  patientPayComponentAmount?: NcpdpDecimalType;
  patientPayComponentQualifier?: NcpdpCodeType;
  present?: boolean;
};

export type OtherAmountPaidGrouping = {
  empty?: boolean;
  otherAmountPaid?: NcpdpDecimalType;
  otherAmountPaidQualifier?: NcpdpCodeType;
  present?: boolean;
};

export type BenefitStageGrouping = {
  benefitStageAmount?: NcpdpDecimalType;
  benefitStageQualifier?: NcpdpCodeType;
  empty?: boolean;
  present?: boolean;
};

export type PricingSegment = {
  accumulatedDeductibleAmount?: NcpdpDecimalType;
  amountAppliedToPeriodicDeductible?: NcpdpDecimalType;
  amountAttributedToCoverageGap?: NcpdpDecimalType;
  amountAttributedToProcessorFee?: NcpdpDecimalType;
  amountAttributedToProductSelectionOrBrandDrug?: NcpdpDecimalType;
  amountAttributedToProductSelectionOrBrandNonPreferredFormularySelection?: NcpdpDecimalType;
  amountAttributedToProductSelectionOrNonPreferredFormularySelection?: NcpdpDecimalType;
  amountAttributedToProviderNetworkSelection?: NcpdpDecimalType;
  amountAttributedToSalesTax?: NcpdpDecimalType;
  amountExceedingPeriodicBenefitMaximum?: NcpdpDecimalType;
  amountOfCoinsurance?: NcpdpDecimalType;
  amountOfCopay?: NcpdpDecimalType;
  basisOfCalculationCoinsurance?: NcpdpCodeType;
  basisOfCalculationCopay?: NcpdpCodeType;
  basisOfCalculationDispensingFee?: NcpdpCodeType;
  basisOfCalculationFlatSalesTax?: NcpdpCodeType;
  basisOfCalculationPercentageSalesTax?: NcpdpCodeType;
  basisOfCalculationPercentageTax?: NcpdpCodeType;
  basisOfCalculationRegulatoryFee?: NcpdpCodeType;
  basisOfReimbursementDetermination?: NcpdpCodeType;
  benefitStageCount?: NcpdpCountType;
  benefitStageGroupings?: Array<BenefitStageGrouping>;
  benefitStageIndicatorCount?: NcpdpCountType;
  benefitStageIndicators?: Array<NcpdpCountType>;
  dispensingFeeContractedOrReimbursableAmount?: NcpdpDecimalType;
  dispensingFeePaid?: NcpdpDecimalType;
  empty?: boolean;
  estimatedGenericSavings?: NcpdpDecimalType;
  flatSalesTaxAmountPaid?: NcpdpDecimalType;
  healthPlanFundedAssistanceAmount?: NcpdpDecimalType;
  incentiveAmountPaid?: NcpdpDecimalType;
  ingredientCostContractedOrReimbursableAmount?: NcpdpDecimalType;
  ingredientCostPaid?: NcpdpDecimalType;
  otherAmountPaidCount?: NcpdpCountType;
  otherAmountPaidGroupings?: Array<OtherAmountPaidGrouping>;
  otherPayerAmountRecognized?: NcpdpDecimalType;
  patientPayAmount?: NcpdpDecimalType;
  patientPayComponentCount?: NcpdpCountType;
  patientPayComponentGroupings?: Array<PatientPayComponentGrouping>;
  patientRegulatoryFeeAmount?: NcpdpDecimalType;
  patientSalesTaxAmount?: NcpdpDecimalType;
  percentageSalesTaxAmountPaid?: NcpdpDecimalType;
  percentageSalesTaxBasisPaid?: NcpdpCodeType;
  percentageSalesTaxRatePaid?: NcpdpDecimalType;
  percentageTaxAmountPaid?: NcpdpDecimalType;
  percentageTaxBasisPaid?: NcpdpCodeType;
  percentageTaxExemptIndicator?: NcpdpCodeType;
  percentageTaxRatePaid?: NcpdpDecimalType;
  planSalesTaxAmount?: NcpdpDecimalType;
  present?: boolean;
  professionalServiceFeeContractedOrReimbursementAmount?: NcpdpDecimalType;
  professionalServiceFeePaid?: NcpdpDecimalType;
  regulatoryFeeCount?: NcpdpCountType;
  regulatoryFeeGroupings?: Array<RegulatoryFeeGrouping>;
  remainingBenefitAmount?: NcpdpDecimalType;
  remainingDeductibleAmount?: NcpdpDecimalType;
  spendingAccountAmountRemaining?: NcpdpDecimalType;
  taxExemptIndicator?: NcpdpCodeType;
  totalAmountPaid?: NcpdpDecimalType;
};

export type NcpdpCounterType = {
  empty?: boolean;
  present?: boolean;
  raw?: string;
  rawEmpty?: boolean;
  rawPresent?: boolean;
};

export type DurOrPpsGrouping = {
  clinicalSignificanceCode?: NcpdpCodeType;
  databaseIndicator?: NcpdpCodeType;
  durAdditionalText?: NcpdpAlphaNumericType;
  durFreeTextMessage?: NcpdpAlphaNumericType;
  durOrDueCoAgentDescription?: NcpdpAlphaNumericType;
  durOrDueCoAgentId?: NcpdpAlphaNumericType;
  durOrDueCoAgentIdQualifier?: NcpdpCodeType;
  durOrDueCompoundProductId?: NcpdpAlphaNumericType;
  durOrDueCompoundProductIdQualifier?: NcpdpCodeType;
  durOrDueFreeTextMessage?: NcpdpAlphaNumericType;
  durOrDueMaximumDailyDoseQuantity?: NcpdpDecimalType;
  durOrDueMaximumDailyDoseUnitOfMeasure?: NcpdpCodeType;
  durOrDueMinimumDailyDoseQuantity?: NcpdpDecimalType;
  durOrDueMinimumDailyDoseUnitOfMeasure?: NcpdpCodeType;
  durOrPpsCodeCounter?: NcpdpCounterType;
  empty?: boolean;
  otherPharmacyId?: NcpdpAlphaNumericType;
  otherPharmacyIdQualifier?: NcpdpCodeType;
  otherPharmacyIndicator?: NcpdpCodeType;
  otherPharmacyName?: NcpdpAlphaNumericType;
  otherPharmacyTelephone?: NcpdpPhoneNumberType;
  otherPrescriberId?: NcpdpAlphaNumericType;
  otherPrescriberIdQualifier?: NcpdpCodeType;
  otherPrescriberIndicator?: NcpdpCodeType;
  otherPrescriberLastName?: NcpdpAlphaNumericType;
  otherPrescriberTelephoneNumber?: NcpdpPhoneNumberType;
  present?: boolean;
  previousDateOfFill?: NcpdpDateType;
  previousDateOfService?: NcpdpDateType;
  quantityOfPreviousDispensing?: NcpdpDecimalType;
  quantityOfPreviousFill?: NcpdpDecimalType;
  reasonForServiceCode?: NcpdpCodeType;
  unitOfMeasureForPreviousDispensedQuantity?: NcpdpAlphaNumericType;
};

export type NcpdpPhoneNumberType = {
  empty?: boolean;
  present?: boolean;
  raw?: string;
  rawEmpty?: boolean;
  rawPresent?: boolean;
};

export type DurOrPpsSegment = {
  durOrPpsGroupings?: Array<DurOrPpsGrouping>;
  empty?: boolean;
  present?: boolean;
};

export type OtherPayerGrouping = {
  empty?: boolean;
  otherPayerAdjudicatedProgramType?: NcpdpCodeType;
  otherPayerBenefitClassification?: NcpdpCodeType;
  otherPayerBenefitEffectiveDate?: NcpdpDateType;
  otherPayerBenefitTerminationDate?: NcpdpDateType;
  otherPayerCardholderId?: NcpdpAlphaNumericType;
  otherPayerCoverageType?: NcpdpCodeType;
  otherPayerGroupId?: NcpdpAlphaNumericType;
  otherPayerHelpDeskTelephoneNumber?: NcpdpPhoneNumberType;
  otherPayerHelpDeskTelephoneNumberExtension?: NcpdpIntegerType;
  otherPayerId?: NcpdpAlphaNumericType;
  otherPayerIdQualifier?: NcpdpCodeType;
  otherPayerName?: NcpdpAlphaNumericType;
  otherPayerPatientRelationshipCode?: NcpdpCodeType;
  otherPayerPersonCode?: NcpdpAlphaNumericType;
  otherPayerProcessorControlNumber?: NcpdpAlphaNumericType;
  otherPayerRelationshipType?: NcpdpCodeType;
  present?: boolean;
};

export type OtherPayersSegment = {
  cobOrOtherPayersCount?: NcpdpCountType;
  cobOrOtherPayersGroupings?: Array<OtherPayerGrouping>;
  empty?: boolean;
  otherPayerGroupings?: Array<OtherPayerGrouping>;
  otherPayerIdCount?: NcpdpCountType;
  present?: boolean;
};

export type NcpdpLongType = {
  empty?: boolean;
  present?: boolean;
  raw?: string;
  rawEmpty?: boolean;
  rawPresent?: boolean;
};

export type FormularyAlternativeRequiredTherapyIndicatorGrouping = {
  empty?: boolean;
  formularyAlternativeRequiredTherapyIndicator?: NcpdpCodeType;
  formularyAlternativeRequiredTherapyTimePeriodDuration?: NcpdpAlphaNumericType;
  formularyAlternativeRequiredTherapyTimePeriodEndDate?: NcpdpDateType;
  formularyAlternativeRequiredTherapyTimePeriodQualifier?: NcpdpCodeType;
  formularyAlternativeRequiredTherapyTimePeriodStartDate?: NcpdpDateType;
  present?: boolean;
};

export type FormularyAlternativeProductGrouping = {
  empty?: boolean;
  formularyAlternativeDescription?: NcpdpAlphaNumericType;
  formularyAlternativeEffectiveDate?: NcpdpDateType;
  formularyAlternativeEstimatedPatientCostShare?: NcpdpDecimalType;
  formularyAlternativeId?: NcpdpAlphaNumericType;
  formularyAlternativeIdQualifier?: NcpdpCodeType;
  formularyAlternativeIncentive?: NcpdpDecimalType;
  formularyAlternativePlanBenefitTier?: NcpdpCodeType;
  formularyAlternativeReasonCode?: NcpdpCodeType;
  formularyAlternativeRequiredTherapyIndicatorCount?: NcpdpCountType;
  formularyAlternativeRequiredTherapyIndicatorGroupings?: Array<FormularyAlternativeRequiredTherapyIndicatorGrouping>;
  preferredProductCostShareIncentive?: NcpdpDecimalType;
  preferredProductDescription?: NcpdpAlphaNumericType;
  preferredProductId?: NcpdpAlphaNumericType;
  preferredProductIdQualifier?: NcpdpCodeType;
  preferredProductIncentive?: NcpdpDecimalType;
  present?: boolean;
};

export type ClaimSegment = {
  benefitTypeOpportunities?: Array<NcpdpCodeType>;
  benefitTypeOpportunityCount?: NcpdpCountType;
  empty?: boolean;
  formularyAlternativeProductCount?: NcpdpCountType;
  formularyAlternativeProductGroupings?: Array<FormularyAlternativeProductGrouping>;
  maximumAge?: NcpdpIntegerType;
  maximumAgeQualifier?: NcpdpCodeType;
  maximumAmount?: NcpdpDecimalType;
  maximumAmountQualifier?: NcpdpCodeType;
  maximumAmountTimePeriod?: NcpdpCodeType;
  maximumAmountTimePeriodEndDate?: NcpdpDateType;
  maximumAmountTimePeriodStartDate?: NcpdpDateType;
  maximumAmountTimePeriodUnits?: NcpdpIntegerType;
  medicaidSubrogationIcnOrTcn?: NcpdpAlphaNumericType;
  minimumAge?: NcpdpIntegerType;
  minimumAgeQualifier?: NcpdpCodeType;
  minimumAmount?: NcpdpDecimalType;
  minimumAmountQualifier?: NcpdpCodeType;
  planBenefitOverrideIndicator?: NcpdpAlphaNumericType;
  planBenefitOverrideValueCount?: NcpdpCountType;
  planBenefitOverrideValues?: Array<NcpdpAlphaNumericType>;
  preferredProductCount?: NcpdpCountType;
  preferredProductGroupings?: Array<FormularyAlternativeProductGrouping>;
  prescriptionOrServiceReferenceNumber?: NcpdpLongType;
  prescriptionOrServiceReferenceNumberQualifier?: NcpdpCodeType;
  present?: boolean;
  remainingAmount?: NcpdpDecimalType;
  remainingAmountQualifier?: NcpdpCodeType;
  subrogationRequestorsReconciliationId?: NcpdpAlphaNumericType;
};

export type ResponseIntermediaryAuthorizationGrouping = {
  empty?: boolean;
  intermediaryMessage?: NcpdpAlphaNumericType;
  present?: boolean;
  responseIntermediaryAuthorizationId?: NcpdpAlphaNumericType;
  responseIntermediaryAuthorizationTypeId?: NcpdpCodeType;
};

export type ProviderSegment = {
  dataSourceOfInvalidProviderDetermination?: NcpdpCodeType;
  empty?: boolean;
  present?: boolean;
  stateCodeForDataSourceOfInvalidProviderDetermination?: NcpdpCodeType;
};

export type PayerOrHealthPlanIdGrouping = {
  empty?: boolean;
  payerOrHealthPlanId?: NcpdpAlphaNumericType;
  payerOrHealthPlanIdQualifier?: NcpdpAlphaNumericType;
  present?: boolean;
};

export type PatientV1 = {
  dateOfBirth?: string | null;
  name?: NameV1;
};

export type NameV1 = {
  first?: string | null;
  last?: string | null;
  middle?: string | null;
  prefix?: string | null;
  suffix?: string | null;
};

export type PatientSegment = {
  dateOfBirth?: NcpdpDateType;
  empty?: boolean;
  patientFirstName?: NcpdpAlphaNumericType;
  patientIdCount?: NcpdpCountType;
  patientIdGroupings?: Array<PatientIdGrouping>;
  patientLastName?: NcpdpAlphaNumericType;
  present?: boolean;
};

export type PatientIdGrouping = {
  empty?: boolean;
  patientId?: NcpdpAlphaNumericType;
  patientIdQualifier?: NcpdpCodeType;
  present?: boolean;
};

export type OtherRelatedBenefitDetailSegment = {
  disabilityEffectiveDate?: NcpdpDateType;
  empty?: boolean;
  esrdEffectiveDate?: NcpdpDateType;
  esrdIndicator?: NcpdpCodeType;
  esrdTerminationDate?: NcpdpDateType;
  hospiceEffectiveDate?: NcpdpDateType;
  hospiceFacilityName?: NcpdpAlphaNumericType;
  hospiceProviderNumber?: NcpdpAlphaNumericType;
  hospiceTelephoneNumber?: NcpdpPhoneNumberType;
  hospiceTerminationDate?: NcpdpDateType;
  institutionalEffectiveDate?: NcpdpDateType;
  institutionalIndicator?: NcpdpAlphaNumericType;
  institutionalTerminationDate?: NcpdpDateType;
  lisEffectiveDate?: NcpdpDateType;
  lisLevel?: NcpdpCodeType;
  lisTerminationDate?: NcpdpDateType;
  otherBenefitCount?: NcpdpCountType;
  otherBenefitGroupings?: Array<OtherBenefitGrouping>;
  planType?: NcpdpCodeType;
  present?: boolean;
};

export type OtherBenefitDetailInformationGrouping = {
  empty?: boolean;
  otherBenefitDetailInformation?: NcpdpAlphaNumericType;
  otherBenefitDetailInformationEffectiveDate?: NcpdpDateType;
  otherBenefitDetailInformationFacilityName?: NcpdpAlphaNumericType;
  otherBenefitDetailInformationIndicator?: NcpdpCodeType;
  otherBenefitDetailInformationProviderNumber?: NcpdpAlphaNumericType;
  otherBenefitDetailInformationTerminationDate?: NcpdpDateType;
  otherBenefitFacilityDetailInformationTelephoneNumber?: NcpdpPhoneNumberType;
  present?: boolean;
};

export type OtherBenefitGrouping = {
  empty?: boolean;
  otherBenefitDetailInformationCount?: NcpdpCountType;
  otherBenefitDetailInformationGroupings?: Array<OtherBenefitDetailInformationGrouping>;
  otherBenefitEffectiveDate?: NcpdpDateType;
  otherBenefitFacilityName?: NcpdpAlphaNumericType;
  otherBenefitFacilityTelephoneNumber?: NcpdpPhoneNumberType;
  otherBenefitTerminationDate?: NcpdpDateType;
  otherBenefitTypeCode?: NcpdpCodeType;
  otherBenefitTypeId?: NcpdpAlphaNumericType;
  present?: boolean;
  stateOrProvinceAddress?: NcpdpCodeType;
};

export type NcpdpResponseConverterV1Response = {
  header?: HeaderV1;
  insurance?: InsuranceV1;
  insuranceAdditionalInformation?: InsuranceAdditionalInformationV1;
  patient?: PatientV1;
  responseMessage?: MessageV1;
  transactions?: Array<TransactionV1> | null;
};

export type MessageV1 = {
  message?: string | null;
};

export type InsuranceAdditionalInformationV1 = {
  benefitId?: string | null;
  cmsLowIncomeCostSharingLevel?: string | null;
  contractNumber?: string | null;
  formularyId?: string | null;
  medicarePartDCoverageCode?: string | null;
  nextMedicarePartDEffectiveDate?: string | null;
  nextMedicarePartDExpirationDate?: string | null;
};

export type InsuranceV1 = {
  cardholderId?: string | null;
  groupId?: string | null;
  medicaidAgencyNumber?: string | null;
  medicaidIdNumber?: string | null;
  networkReimbursementId?: string | null;
  payerId?: IdentifierV1;
  planId?: string | null;
};

export type HeaderV1 = {
  chainID?: string | null;
  dateOfService?: string | null;
  externalMessageId?: string | null;
  sourceSystemId?: string | null;
  standard?: {
    standardName?: string | null;
    transactionType?: string | null;
    type?: string | null;
    versionOrReleaseNumber?: string | null;
  } | null;
  transactionCode?: string | null;
};

export type NcpdpResponse = {
  claim?: ClaimSegment;
  durOrPps?: DurOrPpsSegment;
  empty?: boolean;
  header?: HeaderSegment;
  insurance?: InsuranceSegment;
  insuranceAdditionalInformation?: InsuranceAdditionalInformationSegment;
  intermediary?: IntermediarySegment;
  message?: MessageSegment;
  otherPayers?: OtherPayersSegment;
  otherRelatedBenefitDetail?: OtherRelatedBenefitDetailSegment;
  patient?: PatientSegment;
  present?: boolean;
  pricing?: PricingSegment;
  priorAuthorization?: PriorAuthorizationSegment;
  provider?: ProviderSegment;
  raw?: string;
  rawEmpty?: boolean;
  rawPresent?: boolean;
  status?: StatusSegment;
  transactions?: Array<ResponseTransaction>;
};

export type MessageSegment = {
  empty?: boolean;
  message?: NcpdpAlphaNumericType;
  present?: boolean;
};

export type IntermediaryHelpDeskBusinessUnitTypeGrouping = {
  empty?: boolean;
  intermediaryHelpDeskBusinessUnitType?: NcpdpCodeType;
  intermediaryHelpDeskContactInformation?: NcpdpAlphaNumericType;
  intermediaryHelpDeskContactInformationExtension?: NcpdpAlphaNumericType;
  intermediaryHelpDeskContactInformationQualifier?: NcpdpCodeType;
  present?: boolean;
};

export type IntermediaryHelpDeskSupportTypeGrouping = {
  empty?: boolean;
  intermediaryHelpDeskBusinessUnitTypeCount?: NcpdpCountType;
  intermediaryHelpDeskBusinessUnitTypeGroupings?: Array<IntermediaryHelpDeskBusinessUnitTypeGrouping>;
  intermediaryHelpDeskSupportType?: NcpdpCodeType;
  present?: boolean;
};

export type IntermediarySegment = {
  empty?: boolean;
  intermediaryHelpDeskSupportTypeCount?: NcpdpCountType;
  intermediaryHelpDeskSupportTypeGroupings?: Array<IntermediaryHelpDeskSupportTypeGrouping>;
  present?: boolean;
  responseIntermediaryAuthorizationCount?: NcpdpCountType;
  responseIntermediaryAuthorizationGroupings?: Array<ResponseIntermediaryAuthorizationGrouping>;
};

export type InsuranceAdditionalInformationSegment = {
  benefitId?: NcpdpAlphaNumericType;
  cmsLowIncomeCostSharingLevel?: NcpdpAlphaNumericType;
  contractNumber?: NcpdpAlphaNumericType;
  empty?: boolean;
  formularyId?: NcpdpAlphaNumericType;
  medicarePartDCoverageCode?: NcpdpCodeType;
  nextMedicarePartDEffectiveDate?: NcpdpDateType;
  nextMedicarePartDTerminationDate?: NcpdpDateType;
  planName?: NcpdpAlphaNumericType;
  present?: boolean;
};

export type InsuranceSegment = {
  cardholderId?: NcpdpAlphaNumericType;
  empty?: boolean;
  groupId?: NcpdpAlphaNumericType;
  medicaidAgencyNumber?: NcpdpAlphaNumericType;
  medicaidIdNumber?: NcpdpAlphaNumericType;
  networkReimbursementId?: NcpdpAlphaNumericType;
  payerId?: NcpdpAlphaNumericType;
  payerIdQualifier?: NcpdpAlphaNumericType;
  payerOrHealthPlanIdCount?: NcpdpCountType;
  payerOrHealthPlanIdGroupings?: Array<PayerOrHealthPlanIdGrouping>;
  planId?: NcpdpAlphaNumericType;
  present?: boolean;
};

export type HeaderSegment = {
  dateOfService?: NcpdpDateType;
  empty?: boolean;
  headerResponseStatus?: NcpdpCodeType;
  present?: boolean;
  serviceProviderId?: NcpdpAlphaNumericType;
  serviceProviderIdQualifier?: NcpdpCodeType;
  transactionCode?: NcpdpCodeType;
  transactionCount?: NcpdpCountType;
  versionOrReleaseNumber?: NcpdpCodeType;
};

export type NcpdpRequestConverterV1Response = {
  ncpdpRequestString?: string | null;
  switchResponse?: NcpdpResponseConverterV1Response;
};

export type NcpdpFormatRequestData = {
  chainID?: string;
  externalMessageId?: string;
  response?: NcpdpResponse;
  sourceSystemId?: string;
};

export type GetRxnTelecomformatterHealthTelecomFormatterData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/rxn/telecomformatter/health/telecom-formatter';
};

export type GetRxnTelecomformatterHealthTelecomFormatterResponses = {
  200: unknown;
};

export type PostRxnTelecomformatterV1FormatdetailsData = {
  body: TelecomRequestV1;
  path?: never;
  query?: never;
  url: '/rxn/telecomformatter/v1/formatDetails';
};

export type PostRxnTelecomformatterV1FormatdetailsResponses = {
  200: NcpdpRequestConverterV1Response;
};

export type PostRxnTelecomformatterV1TelecomformatresponseData = {
  body: NcpdpFormatRequestData;
  path?: never;
  query?: never;
  url: '/rxn/telecomformatter/v1/telecomFormatResponse';
};

export type PostRxnTelecomformatterV1TelecomformatresponseResponses = {
  200: NcpdpResponseConverterV1Response;
};
