// Written by scripts/generate-optum.mjs from Optum's document prior-authorization-v1; changes belong there.
export type AuthorizationJsonResponseSubscriberSupplementalIdentification = {
  policyNumber?: string | null;
  branchIdentifier?: string | null;
  groupNumber?: string | null;
  departmentNumber?: string | null;
  patientAccountNumber?: string | null;
  healthInsuranceClaimNumber?: string | null;
  idCard?: string | null;
  insurancePolicyNumber?: string | null;
  planNetworkIdentificationNumber?: string | null;
  medicaidRecipientIdentificationNumber?: string | null;
  ssn?: string | null;
};

export type AuthorizationJsonResponseSubscriber = {
  subscriberRequestValidation?: Array<AuthorizationJsonResponseRequestValidation> | null;
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  suffix?: string | null;
  memberId?: string | null;
  dateOfBirth?: string | null;
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  countryCode?: string | null;
  countrySubDivisionCode?: string | null;
  supplementalIdentification?: AuthorizationJsonResponseSubscriberSupplementalIdentification;
};

export type AuthorizationJsonResponseRequestValidation = {
  responseCode?: string | null;
  rejectReasonCode?: string | null;
  followupActionCode?: string | null;
};

export type AuthorizationJsonResponseRequesterIdentification = {
  providerUpinNumber?: string | null;
  facilityIdNumber?: string | null;
  employerIdentificationNumber?: string | null;
  providerSiteNumber?: string | null;
  providerPlanNetworkIdNumber?: string | null;
  facilityNetworkIdNumber?: string | null;
  socialSecurityNumber?: string | null;
  carrierAssignedReferenceNumber?: string | null;
};

export type AuthorizationJsonResponseRequester = {
  requesterRequestValidation?: Array<AuthorizationJsonResponseRequestValidation> | null;
  requesterType?: string | null;
  organizationName?: string | null;
  lastName?: string | null;
  firstName?: string | null;
  requesterIdentification?: AuthorizationJsonResponseRequesterIdentification;
  npi?: string | null;
  payorId?: string | null;
  ssn?: string | null;
  servicesPlanID?: string | null;
  employersId?: string | null;
  etin?: string | null;
  providerCode?: string | null;
  referenceIdentification?: string | null;
};

export type AuthorizationJsonResponseToothInformation = {
  toothCode?: string | null;
  toothSurfaceCode?: string | null;
  toothSurfaceCode2?: string | null;
  toothSurfaceCode3?: string | null;
  toothSurfaceCode4?: string | null;
  toothSurfaceCode5?: string | null;
};

export type AuthorizationJsonResponseServiceProviderName = {
  serviceProviderRequestValidation?: Array<AuthorizationJsonResponseRequestValidation> | null;
  entityIdentifierCode?: string | null;
  organizationName?: string | null;
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  namePrefix?: string | null;
  nameSuffix?: string | null;
  identificationCodeQualifier?: string | null;
  identifier?: string | null;
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  countryCode?: string | null;
  countrySubDivisionCode?: string | null;
  providerSupplementalInformation?: AuthorizationJsonResponseProviderSupplementalInformation;
  contactName?: string | null;
  contactElectronicMail?: string | null;
  contactFacsimile?: string | null;
  contactTelephone?: string | null;
  contactTelephoneExtension?: string | null;
  contactUrl?: string | null;
  providerCode?: string | null;
  providerTaxonomyCode?: string | null;
};

export type AuthorizationJsonResponseProviderSupplementalInformation = {
  stateLicenseNumber?: string | null;
  licenseNumberStateCode?: string | null;
  providerUpinNumber?: string | null;
  facilityIdNumber?: string | null;
  employersIdentificationNumber?: string | null;
  providerPlanNetworkIdentificationNumber?: string | null;
  facilityNetworkIdentificationNumber?: string | null;
  ssn?: string | null;
  carrierAssignedReferenceNumber?: string | null;
  providerSiteNumber?: string | null;
};

export type AuthorizationJsonResponseIonalService = {
  serviceLineRevenueCode?: string | null;
  productOrServiceIDQualifier?: string | null;
  procedureCode?: string | null;
  procedureModifier?: string | null;
  procedureModifier2?: string | null;
  procedureModifier3?: string | null;
  procedureModifier4?: string | null;
  procedureCodeDescription?: string | null;
  procedureCode2?: string | null;
  serviceLineAmount?: string | null;
  unitOrBasisForMeasurementCode?: string | null;
  serviceUnitCount?: string | null;
  serviceLineRate?: string | null;
  epsdtIndicator?: string | null;
};

export type AuthorizationJsonResponseDentalService = {
  procedureCode?: string | null;
  procedureModifier?: string | null;
  procedureModifier2?: string | null;
  procedureModifier3?: string | null;
  procedureModifier4?: string | null;
  procedureCodeDescription?: string | null;
  procedureCode2?: string | null;
  serviceLineAmount?: string | null;
  americanDentalAssociationCodes?: string | null;
  americanDentalAssociationCodes2?: string | null;
  americanDentalAssociationCodes3?: string | null;
  americanDentalAssociationCodes4?: string | null;
  americanDentalAssociationCodes5?: string | null;
  prosthesisCrownOrInlayCode?: string | null;
  serviceUnitCount?: string | null;
};

export type AuthorizationJsonResponseServiceLevel = {
  serviceRequestValidation?: Array<AuthorizationJsonResponseRequestValidation> | null;
  requestCategoryCode?: string | null;
  certificationTypeCode?: string | null;
  serviceTypeCode?: string | null;
  facilityTypeCode?: string | null;
  facilityCodeQualifier?: string | null;
  certificationActionCode?: string | null;
  reviewIdentificationNumber?: string | null;
  reviewDecisionReasonCode?: string | null;
  secondSurgicalOpinionIndicator?: string | null;
  previousReviewAuthorizationNumber?: string | null;
  previousAdministrativeReferenceNumber?: string | null;
  serviceDateBegin?: string | null;
  serviceDateEnd?: string | null;
  certificationIssueDate?: string | null;
  certificationExpirationDate?: string | null;
  certificationEffectiveDateBegin?: string | null;
  certificationEffectiveDateEnd?: string | null;
  professionalService?: AuthorizationJsonResponseIonalService;
  institutionalService?: AuthorizationJsonResponseIonalService;
  dentalService?: AuthorizationJsonResponseDentalService;
  toothInformation?: Array<AuthorizationJsonResponseToothInformation> | null;
  quantityQualifier?: string | null;
  serviceUnitCount?: string | null;
  unitOrBasisForMeasurementCode?: string | null;
  sampleSelectionModulus?: string | null;
  timePeriodQualifier?: string | null;
  periodCount?: string | null;
  deliveryFrequencyCode?: string | null;
  deliveryPatternTimeCode?: string | null;
  freeFormMessageText?: string | null;
  serviceProviderName?: Array<AuthorizationJsonResponseServiceProviderName> | null;
};

export type AuthorizationJsonResponsePatientEventTransportInformation = {
  entityIdentifierCode?: string | null;
  organizationName?: string | null;
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
};

export type AuthorizationJsonResponsePatientEventProviderName = {
  patientEventProviderRequestValidation?: Array<AuthorizationJsonResponseRequestValidation> | null;
  entityIdentifierCode?: string | null;
  organizationName?: string | null;
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  namePrefix?: string | null;
  nameSuffix?: string | null;
  identificationCodeQualifier?: string | null;
  identifier?: string | null;
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  countryCode?: string | null;
  countrySubDivisionCode?: string | null;
  providerSupplementalInformation?: AuthorizationJsonResponseProviderSupplementalInformation;
  contactName?: string | null;
  contactElectronicMail?: string | null;
  contactFacsimile?: string | null;
  contactTelephone?: string | null;
  contactTelephoneExtension?: string | null;
  contactUrl?: string | null;
  providerCode?: string | null;
  providerTaxonomyCode?: string | null;
};

export type AuthorizationJsonResponsePatientEventDetail = {
  dependentRequestValidation?: Array<AuthorizationJsonResponseRequestValidation> | null;
  requestCategoryCode?: string | null;
  certificationTypeCode?: string | null;
  serviceTypeCode?: string | null;
  facilityTypeCode?: string | null;
  facilityCodeQualifier?: string | null;
  certificationActionCode?: string | null;
  reviewIdentificationNumber?: string | null;
  reviewDecisionReasonCode?: string | null;
  secondSurgicalOpinionIndicator?: string | null;
  previousReviewAuthorizationNumber?: string | null;
  previousAdministrativeReferenceNumber?: string | null;
  eventDateBegin?: string | null;
  eventDateEnd?: string | null;
  admissionDateBegin?: string | null;
  admissionDateEnd?: string | null;
  dischargeDate?: string | null;
  certificationIssueDate?: string | null;
  certificationExpirationDate?: string | null;
  certificationEffectiveDateBegin?: string | null;
  certificationEffectiveDateEnd?: string | null;
  healthCareServicesReviewRequestDateBegin?: string | null;
  healthCareServicesReviewRequestDateEnd?: string | null;
  diagnosisTypeCode?: string | null;
  diagnosisCode?: string | null;
  quantityQualifier?: string | null;
  serviceUnitCount?: string | null;
  unitOrBasisForMeasurementCode?: string | null;
  sampleSelectionModulus?: string | null;
  timePeriodQualifier?: string | null;
  periodCount?: string | null;
  deliveryFrequencyCode?: string | null;
  deliveryPatternTimeCode?: string | null;
  institutionalAdmissionTypeCode?: string | null;
  institutionalAdmissionSourceCode?: string | null;
  institutionalPatientStatusCode?: string | null;
  ambulanceTransportCode?: string | null;
  ambulanceUnitOrBasisForMeasurementCode?: string | null;
  ambulanceTransportDistance?: string | null;
  spinalManipulationTreatmentSeriesNumber?: string | null;
  spinalManipulationTreatmentCount?: string | null;
  spinalManipulationSubluxationLevelCode?: string | null;
  spinalManipulationSubluxationLevelCode2?: string | null;
  oxygenEquipmentTypeCode?: string | null;
  oxygenEquipmentTypeCode2?: string | null;
  oxygenFlowRate?: string | null;
  dailyOxygenUseCount?: string | null;
  oxygenUsePeriodHourCount?: string | null;
  respiratoryTherapistOrderText?: string | null;
  portableOxygenSystemFlowRate?: string | null;
  oxygenDeliverySystemCode?: string | null;
  oxygenSystemTypeCode?: string | null;
  homeHealthPrognosisCode?: string | null;
  homeHealthStartDate?: string | null;
  homeHealthCertificationPeriod?: string | null;
  homeHealthMedicareCoverageIndicator?: string | null;
  homeHealthCertificationTypeCode?: string | null;
  freeFormMessageText?: string | null;
  patientEventProviderName?: Array<AuthorizationJsonResponsePatientEventProviderName> | null;
  patientEventTransportInformation?: Array<AuthorizationJsonResponsePatientEventTransportInformation> | null;
  serviceLevel?: Array<AuthorizationJsonResponseServiceLevel> | null;
};

export type AuthorizationJsonResponseDependentSupplementalIdentification = {
  employeeIdentificationNumber?: string | null;
  patientAccountNumber?: string | null;
  ssn?: string | null;
};

export type AuthorizationJsonResponseDependent = {
  dependentRequestValidation?: Array<AuthorizationJsonResponseRequestValidation> | null;
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  suffix?: string | null;
  dateOfBirth?: string | null;
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  countryCode?: string | null;
  countrySubDivisionCode?: string | null;
  supplementalIdentification?: AuthorizationJsonResponseDependentSupplementalIdentification;
};

export type AuthorizationJsonResponse = {
  requestValidation?: Array<AuthorizationJsonResponseRequestValidation> | null;
  submitterTransactionIdentifier?: string | null;
  payerId?: string | null;
  payerName?: string | null;
  umClearingHouseId?: string | null;
  contactName?: string | null;
  contactElectronicMail?: string | null;
  contactFacsimile?: string | null;
  contactTelephone?: string | null;
  contactTelephoneExtension?: string | null;
  contactUrl?: string | null;
  umRequestValidation?: Array<AuthorizationJsonResponseRequestValidation> | null;
  requester?: AuthorizationJsonResponseRequester;
  subscriber?: AuthorizationJsonResponseSubscriber;
  dependent?: AuthorizationJsonResponseDependent;
  patientEventDetail?: AuthorizationJsonResponsePatientEventDetail;
};

export type NoaJsonResponse = {
  requestValidation?: Array<{
    responseCode?: string | null;
    rejectReasonCode?: string | null;
    followupActionCode?: string | null;
  } | null> | null;
  submitterTransactionIdentifier?: string | null;
  payerId?: string | null;
  payerName?: string | null;
  umClearingHouseId?: string | null;
  contactName?: string | null;
  contactElectronicMail?: string | null;
  contactFacsimile?: string | null;
  contactTelephone?: string | null;
  umRequestValidation?: Array<{
    responseCode?: string | null;
    rejectReasonCode?: string | null;
    followupActionCode?: string | null;
  } | null> | null;
  requester?: {
    requesterRequestValidation?: Array<{
      responseCode?: string | null;
      rejectReasonCode?: string | null;
      followupActionCode?: string | null;
    } | null> | null;
    requesterType?: string | null;
    organizationName?: string | null;
    firstName?: string | null;
    requesterIdentification?: {
      facilityIdNumber?: string | null;
      socialSecurityNumber?: string | null;
    } | null;
    npi?: string | null;
    providerCode?: string | null;
    referenceIdentification?: string | null;
  } | null;
  subscriber?: {
    subscriberRequestValidation?: Array<{
      responseCode?: string | null;
      rejectReasonCode?: string | null;
      followupActionCode?: string | null;
    } | null> | null;
    lastName?: string | null;
    firstName?: string | null;
    middleName?: string | null;
    prefix?: string | null;
    suffix?: string | null;
    memberId?: string | null;
    dateOfBirth?: string | null;
    genderCode?: string | null;
    supplementalIdentification?: {
      medicaidRecipientIdentificationNumber?: string | null;
      ssn?: string | null;
    } | null;
    address1?: string | null;
    address2?: string | null;
    city?: string | null;
    state?: string | null;
    postalCode?: string | null;
    countryCode?: string | null;
    countrySubDivisionCode?: string | null;
    insuredIndicator?: string | null;
    militaryRelationship?: string | null;
  } | null;
  dependent?: {
    dependentRequestValidation?: Array<{
      responseCode?: string | null;
      rejectReasonCode?: string | null;
      followupActionCode?: string | null;
    } | null> | null;
    lastName?: string | null;
    firstName?: string | null;
    middleName?: string | null;
    suffix?: string | null;
    dateOfBirth?: string | null;
    genderCode?: string | null;
    supplementalIdentification?: {
      patientAccountNumber?: string | null;
      ssn?: string | null;
    } | null;
    address1?: string | null;
    address2?: string | null;
    city?: string | null;
    state?: string | null;
    postalCode?: string | null;
    countryCode?: string | null;
    countrySubDivisionCode?: string | null;
    insuredIndicator?: string | null;
    relationshipToInsuredCode?: string | null;
    birthSequenceNumber?: string | null;
  } | null;
  patientEventDetail?: {
    patientEventRequestValidation?: Array<{
      responseCode?: string | null;
      rejectReasonCode?: string | null;
      followupActionCode?: string | null;
    } | null> | null;
    requestCategoryCode?: string | null;
    certificationTypeCode?: string | null;
    serviceTypeCode?: string | null;
    facilityTypeCode?: string | null;
    facilityCodeQualifier?: string | null;
    levelOfServiceCode?: string | null;
    certificationActionCode?: string | null;
    reviewIdentificationNumber?: string | null;
    reviewDecisionReasonCode?: string | null;
    secondSurgicalOpinionIndicator?: string | null;
    administrativeReferenceNumber?: string | null;
    previousReviewAuthorizationNumber?: string | null;
    accidentDate?: string | null;
    lastMenstrualPeriodDate?: string | null;
    estimatedDateOfBirth?: string | null;
    onsetOfCurrentSymptomsOrIllnessDate?: string | null;
    eventDateBegin?: string | null;
    eventDateEnd?: string | null;
    admissionDateBegin?: string | null;
    admissionDateEnd?: string | null;
    dischargeDate?: string | null;
    certificationIssueDate?: string | null;
    certificationExpirationDate?: string | null;
    certificationEffectiveDateBegin?: string | null;
    certificationEffectiveDateEnd?: string | null;
    diagnosisTypeCode1?: string | null;
    diagnosisCode1?: string | null;
    diagnosisDate1?: string | null;
    diagnosisTypeCode2?: string | null;
    diagnosisCode2?: string | null;
    diagnosisDate2?: string | null;
    diagnosisTypeCode3?: string | null;
    diagnosisCode3?: string | null;
    diagnosisDate3?: string | null;
    diagnosisTypeCode4?: string | null;
    diagnosisCode4?: string | null;
    diagnosisDate4?: string | null;
    diagnosisTypeCode5?: string | null;
    diagnosisCode5?: string | null;
    diagnosisDate5?: string | null;
    diagnosisTypeCode6?: string | null;
    diagnosisCode6?: string | null;
    diagnosisDate6?: string | null;
    diagnosisTypeCode7?: string | null;
    diagnosisCode7?: string | null;
    diagnosisDate7?: string | null;
    diagnosisTypeCode8?: string | null;
    diagnosisCode8?: string | null;
    diagnosisDate8?: string | null;
    diagnosisTypeCode9?: string | null;
    diagnosisCode9?: string | null;
    diagnosisDate9?: string | null;
    diagnosisTypeCode10?: string | null;
    diagnosisCode10?: string | null;
    diagnosisDate10?: string | null;
    diagnosisTypeCode11?: string | null;
    diagnosisCode11?: string | null;
    diagnosisDate11?: string | null;
    diagnosisTypeCode12?: string | null;
    diagnosisCode12?: string | null;
    diagnosisDate12?: string | null;
    quantityQualifier?: string | null;
    serviceUnitCount?: string | null;
    unitOrBasisForMeasurementCode?: string | null;
    sampleSelectionModulus?: string | null;
    timePeriodQualifier?: string | null;
    periodCount?: string | null;
    deliveryFrequencyCode?: string | null;
    deliveryPatternTimeCode?: string | null;
    institutionalAdmissionTypeCode?: string | null;
    institutionalAdmissionSourceCode?: string | null;
    institutionalPatientStatusCode?: string | null;
    ambulanceTransportCode?: string | null;
    ambulanceUnitOrBasisForMeasurementCode?: string | null;
    ambulanceTransportDistance?: string | null;
    spinalManipulationTreatmentSeriesNumber?: string | null;
    spinalManipulationTreatmentCount?: string | null;
    spinalManipulationSubluxationLevelCode?: string | null;
    spinalManipulationSubluxationLevelCode2?: string | null;
    oxygenEquipmentTypeCode?: string | null;
    oxygenEquipmentTypeCode2?: string | null;
    oxygenFlowRate?: string | null;
    dailyOxygenUseCount?: string | null;
    oxygenUsePeriodHourCount?: string | null;
    respiratoryTherapistOrderText?: string | null;
    portableOxygenSystemFlowRate?: string | null;
    oxygenDeliverySystemCode?: string | null;
    oxygenSystemTypeCode?: string | null;
    homeHealthPrognosisCode?: string | null;
    homeHealthStartDate?: string | null;
    homeHealthCertificationPeriodStartDate?: string | null;
    homeHealthMedicareCoverageIndicator?: string | null;
    homeHealthCertificationTypeCode?: string | null;
    attachments?: Array<{
      reportTypeCode?: string | null;
      transmissionCode?: string | null;
      controlNumber?: string | null;
      description?: string | null;
    } | null> | null;
    freeFormMessageText?: string | null;
    patientEventProviderName?: Array<{
      patientEventProviderRequestValidation?: Array<{
        responseCode?: string | null;
        rejectReasonCode?: string | null;
        followupActionCode?: string | null;
      } | null> | null;
      entityIdentifierCode?: string | null;
      lastName?: string | null;
      firstName?: string | null;
      middleName?: string | null;
      namePrefix?: string | null;
      nameSuffix?: string | null;
      identificationCodeQualifier?: string | null;
      identifier?: string | null;
      address1?: string | null;
      address2?: string | null;
      city?: string | null;
      state?: string | null;
      postalCode?: string | null;
      countryCode?: string | null;
      countrySubDivisionCode?: string | null;
      providerSupplementalInformation?: {
        ssn?: string | null;
        carrierAssignedReferenceNumber?: string | null;
      } | null;
      contactName?: string | null;
      contactElectronicMail?: string | null;
      contactFacsimile?: string | null;
      contactTelephone?: string | null;
      providerCode?: string | null;
      providerTaxonomyCode?: string | null;
    } | null> | null;
    patientEventAdditionalPatientInformationContactName?: Array<{
      organizationName?: string | null;
      middleName?: string | null;
      nameSuffix?: string | null;
      identificationCodeQualifier?: string | null;
      identifier?: string | null;
      address1?: string | null;
      address2?: string | null;
      city?: string | null;
      state?: string | null;
      postalCode?: string | null;
      countryCode?: string | null;
      countrySubDivisionCode?: string | null;
      contactName?: string | null;
      contactElectronicMail?: string | null;
      contactFacsimile?: string | null;
      contactTelephone?: string | null;
    } | null> | null;
    patientEventTransportInformation?: Array<{
      patientEventTransportInformationValidation?: Array<{
        responseCode?: string | null;
        rejectReasonCode?: string | null;
        followupActionCode?: string | null;
      } | null> | null;
      entityIdentifierCode?: string | null;
      transportLocationName?: string | null;
      address1?: string | null;
      address2?: string | null;
      city?: string | null;
      state?: string | null;
      postalCode?: string | null;
    } | null> | null;
    serviceLevel?: Array<{
      serviceRequestValidation?: Array<{
        responseCode?: string | null;
        rejectReasonCode?: string | null;
        followupActionCode?: string | null;
      } | null> | null;
      requestCategoryCode?: string | null;
      certificationTypeCode?: string | null;
      serviceTypeCode?: string | null;
      facilityTypeCode?: string | null;
      facilityCodeQualifier?: string | null;
      certificationActionCode?: string | null;
      reviewIdentificationNumber?: string | null;
      reviewDecisionReasonCode?: string | null;
      secondSurgicalOpinionIndicator?: string | null;
      administrativeReferenceNumber?: string | null;
      previousReviewAuthorizationNumber?: string | null;
      serviceDateBegin?: string | null;
      serviceDateEnd?: string | null;
      certificationIssueDate?: string | null;
      certificationExpirationDate?: string | null;
      certificationEffectiveDateBegin?: string | null;
      certificationEffectiveDateEnd?: string | null;
      professionalService?: {
        productOrServiceIDQualifier?: string | null;
        procedureCode?: string | null;
        procedureModifier?: string | null;
        procedureModifier2?: string | null;
        procedureModifier3?: string | null;
        procedureModifier4?: string | null;
        procedureCodeDescription?: string | null;
        procedureCode2?: string | null;
        serviceLineAmount?: string | null;
        unitOrBasisForMeasurementCode?: string | null;
        serviceUnitCount?: string | null;
        epsdtIndicator?: string | null;
        nursingHomeLevelOfCareCode?: string | null;
      } | null;
      institutionalService?: {
        serviceLineRevenueCode?: string | null;
        productOrServiceIDQualifier?: string | null;
        procedureCode?: string | null;
        procedureModifier?: string | null;
        procedureModifier2?: string | null;
        procedureModifier3?: string | null;
        procedureModifier4?: string | null;
        procedureCodeDescription?: string | null;
        procedureCode2?: string | null;
        serviceLineAmount?: string | null;
        unitOrBasisForMeasurementCode?: string | null;
        serviceUnitCount?: string | null;
        serviceLineRate?: string | null;
        nursingHomeLevelOfCare?: string | null;
      } | null;
      dentalService?: {
        procedureCode?: string | null;
        procedureModifier?: string | null;
        procedureModifier2?: string | null;
        procedureModifier3?: string | null;
        procedureModifier4?: string | null;
        procedureCodeDescription?: string | null;
        procedureCode2?: string | null;
        serviceLineAmount?: string | null;
        americanDentalAssociationCodes?: string | null;
        americanDentalAssociationCodes2?: string | null;
        americanDentalAssociationCodes3?: string | null;
        americanDentalAssociationCodes4?: string | null;
        americanDentalAssociationCodes5?: string | null;
        prosthesisCrownOrInlayCode?: string | null;
        serviceUnitCount?: string | null;
      } | null;
      toothInformation?: Array<{
        toothCode?: string | null;
        toothSurfaceCode?: string | null;
        toothSurfaceCode2?: string | null;
        toothSurfaceCode3?: string | null;
        toothSurfaceCode4?: string | null;
        toothSurfaceCode5?: string | null;
      } | null> | null;
      quantityQualifier?: string | null;
      serviceUnitCount?: string | null;
      unitOrBasisForMeasurementCode?: string | null;
      sampleSelectionModulus?: string | null;
      timePeriodQualifier?: string | null;
      periodCount?: string | null;
      deliveryFrequencyCode?: string | null;
      deliveryPatternTimeCode?: string | null;
      attachments?: Array<{
        reportTypeCode?: string | null;
        transmissionCode?: string | null;
        controlNumber?: string | null;
        description?: string | null;
      } | null> | null;
      freeFormMessageText?: string | null;
      serviceProviderName?: Array<{
        serviceProviderRequestValidation?: Array<{
          responseCode?: string | null;
          rejectReasonCode?: string | null;
          followupActionCode?: string | null;
        } | null> | null;
        entityIdentifierCode?: string | null;
        lastName?: string | null;
        firstName?: string | null;
        middleName?: string | null;
        namePrefix?: string | null;
        nameSuffix?: string | null;
        identificationCodeQualifier?: string | null;
        identifier?: string | null;
        address1?: string | null;
        address2?: string | null;
        city?: string | null;
        state?: string | null;
        postalCode?: string | null;
        countryCode?: string | null;
        countrySubDivisionCode?: string | null;
        providerSupplementalInformation?: {
          ssn?: string | null;
          carrierAssignedReferenceNumber?: string | null;
        } | null;
        contactName?: string | null;
        contactElectronicMail?: string | null;
        contactFacsimile?: string | null;
        contactTelephone?: string | null;
        providerCode?: string | null;
        providerTaxonomyCode?: string | null;
      } | null> | null;
      serviceDetailAdditionalServiceInformationContactName?: Array<{
        organizationName?: string | null;
        middleName?: string | null;
        nameSuffix?: string | null;
        identificationCodeQualifier?: string | null;
        identifier?: string | null;
        address1?: string | null;
        address2?: string | null;
        city?: string | null;
        state?: string | null;
        postalCode?: string | null;
        countryCode?: string | null;
        countrySubDivisionCode?: string | null;
        contactName?: string | null;
        contactElectronicMail?: string | null;
        contactFacsimile?: string | null;
        contactTelephone?: string | null;
      } | null> | null;
    } | null> | null;
  } | null;
};

export type NoaResponse = {
  authorizationId?: string | null;
  submission?: {
    x12?: string | null;
    json?: NoaJsonResponse;
  } | null;
};

export type SubmissionJsonResponse = {
  requestValidation?: Array<{
    responseCode?: string | null;
    rejectReasonCode?: string | null;
    followupActionCode?: string | null;
  } | null> | null;
  submitterTransactionIdentifier?: string | null;
  payerId?: string | null;
  payerName?: string | null;
  umClearingHouseId?: string | null;
  contactName?: string | null;
  contactElectronicMail?: string | null;
  contactFacsimile?: string | null;
  contactTelephone?: string | null;
  umRequestValidation?: Array<{
    responseCode?: string | null;
    rejectReasonCode?: string | null;
    followupActionCode?: string | null;
  } | null> | null;
  requester?: {
    requesterRequestValidation?: Array<{
      responseCode?: string | null;
      rejectReasonCode?: string | null;
      followupActionCode?: string | null;
    } | null> | null;
    requesterType?: string | null;
    organizationName?: string | null;
    firstName?: string | null;
    requesterIdentification?: {
      facilityIdNumber?: string | null;
      socialSecurityNumber?: string | null;
    } | null;
    npi?: string | null;
    providerCode?: string | null;
    referenceIdentification?: string | null;
  } | null;
  subscriber?: {
    subscriberRequestValidation?: Array<{
      responseCode?: string | null;
      rejectReasonCode?: string | null;
      followupActionCode?: string | null;
    } | null> | null;
    lastName?: string | null;
    firstName?: string | null;
    middleName?: string | null;
    prefix?: string | null;
    suffix?: string | null;
    memberId?: string | null;
    dateOfBirth?: string | null;
    genderCode?: string | null;
    supplementalIdentification?: {
      medicaidRecipientIdentificationNumber?: string | null;
      ssn?: string | null;
    } | null;
    address1?: string | null;
    address2?: string | null;
    city?: string | null;
    state?: string | null;
    postalCode?: string | null;
    countryCode?: string | null;
    countrySubDivisionCode?: string | null;
    insuredIndicator?: string | null;
    militaryRelationship?: string | null;
  } | null;
  dependent?: {
    dependentRequestValidation?: Array<{
      responseCode?: string | null;
      rejectReasonCode?: string | null;
      followupActionCode?: string | null;
    } | null> | null;
    lastName?: string | null;
    firstName?: string | null;
    middleName?: string | null;
    suffix?: string | null;
    dateOfBirth?: string | null;
    genderCode?: string | null;
    supplementalIdentification?: {
      patientAccountNumber?: string | null;
      ssn?: string | null;
    } | null;
    address1?: string | null;
    address2?: string | null;
    city?: string | null;
    state?: string | null;
    postalCode?: string | null;
    countryCode?: string | null;
    countrySubDivisionCode?: string | null;
    insuredIndicator?: string | null;
    relationshipToInsuredCode?: string | null;
    birthSequenceNumber?: string | null;
  } | null;
  patientEventDetail?: {
    patientEventRequestValidation?: Array<{
      responseCode?: string | null;
      rejectReasonCode?: string | null;
      followupActionCode?: string | null;
    } | null> | null;
    requestCategoryCode?: string | null;
    certificationTypeCode?: string | null;
    serviceTypeCode?: string | null;
    facilityTypeCode?: string | null;
    facilityCodeQualifier?: string | null;
    levelOfServiceCode?: string | null;
    certificationActionCode?: string | null;
    reviewIdentificationNumber?: string | null;
    reviewDecisionReasonCode?: string | null;
    secondSurgicalOpinionIndicator?: string | null;
    administrativeReferenceNumber?: string | null;
    previousReviewAuthorizationNumber?: string | null;
    accidentDate?: string | null;
    lastMenstrualPeriodDate?: string | null;
    estimatedDateOfBirth?: string | null;
    onsetOfCurrentSymptomsOrIllnessDate?: string | null;
    eventDateBegin?: string | null;
    eventDateEnd?: string | null;
    admissionDateBegin?: string | null;
    admissionDateEnd?: string | null;
    dischargeDate?: string | null;
    certificationIssueDate?: string | null;
    certificationExpirationDate?: string | null;
    certificationEffectiveDateBegin?: string | null;
    certificationEffectiveDateEnd?: string | null;
    diagnosisTypeCode1?: string | null;
    diagnosisCode1?: string | null;
    diagnosisDate1?: string | null;
    diagnosisTypeCode2?: string | null;
    diagnosisCode2?: string | null;
    diagnosisDate2?: string | null;
    diagnosisTypeCode3?: string | null;
    diagnosisCode3?: string | null;
    diagnosisDate3?: string | null;
    diagnosisTypeCode4?: string | null;
    diagnosisCode4?: string | null;
    diagnosisDate4?: string | null;
    diagnosisTypeCode5?: string | null;
    diagnosisCode5?: string | null;
    diagnosisDate5?: string | null;
    diagnosisTypeCode6?: string | null;
    diagnosisCode6?: string | null;
    diagnosisDate6?: string | null;
    diagnosisTypeCode7?: string | null;
    diagnosisCode7?: string | null;
    diagnosisDate7?: string | null;
    diagnosisTypeCode8?: string | null;
    diagnosisCode8?: string | null;
    diagnosisDate8?: string | null;
    diagnosisTypeCode9?: string | null;
    diagnosisCode9?: string | null;
    diagnosisDate9?: string | null;
    diagnosisTypeCode10?: string | null;
    diagnosisCode10?: string | null;
    diagnosisDate10?: string | null;
    diagnosisTypeCode11?: string | null;
    diagnosisCode11?: string | null;
    diagnosisDate11?: string | null;
    diagnosisTypeCode12?: string | null;
    diagnosisCode12?: string | null;
    diagnosisDate12?: string | null;
    quantityQualifier?: string | null;
    serviceUnitCount?: string | null;
    unitOrBasisForMeasurementCode?: string | null;
    sampleSelectionModulus?: string | null;
    timePeriodQualifier?: string | null;
    periodCount?: string | null;
    deliveryFrequencyCode?: string | null;
    deliveryPatternTimeCode?: string | null;
    institutionalAdmissionTypeCode?: string | null;
    institutionalAdmissionSourceCode?: string | null;
    institutionalPatientStatusCode?: string | null;
    ambulanceTransportCode?: string | null;
    ambulanceUnitOrBasisForMeasurementCode?: string | null;
    ambulanceTransportDistance?: string | null;
    spinalManipulationTreatmentSeriesNumber?: string | null;
    spinalManipulationTreatmentCount?: string | null;
    spinalManipulationSubluxationLevelCode?: string | null;
    spinalManipulationSubluxationLevelCode2?: string | null;
    oxygenEquipmentTypeCode?: string | null;
    oxygenEquipmentTypeCode2?: string | null;
    oxygenFlowRate?: string | null;
    dailyOxygenUseCount?: string | null;
    oxygenUsePeriodHourCount?: string | null;
    respiratoryTherapistOrderText?: string | null;
    portableOxygenSystemFlowRate?: string | null;
    oxygenDeliverySystemCode?: string | null;
    oxygenSystemTypeCode?: string | null;
    homeHealthPrognosisCode?: string | null;
    homeHealthStartDate?: string | null;
    homeHealthCertificationPeriodStartDate?: string | null;
    homeHealthMedicareCoverageIndicator?: string | null;
    homeHealthCertificationTypeCode?: string | null;
    attachments?: Array<{
      reportTypeCode?: string | null;
      transmissionCode?: string | null;
      controlNumber?: string | null;
      description?: string | null;
    } | null> | null;
    freeFormMessageText?: string | null;
    patientEventProviderName?: Array<{
      patientEventProviderRequestValidation?: Array<{
        responseCode?: string | null;
        rejectReasonCode?: string | null;
        followupActionCode?: string | null;
      } | null> | null;
      entityIdentifierCode?: string | null;
      lastName?: string | null;
      firstName?: string | null;
      middleName?: string | null;
      namePrefix?: string | null;
      nameSuffix?: string | null;
      identificationCodeQualifier?: string | null;
      identifier?: string | null;
      address1?: string | null;
      address2?: string | null;
      city?: string | null;
      state?: string | null;
      postalCode?: string | null;
      countryCode?: string | null;
      countrySubDivisionCode?: string | null;
      providerSupplementalInformation?: {
        ssn?: string | null;
        carrierAssignedReferenceNumber?: string | null;
      } | null;
      contactName?: string | null;
      contactElectronicMail?: string | null;
      contactFacsimile?: string | null;
      contactTelephone?: string | null;
      providerCode?: string | null;
      providerTaxonomyCode?: string | null;
    } | null> | null;
    patientEventAdditionalPatientInformationContactName?: Array<{
      organizationName?: string | null;
      middleName?: string | null;
      nameSuffix?: string | null;
      identificationCodeQualifier?: string | null;
      identifier?: string | null;
      address1?: string | null;
      address2?: string | null;
      city?: string | null;
      state?: string | null;
      postalCode?: string | null;
      countryCode?: string | null;
      countrySubDivisionCode?: string | null;
      contactName?: string | null;
      contactElectronicMail?: string | null;
      contactFacsimile?: string | null;
      contactTelephone?: string | null;
    } | null> | null;
    patientEventTransportInformation?: Array<{
      patientEventTransportInformationValidation?: Array<{
        responseCode?: string | null;
        rejectReasonCode?: string | null;
        followupActionCode?: string | null;
      } | null> | null;
      entityIdentifierCode?: string | null;
      transportLocationName?: string | null;
      address1?: string | null;
      address2?: string | null;
      city?: string | null;
      state?: string | null;
      postalCode?: string | null;
    } | null> | null;
    serviceLevel?: Array<{
      serviceRequestValidation?: Array<{
        responseCode?: string | null;
        rejectReasonCode?: string | null;
        followupActionCode?: string | null;
      } | null> | null;
      requestCategoryCode?: string | null;
      certificationTypeCode?: string | null;
      serviceTypeCode?: string | null;
      facilityTypeCode?: string | null;
      facilityCodeQualifier?: string | null;
      certificationActionCode?: string | null;
      reviewIdentificationNumber?: string | null;
      reviewDecisionReasonCode?: string | null;
      secondSurgicalOpinionIndicator?: string | null;
      administrativeReferenceNumber?: string | null;
      previousReviewAuthorizationNumber?: string | null;
      serviceDateBegin?: string | null;
      serviceDateEnd?: string | null;
      certificationIssueDate?: string | null;
      certificationExpirationDate?: string | null;
      certificationEffectiveDateBegin?: string | null;
      certificationEffectiveDateEnd?: string | null;
      professionalService?: {
        productOrServiceIDQualifier?: string | null;
        procedureCode?: string | null;
        procedureModifier?: string | null;
        procedureModifier2?: string | null;
        procedureModifier3?: string | null;
        procedureModifier4?: string | null;
        procedureCodeDescription?: string | null;
        procedureCode2?: string | null;
        serviceLineAmount?: string | null;
        unitOrBasisForMeasurementCode?: string | null;
        serviceUnitCount?: string | null;
        epsdtIndicator?: string | null;
        nursingHomeLevelOfCareCode?: string | null;
      } | null;
      institutionalService?: {
        serviceLineRevenueCode?: string | null;
        productOrServiceIDQualifier?: string | null;
        procedureCode?: string | null;
        procedureModifier?: string | null;
        procedureModifier2?: string | null;
        procedureModifier3?: string | null;
        procedureModifier4?: string | null;
        procedureCodeDescription?: string | null;
        procedureCode2?: string | null;
        serviceLineAmount?: string | null;
        unitOrBasisForMeasurementCode?: string | null;
        serviceUnitCount?: string | null;
        serviceLineRate?: string | null;
        nursingHomeLevelOfCare?: string | null;
      } | null;
      dentalService?: {
        procedureCode?: string | null;
        procedureModifier?: string | null;
        procedureModifier2?: string | null;
        procedureModifier3?: string | null;
        procedureModifier4?: string | null;
        procedureCodeDescription?: string | null;
        procedureCode2?: string | null;
        serviceLineAmount?: string | null;
        americanDentalAssociationCodes?: string | null;
        americanDentalAssociationCodes2?: string | null;
        americanDentalAssociationCodes3?: string | null;
        americanDentalAssociationCodes4?: string | null;
        americanDentalAssociationCodes5?: string | null;
        prosthesisCrownOrInlayCode?: string | null;
        serviceUnitCount?: string | null;
      } | null;
      toothInformation?: Array<{
        toothCode?: string | null;
        toothSurfaceCode?: string | null;
        toothSurfaceCode2?: string | null;
        toothSurfaceCode3?: string | null;
        toothSurfaceCode4?: string | null;
        toothSurfaceCode5?: string | null;
      } | null> | null;
      quantityQualifier?: string | null;
      serviceUnitCount?: string | null;
      unitOrBasisForMeasurementCode?: string | null;
      sampleSelectionModulus?: string | null;
      timePeriodQualifier?: string | null;
      periodCount?: string | null;
      deliveryFrequencyCode?: string | null;
      deliveryPatternTimeCode?: string | null;
      attachments?: Array<{
        reportTypeCode?: string | null;
        transmissionCode?: string | null;
        controlNumber?: string | null;
        description?: string | null;
      } | null> | null;
      freeFormMessageText?: string | null;
      serviceProviderName?: Array<{
        serviceProviderRequestValidation?: Array<{
          responseCode?: string | null;
          rejectReasonCode?: string | null;
          followupActionCode?: string | null;
        } | null> | null;
        entityIdentifierCode?: string | null;
        lastName?: string | null;
        firstName?: string | null;
        middleName?: string | null;
        namePrefix?: string | null;
        nameSuffix?: string | null;
        identificationCodeQualifier?: string | null;
        identifier?: string | null;
        address1?: string | null;
        address2?: string | null;
        city?: string | null;
        state?: string | null;
        postalCode?: string | null;
        countryCode?: string | null;
        countrySubDivisionCode?: string | null;
        providerSupplementalInformation?: {
          ssn?: string | null;
          carrierAssignedReferenceNumber?: string | null;
        } | null;
        contactName?: string | null;
        contactElectronicMail?: string | null;
        contactFacsimile?: string | null;
        contactTelephone?: string | null;
        providerCode?: string | null;
        providerTaxonomyCode?: string | null;
      } | null> | null;
      serviceDetailAdditionalServiceInformationContactName?: Array<{
        organizationName?: string | null;
        middleName?: string | null;
        nameSuffix?: string | null;
        identificationCodeQualifier?: string | null;
        identifier?: string | null;
        address1?: string | null;
        address2?: string | null;
        city?: string | null;
        state?: string | null;
        postalCode?: string | null;
        countryCode?: string | null;
        countrySubDivisionCode?: string | null;
        contactName?: string | null;
        contactElectronicMail?: string | null;
        contactFacsimile?: string | null;
        contactTelephone?: string | null;
      } | null> | null;
    } | null> | null;
  } | null;
};

export type SubmissionResponse = {
  authorizationId?: string | null;
  submission?: {
    x12?: string | null;
    json?: SubmissionJsonResponse;
  } | null;
};

export type InquiryResponse = {
  authorizationId?: string | null;
  inquiry?: {
    x12?: string | null;
    json?: AuthorizationJsonResponse;
  } | null;
};

export type DeterminationResponse = {
  determination?: {
    x12?: string | null;
    json?: AuthorizationJsonResponse;
  } | null;
};

export type AuthorizationResponse = {
  authorizationId?: string | null;
  determination?: {
    x12?: string | null;
    json?: AuthorizationJsonResponse;
  } | null;
  inquiry?: Array<{
    x12?: string | null;
    json?: AuthorizationJsonResponse;
  } | null> | null;
};

export type InquiryJsonRequestWithDetermination = InquiryJsonRequest & {
  rhPayerId?: string;
  planId?: string;
};

export type InquiryJsonRequest = {
  senderId?: string;
  submitterTransactionIdentifier?: string;
  payerId?: string;
  payerName?: string;
  umClearingHouseId?: string;
  requester?: {
    requesterType?: string;
    organizationName?: string;
    lastName?: string;
    firstName?: string;
    requesterIdentification?: {
      providerUpinNumber?: string;
      facilityIdNumber?: string;
      employerIdentificationNumber?: string;
      providerSiteNumber?: string;
      providerPlanNetworkIdNumber?: string;
      facilityNetworkIdNumber?: string;
      socialSecurityNumber?: string;
      federalTaxpayerIdentificationNumber?: string;
      carrierAssignedReferenceNumber?: string;
    };
    address1?: string;
    address2?: string;
    city?: string;
    state?: string;
    postalCode?: string;
    countryCode?: string;
    countrySubDivisionCode?: string;
    npi?: string;
    payorId?: string;
    ssn?: string;
    servicesPlanID?: string;
    employersId?: string;
    etin?: string;
    contactName?: string;
    contactElectronicMail?: string;
    contactFacsimile?: string;
    contactTelephone?: string;
    contactTelephoneExtension?: string;
    providerCode?: string;
    referenceIdentification?: string;
  };
  subscriber?: {
    lastName?: string;
    firstName?: string;
    middleName?: string;
    suffix?: string;
    memberId?: string;
    dateOfBirth?: string;
    supplementalIdentification?: {
      policyNumber?: string;
      branchIdentifier?: string;
      groupNumber?: string;
      departmentNumber?: string;
      patientAccountNumber?: string;
      healthInsuranceClaimNumber?: string;
      idCard?: string;
      insurancePolicyNumber?: string;
      planNetworkIdentificationNumber?: string;
      medicaidRecipientIdentificationNumber?: string;
      ssn?: string;
    };
  };
  dependent?: {
    lastName?: string;
    firstName?: string;
    middleName?: string;
    suffix?: string;
    dateOfBirth?: string;
    supplementalIdentification?: {
      employeeIdentificationNumber?: string;
      patientAccountNumber?: string;
      ssn?: string;
    };
  };
  patientEventDetail?: {
    requestCategoryCode?: string;
    certificationTypeCode?: string;
    serviceTypeCode?: string;
    facilityTypeCode?: string;
    facilityCodeQualifier?: string;
    certificationActionCode?: string;
    previousReviewAuthorizationNumber?: string;
    previousAdministrativeReferenceNumber?: string;
    accidentDate?: string;
    eventDateBegin?: string;
    eventDateEnd?: string;
    admissionDateBegin?: string;
    admissionDateEnd?: string;
    dischargeDate?: string;
    certificationIssueDateBegin?: string;
    certificationIssueDateEnd?: string;
    certificationExpirationDateBegin?: string;
    certificationExpirationDateEnd?: string;
    certificationEffectiveDateBegin?: string;
    certificationEffectiveDateEnd?: string;
    healthCareServicesReviewRequestDate?: string;
    diagnosisTypeCode?: string;
    diagnosisCode?: string;
    patientEventProviderName?: Array<{
      entityIdentifierCode?: string;
      organizationName?: string;
      lastName?: string;
      firstName?: string;
      middleName?: string;
      namePrefix?: string;
      nameSuffix?: string;
      identificationCodeQualifier?: string;
      identifier?: string;
      address1?: string;
      address2?: string;
      city?: string;
      state?: string;
      postalCode?: string;
      countryCode?: string;
      countrySubDivisionCode?: string;
      providerSupplementalInformation?: {
        stateLicenseNumber?: string;
        licenseNumberStateCode?: string;
        providerUpinNumber?: string;
        facilityIdNumber?: string;
        employersIdentificationNumber?: string;
        providerPlanNetworkIdentificationNumber?: string;
        facilityNetworkIdentificationNumber?: string;
        ssn?: string;
        carrierAssignedReferenceNumber?: string;
      };
      providerCode?: string;
      providerTaxonomyCode?: string;
    }>;
    serviceLevel?: Array<{
      requestCategoryCode?: string;
      certificationTypeCode?: string;
      serviceTypeCode?: string;
      facilityTypeCode?: string;
      facilityCodeQualifier?: string;
      certificationActionCode?: string;
      previousReviewAuthorizationNumber?: string;
      previousAdministrativeReferenceNumber?: string;
      serviceDateBegin?: string;
      serviceDateEnd?: string;
      certificationIssueDateBegin?: string;
      certificationIssueDateEnd?: string;
      certificationExpirationDateBegin?: string;
      certificationExpirationDateEnd?: string;
      certificationEffectiveDateBegin?: string;
      certificationEffectiveDateEnd?: string;
      professionalService?: {
        productOrServiceIDQualifier?: string;
        procedureCode?: string;
        procedureCode2?: string;
        unitOrBasisForMeasurementCode?: string;
        serviceUnitCount?: string;
      };
      institutionalService?: {
        serviceLineRevenueCode?: string;
        productOrServiceIDQualifier?: string;
        procedureCode?: string;
        procedureCode2?: string;
        unitOrBasisForMeasurementCode?: string;
        serviceUnitCount?: string;
      };
      dentalService?: {
        procedureCode?: string;
        procedureCode2?: string;
        americanDentalAssociationCodes?: string;
        prosthesisCrownOrInlayCode?: string;
        serviceUnitCount?: string;
      };
      toothInformation?: {
        toothCode?: string;
        toothSurfaceCode?: string;
      };
      serviceProviderName?: Array<{
        entityIdentifierCode?: string;
        organizationName?: string;
        lastName?: string;
        firstName?: string;
        middleName?: string;
        namePrefix?: string;
        nameSuffix?: string;
        identificationCodeQualifier?: string;
        identifier?: string;
        address1?: string;
        address2?: string;
        city?: string;
        state?: string;
        postalCode?: string;
        countryCode?: string;
        countrySubDivisionCode?: string;
        providerSupplementalInformation?: {
          stateLicenseNumber?: string;
          licenseNumberStateCode?: string;
          providerUpinNumber?: string;
          facilityIdNumber?: string;
          employersIdentificationNumber?: string;
          providerSiteNumber?: string;
          providerPlanNetworkIdentificationNumber?: string;
          facilityNetworkIdentificationNumber?: string;
          ssn?: string;
          carrierAssignedReferenceNumber?: string;
        };
        providerCode?: string;
        providerTaxonomyCode?: string;
      }>;
    }>;
  };
};

export type AuthorizationNoaJson = {
  senderId?: string;
  submitterTransactionIdentifier?: string;
  payerId?: string;
  payerName?: string;
  umClearingHouseId?: string;
  requester?: {
    requesterType?: string;
    organizationName?: string;
    lastName?: string;
    firstName?: string;
    requesterIdentification?: {
      providerUpinNumber?: string;
      facilityIdNumber?: string;
      employerIdentificationNumber?: string;
      providerSiteNumber?: string;
      providerPlanNetworkIdNumber?: string;
      facilityNetworkIdNumber?: string;
      socialSecurityNumber?: string;
      carrierAssignedReferenceNumber?: string;
    };
    address1?: string;
    address2?: string;
    city?: string;
    state?: string;
    postalCode?: string;
    countryCode?: string;
    countrySubDivisionCode?: string;
    npi?: string;
    ssn?: string;
    servicesPlanID?: string;
    employersId?: string;
    etin?: string;
    contactName?: string;
    contactElectronicMail?: string;
    contactFacsimile?: string;
    contactTelephone?: string;
    contactTelephoneExtension?: string;
    providerCode?: string;
    referenceIdentification?: string;
  };
  subscriber?: {
    lastName?: string;
    firstName?: string;
    middleName?: string;
    suffix?: string;
    memberId?: string;
    dateOfBirth?: string;
    genderCode?: string;
    supplementalIdentification?: {
      policyNumber?: string;
      branchIdentifier?: string;
      groupNumber?: string;
      departmentNumber?: string;
      patientAccountNumber?: string;
      healthInsuranceClaimNumber?: string;
      idCard?: string;
      insurancePolicyNumber?: string;
      planNetworkIdentificationNumber?: string;
      medicaidRecipientIdentificationNumber?: string;
      ssn?: string;
    };
    address1?: string;
    address2?: string;
    city?: string;
    state?: string;
    postalCode?: string;
    countryCode?: string;
    countrySubDivisionCode?: string;
    insuredIndicator?: string;
    militaryRelationship?: string;
  };
  dependent?: {
    lastName?: string;
    firstName?: string;
    middleName?: string;
    suffix?: string;
    dateOfBirth?: string;
    genderCode?: string;
    supplementalIdentification?: {
      patientAccountNumber?: string;
      ssn?: string;
    };
    address1?: string;
    address2?: string;
    city?: string;
    state?: string;
    postalCode?: string;
    countryCode?: string;
    countrySubDivisionCode?: string;
    insuredIndicator?: string;
    relationshipToInsuredCode?: string;
    birthSequenceNumber?: string;
  };
  patientEventDetail?: {
    requestCategoryCode?: string;
    certificationTypeCode?: string;
    serviceTypeCode?: string;
    facilityTypeCode?: string;
    facilityCodeQualifier?: string;
    relatedCausesCode1?: string;
    relatedCausesCode2?: string;
    relatedCausesCode3?: string;
    stateCode?: string;
    countryCode?: string;
    levelOfServiceCode?: string;
    currentHealthConditionCode?: string;
    prognosisCode?: string;
    releaseOfInformationCode?: string;
    delayReasonCode?: string;
    previousReviewAuthorizationNumber?: string;
    previousAdministrativeReferenceNumber?: string;
    accidentDate?: string;
    lastMenstrualPeriodDate?: string;
    estimatedDateOfBirth?: string;
    onsetDate?: string;
    eventDateBegin?: string;
    eventDateEnd?: string;
    admissionDateBegin?: string;
    admissionDateEnd?: string;
    dischargeDate?: string;
    diagnosisTypeCode1?: string;
    diagnosisCode1?: string;
    diagnosisDate1?: string;
    diagnosisTypeCode2?: string;
    diagnosisCode2?: string;
    diagnosisDate2?: string;
    diagnosisTypeCode3?: string;
    diagnosisCode3?: string;
    diagnosisDate3?: string;
    diagnosisTypeCode4?: string;
    diagnosisCode4?: string;
    diagnosisDate4?: string;
    diagnosisTypeCode5?: string;
    diagnosisCode5?: string;
    diagnosisDate5?: string;
    diagnosisTypeCode6?: string;
    diagnosisCode6?: string;
    diagnosisDate6?: string;
    diagnosisTypeCode7?: string;
    diagnosisCode7?: string;
    diagnosisDate7?: string;
    diagnosisTypeCode8?: string;
    diagnosisCode8?: string;
    diagnosisDate8?: string;
    diagnosisTypeCode9?: string;
    diagnosisCode9?: string;
    diagnosisDate9?: string;
    diagnosisTypeCode10?: string;
    diagnosisCode10?: string;
    diagnosisDate10?: string;
    diagnosisTypeCode11?: string;
    diagnosisCode11?: string;
    diagnosisDate11?: string;
    diagnosisTypeCode12?: string;
    diagnosisCode12?: string;
    diagnosisDate12?: string;
    quantityQualifier?: string;
    serviceUnitCount?: string;
    unitOrBasisForMeasurementCode?: string;
    sampleSelectionModulus?: string;
    timePeriodQualifier?: string;
    periodCount?: string;
    deliveryFrequencyCode?: string;
    deliveryPatternTimeCode?: string;
    ambulanceCertificationConditionIndicator?: string;
    ambulanceCertificationConditionCode1?: string;
    ambulanceCertificationConditionCode2?: string;
    ambulanceCertificationConditionCode3?: string;
    ambulanceCertificationConditionCode4?: string;
    ambulanceCertificationConditionCode5?: string;
    chiropracticCertificationConditionIndicator?: string;
    chiropracticCertificationConditionCode1?: string;
    chiropracticCertificationConditionCode2?: string;
    chiropracticCertificationConditionCode3?: string;
    chiropracticCertificationConditionCode4?: string;
    chiropracticCertificationConditionCode5?: string;
    durableMedicalEquipmentCertificationConditionIndicator?: string;
    durableMedicalEquipmentCertificationConditionCode1?: string;
    durableMedicalEquipmentCertificationConditionCode2?: string;
    durableMedicalEquipmentCertificationConditionCode3?: string;
    durableMedicalEquipmentCertificationConditionCode4?: string;
    durableMedicalEquipmentCertificationConditionCode5?: string;
    oxygenTherapyCertificationConditionIndicator?: string;
    oxygenTherapyCertificationConditionCode1?: string;
    oxygenTherapyCertificationConditionCode2?: string;
    oxygenTherapyCertificationConditionCode3?: string;
    oxygenTherapyCertificationConditionCode4?: string;
    oxygenTherapyCertificationConditionCode5?: string;
    functionalLimitationsCertificationConditionIndicator?: string;
    functionalLimitationsCertificationConditionCode1?: string;
    functionalLimitationsCertificationConditionCode2?: string;
    functionalLimitationsCertificationConditionCode3?: string;
    functionalLimitationsCertificationConditionCode4?: string;
    functionalLimitationsCertificationConditionCode5?: string;
    activitiesPermittedCertificationConditionIndicator?: string;
    activitiesPermittedCertificationConditionCode1?: string;
    activitiesPermittedCertificationConditionCode2?: string;
    activitiesPermittedCertificationConditionCode3?: string;
    activitiesPermittedCertificationConditionCode4?: string;
    activitiesPermittedCertificationConditionCode5?: string;
    mentalStatusCertificationConditionIndicator?: string;
    mentalStatusCertificationConditionCode1?: string;
    mentalStatusCertificationConditionCode2?: string;
    mentalStatusCertificationConditionCode3?: string;
    mentalStatusCertificationConditionCode4?: string;
    mentalStatusCertificationConditionCode5?: string;
    admissionToFacility?: {
      admissionTypeCode?: string;
      admissionSourceCode?: string;
      patientStatusCode?: string;
      nursingHomeResidentialStatusCode?: string;
    };
    ambulanceTransport?: {
      patientWeight?: string;
      transportCode?: string;
      transportReasonCode?: string;
      transportDistance?: string;
      roundTripPurposeDescription?: string;
      stretcherPurposeDescription?: string;
    };
    spinalManipulation?: {
      treatmentSeriesNumber?: string;
      treatmentCount?: string;
      subluxationBeginningLevelCode?: string;
      subluxationEndLevelCode?: string;
      patientConditionCode?: string;
      complicationIndicator?: string;
      patientConditionDescription1?: string;
      patientConditionDescription2?: string;
      xrayAvailabilityIndicator?: string;
    };
    homeOxygenTherapyInformation?: {
      equipmentTypeCode1?: string;
      equipmentTypeCode2?: string;
      equipmentTypeCode3?: string;
      equipmentReasonDescription?: string;
      flowRate?: string;
      dailyUseCount?: string;
      usePeriodHourCount?: string;
      respiratoryTherapistOrderText?: string;
      arterialBloodGasQuantity?: string;
      saturationQuantity?: string;
      testConditionCode?: string;
      testFindingsCode1?: string;
      testFindingsCode2?: string;
      testFindingsCode3?: string;
      portableSystemFlowRate?: string;
      deliverySystemCode?: string;
    };
    homeHealth?: {
      prognosisCode?: string;
      startDate?: string;
      certificationPeriodStartDate?: string;
      certificationPeriodEndDate?: string;
      medicareCoverageIndicator?: string;
      certificationTypeCode?: string;
      surgeryDate?: string;
      productOrServiceQualifier?: string;
      surgicalProcedureCode?: string;
      physicalOrderDate?: string;
      lastVisitDate?: string;
      physicianContactDate?: string;
      lastAdmissionPeriodStartDate?: string;
      lastAdmissionPeriodEndDate?: string;
      patientLocationCode?: string;
    };
    attachments?: Array<{
      reportTypeCode?: string;
      transmissionCode?: string;
      controlNumber?: string;
      description?: string;
    }>;
    freeFormMessageText?: string;
    patientEventProviderName?: Array<{
      entityIdentifierCode?: string;
      organizationName?: string;
      lastName?: string;
      firstName?: string;
      middleName?: string;
      namePrefix?: string;
      nameSuffix?: string;
      identificationCodeQualifier?: string;
      identifier?: string;
      address1?: string;
      address2?: string;
      city?: string;
      state?: string;
      postalCode?: string;
      countryCode?: string;
      countrySubDivisionCode?: string;
      providerSupplementalInformation?: {
        stateLicenseNumber?: string;
        licenseNumberStateCode?: string;
        providerUpinNumber?: string;
        facilityIdNumber?: string;
        employersIdentificationNumber?: string;
        providerPlanNetworkIdentificationNumber?: string;
        facilityNetworkIdentificationNumber?: string;
        ssn?: string;
        carrierAssignedReferenceNumber?: string;
      };
      contactName?: string;
      contactElectronicMail?: string;
      contactFacsimile?: string;
      contactTelephone?: string;
      contactTelephoneExtension?: string;
      providerCode?: string;
      providerTaxonomyCode?: string;
    }>;
    patientEventTransportInformation?: Array<{
      entityIdentifierCode?: string;
      transportLocationName?: string;
      address1?: string;
      address2?: string;
      city?: string;
      state?: string;
      postalCode?: string;
    }>;
    patientEventOtherUmoName?: Array<{
      entityIdentifierCode?: string;
      otherUmoName?: string;
      otherUmoDenialReason1?: string;
      otherUmoDenialReason2?: string;
      otherUmoDenialReason3?: string;
      otherUmoDenialReason4?: string;
      otherUmoDenialDate?: string;
    }>;
    serviceLevel?: Array<{
      requestCategoryCode?: string;
      certificationTypeCode?: string;
      serviceTypeCode?: string;
      facilityTypeCode?: string;
      facilityCodeQualifier?: string;
      previousReviewAuthorizationNumber?: string;
      previousAdministrativeReferenceNumber?: string;
      serviceDateBegin?: string;
      serviceDateEnd?: string;
      professionalService?: {
        productOrServiceIDQualifier?: string;
        procedureCode?: string;
        procedureModifier1?: string;
        procedureModifier2?: string;
        procedureModifier3?: string;
        procedureModifier4?: string;
        procedureCodeDescription?: string;
        procedureCode2?: string;
        serviceLineAmount?: string;
        unitOrBasisForMeasurementCode?: string;
        serviceUnitCount?: string;
        diagnosisCodePointer1?: string;
        diagnosisCodePointer2?: string;
        diagnosisCodePointer3?: string;
        diagnosisCodePointer4?: string;
        epsdtIndicator?: string;
        nursingHomeLevelOfCare?: string;
      };
      institutionalService?: {
        serviceLineRevenueCode?: string;
        productOrServiceIDQualifier?: string;
        procedureCode?: string;
        procedureModifier1?: string;
        procedureModifier2?: string;
        procedureModifier3?: string;
        procedureModifier4?: string;
        procedureCodeDescription?: string;
        procedureCode2?: string;
        serviceLineAmount?: string;
        unitOrBasisForMeasurementCode?: string;
        serviceUnitCount?: string;
        serviceLineRate?: string;
        nursingHomeResidentialStatusCode?: string;
        nursingHomeLevelOfCare?: string;
      };
      dentalService?: {
        procedureCode?: string;
        procedureModifier1?: string;
        procedureModifier2?: string;
        procedureModifier3?: string;
        procedureModifier4?: string;
        procedureCodeDescription?: string;
        procedureCode2?: string;
        serviceLineAmount?: string;
        oralCavityDesignationCode?: string;
        oralCavityDesignationCode2?: string;
        oralCavityDesignationCode3?: string;
        oralCavityDesignationCode4?: string;
        oralCavityDesignationCode5?: string;
        prosthesisCrownOrInlayCode?: string;
        serviceUnitCount?: string;
        description?: string;
      };
      toothInformation?: Array<{
        toothCode?: string;
        toothSurfaceCode1?: string;
        toothSurfaceCode2?: string;
        toothSurfaceCode3?: string;
        toothSurfaceCode4?: string;
        toothSurfaceCode5?: string;
      }>;
      healthCareServiceDelivery?: {
        quantityQualifier?: string;
        serviceQuantity?: string;
        unitOrBasisForMeasurementCode?: string;
        sampleSelectionModulus?: string;
        timePeriodQualifier?: string;
        periodCount?: string;
        deliveryFrequencyCode?: string;
        deliveryPatternTimeCode?: string;
      };
      attachments?: Array<{
        reportTypeCode?: string;
        transmissionCode?: string;
        controlNumber?: string;
        description?: string;
      }>;
      freeFormMessageText?: string;
      serviceProviderName?: Array<{
        entityIdentifierCode?: string;
        organizationName?: string;
        lastName?: string;
        firstName?: string;
        middleName?: string;
        namePrefix?: string;
        nameSuffix?: string;
        identificationCodeQualifier?: string;
        identifier?: string;
        address1?: string;
        address2?: string;
        city?: string;
        state?: string;
        postalCode?: string;
        countryCode?: string;
        countrySubDivisionCode?: string;
        providerSupplementalInformation?: {
          stateLicenseNumber?: string;
          licenseNumberStateCode?: string;
          providerUpinNumber?: string;
          facilityIdNumber?: string;
          employersIdentificationNumber?: string;
          providerPlanNetworkIdentificationNumber?: string;
          facilityNetworkIdentificationNumber?: string;
          ssn?: string;
          carrierAssignedReferenceNumber?: string;
        };
        contactName?: string;
        contactElectronicMail?: string;
        contactFacsimile?: string;
        contactTelephone?: string;
        providerCode?: string;
        providerTaxonomyCode?: string;
      }>;
    }>;
  };
};

export type AuthorizationSubmissionJson = {
  senderId?: string;
  submitterTransactionIdentifier?: string;
  payerId?: string;
  payerName?: string;
  umClearingHouseId?: string;
  requester?: {
    requesterType?: string;
    organizationName?: string;
    lastName?: string;
    firstName?: string;
    requesterIdentification?: {
      providerUpinNumber?: string;
      facilityIdNumber?: string;
      employerIdentificationNumber?: string;
      providerSiteNumber?: string;
      providerPlanNetworkIdNumber?: string;
      facilityNetworkIdNumber?: string;
      socialSecurityNumber?: string;
      carrierAssignedReferenceNumber?: string;
    };
    address1?: string;
    address2?: string;
    city?: string;
    state?: string;
    postalCode?: string;
    countryCode?: string;
    countrySubDivisionCode?: string;
    npi?: string;
    ssn?: string;
    servicesPlanID?: string;
    employersId?: string;
    etin?: string;
    contactName?: string;
    contactElectronicMail?: string;
    contactFacsimile?: string;
    contactTelephone?: string;
    contactTelephoneExtension?: string;
    providerCode?: string;
    referenceIdentification?: string;
  };
  subscriber?: {
    lastName?: string;
    firstName?: string;
    middleName?: string;
    suffix?: string;
    memberId?: string;
    dateOfBirth?: string;
    genderCode?: string;
    supplementalIdentification?: {
      policyNumber?: string;
      branchIdentifier?: string;
      groupNumber?: string;
      departmentNumber?: string;
      patientAccountNumber?: string;
      healthInsuranceClaimNumber?: string;
      idCard?: string;
      insurancePolicyNumber?: string;
      planNetworkIdentificationNumber?: string;
      medicaidRecipientIdentificationNumber?: string;
      ssn?: string;
    };
    address1?: string;
    address2?: string;
    city?: string;
    state?: string;
    postalCode?: string;
    countryCode?: string;
    countrySubDivisionCode?: string;
    insuredIndicator?: string;
    militaryRelationship?: string;
  };
  dependent?: {
    lastName?: string;
    firstName?: string;
    middleName?: string;
    suffix?: string;
    dateOfBirth?: string;
    genderCode?: string;
    supplementalIdentification?: {
      patientAccountNumber?: string;
      ssn?: string;
    };
    address1?: string;
    address2?: string;
    city?: string;
    state?: string;
    postalCode?: string;
    countryCode?: string;
    countrySubDivisionCode?: string;
    insuredIndicator?: string;
    relationshipToInsuredCode?: string;
    birthSequenceNumber?: string;
  };
  patientEventDetail?: {
    requestCategoryCode?: string;
    certificationTypeCode?: string;
    serviceTypeCode?: string;
    facilityTypeCode?: string;
    facilityCodeQualifier?: string;
    relatedCausesCode1?: string;
    relatedCausesCode2?: string;
    relatedCausesCode3?: string;
    stateCode?: string;
    countryCode?: string;
    levelOfServiceCode?: string;
    currentHealthConditionCode?: string;
    prognosisCode?: string;
    releaseOfInformationCode?: string;
    delayReasonCode?: string;
    previousReviewAuthorizationNumber?: string;
    previousAdministrativeReferenceNumber?: string;
    accidentDate?: string;
    lastMenstrualPeriodDate?: string;
    estimatedDateOfBirth?: string;
    onsetDate?: string;
    eventDateBegin?: string;
    eventDateEnd?: string;
    admissionDateBegin?: string;
    admissionDateEnd?: string;
    dischargeDate?: string;
    diagnosisTypeCode1?: string;
    diagnosisCode1?: string;
    diagnosisDate1?: string;
    diagnosisTypeCode2?: string;
    diagnosisCode2?: string;
    diagnosisDate2?: string;
    diagnosisTypeCode3?: string;
    diagnosisCode3?: string;
    diagnosisDate3?: string;
    diagnosisTypeCode4?: string;
    diagnosisCode4?: string;
    diagnosisDate4?: string;
    diagnosisTypeCode5?: string;
    diagnosisCode5?: string;
    diagnosisDate5?: string;
    diagnosisTypeCode6?: string;
    diagnosisCode6?: string;
    diagnosisDate6?: string;
    diagnosisTypeCode7?: string;
    diagnosisCode7?: string;
    diagnosisDate7?: string;
    diagnosisTypeCode8?: string;
    diagnosisCode8?: string;
    diagnosisDate8?: string;
    diagnosisTypeCode9?: string;
    diagnosisCode9?: string;
    diagnosisDate9?: string;
    diagnosisTypeCode10?: string;
    diagnosisCode10?: string;
    diagnosisDate10?: string;
    diagnosisTypeCode11?: string;
    diagnosisCode11?: string;
    diagnosisDate11?: string;
    diagnosisTypeCode12?: string;
    diagnosisCode12?: string;
    diagnosisDate12?: string;
    quantityQualifier?: string;
    serviceUnitCount?: string;
    unitOrBasisForMeasurementCode?: string;
    sampleSelectionModulus?: string;
    timePeriodQualifier?: string;
    periodCount?: string;
    deliveryFrequencyCode?: string;
    deliveryPatternTimeCode?: string;
    ambulanceCertificationConditionIndicator?: string;
    ambulanceCertificationConditionCode1?: string;
    ambulanceCertificationConditionCode2?: string;
    ambulanceCertificationConditionCode3?: string;
    ambulanceCertificationConditionCode4?: string;
    ambulanceCertificationConditionCode5?: string;
    chiropracticCertificationConditionIndicator?: string;
    chiropracticCertificationConditionCode1?: string;
    chiropracticCertificationConditionCode2?: string;
    chiropracticCertificationConditionCode3?: string;
    chiropracticCertificationConditionCode4?: string;
    chiropracticCertificationConditionCode5?: string;
    durableMedicalEquipmentCertificationConditionIndicator?: string;
    durableMedicalEquipmentCertificationConditionCode1?: string;
    durableMedicalEquipmentCertificationConditionCode2?: string;
    durableMedicalEquipmentCertificationConditionCode3?: string;
    durableMedicalEquipmentCertificationConditionCode4?: string;
    durableMedicalEquipmentCertificationConditionCode5?: string;
    oxygenTherapyCertificationConditionIndicator?: string;
    oxygenTherapyCertificationConditionCode1?: string;
    oxygenTherapyCertificationConditionCode2?: string;
    oxygenTherapyCertificationConditionCode3?: string;
    oxygenTherapyCertificationConditionCode4?: string;
    oxygenTherapyCertificationConditionCode5?: string;
    functionalLimitationsCertificationConditionIndicator?: string;
    functionalLimitationsCertificationConditionCode1?: string;
    functionalLimitationsCertificationConditionCode2?: string;
    functionalLimitationsCertificationConditionCode3?: string;
    functionalLimitationsCertificationConditionCode4?: string;
    functionalLimitationsCertificationConditionCode5?: string;
    activitiesPermittedCertificationConditionIndicator?: string;
    activitiesPermittedCertificationConditionCode1?: string;
    activitiesPermittedCertificationConditionCode2?: string;
    activitiesPermittedCertificationConditionCode3?: string;
    activitiesPermittedCertificationConditionCode4?: string;
    activitiesPermittedCertificationConditionCode5?: string;
    mentalStatusCertificationConditionIndicator?: string;
    mentalStatusCertificationConditionCode1?: string;
    mentalStatusCertificationConditionCode2?: string;
    mentalStatusCertificationConditionCode3?: string;
    mentalStatusCertificationConditionCode4?: string;
    mentalStatusCertificationConditionCode5?: string;
    admissionToFacility?: {
      admissionTypeCode?: string;
      admissionSourceCode?: string;
      patientStatusCode?: string;
      nursingHomeResidentialStatusCode?: string;
    };
    ambulanceTransport?: {
      patientWeight?: string;
      transportCode?: string;
      transportReasonCode?: string;
      transportDistance?: string;
      roundTripPurposeDescription?: string;
      stretcherPurposeDescription?: string;
    };
    spinalManipulation?: {
      treatmentSeriesNumber?: string;
      treatmentCount?: string;
      subluxationBeginningLevelCode?: string;
      subluxationEndLevelCode?: string;
      patientConditionCode?: string;
      complicationIndicator?: string;
      patientConditionDescription1?: string;
      patientConditionDescription2?: string;
      xrayAvailabilityIndicator?: string;
    };
    homeOxygenTherapyInformation?: {
      equipmentTypeCode1?: string;
      equipmentTypeCode2?: string;
      equipmentTypeCode3?: string;
      equipmentReasonDescription?: string;
      flowRate?: string;
      dailyUseCount?: string;
      usePeriodHourCount?: string;
      respiratoryTherapistOrderText?: string;
      arterialBloodGasQuantity?: string;
      saturationQuantity?: string;
      testConditionCode?: string;
      testFindingsCode1?: string;
      testFindingsCode2?: string;
      testFindingsCode3?: string;
      portableSystemFlowRate?: string;
      deliverySystemCode?: string;
    };
    homeHealth?: {
      prognosisCode?: string;
      startDate?: string;
      certificationPeriodStartDate?: string;
      certificationPeriodEndDate?: string;
      medicareCoverageIndicator?: string;
      certificationTypeCode?: string;
      surgeryDate?: string;
      productOrServiceQualifier?: string;
      surgicalProcedureCode?: string;
      physicalOrderDate?: string;
      lastVisitDate?: string;
      physicianContactDate?: string;
      lastAdmissionPeriodStartDate?: string;
      lastAdmissionPeriodEndDate?: string;
      patientLocationCode?: string;
    };
    attachments?: Array<{
      reportTypeCode?: string;
      transmissionCode?: string;
      controlNumber?: string;
      description?: string;
    }>;
    freeFormMessageText?: string;
    patientEventProviderName?: Array<{
      entityIdentifierCode?: string;
      organizationName?: string;
      lastName?: string;
      firstName?: string;
      middleName?: string;
      namePrefix?: string;
      nameSuffix?: string;
      identificationCodeQualifier?: string;
      identifier?: string;
      address1?: string;
      address2?: string;
      city?: string;
      state?: string;
      postalCode?: string;
      countryCode?: string;
      countrySubDivisionCode?: string;
      providerSupplementalInformation?: {
        stateLicenseNumber?: string;
        licenseNumberStateCode?: string;
        providerUpinNumber?: string;
        facilityIdNumber?: string;
        employersIdentificationNumber?: string;
        providerPlanNetworkIdentificationNumber?: string;
        facilityNetworkIdentificationNumber?: string;
        ssn?: string;
        carrierAssignedReferenceNumber?: string;
      };
      contactName?: string;
      contactElectronicMail?: string;
      contactFacsimile?: string;
      contactTelephone?: string;
      contactTelephoneExtension?: string;
      providerCode?: string;
      providerTaxonomyCode?: string;
    }>;
    patientEventTransportInformation?: Array<{
      entityIdentifierCode?: string;
      transportLocationName?: string;
      address1?: string;
      address2?: string;
      city?: string;
      state?: string;
      postalCode?: string;
    }>;
    patientEventOtherUmoName?: Array<{
      entityIdentifierCode?: string;
      otherUmoName?: string;
      otherUmoDenialReason1?: string;
      otherUmoDenialReason2?: string;
      otherUmoDenialReason3?: string;
      otherUmoDenialReason4?: string;
      otherUmoDenialDate?: string;
    }>;
    serviceLevel?: Array<{
      requestCategoryCode?: string;
      certificationTypeCode?: string;
      serviceTypeCode?: string;
      facilityTypeCode?: string;
      facilityCodeQualifier?: string;
      previousReviewAuthorizationNumber?: string;
      previousAdministrativeReferenceNumber?: string;
      serviceDateBegin?: string;
      serviceDateEnd?: string;
      professionalService?: {
        productOrServiceIDQualifier?: string;
        procedureCode?: string;
        procedureModifier1?: string;
        procedureModifier2?: string;
        procedureModifier3?: string;
        procedureModifier4?: string;
        procedureCodeDescription?: string;
        procedureCode2?: string;
        serviceLineAmount?: string;
        unitOrBasisForMeasurementCode?: string;
        serviceUnitCount?: string;
        diagnosisCodePointer1?: string;
        diagnosisCodePointer2?: string;
        diagnosisCodePointer3?: string;
        diagnosisCodePointer4?: string;
        epsdtIndicator?: string;
        nursingHomeLevelOfCare?: string;
      };
      institutionalService?: {
        serviceLineRevenueCode?: string;
        productOrServiceIDQualifier?: string;
        procedureCode?: string;
        procedureModifier1?: string;
        procedureModifier2?: string;
        procedureModifier3?: string;
        procedureModifier4?: string;
        procedureCodeDescription?: string;
        procedureCode2?: string;
        serviceLineAmount?: string;
        unitOrBasisForMeasurementCode?: string;
        serviceUnitCount?: string;
        serviceLineRate?: string;
        nursingHomeResidentialStatusCode?: string;
        nursingHomeLevelOfCare?: string;
      };
      dentalService?: {
        procedureCode?: string;
        procedureModifier1?: string;
        procedureModifier2?: string;
        procedureModifier3?: string;
        procedureModifier4?: string;
        procedureCodeDescription?: string;
        procedureCode2?: string;
        serviceLineAmount?: string;
        oralCavityDesignationCode?: string;
        oralCavityDesignationCode2?: string;
        oralCavityDesignationCode3?: string;
        oralCavityDesignationCode4?: string;
        oralCavityDesignationCode5?: string;
        prosthesisCrownOrInlayCode?: string;
        serviceUnitCount?: string;
        description?: string;
      };
      toothInformation?: Array<{
        toothCode?: string;
        toothSurfaceCode1?: string;
        toothSurfaceCode2?: string;
        toothSurfaceCode3?: string;
        toothSurfaceCode4?: string;
        toothSurfaceCode5?: string;
      }>;
      healthCareServiceDelivery?: {
        quantityQualifier?: string;
        serviceQuantity?: string;
        unitOrBasisForMeasurementCode?: string;
        sampleSelectionModulus?: string;
        timePeriodQualifier?: string;
        periodCount?: string;
        deliveryFrequencyCode?: string;
        deliveryPatternTimeCode?: string;
      };
      attachments?: Array<{
        reportTypeCode?: string;
        transmissionCode?: string;
        controlNumber?: string;
        description?: string;
      }>;
      freeFormMessageText?: string;
      serviceProviderName?: Array<{
        entityIdentifierCode?: string;
        organizationName?: string;
        lastName?: string;
        firstName?: string;
        middleName?: string;
        namePrefix?: string;
        nameSuffix?: string;
        identificationCodeQualifier?: string;
        identifier?: string;
        address1?: string;
        address2?: string;
        city?: string;
        state?: string;
        postalCode?: string;
        countryCode?: string;
        countrySubDivisionCode?: string;
        providerSupplementalInformation?: {
          stateLicenseNumber?: string;
          licenseNumberStateCode?: string;
          providerUpinNumber?: string;
          facilityIdNumber?: string;
          employersIdentificationNumber?: string;
          providerPlanNetworkIdentificationNumber?: string;
          facilityNetworkIdentificationNumber?: string;
          ssn?: string;
          carrierAssignedReferenceNumber?: string;
        };
        contactName?: string;
        contactElectronicMail?: string;
        contactFacsimile?: string;
        contactTelephone?: string;
        providerCode?: string;
        providerTaxonomyCode?: string;
      }>;
    }>;
  };
};

export type DeterminationX12Request = {
  rhPayerId?: string;
  planId?: string;
  x12?: string;
};

export type NoaX12Request = {
  x12?: string;
};

export type SubmissionX12Request = {
  x12?: string;
};

export type AuthorizationX12Request = {
  rhPayerId?: string;
  planId?: string;
  x12?: string;
};

export type InquiryX12Request = {
  x12?: string;
};

export type PostRcmPriorAuthorizationV1DeterminationX12Data = {
  body: DeterminationX12Request;
  headers?: {
    'x-optum-tenant-id'?: string;
    'x-optum-correlation-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/rcm/prior-authorization/v1/determination/x12';
};

export type PostRcmPriorAuthorizationV1DeterminationX12Responses = {
  200: DeterminationResponse;
};

export type PostRcmPriorAuthorizationV1DeterminationData = {
  body: InquiryJsonRequestWithDetermination;
  headers?: {
    'x-optum-tenant-id'?: string;
    'x-optum-correlation-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/rcm/prior-authorization/v1/determination';
};

export type PostRcmPriorAuthorizationV1DeterminationResponses = {
  200: DeterminationResponse;
};

export type PostRcmPriorAuthorizationV1InquiryX12Data = {
  body: InquiryX12Request;
  headers?: {
    'x-optum-tenant-id'?: string;
    'x-optum-correlation-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/rcm/prior-authorization/v1/inquiry/x12';
};

export type PostRcmPriorAuthorizationV1InquiryX12Responses = {
  200: InquiryResponse;
};

export type PostRcmPriorAuthorizationV1InquiryData = {
  body: InquiryJsonRequest;
  headers?: {
    'x-optum-tenant-id'?: string;
    'x-optum-correlation-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/rcm/prior-authorization/v1/inquiry';
};

export type PostRcmPriorAuthorizationV1InquiryResponses = {
  200: InquiryResponse;
};

export type PostRcmPriorAuthorizationV1SubmissionX12Data = {
  body: SubmissionX12Request;
  headers?: {
    'x-optum-tenant-id'?: string;
    'x-optum-correlation-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/rcm/prior-authorization/v1/submission/x12';
};

export type PostRcmPriorAuthorizationV1SubmissionX12Responses = {
  200: SubmissionResponse;
};

export type PostRcmPriorAuthorizationV1SubmissionData = {
  body: AuthorizationSubmissionJson;
  headers?: {
    'x-optum-tenant-id'?: string;
    'x-optum-correlation-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/rcm/prior-authorization/v1/submission';
};

export type PostRcmPriorAuthorizationV1SubmissionResponses = {
  200: SubmissionResponse;
};

export type PostRcmPriorAuthorizationV1NoaX12Data = {
  body: NoaX12Request;
  headers?: {
    'x-optum-tenant-id'?: string;
    'x-optum-correlation-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/rcm/prior-authorization/v1/noa/x12';
};

export type PostRcmPriorAuthorizationV1NoaX12Responses = {
  200: NoaResponse;
};

export type PostRcmPriorAuthorizationV1NoaData = {
  body: AuthorizationNoaJson;
  headers?: {
    'x-optum-tenant-id'?: string;
    'x-optum-correlation-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/rcm/prior-authorization/v1/noa';
};

export type PostRcmPriorAuthorizationV1NoaResponses = {
  200: NoaResponse;
};

export type PostRcmPriorAuthorizationV1AuthorizationX12Data = {
  body: AuthorizationX12Request;
  headers?: {
    'x-optum-tenant-id'?: string;
    'x-optum-correlation-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/rcm/prior-authorization/v1/authorization/x12';
};

export type PostRcmPriorAuthorizationV1AuthorizationX12Responses = {
  200: AuthorizationResponse;
};

export type PostRcmPriorAuthorizationV1AuthorizationData = {
  body: InquiryJsonRequestWithDetermination;
  headers?: {
    'x-optum-tenant-id'?: string;
    'x-optum-correlation-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/rcm/prior-authorization/v1/authorization';
};

export type PostRcmPriorAuthorizationV1AuthorizationResponses = {
  200: AuthorizationResponse;
};

export type GetRcmPriorAuthorizationV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/rcm/prior-authorization/v1/healthcheck';
};

export type GetRcmPriorAuthorizationV1HealthcheckResponses = {
  200: unknown;
};
