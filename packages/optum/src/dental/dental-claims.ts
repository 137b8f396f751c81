import type { List, RequestOptions, ResponsePromise, SubmissionState } from '@payerkit/core';
import { run, settleSubmitted } from '../internal/call/resource-calls.js';
import { operation } from '../internal/operation/operation.js';
import type { SubmissionDeclaration } from '../internal/submission/ledger.js';
import { wireText } from '../internal/wire/text.js';
import { x12ClaimPreflight } from '../medical-network/claims/claim-preflight.js';
import { OptumResource } from '../optum-resource.js';
import type { SubmissionOutcome } from '../settings/ledger-options.js';
import { dental837Issues, dentalClaimIdentity } from './dental-837.js';
import { type DentalAcknowledgement, readDentalAcknowledgement } from './dental-acknowledgement.js';
import { type DentalClaim, type DentalClaimQuery, dentalClaimList } from './dental-claim-list.js';
import { type DentalClaimReceipt, readDentalClaimReceipt, requireTaken } from './dental-claim-receipt.js';
import { dentalRequest, readDentalData } from './dental-query.js';
import { taxIdField } from './eligibility-request.js';
import { transactionsOf } from './x12-transactions.js';

/** A dental claim to submit. Optum: Real Dental Claim Submission. */
export interface DentalSubmission {
  /** Payer ID. */
  readonly payerId: string;
  /** The whole interchange with one dental claim (X12 837D). */
  readonly x12: string;
  /** Tax ID of the provider, nine digits; sent as a header. */
  readonly providerTaxId?: string | undefined;
  /**
   * Your ID of the request; sent as a header. In the sandbox, an ID that starts with `test_` selects the mock's
   * response; one is sent by default, because without it the vendor's sandbox submits for real.
   */
  readonly correlationId?: string | undefined;
}

/** The acknowledgement to fetch. Optum: Real Dental Claim Status. */
export interface DentalAcknowledgementRequest {
  /** Tax ID of the provider, nine digits; sent as a header. */
  readonly providerTaxId: string;
  /** Payer ID. */
  readonly payerId: string;
  /** From the receipt of the submission. */
  readonly transactionId: string;
}

const SUBMIT_KEY = 'POST /py/oihub/claim/dnt/submit/v1/graphql';
const STATUS_KEY = 'POST /oihub/dental/claim/inquiry/v1';

const SUBMIT_DOCUMENT =
  'mutation claimActions($input: ClaimSubmissionInput!) { claimSubmission(input: $input) { transactionId x12Response277CA message statusCode } }';
const ACKNOWLEDGEMENT_DOCUMENT =
  'query Search277CA($search277CAInput: Search277CAInput!) { search277CA(search277CAInput: $search277CAInput) { responseType x12ResponseData statuscode message } }';

/** Ledger identity of a dental claim. */
const dentalSubmission: SubmissionDeclaration<DentalSubmission, DentalClaimReceipt> = {
  identify({ payerId, x12 }) {
    const {
      billingProviderId,
      patientControlNumber,
      frequencyCode,
      paymentResponsibility = 'P',
    } = dentalClaimIdentity(x12);
    const parts = [payerId, billingProviderId, patientControlNumber, frequencyCode, paymentResponsibility];
    return [{ parts: [SUBMIT_KEY, ...parts], content: x12 }];
  },
  numbers: ({ transactionId }) => ({ transactionId }),
};

const MOCK_HEADER = 'x-optum-consumer-correlation-id';
const MOCK = 'test_dnt-claim-submission-200_success';

const submit = operation(SUBMIT_KEY, {
  kind: 'mutation',
  request: (z) =>
    z.object({
      payerId: z.string().trim().min(1),
      x12: z.string(),
      providerTaxId: taxIdField(z).optional(),
      correlationId: z.string().min(1).optional(),
    }),
  rules: ({ x12 }: DentalSubmission, { environment, clock }) => [
    ...dental837Issues(x12),
    ...x12ClaimPreflight(transactionsOf(x12)?.[0]?.segments ?? [], 'dental', environment.kind, clock.now()),
  ],
  wire: ({ payerId, x12, providerTaxId, correlationId }: DentalSubmission, { environment }) =>
    dentalRequest({
      providerTaxId,
      query: SUBMIT_DOCUMENT,
      variables: { input: { x12RequestData: x12, payerId } },
      headers: { [MOCK_HEADER]: correlationId ?? (environment.kind === 'sandbox' ? MOCK : undefined) },
    }),
  read({ body }, context) {
    const receipt = readDentalClaimReceipt(body);
    requireTaken(receipt, SUBMIT_KEY, context);
    return receipt;
  },
  ledger: dentalSubmission,
});

const acknowledgement = operation(STATUS_KEY, {
  kind: 'query',
  request: (z) =>
    z.object({
      providerTaxId: taxIdField(z),
      payerId: z.string().trim().min(1),
      transactionId: z.string().trim().min(1),
    }),
  wire: ({ providerTaxId, ...search277CAInput }: DentalAcknowledgementRequest) =>
    dentalRequest({ providerTaxId, query: ACKNOWLEDGEMENT_DOCUMENT, variables: { search277CAInput } }),
  read({ body }, context) {
    const { data } = readDentalData('search277CA', body, context);
    return readDentalAcknowledgement(wireText(data.x12ResponseData));
  },
});

/**
 * Dental claims: submission and status.
 *
 * Optum: Real Dental Claim Submission, Real Dental Claim Status. Products on the application: those of the same names.
 */
export class DentalClaims extends OptumResource {
  /**
   * Lists claims at a payer with their status. Retry class `idempotent`. Each page contains the token of the next, so
   * one page is fetched ahead.
   *
   * @param query - payer and known data of the claim or the member; `limit`, `cursor`
   * @param options - signal, time budgets in milliseconds, retries, headers; used for every page
   * @throws (when read) `ValidationError` before anything is sent; `BadRequestError` or `ServerError` for errors
   *   without data; the token, permission, network and time errors of every call
   * @example
   * ```ts
   * for await (const { claimNumber, meaning } of optum.dental.claims.list({ providerTaxId, payerId: '87726', memberId }))
   *   console.log(claimNumber, meaning);
   * ```
   */
  list(query: DentalClaimQuery, options?: RequestOptions): List<DentalClaim> {
    return dentalClaimList(this, query, options);
  }

  /**
   * Retrieves the acknowledgement of a submitted claim (X12 277CA). Retry class `idempotent`.
   *
   * @param request - payer and the transaction ID of the receipt
   * @returns undefined while there is none
   * @throws the errors of {@link DentalClaims.list}
   * @example
   * ```ts
   * const submitted = { providerTaxId, payerId: '88848', transactionId };
   * const acknowledgement = await optum.dental.claims.acknowledgement(submitted);
   * for (const { level, meaning } of acknowledgement?.levels ?? []) console.log(level, meaning);
   * ```
   */
  acknowledgement(
    request: DentalAcknowledgementRequest,
    options?: RequestOptions,
  ): ResponsePromise<DentalAcknowledgement | undefined> {
    return run(this, acknowledgement, request, options);
  }

  /**
   * Submits a claim. Retry class `unsafe`: resent only when it provably never left, or on a 429. With a `ledger` on the
   * client, a second submission of an unsettled claim is rejected; claims are the same when payer, billing provider,
   * patient control number and frequency code are.
   *
   * @param submission - payer and the claim in X12
   * @returns the receipt, with the payer's acknowledgement if the response contains one
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `PayerRejectionError` when it was
   *   rejected; `SubmissionUnknownError` when the outcome is unknown: check with {@link DentalClaims.list}, then
   *   {@link DentalClaims.settle}; the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { transactionId, isAccepted } = await optum.dental.claims.submit({ payerId: '88848', x12 });
   * ```
   */
  submit(submission: DentalSubmission, options?: RequestOptions): ResponsePromise<DentalClaimReceipt> {
    return run(this, submit, submission, options);
  }

  /**
   * Records in the ledger the outcome of a claim whose response was lost. The vendor finds dental claims only by member
   * and dates, so only you can identify the right one. Sends nothing.
   *
   * @param submission - as submitted
   * @param outcome - `rejected` and `settled` allow submitting it again
   * @returns the state of its ledger record; undefined without a ledger or when the ledger has no such claim
   * @throws `ValidationError` for arguments of the wrong type; the errors of your ledger
   * @example
   * ```ts
   * await optum.dental.claims.settle(submission, 'settled');
   * ```
   */
  settle(submission: DentalSubmission, outcome: SubmissionOutcome): Promise<SubmissionState | undefined> {
    return settleSubmitted(this, submit, submission, outcome);
  }
}
