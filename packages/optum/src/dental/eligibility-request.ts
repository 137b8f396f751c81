import type { z as Z } from 'zod';
import { inOrder, type Zod } from '../internal/wire/schema.js';

/**
 * Member, provider and period of an eligibility inquiry. Dates are `YYYY-MM-DD`. Optum: Real Dental Pre-Care
 * Eligibility.
 */
export interface DentalEligibilityRequest {
  /** Tax ID of the provider, nine digits; sent as a header. */
  readonly providerTaxId: string;
  /** Payer ID. */
  readonly payerId: string;
  /** ID on the member's card. */
  readonly memberId: string;
  /** The member's first name. */
  readonly firstName: string;
  /** The member's last name. */
  readonly lastName: string;
  /** The member's date of birth. */
  readonly dateOfBirth: string;
  /** First day of service. */
  readonly serviceStartDate: string;
  /** Last day of service. */
  readonly serviceEndDate: string;
  /** Kinds of coverage to include, as the payer names them. */
  readonly coverageTypes: readonly string[];
  /** First name of the provider. */
  readonly providerFirstName: string;
  /** Last name of the provider. */
  readonly providerLastName: string;
  /** National Provider Identifier, ten digits. */
  readonly providerNPI: string;
}

/**
 * Like {@link DentalEligibilityRequest}, with fewer required fields. Optum: Real Dental Pre-Care Eligibility
 * Intelligence.
 */
export type DentalBenefitsRequest = Pick<
  DentalEligibilityRequest,
  'providerTaxId' | 'payerId' | 'memberId' | 'firstName' | 'lastName' | 'dateOfBirth'
> &
  Partial<DentalEligibilityRequest> & {
    /**
     * GraphQL fields to select below `planLevelBenefits`. The vendor publishes no names there, so none are requested by
     * default.
     */
    readonly planLevelFields?: string | undefined;
    /** The same for `categoryLevelBenefits`. */
    readonly categoryLevelFields?: string | undefined;
    /** The same for the `services` of each procedure. */
    readonly serviceFields?: string | undefined;
  };

/**
 * Nine digits, as every dental product requires.
 *
 * @internal
 */
export function taxIdField(z: Zod): Z.ZodString {
  return z.string().regex(/^\d{9}$/, { error: 'must be nine digits' });
}

/** Fields of both inquiries. */
function commonFields(z: Zod) {
  const text = z.string().trim().min(1);
  const date = z.iso.date({ error: 'must be a calendar date in YYYY-MM-DD format' });
  return {
    required: {
      providerTaxId: taxIdField(z),
      payerId: text,
      memberId: text,
      firstName: text,
      lastName: text,
      dateOfBirth: date,
    },
    further: {
      serviceStartDate: date,
      serviceEndDate: date,
      coverageTypes: z.array(text).min(1),
      providerFirstName: text,
      providerLastName: text,
      providerNPI: z.string().regex(/^\d{10}$/, { error: 'must be ten digits' }),
    },
  };
}

const ORDER = { path: ['serviceEndDate'], error: 'must not be before serviceStartDate' };

/**
 * Schema of an eligibility inquiry.
 *
 * @internal
 */
export function dentalEligibilitySchema(z: Zod): Z.ZodType {
  const { required, further } = commonFields(z);
  return z
    .object({ ...required, ...further })
    .refine((value) => inOrder(value.serviceStartDate, value.serviceEndDate), ORDER);
}

/**
 * Schema of a benefits inquiry.
 *
 * @internal
 */
export function dentalBenefitsSchema(z: Zod): Z.ZodType {
  const { required, further } = commonFields(z);
  const selection = z
    .string()
    .regex(/^[\w\s{},:]+$/, { error: 'must be GraphQL field names' })
    .optional();
  return z
    .object({
      ...required,
      ...z.object(further).partial().shape,
      planLevelFields: selection,
      categoryLevelFields: selection,
      serviceFields: selection,
    })
    .refine((value) => inOrder(value.serviceStartDate, value.serviceEndDate), ORDER);
}
