// Written by scripts/generate-optum.mjs from Optum's document enhanced-eligibility-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zTransactionMedicare: Check = z.looseObject({
    id: z.string().nullish(),
    correlationId: z.string().nullish(),
    sourceType: z.string().nullish(),
    processedDate: z.string().nullish(),
    status: z.looseObject({
      value: z.string().nullish(),
      description: z.string().nullish()
    }).nullish(),
    patient: z.looseObject({
      firstName: z.string().nullish(),
      lastName: z.string().nullish(),
      middleName: z.string().nullish(),
      memberId: z.string().nullish(),
      gender: z.string().nullish(),
      dateOfBirth: z.string().nullish(),
      relationship: z.string().nullish(),
      address: z.looseObject({
        lines: z.array(z.string().nullable()).nullish(),
        city: z.string().nullish(),
        state: z.string().nullish(),
        zip: z.string().nullish()
      }).nullish()
    }).nullish(),
    subscriber: z.looseObject({
      firstName: z.string().nullish(),
      lastName: z.string().nullish(),
      memberId: z.string().nullish(),
      gender: z.string().nullish(),
      dateOfBirth: z.string().nullish()
    }).nullish(),
    payer: z.looseObject({
      chcId: z.string().nullish(),
      name: z.string().nullish(),
      phone: z.string().nullish(),
      url: z.string().nullish(),
      otherPayer: z.looseObject({
        name: z.string().nullish(),
        address: z.looseObject({
          lines: z.array(z.string().nullable()).nullish(),
          city: z.string().nullish(),
          state: z.string().nullish(),
          zip: z.string().nullish()
        }).nullish()
      }).nullish()
    }).nullish(),
    plan: z.looseObject({
      insuranceType: z.string().nullish(),
      beginDate: z.string().nullish(),
      endDate: z.string().nullish(),
      number: z.string().nullish(),
      description: z.string().nullish()
    }).nullish(),
    benefits: z.array(z.looseObject({
      service: z.string().nullish(),
      name: z.string().nullish(),
      value: z.string().nullish(),
      type: z.string().nullish(),
      insuranceType: z.string().nullish(),
      benefitQualifier: z.string().nullish()
    }).nullable()).nullish(),
    'x12-271': z.string().nullish()
  });

  const zCoverageDiscoveryTask: Check = z.looseObject({
    id: z.string().nullish(),
    status: z.string().nullish(),
    tenantName: z.string().nullish(),
    traceId: z.string().nullish(),
    correlationId: z.string().nullish(),
    name: z.string().nullish(),
    type: z.string().nullish(),
    startDateTime: z.string().nullish(),
    endDateTime: z.string().nullish(),
    realTime: z.looseObject({
      id: z.string().nullish(),
      name: z.string().nullish(),
      timestamp: z.string().nullish(),
      transaction: z.looseObject({
        id: z.string().nullish(),
        status: z.string().nullish(),
        chcPayerId: z.string().nullish(),
        'x12-271': z.string().nullish()
      }).nullish()
    }).nullish(),
    discoveryPaths: z.looseObject({
      successful: z.array(z.looseObject({
        id: z.string().nullish(),
        name: z.string().nullish(),
        description: z.string().nullish(),
        timestamp: z.string().nullish(),
        transaction: z.looseObject({
          id: z.string().nullish(),
          status: z.string().nullish(),
          chcPayerId: z.string().nullish(),
          'x12-271': z.string().nullish()
        }).nullish()
      }).nullable()).nullish(),
      unsuccessful: z.array(z.looseObject({
        id: z.string().nullish(),
        name: z.string().nullish(),
        description: z.string().nullish(),
        timestamp: z.string().nullish(),
        transaction: z.looseObject({
          id: z.string().nullish(),
          status: z.string().nullish(),
          chcPayerId: z.string().nullish(),
          'x12-271': z.string().nullish()
        }).nullish()
      }).nullable()).nullish(),
      pending: z.array(z.looseObject({
        id: z.string().nullish(),
        name: z.string().nullish(),
        description: z.string().nullish(),
        timestamp: z.string().nullish(),
        transaction: z.record(z.string(), z.unknown()).nullish()
      }).nullable()).nullish(),
      skipped: z.array(z.looseObject({
        id: z.string().nullish(),
        name: z.string().nullish(),
        description: z.string().nullish(),
        timestamp: z.string().nullish(),
        reason: z.string().nullish()
      }).nullable()).nullish()
    }).nullish()
  });

  const zTransaction: Check = z.looseObject({
    id: z.string().optional(),
    sourceId: z.string().optional(),
    sourceType: z.enum([
      'new',
      'historical',
      'duplicate',
      'autosubmit'
    ]).optional(),
    correlationId: z.string().optional(),
    processedDate: z.string().optional(),
    status: z.looseObject({
      value: z.enum([
        'eligible',
        'ineligible',
        'payer_unavailable',
        'payer_not_in_system',
        'processing_error',
        'patient_unknown'
      ]).optional(),
      description: z.string().optional()
    }).optional(),
    errors: z.array(z.string()).optional(),
    benefits: z.array(z.looseObject({
      service: z.string().optional(),
      networkClass: z.enum(['inNetwork', 'outNetwork']).optional(),
      benefitType: z.enum(['individual', 'family']).optional(),
      name: z.string().optional(),
      value: z.string().optional(),
      type: z.enum([
        'string',
        'date',
        'number',
        'percent',
        'monetary',
        'phone'
      ]).optional(),
      scope: z.enum(['common', 'service']).optional(),
      insuranceType: z.enum([
        'AllPayers',
        'Medicaid',
        'Medicare'
      ]).optional(),
      benefitQualifier: z.string().optional()
    })).optional(),
    patient: z.looseObject({
      dateOfBirth: z.iso.date().optional(),
      dateOfDeath: z.iso.date().optional(),
      eligibilityCategory: z.string().optional(),
      firstName: z.string().optional(),
      gender: z.string().optional(),
      lastName: z.string().optional(),
      memberId: z.string().optional(),
      middleName: z.string().optional(),
      militaryPersonnel: z.boolean().optional(),
      mrn: z.string().optional(),
      phone: z.string().optional(),
      relationship: z.string().optional(),
      ssn: z.string().optional(),
      suffix: z.string().optional(),
      agencyClaimNumber: z.string().optional(),
      address: z.looseObject({
        lines: z.array(z.string()).optional(),
        city: z.string().optional(),
        county: z.string().optional(),
        state: z.string().optional(),
        subdivisionCode: z.string().optional(),
        zip: z.string().optional()
      }).optional()
    }).optional(),
    payer: z.looseObject({
      aaaSource: z.string().optional(),
      certificationNumber: z.string().optional(),
      contactExtension: z.string().optional(),
      contactName: z.string().optional(),
      description: z.string().optional(),
      email: z.string().optional(),
      fax: z.string().optional(),
      name: z.string().optional(),
      phone: z.string().optional(),
      thirdPartyAdminstrator: z.looseObject({
        name: z.string().optional(),
        phone: z.string().optional()
      }).optional(),
      url: z.string().optional(),
      address: z.looseObject({
        lines: z.array(z.string()).optional(),
        city: z.string().optional(),
        county: z.string().optional(),
        state: z.string().optional(),
        subdivisionCode: z.string().optional(),
        zip: z.string().optional()
      }).optional(),
      chcId: z.string().optional()
    }).optional(),
    plan: z.looseObject({
      beginDate: z.iso.date().optional(),
      dateOfDecision: z.iso.date().optional(),
      endDate: z.iso.date().optional(),
      benefitFirstBilledDate: z.iso.date().optional(),
      groupOrPolicyNumber: z.string().optional(),
      insuranceType: z.string().optional(),
      lastBilledDate: z.iso.date().optional(),
      medicalAssistanceCategory: z.string().optional(),
      otherAdditionalCoverageQualifier: z.string().optional(),
      otherCoverage: z.string().optional(),
      otherProductDescription: z.string().optional(),
      planBeginDate: z.iso.date().optional(),
      planCoverageDescription: z.string().optional(),
      description: z.string().optional(),
      name: z.string().optional(),
      number: z.string().optional(),
      ppo: z.string().optional(),
      productDescription: z.string().optional(),
      dependentMemberID: z.string().optional(),
      familyUnitNumber: z.string().optional(),
      identificationCardSerialNumber: z.string().optional(),
      insurancePolicyNumber: z.string().optional(),
      subscriberPremiumPaidEndDate: z.iso.date().optional(),
      aca: z.looseObject({
        hixMessage: z.string().optional(),
        periodStart: z.iso.date().optional(),
        periodEnd: z.iso.date().optional()
      }).optional(),
      case: z.looseObject({
        type: z.string().optional(),
        description: z.string().optional()
      }).optional(),
      gatewayProvider: z.looseObject({
        name: z.string().optional(),
        address: z.looseObject({
          lines: z.array(z.string()).optional(),
          city: z.string().optional(),
          county: z.string().optional(),
          state: z.string().optional(),
          subdivisionCode: z.string().optional(),
          zip: z.string().optional()
        }).optional()
      }).optional(),
      group: z.looseObject({
        name: z.string().optional(),
        number: z.string().optional(),
        policyName: z.string().optional()
      }).optional(),
      hmo: z.looseObject({
        name: z.string().optional(),
        planNumber: z.string().optional()
      }).optional(),
      hra: z.looseObject({
        balance: z.string().optional(),
        employerPledge: z.string().optional(),
        paid: z.string().optional(),
        priorCarryover: z.string().optional()
      }).optional(),
      hsa: z.looseObject({
        balance: z.string().optional(),
        employerPledge: z.string().optional(),
        paid: z.string().optional(),
        priorCarryover: z.string().optional()
      }).optional(),
      ipa: z.looseObject({
        name: z.string().optional(),
        contactName: z.string().optional(),
        id: z.string().optional(),
        phone: z.string().optional(),
        address: z.looseObject({
          lines: z.array(z.string()).optional(),
          city: z.string().optional(),
          county: z.string().optional(),
          state: z.string().optional(),
          subdivisionCode: z.string().optional(),
          zip: z.string().optional()
        }).optional()
      }).optional(),
      otherPayer: z.looseObject({
        groupNumber: z.string().optional(),
        policyNumber: z.string().optional()
      }).optional(),
      planNetworkIdentification: z.looseObject({
        description: z.string().optional(),
        number: z.string().optional()
      }).optional(),
      policy: z.looseObject({
        name: z.string().optional(),
        number: z.string().optional()
      }).optional(),
      preferredProviderOrg: z.looseObject({
        name: z.string().optional(),
        contactName: z.string().optional(),
        id: z.string().optional(),
        phone: z.string().optional(),
        address: z.looseObject({
          lines: z.array(z.string()).optional(),
          city: z.string().optional(),
          county: z.string().optional(),
          state: z.string().optional(),
          subdivisionCode: z.string().optional(),
          zip: z.string().optional()
        }).optional()
      }).optional(),
      primaryCareProvider: z.looseObject({
        providerName: z.string().optional(),
        physician: z.string().optional(),
        npi: z.string().optional(),
        phoneNumber: z.string().optional(),
        dateRange: z.string().optional(),
        address: z.looseObject({
          lines: z.array(z.string()).optional(),
          city: z.string().optional(),
          county: z.string().optional(),
          state: z.string().optional(),
          subdivisionCode: z.string().optional(),
          zip: z.string().optional()
        }).optional()
      }).optional()
    }).optional(),
    subscriber: z.looseObject({
      agencyNumber: z.string().optional(),
      anniversaryDate: z.iso.date().optional(),
      dateOfBirth: z.iso.date().optional(),
      employer: z.string().optional(),
      firstName: z.string().optional(),
      gender: z.string().optional(),
      idCardNumber: z.string().optional(),
      lastName: z.string().optional(),
      memberId: z.string().optional(),
      middleName: z.string().optional(),
      militaryPersonnel: z.boolean().optional(),
      mrn: z.string().optional(),
      priorIdNumber: z.string().optional(),
      ssn: z.string().optional(),
      suffix: z.string().optional(),
      premiumPaidEndDate: z.iso.date().optional(),
      address: z.looseObject({
        lines: z.array(z.string()).optional(),
        city: z.string().optional(),
        county: z.string().optional(),
        state: z.string().optional(),
        subdivisionCode: z.string().optional(),
        zip: z.string().optional()
      }).optional()
    }).optional(),
    'x12-271': z.string().optional()
  });

  const zEligibilityRequestX12: Check = z.looseObject({
    x12: z.string()
  });

  const zEligibilityRequest: Check = z.looseObject({
    submitterTransactionIdentifier: z.string().optional(),
    controlNumber: z.string().length(9).optional(),
    tradingPartnerServiceId: z.string().min(0).max(80).optional(),
    tradingPartnerName: z.string().min(0).max(80).optional(),
    provider: z.looseObject({
      organizationName: z.string().min(0).max(60).optional(),
      firstName: z.string().min(0).max(35).optional(),
      lastName: z.string().min(0).max(60).optional(),
      npi: z.string().min(0).max(80).optional(),
      serviceProviderNumber: z.string().min(0).max(80).optional(),
      payorId: z.string().min(0).max(80).optional(),
      taxId: z.string().min(0).max(80).optional(),
      ssn: z.string().min(0).max(80).optional(),
      pharmacyProcessorNumber: z.string().min(0).max(80).optional(),
      servicesPlanID: z.string().min(0).max(80).optional(),
      employersId: z.string().min(0).max(80).optional(),
      providerCode: z.enum([
        'AD',
        'AT',
        'BI',
        'CO',
        'CV',
        'H',
        'HH',
        'LA',
        'OT',
        'P1',
        'P2',
        'PC',
        'PE',
        'R',
        'RF',
        'SB',
        'SK',
        'SU'
      ]).optional(),
      referenceIdentification: z.string().optional(),
      providerType: z.enum([
        'payer',
        'third-party administrator',
        'employer',
        'hospital',
        'facility',
        'gateway provider',
        'plan sponsor',
        'provider'
      ]).optional()
    }).optional(),
    portalUsername: z.string().min(0).max(50).optional(),
    portalPassword: z.string().min(0).max(50).optional(),
    informationReceiverName: z.looseObject({
      stateLicenceNumber: z.string().min(0).max(50).optional(),
      medicareProviderNumber: z.string().min(0).max(50).optional(),
      medicaidProviderNumber: z.string().min(0).max(50).optional(),
      facilityIdNumber: z.string().min(0).max(50).optional(),
      contactNumber: z.string().min(0).max(50).optional(),
      devicePinNumber: z.string().min(0).max(50).optional(),
      submitterIdNumber: z.string().min(0).max(50).optional(),
      nationalProviderIdentifier: z.string().min(0).max(50).optional(),
      providerPlanNetworkIdNumber: z.string().min(0).max(50).optional(),
      facilityNetworkIdNumber: z.string().min(0).max(50).optional(),
      priorIdentifierNumber: z.string().min(0).max(50).optional(),
      socialSecurityNumber: z.string().min(0).max(50).optional(),
      federalTaxpayerIdentificationNumber: z.string().min(0).max(50).optional(),
      informationReceiverAdditionalIdentifierState: z.string().min(0).max(50).optional(),
      address: z.looseObject({
        address1: z.string().min(0).max(55).optional(),
        address2: z.string().min(0).max(55).optional(),
        city: z.string().min(0).max(30).optional(),
        state: z.string().min(0).max(2).optional(),
        postalCode: z.string().min(0).max(15).optional(),
        countryCode: z.string().optional(),
        locationIdentifier: z.string().optional(),
        countrySubDivisionCode: z.string().optional()
      }).optional()
    }).optional(),
    subscriber: z.looseObject({
      birthSequenceNumber: z.string().min(0).max(9, { abort: true }).regex(/^[0-9]+$/).optional(),
      caseNumber: z.string().min(0).max(50, { abort: true }).regex(/^[A-Za-z0-9]+$/).optional(),
      medicaidRecipientIdentificationNumber: z.string().min(0).max(80, { abort: true }).regex(/^[A-Za-z0-9]+$/).optional(),
      spendDownAmount: z.string().min(0).max(18).optional(),
      spendDownTotalBilledAmount: z.string().min(0).max(18).optional(),
      coverageLevelCode: z.string().min(0).max(3).optional(),
      memberId: z.string().min(0).max(80, { abort: true }).regex(/^[A-Za-z0-9-]+$/).optional(),
      firstName: z.string().min(0).max(35).optional(),
      middleName: z.string().min(0).max(25).optional(),
      lastName: z.string().min(0).max(60).optional(),
      suffix: z.string().min(0).max(10).optional(),
      gender: z.enum(['M', 'F']).optional(),
      dateOfBirth: z.string().optional(),
      ssn: z.string().min(0).max(50).optional(),
      groupNumber: z.string().min(0).max(50).optional(),
      idCard: z.string().min(0).max(50).optional(),
      providerCode: z.enum([
        'AD',
        'AT',
        'BI',
        'CO',
        'CV',
        'H',
        'HH',
        'LA',
        'OT',
        'P1',
        'P2',
        'PC',
        'PE',
        'R',
        'RF',
        'SK',
        'SU'
      ]).optional(),
      referenceIdentificationQualifier: z.enum([
        '9K',
        'D3',
        'EI',
        'HPI',
        'PXC',
        'SY',
        'TJ'
      ]).optional(),
      providerIdentifier: z.string().min(0).max(50, { abort: true }).regex(/^[A-Za-z0-9]+$/).optional(),
      beginningCardIssueDate: z.string().optional(),
      endCardIssueDate: z.string().optional(),
      idCardIssueDate: z.string().optional(),
      planIssueDate: z.string().optional(),
      beginningPlanIssueDate: z.string().optional(),
      endPlanIssueDate: z.string().optional(),
      healthCareCodeInformation: z.array(z.looseObject({
        diagnosisTypeCode: z.enum([
          'BK',
          'ABK',
          'BF',
          'ABF'
        ]).optional(),
        diagnosisCode: z.string().min(0).max(30, { abort: true }).regex(/^[A-Za-z0-9]+$/).optional()
      })).min(0).max(8).optional(),
      address: z.looseObject({
        address1: z.string().min(0).max(55).optional(),
        address2: z.string().min(0).max(55).optional(),
        city: z.string().min(0).max(30).optional(),
        state: z.string().min(0).max(2).optional(),
        postalCode: z.string().min(0).max(15).optional(),
        countryCode: z.string().optional(),
        locationIdentifier: z.string().optional(),
        countrySubDivisionCode: z.string().optional()
      }).optional(),
      additionalIdentification: z.looseObject({
        planNumber: z.string().min(0).max(50).optional(),
        policyNumber: z.string().min(0).max(50).optional(),
        memberIdentificationNumber: z.string().min(0).max(50).optional(),
        contractNumber: z.string().min(0).max(50).optional(),
        medicalRecordIdentificationNumber: z.string().min(0).max(50).optional(),
        patientAccountNumber: z.string().min(0).max(50).optional(),
        healthInsuranceClaimNumber: z.string().min(0).max(50).optional(),
        identificationCardSerialNumber: z.string().min(0).max(50).optional(),
        insurancePolicyNumber: z.string().min(0).max(50).optional(),
        planNetworkIdentificationNumber: z.string().min(0).max(50).optional(),
        agencyClaimNumber: z.string().min(0).max(50).optional()
      }).optional()
    }),
    dependents: z.array(z.looseObject({
      birthSequenceNumber: z.string().min(0).max(9, { abort: true }).regex(/^[0-9]+$/).optional(),
      individualRelationshipCode: z.enum([
        '01',
        '19',
        '34'
      ]).optional(),
      issueNumber: z.string().min(0).max(50).optional(),
      eligibilityCategory: z.string().min(0).max(50).optional(),
      memberId: z.string().min(2).max(80, { abort: true }).regex(/^[A-Za-z0-9-]+$/).optional(),
      firstName: z.string().min(0).max(35).optional(),
      middleName: z.string().min(0).max(25).optional(),
      lastName: z.string().min(0).max(60).optional(),
      suffix: z.string().min(0).max(10).optional(),
      gender: z.enum(['M', 'F']).optional(),
      dateOfBirth: z.string().optional(),
      ssn: z.string().min(0).max(50).optional(),
      groupNumber: z.string().min(0).max(50).optional(),
      idCard: z.string().min(0).max(50).optional(),
      providerCode: z.enum([
        'AD',
        'AT',
        'BI',
        'CO',
        'CV',
        'H',
        'HH',
        'LA',
        'OT',
        'P1',
        'P2',
        'PC',
        'PE',
        'R',
        'RF',
        'SK',
        'SU'
      ]).optional(),
      referenceIdentificationQualifier: z.enum([
        '9K',
        'D3',
        'EI',
        'HPI',
        'PXC',
        'SY',
        'TJ'
      ]).optional(),
      providerIdentifier: z.string().min(0).max(50, { abort: true }).regex(/^[A-Za-z0-9]+$/).optional(),
      beginningCardIssueDate: z.string().optional(),
      endCardIssueDate: z.string().optional(),
      idCardIssueDate: z.string().optional(),
      planIssueDate: z.string().optional(),
      beginningPlanIssueDate: z.string().optional(),
      endPlanIssueDate: z.string().optional(),
      healthCareCodeInformation: z.array(z.looseObject({
        diagnosisTypeCode: z.enum([
          'BK',
          'ABK',
          'BF',
          'ABF'
        ]).optional(),
        diagnosisCode: z.string().min(0).max(30, { abort: true }).regex(/^[A-Za-z0-9]+$/).optional()
      })).min(0).max(8).optional(),
      address: z.looseObject({
        address1: z.string().min(0).max(55).optional(),
        address2: z.string().min(0).max(55).optional(),
        city: z.string().min(0).max(30).optional(),
        state: z.string().min(0).max(2).optional(),
        postalCode: z.string().min(0).max(15).optional(),
        countryCode: z.string().optional(),
        locationIdentifier: z.string().optional(),
        countrySubDivisionCode: z.string().optional()
      }).optional(),
      additionalIdentification: z.looseObject({
        planNumber: z.string().min(0).max(50).optional(),
        policyNumber: z.string().min(0).max(50).optional(),
        memberIdentificationNumber: z.string().min(0).max(50).optional(),
        contractNumber: z.string().min(0).max(50).optional(),
        medicalRecordIdentificationNumber: z.string().min(0).max(50).optional(),
        patientAccountNumber: z.string().min(0).max(50).optional(),
        healthInsuranceClaimNumber: z.string().min(0).max(50).optional(),
        identificationCardSerialNumber: z.string().min(0).max(50).optional(),
        insurancePolicyNumber: z.string().min(0).max(50).optional(),
        planNetworkIdentificationNumber: z.string().min(0).max(50).optional(),
        agencyClaimNumber: z.string().min(0).max(50).optional()
      }).optional()
    })).min(1).optional(),
    encounter: z.looseObject({
      beginningDateOfService: z.string().optional(),
      endDateOfService: z.string().optional(),
      dateOfService: z.string(),
      serviceTypeCodes: z.array(z.enum([
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9',
        '10',
        '11',
        '12',
        '13',
        '14',
        '15',
        '16',
        '17',
        '18',
        '19',
        '20',
        '21',
        '22',
        '23',
        '24',
        '25',
        '26',
        '27',
        '28',
        '30',
        '32',
        '33',
        '34',
        '35',
        '36',
        '37',
        '38',
        '39',
        '40',
        '41',
        '42',
        '43',
        '44',
        '45',
        '46',
        '47',
        '48',
        '49',
        '50',
        '51',
        '52',
        '53',
        '54',
        '55',
        '56',
        '57',
        '58',
        '59',
        '60',
        '61',
        '62',
        '63',
        '64',
        '65',
        '66',
        '67',
        '68',
        '69',
        '70',
        '71',
        '72',
        '73',
        '74',
        '75',
        '76',
        '77',
        '78',
        '79',
        '80',
        '81',
        '82',
        '83',
        '84',
        '85',
        '86',
        '87',
        '88',
        '89',
        '90',
        '91',
        '92',
        '93',
        '94',
        '95',
        '96',
        '97',
        '98',
        '99',
        'A0',
        'A1',
        'A2',
        'A3',
        'A4',
        'A5',
        'A6',
        'A7',
        'A8',
        'A9',
        'AA',
        'AB',
        'AC',
        'AD',
        'AE',
        'AF',
        'AG',
        'AH',
        'AI',
        'AJ',
        'AK',
        'AL',
        'AM',
        'AN',
        'AO',
        'AQ',
        'AR',
        'B1',
        'B2',
        'B3',
        'BA',
        'BB',
        'BC',
        'BD',
        'BE',
        'BF',
        'BG',
        'BH',
        'BI',
        'BJ',
        'BK',
        'BL',
        'BM',
        'BN',
        'BP',
        'BQ',
        'BR',
        'BS',
        'BT',
        'BU',
        'BV',
        'BW',
        'BX',
        'BY',
        'BZ',
        'C1',
        'CA',
        'CB',
        'CC',
        'CD',
        'CE',
        'CF',
        'CG',
        'CH',
        'CI',
        'CJ',
        'CK',
        'CL',
        'CM',
        'CN',
        'CO',
        'CP',
        'CQ',
        'DG',
        'DM',
        'DS',
        'GF',
        'GN',
        'GY',
        'IC',
        'MH',
        'NI',
        'ON',
        'PT',
        'PU',
        'RN',
        'RT',
        'TC',
        'TN',
        'UC'
      ])).min(0).max(99).optional(),
      priorAuthorizationOrReferralNumber: z.string().optional(),
      referenceIdentificationQualifier: z.enum(['9F', 'G1']).optional(),
      industryCode: z.enum([
        '01',
        '02',
        '03',
        '04',
        '05',
        '06',
        '07',
        '08',
        '09',
        '10',
        '11',
        '12',
        '13',
        '14',
        '15',
        '16',
        '17',
        '18',
        '19',
        '20',
        '21',
        '22',
        '23',
        '24',
        '25',
        '26',
        '31',
        '32',
        '33',
        '34',
        '41',
        '42',
        '49',
        '50',
        '51',
        '52',
        '53',
        '54',
        '55',
        '56',
        '57',
        '58',
        '60',
        '61',
        '62',
        '65',
        '71',
        '72',
        '81',
        '99'
      ]).optional(),
      productOrServiceIDQualifier: z.enum([
        'AD',
        'CJ',
        'HC',
        'ID',
        'IV',
        'N4',
        'ZZ'
      ]).optional(),
      procedureCode: z.string().min(0).max(48).optional(),
      procedureModifiers: z.array(z.string()).min(0).max(4).optional(),
      diagnosisCodePointer: z.array(z.string()).min(0).max(4).optional(),
      medicalProcedures: z.array(z.looseObject({
        productOrServiceIDQualifier: z.enum([
          'AD',
          'CJ',
          'HC',
          'ID',
          'IV',
          'N4',
          'ZZ'
        ]).optional(),
        procedureCode: z.string().min(0).max(48).optional(),
        procedureModifiers: z.array(z.string()).min(0).max(4).optional(),
        diagnosisCodePointer: z.array(z.string()).min(0).max(4).optional()
      })).min(0).max(98).optional()
    })
  });

  const zCoverageDiscoveryDryRunPath: Check = z.looseObject({
    name: z.string().nullish(),
    description: z.string().nullish(),
    reason: z.string().nullish()
  });

  const zCoverageDiscoveryDryRunResult: Check = z.looseObject({
    successful: z.array(zCoverageDiscoveryDryRunPath).nullish(),
    unsuccessful: z.array(zCoverageDiscoveryDryRunPath).nullish(),
    pending: z.array(zCoverageDiscoveryDryRunPath).nullish()
  });

  const zDiscoveryAcceptedReceipt: Check = z.looseObject({
    id: z.string().nullish(),
    name: z.string().nullish()
  });

  const zDiscoveryMultiStatusItem: Check = z.looseObject({
    status: z.int().nullish(),
    body: z.union([
      zDiscoveryAcceptedReceipt,
      zCoverageDiscoveryDryRunResult,
      z.string()
    ]).optional(),
    href: z.string().nullish()
  });

  const zPostRcmEligibilityV1Body: Check = zEligibilityRequest;

  const zPostRcmEligibilityV1Headers: Check = z.looseObject({
    'x-optum-correlation-id': z.string().optional(),
    'x-optum-subtenant-id': z.string().optional(),
    'x-optum-eligibility-disable-value-add': z.array(z.enum(['deduplication'])).optional()
  });

  const zPostRcmEligibilityV1Response: Check = zTransaction;

  const zPostRcmEligibilityV1RealTimeX12Body: Check = zEligibilityRequestX12;

  const zPostRcmEligibilityV1RealTimeX12Headers: Check = z.looseObject({
    'x-optum-correlation-id': z.string().optional(),
    'x-optum-subtenant-id': z.string().optional(),
    'x-optum-rcmelig-mock-scenarios': z.string().optional(),
    'x-optum-eligibility-disable-value-add': z.array(z.enum(['deduplication'])).optional()
  });

  const zPostRcmEligibilityV1RealTimeX12Response: Check = zTransactionMedicare;

  const zGetRcmEligibilityV1TransactionsHeaders: Check = z.looseObject({
    'x-optum-correlation-id': z.string().optional()
  });

  const zGetRcmEligibilityV1TransactionsQuery: Check = z.looseObject({
    status: z.array(z.enum([
      'eligible',
      'ineligible',
      'payer_unavailable',
      'payer_not_in_system',
      'processing_error',
      'patient_unknown'
    ])).optional(),
    correlationId: z.string().optional(),
    patientFirstName: z.string().optional(),
    patientLastName: z.string().optional(),
    patientAccountNumber: z.string().optional(),
    medicalRecordNumber: z.string().optional(),
    memberId: z.string().optional(),
    patientDateOfBirth: z.string().optional(),
    npi: z.string().optional(),
    payerId: z.string().optional(),
    startDateTime: z.string().optional(),
    endDateTime: z.string().optional(),
    sort: z.array(z.enum(['processedDate', '-processedDate'])).optional(),
    offset: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    returnTotalCount: z.boolean().nullish()
  });

  const zGetRcmEligibilityV1TransactionsResponse: Check = z.array(zTransaction);

  const zGetRcmEligibilityV1TransactionsIdHeaders: Check = z.looseObject({
    'x-optum-correlation-id': z.string().optional()
  });

  const zGetRcmEligibilityV1TransactionsIdPath: Check = z.looseObject({
    id: z.string()
  });

  const zGetRcmEligibilityV1TransactionsIdResponse: Check = zTransaction;

  const zGetRcmEligibilityV1CoverageDiscoveryHeaders: Check = z.looseObject({
    'x-optum-correlation-id': z.string().optional()
  });

  const zGetRcmEligibilityV1CoverageDiscoveryQuery: Check = z.looseObject({
    correlationId: z.string().optional(),
    status: z.enum([
      'success',
      'failure',
      'pending'
    ]).optional(),
    startDateTime: z.string().optional(),
    endDateTime: z.string().optional(),
    sort: z.array(z.enum(['startDateTime', '-startDateTime'])).optional(),
    offset: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetRcmEligibilityV1CoverageDiscoveryResponse: Check = z.array(zCoverageDiscoveryTask);

  const zPostRcmEligibilityV1CoverageDiscoveryBody: Check = z.looseObject({
    canonicalEligibilityRequest: zEligibilityRequest,
    canonicalEligibilityResponse: zTransaction.and(z.looseObject({
      metadata: z.looseObject({
        canonicalizerVersion: z.string().optional(),
        clearinghouse: z.enum([
          'CLR',
          'CI',
          'IMN'
        ]).optional(),
        clearinghouseRequest: z.string().optional(),
        clearinghouseResponse: z.string().optional(),
        customerRequest: z.string().optional(),
        'x12-270': z.string().optional()
      }).optional()
    })).and(z.unknown()).optional(),
    callbackUrl: z.string().optional(),
    dryRun: z.boolean().optional()
  });

  const zPostRcmEligibilityV1CoverageDiscoveryHeaders: Check = z.looseObject({
    'x-optum-correlation-id': z.string().optional(),
    'x-optum-subtenant-id': z.string().optional()
  });

  const zPostRcmEligibilityV1CoverageDiscoveryResponse: Check = z.union([
    zCoverageDiscoveryDryRunResult,
    z.looseObject({
      id: z.string().nullish(),
      name: z.string().nullish()
    }),
    z.array(zDiscoveryMultiStatusItem)
  ]);

  const zPostRcmEligibilityV1CoverageDiscoveryX12Body: Check = z.looseObject({
    'x12-270': z.string(),
    'x12-271': z.string(),
    callbackUrl: z.string().optional(),
    dryRun: z.boolean().optional()
  });

  const zPostRcmEligibilityV1CoverageDiscoveryX12Headers: Check = z.looseObject({
    'x-optum-correlation-id': z.string().optional(),
    'x-optum-subtenant-id': z.string().optional()
  });

  const zPostRcmEligibilityV1CoverageDiscoveryX12Response: Check = z.union([
    zCoverageDiscoveryDryRunResult,
    z.looseObject({
      id: z.string().nullish(),
      name: z.string().nullish()
    }),
    z.array(zDiscoveryMultiStatusItem)
  ]);

  const zGetRcmEligibilityV1CoverageDiscoveryIdHeaders: Check = z.looseObject({
    'x-optum-correlation-id': z.string().optional()
  });

  const zGetRcmEligibilityV1CoverageDiscoveryIdPath: Check = z.looseObject({
    id: z.string()
  });

  const zGetRcmEligibilityV1CoverageDiscoveryIdResponse: Check = zCoverageDiscoveryTask;

  const zGetRcmEligibilityV1HealthcheckResponse: Check = z.looseObject({
    status: z.string().nullish()
  });

  return {
    postRcmEligibilityV1: { body: zPostRcmEligibilityV1Body, headers: zPostRcmEligibilityV1Headers, answer: zPostRcmEligibilityV1Response },
    postRcmEligibilityV1RealTimeX12: { body: zPostRcmEligibilityV1RealTimeX12Body, headers: zPostRcmEligibilityV1RealTimeX12Headers, answer: zPostRcmEligibilityV1RealTimeX12Response },
    getRcmEligibilityV1Transactions: { query: zGetRcmEligibilityV1TransactionsQuery, headers: zGetRcmEligibilityV1TransactionsHeaders, answer: zGetRcmEligibilityV1TransactionsResponse },
    getRcmEligibilityV1TransactionsId: { path: zGetRcmEligibilityV1TransactionsIdPath, headers: zGetRcmEligibilityV1TransactionsIdHeaders, answer: zGetRcmEligibilityV1TransactionsIdResponse },
    getRcmEligibilityV1CoverageDiscovery: { query: zGetRcmEligibilityV1CoverageDiscoveryQuery, headers: zGetRcmEligibilityV1CoverageDiscoveryHeaders, answer: zGetRcmEligibilityV1CoverageDiscoveryResponse },
    postRcmEligibilityV1CoverageDiscovery: { body: zPostRcmEligibilityV1CoverageDiscoveryBody, headers: zPostRcmEligibilityV1CoverageDiscoveryHeaders, answer: zPostRcmEligibilityV1CoverageDiscoveryResponse },
    postRcmEligibilityV1CoverageDiscoveryX12: { body: zPostRcmEligibilityV1CoverageDiscoveryX12Body, headers: zPostRcmEligibilityV1CoverageDiscoveryX12Headers, answer: zPostRcmEligibilityV1CoverageDiscoveryX12Response },
    getRcmEligibilityV1CoverageDiscoveryId: { path: zGetRcmEligibilityV1CoverageDiscoveryIdPath, headers: zGetRcmEligibilityV1CoverageDiscoveryIdHeaders, answer: zGetRcmEligibilityV1CoverageDiscoveryIdResponse },
    getRcmEligibilityV1Healthcheck: { answer: zGetRcmEligibilityV1HealthcheckResponse },
  };
}
