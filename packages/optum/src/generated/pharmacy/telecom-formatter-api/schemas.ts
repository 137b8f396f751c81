// Written by scripts/generate-optum.mjs from Optum's document telecom-formatter-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zPhoneNumber: Check = z.looseObject({
    countryCode: z.int().nullish(),
    countryCodeSource: z.string().nullish(),
    extension: z.string().nullish(),
    italianLeadingZero: z.boolean().nullish(),
    nationalNumber: z.int().nullish(),
    numberOfLeadingZeros: z.int().nullish(),
    preferredDomesticCarrierCode: z.string().nullish(),
    rawInput: z.string().nullish()
  });

  const zRejectDetailsV1: Check = z.looseObject({
    code: z.string().nullish(),
    fieldOccurrenceIndicator: z.int().nullish()
  });

  const zAdditionalMessageInformationGroupingV1: Check = z.looseObject({
    code: z.string().nullish(),
    continuity: z.string().nullish(),
    value: z.string().nullish()
  });

  const zIdentifierV1: Check = z.looseObject({
    code: z.int().nullish(),
    value: z.string().nullish()
  });

  const zStatusV1: Check = z.looseObject({
    additionalMessageInformation: z.array(zAdditionalMessageInformationGroupingV1).nullish(),
    additionalMessageInformationCount: z.string().nullish(),
    approvedMessageCode: z.array(z.string()).nullish(),
    approvedMessageCodeCount: z.string().nullish(),
    authorizationNumber: z.string().nullish(),
    helpDeskTelephone: zIdentifierV1.optional(),
    internalControlNumber: z.string().nullish(),
    rejectDetails: z.array(zRejectDetailsV1).nullish(),
    transactionReferenceNumber: z.string().nullish(),
    transactionResponseStatus: z.string().nullish(),
    url: z.string().nullish()
  });

  const zCodeValuePairV1: Check = z.looseObject({
    code: z.string().nullish(),
    value: z.string().nullish()
  });

  const zPricingV1: Check = z.looseObject({
    accumulatedDeductibleAmount: z.number().nullish(),
    amountAppliedToPeriodicDeductible: z.number().nullish(),
    amountAttributedToCoverageGap: z.number().nullish(),
    amountAttributedToProcessorFee: z.number().nullish(),
    amountAttributedToProductSelectionOrBrandDrug: z.number().nullish(),
    amountAttributedToProductSelectionOrBrandNonPrefferedFormularySelection: z.number().nullish(),
    amountAttributedToProductSelectionOrNonPrefferedFormularySelection: z.number().nullish(),
    amountAttributedToProviderNetwork: z.number().nullish(),
    amountAttributedToSalesTax: z.number().nullish(),
    amountExceedingPeriodicBenefitMaximum: z.number().nullish(),
    amountOfCoinsurance: z.number().nullish(),
    amountOfCopay: z.number().nullish(),
    basisOfCalculationCoinsurance: z.string().nullish(),
    basisOfCalculationCopay: z.string().nullish(),
    basisOfCalculationDispensingFee: z.string().nullish(),
    basisOfCalculationFlatSalesTax: z.string().nullish(),
    basisOfCalculationPercentageSalesTax: z.string().nullish(),
    basisOfReimbursementDetermination: z.string().nullish(),
    benefitStage: z.array(zCodeValuePairV1).nullish(),
    dispensingFeeContractedOrReimbursableAmount: z.number().nullish(),
    dispensingFeePaid: z.number().nullish(),
    estimatedGenericSavings: z.number().nullish(),
    flatSalesTaxAmountPaid: z.number().nullish(),
    healthPlanFundedAssistanceAmount: z.number().nullish(),
    incentiveAmountPaid: z.number().nullish(),
    ingredientCostContractedOrReimbursableAmount: z.number().nullish(),
    ingredientCostPaid: z.number().nullish(),
    otherAmountPaid: z.array(zCodeValuePairV1).nullish(),
    otherPayerAmountRecognized: z.number().nullish(),
    patientPayAmount: z.number().nullish(),
    patientRegulatoryFeeAmount: z.number().nullish(),
    patientSalesTaxAmount: z.number().nullish(),
    percentageSalesTaxAmountPaid: z.number().nullish(),
    percentageSalesTaxBasisPaid: z.string().nullish(),
    percentageSalesTaxRatePaid: z.number().nullish(),
    percentageTaxExemptIndicator: z.string().nullish(),
    planSalesTaxAmount: z.number().nullish(),
    professionalServiceFeePaid: z.number().nullish(),
    remainingBenefitAmount: z.number().nullish(),
    remainingDeductibleAmount: z.number().nullish(),
    spendingAccountAmountRemaining: z.number().nullish(),
    totalAmountPaid: z.number().nullish()
  });

  const zPreferredProductGroupingV1: Check = z.looseObject({
    costShareIncentive: z.number().nullish(),
    description: z.string().nullish(),
    incentive: z.number().nullish(),
    productId: zIdentifierV1.optional()
  });

  const zClaimV1: Check = z.looseObject({
    preferredProduct: z.array(zPreferredProductGroupingV1).nullish(),
    prescriptionServiceReferenceNumberId: zIdentifierV1.optional()
  });

  const zOtherPayerIdsV1: Check = z.looseObject({
    otherPayerBenefitEffectiveDate: z.string().nullish(),
    otherPayerBenefitTerminationDate: z.string().nullish(),
    otherPayerCardholderId: z.string().nullish(),
    otherPayerCoverage: z.string().nullish(),
    otherPayerGroupId: z.string().nullish(),
    otherPayerHelpDeskPhoneNumber: zPhoneNumber.optional(),
    otherPayerId: zIdentifierV1.optional(),
    otherPayerPatientRelationshipCode: z.string().nullish(),
    otherPayerPersonCode: z.string().nullish(),
    otherPayerProcessorControlNumber: z.string().nullish()
  });

  const zCobOtherPaymentsV1: Check = z.looseObject({
    otherPayerId: z.array(zOtherPayerIdsV1).nullish()
  });

  const zDurPpsResponseCodeV1: Check = z.looseObject({
    clinicalSignificanceCode: z.string().nullish(),
    databaseIndicator: z.string().nullish(),
    durAdditionalText: z.string().nullish(),
    durFreeTextMessage: z.string().nullish(),
    otherPharmacyIndicator: z.string().nullish(),
    otherPrescriberIndicator: z.string().nullish(),
    previousDateOfFill: z.string().nullish(),
    quantityOfPreviousFill: z.number().nullish(),
    reasonForServiceCode: z.string().nullish()
  });

  const zDurOrPpsV1: Check = z.looseObject({
    durPpsResponseCode: z.array(zDurPpsResponseCodeV1).nullish()
  });

  const zTransactionV1: Check = z.looseObject({
    dur: zDurOrPpsV1.optional(),
    payment: zCobOtherPaymentsV1.optional(),
    prescription: zClaimV1.optional(),
    pricing: zPricingV1.optional(),
    status: zStatusV1.optional()
  });

  const zNcpdpCodeType: Check = z.looseObject({
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    raw: z.string().optional(),
    rawEmpty: z.boolean().optional(),
    rawPresent: z.boolean().optional()
  });

  const zNcpdpAlphaNumericType: Check = z.looseObject({
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    raw: z.string().optional(),
    rawEmpty: z.boolean().optional(),
    rawPresent: z.boolean().optional()
  });

  const zAdditionalMessageInformationGrouping: Check = z.looseObject({
    additionalMessageInformation: zNcpdpAlphaNumericType.optional(),
    additionalMessageInformationContinuity: zNcpdpCodeType.optional(),
    additionalMessageInformationQualifier: zNcpdpCodeType.optional(),
    empty: z.boolean().optional(),
    present: z.boolean().optional()
  });

  const zProcessorV1: Check = z.looseObject({
    binNumber: z.string().max(6, { abort: true }).regex(/^[0-9]*$/).optional(),
    claimFormatCode: z.string().max(9).optional(),
    groupCode: z.string().max(45).optional(),
    processorControlNumber: z.string().max(30).optional(),
    rems: z.enum([
      'Y',
      'N',
      'y',
      'n'
    ]).optional(),
    siteCode: z.string().max(240).nullish(),
    softwareVendorId: z.string().max(30).optional(),
    transactionCount: z.enum(['1', '']).optional()
  });

  const zPriorAuthorizationV1: Check = z.looseObject({
    authorizationNumber: z.string().max(60).optional(),
    authorizedRepresentative: z.looseObject({
      address: z.looseObject({
        cityName: z.string().max(60).optional(),
        postalCode: z.string().max(15).optional(),
        stateProvinceCode: z.enum([
          'AL',
          'AK',
          'AZ',
          'AR',
          'CA',
          'CO',
          'CT',
          'DE',
          'DC',
          'FM',
          'FL',
          'GA',
          'GU',
          'HI',
          'ID',
          'IL',
          'IN',
          'IA',
          'KS',
          'KY',
          'LA',
          'ME',
          'MD',
          'MA',
          'MI',
          'MN',
          'MS',
          'MO',
          'MT',
          'NE',
          'NV',
          'NH',
          'NJ',
          'NM',
          'NY',
          'NC',
          'ND',
          'MP',
          'OH',
          'OK',
          'OR',
          'PW',
          'PA',
          'PR',
          'RI',
          'SC',
          'SD',
          'TN',
          'TX',
          'UT',
          'VT',
          'VI',
          'VA',
          'WA',
          'WV',
          'WI',
          'WY',
          'AB',
          'BC',
          'MB',
          'NB',
          'NF',
          'NL',
          'NS',
          'NT',
          'ON',
          'PE',
          'QC',
          'SK',
          'YT',
          'UM',
          ''
        ]).optional(),
        streetLine1: z.string().max(90).optional()
      }).optional(),
      name: z.looseObject({
        first: z.string().max(105).optional(),
        last: z.string().max(105).optional(),
        middle: z.string().max(105).optional(),
        prefix: z.string().max(9).optional(),
        suffix: z.string().max(9).optional()
      }).optional()
    }).optional(),
    basisOfRequest: z.string().max(6).optional(),
    idAssigned: z.string().max(11, { abort: true }).regex(/^[0-9]*$/).optional(),
    requestPeriodBeginDate: z.string().optional(),
    requestPeriodEndDate: z.string().optional(),
    requestType: z.string().max(3).optional(),
    supportingDocumentation: z.string().max(1500).optional()
  });

  const zPrescriptionV1: Check = z.looseObject({
    compoundCode: z.string().max(1, { abort: true }).regex(/^[0-9]*$/).optional(),
    compoundType: z.string().max(6).optional(),
    datePrescriptionWritten: z.string().optional(),
    dispensedTransaction: z.looseObject({
      alternateId: z.string().max(60).optional(),
      associated: z.looseObject({
        prescriptionReferenceNumber: z.string().max(12, { abort: true }).regex(/^[0-9]*$/).optional(),
        referenceDate: z.string().optional()
      }).optional(),
      authorization: z.looseObject({
        idSubmitted: z.string().max(11, { abort: true }).regex(/^[0-9]*$/).optional(),
        intermediaryId: z.string().max(33).optional(),
        intermediaryTypeId: z.string().max(2, { abort: true }).regex(/^[0-9]*$/).optional(),
        typeCode: z.string().max(2, { abort: true }).regex(/^[0-9]*$/).optional()
      }).optional(),
      daysSupply: z.string().max(3, { abort: true }).regex(/^[0-9]*$/).optional(),
      daysSupplyIntendedToBeDispensed: z.string().max(3, { abort: true }).regex(/^[0-9]*$/).optional(),
      delayReasonCode: z.string().max(2, { abort: true }).regex(/^[0-9]*$/).optional(),
      dispenseAsWrittenProductSelectionCode: z.string().max(3).optional(),
      dispensedItemDetail: z.looseObject({
        dosageFormDescription: z.unknown().optional(),
        item: z.array(z.looseObject({
          basisOfCostDetermination: z.string().max(6).optional(),
          cost: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional(),
          itemQuantity: z.string().max(11, { abort: true }).regex(/^(\d{1,7}(?:[.]\d{1,3})?)?$/).optional(),
          modifierCodes: z.array(z.string().max(6)).optional(),
          productServiceIdentifier: z.looseObject({
            productId: z.array(z.looseObject({
              code: z.number().gte(0).lte(99).optional(),
              value: z.string().max(90).optional()
            })).min(1).optional()
          }).optional()
        })).optional()
      }).optional(),
      dispensingStatus: z.string().max(3).optional(),
      dur: z.array(z.looseObject({
        coAgentProductId: z.array(z.looseObject({
          code: z.number().gte(0).lte(99).optional(),
          value: z.string().max(90).optional()
        })).min(1).optional(),
        durOrPpsLevelOfEffort: z.string().max(2, { abort: true }).regex(/^[0-9]*$/).optional(),
        professionalServiceCode: z.string().max(6).optional(),
        reasonForServiceCode: z.string().max(6).optional(),
        resultOfServiceCode: z.string().max(6).optional()
      })).optional(),
      fillNumber: z.string().max(2, { abort: true }).regex(/^[0-9]*$/).optional(),
      levelOfService: z.string().max(2, { abort: true }).regex(/^[0-9]*$/).optional(),
      patientAssignmentIndicator: z.string().max(3).optional(),
      payment: z.looseObject({
        coordinationOfBenefits: z.array(z.looseObject({
          benefitStageAmount: z.array(z.looseObject({
            code: z.number().gte(0).lte(99).optional(),
            value: z.string().max(90).optional()
          })).min(1).optional(),
          internalControlNumber: z.string().max(90).optional(),
          otherPayerAmountPaid: z.array(z.looseObject({
            code: z.number().gte(0).lte(99).optional(),
            value: z.string().max(90).optional()
          })).min(1).optional(),
          otherPayerCoverageType: z.string().max(6).optional(),
          otherPayerDate: z.string().optional(),
          otherPayerId: z.array(z.looseObject({
            code: z.number().gte(0).lte(99).optional(),
            value: z.string().max(90).optional()
          })).min(1).optional(),
          otherPayerPatientResponsibilityAmount: z.array(z.looseObject({
            code: z.number().gte(0).lte(99).optional(),
            value: z.string().max(90).optional()
          })).min(1).optional(),
          otherPayerRejectCodes: z.array(z.string().max(9)).optional()
        })).optional()
      }).optional(),
      pricing: z.looseObject({
        basisOfCostDetermination: z.string().max(6).optional(),
        dispensingFeeSubmitted: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional(),
        flatSalesTaxAmountSubmitted: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional(),
        grossAmountDue: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional(),
        incentiveAmountSubmitted: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional(),
        ingredientCostSubmitted: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional(),
        medicaidPaidAmount: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional(),
        otherAmountClaimedSubmitted: z.array(z.looseObject({
          code: z.number().gte(0).lte(99).optional(),
          value: z.string().max(90).optional()
        })).min(1).optional(),
        patientPaidAmountSubmitted: z.looseObject({
          currentTPSubmitCopay: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional(),
          previousTPFinalCopay: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional()
        }).optional(),
        percentageSalesTax: z.looseObject({
          noPercentageSalesTaxAmountSubmitted: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional(),
          percentageSalesTaxAmountSubmitted: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional(),
          positivePercentageSalesTaxAmountSubmitted: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional()
        }).optional(),
        percentageSalesTaxBasisSubmitted: z.string().max(6).optional(),
        percentageSalesTaxRateSubmitted: z.string().max(10, { abort: true }).regex(/^-?(\d{1,3}(?:[.]\d{1,6})?)?$/).optional(),
        professionalServiceFeeSubmitted: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional(),
        usualAndCustomaryCharge: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional()
      }).optional(),
      procedureModifierCodes: z.array(z.string().max(6)).optional(),
      quantityDispensed: z.string().max(11, { abort: true }).regex(/^(\d{1,7}(?:[.]\d{1,3})?)?$/).optional(),
      quantityIntendedToBeDispensed: z.string().max(11, { abort: true }).regex(/^(?:\.?\d)*$/).optional(),
      specialPackagingIndicator: z.string().max(1, { abort: true }).regex(/^[0-9]*$/).optional(),
      submissionClarificationCodes: z.array(z.string().max(2, { abort: true }).regex(/^[0-9]*$/)).optional(),
      transactionReferenceNumber: z.string().max(30).optional(),
      unitOfMeasure: z.string().max(6).optional()
    }).optional(),
    narrativeMessage: z.string().max(600).optional(),
    numberOfRefillsAuthorized: z.string().max(2, { abort: true }).regex(/^[0-9]*$/).optional(),
    originallyPrescribedQuantity: z.string().max(11, { abort: true }).regex(/^(\d{1,7}(?:[.]\d{1,3})?)?$/).optional(),
    otherCoverageCode: z.string().max(2, { abort: true }).regex(/^[0-9]*$/).optional(),
    prescriber: z.looseObject({
      address: z.looseObject({
        cityName: z.string().max(60).optional(),
        postalCode: z.string().max(15).optional(),
        stateProvinceCode: z.enum([
          'AL',
          'AK',
          'AZ',
          'AR',
          'CA',
          'CO',
          'CT',
          'DE',
          'DC',
          'FM',
          'FL',
          'GA',
          'GU',
          'HI',
          'ID',
          'IL',
          'IN',
          'IA',
          'KS',
          'KY',
          'LA',
          'ME',
          'MD',
          'MA',
          'MI',
          'MN',
          'MS',
          'MO',
          'MT',
          'NE',
          'NV',
          'NH',
          'NJ',
          'NM',
          'NY',
          'NC',
          'ND',
          'MP',
          'OH',
          'OK',
          'OR',
          'PW',
          'PA',
          'PR',
          'RI',
          'SC',
          'SD',
          'TN',
          'TX',
          'UT',
          'VT',
          'VI',
          'VA',
          'WA',
          'WV',
          'WI',
          'WY',
          'AB',
          'BC',
          'MB',
          'NB',
          'NF',
          'NL',
          'NS',
          'NT',
          'ON',
          'PE',
          'QC',
          'SK',
          'YT',
          'UM',
          ''
        ]).optional(),
        streetLine1: z.string().max(90).optional()
      }).optional(),
      name: z.looseObject({
        first: z.string().max(90).optional(),
        last: z.string().max(90).optional()
      }).optional(),
      serviceProviderId: z.array(z.looseObject({
        code: z.number().gte(0).lte(99).optional(),
        value: z.string().max(90).optional()
      })).min(1).optional(),
      telephoneNumber: z.string().optional()
    }).optional(),
    prescriptionOriginCode: z.string().max(1, { abort: true }).regex(/^[0-9]*$/).optional(),
    prescriptionServiceReferenceNumberId: z.array(z.looseObject({
      code: z.number().gte(0).lte(99).optional(),
      value: z.string().max(90).optional()
    })).min(1).optional(),
    quantityPrescribed: z.string().max(11, { abort: true }).regex(/^(\d{1,7}(?:[.]\d{1,3})?)?$/).optional(),
    routeOfAdministration: z.string().max(33).optional(),
    scheduledPrescriptionIdNumber: z.string().max(36).optional()
  });

  const zPharmacyV1: Check = z.looseObject({
    professionalProvider: z.looseObject({
      providerId: z.array(z.looseObject({
        code: z.number().gte(0).lte(99).optional(),
        value: z.string().max(90).optional()
      })).min(1).optional()
    }).optional(),
    serviceProviderId: z.array(z.looseObject({
      code: z.number().gte(0).lte(99).optional(),
      value: z.string().max(90).optional()
    })).min(1).optional()
  });

  const zPatientRequestV1: Check = z.looseObject({
    address: z.looseObject({
      cityName: z.string().max(60).optional(),
      postalCode: z.string().max(15).optional(),
      stateProvinceCode: z.enum([
        'AL',
        'AK',
        'AZ',
        'AR',
        'CA',
        'CO',
        'CT',
        'DE',
        'DC',
        'FM',
        'FL',
        'GA',
        'GU',
        'HI',
        'ID',
        'IL',
        'IN',
        'IA',
        'KS',
        'KY',
        'LA',
        'ME',
        'MD',
        'MA',
        'MI',
        'MN',
        'MS',
        'MO',
        'MT',
        'NE',
        'NV',
        'NH',
        'NJ',
        'NM',
        'NY',
        'NC',
        'ND',
        'MP',
        'OH',
        'OK',
        'OR',
        'PW',
        'PA',
        'PR',
        'RI',
        'SC',
        'SD',
        'TN',
        'TX',
        'UT',
        'VT',
        'VI',
        'VA',
        'WA',
        'WV',
        'WI',
        'WY',
        'AB',
        'BC',
        'MB',
        'NB',
        'NF',
        'NL',
        'NS',
        'NT',
        'ON',
        'PE',
        'QC',
        'SK',
        'YT',
        'UM',
        ''
      ]).optional(),
      streetLine1: z.string().max(90).optional()
    }).optional(),
    clinical: z.looseObject({
      diagnosisCodes: z.array(z.looseObject({
        code: z.number().gte(0).lte(99).optional(),
        value: z.string().max(90).optional()
      })).min(1).optional(),
      information: z.array(z.looseObject({
        date: z.string().optional(),
        dimension: z.string().max(2, { abort: true }).regex(/^[0-9]*$/).optional(),
        time: z.string().max(4, { abort: true }).regex(/^([0-2][0-3][0-5][0-9])|^([0-1][0-9][0-5][0-9])|2400$/).optional(),
        unit: z.string().max(2, { abort: true }).regex(/^[0-9]*$/).optional(),
        value: z.string().max(15).optional()
      })).optional()
    }).optional(),
    dateOfBirth: z.string().optional(),
    emailAddress: z.unknown().optional(),
    employerId: z.string().max(45).optional(),
    facility: z.looseObject({
      address: z.looseObject({
        cityName: z.string().max(60).optional(),
        postalCode: z.string().max(15).optional(),
        stateProvinceCode: z.enum([
          'AL',
          'AK',
          'AZ',
          'AR',
          'CA',
          'CO',
          'CT',
          'DE',
          'DC',
          'FM',
          'FL',
          'GA',
          'GU',
          'HI',
          'ID',
          'IL',
          'IN',
          'IA',
          'KS',
          'KY',
          'LA',
          'ME',
          'MD',
          'MA',
          'MI',
          'MN',
          'MS',
          'MO',
          'MT',
          'NE',
          'NV',
          'NH',
          'NJ',
          'NM',
          'NY',
          'NC',
          'ND',
          'MP',
          'OH',
          'OK',
          'OR',
          'PW',
          'PA',
          'PR',
          'RI',
          'SC',
          'SD',
          'TN',
          'TX',
          'UT',
          'VT',
          'VI',
          'VA',
          'WA',
          'WV',
          'WI',
          'WY',
          'AB',
          'BC',
          'MB',
          'NB',
          'NF',
          'NL',
          'NS',
          'NT',
          'ON',
          'PE',
          'QC',
          'SK',
          'YT',
          'UM',
          ''
        ]).optional(),
        streetLine1: z.string().max(90).optional()
      }).optional(),
      identifier: z.string().max(30).optional(),
      name: z.string().max(90).optional()
    }).optional(),
    genderCode: z.enum([
      '0',
      '1',
      '2',
      '3',
      ''
    ]).optional(),
    insurance: z.array(z.looseObject({
      binNumber: z.string().max(6, { abort: true }).regex(/^[0-9]*$/).optional(),
      cardholder: z.looseObject({
        id: z.string().max(60).optional(),
        name: z.looseObject({
          first: z.string().max(105).optional(),
          last: z.string().max(105).optional()
        }).optional()
      }).optional(),
      cmsPartDDefinedQualifiedFacility: z.enum([
        'Y',
        'N',
        ''
      ]).optional(),
      eligibilityClarificationCode: z.string().max(1, { abort: true }).regex(/^[0-6]*$/).optional(),
      groupCode: z.string().max(45).optional(),
      groupId: z.string().max(45).optional(),
      homePlan: z.string().max(9).optional(),
      medicaidAgencyNumber: z.string().max(45).optional(),
      medicaidIdNumber: z.string().max(60).optional(),
      medicaidIndicator: z.string().max(6).optional(),
      medigapId: z.string().max(60).optional(),
      patientRelationshipCode: z.string().max(1, { abort: true }).regex(/^[0-4]*$/).optional(),
      personCode: z.string().max(9).optional(),
      planId: z.string().max(24).optional(),
      processorControlNumber: z.string().max(30).optional(),
      providerAcceptAssignmentIndicator: z.string().max(3).optional()
    })).optional(),
    isPregnant: z.enum([
      'Y',
      'N',
      ''
    ]).optional(),
    isSmoker: z.enum([
      'Y',
      'N',
      ''
    ]).optional(),
    name: z.looseObject({
      first: z.string().max(105).optional(),
      last: z.string().max(105).optional()
    }).optional(),
    patientId: z.array(z.looseObject({
      code: z.number().gte(0).lte(99).optional(),
      value: z.string().max(90).optional()
    })).min(1).optional(),
    primaryCareProvider: z.looseObject({
      name: z.looseObject({
        last: z.string().max(105).optional()
      }).optional(),
      providerId: z.array(z.looseObject({
        code: z.number().gte(0).lte(99).optional(),
        value: z.string().max(90).optional()
      })).min(1).optional()
    }).optional(),
    residence: z.string().max(2, { abort: true }).regex(/^[0-9]*$/).optional(),
    sexCode: z.enum([
      '0',
      '1',
      '2',
      ''
    ]).optional(),
    telephoneNumber: z.string().optional(),
    workersCompensation: z.looseObject({
      billingEntityTypeIndicator: z.string().max(2, { abort: true }).regex(/^[0-9]*$/).optional(),
      carrierId: z.string().max(30).optional(),
      claimOrReferenceId: z.string().max(90).optional(),
      dateOfInjury: z.string().optional(),
      employer: z.looseObject({
        address: z.looseObject({
          cityName: z.string().max(60).optional(),
          postalCode: z.string().max(15).optional(),
          stateProvinceCode: z.enum([
            'AL',
            'AK',
            'AZ',
            'AR',
            'CA',
            'CO',
            'CT',
            'DE',
            'DC',
            'FM',
            'FL',
            'GA',
            'GU',
            'HI',
            'ID',
            'IL',
            'IN',
            'IA',
            'KS',
            'KY',
            'LA',
            'ME',
            'MD',
            'MA',
            'MI',
            'MN',
            'MS',
            'MO',
            'MT',
            'NE',
            'NV',
            'NH',
            'NJ',
            'NM',
            'NY',
            'NC',
            'ND',
            'MP',
            'OH',
            'OK',
            'OR',
            'PW',
            'PA',
            'PR',
            'RI',
            'SC',
            'SD',
            'TN',
            'TX',
            'UT',
            'VT',
            'VI',
            'VA',
            'WA',
            'WV',
            'WI',
            'WY',
            'AB',
            'BC',
            'MB',
            'NB',
            'NF',
            'NL',
            'NS',
            'NT',
            'ON',
            'PE',
            'QC',
            'SK',
            'YT',
            'UM',
            ''
          ]).optional(),
          streetLine1: z.string().max(60).optional()
        }).optional(),
        contact: z.looseObject({
          name: z.looseObject({
            first: z.string().max(90).optional(),
            last: z.string().max(90).optional()
          }).optional()
        }).optional(),
        name: z.string().max(90).optional(),
        telephoneNumber: z.string().optional()
      }).optional(),
      payTo: z.looseObject({
        address: z.looseObject({
          cityName: z.string().max(60).optional(),
          postalCode: z.string().max(15).optional(),
          stateProvinceCode: z.enum([
            'AL',
            'AK',
            'AZ',
            'AR',
            'CA',
            'CO',
            'CT',
            'DE',
            'DC',
            'FM',
            'FL',
            'GA',
            'GU',
            'HI',
            'ID',
            'IL',
            'IN',
            'IA',
            'KS',
            'KY',
            'LA',
            'ME',
            'MD',
            'MA',
            'MI',
            'MN',
            'MS',
            'MO',
            'MT',
            'NE',
            'NV',
            'NH',
            'NJ',
            'NM',
            'NY',
            'NC',
            'ND',
            'MP',
            'OH',
            'OK',
            'OR',
            'PW',
            'PA',
            'PR',
            'RI',
            'SC',
            'SD',
            'TN',
            'TX',
            'UT',
            'VT',
            'VI',
            'VA',
            'WA',
            'WV',
            'WI',
            'WY',
            'AB',
            'BC',
            'MB',
            'NB',
            'NF',
            'NL',
            'NS',
            'NT',
            'ON',
            'PE',
            'QC',
            'SK',
            'YT',
            'UM',
            ''
          ]).optional(),
          streetLine1: z.string().max(90).optional()
        }).optional(),
        name: z.looseObject({
          first: z.string().max(210).optional(),
          last: z.string().max(210).optional()
        }).optional(),
        serviceIdentifier: z.array(z.looseObject({
          code: z.number().gte(0).lte(99).optional(),
          value: z.string().max(90).optional()
        })).min(1).optional()
      }).optional(),
      productId: z.array(z.looseObject({
        code: z.number().gte(0).lte(99).optional(),
        value: z.string().max(90).optional()
      })).min(1).optional()
    }).optional()
  });

  const zHeaderRequestV1: Check = z.looseObject({
    chainID: z.string().max(30).optional(),
    dateOfService: z.string().optional(),
    externalMessageId: z.string().max(30, { abort: true }).regex(/^[0-9]*$/).optional(),
    sourceSystemId: z.string().max(30, { abort: true }).regex(/^[0-9]*$/).optional(),
    standard: z.looseObject({
      standardName: z.enum(['TELECOM', '']),
      transactionType: z.enum([
        'B1',
        'B2',
        'B3',
        'C1',
        'C2',
        'C3',
        'D1',
        'E1',
        'N1',
        'N2',
        'N3',
        'P1',
        'P2',
        'P3',
        'P4',
        'S1',
        'S2',
        'S3',
        ''
      ]),
      type: z.enum([
        'request',
        'response',
        ''
      ]),
      versionOrReleaseNumber: z.enum(['D0', ''])
    }).optional(),
    transactionCode: z.enum([
      'B1',
      'B2',
      'B3',
      'C1',
      'C2',
      'C3',
      'D1',
      'E1',
      'N1',
      'N2',
      'N3',
      'P1',
      'P2',
      'P3',
      'P4',
      'S1',
      'S2',
      'S3',
      ''
    ]).optional()
  });

  const zCouponV1: Check = z.looseObject({
    number: z.string().max(45).optional(),
    type: z.number().gte(0).lte(99).optional(),
    valueAmount: z.string().max(13, { abort: true }).regex(/^-?(\d{1,6}(?:[.]\d{1,6})?)?$/).optional()
  });

  const zAdditionalDocumentationV1: Check = z.looseObject({
    additionalDocumentationTypeId: z.string().max(9).optional(),
    lengthOfNeed: z.looseObject({
      days: z.string().max(3, { abort: true }).regex(/^[0-9]*$/),
      hours: z.string().max(3, { abort: true }).regex(/^[0-9]*$/),
      lifetime: z.string().max(3, { abort: true }).regex(/^[0-9]*$/),
      months: z.string().max(3, { abort: true }).regex(/^[0-9]*$/),
      weeks: z.string().max(3, { abort: true }).regex(/^[0-9]*$/),
      years: z.string().max(3, { abort: true }).regex(/^[0-9]*$/)
    }).optional(),
    prescriberOrSupplierDateSigned: z.string().optional(),
    question: z.array(z.looseObject({
      alphanumericResponse: z.string().max(90),
      dateResponse: z.string(),
      dollarAmountResponse: z.string().max(16, { abort: true }).regex(/^-?(\d{1,9}(?:[.]\d{1,6})?)?$/),
      numberOrLetter: z.string().max(9),
      numericResponse: z.string().max(11, { abort: true }).regex(/^[0-9]*$/),
      percentResponse: z.string().max(5, { abort: true }).regex(/^(\d{1,3}(?:[.]\d{1,2})?)?$/)
    })).optional(),
    requestPeriodBeginDate: z.string().optional(),
    requestPeriodRecertOrRevisedDate: z.string().optional(),
    requestStatus: z.string().max(3).optional(),
    supportingDocumentation: z.string().max(195).optional()
  });

  const zTelecomRequestV1: Check = z.looseObject({
    additionalDocumentation: zAdditionalDocumentationV1.optional(),
    coupon: zCouponV1.optional(),
    header: zHeaderRequestV1.optional(),
    patient: zPatientRequestV1.optional(),
    pharmacy: zPharmacyV1.optional(),
    prescription: zPrescriptionV1.optional(),
    priorAuthorization: zPriorAuthorizationV1.optional(),
    processor: zProcessorV1.optional()
  });

  const zNcpdpIntegerType: Check = z.looseObject({
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    raw: z.string().optional(),
    rawEmpty: z.boolean().optional(),
    rawPresent: z.boolean().optional()
  });

  const zRejectCodeGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    rejectCode: zNcpdpCodeType.optional(),
    rejectFieldOccurrenceIndicator: zNcpdpIntegerType.optional()
  });

  const zNcpdpDateType: Check = z.looseObject({
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    raw: z.string().optional(),
    rawEmpty: z.boolean().optional(),
    rawPresent: z.boolean().optional()
  });

  const zHelpDeskBusinessUnitTypeGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    helpDeskBusinessUnitType: zNcpdpCodeType.optional(),
    helpDeskContactInformation: zNcpdpAlphaNumericType.optional(),
    helpDeskContactInformationExtension: zNcpdpAlphaNumericType.optional(),
    helpDeskContactInformationQualifier: zNcpdpCodeType.optional(),
    present: z.boolean().optional()
  });

  const zNcpdpCountType: Check = z.looseObject({
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    raw: z.string().optional(),
    rawEmpty: z.boolean().optional(),
    rawPresent: z.boolean().optional()
  });

  const zHelpDeskSupportTypeGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    helpDeskBusinessUnitTypeCount: zNcpdpCountType.optional(),
    helpDeskBusinessUnitTypeGroupings: z.array(zHelpDeskBusinessUnitTypeGrouping).optional(),
    helpDeskSupportType: zNcpdpCodeType.optional(),
    present: z.boolean().optional()
  });

  const zStatusSegment: Check = z.looseObject({
    additionalMessageInformationCount: zNcpdpCountType.optional(),
    additionalMessageInformationGroupings: z.array(zAdditionalMessageInformationGrouping).optional(),
    adjudicatedProgramType: zNcpdpCodeType.optional(),
    approvedMessageCodeCount: zNcpdpCountType.optional(),
    approvedMessageCodes: z.array(zNcpdpCodeType).optional(),
    authorizationNumber: zNcpdpAlphaNumericType.optional(),
    empty: z.boolean().optional(),
    helpDeskSupportTypeCount: zNcpdpCountType.optional(),
    helpDeskSupportTypeGroupings: z.array(zHelpDeskSupportTypeGrouping).optional(),
    helpDeskTelephoneNumber: zNcpdpAlphaNumericType.optional(),
    helpDeskTelephoneNumberQualifier: zNcpdpCodeType.optional(),
    internalControlNumber: zNcpdpAlphaNumericType.optional(),
    nextAvailableFillDate: zNcpdpDateType.optional(),
    present: z.boolean().optional(),
    reconciliationId: zNcpdpAlphaNumericType.optional(),
    rejectCodeGroupings: z.array(zRejectCodeGrouping).optional(),
    rejectCount: zNcpdpCountType.optional(),
    transactionReferenceNumber: zNcpdpAlphaNumericType.optional(),
    transactionResponseStatus: zNcpdpCodeType.optional(),
    url: zNcpdpAlphaNumericType.optional()
  });

  const zNcpdpDecimalType: Check = z.looseObject({
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    raw: z.string().optional(),
    rawEmpty: z.boolean().optional(),
    rawPresent: z.boolean().optional()
  });

  const zPriorAuthorizationSegment: Check = z.looseObject({
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    priorAuthorizationDollarsAuthorized: zNcpdpDecimalType.optional(),
    priorAuthorizationEffectiveDate: zNcpdpDateType.optional(),
    priorAuthorizationExpirationDate: zNcpdpDateType.optional(),
    priorAuthorizationIdAssigned: zNcpdpAlphaNumericType.optional(),
    priorAuthorizationNumberAssigned: zNcpdpAlphaNumericType.optional(),
    priorAuthorizationNumberOfRefillsAuthorized: zNcpdpIntegerType.optional(),
    priorAuthorizationProcessedDate: zNcpdpDateType.optional(),
    priorAuthorizationQuantity: zNcpdpDecimalType.optional(),
    priorAuthorizationQuantityAccumulated: zNcpdpDecimalType.optional()
  });

  const zRegulatoryFeeGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    regulatoryFeeAmountPaid: zNcpdpDecimalType.optional(),
    regulatoryFeeExemptIndicator: zNcpdpCodeType.optional(),
    regulatoryFeeTypeCode: zNcpdpCodeType.optional()
  });

  const zPatientPayComponentGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    patientPayComponentAmount: zNcpdpDecimalType.optional(),
    patientPayComponentQualifier: zNcpdpCodeType.optional(),
    present: z.boolean().optional()
  });

  const zOtherAmountPaidGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    otherAmountPaid: zNcpdpDecimalType.optional(),
    otherAmountPaidQualifier: zNcpdpCodeType.optional(),
    present: z.boolean().optional()
  });

  const zBenefitStageGrouping: Check = z.looseObject({
    benefitStageAmount: zNcpdpDecimalType.optional(),
    benefitStageQualifier: zNcpdpCodeType.optional(),
    empty: z.boolean().optional(),
    present: z.boolean().optional()
  });

  const zPricingSegment: Check = z.looseObject({
    accumulatedDeductibleAmount: zNcpdpDecimalType.optional(),
    amountAppliedToPeriodicDeductible: zNcpdpDecimalType.optional(),
    amountAttributedToCoverageGap: zNcpdpDecimalType.optional(),
    amountAttributedToProcessorFee: zNcpdpDecimalType.optional(),
    amountAttributedToProductSelectionOrBrandDrug: zNcpdpDecimalType.optional(),
    amountAttributedToProductSelectionOrBrandNonPreferredFormularySelection: zNcpdpDecimalType.optional(),
    amountAttributedToProductSelectionOrNonPreferredFormularySelection: zNcpdpDecimalType.optional(),
    amountAttributedToProviderNetworkSelection: zNcpdpDecimalType.optional(),
    amountAttributedToSalesTax: zNcpdpDecimalType.optional(),
    amountExceedingPeriodicBenefitMaximum: zNcpdpDecimalType.optional(),
    amountOfCoinsurance: zNcpdpDecimalType.optional(),
    amountOfCopay: zNcpdpDecimalType.optional(),
    basisOfCalculationCoinsurance: zNcpdpCodeType.optional(),
    basisOfCalculationCopay: zNcpdpCodeType.optional(),
    basisOfCalculationDispensingFee: zNcpdpCodeType.optional(),
    basisOfCalculationFlatSalesTax: zNcpdpCodeType.optional(),
    basisOfCalculationPercentageSalesTax: zNcpdpCodeType.optional(),
    basisOfCalculationPercentageTax: zNcpdpCodeType.optional(),
    basisOfCalculationRegulatoryFee: zNcpdpCodeType.optional(),
    basisOfReimbursementDetermination: zNcpdpCodeType.optional(),
    benefitStageCount: zNcpdpCountType.optional(),
    benefitStageGroupings: z.array(zBenefitStageGrouping).optional(),
    benefitStageIndicatorCount: zNcpdpCountType.optional(),
    benefitStageIndicators: z.array(zNcpdpCountType).optional(),
    dispensingFeeContractedOrReimbursableAmount: zNcpdpDecimalType.optional(),
    dispensingFeePaid: zNcpdpDecimalType.optional(),
    empty: z.boolean().optional(),
    estimatedGenericSavings: zNcpdpDecimalType.optional(),
    flatSalesTaxAmountPaid: zNcpdpDecimalType.optional(),
    healthPlanFundedAssistanceAmount: zNcpdpDecimalType.optional(),
    incentiveAmountPaid: zNcpdpDecimalType.optional(),
    ingredientCostContractedOrReimbursableAmount: zNcpdpDecimalType.optional(),
    ingredientCostPaid: zNcpdpDecimalType.optional(),
    otherAmountPaidCount: zNcpdpCountType.optional(),
    otherAmountPaidGroupings: z.array(zOtherAmountPaidGrouping).optional(),
    otherPayerAmountRecognized: zNcpdpDecimalType.optional(),
    patientPayAmount: zNcpdpDecimalType.optional(),
    patientPayComponentCount: zNcpdpCountType.optional(),
    patientPayComponentGroupings: z.array(zPatientPayComponentGrouping).optional(),
    patientRegulatoryFeeAmount: zNcpdpDecimalType.optional(),
    patientSalesTaxAmount: zNcpdpDecimalType.optional(),
    percentageSalesTaxAmountPaid: zNcpdpDecimalType.optional(),
    percentageSalesTaxBasisPaid: zNcpdpCodeType.optional(),
    percentageSalesTaxRatePaid: zNcpdpDecimalType.optional(),
    percentageTaxAmountPaid: zNcpdpDecimalType.optional(),
    percentageTaxBasisPaid: zNcpdpCodeType.optional(),
    percentageTaxExemptIndicator: zNcpdpCodeType.optional(),
    percentageTaxRatePaid: zNcpdpDecimalType.optional(),
    planSalesTaxAmount: zNcpdpDecimalType.optional(),
    present: z.boolean().optional(),
    professionalServiceFeeContractedOrReimbursementAmount: zNcpdpDecimalType.optional(),
    professionalServiceFeePaid: zNcpdpDecimalType.optional(),
    regulatoryFeeCount: zNcpdpCountType.optional(),
    regulatoryFeeGroupings: z.array(zRegulatoryFeeGrouping).optional(),
    remainingBenefitAmount: zNcpdpDecimalType.optional(),
    remainingDeductibleAmount: zNcpdpDecimalType.optional(),
    spendingAccountAmountRemaining: zNcpdpDecimalType.optional(),
    taxExemptIndicator: zNcpdpCodeType.optional(),
    totalAmountPaid: zNcpdpDecimalType.optional()
  });

  const zNcpdpCounterType: Check = z.looseObject({
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    raw: z.string().optional(),
    rawEmpty: z.boolean().optional(),
    rawPresent: z.boolean().optional()
  });

  const zNcpdpPhoneNumberType: Check = z.looseObject({
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    raw: z.string().optional(),
    rawEmpty: z.boolean().optional(),
    rawPresent: z.boolean().optional()
  });

  const zDurOrPpsGrouping: Check = z.looseObject({
    clinicalSignificanceCode: zNcpdpCodeType.optional(),
    databaseIndicator: zNcpdpCodeType.optional(),
    durAdditionalText: zNcpdpAlphaNumericType.optional(),
    durFreeTextMessage: zNcpdpAlphaNumericType.optional(),
    durOrDueCoAgentDescription: zNcpdpAlphaNumericType.optional(),
    durOrDueCoAgentId: zNcpdpAlphaNumericType.optional(),
    durOrDueCoAgentIdQualifier: zNcpdpCodeType.optional(),
    durOrDueCompoundProductId: zNcpdpAlphaNumericType.optional(),
    durOrDueCompoundProductIdQualifier: zNcpdpCodeType.optional(),
    durOrDueFreeTextMessage: zNcpdpAlphaNumericType.optional(),
    durOrDueMaximumDailyDoseQuantity: zNcpdpDecimalType.optional(),
    durOrDueMaximumDailyDoseUnitOfMeasure: zNcpdpCodeType.optional(),
    durOrDueMinimumDailyDoseQuantity: zNcpdpDecimalType.optional(),
    durOrDueMinimumDailyDoseUnitOfMeasure: zNcpdpCodeType.optional(),
    durOrPpsCodeCounter: zNcpdpCounterType.optional(),
    empty: z.boolean().optional(),
    otherPharmacyId: zNcpdpAlphaNumericType.optional(),
    otherPharmacyIdQualifier: zNcpdpCodeType.optional(),
    otherPharmacyIndicator: zNcpdpCodeType.optional(),
    otherPharmacyName: zNcpdpAlphaNumericType.optional(),
    otherPharmacyTelephone: zNcpdpPhoneNumberType.optional(),
    otherPrescriberId: zNcpdpAlphaNumericType.optional(),
    otherPrescriberIdQualifier: zNcpdpCodeType.optional(),
    otherPrescriberIndicator: zNcpdpCodeType.optional(),
    otherPrescriberLastName: zNcpdpAlphaNumericType.optional(),
    otherPrescriberTelephoneNumber: zNcpdpPhoneNumberType.optional(),
    present: z.boolean().optional(),
    previousDateOfFill: zNcpdpDateType.optional(),
    previousDateOfService: zNcpdpDateType.optional(),
    quantityOfPreviousDispensing: zNcpdpDecimalType.optional(),
    quantityOfPreviousFill: zNcpdpDecimalType.optional(),
    reasonForServiceCode: zNcpdpCodeType.optional(),
    unitOfMeasureForPreviousDispensedQuantity: zNcpdpAlphaNumericType.optional()
  });

  const zDurOrPpsSegment: Check = z.looseObject({
    durOrPpsGroupings: z.array(zDurOrPpsGrouping).optional(),
    empty: z.boolean().optional(),
    present: z.boolean().optional()
  });

  const zOtherPayerGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    otherPayerAdjudicatedProgramType: zNcpdpCodeType.optional(),
    otherPayerBenefitClassification: zNcpdpCodeType.optional(),
    otherPayerBenefitEffectiveDate: zNcpdpDateType.optional(),
    otherPayerBenefitTerminationDate: zNcpdpDateType.optional(),
    otherPayerCardholderId: zNcpdpAlphaNumericType.optional(),
    otherPayerCoverageType: zNcpdpCodeType.optional(),
    otherPayerGroupId: zNcpdpAlphaNumericType.optional(),
    otherPayerHelpDeskTelephoneNumber: zNcpdpPhoneNumberType.optional(),
    otherPayerHelpDeskTelephoneNumberExtension: zNcpdpIntegerType.optional(),
    otherPayerId: zNcpdpAlphaNumericType.optional(),
    otherPayerIdQualifier: zNcpdpCodeType.optional(),
    otherPayerName: zNcpdpAlphaNumericType.optional(),
    otherPayerPatientRelationshipCode: zNcpdpCodeType.optional(),
    otherPayerPersonCode: zNcpdpAlphaNumericType.optional(),
    otherPayerProcessorControlNumber: zNcpdpAlphaNumericType.optional(),
    otherPayerRelationshipType: zNcpdpCodeType.optional(),
    present: z.boolean().optional()
  });

  const zOtherPayersSegment: Check = z.looseObject({
    cobOrOtherPayersCount: zNcpdpCountType.optional(),
    cobOrOtherPayersGroupings: z.array(zOtherPayerGrouping).optional(),
    empty: z.boolean().optional(),
    otherPayerGroupings: z.array(zOtherPayerGrouping).optional(),
    otherPayerIdCount: zNcpdpCountType.optional(),
    present: z.boolean().optional()
  });

  const zNcpdpLongType: Check = z.looseObject({
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    raw: z.string().optional(),
    rawEmpty: z.boolean().optional(),
    rawPresent: z.boolean().optional()
  });

  const zFormularyAlternativeRequiredTherapyIndicatorGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    formularyAlternativeRequiredTherapyIndicator: zNcpdpCodeType.optional(),
    formularyAlternativeRequiredTherapyTimePeriodDuration: zNcpdpAlphaNumericType.optional(),
    formularyAlternativeRequiredTherapyTimePeriodEndDate: zNcpdpDateType.optional(),
    formularyAlternativeRequiredTherapyTimePeriodQualifier: zNcpdpCodeType.optional(),
    formularyAlternativeRequiredTherapyTimePeriodStartDate: zNcpdpDateType.optional(),
    present: z.boolean().optional()
  });

  const zFormularyAlternativeProductGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    formularyAlternativeDescription: zNcpdpAlphaNumericType.optional(),
    formularyAlternativeEffectiveDate: zNcpdpDateType.optional(),
    formularyAlternativeEstimatedPatientCostShare: zNcpdpDecimalType.optional(),
    formularyAlternativeId: zNcpdpAlphaNumericType.optional(),
    formularyAlternativeIdQualifier: zNcpdpCodeType.optional(),
    formularyAlternativeIncentive: zNcpdpDecimalType.optional(),
    formularyAlternativePlanBenefitTier: zNcpdpCodeType.optional(),
    formularyAlternativeReasonCode: zNcpdpCodeType.optional(),
    formularyAlternativeRequiredTherapyIndicatorCount: zNcpdpCountType.optional(),
    formularyAlternativeRequiredTherapyIndicatorGroupings: z.array(zFormularyAlternativeRequiredTherapyIndicatorGrouping).optional(),
    preferredProductCostShareIncentive: zNcpdpDecimalType.optional(),
    preferredProductDescription: zNcpdpAlphaNumericType.optional(),
    preferredProductId: zNcpdpAlphaNumericType.optional(),
    preferredProductIdQualifier: zNcpdpCodeType.optional(),
    preferredProductIncentive: zNcpdpDecimalType.optional(),
    present: z.boolean().optional()
  });

  const zClaimSegment: Check = z.looseObject({
    benefitTypeOpportunities: z.array(zNcpdpCodeType).optional(),
    benefitTypeOpportunityCount: zNcpdpCountType.optional(),
    empty: z.boolean().optional(),
    formularyAlternativeProductCount: zNcpdpCountType.optional(),
    formularyAlternativeProductGroupings: z.array(zFormularyAlternativeProductGrouping).optional(),
    maximumAge: zNcpdpIntegerType.optional(),
    maximumAgeQualifier: zNcpdpCodeType.optional(),
    maximumAmount: zNcpdpDecimalType.optional(),
    maximumAmountQualifier: zNcpdpCodeType.optional(),
    maximumAmountTimePeriod: zNcpdpCodeType.optional(),
    maximumAmountTimePeriodEndDate: zNcpdpDateType.optional(),
    maximumAmountTimePeriodStartDate: zNcpdpDateType.optional(),
    maximumAmountTimePeriodUnits: zNcpdpIntegerType.optional(),
    medicaidSubrogationIcnOrTcn: zNcpdpAlphaNumericType.optional(),
    minimumAge: zNcpdpIntegerType.optional(),
    minimumAgeQualifier: zNcpdpCodeType.optional(),
    minimumAmount: zNcpdpDecimalType.optional(),
    minimumAmountQualifier: zNcpdpCodeType.optional(),
    planBenefitOverrideIndicator: zNcpdpAlphaNumericType.optional(),
    planBenefitOverrideValueCount: zNcpdpCountType.optional(),
    planBenefitOverrideValues: z.array(zNcpdpAlphaNumericType).optional(),
    preferredProductCount: zNcpdpCountType.optional(),
    preferredProductGroupings: z.array(zFormularyAlternativeProductGrouping).optional(),
    prescriptionOrServiceReferenceNumber: zNcpdpLongType.optional(),
    prescriptionOrServiceReferenceNumberQualifier: zNcpdpCodeType.optional(),
    present: z.boolean().optional(),
    remainingAmount: zNcpdpDecimalType.optional(),
    remainingAmountQualifier: zNcpdpCodeType.optional(),
    subrogationRequestorsReconciliationId: zNcpdpAlphaNumericType.optional()
  });

  const zResponseTransaction: Check = z.looseObject({
    claim: zClaimSegment.optional(),
    cobOrOtherPayers: zOtherPayersSegment.optional(),
    durOrPps: zDurOrPpsSegment.optional(),
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    pricing: zPricingSegment.optional(),
    priorAuthorization: zPriorAuthorizationSegment.optional(),
    status: zStatusSegment.optional()
  });

  const zResponseIntermediaryAuthorizationGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    intermediaryMessage: zNcpdpAlphaNumericType.optional(),
    present: z.boolean().optional(),
    responseIntermediaryAuthorizationId: zNcpdpAlphaNumericType.optional(),
    responseIntermediaryAuthorizationTypeId: zNcpdpCodeType.optional()
  });

  const zProviderSegment: Check = z.looseObject({
    dataSourceOfInvalidProviderDetermination: zNcpdpCodeType.optional(),
    empty: z.boolean().optional(),
    present: z.boolean().optional(),
    stateCodeForDataSourceOfInvalidProviderDetermination: zNcpdpCodeType.optional()
  });

  const zPayerOrHealthPlanIdGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    payerOrHealthPlanId: zNcpdpAlphaNumericType.optional(),
    payerOrHealthPlanIdQualifier: zNcpdpAlphaNumericType.optional(),
    present: z.boolean().optional()
  });

  const zNameV1: Check = z.looseObject({
    first: z.string().nullish(),
    last: z.string().nullish(),
    middle: z.string().nullish(),
    prefix: z.string().nullish(),
    suffix: z.string().nullish()
  });

  const zPatientV1: Check = z.looseObject({
    dateOfBirth: z.string().nullish(),
    name: zNameV1.optional()
  });

  const zPatientIdGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    patientId: zNcpdpAlphaNumericType.optional(),
    patientIdQualifier: zNcpdpCodeType.optional(),
    present: z.boolean().optional()
  });

  const zPatientSegment: Check = z.looseObject({
    dateOfBirth: zNcpdpDateType.optional(),
    empty: z.boolean().optional(),
    patientFirstName: zNcpdpAlphaNumericType.optional(),
    patientIdCount: zNcpdpCountType.optional(),
    patientIdGroupings: z.array(zPatientIdGrouping).optional(),
    patientLastName: zNcpdpAlphaNumericType.optional(),
    present: z.boolean().optional()
  });

  const zOtherBenefitDetailInformationGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    otherBenefitDetailInformation: zNcpdpAlphaNumericType.optional(),
    otherBenefitDetailInformationEffectiveDate: zNcpdpDateType.optional(),
    otherBenefitDetailInformationFacilityName: zNcpdpAlphaNumericType.optional(),
    otherBenefitDetailInformationIndicator: zNcpdpCodeType.optional(),
    otherBenefitDetailInformationProviderNumber: zNcpdpAlphaNumericType.optional(),
    otherBenefitDetailInformationTerminationDate: zNcpdpDateType.optional(),
    otherBenefitFacilityDetailInformationTelephoneNumber: zNcpdpPhoneNumberType.optional(),
    present: z.boolean().optional()
  });

  const zOtherBenefitGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    otherBenefitDetailInformationCount: zNcpdpCountType.optional(),
    otherBenefitDetailInformationGroupings: z.array(zOtherBenefitDetailInformationGrouping).optional(),
    otherBenefitEffectiveDate: zNcpdpDateType.optional(),
    otherBenefitFacilityName: zNcpdpAlphaNumericType.optional(),
    otherBenefitFacilityTelephoneNumber: zNcpdpPhoneNumberType.optional(),
    otherBenefitTerminationDate: zNcpdpDateType.optional(),
    otherBenefitTypeCode: zNcpdpCodeType.optional(),
    otherBenefitTypeId: zNcpdpAlphaNumericType.optional(),
    present: z.boolean().optional(),
    stateOrProvinceAddress: zNcpdpCodeType.optional()
  });

  const zOtherRelatedBenefitDetailSegment: Check = z.looseObject({
    disabilityEffectiveDate: zNcpdpDateType.optional(),
    empty: z.boolean().optional(),
    esrdEffectiveDate: zNcpdpDateType.optional(),
    esrdIndicator: zNcpdpCodeType.optional(),
    esrdTerminationDate: zNcpdpDateType.optional(),
    hospiceEffectiveDate: zNcpdpDateType.optional(),
    hospiceFacilityName: zNcpdpAlphaNumericType.optional(),
    hospiceProviderNumber: zNcpdpAlphaNumericType.optional(),
    hospiceTelephoneNumber: zNcpdpPhoneNumberType.optional(),
    hospiceTerminationDate: zNcpdpDateType.optional(),
    institutionalEffectiveDate: zNcpdpDateType.optional(),
    institutionalIndicator: zNcpdpAlphaNumericType.optional(),
    institutionalTerminationDate: zNcpdpDateType.optional(),
    lisEffectiveDate: zNcpdpDateType.optional(),
    lisLevel: zNcpdpCodeType.optional(),
    lisTerminationDate: zNcpdpDateType.optional(),
    otherBenefitCount: zNcpdpCountType.optional(),
    otherBenefitGroupings: z.array(zOtherBenefitGrouping).optional(),
    planType: zNcpdpCodeType.optional(),
    present: z.boolean().optional()
  });

  const zMessageV1: Check = z.looseObject({
    message: z.string().nullish()
  });

  const zInsuranceAdditionalInformationV1: Check = z.looseObject({
    benefitId: z.string().nullish(),
    cmsLowIncomeCostSharingLevel: z.string().nullish(),
    contractNumber: z.string().nullish(),
    formularyId: z.string().nullish(),
    medicarePartDCoverageCode: z.string().nullish(),
    nextMedicarePartDEffectiveDate: z.string().nullish(),
    nextMedicarePartDExpirationDate: z.string().nullish()
  });

  const zInsuranceV1: Check = z.looseObject({
    cardholderId: z.string().nullish(),
    groupId: z.string().nullish(),
    medicaidAgencyNumber: z.string().nullish(),
    medicaidIdNumber: z.string().nullish(),
    networkReimbursementId: z.string().nullish(),
    payerId: zIdentifierV1.optional(),
    planId: z.string().nullish()
  });

  const zHeaderV1: Check = z.looseObject({
    chainID: z.string().nullish(),
    dateOfService: z.string().nullish(),
    externalMessageId: z.string().nullish(),
    sourceSystemId: z.string().nullish(),
    standard: z.looseObject({
      standardName: z.string().nullish(),
      transactionType: z.string().nullish(),
      type: z.string().nullish(),
      versionOrReleaseNumber: z.string().nullish()
    }).nullish(),
    transactionCode: z.string().nullish()
  });

  const zNcpdpResponseConverterV1Response: Check = z.looseObject({
    header: zHeaderV1.optional(),
    insurance: zInsuranceV1.optional(),
    insuranceAdditionalInformation: zInsuranceAdditionalInformationV1.optional(),
    patient: zPatientV1.optional(),
    responseMessage: zMessageV1.optional(),
    transactions: z.array(zTransactionV1).nullish()
  });

  const zMessageSegment: Check = z.looseObject({
    empty: z.boolean().optional(),
    message: zNcpdpAlphaNumericType.optional(),
    present: z.boolean().optional()
  });

  const zIntermediaryHelpDeskBusinessUnitTypeGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    intermediaryHelpDeskBusinessUnitType: zNcpdpCodeType.optional(),
    intermediaryHelpDeskContactInformation: zNcpdpAlphaNumericType.optional(),
    intermediaryHelpDeskContactInformationExtension: zNcpdpAlphaNumericType.optional(),
    intermediaryHelpDeskContactInformationQualifier: zNcpdpCodeType.optional(),
    present: z.boolean().optional()
  });

  const zIntermediaryHelpDeskSupportTypeGrouping: Check = z.looseObject({
    empty: z.boolean().optional(),
    intermediaryHelpDeskBusinessUnitTypeCount: zNcpdpCountType.optional(),
    intermediaryHelpDeskBusinessUnitTypeGroupings: z.array(zIntermediaryHelpDeskBusinessUnitTypeGrouping).optional(),
    intermediaryHelpDeskSupportType: zNcpdpCodeType.optional(),
    present: z.boolean().optional()
  });

  const zIntermediarySegment: Check = z.looseObject({
    empty: z.boolean().optional(),
    intermediaryHelpDeskSupportTypeCount: zNcpdpCountType.optional(),
    intermediaryHelpDeskSupportTypeGroupings: z.array(zIntermediaryHelpDeskSupportTypeGrouping).optional(),
    present: z.boolean().optional(),
    responseIntermediaryAuthorizationCount: zNcpdpCountType.optional(),
    responseIntermediaryAuthorizationGroupings: z.array(zResponseIntermediaryAuthorizationGrouping).optional()
  });

  const zInsuranceAdditionalInformationSegment: Check = z.looseObject({
    benefitId: zNcpdpAlphaNumericType.optional(),
    cmsLowIncomeCostSharingLevel: zNcpdpAlphaNumericType.optional(),
    contractNumber: zNcpdpAlphaNumericType.optional(),
    empty: z.boolean().optional(),
    formularyId: zNcpdpAlphaNumericType.optional(),
    medicarePartDCoverageCode: zNcpdpCodeType.optional(),
    nextMedicarePartDEffectiveDate: zNcpdpDateType.optional(),
    nextMedicarePartDTerminationDate: zNcpdpDateType.optional(),
    planName: zNcpdpAlphaNumericType.optional(),
    present: z.boolean().optional()
  });

  const zInsuranceSegment: Check = z.looseObject({
    cardholderId: zNcpdpAlphaNumericType.optional(),
    empty: z.boolean().optional(),
    groupId: zNcpdpAlphaNumericType.optional(),
    medicaidAgencyNumber: zNcpdpAlphaNumericType.optional(),
    medicaidIdNumber: zNcpdpAlphaNumericType.optional(),
    networkReimbursementId: zNcpdpAlphaNumericType.optional(),
    payerId: zNcpdpAlphaNumericType.optional(),
    payerIdQualifier: zNcpdpAlphaNumericType.optional(),
    payerOrHealthPlanIdCount: zNcpdpCountType.optional(),
    payerOrHealthPlanIdGroupings: z.array(zPayerOrHealthPlanIdGrouping).optional(),
    planId: zNcpdpAlphaNumericType.optional(),
    present: z.boolean().optional()
  });

  const zHeaderSegment: Check = z.looseObject({
    dateOfService: zNcpdpDateType.optional(),
    empty: z.boolean().optional(),
    headerResponseStatus: zNcpdpCodeType.optional(),
    present: z.boolean().optional(),
    serviceProviderId: zNcpdpAlphaNumericType.optional(),
    serviceProviderIdQualifier: zNcpdpCodeType.optional(),
    transactionCode: zNcpdpCodeType.optional(),
    transactionCount: zNcpdpCountType.optional(),
    versionOrReleaseNumber: zNcpdpCodeType.optional()
  });

  const zNcpdpResponse: Check = z.looseObject({
    claim: zClaimSegment.optional(),
    durOrPps: zDurOrPpsSegment.optional(),
    empty: z.boolean().optional(),
    header: zHeaderSegment.optional(),
    insurance: zInsuranceSegment.optional(),
    insuranceAdditionalInformation: zInsuranceAdditionalInformationSegment.optional(),
    intermediary: zIntermediarySegment.optional(),
    message: zMessageSegment.optional(),
    otherPayers: zOtherPayersSegment.optional(),
    otherRelatedBenefitDetail: zOtherRelatedBenefitDetailSegment.optional(),
    patient: zPatientSegment.optional(),
    present: z.boolean().optional(),
    pricing: zPricingSegment.optional(),
    priorAuthorization: zPriorAuthorizationSegment.optional(),
    provider: zProviderSegment.optional(),
    raw: z.string().optional(),
    rawEmpty: z.boolean().optional(),
    rawPresent: z.boolean().optional(),
    status: zStatusSegment.optional(),
    transactions: z.array(zResponseTransaction).optional()
  });

  const zNcpdpRequestConverterV1Response: Check = z.looseObject({
    ncpdpRequestString: z.string().nullish(),
    switchResponse: zNcpdpResponseConverterV1Response.optional()
  });

  const zNcpdpFormatRequestData: Check = z.looseObject({
    chainID: z.string().max(30).optional(),
    externalMessageId: z.string().max(30, { abort: true }).regex(/^[0-9]*$/).optional(),
    response: zNcpdpResponse.optional(),
    sourceSystemId: z.string().max(30, { abort: true }).regex(/^[0-9]*$/).optional()
  });

  const zPostRxnTelecomformatterV1FormatdetailsBody: Check = zTelecomRequestV1;

  const zPostRxnTelecomformatterV1FormatdetailsResponse: Check = zNcpdpRequestConverterV1Response;

  const zPostRxnTelecomformatterV1TelecomformatresponseBody: Check = zNcpdpFormatRequestData;

  const zPostRxnTelecomformatterV1TelecomformatresponseResponse: Check = zNcpdpResponseConverterV1Response;

  return {
    getRxnTelecomformatterHealthTelecomFormatter: {  },
    postRxnTelecomformatterV1Formatdetails: { body: zPostRxnTelecomformatterV1FormatdetailsBody, answer: zPostRxnTelecomformatterV1FormatdetailsResponse },
    postRxnTelecomformatterV1Telecomformatresponse: { body: zPostRxnTelecomformatterV1TelecomformatresponseBody, answer: zPostRxnTelecomformatterV1TelecomformatresponseResponse },
  };
}
