import type { z as Z } from 'zod';
import { isNpi } from '../codes/npi.js';
import { inOrder, type Zod } from '../internal/wire/schema.js';

const DAY_MS = 86_400_000;

/** Schema of a submission of enrollments. */
export function eraSubmissionSchema(z: Zod): Z.ZodType {
  const text = z.string().trim().min(1);
  const npi = z
    .int()
    .refine((value) => isNpi(String(value)), { error: 'must be an NPI with a valid check digit' });
  const tin = z.int().min(1).max(999_999_999);
  const record = z
    .looseObject({
      payerId: text,
      providerName: text,
      reasonForSubmission: z.enum(['NEW_ENROLLMENT', 'CHANGE_ENROLLMENT', 'CANCEL_ENROLLMENT']),
      providerIdentifiers: z.looseObject({ npi: npi.optional(), tinOrEin: tin }),
      preferenceForAggregation: z.looseObject({ npi: npi.optional(), tin: tin.optional() }).optional(),
      attachment1: z.base64({ error: 'must be Base64' }).optional(),
      attachment2: z.base64({ error: 'must be Base64' }).optional(),
      attachment3: z.base64({ error: 'must be Base64' }).optional(),
    })
    .superRefine(({ providerIdentifiers, preferenceForAggregation }, context) => {
      // The vendor would reject the record for it an hour later.
      if (
        preferenceForAggregation?.npi !== undefined &&
        preferenceForAggregation.npi !== providerIdentifiers.npi
      )
        context.addIssue({
          code: 'custom',
          path: ['preferenceForAggregation', 'npi'],
          message: 'must be providerIdentifiers.npi',
        });
    });
  return z.object({ tenantId: text, records: z.array(record).min(1) });
}

/** Schema of an inquiry about a submission. */
export function eraQuerySchema(z: Zod): Z.ZodType {
  // Not a UUID: the vendor's own samples are one character longer.
  return z.object({ tenantId: z.string().trim().min(1), payloadId: z.string().trim().min(1) });
}

function instant(z: Zod) {
  return z.iso.datetime({ offset: true, error: 'must be an instant such as 2026-01-15T00:00:00Z' });
}

const ORDER = { path: ['endTimestamp'], error: 'must not be before startTimestamp' };

/** Parameters of a list of enrollments. */
export function payerEnrollmentSchema(z: Zod): Z.ZodType {
  return z
    .object({
      startTimestamp: instant(z),
      endTimestamp: instant(z),
      service: z.enum(['ERA', 'EFT', 'ALL']).optional(),
      status: z.enum(['APPROVED', 'REJECTED', 'TERMINATED', 'CANCELLED', 'ALL']).optional(),
      activityType: z.enum(['NEW', 'CHANGE', 'CANCELLATION', 'ALL']).optional(),
    })
    .refine((value) => inOrder(isoOf(value.startTimestamp), isoOf(value.endTimestamp)), ORDER);
}

/** Schema of an inquiry about enrollments: IDs, or both instants, never both. */
export function enrollmentStatusSchema(z: Zod): Z.ZodType {
  return z
    .object({
      tin: z
        .string()
        .regex(/^\d{7,9}$/, { error: 'must be seven to nine digits' })
        .optional(),
      npi: z
        .string()
        .regex(/^\d{10}$/, { error: 'must be ten digits' })
        .optional(),
      startTimestamp: instant(z).optional(),
      endTimestamp: instant(z).optional(),
    })
    .superRefine(({ tin, npi, startTimestamp: start, endTimestamp: end }, context) => {
      const reject = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      const byId = tin !== undefined || npi !== undefined;
      if (byId && (start !== undefined || end !== undefined))
        reject('startTimestamp', 'cannot be combined with tin or npi');
      else if (!byId && start === undefined)
        reject('startTimestamp', 'is required unless tin or npi is given');
      else if (!byId && end === undefined) reject('endTimestamp', 'is required with startTimestamp');
      else if (start !== undefined && end !== undefined) {
        const range = Date.parse(end) - Date.parse(start);
        if (range < 0) reject('endTimestamp', ORDER.error);
        if (range > 30 * DAY_MS) reject('endTimestamp', 'must be at most 30 days after startTimestamp');
      }
    });
}

/** Schema of a decision. */
export function enrollmentDecisionSchema(z: Zod): Z.ZodType {
  const id = z
    .union([z.int().min(1), z.string()])
    .refine((value) => /^\d+$/.test(String(value)), { error: 'must be digits' });
  return z
    .object({
      enrollmentId: id,
      changesetId: id.optional(),
      decision: z.enum(['approve', 'reject']),
      rejectedReasonCode: z
        .string()
        .regex(/^000[1-7]$/, { error: 'must be 0001 to 0007' })
        .optional(),
    })
    .superRefine(({ decision, rejectedReasonCode }, context) => {
      if ((decision === 'reject') === (rejectedReasonCode !== undefined)) return;
      const message = decision === 'reject' ? 'is required to reject' : 'is allowed only with a rejection';
      context.addIssue({ code: 'custom', path: ['rejectedReasonCode'], message });
    });
}

/** Instants with different offsets, made comparable. */
function isoOf(value: string): string | undefined {
  const instant = new Date(value);
  // Text that is not an instant is reported by its field.
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}
