import type { Bundle, Claim, FhirResource, Parameters } from 'fhir/r4.js';
import type { z as Z } from 'zod';
import { isObject, objectsOf } from '../internal/wire/json.js';
import type { Zod } from '../internal/wire/schema.js';
import { wireText } from '../internal/wire/text.js';
import { type PayerLine, payerLineFields } from './fhir-call.js';

/** Request for an authorization. */
export interface PasSubmission extends PayerLine {
  /** A collection whose first entry is a Claim of use `preauthorization` that contains everything it refers to. */
  readonly bundle: Bundle | Bundle<FhirResource>;
}

/** A Claim as far as an inquiry needs one. */
export type PasInquiryClaim = Pick<Claim, 'resourceType' | 'status' | 'use'> & Partial<Claim>;

/** Inquiry about the state of an authorization. */
export interface PasInquiry extends PayerLine {
  /**
   * A collection whose first entry is a Claim of use `preauthorization`; the value of its identifier is the
   * `referenceNumber` of the response to the submission.
   */
  readonly bundle: Omit<Bundle, 'entry'> & {
    /** The Claim. */
    readonly entry: readonly {
      /** The Claim. */
      readonly resource: PasInquiryClaim;
    }[];
  };
}

/** Documents for an authorization. */
export interface PasAttachment extends PayerLine {
  /** `referenceNumber` of the response to the submission. */
  readonly referenceNumber: string;
  /** Parameters with `TrackingId`, `AttachTo` and an `Attachment` for each document (Da Vinci CDex). */
  readonly parameters: Parameters;
}

/**
 * Checks a {@link PasSubmission}: whatever it refers to by `#` must be contained, because the vendor reads nothing else.
 *
 * @internal
 */
export function pasSubmissionSchema(z: Zod): Z.ZodType {
  return z.object({ ...payerLineFields(z), bundle: bundleOf(z, true) });
}

/**
 * Checks a {@link PasInquiry}.
 *
 * @internal
 */
export function pasInquirySchema(z: Zod): Z.ZodType {
  return z.object({ ...payerLineFields(z), bundle: bundleOf(z, false) });
}

/**
 * Checks a {@link PasAttachment}.
 *
 * @internal
 */
export function pasAttachmentSchema(z: Zod): Z.ZodType {
  return z.object({
    ...payerLineFields(z),
    referenceNumber: z.string().min(1),
    parameters: z
      .object({
        resourceType: z.literal('Parameters'),
        parameter: z.array(z.object({ name: z.string().min(1) })).min(1),
      })
      .superRefine(({ parameter }, context) => {
        const names = new Set(parameter.map(({ name }) => name));
        for (const name of ['TrackingId', 'AttachTo', 'Attachment'])
          if (!names.has(name))
            context.addIssue({
              code: 'custom',
              path: ['parameter'],
              message: `must hold a parameter ${name}`,
            });
      }),
  });
}

function bundleOf(z: Zod, isSubmission: boolean): Z.ZodType {
  const claim = z
    .looseObject({
      resourceType: z.literal('Claim'),
      status: z.string().min(1),
      use: z.literal('preauthorization'),
      ...(isSubmission
        ? { item: z.array(z.looseObject({ sequence: z.number().int().min(1) })).min(1) }
        : {
            identifier: z
              .array(z.looseObject({ value: z.string().min(1) }))
              .min(1)
              .optional(),
          }),
    })
    .superRefine((value, context) => {
      if (!isSubmission) return;
      for (const path of dangling(value))
        context.addIssue({
          code: 'custom',
          path,
          message: 'refers to a resource that the claim does not contain',
        });
    });
  return z.object({
    resourceType: z.literal('Bundle'),
    type: z.literal('collection'),
    // The first entry is the Claim; further entries belong to the caller.
    entry: z.tuple([z.object({ resource: claim })], z.unknown()),
  });
}

/** Returns the locations of references to contained resources that do not exist. */
function dangling(claim: Readonly<Record<string, unknown>>): (string | number)[][] {
  const ids = new Set(objectsOf(claim.contained).map(({ id }) => `#${wireText(id)}`));
  const found: (string | number)[][] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, [...path, index]);
    else if (isObject(value))
      for (const [name, inner] of Object.entries(value)) {
        const isLocal = name === 'reference' && typeof inner === 'string' && /^#./.test(inner);
        if (isLocal && !ids.has(inner)) found.push([...path, name]);
        else visit(inner, [...path, name]);
      }
  };
  visit(claim, []);
  return found;
}

/** Identity of a submission: the payer and the identifier of its Claim, or its complete content if there is none. */
export function pasIdentity({ payerId, lob, bundle }: PasSubmission): readonly unknown[] {
  const [first] = objectsOf(bundle.entry);
  const claim: Readonly<Record<string, unknown>> = isObject(first?.resource) ? first.resource : {};
  const [identifier] = objectsOf(claim.identifier);
  const value = wireText(identifier?.value);
  return [payerId, lob, ...(value === undefined ? [JSON.stringify(bundle)] : [identifier?.system, value])];
}
