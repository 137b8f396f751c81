// Written by scripts/generate-optum.mjs from Optum's document prior-authorization-v1; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zAuthorizationJsonResponseSubscriberSupplementalIdentification: Check = z.looseObject({
    policyNumber: z.string().nullish(),
    branchIdentifier: z.string().nullish(),
    groupNumber: z.string().nullish(),
    departmentNumber: z.string().nullish(),
    patientAccountNumber: z.string().nullish(),
    healthInsuranceClaimNumber: z.string().nullish(),
    idCard: z.string().nullish(),
    insurancePolicyNumber: z.string().nullish(),
    planNetworkIdentificationNumber: z.string().nullish(),
    medicaidRecipientIdentificationNumber: z.string().nullish(),
    ssn: z.string().nullish()
  });

  const zAuthorizationJsonResponseRequestValidation: Check = z.looseObject({
    responseCode: z.string().nullish(),
    rejectReasonCode: z.string().nullish(),
    followupActionCode: z.string().nullish()
  });

  const zAuthorizationJsonResponseSubscriber: Check = z.looseObject({
    subscriberRequestValidation: z.array(zAuthorizationJsonResponseRequestValidation).nullish(),
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish(),
    memberId: z.string().nullish(),
    dateOfBirth: z.string().nullish(),
    address1: z.string().nullish(),
    address2: z.string().nullish(),
    city: z.string().nullish(),
    state: z.string().nullish(),
    postalCode: z.string().nullish(),
    countryCode: z.string().nullish(),
    countrySubDivisionCode: z.string().nullish(),
    supplementalIdentification: zAuthorizationJsonResponseSubscriberSupplementalIdentification.optional()
  });

  const zAuthorizationJsonResponseRequesterIdentification: Check = z.looseObject({
    providerUpinNumber: z.string().nullish(),
    facilityIdNumber: z.string().nullish(),
    employerIdentificationNumber: z.string().nullish(),
    providerSiteNumber: z.string().nullish(),
    providerPlanNetworkIdNumber: z.string().nullish(),
    facilityNetworkIdNumber: z.string().nullish(),
    socialSecurityNumber: z.string().nullish(),
    carrierAssignedReferenceNumber: z.string().nullish()
  });

  const zAuthorizationJsonResponseRequester: Check = z.looseObject({
    requesterRequestValidation: z.array(zAuthorizationJsonResponseRequestValidation).nullish(),
    requesterType: z.string().nullish(),
    organizationName: z.string().nullish(),
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    requesterIdentification: zAuthorizationJsonResponseRequesterIdentification.optional(),
    npi: z.string().nullish(),
    payorId: z.string().nullish(),
    ssn: z.string().nullish(),
    servicesPlanID: z.string().nullish(),
    employersId: z.string().nullish(),
    etin: z.string().nullish(),
    providerCode: z.string().nullish(),
    referenceIdentification: z.string().nullish()
  });

  const zAuthorizationJsonResponseToothInformation: Check = z.looseObject({
    toothCode: z.string().nullish(),
    toothSurfaceCode: z.string().nullish(),
    toothSurfaceCode2: z.string().nullish(),
    toothSurfaceCode3: z.string().nullish(),
    toothSurfaceCode4: z.string().nullish(),
    toothSurfaceCode5: z.string().nullish()
  });

  const zAuthorizationJsonResponseProviderSupplementalInformation: Check = z.looseObject({
    stateLicenseNumber: z.string().nullish(),
    licenseNumberStateCode: z.string().nullish(),
    providerUpinNumber: z.string().nullish(),
    facilityIdNumber: z.string().nullish(),
    employersIdentificationNumber: z.string().nullish(),
    providerPlanNetworkIdentificationNumber: z.string().nullish(),
    facilityNetworkIdentificationNumber: z.string().nullish(),
    ssn: z.string().nullish(),
    carrierAssignedReferenceNumber: z.string().nullish(),
    providerSiteNumber: z.string().nullish()
  });

  const zAuthorizationJsonResponseServiceProviderName: Check = z.looseObject({
    serviceProviderRequestValidation: z.array(zAuthorizationJsonResponseRequestValidation).nullish(),
    entityIdentifierCode: z.string().nullish(),
    organizationName: z.string().nullish(),
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    namePrefix: z.string().nullish(),
    nameSuffix: z.string().nullish(),
    identificationCodeQualifier: z.string().nullish(),
    identifier: z.string().nullish(),
    address1: z.string().nullish(),
    address2: z.string().nullish(),
    city: z.string().nullish(),
    state: z.string().nullish(),
    postalCode: z.string().nullish(),
    countryCode: z.string().nullish(),
    countrySubDivisionCode: z.string().nullish(),
    providerSupplementalInformation: zAuthorizationJsonResponseProviderSupplementalInformation.optional(),
    contactName: z.string().nullish(),
    contactElectronicMail: z.string().nullish(),
    contactFacsimile: z.string().nullish(),
    contactTelephone: z.string().nullish(),
    contactTelephoneExtension: z.string().nullish(),
    contactUrl: z.string().nullish(),
    providerCode: z.string().nullish(),
    providerTaxonomyCode: z.string().nullish()
  });

  const zAuthorizationJsonResponseIonalService: Check = z.looseObject({
    serviceLineRevenueCode: z.string().nullish(),
    productOrServiceIDQualifier: z.string().nullish(),
    procedureCode: z.string().nullish(),
    procedureModifier: z.string().nullish(),
    procedureModifier2: z.string().nullish(),
    procedureModifier3: z.string().nullish(),
    procedureModifier4: z.string().nullish(),
    procedureCodeDescription: z.string().nullish(),
    procedureCode2: z.string().nullish(),
    serviceLineAmount: z.string().nullish(),
    unitOrBasisForMeasurementCode: z.string().nullish(),
    serviceUnitCount: z.string().nullish(),
    serviceLineRate: z.string().nullish(),
    epsdtIndicator: z.string().nullish()
  });

  const zAuthorizationJsonResponseDentalService: Check = z.looseObject({
    procedureCode: z.string().nullish(),
    procedureModifier: z.string().nullish(),
    procedureModifier2: z.string().nullish(),
    procedureModifier3: z.string().nullish(),
    procedureModifier4: z.string().nullish(),
    procedureCodeDescription: z.string().nullish(),
    procedureCode2: z.string().nullish(),
    serviceLineAmount: z.string().nullish(),
    americanDentalAssociationCodes: z.string().nullish(),
    americanDentalAssociationCodes2: z.string().nullish(),
    americanDentalAssociationCodes3: z.string().nullish(),
    americanDentalAssociationCodes4: z.string().nullish(),
    americanDentalAssociationCodes5: z.string().nullish(),
    prosthesisCrownOrInlayCode: z.string().nullish(),
    serviceUnitCount: z.string().nullish()
  });

  const zAuthorizationJsonResponseServiceLevel: Check = z.looseObject({
    serviceRequestValidation: z.array(zAuthorizationJsonResponseRequestValidation).nullish(),
    requestCategoryCode: z.string().nullish(),
    certificationTypeCode: z.string().nullish(),
    serviceTypeCode: z.string().nullish(),
    facilityTypeCode: z.string().nullish(),
    facilityCodeQualifier: z.string().nullish(),
    certificationActionCode: z.string().nullish(),
    reviewIdentificationNumber: z.string().nullish(),
    reviewDecisionReasonCode: z.string().nullish(),
    secondSurgicalOpinionIndicator: z.string().nullish(),
    previousReviewAuthorizationNumber: z.string().nullish(),
    previousAdministrativeReferenceNumber: z.string().nullish(),
    serviceDateBegin: z.string().nullish(),
    serviceDateEnd: z.string().nullish(),
    certificationIssueDate: z.string().nullish(),
    certificationExpirationDate: z.string().nullish(),
    certificationEffectiveDateBegin: z.string().nullish(),
    certificationEffectiveDateEnd: z.string().nullish(),
    professionalService: zAuthorizationJsonResponseIonalService.optional(),
    institutionalService: zAuthorizationJsonResponseIonalService.optional(),
    dentalService: zAuthorizationJsonResponseDentalService.optional(),
    toothInformation: z.array(zAuthorizationJsonResponseToothInformation).nullish(),
    quantityQualifier: z.string().nullish(),
    serviceUnitCount: z.string().nullish(),
    unitOrBasisForMeasurementCode: z.string().nullish(),
    sampleSelectionModulus: z.string().nullish(),
    timePeriodQualifier: z.string().nullish(),
    periodCount: z.string().nullish(),
    deliveryFrequencyCode: z.string().nullish(),
    deliveryPatternTimeCode: z.string().nullish(),
    freeFormMessageText: z.string().nullish(),
    serviceProviderName: z.array(zAuthorizationJsonResponseServiceProviderName).nullish()
  });

  const zAuthorizationJsonResponsePatientEventTransportInformation: Check = z.looseObject({
    entityIdentifierCode: z.string().nullish(),
    organizationName: z.string().nullish(),
    address1: z.string().nullish(),
    address2: z.string().nullish(),
    city: z.string().nullish(),
    state: z.string().nullish(),
    postalCode: z.string().nullish()
  });

  const zAuthorizationJsonResponsePatientEventProviderName: Check = z.looseObject({
    patientEventProviderRequestValidation: z.array(zAuthorizationJsonResponseRequestValidation).nullish(),
    entityIdentifierCode: z.string().nullish(),
    organizationName: z.string().nullish(),
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    namePrefix: z.string().nullish(),
    nameSuffix: z.string().nullish(),
    identificationCodeQualifier: z.string().nullish(),
    identifier: z.string().nullish(),
    address1: z.string().nullish(),
    address2: z.string().nullish(),
    city: z.string().nullish(),
    state: z.string().nullish(),
    postalCode: z.string().nullish(),
    countryCode: z.string().nullish(),
    countrySubDivisionCode: z.string().nullish(),
    providerSupplementalInformation: zAuthorizationJsonResponseProviderSupplementalInformation.optional(),
    contactName: z.string().nullish(),
    contactElectronicMail: z.string().nullish(),
    contactFacsimile: z.string().nullish(),
    contactTelephone: z.string().nullish(),
    contactTelephoneExtension: z.string().nullish(),
    contactUrl: z.string().nullish(),
    providerCode: z.string().nullish(),
    providerTaxonomyCode: z.string().nullish()
  });

  const zAuthorizationJsonResponsePatientEventDetail: Check = z.looseObject({
    dependentRequestValidation: z.array(zAuthorizationJsonResponseRequestValidation).nullish(),
    requestCategoryCode: z.string().nullish(),
    certificationTypeCode: z.string().nullish(),
    serviceTypeCode: z.string().nullish(),
    facilityTypeCode: z.string().nullish(),
    facilityCodeQualifier: z.string().nullish(),
    certificationActionCode: z.string().nullish(),
    reviewIdentificationNumber: z.string().nullish(),
    reviewDecisionReasonCode: z.string().nullish(),
    secondSurgicalOpinionIndicator: z.string().nullish(),
    previousReviewAuthorizationNumber: z.string().nullish(),
    previousAdministrativeReferenceNumber: z.string().nullish(),
    eventDateBegin: z.string().nullish(),
    eventDateEnd: z.string().nullish(),
    admissionDateBegin: z.string().nullish(),
    admissionDateEnd: z.string().nullish(),
    dischargeDate: z.string().nullish(),
    certificationIssueDate: z.string().nullish(),
    certificationExpirationDate: z.string().nullish(),
    certificationEffectiveDateBegin: z.string().nullish(),
    certificationEffectiveDateEnd: z.string().nullish(),
    healthCareServicesReviewRequestDateBegin: z.string().nullish(),
    healthCareServicesReviewRequestDateEnd: z.string().nullish(),
    diagnosisTypeCode: z.string().nullish(),
    diagnosisCode: z.string().nullish(),
    quantityQualifier: z.string().nullish(),
    serviceUnitCount: z.string().nullish(),
    unitOrBasisForMeasurementCode: z.string().nullish(),
    sampleSelectionModulus: z.string().nullish(),
    timePeriodQualifier: z.string().nullish(),
    periodCount: z.string().nullish(),
    deliveryFrequencyCode: z.string().nullish(),
    deliveryPatternTimeCode: z.string().nullish(),
    institutionalAdmissionTypeCode: z.string().nullish(),
    institutionalAdmissionSourceCode: z.string().nullish(),
    institutionalPatientStatusCode: z.string().nullish(),
    ambulanceTransportCode: z.string().nullish(),
    ambulanceUnitOrBasisForMeasurementCode: z.string().nullish(),
    ambulanceTransportDistance: z.string().nullish(),
    spinalManipulationTreatmentSeriesNumber: z.string().nullish(),
    spinalManipulationTreatmentCount: z.string().nullish(),
    spinalManipulationSubluxationLevelCode: z.string().nullish(),
    spinalManipulationSubluxationLevelCode2: z.string().nullish(),
    oxygenEquipmentTypeCode: z.string().nullish(),
    oxygenEquipmentTypeCode2: z.string().nullish(),
    oxygenFlowRate: z.string().nullish(),
    dailyOxygenUseCount: z.string().nullish(),
    oxygenUsePeriodHourCount: z.string().nullish(),
    respiratoryTherapistOrderText: z.string().nullish(),
    portableOxygenSystemFlowRate: z.string().nullish(),
    oxygenDeliverySystemCode: z.string().nullish(),
    oxygenSystemTypeCode: z.string().nullish(),
    homeHealthPrognosisCode: z.string().nullish(),
    homeHealthStartDate: z.string().nullish(),
    homeHealthCertificationPeriod: z.string().nullish(),
    homeHealthMedicareCoverageIndicator: z.string().nullish(),
    homeHealthCertificationTypeCode: z.string().nullish(),
    freeFormMessageText: z.string().nullish(),
    patientEventProviderName: z.array(zAuthorizationJsonResponsePatientEventProviderName).nullish(),
    patientEventTransportInformation: z.array(zAuthorizationJsonResponsePatientEventTransportInformation).nullish(),
    serviceLevel: z.array(zAuthorizationJsonResponseServiceLevel).nullish()
  });

  const zAuthorizationJsonResponseDependentSupplementalIdentification: Check = z.looseObject({
    employeeIdentificationNumber: z.string().nullish(),
    patientAccountNumber: z.string().nullish(),
    ssn: z.string().nullish()
  });

  const zAuthorizationJsonResponseDependent: Check = z.looseObject({
    dependentRequestValidation: z.array(zAuthorizationJsonResponseRequestValidation).nullish(),
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish(),
    dateOfBirth: z.string().nullish(),
    address1: z.string().nullish(),
    address2: z.string().nullish(),
    city: z.string().nullish(),
    state: z.string().nullish(),
    postalCode: z.string().nullish(),
    countryCode: z.string().nullish(),
    countrySubDivisionCode: z.string().nullish(),
    supplementalIdentification: zAuthorizationJsonResponseDependentSupplementalIdentification.optional()
  });

  const zAuthorizationJsonResponse: Check = z.looseObject({
    requestValidation: z.array(zAuthorizationJsonResponseRequestValidation).nullish(),
    submitterTransactionIdentifier: z.string().nullish(),
    payerId: z.string().nullish(),
    payerName: z.string().nullish(),
    umClearingHouseId: z.string().nullish(),
    contactName: z.string().nullish(),
    contactElectronicMail: z.string().nullish(),
    contactFacsimile: z.string().nullish(),
    contactTelephone: z.string().nullish(),
    contactTelephoneExtension: z.string().nullish(),
    contactUrl: z.string().nullish(),
    umRequestValidation: z.array(zAuthorizationJsonResponseRequestValidation).nullish(),
    requester: zAuthorizationJsonResponseRequester.optional(),
    subscriber: zAuthorizationJsonResponseSubscriber.optional(),
    dependent: zAuthorizationJsonResponseDependent.optional(),
    patientEventDetail: zAuthorizationJsonResponsePatientEventDetail.optional()
  });

  const zNoaJsonResponse: Check = z.looseObject({
    requestValidation: z.array(z.looseObject({
      responseCode: z.string().nullish(),
      rejectReasonCode: z.string().nullish(),
      followupActionCode: z.string().nullish()
    }).nullable()).nullish(),
    submitterTransactionIdentifier: z.string().nullish(),
    payerId: z.string().nullish(),
    payerName: z.string().nullish(),
    umClearingHouseId: z.string().nullish(),
    contactName: z.string().nullish(),
    contactElectronicMail: z.string().nullish(),
    contactFacsimile: z.string().nullish(),
    contactTelephone: z.string().nullish(),
    umRequestValidation: z.array(z.looseObject({
      responseCode: z.string().nullish(),
      rejectReasonCode: z.string().nullish(),
      followupActionCode: z.string().nullish()
    }).nullable()).nullish(),
    requester: z.looseObject({
      requesterRequestValidation: z.array(z.looseObject({
        responseCode: z.string().nullish(),
        rejectReasonCode: z.string().nullish(),
        followupActionCode: z.string().nullish()
      }).nullable()).nullish(),
      requesterType: z.string().nullish(),
      organizationName: z.string().nullish(),
      firstName: z.string().nullish(),
      requesterIdentification: z.looseObject({
        facilityIdNumber: z.string().nullish(),
        socialSecurityNumber: z.string().nullish()
      }).nullish(),
      npi: z.string().nullish(),
      providerCode: z.string().nullish(),
      referenceIdentification: z.string().nullish()
    }).nullish(),
    subscriber: z.looseObject({
      subscriberRequestValidation: z.array(z.looseObject({
        responseCode: z.string().nullish(),
        rejectReasonCode: z.string().nullish(),
        followupActionCode: z.string().nullish()
      }).nullable()).nullish(),
      lastName: z.string().nullish(),
      firstName: z.string().nullish(),
      middleName: z.string().nullish(),
      prefix: z.string().nullish(),
      suffix: z.string().nullish(),
      memberId: z.string().nullish(),
      dateOfBirth: z.string().nullish(),
      genderCode: z.string().nullish(),
      supplementalIdentification: z.looseObject({
        medicaidRecipientIdentificationNumber: z.string().nullish(),
        ssn: z.string().nullish()
      }).nullish(),
      address1: z.string().nullish(),
      address2: z.string().nullish(),
      city: z.string().nullish(),
      state: z.string().nullish(),
      postalCode: z.string().nullish(),
      countryCode: z.string().nullish(),
      countrySubDivisionCode: z.string().nullish(),
      insuredIndicator: z.string().nullish(),
      militaryRelationship: z.string().nullish()
    }).nullish(),
    dependent: z.looseObject({
      dependentRequestValidation: z.array(z.looseObject({
        responseCode: z.string().nullish(),
        rejectReasonCode: z.string().nullish(),
        followupActionCode: z.string().nullish()
      }).nullable()).nullish(),
      lastName: z.string().nullish(),
      firstName: z.string().nullish(),
      middleName: z.string().nullish(),
      suffix: z.string().nullish(),
      dateOfBirth: z.string().nullish(),
      genderCode: z.string().nullish(),
      supplementalIdentification: z.looseObject({
        patientAccountNumber: z.string().nullish(),
        ssn: z.string().nullish()
      }).nullish(),
      address1: z.string().nullish(),
      address2: z.string().nullish(),
      city: z.string().nullish(),
      state: z.string().nullish(),
      postalCode: z.string().nullish(),
      countryCode: z.string().nullish(),
      countrySubDivisionCode: z.string().nullish(),
      insuredIndicator: z.string().nullish(),
      relationshipToInsuredCode: z.string().nullish(),
      birthSequenceNumber: z.string().nullish()
    }).nullish(),
    patientEventDetail: z.looseObject({
      patientEventRequestValidation: z.array(z.looseObject({
        responseCode: z.string().nullish(),
        rejectReasonCode: z.string().nullish(),
        followupActionCode: z.string().nullish()
      }).nullable()).nullish(),
      requestCategoryCode: z.string().nullish(),
      certificationTypeCode: z.string().nullish(),
      serviceTypeCode: z.string().nullish(),
      facilityTypeCode: z.string().nullish(),
      facilityCodeQualifier: z.string().nullish(),
      levelOfServiceCode: z.string().nullish(),
      certificationActionCode: z.string().nullish(),
      reviewIdentificationNumber: z.string().nullish(),
      reviewDecisionReasonCode: z.string().nullish(),
      secondSurgicalOpinionIndicator: z.string().nullish(),
      administrativeReferenceNumber: z.string().nullish(),
      previousReviewAuthorizationNumber: z.string().nullish(),
      accidentDate: z.string().nullish(),
      lastMenstrualPeriodDate: z.string().nullish(),
      estimatedDateOfBirth: z.string().nullish(),
      onsetOfCurrentSymptomsOrIllnessDate: z.string().nullish(),
      eventDateBegin: z.string().nullish(),
      eventDateEnd: z.string().nullish(),
      admissionDateBegin: z.string().nullish(),
      admissionDateEnd: z.string().nullish(),
      dischargeDate: z.string().nullish(),
      certificationIssueDate: z.string().nullish(),
      certificationExpirationDate: z.string().nullish(),
      certificationEffectiveDateBegin: z.string().nullish(),
      certificationEffectiveDateEnd: z.string().nullish(),
      diagnosisTypeCode1: z.string().nullish(),
      diagnosisCode1: z.string().nullish(),
      diagnosisDate1: z.string().nullish(),
      diagnosisTypeCode2: z.string().nullish(),
      diagnosisCode2: z.string().nullish(),
      diagnosisDate2: z.string().nullish(),
      diagnosisTypeCode3: z.string().nullish(),
      diagnosisCode3: z.string().nullish(),
      diagnosisDate3: z.string().nullish(),
      diagnosisTypeCode4: z.string().nullish(),
      diagnosisCode4: z.string().nullish(),
      diagnosisDate4: z.string().nullish(),
      diagnosisTypeCode5: z.string().nullish(),
      diagnosisCode5: z.string().nullish(),
      diagnosisDate5: z.string().nullish(),
      diagnosisTypeCode6: z.string().nullish(),
      diagnosisCode6: z.string().nullish(),
      diagnosisDate6: z.string().nullish(),
      diagnosisTypeCode7: z.string().nullish(),
      diagnosisCode7: z.string().nullish(),
      diagnosisDate7: z.string().nullish(),
      diagnosisTypeCode8: z.string().nullish(),
      diagnosisCode8: z.string().nullish(),
      diagnosisDate8: z.string().nullish(),
      diagnosisTypeCode9: z.string().nullish(),
      diagnosisCode9: z.string().nullish(),
      diagnosisDate9: z.string().nullish(),
      diagnosisTypeCode10: z.string().nullish(),
      diagnosisCode10: z.string().nullish(),
      diagnosisDate10: z.string().nullish(),
      diagnosisTypeCode11: z.string().nullish(),
      diagnosisCode11: z.string().nullish(),
      diagnosisDate11: z.string().nullish(),
      diagnosisTypeCode12: z.string().nullish(),
      diagnosisCode12: z.string().nullish(),
      diagnosisDate12: z.string().nullish(),
      quantityQualifier: z.string().nullish(),
      serviceUnitCount: z.string().nullish(),
      unitOrBasisForMeasurementCode: z.string().nullish(),
      sampleSelectionModulus: z.string().nullish(),
      timePeriodQualifier: z.string().nullish(),
      periodCount: z.string().nullish(),
      deliveryFrequencyCode: z.string().nullish(),
      deliveryPatternTimeCode: z.string().nullish(),
      institutionalAdmissionTypeCode: z.string().nullish(),
      institutionalAdmissionSourceCode: z.string().nullish(),
      institutionalPatientStatusCode: z.string().nullish(),
      ambulanceTransportCode: z.string().nullish(),
      ambulanceUnitOrBasisForMeasurementCode: z.string().nullish(),
      ambulanceTransportDistance: z.string().nullish(),
      spinalManipulationTreatmentSeriesNumber: z.string().nullish(),
      spinalManipulationTreatmentCount: z.string().nullish(),
      spinalManipulationSubluxationLevelCode: z.string().nullish(),
      spinalManipulationSubluxationLevelCode2: z.string().nullish(),
      oxygenEquipmentTypeCode: z.string().nullish(),
      oxygenEquipmentTypeCode2: z.string().nullish(),
      oxygenFlowRate: z.string().nullish(),
      dailyOxygenUseCount: z.string().nullish(),
      oxygenUsePeriodHourCount: z.string().nullish(),
      respiratoryTherapistOrderText: z.string().nullish(),
      portableOxygenSystemFlowRate: z.string().nullish(),
      oxygenDeliverySystemCode: z.string().nullish(),
      oxygenSystemTypeCode: z.string().nullish(),
      homeHealthPrognosisCode: z.string().nullish(),
      homeHealthStartDate: z.string().nullish(),
      homeHealthCertificationPeriodStartDate: z.string().nullish(),
      homeHealthMedicareCoverageIndicator: z.string().nullish(),
      homeHealthCertificationTypeCode: z.string().nullish(),
      attachments: z.array(z.looseObject({
        reportTypeCode: z.string().nullish(),
        transmissionCode: z.string().nullish(),
        controlNumber: z.string().nullish(),
        description: z.string().nullish()
      }).nullable()).nullish(),
      freeFormMessageText: z.string().nullish(),
      patientEventProviderName: z.array(z.looseObject({
        patientEventProviderRequestValidation: z.array(z.looseObject({
          responseCode: z.string().nullish(),
          rejectReasonCode: z.string().nullish(),
          followupActionCode: z.string().nullish()
        }).nullable()).nullish(),
        entityIdentifierCode: z.string().nullish(),
        lastName: z.string().nullish(),
        firstName: z.string().nullish(),
        middleName: z.string().nullish(),
        namePrefix: z.string().nullish(),
        nameSuffix: z.string().nullish(),
        identificationCodeQualifier: z.string().nullish(),
        identifier: z.string().nullish(),
        address1: z.string().nullish(),
        address2: z.string().nullish(),
        city: z.string().nullish(),
        state: z.string().nullish(),
        postalCode: z.string().nullish(),
        countryCode: z.string().nullish(),
        countrySubDivisionCode: z.string().nullish(),
        providerSupplementalInformation: z.looseObject({
          ssn: z.string().nullish(),
          carrierAssignedReferenceNumber: z.string().nullish()
        }).nullish(),
        contactName: z.string().nullish(),
        contactElectronicMail: z.string().nullish(),
        contactFacsimile: z.string().nullish(),
        contactTelephone: z.string().nullish(),
        providerCode: z.string().nullish(),
        providerTaxonomyCode: z.string().nullish()
      }).nullable()).nullish(),
      patientEventAdditionalPatientInformationContactName: z.array(z.looseObject({
        organizationName: z.string().nullish(),
        middleName: z.string().nullish(),
        nameSuffix: z.string().nullish(),
        identificationCodeQualifier: z.string().nullish(),
        identifier: z.string().nullish(),
        address1: z.string().nullish(),
        address2: z.string().nullish(),
        city: z.string().nullish(),
        state: z.string().nullish(),
        postalCode: z.string().nullish(),
        countryCode: z.string().nullish(),
        countrySubDivisionCode: z.string().nullish(),
        contactName: z.string().nullish(),
        contactElectronicMail: z.string().nullish(),
        contactFacsimile: z.string().nullish(),
        contactTelephone: z.string().nullish()
      }).nullable()).nullish(),
      patientEventTransportInformation: z.array(z.looseObject({
        patientEventTransportInformationValidation: z.array(z.looseObject({
          responseCode: z.string().nullish(),
          rejectReasonCode: z.string().nullish(),
          followupActionCode: z.string().nullish()
        }).nullable()).nullish(),
        entityIdentifierCode: z.string().nullish(),
        transportLocationName: z.string().nullish(),
        address1: z.string().nullish(),
        address2: z.string().nullish(),
        city: z.string().nullish(),
        state: z.string().nullish(),
        postalCode: z.string().nullish()
      }).nullable()).nullish(),
      serviceLevel: z.array(z.looseObject({
        serviceRequestValidation: z.array(z.looseObject({
          responseCode: z.string().nullish(),
          rejectReasonCode: z.string().nullish(),
          followupActionCode: z.string().nullish()
        }).nullable()).nullish(),
        requestCategoryCode: z.string().nullish(),
        certificationTypeCode: z.string().nullish(),
        serviceTypeCode: z.string().nullish(),
        facilityTypeCode: z.string().nullish(),
        facilityCodeQualifier: z.string().nullish(),
        certificationActionCode: z.string().nullish(),
        reviewIdentificationNumber: z.string().nullish(),
        reviewDecisionReasonCode: z.string().nullish(),
        secondSurgicalOpinionIndicator: z.string().nullish(),
        administrativeReferenceNumber: z.string().nullish(),
        previousReviewAuthorizationNumber: z.string().nullish(),
        serviceDateBegin: z.string().nullish(),
        serviceDateEnd: z.string().nullish(),
        certificationIssueDate: z.string().nullish(),
        certificationExpirationDate: z.string().nullish(),
        certificationEffectiveDateBegin: z.string().nullish(),
        certificationEffectiveDateEnd: z.string().nullish(),
        professionalService: z.looseObject({
          productOrServiceIDQualifier: z.string().nullish(),
          procedureCode: z.string().nullish(),
          procedureModifier: z.string().nullish(),
          procedureModifier2: z.string().nullish(),
          procedureModifier3: z.string().nullish(),
          procedureModifier4: z.string().nullish(),
          procedureCodeDescription: z.string().nullish(),
          procedureCode2: z.string().nullish(),
          serviceLineAmount: z.string().nullish(),
          unitOrBasisForMeasurementCode: z.string().nullish(),
          serviceUnitCount: z.string().nullish(),
          epsdtIndicator: z.string().nullish(),
          nursingHomeLevelOfCareCode: z.string().nullish()
        }).nullish(),
        institutionalService: z.looseObject({
          serviceLineRevenueCode: z.string().nullish(),
          productOrServiceIDQualifier: z.string().nullish(),
          procedureCode: z.string().nullish(),
          procedureModifier: z.string().nullish(),
          procedureModifier2: z.string().nullish(),
          procedureModifier3: z.string().nullish(),
          procedureModifier4: z.string().nullish(),
          procedureCodeDescription: z.string().nullish(),
          procedureCode2: z.string().nullish(),
          serviceLineAmount: z.string().nullish(),
          unitOrBasisForMeasurementCode: z.string().nullish(),
          serviceUnitCount: z.string().nullish(),
          serviceLineRate: z.string().nullish(),
          nursingHomeLevelOfCare: z.string().nullish()
        }).nullish(),
        dentalService: z.looseObject({
          procedureCode: z.string().nullish(),
          procedureModifier: z.string().nullish(),
          procedureModifier2: z.string().nullish(),
          procedureModifier3: z.string().nullish(),
          procedureModifier4: z.string().nullish(),
          procedureCodeDescription: z.string().nullish(),
          procedureCode2: z.string().nullish(),
          serviceLineAmount: z.string().nullish(),
          americanDentalAssociationCodes: z.string().nullish(),
          americanDentalAssociationCodes2: z.string().nullish(),
          americanDentalAssociationCodes3: z.string().nullish(),
          americanDentalAssociationCodes4: z.string().nullish(),
          americanDentalAssociationCodes5: z.string().nullish(),
          prosthesisCrownOrInlayCode: z.string().nullish(),
          serviceUnitCount: z.string().nullish()
        }).nullish(),
        toothInformation: z.array(z.looseObject({
          toothCode: z.string().nullish(),
          toothSurfaceCode: z.string().nullish(),
          toothSurfaceCode2: z.string().nullish(),
          toothSurfaceCode3: z.string().nullish(),
          toothSurfaceCode4: z.string().nullish(),
          toothSurfaceCode5: z.string().nullish()
        }).nullable()).nullish(),
        quantityQualifier: z.string().nullish(),
        serviceUnitCount: z.string().nullish(),
        unitOrBasisForMeasurementCode: z.string().nullish(),
        sampleSelectionModulus: z.string().nullish(),
        timePeriodQualifier: z.string().nullish(),
        periodCount: z.string().nullish(),
        deliveryFrequencyCode: z.string().nullish(),
        deliveryPatternTimeCode: z.string().nullish(),
        attachments: z.array(z.looseObject({
          reportTypeCode: z.string().nullish(),
          transmissionCode: z.string().nullish(),
          controlNumber: z.string().nullish(),
          description: z.string().nullish()
        }).nullable()).nullish(),
        freeFormMessageText: z.string().nullish(),
        serviceProviderName: z.array(z.looseObject({
          serviceProviderRequestValidation: z.array(z.looseObject({
            responseCode: z.string().nullish(),
            rejectReasonCode: z.string().nullish(),
            followupActionCode: z.string().nullish()
          }).nullable()).nullish(),
          entityIdentifierCode: z.string().nullish(),
          lastName: z.string().nullish(),
          firstName: z.string().nullish(),
          middleName: z.string().nullish(),
          namePrefix: z.string().nullish(),
          nameSuffix: z.string().nullish(),
          identificationCodeQualifier: z.string().nullish(),
          identifier: z.string().nullish(),
          address1: z.string().nullish(),
          address2: z.string().nullish(),
          city: z.string().nullish(),
          state: z.string().nullish(),
          postalCode: z.string().nullish(),
          countryCode: z.string().nullish(),
          countrySubDivisionCode: z.string().nullish(),
          providerSupplementalInformation: z.looseObject({
            ssn: z.string().nullish(),
            carrierAssignedReferenceNumber: z.string().nullish()
          }).nullish(),
          contactName: z.string().nullish(),
          contactElectronicMail: z.string().nullish(),
          contactFacsimile: z.string().nullish(),
          contactTelephone: z.string().nullish(),
          providerCode: z.string().nullish(),
          providerTaxonomyCode: z.string().nullish()
        }).nullable()).nullish(),
        serviceDetailAdditionalServiceInformationContactName: z.array(z.looseObject({
          organizationName: z.string().nullish(),
          middleName: z.string().nullish(),
          nameSuffix: z.string().nullish(),
          identificationCodeQualifier: z.string().nullish(),
          identifier: z.string().nullish(),
          address1: z.string().nullish(),
          address2: z.string().nullish(),
          city: z.string().nullish(),
          state: z.string().nullish(),
          postalCode: z.string().nullish(),
          countryCode: z.string().nullish(),
          countrySubDivisionCode: z.string().nullish(),
          contactName: z.string().nullish(),
          contactElectronicMail: z.string().nullish(),
          contactFacsimile: z.string().nullish(),
          contactTelephone: z.string().nullish()
        }).nullable()).nullish()
      }).nullable()).nullish()
    }).nullish()
  });

  const zNoaResponse: Check = z.looseObject({
    authorizationId: z.string().nullish(),
    submission: z.looseObject({
      x12: z.string().nullish(),
      json: zNoaJsonResponse.optional()
    }).nullish()
  });

  const zSubmissionJsonResponse: Check = z.looseObject({
    requestValidation: z.array(z.looseObject({
      responseCode: z.string().nullish(),
      rejectReasonCode: z.string().nullish(),
      followupActionCode: z.string().nullish()
    }).nullable()).nullish(),
    submitterTransactionIdentifier: z.string().nullish(),
    payerId: z.string().nullish(),
    payerName: z.string().nullish(),
    umClearingHouseId: z.string().nullish(),
    contactName: z.string().nullish(),
    contactElectronicMail: z.string().nullish(),
    contactFacsimile: z.string().nullish(),
    contactTelephone: z.string().nullish(),
    umRequestValidation: z.array(z.looseObject({
      responseCode: z.string().nullish(),
      rejectReasonCode: z.string().nullish(),
      followupActionCode: z.string().nullish()
    }).nullable()).nullish(),
    requester: z.looseObject({
      requesterRequestValidation: z.array(z.looseObject({
        responseCode: z.string().nullish(),
        rejectReasonCode: z.string().nullish(),
        followupActionCode: z.string().nullish()
      }).nullable()).nullish(),
      requesterType: z.string().nullish(),
      organizationName: z.string().nullish(),
      firstName: z.string().nullish(),
      requesterIdentification: z.looseObject({
        facilityIdNumber: z.string().nullish(),
        socialSecurityNumber: z.string().nullish()
      }).nullish(),
      npi: z.string().nullish(),
      providerCode: z.string().nullish(),
      referenceIdentification: z.string().nullish()
    }).nullish(),
    subscriber: z.looseObject({
      subscriberRequestValidation: z.array(z.looseObject({
        responseCode: z.string().nullish(),
        rejectReasonCode: z.string().nullish(),
        followupActionCode: z.string().nullish()
      }).nullable()).nullish(),
      lastName: z.string().nullish(),
      firstName: z.string().nullish(),
      middleName: z.string().nullish(),
      prefix: z.string().nullish(),
      suffix: z.string().nullish(),
      memberId: z.string().nullish(),
      dateOfBirth: z.string().nullish(),
      genderCode: z.string().nullish(),
      supplementalIdentification: z.looseObject({
        medicaidRecipientIdentificationNumber: z.string().nullish(),
        ssn: z.string().nullish()
      }).nullish(),
      address1: z.string().nullish(),
      address2: z.string().nullish(),
      city: z.string().nullish(),
      state: z.string().nullish(),
      postalCode: z.string().nullish(),
      countryCode: z.string().nullish(),
      countrySubDivisionCode: z.string().nullish(),
      insuredIndicator: z.string().nullish(),
      militaryRelationship: z.string().nullish()
    }).nullish(),
    dependent: z.looseObject({
      dependentRequestValidation: z.array(z.looseObject({
        responseCode: z.string().nullish(),
        rejectReasonCode: z.string().nullish(),
        followupActionCode: z.string().nullish()
      }).nullable()).nullish(),
      lastName: z.string().nullish(),
      firstName: z.string().nullish(),
      middleName: z.string().nullish(),
      suffix: z.string().nullish(),
      dateOfBirth: z.string().nullish(),
      genderCode: z.string().nullish(),
      supplementalIdentification: z.looseObject({
        patientAccountNumber: z.string().nullish(),
        ssn: z.string().nullish()
      }).nullish(),
      address1: z.string().nullish(),
      address2: z.string().nullish(),
      city: z.string().nullish(),
      state: z.string().nullish(),
      postalCode: z.string().nullish(),
      countryCode: z.string().nullish(),
      countrySubDivisionCode: z.string().nullish(),
      insuredIndicator: z.string().nullish(),
      relationshipToInsuredCode: z.string().nullish(),
      birthSequenceNumber: z.string().nullish()
    }).nullish(),
    patientEventDetail: z.looseObject({
      patientEventRequestValidation: z.array(z.looseObject({
        responseCode: z.string().nullish(),
        rejectReasonCode: z.string().nullish(),
        followupActionCode: z.string().nullish()
      }).nullable()).nullish(),
      requestCategoryCode: z.string().nullish(),
      certificationTypeCode: z.string().nullish(),
      serviceTypeCode: z.string().nullish(),
      facilityTypeCode: z.string().nullish(),
      facilityCodeQualifier: z.string().nullish(),
      levelOfServiceCode: z.string().nullish(),
      certificationActionCode: z.string().nullish(),
      reviewIdentificationNumber: z.string().nullish(),
      reviewDecisionReasonCode: z.string().nullish(),
      secondSurgicalOpinionIndicator: z.string().nullish(),
      administrativeReferenceNumber: z.string().nullish(),
      previousReviewAuthorizationNumber: z.string().nullish(),
      accidentDate: z.string().nullish(),
      lastMenstrualPeriodDate: z.string().nullish(),
      estimatedDateOfBirth: z.string().nullish(),
      onsetOfCurrentSymptomsOrIllnessDate: z.string().nullish(),
      eventDateBegin: z.string().nullish(),
      eventDateEnd: z.string().nullish(),
      admissionDateBegin: z.string().nullish(),
      admissionDateEnd: z.string().nullish(),
      dischargeDate: z.string().nullish(),
      certificationIssueDate: z.string().nullish(),
      certificationExpirationDate: z.string().nullish(),
      certificationEffectiveDateBegin: z.string().nullish(),
      certificationEffectiveDateEnd: z.string().nullish(),
      diagnosisTypeCode1: z.string().nullish(),
      diagnosisCode1: z.string().nullish(),
      diagnosisDate1: z.string().nullish(),
      diagnosisTypeCode2: z.string().nullish(),
      diagnosisCode2: z.string().nullish(),
      diagnosisDate2: z.string().nullish(),
      diagnosisTypeCode3: z.string().nullish(),
      diagnosisCode3: z.string().nullish(),
      diagnosisDate3: z.string().nullish(),
      diagnosisTypeCode4: z.string().nullish(),
      diagnosisCode4: z.string().nullish(),
      diagnosisDate4: z.string().nullish(),
      diagnosisTypeCode5: z.string().nullish(),
      diagnosisCode5: z.string().nullish(),
      diagnosisDate5: z.string().nullish(),
      diagnosisTypeCode6: z.string().nullish(),
      diagnosisCode6: z.string().nullish(),
      diagnosisDate6: z.string().nullish(),
      diagnosisTypeCode7: z.string().nullish(),
      diagnosisCode7: z.string().nullish(),
      diagnosisDate7: z.string().nullish(),
      diagnosisTypeCode8: z.string().nullish(),
      diagnosisCode8: z.string().nullish(),
      diagnosisDate8: z.string().nullish(),
      diagnosisTypeCode9: z.string().nullish(),
      diagnosisCode9: z.string().nullish(),
      diagnosisDate9: z.string().nullish(),
      diagnosisTypeCode10: z.string().nullish(),
      diagnosisCode10: z.string().nullish(),
      diagnosisDate10: z.string().nullish(),
      diagnosisTypeCode11: z.string().nullish(),
      diagnosisCode11: z.string().nullish(),
      diagnosisDate11: z.string().nullish(),
      diagnosisTypeCode12: z.string().nullish(),
      diagnosisCode12: z.string().nullish(),
      diagnosisDate12: z.string().nullish(),
      quantityQualifier: z.string().nullish(),
      serviceUnitCount: z.string().nullish(),
      unitOrBasisForMeasurementCode: z.string().nullish(),
      sampleSelectionModulus: z.string().nullish(),
      timePeriodQualifier: z.string().nullish(),
      periodCount: z.string().nullish(),
      deliveryFrequencyCode: z.string().nullish(),
      deliveryPatternTimeCode: z.string().nullish(),
      institutionalAdmissionTypeCode: z.string().nullish(),
      institutionalAdmissionSourceCode: z.string().nullish(),
      institutionalPatientStatusCode: z.string().nullish(),
      ambulanceTransportCode: z.string().nullish(),
      ambulanceUnitOrBasisForMeasurementCode: z.string().nullish(),
      ambulanceTransportDistance: z.string().nullish(),
      spinalManipulationTreatmentSeriesNumber: z.string().nullish(),
      spinalManipulationTreatmentCount: z.string().nullish(),
      spinalManipulationSubluxationLevelCode: z.string().nullish(),
      spinalManipulationSubluxationLevelCode2: z.string().nullish(),
      oxygenEquipmentTypeCode: z.string().nullish(),
      oxygenEquipmentTypeCode2: z.string().nullish(),
      oxygenFlowRate: z.string().nullish(),
      dailyOxygenUseCount: z.string().nullish(),
      oxygenUsePeriodHourCount: z.string().nullish(),
      respiratoryTherapistOrderText: z.string().nullish(),
      portableOxygenSystemFlowRate: z.string().nullish(),
      oxygenDeliverySystemCode: z.string().nullish(),
      oxygenSystemTypeCode: z.string().nullish(),
      homeHealthPrognosisCode: z.string().nullish(),
      homeHealthStartDate: z.string().nullish(),
      homeHealthCertificationPeriodStartDate: z.string().nullish(),
      homeHealthMedicareCoverageIndicator: z.string().nullish(),
      homeHealthCertificationTypeCode: z.string().nullish(),
      attachments: z.array(z.looseObject({
        reportTypeCode: z.string().nullish(),
        transmissionCode: z.string().nullish(),
        controlNumber: z.string().nullish(),
        description: z.string().nullish()
      }).nullable()).nullish(),
      freeFormMessageText: z.string().nullish(),
      patientEventProviderName: z.array(z.looseObject({
        patientEventProviderRequestValidation: z.array(z.looseObject({
          responseCode: z.string().nullish(),
          rejectReasonCode: z.string().nullish(),
          followupActionCode: z.string().nullish()
        }).nullable()).nullish(),
        entityIdentifierCode: z.string().nullish(),
        lastName: z.string().nullish(),
        firstName: z.string().nullish(),
        middleName: z.string().nullish(),
        namePrefix: z.string().nullish(),
        nameSuffix: z.string().nullish(),
        identificationCodeQualifier: z.string().nullish(),
        identifier: z.string().nullish(),
        address1: z.string().nullish(),
        address2: z.string().nullish(),
        city: z.string().nullish(),
        state: z.string().nullish(),
        postalCode: z.string().nullish(),
        countryCode: z.string().nullish(),
        countrySubDivisionCode: z.string().nullish(),
        providerSupplementalInformation: z.looseObject({
          ssn: z.string().nullish(),
          carrierAssignedReferenceNumber: z.string().nullish()
        }).nullish(),
        contactName: z.string().nullish(),
        contactElectronicMail: z.string().nullish(),
        contactFacsimile: z.string().nullish(),
        contactTelephone: z.string().nullish(),
        providerCode: z.string().nullish(),
        providerTaxonomyCode: z.string().nullish()
      }).nullable()).nullish(),
      patientEventAdditionalPatientInformationContactName: z.array(z.looseObject({
        organizationName: z.string().nullish(),
        middleName: z.string().nullish(),
        nameSuffix: z.string().nullish(),
        identificationCodeQualifier: z.string().nullish(),
        identifier: z.string().nullish(),
        address1: z.string().nullish(),
        address2: z.string().nullish(),
        city: z.string().nullish(),
        state: z.string().nullish(),
        postalCode: z.string().nullish(),
        countryCode: z.string().nullish(),
        countrySubDivisionCode: z.string().nullish(),
        contactName: z.string().nullish(),
        contactElectronicMail: z.string().nullish(),
        contactFacsimile: z.string().nullish(),
        contactTelephone: z.string().nullish()
      }).nullable()).nullish(),
      patientEventTransportInformation: z.array(z.looseObject({
        patientEventTransportInformationValidation: z.array(z.looseObject({
          responseCode: z.string().nullish(),
          rejectReasonCode: z.string().nullish(),
          followupActionCode: z.string().nullish()
        }).nullable()).nullish(),
        entityIdentifierCode: z.string().nullish(),
        transportLocationName: z.string().nullish(),
        address1: z.string().nullish(),
        address2: z.string().nullish(),
        city: z.string().nullish(),
        state: z.string().nullish(),
        postalCode: z.string().nullish()
      }).nullable()).nullish(),
      serviceLevel: z.array(z.looseObject({
        serviceRequestValidation: z.array(z.looseObject({
          responseCode: z.string().nullish(),
          rejectReasonCode: z.string().nullish(),
          followupActionCode: z.string().nullish()
        }).nullable()).nullish(),
        requestCategoryCode: z.string().nullish(),
        certificationTypeCode: z.string().nullish(),
        serviceTypeCode: z.string().nullish(),
        facilityTypeCode: z.string().nullish(),
        facilityCodeQualifier: z.string().nullish(),
        certificationActionCode: z.string().nullish(),
        reviewIdentificationNumber: z.string().nullish(),
        reviewDecisionReasonCode: z.string().nullish(),
        secondSurgicalOpinionIndicator: z.string().nullish(),
        administrativeReferenceNumber: z.string().nullish(),
        previousReviewAuthorizationNumber: z.string().nullish(),
        serviceDateBegin: z.string().nullish(),
        serviceDateEnd: z.string().nullish(),
        certificationIssueDate: z.string().nullish(),
        certificationExpirationDate: z.string().nullish(),
        certificationEffectiveDateBegin: z.string().nullish(),
        certificationEffectiveDateEnd: z.string().nullish(),
        professionalService: z.looseObject({
          productOrServiceIDQualifier: z.string().nullish(),
          procedureCode: z.string().nullish(),
          procedureModifier: z.string().nullish(),
          procedureModifier2: z.string().nullish(),
          procedureModifier3: z.string().nullish(),
          procedureModifier4: z.string().nullish(),
          procedureCodeDescription: z.string().nullish(),
          procedureCode2: z.string().nullish(),
          serviceLineAmount: z.string().nullish(),
          unitOrBasisForMeasurementCode: z.string().nullish(),
          serviceUnitCount: z.string().nullish(),
          epsdtIndicator: z.string().nullish(),
          nursingHomeLevelOfCareCode: z.string().nullish()
        }).nullish(),
        institutionalService: z.looseObject({
          serviceLineRevenueCode: z.string().nullish(),
          productOrServiceIDQualifier: z.string().nullish(),
          procedureCode: z.string().nullish(),
          procedureModifier: z.string().nullish(),
          procedureModifier2: z.string().nullish(),
          procedureModifier3: z.string().nullish(),
          procedureModifier4: z.string().nullish(),
          procedureCodeDescription: z.string().nullish(),
          procedureCode2: z.string().nullish(),
          serviceLineAmount: z.string().nullish(),
          unitOrBasisForMeasurementCode: z.string().nullish(),
          serviceUnitCount: z.string().nullish(),
          serviceLineRate: z.string().nullish(),
          nursingHomeLevelOfCare: z.string().nullish()
        }).nullish(),
        dentalService: z.looseObject({
          procedureCode: z.string().nullish(),
          procedureModifier: z.string().nullish(),
          procedureModifier2: z.string().nullish(),
          procedureModifier3: z.string().nullish(),
          procedureModifier4: z.string().nullish(),
          procedureCodeDescription: z.string().nullish(),
          procedureCode2: z.string().nullish(),
          serviceLineAmount: z.string().nullish(),
          americanDentalAssociationCodes: z.string().nullish(),
          americanDentalAssociationCodes2: z.string().nullish(),
          americanDentalAssociationCodes3: z.string().nullish(),
          americanDentalAssociationCodes4: z.string().nullish(),
          americanDentalAssociationCodes5: z.string().nullish(),
          prosthesisCrownOrInlayCode: z.string().nullish(),
          serviceUnitCount: z.string().nullish()
        }).nullish(),
        toothInformation: z.array(z.looseObject({
          toothCode: z.string().nullish(),
          toothSurfaceCode: z.string().nullish(),
          toothSurfaceCode2: z.string().nullish(),
          toothSurfaceCode3: z.string().nullish(),
          toothSurfaceCode4: z.string().nullish(),
          toothSurfaceCode5: z.string().nullish()
        }).nullable()).nullish(),
        quantityQualifier: z.string().nullish(),
        serviceUnitCount: z.string().nullish(),
        unitOrBasisForMeasurementCode: z.string().nullish(),
        sampleSelectionModulus: z.string().nullish(),
        timePeriodQualifier: z.string().nullish(),
        periodCount: z.string().nullish(),
        deliveryFrequencyCode: z.string().nullish(),
        deliveryPatternTimeCode: z.string().nullish(),
        attachments: z.array(z.looseObject({
          reportTypeCode: z.string().nullish(),
          transmissionCode: z.string().nullish(),
          controlNumber: z.string().nullish(),
          description: z.string().nullish()
        }).nullable()).nullish(),
        freeFormMessageText: z.string().nullish(),
        serviceProviderName: z.array(z.looseObject({
          serviceProviderRequestValidation: z.array(z.looseObject({
            responseCode: z.string().nullish(),
            rejectReasonCode: z.string().nullish(),
            followupActionCode: z.string().nullish()
          }).nullable()).nullish(),
          entityIdentifierCode: z.string().nullish(),
          lastName: z.string().nullish(),
          firstName: z.string().nullish(),
          middleName: z.string().nullish(),
          namePrefix: z.string().nullish(),
          nameSuffix: z.string().nullish(),
          identificationCodeQualifier: z.string().nullish(),
          identifier: z.string().nullish(),
          address1: z.string().nullish(),
          address2: z.string().nullish(),
          city: z.string().nullish(),
          state: z.string().nullish(),
          postalCode: z.string().nullish(),
          countryCode: z.string().nullish(),
          countrySubDivisionCode: z.string().nullish(),
          providerSupplementalInformation: z.looseObject({
            ssn: z.string().nullish(),
            carrierAssignedReferenceNumber: z.string().nullish()
          }).nullish(),
          contactName: z.string().nullish(),
          contactElectronicMail: z.string().nullish(),
          contactFacsimile: z.string().nullish(),
          contactTelephone: z.string().nullish(),
          providerCode: z.string().nullish(),
          providerTaxonomyCode: z.string().nullish()
        }).nullable()).nullish(),
        serviceDetailAdditionalServiceInformationContactName: z.array(z.looseObject({
          organizationName: z.string().nullish(),
          middleName: z.string().nullish(),
          nameSuffix: z.string().nullish(),
          identificationCodeQualifier: z.string().nullish(),
          identifier: z.string().nullish(),
          address1: z.string().nullish(),
          address2: z.string().nullish(),
          city: z.string().nullish(),
          state: z.string().nullish(),
          postalCode: z.string().nullish(),
          countryCode: z.string().nullish(),
          countrySubDivisionCode: z.string().nullish(),
          contactName: z.string().nullish(),
          contactElectronicMail: z.string().nullish(),
          contactFacsimile: z.string().nullish(),
          contactTelephone: z.string().nullish()
        }).nullable()).nullish()
      }).nullable()).nullish()
    }).nullish()
  });

  const zSubmissionResponse: Check = z.looseObject({
    authorizationId: z.string().nullish(),
    submission: z.looseObject({
      x12: z.string().nullish(),
      json: zSubmissionJsonResponse.optional()
    }).nullish()
  });

  const zInquiryResponse: Check = z.looseObject({
    authorizationId: z.string().nullish(),
    inquiry: z.looseObject({
      x12: z.string().nullish(),
      json: zAuthorizationJsonResponse.optional()
    }).nullish()
  });

  const zDeterminationResponse: Check = z.looseObject({
    determination: z.looseObject({
      x12: z.string().nullish(),
      json: zAuthorizationJsonResponse.optional()
    }).nullish()
  });

  const zAuthorizationResponse: Check = z.looseObject({
    authorizationId: z.string().nullish(),
    determination: z.looseObject({
      x12: z.string().nullish(),
      json: zAuthorizationJsonResponse.optional()
    }).nullish(),
    inquiry: z.array(z.looseObject({
      x12: z.string().nullish(),
      json: zAuthorizationJsonResponse.optional()
    }).nullable()).nullish()
  });

  const zInquiryJsonRequest: Check = z.looseObject({
    senderId: z.string().optional(),
    submitterTransactionIdentifier: z.string().optional(),
    payerId: z.string().optional(),
    payerName: z.string().optional(),
    umClearingHouseId: z.string().optional(),
    requester: z.looseObject({
      requesterType: z.string().optional(),
      organizationName: z.string().optional(),
      lastName: z.string().optional(),
      firstName: z.string().optional(),
      requesterIdentification: z.looseObject({
        providerUpinNumber: z.string().optional(),
        facilityIdNumber: z.string().optional(),
        employerIdentificationNumber: z.string().optional(),
        providerSiteNumber: z.string().optional(),
        providerPlanNetworkIdNumber: z.string().optional(),
        facilityNetworkIdNumber: z.string().optional(),
        socialSecurityNumber: z.string().optional(),
        federalTaxpayerIdentificationNumber: z.string().optional(),
        carrierAssignedReferenceNumber: z.string().optional()
      }).optional(),
      address1: z.string().optional(),
      address2: z.string().optional(),
      city: z.string().optional(),
      state: z.string().optional(),
      postalCode: z.string().optional(),
      countryCode: z.string().optional(),
      countrySubDivisionCode: z.string().optional(),
      npi: z.string().optional(),
      payorId: z.string().optional(),
      ssn: z.string().optional(),
      servicesPlanID: z.string().optional(),
      employersId: z.string().optional(),
      etin: z.string().optional(),
      contactName: z.string().optional(),
      contactElectronicMail: z.string().optional(),
      contactFacsimile: z.string().optional(),
      contactTelephone: z.string().optional(),
      contactTelephoneExtension: z.string().optional(),
      providerCode: z.string().optional(),
      referenceIdentification: z.string().optional()
    }).optional(),
    subscriber: z.looseObject({
      lastName: z.string().optional(),
      firstName: z.string().optional(),
      middleName: z.string().optional(),
      suffix: z.string().optional(),
      memberId: z.string().optional(),
      dateOfBirth: z.string().optional(),
      supplementalIdentification: z.looseObject({
        policyNumber: z.string().optional(),
        branchIdentifier: z.string().optional(),
        groupNumber: z.string().optional(),
        departmentNumber: z.string().optional(),
        patientAccountNumber: z.string().optional(),
        healthInsuranceClaimNumber: z.string().optional(),
        idCard: z.string().optional(),
        insurancePolicyNumber: z.string().optional(),
        planNetworkIdentificationNumber: z.string().optional(),
        medicaidRecipientIdentificationNumber: z.string().optional(),
        ssn: z.string().optional()
      }).optional()
    }).optional(),
    dependent: z.looseObject({
      lastName: z.string().optional(),
      firstName: z.string().optional(),
      middleName: z.string().optional(),
      suffix: z.string().optional(),
      dateOfBirth: z.string().optional(),
      supplementalIdentification: z.looseObject({
        employeeIdentificationNumber: z.string().optional(),
        patientAccountNumber: z.string().optional(),
        ssn: z.string().optional()
      }).optional()
    }).optional(),
    patientEventDetail: z.looseObject({
      requestCategoryCode: z.string().optional(),
      certificationTypeCode: z.string().optional(),
      serviceTypeCode: z.string().optional(),
      facilityTypeCode: z.string().optional(),
      facilityCodeQualifier: z.string().optional(),
      certificationActionCode: z.string().optional(),
      previousReviewAuthorizationNumber: z.string().optional(),
      previousAdministrativeReferenceNumber: z.string().optional(),
      accidentDate: z.string().optional(),
      eventDateBegin: z.string().optional(),
      eventDateEnd: z.string().optional(),
      admissionDateBegin: z.string().optional(),
      admissionDateEnd: z.string().optional(),
      dischargeDate: z.string().optional(),
      certificationIssueDateBegin: z.string().optional(),
      certificationIssueDateEnd: z.string().optional(),
      certificationExpirationDateBegin: z.string().optional(),
      certificationExpirationDateEnd: z.string().optional(),
      certificationEffectiveDateBegin: z.string().optional(),
      certificationEffectiveDateEnd: z.string().optional(),
      healthCareServicesReviewRequestDate: z.string().optional(),
      diagnosisTypeCode: z.string().optional(),
      diagnosisCode: z.string().optional(),
      patientEventProviderName: z.array(z.looseObject({
        entityIdentifierCode: z.string().optional(),
        organizationName: z.string().optional(),
        lastName: z.string().optional(),
        firstName: z.string().optional(),
        middleName: z.string().optional(),
        namePrefix: z.string().optional(),
        nameSuffix: z.string().optional(),
        identificationCodeQualifier: z.string().optional(),
        identifier: z.string().optional(),
        address1: z.string().optional(),
        address2: z.string().optional(),
        city: z.string().optional(),
        state: z.string().optional(),
        postalCode: z.string().optional(),
        countryCode: z.string().optional(),
        countrySubDivisionCode: z.string().optional(),
        providerSupplementalInformation: z.looseObject({
          stateLicenseNumber: z.string().optional(),
          licenseNumberStateCode: z.string().optional(),
          providerUpinNumber: z.string().optional(),
          facilityIdNumber: z.string().optional(),
          employersIdentificationNumber: z.string().optional(),
          providerPlanNetworkIdentificationNumber: z.string().optional(),
          facilityNetworkIdentificationNumber: z.string().optional(),
          ssn: z.string().optional(),
          carrierAssignedReferenceNumber: z.string().optional()
        }).optional(),
        providerCode: z.string().optional(),
        providerTaxonomyCode: z.string().optional()
      })).optional(),
      serviceLevel: z.array(z.looseObject({
        requestCategoryCode: z.string().optional(),
        certificationTypeCode: z.string().optional(),
        serviceTypeCode: z.string().optional(),
        facilityTypeCode: z.string().optional(),
        facilityCodeQualifier: z.string().optional(),
        certificationActionCode: z.string().optional(),
        previousReviewAuthorizationNumber: z.string().optional(),
        previousAdministrativeReferenceNumber: z.string().optional(),
        serviceDateBegin: z.string().optional(),
        serviceDateEnd: z.string().optional(),
        certificationIssueDateBegin: z.string().optional(),
        certificationIssueDateEnd: z.string().optional(),
        certificationExpirationDateBegin: z.string().optional(),
        certificationExpirationDateEnd: z.string().optional(),
        certificationEffectiveDateBegin: z.string().optional(),
        certificationEffectiveDateEnd: z.string().optional(),
        professionalService: z.looseObject({
          productOrServiceIDQualifier: z.string().optional(),
          procedureCode: z.string().optional(),
          procedureCode2: z.string().optional(),
          unitOrBasisForMeasurementCode: z.string().optional(),
          serviceUnitCount: z.string().optional()
        }).optional(),
        institutionalService: z.looseObject({
          serviceLineRevenueCode: z.string().optional(),
          productOrServiceIDQualifier: z.string().optional(),
          procedureCode: z.string().optional(),
          procedureCode2: z.string().optional(),
          unitOrBasisForMeasurementCode: z.string().optional(),
          serviceUnitCount: z.string().optional()
        }).optional(),
        dentalService: z.looseObject({
          procedureCode: z.string().optional(),
          procedureCode2: z.string().optional(),
          americanDentalAssociationCodes: z.string().optional(),
          prosthesisCrownOrInlayCode: z.string().optional(),
          serviceUnitCount: z.string().optional()
        }).optional(),
        toothInformation: z.looseObject({
          toothCode: z.string().optional(),
          toothSurfaceCode: z.string().optional()
        }).optional(),
        serviceProviderName: z.array(z.looseObject({
          entityIdentifierCode: z.string().optional(),
          organizationName: z.string().optional(),
          lastName: z.string().optional(),
          firstName: z.string().optional(),
          middleName: z.string().optional(),
          namePrefix: z.string().optional(),
          nameSuffix: z.string().optional(),
          identificationCodeQualifier: z.string().optional(),
          identifier: z.string().optional(),
          address1: z.string().optional(),
          address2: z.string().optional(),
          city: z.string().optional(),
          state: z.string().optional(),
          postalCode: z.string().optional(),
          countryCode: z.string().optional(),
          countrySubDivisionCode: z.string().optional(),
          providerSupplementalInformation: z.looseObject({
            stateLicenseNumber: z.string().optional(),
            licenseNumberStateCode: z.string().optional(),
            providerUpinNumber: z.string().optional(),
            facilityIdNumber: z.string().optional(),
            employersIdentificationNumber: z.string().optional(),
            providerSiteNumber: z.string().optional(),
            providerPlanNetworkIdentificationNumber: z.string().optional(),
            facilityNetworkIdentificationNumber: z.string().optional(),
            ssn: z.string().optional(),
            carrierAssignedReferenceNumber: z.string().optional()
          }).optional(),
          providerCode: z.string().optional(),
          providerTaxonomyCode: z.string().optional()
        })).optional()
      })).optional()
    }).optional()
  });

  const zInquiryJsonRequestWithDetermination: Check = zInquiryJsonRequest.and(z.looseObject({
    rhPayerId: z.string().optional(),
    planId: z.string().optional()
  }));

  const zAuthorizationNoaJson: Check = z.looseObject({
    senderId: z.string().optional(),
    submitterTransactionIdentifier: z.string().optional(),
    payerId: z.string().optional(),
    payerName: z.string().optional(),
    umClearingHouseId: z.string().optional(),
    requester: z.looseObject({
      requesterType: z.string().optional(),
      organizationName: z.string().optional(),
      lastName: z.string().optional(),
      firstName: z.string().optional(),
      requesterIdentification: z.looseObject({
        providerUpinNumber: z.string().optional(),
        facilityIdNumber: z.string().optional(),
        employerIdentificationNumber: z.string().optional(),
        providerSiteNumber: z.string().optional(),
        providerPlanNetworkIdNumber: z.string().optional(),
        facilityNetworkIdNumber: z.string().optional(),
        socialSecurityNumber: z.string().optional(),
        carrierAssignedReferenceNumber: z.string().optional()
      }).optional(),
      address1: z.string().optional(),
      address2: z.string().optional(),
      city: z.string().optional(),
      state: z.string().optional(),
      postalCode: z.string().optional(),
      countryCode: z.string().optional(),
      countrySubDivisionCode: z.string().optional(),
      npi: z.string().optional(),
      ssn: z.string().optional(),
      servicesPlanID: z.string().optional(),
      employersId: z.string().optional(),
      etin: z.string().optional(),
      contactName: z.string().optional(),
      contactElectronicMail: z.string().optional(),
      contactFacsimile: z.string().optional(),
      contactTelephone: z.string().optional(),
      contactTelephoneExtension: z.string().optional(),
      providerCode: z.string().optional(),
      referenceIdentification: z.string().optional()
    }).optional(),
    subscriber: z.looseObject({
      lastName: z.string().optional(),
      firstName: z.string().optional(),
      middleName: z.string().optional(),
      suffix: z.string().optional(),
      memberId: z.string().optional(),
      dateOfBirth: z.string().optional(),
      genderCode: z.string().optional(),
      supplementalIdentification: z.looseObject({
        policyNumber: z.string().optional(),
        branchIdentifier: z.string().optional(),
        groupNumber: z.string().optional(),
        departmentNumber: z.string().optional(),
        patientAccountNumber: z.string().optional(),
        healthInsuranceClaimNumber: z.string().optional(),
        idCard: z.string().optional(),
        insurancePolicyNumber: z.string().optional(),
        planNetworkIdentificationNumber: z.string().optional(),
        medicaidRecipientIdentificationNumber: z.string().optional(),
        ssn: z.string().optional()
      }).optional(),
      address1: z.string().optional(),
      address2: z.string().optional(),
      city: z.string().optional(),
      state: z.string().optional(),
      postalCode: z.string().optional(),
      countryCode: z.string().optional(),
      countrySubDivisionCode: z.string().optional(),
      insuredIndicator: z.string().optional(),
      militaryRelationship: z.string().optional()
    }).optional(),
    dependent: z.looseObject({
      lastName: z.string().optional(),
      firstName: z.string().optional(),
      middleName: z.string().optional(),
      suffix: z.string().optional(),
      dateOfBirth: z.string().optional(),
      genderCode: z.string().optional(),
      supplementalIdentification: z.looseObject({
        patientAccountNumber: z.string().optional(),
        ssn: z.string().optional()
      }).optional(),
      address1: z.string().optional(),
      address2: z.string().optional(),
      city: z.string().optional(),
      state: z.string().optional(),
      postalCode: z.string().optional(),
      countryCode: z.string().optional(),
      countrySubDivisionCode: z.string().optional(),
      insuredIndicator: z.string().optional(),
      relationshipToInsuredCode: z.string().optional(),
      birthSequenceNumber: z.string().optional()
    }).optional(),
    patientEventDetail: z.looseObject({
      requestCategoryCode: z.string().optional(),
      certificationTypeCode: z.string().optional(),
      serviceTypeCode: z.string().optional(),
      facilityTypeCode: z.string().optional(),
      facilityCodeQualifier: z.string().optional(),
      relatedCausesCode1: z.string().optional(),
      relatedCausesCode2: z.string().optional(),
      relatedCausesCode3: z.string().optional(),
      stateCode: z.string().optional(),
      countryCode: z.string().optional(),
      levelOfServiceCode: z.string().optional(),
      currentHealthConditionCode: z.string().optional(),
      prognosisCode: z.string().optional(),
      releaseOfInformationCode: z.string().optional(),
      delayReasonCode: z.string().optional(),
      previousReviewAuthorizationNumber: z.string().optional(),
      previousAdministrativeReferenceNumber: z.string().optional(),
      accidentDate: z.string().optional(),
      lastMenstrualPeriodDate: z.string().optional(),
      estimatedDateOfBirth: z.string().optional(),
      onsetDate: z.string().optional(),
      eventDateBegin: z.string().optional(),
      eventDateEnd: z.string().optional(),
      admissionDateBegin: z.string().optional(),
      admissionDateEnd: z.string().optional(),
      dischargeDate: z.string().optional(),
      diagnosisTypeCode1: z.string().optional(),
      diagnosisCode1: z.string().optional(),
      diagnosisDate1: z.string().optional(),
      diagnosisTypeCode2: z.string().optional(),
      diagnosisCode2: z.string().optional(),
      diagnosisDate2: z.string().optional(),
      diagnosisTypeCode3: z.string().optional(),
      diagnosisCode3: z.string().optional(),
      diagnosisDate3: z.string().optional(),
      diagnosisTypeCode4: z.string().optional(),
      diagnosisCode4: z.string().optional(),
      diagnosisDate4: z.string().optional(),
      diagnosisTypeCode5: z.string().optional(),
      diagnosisCode5: z.string().optional(),
      diagnosisDate5: z.string().optional(),
      diagnosisTypeCode6: z.string().optional(),
      diagnosisCode6: z.string().optional(),
      diagnosisDate6: z.string().optional(),
      diagnosisTypeCode7: z.string().optional(),
      diagnosisCode7: z.string().optional(),
      diagnosisDate7: z.string().optional(),
      diagnosisTypeCode8: z.string().optional(),
      diagnosisCode8: z.string().optional(),
      diagnosisDate8: z.string().optional(),
      diagnosisTypeCode9: z.string().optional(),
      diagnosisCode9: z.string().optional(),
      diagnosisDate9: z.string().optional(),
      diagnosisTypeCode10: z.string().optional(),
      diagnosisCode10: z.string().optional(),
      diagnosisDate10: z.string().optional(),
      diagnosisTypeCode11: z.string().optional(),
      diagnosisCode11: z.string().optional(),
      diagnosisDate11: z.string().optional(),
      diagnosisTypeCode12: z.string().optional(),
      diagnosisCode12: z.string().optional(),
      diagnosisDate12: z.string().optional(),
      quantityQualifier: z.string().optional(),
      serviceUnitCount: z.string().optional(),
      unitOrBasisForMeasurementCode: z.string().optional(),
      sampleSelectionModulus: z.string().optional(),
      timePeriodQualifier: z.string().optional(),
      periodCount: z.string().optional(),
      deliveryFrequencyCode: z.string().optional(),
      deliveryPatternTimeCode: z.string().optional(),
      ambulanceCertificationConditionIndicator: z.string().optional(),
      ambulanceCertificationConditionCode1: z.string().optional(),
      ambulanceCertificationConditionCode2: z.string().optional(),
      ambulanceCertificationConditionCode3: z.string().optional(),
      ambulanceCertificationConditionCode4: z.string().optional(),
      ambulanceCertificationConditionCode5: z.string().optional(),
      chiropracticCertificationConditionIndicator: z.string().optional(),
      chiropracticCertificationConditionCode1: z.string().optional(),
      chiropracticCertificationConditionCode2: z.string().optional(),
      chiropracticCertificationConditionCode3: z.string().optional(),
      chiropracticCertificationConditionCode4: z.string().optional(),
      chiropracticCertificationConditionCode5: z.string().optional(),
      durableMedicalEquipmentCertificationConditionIndicator: z.string().optional(),
      durableMedicalEquipmentCertificationConditionCode1: z.string().optional(),
      durableMedicalEquipmentCertificationConditionCode2: z.string().optional(),
      durableMedicalEquipmentCertificationConditionCode3: z.string().optional(),
      durableMedicalEquipmentCertificationConditionCode4: z.string().optional(),
      durableMedicalEquipmentCertificationConditionCode5: z.string().optional(),
      oxygenTherapyCertificationConditionIndicator: z.string().optional(),
      oxygenTherapyCertificationConditionCode1: z.string().optional(),
      oxygenTherapyCertificationConditionCode2: z.string().optional(),
      oxygenTherapyCertificationConditionCode3: z.string().optional(),
      oxygenTherapyCertificationConditionCode4: z.string().optional(),
      oxygenTherapyCertificationConditionCode5: z.string().optional(),
      functionalLimitationsCertificationConditionIndicator: z.string().optional(),
      functionalLimitationsCertificationConditionCode1: z.string().optional(),
      functionalLimitationsCertificationConditionCode2: z.string().optional(),
      functionalLimitationsCertificationConditionCode3: z.string().optional(),
      functionalLimitationsCertificationConditionCode4: z.string().optional(),
      functionalLimitationsCertificationConditionCode5: z.string().optional(),
      activitiesPermittedCertificationConditionIndicator: z.string().optional(),
      activitiesPermittedCertificationConditionCode1: z.string().optional(),
      activitiesPermittedCertificationConditionCode2: z.string().optional(),
      activitiesPermittedCertificationConditionCode3: z.string().optional(),
      activitiesPermittedCertificationConditionCode4: z.string().optional(),
      activitiesPermittedCertificationConditionCode5: z.string().optional(),
      mentalStatusCertificationConditionIndicator: z.string().optional(),
      mentalStatusCertificationConditionCode1: z.string().optional(),
      mentalStatusCertificationConditionCode2: z.string().optional(),
      mentalStatusCertificationConditionCode3: z.string().optional(),
      mentalStatusCertificationConditionCode4: z.string().optional(),
      mentalStatusCertificationConditionCode5: z.string().optional(),
      admissionToFacility: z.looseObject({
        admissionTypeCode: z.string().optional(),
        admissionSourceCode: z.string().optional(),
        patientStatusCode: z.string().optional(),
        nursingHomeResidentialStatusCode: z.string().optional()
      }).optional(),
      ambulanceTransport: z.looseObject({
        patientWeight: z.string().optional(),
        transportCode: z.string().optional(),
        transportReasonCode: z.string().optional(),
        transportDistance: z.string().optional(),
        roundTripPurposeDescription: z.string().optional(),
        stretcherPurposeDescription: z.string().optional()
      }).optional(),
      spinalManipulation: z.looseObject({
        treatmentSeriesNumber: z.string().optional(),
        treatmentCount: z.string().optional(),
        subluxationBeginningLevelCode: z.string().optional(),
        subluxationEndLevelCode: z.string().optional(),
        patientConditionCode: z.string().optional(),
        complicationIndicator: z.string().optional(),
        patientConditionDescription1: z.string().optional(),
        patientConditionDescription2: z.string().optional(),
        xrayAvailabilityIndicator: z.string().optional()
      }).optional(),
      homeOxygenTherapyInformation: z.looseObject({
        equipmentTypeCode1: z.string().optional(),
        equipmentTypeCode2: z.string().optional(),
        equipmentTypeCode3: z.string().optional(),
        equipmentReasonDescription: z.string().optional(),
        flowRate: z.string().optional(),
        dailyUseCount: z.string().optional(),
        usePeriodHourCount: z.string().optional(),
        respiratoryTherapistOrderText: z.string().optional(),
        arterialBloodGasQuantity: z.string().optional(),
        saturationQuantity: z.string().optional(),
        testConditionCode: z.string().optional(),
        testFindingsCode1: z.string().optional(),
        testFindingsCode2: z.string().optional(),
        testFindingsCode3: z.string().optional(),
        portableSystemFlowRate: z.string().optional(),
        deliverySystemCode: z.string().optional()
      }).optional(),
      homeHealth: z.looseObject({
        prognosisCode: z.string().optional(),
        startDate: z.string().optional(),
        certificationPeriodStartDate: z.string().optional(),
        certificationPeriodEndDate: z.string().optional(),
        medicareCoverageIndicator: z.string().optional(),
        certificationTypeCode: z.string().optional(),
        surgeryDate: z.string().optional(),
        productOrServiceQualifier: z.string().optional(),
        surgicalProcedureCode: z.string().optional(),
        physicalOrderDate: z.string().optional(),
        lastVisitDate: z.string().optional(),
        physicianContactDate: z.string().optional(),
        lastAdmissionPeriodStartDate: z.string().optional(),
        lastAdmissionPeriodEndDate: z.string().optional(),
        patientLocationCode: z.string().optional()
      }).optional(),
      attachments: z.array(z.looseObject({
        reportTypeCode: z.string().optional(),
        transmissionCode: z.string().optional(),
        controlNumber: z.string().optional(),
        description: z.string().optional()
      })).optional(),
      freeFormMessageText: z.string().optional(),
      patientEventProviderName: z.array(z.looseObject({
        entityIdentifierCode: z.string().optional(),
        organizationName: z.string().optional(),
        lastName: z.string().optional(),
        firstName: z.string().optional(),
        middleName: z.string().optional(),
        namePrefix: z.string().optional(),
        nameSuffix: z.string().optional(),
        identificationCodeQualifier: z.string().optional(),
        identifier: z.string().optional(),
        address1: z.string().optional(),
        address2: z.string().optional(),
        city: z.string().optional(),
        state: z.string().optional(),
        postalCode: z.string().optional(),
        countryCode: z.string().optional(),
        countrySubDivisionCode: z.string().optional(),
        providerSupplementalInformation: z.looseObject({
          stateLicenseNumber: z.string().optional(),
          licenseNumberStateCode: z.string().optional(),
          providerUpinNumber: z.string().optional(),
          facilityIdNumber: z.string().optional(),
          employersIdentificationNumber: z.string().optional(),
          providerPlanNetworkIdentificationNumber: z.string().optional(),
          facilityNetworkIdentificationNumber: z.string().optional(),
          ssn: z.string().optional(),
          carrierAssignedReferenceNumber: z.string().optional()
        }).optional(),
        contactName: z.string().optional(),
        contactElectronicMail: z.string().optional(),
        contactFacsimile: z.string().optional(),
        contactTelephone: z.string().optional(),
        contactTelephoneExtension: z.string().optional(),
        providerCode: z.string().optional(),
        providerTaxonomyCode: z.string().optional()
      })).optional(),
      patientEventTransportInformation: z.array(z.looseObject({
        entityIdentifierCode: z.string().optional(),
        transportLocationName: z.string().optional(),
        address1: z.string().optional(),
        address2: z.string().optional(),
        city: z.string().optional(),
        state: z.string().optional(),
        postalCode: z.string().optional()
      })).optional(),
      patientEventOtherUmoName: z.array(z.looseObject({
        entityIdentifierCode: z.string().optional(),
        otherUmoName: z.string().optional(),
        otherUmoDenialReason1: z.string().optional(),
        otherUmoDenialReason2: z.string().optional(),
        otherUmoDenialReason3: z.string().optional(),
        otherUmoDenialReason4: z.string().optional(),
        otherUmoDenialDate: z.string().optional()
      })).optional(),
      serviceLevel: z.array(z.looseObject({
        requestCategoryCode: z.string().optional(),
        certificationTypeCode: z.string().optional(),
        serviceTypeCode: z.string().optional(),
        facilityTypeCode: z.string().optional(),
        facilityCodeQualifier: z.string().optional(),
        previousReviewAuthorizationNumber: z.string().optional(),
        previousAdministrativeReferenceNumber: z.string().optional(),
        serviceDateBegin: z.string().optional(),
        serviceDateEnd: z.string().optional(),
        professionalService: z.looseObject({
          productOrServiceIDQualifier: z.string().optional(),
          procedureCode: z.string().optional(),
          procedureModifier1: z.string().optional(),
          procedureModifier2: z.string().optional(),
          procedureModifier3: z.string().optional(),
          procedureModifier4: z.string().optional(),
          procedureCodeDescription: z.string().optional(),
          procedureCode2: z.string().optional(),
          serviceLineAmount: z.string().optional(),
          unitOrBasisForMeasurementCode: z.string().optional(),
          serviceUnitCount: z.string().optional(),
          diagnosisCodePointer1: z.string().optional(),
          diagnosisCodePointer2: z.string().optional(),
          diagnosisCodePointer3: z.string().optional(),
          diagnosisCodePointer4: z.string().optional(),
          epsdtIndicator: z.string().optional(),
          nursingHomeLevelOfCare: z.string().optional()
        }).optional(),
        institutionalService: z.looseObject({
          serviceLineRevenueCode: z.string().optional(),
          productOrServiceIDQualifier: z.string().optional(),
          procedureCode: z.string().optional(),
          procedureModifier1: z.string().optional(),
          procedureModifier2: z.string().optional(),
          procedureModifier3: z.string().optional(),
          procedureModifier4: z.string().optional(),
          procedureCodeDescription: z.string().optional(),
          procedureCode2: z.string().optional(),
          serviceLineAmount: z.string().optional(),
          unitOrBasisForMeasurementCode: z.string().optional(),
          serviceUnitCount: z.string().optional(),
          serviceLineRate: z.string().optional(),
          nursingHomeResidentialStatusCode: z.string().optional(),
          nursingHomeLevelOfCare: z.string().optional()
        }).optional(),
        dentalService: z.looseObject({
          procedureCode: z.string().optional(),
          procedureModifier1: z.string().optional(),
          procedureModifier2: z.string().optional(),
          procedureModifier3: z.string().optional(),
          procedureModifier4: z.string().optional(),
          procedureCodeDescription: z.string().optional(),
          procedureCode2: z.string().optional(),
          serviceLineAmount: z.string().optional(),
          oralCavityDesignationCode: z.string().optional(),
          oralCavityDesignationCode2: z.string().optional(),
          oralCavityDesignationCode3: z.string().optional(),
          oralCavityDesignationCode4: z.string().optional(),
          oralCavityDesignationCode5: z.string().optional(),
          prosthesisCrownOrInlayCode: z.string().optional(),
          serviceUnitCount: z.string().optional(),
          description: z.string().optional()
        }).optional(),
        toothInformation: z.array(z.looseObject({
          toothCode: z.string().optional(),
          toothSurfaceCode1: z.string().optional(),
          toothSurfaceCode2: z.string().optional(),
          toothSurfaceCode3: z.string().optional(),
          toothSurfaceCode4: z.string().optional(),
          toothSurfaceCode5: z.string().optional()
        })).optional(),
        healthCareServiceDelivery: z.looseObject({
          quantityQualifier: z.string().optional(),
          serviceQuantity: z.string().optional(),
          unitOrBasisForMeasurementCode: z.string().optional(),
          sampleSelectionModulus: z.string().optional(),
          timePeriodQualifier: z.string().optional(),
          periodCount: z.string().optional(),
          deliveryFrequencyCode: z.string().optional(),
          deliveryPatternTimeCode: z.string().optional()
        }).optional(),
        attachments: z.array(z.looseObject({
          reportTypeCode: z.string().optional(),
          transmissionCode: z.string().optional(),
          controlNumber: z.string().optional(),
          description: z.string().optional()
        })).optional(),
        freeFormMessageText: z.string().optional(),
        serviceProviderName: z.array(z.looseObject({
          entityIdentifierCode: z.string().optional(),
          organizationName: z.string().optional(),
          lastName: z.string().optional(),
          firstName: z.string().optional(),
          middleName: z.string().optional(),
          namePrefix: z.string().optional(),
          nameSuffix: z.string().optional(),
          identificationCodeQualifier: z.string().optional(),
          identifier: z.string().optional(),
          address1: z.string().optional(),
          address2: z.string().optional(),
          city: z.string().optional(),
          state: z.string().optional(),
          postalCode: z.string().optional(),
          countryCode: z.string().optional(),
          countrySubDivisionCode: z.string().optional(),
          providerSupplementalInformation: z.looseObject({
            stateLicenseNumber: z.string().optional(),
            licenseNumberStateCode: z.string().optional(),
            providerUpinNumber: z.string().optional(),
            facilityIdNumber: z.string().optional(),
            employersIdentificationNumber: z.string().optional(),
            providerPlanNetworkIdentificationNumber: z.string().optional(),
            facilityNetworkIdentificationNumber: z.string().optional(),
            ssn: z.string().optional(),
            carrierAssignedReferenceNumber: z.string().optional()
          }).optional(),
          contactName: z.string().optional(),
          contactElectronicMail: z.string().optional(),
          contactFacsimile: z.string().optional(),
          contactTelephone: z.string().optional(),
          providerCode: z.string().optional(),
          providerTaxonomyCode: z.string().optional()
        })).optional()
      })).optional()
    }).optional()
  });

  const zAuthorizationSubmissionJson: Check = z.looseObject({
    senderId: z.string().optional(),
    submitterTransactionIdentifier: z.string().optional(),
    payerId: z.string().optional(),
    payerName: z.string().optional(),
    umClearingHouseId: z.string().optional(),
    requester: z.looseObject({
      requesterType: z.string().optional(),
      organizationName: z.string().optional(),
      lastName: z.string().optional(),
      firstName: z.string().optional(),
      requesterIdentification: z.looseObject({
        providerUpinNumber: z.string().optional(),
        facilityIdNumber: z.string().optional(),
        employerIdentificationNumber: z.string().optional(),
        providerSiteNumber: z.string().optional(),
        providerPlanNetworkIdNumber: z.string().optional(),
        facilityNetworkIdNumber: z.string().optional(),
        socialSecurityNumber: z.string().optional(),
        carrierAssignedReferenceNumber: z.string().optional()
      }).optional(),
      address1: z.string().optional(),
      address2: z.string().optional(),
      city: z.string().optional(),
      state: z.string().optional(),
      postalCode: z.string().optional(),
      countryCode: z.string().optional(),
      countrySubDivisionCode: z.string().optional(),
      npi: z.string().optional(),
      ssn: z.string().optional(),
      servicesPlanID: z.string().optional(),
      employersId: z.string().optional(),
      etin: z.string().optional(),
      contactName: z.string().optional(),
      contactElectronicMail: z.string().optional(),
      contactFacsimile: z.string().optional(),
      contactTelephone: z.string().optional(),
      contactTelephoneExtension: z.string().optional(),
      providerCode: z.string().optional(),
      referenceIdentification: z.string().optional()
    }).optional(),
    subscriber: z.looseObject({
      lastName: z.string().optional(),
      firstName: z.string().optional(),
      middleName: z.string().optional(),
      suffix: z.string().optional(),
      memberId: z.string().optional(),
      dateOfBirth: z.string().optional(),
      genderCode: z.string().optional(),
      supplementalIdentification: z.looseObject({
        policyNumber: z.string().optional(),
        branchIdentifier: z.string().optional(),
        groupNumber: z.string().optional(),
        departmentNumber: z.string().optional(),
        patientAccountNumber: z.string().optional(),
        healthInsuranceClaimNumber: z.string().optional(),
        idCard: z.string().optional(),
        insurancePolicyNumber: z.string().optional(),
        planNetworkIdentificationNumber: z.string().optional(),
        medicaidRecipientIdentificationNumber: z.string().optional(),
        ssn: z.string().optional()
      }).optional(),
      address1: z.string().optional(),
      address2: z.string().optional(),
      city: z.string().optional(),
      state: z.string().optional(),
      postalCode: z.string().optional(),
      countryCode: z.string().optional(),
      countrySubDivisionCode: z.string().optional(),
      insuredIndicator: z.string().optional(),
      militaryRelationship: z.string().optional()
    }).optional(),
    dependent: z.looseObject({
      lastName: z.string().optional(),
      firstName: z.string().optional(),
      middleName: z.string().optional(),
      suffix: z.string().optional(),
      dateOfBirth: z.string().optional(),
      genderCode: z.string().optional(),
      supplementalIdentification: z.looseObject({
        patientAccountNumber: z.string().optional(),
        ssn: z.string().optional()
      }).optional(),
      address1: z.string().optional(),
      address2: z.string().optional(),
      city: z.string().optional(),
      state: z.string().optional(),
      postalCode: z.string().optional(),
      countryCode: z.string().optional(),
      countrySubDivisionCode: z.string().optional(),
      insuredIndicator: z.string().optional(),
      relationshipToInsuredCode: z.string().optional(),
      birthSequenceNumber: z.string().optional()
    }).optional(),
    patientEventDetail: z.looseObject({
      requestCategoryCode: z.string().optional(),
      certificationTypeCode: z.string().optional(),
      serviceTypeCode: z.string().optional(),
      facilityTypeCode: z.string().optional(),
      facilityCodeQualifier: z.string().optional(),
      relatedCausesCode1: z.string().optional(),
      relatedCausesCode2: z.string().optional(),
      relatedCausesCode3: z.string().optional(),
      stateCode: z.string().optional(),
      countryCode: z.string().optional(),
      levelOfServiceCode: z.string().optional(),
      currentHealthConditionCode: z.string().optional(),
      prognosisCode: z.string().optional(),
      releaseOfInformationCode: z.string().optional(),
      delayReasonCode: z.string().optional(),
      previousReviewAuthorizationNumber: z.string().optional(),
      previousAdministrativeReferenceNumber: z.string().optional(),
      accidentDate: z.string().optional(),
      lastMenstrualPeriodDate: z.string().optional(),
      estimatedDateOfBirth: z.string().optional(),
      onsetDate: z.string().optional(),
      eventDateBegin: z.string().optional(),
      eventDateEnd: z.string().optional(),
      admissionDateBegin: z.string().optional(),
      admissionDateEnd: z.string().optional(),
      dischargeDate: z.string().optional(),
      diagnosisTypeCode1: z.string().optional(),
      diagnosisCode1: z.string().optional(),
      diagnosisDate1: z.string().optional(),
      diagnosisTypeCode2: z.string().optional(),
      diagnosisCode2: z.string().optional(),
      diagnosisDate2: z.string().optional(),
      diagnosisTypeCode3: z.string().optional(),
      diagnosisCode3: z.string().optional(),
      diagnosisDate3: z.string().optional(),
      diagnosisTypeCode4: z.string().optional(),
      diagnosisCode4: z.string().optional(),
      diagnosisDate4: z.string().optional(),
      diagnosisTypeCode5: z.string().optional(),
      diagnosisCode5: z.string().optional(),
      diagnosisDate5: z.string().optional(),
      diagnosisTypeCode6: z.string().optional(),
      diagnosisCode6: z.string().optional(),
      diagnosisDate6: z.string().optional(),
      diagnosisTypeCode7: z.string().optional(),
      diagnosisCode7: z.string().optional(),
      diagnosisDate7: z.string().optional(),
      diagnosisTypeCode8: z.string().optional(),
      diagnosisCode8: z.string().optional(),
      diagnosisDate8: z.string().optional(),
      diagnosisTypeCode9: z.string().optional(),
      diagnosisCode9: z.string().optional(),
      diagnosisDate9: z.string().optional(),
      diagnosisTypeCode10: z.string().optional(),
      diagnosisCode10: z.string().optional(),
      diagnosisDate10: z.string().optional(),
      diagnosisTypeCode11: z.string().optional(),
      diagnosisCode11: z.string().optional(),
      diagnosisDate11: z.string().optional(),
      diagnosisTypeCode12: z.string().optional(),
      diagnosisCode12: z.string().optional(),
      diagnosisDate12: z.string().optional(),
      quantityQualifier: z.string().optional(),
      serviceUnitCount: z.string().optional(),
      unitOrBasisForMeasurementCode: z.string().optional(),
      sampleSelectionModulus: z.string().optional(),
      timePeriodQualifier: z.string().optional(),
      periodCount: z.string().optional(),
      deliveryFrequencyCode: z.string().optional(),
      deliveryPatternTimeCode: z.string().optional(),
      ambulanceCertificationConditionIndicator: z.string().optional(),
      ambulanceCertificationConditionCode1: z.string().optional(),
      ambulanceCertificationConditionCode2: z.string().optional(),
      ambulanceCertificationConditionCode3: z.string().optional(),
      ambulanceCertificationConditionCode4: z.string().optional(),
      ambulanceCertificationConditionCode5: z.string().optional(),
      chiropracticCertificationConditionIndicator: z.string().optional(),
      chiropracticCertificationConditionCode1: z.string().optional(),
      chiropracticCertificationConditionCode2: z.string().optional(),
      chiropracticCertificationConditionCode3: z.string().optional(),
      chiropracticCertificationConditionCode4: z.string().optional(),
      chiropracticCertificationConditionCode5: z.string().optional(),
      durableMedicalEquipmentCertificationConditionIndicator: z.string().optional(),
      durableMedicalEquipmentCertificationConditionCode1: z.string().optional(),
      durableMedicalEquipmentCertificationConditionCode2: z.string().optional(),
      durableMedicalEquipmentCertificationConditionCode3: z.string().optional(),
      durableMedicalEquipmentCertificationConditionCode4: z.string().optional(),
      durableMedicalEquipmentCertificationConditionCode5: z.string().optional(),
      oxygenTherapyCertificationConditionIndicator: z.string().optional(),
      oxygenTherapyCertificationConditionCode1: z.string().optional(),
      oxygenTherapyCertificationConditionCode2: z.string().optional(),
      oxygenTherapyCertificationConditionCode3: z.string().optional(),
      oxygenTherapyCertificationConditionCode4: z.string().optional(),
      oxygenTherapyCertificationConditionCode5: z.string().optional(),
      functionalLimitationsCertificationConditionIndicator: z.string().optional(),
      functionalLimitationsCertificationConditionCode1: z.string().optional(),
      functionalLimitationsCertificationConditionCode2: z.string().optional(),
      functionalLimitationsCertificationConditionCode3: z.string().optional(),
      functionalLimitationsCertificationConditionCode4: z.string().optional(),
      functionalLimitationsCertificationConditionCode5: z.string().optional(),
      activitiesPermittedCertificationConditionIndicator: z.string().optional(),
      activitiesPermittedCertificationConditionCode1: z.string().optional(),
      activitiesPermittedCertificationConditionCode2: z.string().optional(),
      activitiesPermittedCertificationConditionCode3: z.string().optional(),
      activitiesPermittedCertificationConditionCode4: z.string().optional(),
      activitiesPermittedCertificationConditionCode5: z.string().optional(),
      mentalStatusCertificationConditionIndicator: z.string().optional(),
      mentalStatusCertificationConditionCode1: z.string().optional(),
      mentalStatusCertificationConditionCode2: z.string().optional(),
      mentalStatusCertificationConditionCode3: z.string().optional(),
      mentalStatusCertificationConditionCode4: z.string().optional(),
      mentalStatusCertificationConditionCode5: z.string().optional(),
      admissionToFacility: z.looseObject({
        admissionTypeCode: z.string().optional(),
        admissionSourceCode: z.string().optional(),
        patientStatusCode: z.string().optional(),
        nursingHomeResidentialStatusCode: z.string().optional()
      }).optional(),
      ambulanceTransport: z.looseObject({
        patientWeight: z.string().optional(),
        transportCode: z.string().optional(),
        transportReasonCode: z.string().optional(),
        transportDistance: z.string().optional(),
        roundTripPurposeDescription: z.string().optional(),
        stretcherPurposeDescription: z.string().optional()
      }).optional(),
      spinalManipulation: z.looseObject({
        treatmentSeriesNumber: z.string().optional(),
        treatmentCount: z.string().optional(),
        subluxationBeginningLevelCode: z.string().optional(),
        subluxationEndLevelCode: z.string().optional(),
        patientConditionCode: z.string().optional(),
        complicationIndicator: z.string().optional(),
        patientConditionDescription1: z.string().optional(),
        patientConditionDescription2: z.string().optional(),
        xrayAvailabilityIndicator: z.string().optional()
      }).optional(),
      homeOxygenTherapyInformation: z.looseObject({
        equipmentTypeCode1: z.string().optional(),
        equipmentTypeCode2: z.string().optional(),
        equipmentTypeCode3: z.string().optional(),
        equipmentReasonDescription: z.string().optional(),
        flowRate: z.string().optional(),
        dailyUseCount: z.string().optional(),
        usePeriodHourCount: z.string().optional(),
        respiratoryTherapistOrderText: z.string().optional(),
        arterialBloodGasQuantity: z.string().optional(),
        saturationQuantity: z.string().optional(),
        testConditionCode: z.string().optional(),
        testFindingsCode1: z.string().optional(),
        testFindingsCode2: z.string().optional(),
        testFindingsCode3: z.string().optional(),
        portableSystemFlowRate: z.string().optional(),
        deliverySystemCode: z.string().optional()
      }).optional(),
      homeHealth: z.looseObject({
        prognosisCode: z.string().optional(),
        startDate: z.string().optional(),
        certificationPeriodStartDate: z.string().optional(),
        certificationPeriodEndDate: z.string().optional(),
        medicareCoverageIndicator: z.string().optional(),
        certificationTypeCode: z.string().optional(),
        surgeryDate: z.string().optional(),
        productOrServiceQualifier: z.string().optional(),
        surgicalProcedureCode: z.string().optional(),
        physicalOrderDate: z.string().optional(),
        lastVisitDate: z.string().optional(),
        physicianContactDate: z.string().optional(),
        lastAdmissionPeriodStartDate: z.string().optional(),
        lastAdmissionPeriodEndDate: z.string().optional(),
        patientLocationCode: z.string().optional()
      }).optional(),
      attachments: z.array(z.looseObject({
        reportTypeCode: z.string().optional(),
        transmissionCode: z.string().optional(),
        controlNumber: z.string().optional(),
        description: z.string().optional()
      })).optional(),
      freeFormMessageText: z.string().optional(),
      patientEventProviderName: z.array(z.looseObject({
        entityIdentifierCode: z.string().optional(),
        organizationName: z.string().optional(),
        lastName: z.string().optional(),
        firstName: z.string().optional(),
        middleName: z.string().optional(),
        namePrefix: z.string().optional(),
        nameSuffix: z.string().optional(),
        identificationCodeQualifier: z.string().optional(),
        identifier: z.string().optional(),
        address1: z.string().optional(),
        address2: z.string().optional(),
        city: z.string().optional(),
        state: z.string().optional(),
        postalCode: z.string().optional(),
        countryCode: z.string().optional(),
        countrySubDivisionCode: z.string().optional(),
        providerSupplementalInformation: z.looseObject({
          stateLicenseNumber: z.string().optional(),
          licenseNumberStateCode: z.string().optional(),
          providerUpinNumber: z.string().optional(),
          facilityIdNumber: z.string().optional(),
          employersIdentificationNumber: z.string().optional(),
          providerPlanNetworkIdentificationNumber: z.string().optional(),
          facilityNetworkIdentificationNumber: z.string().optional(),
          ssn: z.string().optional(),
          carrierAssignedReferenceNumber: z.string().optional()
        }).optional(),
        contactName: z.string().optional(),
        contactElectronicMail: z.string().optional(),
        contactFacsimile: z.string().optional(),
        contactTelephone: z.string().optional(),
        contactTelephoneExtension: z.string().optional(),
        providerCode: z.string().optional(),
        providerTaxonomyCode: z.string().optional()
      })).optional(),
      patientEventTransportInformation: z.array(z.looseObject({
        entityIdentifierCode: z.string().optional(),
        transportLocationName: z.string().optional(),
        address1: z.string().optional(),
        address2: z.string().optional(),
        city: z.string().optional(),
        state: z.string().optional(),
        postalCode: z.string().optional()
      })).optional(),
      patientEventOtherUmoName: z.array(z.looseObject({
        entityIdentifierCode: z.string().optional(),
        otherUmoName: z.string().optional(),
        otherUmoDenialReason1: z.string().optional(),
        otherUmoDenialReason2: z.string().optional(),
        otherUmoDenialReason3: z.string().optional(),
        otherUmoDenialReason4: z.string().optional(),
        otherUmoDenialDate: z.string().optional()
      })).optional(),
      serviceLevel: z.array(z.looseObject({
        requestCategoryCode: z.string().optional(),
        certificationTypeCode: z.string().optional(),
        serviceTypeCode: z.string().optional(),
        facilityTypeCode: z.string().optional(),
        facilityCodeQualifier: z.string().optional(),
        previousReviewAuthorizationNumber: z.string().optional(),
        previousAdministrativeReferenceNumber: z.string().optional(),
        serviceDateBegin: z.string().optional(),
        serviceDateEnd: z.string().optional(),
        professionalService: z.looseObject({
          productOrServiceIDQualifier: z.string().optional(),
          procedureCode: z.string().optional(),
          procedureModifier1: z.string().optional(),
          procedureModifier2: z.string().optional(),
          procedureModifier3: z.string().optional(),
          procedureModifier4: z.string().optional(),
          procedureCodeDescription: z.string().optional(),
          procedureCode2: z.string().optional(),
          serviceLineAmount: z.string().optional(),
          unitOrBasisForMeasurementCode: z.string().optional(),
          serviceUnitCount: z.string().optional(),
          diagnosisCodePointer1: z.string().optional(),
          diagnosisCodePointer2: z.string().optional(),
          diagnosisCodePointer3: z.string().optional(),
          diagnosisCodePointer4: z.string().optional(),
          epsdtIndicator: z.string().optional(),
          nursingHomeLevelOfCare: z.string().optional()
        }).optional(),
        institutionalService: z.looseObject({
          serviceLineRevenueCode: z.string().optional(),
          productOrServiceIDQualifier: z.string().optional(),
          procedureCode: z.string().optional(),
          procedureModifier1: z.string().optional(),
          procedureModifier2: z.string().optional(),
          procedureModifier3: z.string().optional(),
          procedureModifier4: z.string().optional(),
          procedureCodeDescription: z.string().optional(),
          procedureCode2: z.string().optional(),
          serviceLineAmount: z.string().optional(),
          unitOrBasisForMeasurementCode: z.string().optional(),
          serviceUnitCount: z.string().optional(),
          serviceLineRate: z.string().optional(),
          nursingHomeResidentialStatusCode: z.string().optional(),
          nursingHomeLevelOfCare: z.string().optional()
        }).optional(),
        dentalService: z.looseObject({
          procedureCode: z.string().optional(),
          procedureModifier1: z.string().optional(),
          procedureModifier2: z.string().optional(),
          procedureModifier3: z.string().optional(),
          procedureModifier4: z.string().optional(),
          procedureCodeDescription: z.string().optional(),
          procedureCode2: z.string().optional(),
          serviceLineAmount: z.string().optional(),
          oralCavityDesignationCode: z.string().optional(),
          oralCavityDesignationCode2: z.string().optional(),
          oralCavityDesignationCode3: z.string().optional(),
          oralCavityDesignationCode4: z.string().optional(),
          oralCavityDesignationCode5: z.string().optional(),
          prosthesisCrownOrInlayCode: z.string().optional(),
          serviceUnitCount: z.string().optional(),
          description: z.string().optional()
        }).optional(),
        toothInformation: z.array(z.looseObject({
          toothCode: z.string().optional(),
          toothSurfaceCode1: z.string().optional(),
          toothSurfaceCode2: z.string().optional(),
          toothSurfaceCode3: z.string().optional(),
          toothSurfaceCode4: z.string().optional(),
          toothSurfaceCode5: z.string().optional()
        })).optional(),
        healthCareServiceDelivery: z.looseObject({
          quantityQualifier: z.string().optional(),
          serviceQuantity: z.string().optional(),
          unitOrBasisForMeasurementCode: z.string().optional(),
          sampleSelectionModulus: z.string().optional(),
          timePeriodQualifier: z.string().optional(),
          periodCount: z.string().optional(),
          deliveryFrequencyCode: z.string().optional(),
          deliveryPatternTimeCode: z.string().optional()
        }).optional(),
        attachments: z.array(z.looseObject({
          reportTypeCode: z.string().optional(),
          transmissionCode: z.string().optional(),
          controlNumber: z.string().optional(),
          description: z.string().optional()
        })).optional(),
        freeFormMessageText: z.string().optional(),
        serviceProviderName: z.array(z.looseObject({
          entityIdentifierCode: z.string().optional(),
          organizationName: z.string().optional(),
          lastName: z.string().optional(),
          firstName: z.string().optional(),
          middleName: z.string().optional(),
          namePrefix: z.string().optional(),
          nameSuffix: z.string().optional(),
          identificationCodeQualifier: z.string().optional(),
          identifier: z.string().optional(),
          address1: z.string().optional(),
          address2: z.string().optional(),
          city: z.string().optional(),
          state: z.string().optional(),
          postalCode: z.string().optional(),
          countryCode: z.string().optional(),
          countrySubDivisionCode: z.string().optional(),
          providerSupplementalInformation: z.looseObject({
            stateLicenseNumber: z.string().optional(),
            licenseNumberStateCode: z.string().optional(),
            providerUpinNumber: z.string().optional(),
            facilityIdNumber: z.string().optional(),
            employersIdentificationNumber: z.string().optional(),
            providerPlanNetworkIdentificationNumber: z.string().optional(),
            facilityNetworkIdentificationNumber: z.string().optional(),
            ssn: z.string().optional(),
            carrierAssignedReferenceNumber: z.string().optional()
          }).optional(),
          contactName: z.string().optional(),
          contactElectronicMail: z.string().optional(),
          contactFacsimile: z.string().optional(),
          contactTelephone: z.string().optional(),
          providerCode: z.string().optional(),
          providerTaxonomyCode: z.string().optional()
        })).optional()
      })).optional()
    }).optional()
  });

  const zDeterminationX12Request: Check = z.looseObject({
    rhPayerId: z.string().optional(),
    planId: z.string().optional(),
    x12: z.string().optional()
  });

  const zNoaX12Request: Check = z.looseObject({
    x12: z.string().optional()
  });

  const zSubmissionX12Request: Check = z.looseObject({
    x12: z.string().optional()
  });

  const zAuthorizationX12Request: Check = z.looseObject({
    rhPayerId: z.string().optional(),
    planId: z.string().optional(),
    x12: z.string().optional()
  });

  const zInquiryX12Request: Check = z.looseObject({
    x12: z.string().optional()
  });

  const zPostRcmPriorAuthorizationV1DeterminationX12Body: Check = zDeterminationX12Request;

  const zPostRcmPriorAuthorizationV1DeterminationX12Headers: Check = z.looseObject({
    'x-optum-tenant-id': z.uuid().optional(),
    'x-optum-correlation-id': z.uuid().optional()
  });

  const zPostRcmPriorAuthorizationV1DeterminationX12Response: Check = zDeterminationResponse;

  const zPostRcmPriorAuthorizationV1DeterminationBody: Check = zInquiryJsonRequestWithDetermination;

  const zPostRcmPriorAuthorizationV1DeterminationHeaders: Check = z.looseObject({
    'x-optum-tenant-id': z.uuid().optional(),
    'x-optum-correlation-id': z.uuid().optional()
  });

  const zPostRcmPriorAuthorizationV1DeterminationResponse: Check = zDeterminationResponse;

  const zPostRcmPriorAuthorizationV1InquiryX12Body: Check = zInquiryX12Request;

  const zPostRcmPriorAuthorizationV1InquiryX12Headers: Check = z.looseObject({
    'x-optum-tenant-id': z.uuid().optional(),
    'x-optum-correlation-id': z.uuid().optional()
  });

  const zPostRcmPriorAuthorizationV1InquiryX12Response: Check = zInquiryResponse;

  const zPostRcmPriorAuthorizationV1InquiryBody: Check = zInquiryJsonRequest;

  const zPostRcmPriorAuthorizationV1InquiryHeaders: Check = z.looseObject({
    'x-optum-tenant-id': z.uuid().optional(),
    'x-optum-correlation-id': z.uuid().optional()
  });

  const zPostRcmPriorAuthorizationV1InquiryResponse: Check = zInquiryResponse;

  const zPostRcmPriorAuthorizationV1SubmissionX12Body: Check = zSubmissionX12Request;

  const zPostRcmPriorAuthorizationV1SubmissionX12Headers: Check = z.looseObject({
    'x-optum-tenant-id': z.uuid().optional(),
    'x-optum-correlation-id': z.uuid().optional()
  });

  const zPostRcmPriorAuthorizationV1SubmissionX12Response: Check = zSubmissionResponse;

  const zPostRcmPriorAuthorizationV1SubmissionBody: Check = zAuthorizationSubmissionJson;

  const zPostRcmPriorAuthorizationV1SubmissionHeaders: Check = z.looseObject({
    'x-optum-tenant-id': z.uuid().optional(),
    'x-optum-correlation-id': z.uuid().optional()
  });

  const zPostRcmPriorAuthorizationV1SubmissionResponse: Check = zSubmissionResponse;

  const zPostRcmPriorAuthorizationV1NoaX12Body: Check = zNoaX12Request;

  const zPostRcmPriorAuthorizationV1NoaX12Headers: Check = z.looseObject({
    'x-optum-tenant-id': z.uuid().optional(),
    'x-optum-correlation-id': z.uuid().optional()
  });

  const zPostRcmPriorAuthorizationV1NoaX12Response: Check = zNoaResponse;

  const zPostRcmPriorAuthorizationV1NoaBody: Check = zAuthorizationNoaJson;

  const zPostRcmPriorAuthorizationV1NoaHeaders: Check = z.looseObject({
    'x-optum-tenant-id': z.uuid().optional(),
    'x-optum-correlation-id': z.uuid().optional()
  });

  const zPostRcmPriorAuthorizationV1NoaResponse: Check = zNoaResponse;

  const zPostRcmPriorAuthorizationV1AuthorizationX12Body: Check = zAuthorizationX12Request;

  const zPostRcmPriorAuthorizationV1AuthorizationX12Headers: Check = z.looseObject({
    'x-optum-tenant-id': z.uuid().optional(),
    'x-optum-correlation-id': z.uuid().optional()
  });

  const zPostRcmPriorAuthorizationV1AuthorizationX12Response: Check = zAuthorizationResponse;

  const zPostRcmPriorAuthorizationV1AuthorizationBody: Check = zInquiryJsonRequestWithDetermination;

  const zPostRcmPriorAuthorizationV1AuthorizationHeaders: Check = z.looseObject({
    'x-optum-tenant-id': z.uuid().optional(),
    'x-optum-correlation-id': z.uuid().optional()
  });

  const zPostRcmPriorAuthorizationV1AuthorizationResponse: Check = zAuthorizationResponse;

  return {
    postRcmPriorAuthorizationV1DeterminationX12: { body: zPostRcmPriorAuthorizationV1DeterminationX12Body, headers: zPostRcmPriorAuthorizationV1DeterminationX12Headers, answer: zPostRcmPriorAuthorizationV1DeterminationX12Response },
    postRcmPriorAuthorizationV1Determination: { body: zPostRcmPriorAuthorizationV1DeterminationBody, headers: zPostRcmPriorAuthorizationV1DeterminationHeaders, answer: zPostRcmPriorAuthorizationV1DeterminationResponse },
    postRcmPriorAuthorizationV1InquiryX12: { body: zPostRcmPriorAuthorizationV1InquiryX12Body, headers: zPostRcmPriorAuthorizationV1InquiryX12Headers, answer: zPostRcmPriorAuthorizationV1InquiryX12Response },
    postRcmPriorAuthorizationV1Inquiry: { body: zPostRcmPriorAuthorizationV1InquiryBody, headers: zPostRcmPriorAuthorizationV1InquiryHeaders, answer: zPostRcmPriorAuthorizationV1InquiryResponse },
    postRcmPriorAuthorizationV1SubmissionX12: { body: zPostRcmPriorAuthorizationV1SubmissionX12Body, headers: zPostRcmPriorAuthorizationV1SubmissionX12Headers, answer: zPostRcmPriorAuthorizationV1SubmissionX12Response },
    postRcmPriorAuthorizationV1Submission: { body: zPostRcmPriorAuthorizationV1SubmissionBody, headers: zPostRcmPriorAuthorizationV1SubmissionHeaders, answer: zPostRcmPriorAuthorizationV1SubmissionResponse },
    postRcmPriorAuthorizationV1NoaX12: { body: zPostRcmPriorAuthorizationV1NoaX12Body, headers: zPostRcmPriorAuthorizationV1NoaX12Headers, answer: zPostRcmPriorAuthorizationV1NoaX12Response },
    postRcmPriorAuthorizationV1Noa: { body: zPostRcmPriorAuthorizationV1NoaBody, headers: zPostRcmPriorAuthorizationV1NoaHeaders, answer: zPostRcmPriorAuthorizationV1NoaResponse },
    postRcmPriorAuthorizationV1AuthorizationX12: { body: zPostRcmPriorAuthorizationV1AuthorizationX12Body, headers: zPostRcmPriorAuthorizationV1AuthorizationX12Headers, answer: zPostRcmPriorAuthorizationV1AuthorizationX12Response },
    postRcmPriorAuthorizationV1Authorization: { body: zPostRcmPriorAuthorizationV1AuthorizationBody, headers: zPostRcmPriorAuthorizationV1AuthorizationHeaders, answer: zPostRcmPriorAuthorizationV1AuthorizationResponse },
    getRcmPriorAuthorizationV1Healthcheck: {  },
  };
}
