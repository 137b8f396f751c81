import type { z as Z } from 'zod';
import { inOrder, wireFields, type Zod } from '../../internal/wire/schema.js';
import type { ClaimStatusRequest } from './request.js';

const PROVIDER_IDS = ['npi', 'taxId', 'tin', 'spn', 'etin'] as const;

/** Schema of a claim status inquiry. Other fields pass. */
export function claimStatusRequestSchema(z: Zod): Z.ZodType<ClaimStatusRequest> {
  const { text, date, controlNumber, amount, code } = wireFields(z);
  const optionalTexts = (names: readonly string[], max: number) =>
    Object.fromEntries(names.map((name) => [name, text(max).optional()]));

  const person = {
    firstName: text(35),
    lastName: text(60),
    dateOfBirth: date.optional(),
    gender: code(['M', 'F', 'U']).optional(),
    groupNumber: text(50).optional(),
  };

  const provider = z
    .looseObject({
      providerType: code(['BillingProvider', 'ServiceProvider']),
      organizationName: text(60).optional(),
      firstName: text(35).optional(),
      lastName: text(60).optional(),
      ...optionalTexts(PROVIDER_IDS, 80),
    })
    .refine((value) => PROVIDER_IDS.some((name) => (value as Record<string, unknown>)[name] !== undefined), {
      message: 'must have an identifier: npi, taxId, tin, spn or etin',
    });

  const schema = z.looseObject({
    controlNumber,
    tradingPartnerServiceId: text(80),
    tradingPartnerName: text(80).optional(),
    providers: z.array(provider).min(1),
    subscriber: z.looseObject({ ...person, memberId: text(80) }),
    dependent: z.looseObject(person).optional(),
    encounter: z
      .looseObject({
        beginningDateOfService: date.optional(),
        endDateOfService: date.optional(),
        ...optionalTexts(
          [
            'trackingNumber',
            'tradingPartnerClaimNumber',
            'locationIdentifier',
            'billingType',
            'patientAccountNumber',
            'pharmacyPrescriptionNumber',
            'clearingHouseClaimNumber',
          ],
          50,
        ),
        submittedAmount: amount.optional(),
      })
      .refine((value) => inOrder(value.beginningDateOfService, value.endDateOfService), {
        path: ['endDateOfService'],
        message: 'must not be before beginningDateOfService',
      })
      .optional(),
    serviceLineInformation: z
      .looseObject({
        productOrServiceIDQualifier: code(['AD', 'ER', 'HC', 'HP', 'IV', 'N4', 'NU', 'WK']).optional(),
        procedureCode: text(48).optional(),
        procedureModifiers: z.array(text(10)).max(4).optional(),
        lineItemChargeAmount: amount.optional(),
        revenueCode: text(48).optional(),
        unitsOfServiceCount: text(15).optional(),
        lineItemControlNumber: text(50).optional(),
        serviceLineDate: date.optional(),
        serviceLineEndDate: date.optional(),
      })
      .refine((value) => inOrder(value.serviceLineDate, value.serviceLineEndDate), {
        path: ['serviceLineEndDate'],
        message: 'must not be before serviceLineDate',
      })
      .optional(),
  });
  // zod infers no readonly fields.
  return schema as unknown as Z.ZodType<ClaimStatusRequest>;
}
