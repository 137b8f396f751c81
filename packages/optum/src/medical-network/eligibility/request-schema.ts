import type { z as Z } from 'zod';
import { isServiceTypeCode } from '../../codes/service-types.js';
import { inOrder, wireFields, type Zod } from '../../internal/wire/schema.js';
import type { EligibilityRequest } from './request.js';

const PROVIDER_CODES = [
  ...(['AD', 'AT', 'BI', 'CO', 'CV', 'H', 'HH', 'LA', 'OT'] as const),
  ...(['P1', 'P2', 'PC', 'PE', 'R', 'RF', 'SB', 'SK', 'SU'] as const),
] as const;

const PROVIDER_IDS = [
  'npi',
  'serviceProviderNumber',
  'payorId',
  'taxId',
  'ssn',
  'pharmacyProcessorNumber',
  'servicesPlanID',
  'employersId',
] as const;

/** Schema of an eligibility inquiry. Other fields pass. */
export function eligibilityRequestSchema(z: Zod): Z.ZodType<EligibilityRequest> {
  const { text, date, controlNumber, digits, amount, id, code } = wireFields(z);
  const optionalTexts = (names: readonly string[], max: number) =>
    Object.fromEntries(names.map((name) => [name, text(max).optional()]));

  const address = z.looseObject({
    address1: text(55).optional(),
    address2: text(55).optional(),
    city: text(30).optional(),
    state: text(2).optional(),
    postalCode: text(15).optional(),
    ...optionalTexts(['countryCode', 'locationIdentifier', 'countrySubDivisionCode'], 50),
  });

  const provider = z
    .looseObject({
      organizationName: text(60).optional(),
      firstName: text(35).optional(),
      lastName: text(60).optional(),
      ...optionalTexts(PROVIDER_IDS, 80),
      referenceIdentification: text(50).optional(),
      providerCode: code(PROVIDER_CODES).optional(),
      providerType: code([
        'payer',
        'third-party administrator',
        'employer',
        'hospital',
        'facility',
        'gateway provider',
        'plan sponsor',
        'provider',
      ]).optional(),
    })
    .refine((value) => PROVIDER_IDS.some((name) => (value as Record<string, unknown>)[name] !== undefined), {
      message: 'must have an identifier, such as npi',
    });

  const person = {
    memberId: id(80).optional(),
    firstName: text(35).optional(),
    middleName: text(25).optional(),
    lastName: text(60).optional(),
    suffix: text(10).optional(),
    gender: code(['M', 'F']).optional(),
    dateOfBirth: date.optional(),
    ...optionalTexts(['ssn', 'groupNumber', 'idCard', 'providerIdentifier'], 50),
    birthSequenceNumber: digits(9).optional(),
    providerCode: code(PROVIDER_CODES).optional(),
    referenceIdentificationQualifier: code(['9K', 'D3', 'EI', 'HPI', 'PXC', 'SY', 'TJ']).optional(),
    ...Object.fromEntries(
      [
        'beginningCardIssueDate',
        'endCardIssueDate',
        'idCardIssueDate',
        'planIssueDate',
        'beginningPlanIssueDate',
        'endPlanIssueDate',
      ].map((name) => [name, date.optional()]),
    ),
    healthCareCodeInformation: z
      .array(
        z.looseObject({
          diagnosisTypeCode: code(['BK', 'ABK', 'BF', 'ABF']).optional(),
          diagnosisCode: text(30)
            .refine((value) => /^[A-Za-z0-9]+$/.test(value), {
              message: 'must be letters and digits, without the decimal point',
            })
            .optional(),
        }),
      )
      .max(8)
      .optional(),
    address: address.optional(),
    additionalIdentification: z
      .looseObject(
        optionalTexts(
          [
            'planNumber',
            'policyNumber',
            'memberIdentificationNumber',
            'contractNumber',
            'medicalRecordIdentificationNumber',
            'patientAccountNumber',
            'healthInsuranceClaimNumber',
            'identificationCardSerialNumber',
            'insurancePolicyNumber',
            'planNetworkIdentificationNumber',
            'agencyClaimNumber',
          ],
          50,
        ),
      )
      .optional(),
  };

  const procedure = {
    productOrServiceIDQualifier: code(['AD', 'CJ', 'HC', 'ID', 'IV', 'N4', 'ZZ']).optional(),
    procedureCode: text(48).optional(),
    procedureModifiers: z.array(text(10)).max(4).optional(),
    diagnosisCodePointer: z.array(text(10)).max(4).optional(),
  };

  const encounter = z
    .looseObject({
      ...procedure,
      dateOfService: date.optional(),
      beginningDateOfService: date.optional(),
      endDateOfService: date.optional(),
      serviceTypeCodes: z
        .array(
          z.string().refine(isServiceTypeCode, { message: 'is not a service type code that Optum accepts' }),
        )
        .max(99)
        .optional(),
      priorAuthorizationOrReferralNumber: text(50).optional(),
      referenceIdentificationQualifier: code(['9F', 'G1']).optional(),
      industryCode: digits(2).optional(),
      medicalProcedures: z.array(z.looseObject(procedure)).max(98).optional(),
    })
    .refine((value) => inOrder(value.beginningDateOfService, value.endDateOfService), {
      path: ['endDateOfService'],
      message: 'must not be before beginningDateOfService',
    });

  // Every field of the interface is listed here, so the compiler asks for one that is added there.
  const fields = {
    controlNumber,
    tradingPartnerServiceId: text(80),
    tradingPartnerName: text(80).optional(),
    provider,
    subscriber: z.looseObject({
      ...person,
      caseNumber: text(50).optional(),
      medicaidRecipientIdentificationNumber: text(80).optional(),
      spendDownAmount: amount.optional(),
      spendDownTotalBilledAmount: amount.optional(),
      coverageLevelCode: text(3).optional(),
    }),
    dependents: z
      .array(
        z.looseObject({
          ...person,
          individualRelationshipCode: code(['01', '19', '34']).optional(),
          ...optionalTexts(['issueNumber', 'eligibilityCategory'], 50),
        }),
      )
      .optional(),
    encounter: encounter.optional(),
    submitterTransactionIdentifier: text(50).optional(),
    portalUsername: text(50).optional(),
    portalPassword: text(50).optional(),
    informationReceiverName: z
      .looseObject({
        ...optionalTexts(
          [
            'stateLicenceNumber',
            'informationReceiverAdditionalIdentifierState',
            'medicareProviderNumber',
            'medicaidProviderNumber',
            'facilityIdNumber',
            'contactNumber',
            'devicePinNumber',
            'submitterIdNumber',
            'nationalProviderIdentifier',
            'providerPlanNetworkIdNumber',
            'facilityNetworkIdNumber',
            'priorIdentifierNumber',
            'socialSecurityNumber',
            'federalTaxpayerIdentificationNumber',
          ],
          50,
        ),
        address: address.optional(),
      })
      .optional(),
  } satisfies Record<keyof EligibilityRequest, Z.ZodType>;
  const schema = z.looseObject(fields);
  // The names and codes above are those of the interface; a type test compares them.
  return schema as unknown as Z.ZodType<EligibilityRequest>;
}
