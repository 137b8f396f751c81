import {
  AuthenticationError,
  BadRequestError,
  type RequestOptions,
  type ResponsePromise,
  type SubmissionState,
  safeToken,
} from '@payerkit/core';
import type { z as Z } from 'zod';
import { run, settleSubmitted } from '../internal/call/resource-calls.js';
import { operation } from '../internal/operation/operation.js';
import type { SubmissionDeclaration } from '../internal/submission/ledger.js';
import { type ResponseContext, unknownSubmission } from '../internal/submission/unknown-submission.js';
import { objectOf } from '../internal/wire/json.js';
import type { Zod } from '../internal/wire/schema.js';
import { wireText } from '../internal/wire/text.js';
import type { OperationResponse } from '../operations.js';
import { OptumResource } from '../optum-resource.js';
import type { SubmissionOutcome } from '../settings/ledger-options.js';
import { type NcpdpResponse, readNcpdpResponse } from './ncpdp.js';

/** A pharmacy claim to submit. Optum: Submitter API. */
export interface PharmacySubmission {
  /** Your ID as a submitter. */
  readonly submitterId: string;
  /** ID of the host that submits for you, if there is one. */
  readonly hostSubmitterId?: string | undefined;
  /** The message in NCPDP Telecommunication D.0 or F6, control characters included. It is sent in Base64. */
  readonly message: string;
}

/** Result of submitting a pharmacy claim. */
export interface PharmacyClaimReceipt {
  /** The processor's response as text, control characters included. */
  readonly message: string;
  /**
   * The parsed response; undefined if it is not NCPDP D.0. A rejected claim is a response, not an error: see its state.
   */
  readonly answer: NcpdpResponse | undefined;
  /** The vendor's result code. */
  readonly code: string | undefined;
  /** The body in wire format. */
  readonly response: OperationResponse<'POST /pharmacynetwork/submitter/v1/pharmacy-claims'>;
}

const KEY = 'POST /pharmacynetwork/submitter/v1/pharmacy-claims';

/** Ledger identity of a message. */
const pharmacySubmission: SubmissionDeclaration<PharmacySubmission, PharmacyClaimReceipt> = {
  identify: ({ submitterId, hostSubmitterId, message }) => [
    { parts: [KEY, submitterId, hostSubmitterId, message], content: message },
  ],
  numbers: ({ code }) => ({ code: code === undefined ? undefined : safeToken(code) }),
};

const submit = operation(KEY, {
  request: submissionSchema,
  wire: ({ submitterId, hostSubmitterId, message }: PharmacySubmission) => ({
    body: {
      // The order of the keys is part of the stored format.
      headers: [
        { name: 'submitterID', value: submitterId },
        ...(hostSubmitterId === undefined ? [] : [{ name: 'hostSubmitterID', value: hostSubmitterId }]),
      ],
      messageData: Buffer.from(message, 'latin1').toString('base64'),
    },
  }),
  read: ({ body }, context) => readPharmacyReceipt(body as PharmacyClaimReceipt['response'], context),
  ledger: pharmacySubmission,
});

/**
 * Submission of pharmacy claims to the processor.
 *
 * Optum: Submitter API. Product on the application: Submitter.
 */
export class PharmacyClaims extends OptumResource {
  /**
   * Submits a claim, a reversal or any other NCPDP transmission. Retry class `unsafe`. With a `ledger` on the client,
   * the same message is rejected until the first is settled: after a reversal, too.
   *
   * @param submission - submitter and message
   * @returns the processor's response; `answer.transactions` shows rejected claims
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `BadRequestError` and
   *   `AuthenticationError` for a problem that the vendor reports inside a 200; `SubmissionUnknownError` when its
   *   outcome is unknown; the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { answer } = await optum.pharmacy.claims.submit({ submitterId: 'BR_126', message });
   * for (const { state, rejectCodes } of answer?.transactions ?? []) console.log(state, rejectCodes);
   * ```
   */
  submit(submission: PharmacySubmission, options?: RequestOptions): ResponsePromise<PharmacyClaimReceipt> {
    return run(this, submit, submission, options);
  }

  /**
   * Records in the ledger the outcome of a message whose response was lost, or that was reversed. Sends nothing.
   *
   * @param submission - as submitted
   * @param outcome - `rejected` and `settled` allow submitting it again
   * @returns the state of its ledger record; undefined without a ledger or when the ledger has no such message
   * @throws `ValidationError` for arguments of the wrong type; the errors of your ledger
   * @example
   * ```ts
   * await optum.pharmacy.claims.settle(submission, 'settled');
   * ```
   */
  settle(submission: PharmacySubmission, outcome: SubmissionOutcome): Promise<SubmissionState | undefined> {
    return settleSubmitted(this, submit, submission, outcome);
  }
}

function submissionSchema(z: Zod): Z.ZodType {
  const id = z.string().trim().min(1).max(80);
  return z.object({
    submitterId: id,
    hostSubmitterId: id.optional(),
    message: z
      .string()
      // BIN of six digits, then the version.
      .regex(/^\d{6}(D0|F6)/, { error: 'must be an NCPDP request: a six-digit BIN, then D0 or F6' })
      .refine((text) => Buffer.from(text, 'latin1').toString('latin1') === text, {
        error: 'must contain single-byte characters only',
      }),
  });
}

/**
 * Reads the response to a pharmacy claim. Its status is always 200; problems are reported in the body.
 *
 * @internal
 */
export function readPharmacyReceipt(
  response: PharmacyClaimReceipt['response'],
  context: ResponseContext,
): PharmacyClaimReceipt {
  const wire = objectOf(response);
  const code = wireText(wire.code);
  const data = wireText(wire.responseData);
  const status = Number(wireText(wire.status) ?? /^[45]\d\d$/.exec(code ?? '')?.[0]);
  if (data !== undefined && !(status >= 400)) {
    const message = Buffer.from(data, 'base64').toString('latin1');
    return { message, answer: readNcpdpResponse(message), code, response };
  }
  const safeCode = safeToken(code ?? 'no_answer');
  const init = {
    code: safeCode.toLowerCase(),
    provider: 'optum',
    operation: KEY,
    status: context.status,
    requestId: context.requestId,
    attempts: context.attempts,
    sent: 'yes' as const,
    issues: [{ severity: 'error' as const, code: safeCode }],
    details: response,
  };
  if (status === 401 || status === 403)
    throw new AuthenticationError({
      ...init,
      message: 'Optum rejected the submitter; nothing was submitted.',
    });
  if (status === 400 || status === 422)
    throw new BadRequestError({
      ...init,
      message: 'Optum could not read the pharmacy claim. See `details()`.',
    });
  throw unknownSubmission(KEY, context, {
    ...init,
    message:
      'It contains no processor response, and the processor may have the claim. Ask the processor before you submit it again.',
  });
}
