import type {
  FailureContext,
  RequestOptions,
  ResponsePromise,
  SubmissionState,
  VendorResponse,
} from '@payerkit/core';
import { job } from '../internal/call/job.js';
import { connectionOf, run, settleSubmitted } from '../internal/call/resource-calls.js';
import { operation } from '../internal/operation/operation.js';
import type { SubmissionDeclaration } from '../internal/submission/ledger.js';
import { unknownSubmission } from '../internal/submission/unknown-submission.js';
import { objectOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import { OptumResource } from '../optum-resource.js';
import type { WaitOptions } from '../revenue-cycle/coverage-discovery.js';
import type { SubmissionOutcome } from '../settings/ledger-options.js';
import {
  enrollmentDecisionSchema,
  enrollmentStatusSchema,
  eraQuerySchema,
  eraSubmissionSchema,
  payerEnrollmentSchema,
} from './enrollment-request.js';
import {
  type EraEnrollmentQuery,
  type EraEnrollmentReceipt,
  type EraEnrollmentResult,
  type EraEnrollmentSubmission,
  readEraEnrollment,
} from './era-enrollment.js';
import {
  type EnrolledProvider,
  type EnrollmentDecision,
  type EnrollmentDecisionReceipt,
  type EnrollmentStatusQuery,
  type PayerEnrollmentQuery,
  readEnrolledProviders,
  readEnrollmentDecision,
} from './payer-enrollment.js';

const SUBMIT_KEY = 'POST /intelligentclearinghouse/iedi/enrollment/v1/era/enrollment-submission';
/** Ledger identity of enrollments: the same records of the same tenant are the same submission, in any order. */
const enrollmentSubmission: SubmissionDeclaration<EraEnrollmentSubmission, EraEnrollmentReceipt> = {
  identify({ tenantId, records }) {
    const identity = records.map(({ payerId, providerIdentifiers, reasonForSubmission }) =>
      JSON.stringify([payerId, providerIdentifiers?.npi, providerIdentifiers?.tinOrEin, reasonForSubmission]),
    );
    return [{ parts: [SUBMIT_KEY, tenantId, ...identity.toSorted()], content: records }];
  },
  numbers: ({ payloadId }) => ({ payloadId }),
};

const submit = operation(SUBMIT_KEY, {
  request: eraSubmissionSchema,
  wire: ({ tenantId, records }: EraEnrollmentSubmission) => ({
    headers: { 'tenant-id': tenantId },
    body: records,
  }),
  read: readReceipt,
  ledger: enrollmentSubmission,
});
const retrieve = operation('GET /intelligentclearinghouse/iedi/enrollment/v1/era/results/{payloadId}', {
  request: eraQuerySchema,
  wire: ({ tenantId, payloadId }: EraEnrollmentQuery) => ({
    path: { payloadId },
    headers: { 'tenant-id': tenantId },
  }),
  read: ({ body }) => readEraEnrollment(body as EraEnrollmentResult['response']),
});
const list = operation('GET /payments/pes-payer-enrollments/v1', {
  request: payerEnrollmentSchema,
  wire: (query: PayerEnrollmentQuery) => ({ query: { ...query } }),
  read: ({ body }) => readEnrolledProviders(body),
});
const status = operation('GET /payments/pes-payer-enrollments/v1/enrollment-status', {
  request: enrollmentStatusSchema,
  wire: (query: EnrollmentStatusQuery) => ({ query: { ...query } }),
  read: ({ body }) => readEnrolledProviders(body),
});
const decide = operation('PATCH /payments/pes-payer-enrollments/v1', {
  request: enrollmentDecisionSchema,
  wire: ({ enrollmentId, changesetId, rejectedReasonCode, decision }: EnrollmentDecision) => ({
    body: {
      enrollmentId: String(enrollmentId),
      ...(changesetId === undefined ? {} : { changesetId: String(changesetId) }),
      status: decision === 'approve' ? 'PAYER APPROVED' : 'PAYER REJECTED',
      ...(rejectedReasonCode === undefined ? {} : { rejectedReasonCode }),
    },
  }),
  read({ body }, context) {
    const receipt = readEnrollmentDecision(body);
    if (receipt.state !== 'unknown' || receipt.enrollmentId !== undefined) return receipt;
    throw unknownSubmission(decide.key, context, { code: 'no_receipt', details: body });
  },
  ledger: { unrecorded: 'enrollment.list shows whether a decision was accepted' },
});

/**
 * Enrolls providers with payers: for remittances (ERA) as a submitter, and for remittances and payments (ERA, EFT) as the
 * payer who decides.
 *
 * Optum: EDI Enrollment v1 (`submit`, `retrieve`, `wait`), PES Payer Enrollments v1 (`list`, `status`, `decide`). Products on
 * the application: those of the same names.
 */
export class Enrollment extends OptumResource {
  /**
   * Submits enrollments. Retry class `unsafe`. With a `ledger` on the client, the same records are rejected until the
   * first submission is settled.
   *
   * @param submission - tenant and records
   * @returns the ID to retrieve results with
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `SubmissionUnknownError` when the
   *   outcome is unknown; `BadRequestError` and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { payloadId } = await optum.enrollment.submit({ tenantId, records });
   * const { accepted, rejected } = await optum.enrollment.wait({ tenantId, payloadId });
   * ```
   */
  submit(
    submission: EraEnrollmentSubmission,
    options?: RequestOptions,
  ): ResponsePromise<EraEnrollmentReceipt> {
    return run(this, submit, submission, options);
  }

  /**
   * Returns the state of a submission. Retry class `safe`.
   *
   * @param query - tenant and payload ID
   * @throws `ValidationError` before anything is sent; `NotFoundError` for an unknown ID; the errors of every call
   * @example
   * ```ts
   * const { accepted, rejected } = await optum.enrollment.retrieve({ tenantId, payloadId });
   * ```
   */
  retrieve(query: EraEnrollmentQuery, options?: RequestOptions): ResponsePromise<EraEnrollmentResult> {
    return run(this, retrieve, query, options);
  }

  /**
   * Waits until a submission is processed, polling at an interval.
   *
   * @param query - tenant and payload ID
   * @param options - `pollMs` (default 5 000), `waitTimeoutMs` (default 600 000); signal, time budgets in milliseconds,
   *   retries, headers of each poll
   * @returns the processed submission; `errored` is final, too
   * @throws `TimeoutError` (code `wait_timeout`) when the wait expires; `AbortError` when the caller aborts; the errors
   *   of {@link Enrollment.retrieve}
   * @example
   * ```ts
   * const { accepted, rejected } = await optum.enrollment.wait({ tenantId, payloadId });
   * ```
   */
  wait(query: EraEnrollmentQuery, options: WaitOptions = {}): ResponsePromise<EraEnrollmentResult> {
    return job(connectionOf(this), {
      operation: retrieve.key,
      name: 'The enrollment',
      options,
      look: (look) => this.retrieve(query, look).withResponse(),
      pauseMs: ({ status }, { pollMs = 5_000 }) => (status === 'processing' ? pollMs : undefined),
      waitTimeoutMs: 600_000,
    });
  }

  /**
   * Records in the ledger the outcome of a submission whose response was lost. Sends nothing.
   *
   * @param submission - as submitted
   * @param outcome - `rejected` and `settled` allow submitting it again
   * @returns the state of its ledger record; undefined without a ledger or when the ledger has no such submission
   * @throws `ValidationError` for arguments of the wrong type; the errors of your ledger
   * @example
   * ```ts
   * await optum.enrollment.settle(submission, 'accepted');
   * ```
   */
  settle(
    submission: EraEnrollmentSubmission,
    outcome: SubmissionOutcome,
  ): Promise<SubmissionState | undefined> {
    return settleSubmitted(this, submit, submission, outcome);
  }

  /**
   * Lists enrollments that changed in a period, as the payer sees them: with addresses, contacts and bank accounts.
   * Retry class `safe`. The vendor returns all at once, without pages.
   *
   * @param query - period; service, status, activity
   * @param options - signal, time budgets in milliseconds, retries, headers (`X-CHC-CorrelationId`)
   * @throws `ValidationError` before anything is sent; `BadRequestError` and the token, permission, network and time
   *   errors of every call
   * @example
   * ```ts
   * const providers = await optum.enrollment.list({
   *   startTimestamp: '2026-01-01T00:00:00Z',
   *   endTimestamp: '2026-01-02T00:00:00Z',
   * });
   * for (const { name, enrollments } of providers) console.log(name, enrollments.length);
   * ```
   */
  list(query: PayerEnrollmentQuery, options?: RequestOptions): ResponsePromise<EnrolledProvider[]> {
    return run(this, list, query, options);
  }

  /**
   * Returns the state of a provider's enrollments, or all that changed within 30 days. Retry class `safe`.
   *
   * @param query - `tin`, `npi` or both; or `startTimestamp` and `endTimestamp`
   * @returns empty when the vendor does not know the provider, which it reports with a 200
   * @throws the errors of {@link Enrollment.list}
   * @example
   * ```ts
   * const [provider] = await optum.enrollment.status({ npi: '1760854442' });
   * for (const { service, state } of provider?.enrollments ?? []) console.log(service, state);
   * ```
   */
  status(query: EnrollmentStatusQuery, options?: RequestOptions): ResponsePromise<EnrolledProvider[]> {
    return run(this, status, query, options);
  }

  /**
   * Approves or rejects an enrollment, as the payer. Retry class `unsafe`: after a `SubmissionUnknownError`, check with
   * {@link Enrollment.list}.
   *
   * @param decision - the enrollment and the decision
   * @param options - signal, time budgets in milliseconds, retries, headers (`X-CHC-CorrelationId`)
   * @throws the errors of {@link Enrollment.list}; `SubmissionUnknownError` when the outcome is unknown
   * @example
   * ```ts
   * const { state } = await optum.enrollment.decide({ enrollmentId: '5000001', decision: 'approve' });
   * ```
   */
  decide(decision: EnrollmentDecision, options?: RequestOptions): ResponsePromise<EnrollmentDecisionReceipt> {
    return run(this, decide, decision, options);
  }
}

function readReceipt({ body }: VendorResponse, context: FailureContext): EraEnrollmentReceipt {
  const payloadId = wireText(objectOf(body).payloadId);
  const response = body as EraEnrollmentReceipt['response'];
  if (payloadId !== undefined) return { payloadId, response };
  const message = 'It contains no payloadId, so results cannot be queried.';
  throw unknownSubmission(SUBMIT_KEY, context, { code: 'no_payload_id', message, details: body });
}
