import { isHostObject } from '@payerkit/core';
import type { z as Z } from 'zod';
import type { Zod } from '../internal/wire/schema.js';

/** The claim that dental files belong to. Dates are `YYYY-MM-DD`. Optum: Real Dental Attachments. */
export interface DentalAttachmentRequest {
  /** Your ID as a submitter; the application must have access to it. */
  readonly submitterId: string;
  /** Tax ID of the billing provider; the application must have access to it. */
  readonly billingProviderTaxId: string;
  /** Your ID of the claim. */
  readonly claimId: string;
  /** Payer ID, five letters or digits. */
  readonly payerId: string;
  /** National Provider Identifier, ten digits. */
  readonly providerNPI: string;
  /** First day of service. */
  readonly dateOfService: string;
  /** The patient's last name. */
  readonly patientLastName: string;
  /** The patient's first name. */
  readonly patientFirstName: string;
  /** The patient's date of birth. */
  readonly patientDateOfBirth: string;
  /** ID on the member's card. */
  readonly memberId: string;
}

/** Content of an image. */
export interface DentalImageDetails {
  /** Name of the file. */
  readonly fileName: string;
  /** Its media type, such as `image/png`. */
  readonly mimeType: string;
  /** Date of the service, `YYYY-MM-DD`. */
  readonly serviceDate: string;
  /** Teeth, comma-separated, such as `12,14,08`. */
  readonly toothNumbers: string;
  /** CDT codes, comma-separated, such as `D0120,D0150`. */
  readonly procedureCodes: string;
}

const FILE_TYPES = /\.(bmp|jpe?g|tiff?|png|pdf|txt|docx?|dcm|dicom|gif|rtf)$/i;

/**
 * Schema of a submission of files.
 *
 * @internal
 */
export function dentalAttachmentSchema(z: Zod): Z.ZodType {
  const text = (max: number) => z.string().trim().min(1).max(max);
  const date = z.iso.date({ error: 'must be a calendar date in YYYY-MM-DD format' });
  const commaList = (item: RegExp) =>
    z.string().refine((value) => value.split(',').every((one) => item.test(one.trim())), {
      error: 'must be comma-separated codes',
    });
  const image = z.object({
    fileName: text(255),
    mimeType: text(100),
    serviceDate: date,
    toothNumbers: commaList(/^[A-Za-z0-9]{1,2}$/),
    procedureCodes: commaList(/^[A-Za-z0-9]{1,25}$/),
  });
  const file = z
    .custom<File>((value) => isHostObject(value, 'File'), { error: 'must be a File' })
    .refine(({ name }) => FILE_TYPES.test(name), {
      error: 'must be BMP, JPEG, TIFF, PNG, PDF, TXT, DOC, DOCX, DICOM, GIF or RTF',
    });
  return z
    .object({
      submitterId: text(50),
      billingProviderTaxId: text(50),
      claimId: text(50),
      payerId: z.string().regex(/^[A-Za-z0-9]{5}$/, { error: 'must be five letters or digits' }),
      providerNPI: z.string().regex(/^\d{10}$/, { error: 'must be ten digits' }),
      dateOfService: date,
      patientLastName: text(75),
      patientFirstName: text(50),
      patientDateOfBirth: date,
      memberId: text(50),
      files: z.array(file).min(1).max(10),
      fileMetadata: z.array(image).min(1).optional(),
    })
    .superRefine(({ files, fileMetadata }, context) => {
      const names = new Set(files.map(({ name }) => name));
      for (const [index, { fileName }] of (fileMetadata ?? []).entries())
        if (!names.has(fileName))
          context.addIssue({
            code: 'custom',
            path: ['fileMetadata', index, 'fileName'],
            message: 'must be the name of one of the files',
          });
    });
}

/**
 * Schema of a search for files.
 *
 * @internal
 */
export function dentalSearchSchema(z: Zod): Z.ZodType {
  const id = z.string().regex(/^([A-Z]{3}#)?(\d{12}|[0-9a-fA-F]{24})$/, {
    error: 'must be an attachment ID (12 digits) or control number (24 hexadecimal digits)',
  });
  return z.object({ attachmentIds: z.array(id).min(1).max(10) });
}
