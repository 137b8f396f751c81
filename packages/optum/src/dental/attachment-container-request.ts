import type { z as Z } from 'zod';
import type { Zod } from '../internal/wire/schema.js';

function idOf(z: Zod) {
  return z.int({ error: 'must be a whole number' }).min(1).max(2_147_483_647);
}
function text(z: Zod) {
  return z.string().trim().min(1);
}
function instant(z: Zod) {
  return z.iso.datetime({ offset: true, error: 'must be an instant such as 2026-01-15T00:00:00Z' });
}
function amount(z: Zod) {
  return z.number().nonnegative();
}

/** Schema of a container's claim; other fields are checked only against the document. */
export function containerSchema(z: Zod): Z.ZodType {
  const instants = ['patientDob', 'insuredDob', 'serviceDateLow', 'serviceDateHigh', 'requestDate'];
  return z.looseObject({
    payerId: text(z),
    billingProviderNpi: z
      .string()
      .regex(/^\d{10}$/, { error: 'must be ten digits' })
      .optional(),
    renderingProviderNpi: z
      .string()
      .regex(/^\d{10}$/, { error: 'must be ten digits' })
      .optional(),
    totalChargeAmt: amount(z).optional(),
    serviceLineChargeAmt: amount(z).optional(),
    ...Object.fromEntries(instants.map((name) => [name, instant(z).optional()])),
  });
}

function changes(z: Zod) {
  return {
    narrative: z.string().optional(),
    documentTypeCode: z.int().optional(),
    orientationCode: z.int().optional(),
    imageDate: instant(z).optional(),
  };
}

/** Schema of a container's file. */
export function containerFileSchema(z: Zod): Z.ZodType {
  return z.looseObject({
    attachmentId: idOf(z),
    fileName: text(z),
    attachmentFileData: z.base64({ error: 'must be Base64' }).min(1),
    ...changes(z),
  });
}

/** Schema of a change to a file. */
export function containerFileUpdateSchema(z: Zod): Z.ZodType {
  return z
    .looseObject({ attachmentId: idOf(z), attachmentFileId: idOf(z), ...changes(z) })
    .refine((value) => Object.keys(value).length > 2, {
      path: ['changes'],
      error: 'must name at least one change',
    });
}

/** Schema of IDs in a path. */
export function idSchema(z: Zod, names: readonly string[]): Z.ZodType {
  return z.object(Object.fromEntries(names.map((name) => [name, idOf(z)])));
}
