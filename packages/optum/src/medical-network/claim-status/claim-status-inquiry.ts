import {
  type CallDisclosure,
  type FailureContext,
  type RequestOptions,
  ResponseFormatError,
  ResponsePromise,
  type VendorResponse,
} from '@payerkit/core';
import type { Connection } from '../../internal/call/connection.js';
import {
  everyField,
  nineDigits,
  npiChecks,
  providerNameIssues,
  questionDays,
  textNotNumber,
} from '../../internal/check/preflight.js';
import { checkInterchange, requestCheck } from '../../internal/check/request.js';
import { refusedResponse } from '../../internal/error/rejected-response.js';
import { isObject } from '../../internal/error/wire-errors.js';
import type { Operation } from '../../internal/operation/row.js';
import type { ControlNumbers } from '../../settings/control-number.js';
import { asArray } from '../eligibility/benefit.js';
import type { ClaimStatusRequest } from './request.js';
import { claimStatusRequestSchema } from './request-schema.js';
import type { ClaimStatusResponse } from './response.js';
import { type ClaimStatusResult, readClaimStatus } from './result.js';
import { claimStatusOfX12 } from './x12-claim-status.js';

const CHECK_OPERATION: Operation = {
  method: 'POST',
  path: '/medicalnetwork/claimstatus/v2/',
  line: 'medical-network',
  origin: 'gateway',
  token: 'v2',
  retryClass: 'idempotent',
  // Payers have 60 s for a response in real time; an attempt outlasts them.
  timeoutMs: 90_000,
};

const X12_OPERATION: Operation = { ...CHECK_OPERATION, path: '/medicalnetwork/claimstatus/v2/raw-x12' };

const validate = requestCheck(claimStatusRequestSchema);

/**
 * Asks payers where claims stand (X12 276/277).
 *
 * Optum: Claim Status v2. Product on the application: Claim Status.
 */
export class ClaimStatusInquiry {
  readonly #connection: Connection;
  readonly #controlNumbers: ControlNumbers;
  readonly #subject: string | undefined;

  /**
   * @internal
   * @param connection - how Optum is reached
   * @param controlNumbers - makes control numbers
   * @param subject - the caller's own key for the person, for the disclosure event
   */
  constructor(connection: Connection, controlNumbers: ControlNumbers, subject?: string) {
    this.#connection = connection;
    this.#controlNumbers = controlNumbers;
    this.#subject = subject;
  }

  /**
   * Asks one payer about one person's claims. Retry class `idempotent`: asked again on network errors, timeouts, 408,
   * 429 and 5xx.
   *
   * @param request - who is asked, who asks, about whom and which claim; a control number is made when there is none
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns claim by claim with its meaning. "Not found" and "ask later" are responses, not errors: see `isFound`
   * @throws `ValidationError` before anything is sent; `PayerRejectionError` and `BadRequestError` when no claim came
   * back but errors did; `AuthenticationError`, `PermissionError` (product missing on the application),
   * `RateLimitError`, `ServerError`, `NetworkError`, `TimeoutError`, `AbortError`
   * @example
   * ```ts
   * const status = await optum.claims.status.check({
   *   tradingPartnerServiceId: '00003',
   *   providers: [{ providerType: 'BillingProvider', organizationName: 'TestProvider', taxId: '0123456789' }],
   *   subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone' },
   * });
   * for (const claim of status.claims) console.log(claim.meaning, claim.paidAmount);
   * ```
   */
  check(request: ClaimStatusRequest, options?: RequestOptions): ResponsePromise<ClaimStatusResult> {
    return new ResponsePromise(this.#check(request, options));
  }

  /**
   * Asks one payer about one person's claims in X12. Retry class `idempotent`.
   *
   * @param x12 - the whole 276 interchange
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns the same as {@link ClaimStatusInquiry.check}; the 277 itself is in `response.x12`. Where Optum responds with
   * the 277 alone, the claims are read from it
   * @throws as {@link ClaimStatusInquiry.check}
   */
  checkX12(x12: string, options?: RequestOptions): ResponsePromise<ClaimStatusResult> {
    return new ResponsePromise(this.#checkX12(x12, options));
  }

  async #checkX12(x12: string, options: RequestOptions | undefined) {
    checkInterchange(this.#connection, x12, X12_OPERATION);
    return this.#send(X12_OPERATION, { x12 }, options);
  }

  async #check(request: ClaimStatusRequest, options: RequestOptions | undefined) {
    const operation = `${CHECK_OPERATION.method} ${CHECK_OPERATION.path}`;
    const body = isObject(request)
      ? { ...request, controlNumber: request.controlNumber ?? this.#controlNumbers() }
      : request;
    const { kind } = this.#connection.environment;
    const providers: readonly unknown[] =
      isObject(body) && Array.isArray(body.providers) ? body.providers : [];
    await validate(this.#connection, body, operation, () => [
      ...providers.flatMap((provider, index) => providerNameIssues(provider, `providers[${index}]`)),
      ...everyField(body, [nineDigits, textNotNumber, npiChecks(kind), questionDays]),
    ]);
    return this.#send(CHECK_OPERATION, body, options);
  }

  #send(operation: Operation, body: unknown, options: RequestOptions | undefined) {
    const disclosure: CallDisclosure<ClaimStatusResult> = {
      resourceType: '277',
      subject: this.#subject,
      scopes: [],
      count: ({ claims }) => claims.length,
    };
    return this.#connection
      .send<ClaimStatusResult>(operation, { body, parse: parseClaimStatus, disclosure }, options)
      .withResponse();
  }
}

function parseClaimStatus(response: VendorResponse, context: FailureContext): ClaimStatusResult {
  const { body } = response;
  if (!isObject(body)) {
    throw new ResponseFormatError({
      ...context,
      code: 'not_an_object',
      message: 'The claim status response is no JSON object.',
      details: body,
    });
  }
  const wire = body as ClaimStatusResponse;
  const saysMore = wire.claims !== undefined || wire.errorResponse !== undefined;
  if (!saysMore && wire.x12 === undefined) {
    const refused = refusedResponse(response, context);
    if (refused !== undefined) throw refused;
  }
  const answer = saysMore ? wire : { ...wire, ...claimStatusOfX12(wire.x12, context) };
  if (asArray(answer.claims).length === 0) {
    const refused = refusedResponse(response, context);
    if (refused !== undefined) throw refused;
  }
  return { ...readClaimStatus(answer), response: wire };
}
