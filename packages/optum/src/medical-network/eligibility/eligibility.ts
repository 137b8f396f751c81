import {
  captureCallSite,
  type FailureContext,
  type Issue,
  type RequestOptions,
  ResponseFormatError,
  type ResponsePromise,
  type VendorResponse,
} from '@payerkit/core';
import { connectionOf, run, runOneOfMany } from '../../internal/call/resource-calls.js';
import { checkOptions } from '../../internal/check/arguments.js';
import {
  everyField,
  nineDigits,
  npiChecks,
  providerNameIssues,
  questionDays,
  textNotNumber,
} from '../../internal/check/preflight.js';
import { interchangeIssues } from '../../internal/check/request.js';
import { envelopeOf, readEnvelope } from '../../internal/error/envelope.js';
import { rejectedResponse } from '../../internal/error/rejected-response.js';
import { operation } from '../../internal/operation/operation.js';
import type { X12Request } from '../../internal/submission/x12-submission.js';
import { isObject, listOf } from '../../internal/wire/json.js';
import { wireDate } from '../../internal/wire/text.js';
import { OptumResource } from '../../optum-resource.js';
import { type CheckManyOptions, type CheckManyResult, checkMany } from './check-many.js';
import type { EligibilityRequest } from './request.js';
import { eligibilityRequestSchema } from './request-schema.js';
import type { EligibilityResponse } from './response.js';
import { type EligibilityResult, eligibilityOn, rejectionsOf } from './result.js';
import { eligibilityOfX12 } from './x12-eligibility.js';

const check = operation('POST /medicalnetwork/eligibility/v3/', {
  numbered: 'input',
  request: eligibilityRequestSchema,
  document: 'unchecked',
  rules: (request: EligibilityRequest, { environment: { kind } }) => [
    ...providerNameIssues(request.provider, 'provider'),
    ...everyField(request, [nineDigits, textNotNumber, npiChecks(kind), questionDays]),
  ],
  read: (response, context, { input, connection }) =>
    parseEligibility(response, context, dayAskedAbout(input) ?? connection.today),
  discloses: '271',
});

const checkX12 = operation('POST /medicalnetwork/eligibility/v3/raw-x12', {
  document: 'unchecked',
  rules: ({ x12 }: X12Request, { environment: { kind } }) => interchangeIssues(x12, kind),
  read: (response, context, { connection }) => parseEligibility(response, context, connection.today),
  discloses: '271',
});

/**
 * Queries payers about a person's coverage (X12 270/271).
 *
 * Optum: Eligibility v3. Product on the application: Eligibility.
 */
export class Eligibility extends OptumResource {
  /**
   * Queries one payer about one person. Retry class `idempotent`: retried on network errors, timeouts, 408, 429 and
   * 5xx.
   *
   * @param request - payer, requester and person; a control number is generated when there is none
   * @returns the coverage and its benefits; `isActive` is undefined when the payer did not say. Rejections in addition
   *   to benefits are in `issues`
   * @throws `ValidationError` before anything is sent; `PayerRejectionError` when the response has a rejection and no
   *   benefit; `BadRequestError` for requests that Optum rejects; `AuthenticationError`, `PermissionError` (product
   *   missing on the application), `RateLimitError`, `ServerError`, `NetworkError`, `TimeoutError`, `AbortError`
   * @example
   * ```ts
   * const eligibility = await optum.eligibility.check({
   *   tradingPartnerServiceId: '00001',
   *   provider: { organizationName: 'happy doctors group', npi: '1760854442' },
   *   subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
   *   encounter: { serviceTypeCodes: ['30'] },
   * });
   * console.log(eligibility.isActive, eligibility.plan?.name);
   * ```
   */
  check(request: EligibilityRequest, options?: RequestOptions): ResponsePromise<EligibilityResult> {
    return run(this, check, request, options);
  }

  /**
   * Sends many inquiries, some at a time. Retry class `idempotent` for each.
   *
   * @param requests - the inquiries, from any iterable; taken one by one as capacity allows
   * @param options - `concurrency` (default 4), `startIndex` to resume after a stop, `retryRejections` to retry for
   *   some time when the payer says "try again later", `subjectOf` to name the person of each inquiry; signal, time
   *   budgets in milliseconds, retries, headers for each
   * @returns responses as they are ready (with `retryRejections` in the order of the inquiries), each with the index of
   *   its inquiry: a response or a typed error. Ends early with an `AbortError` when the signal aborts
   * @example
   * ```ts
   * for await (const one of optum.eligibility.checkMany(appointments, { concurrency: 8 }))
   *   console.log(one.index, one.ok ? one.result.isActive : one.error.kind);
   * ```
   */
  async *checkMany(
    requests: Iterable<EligibilityRequest> | AsyncIterable<EligibilityRequest>,
    options: CheckManyOptions = {},
  ): AsyncGenerator<CheckManyResult, void, undefined> {
    checkOptions('eligibility.checkMany', options);
    const {
      concurrency: _concurrency,
      startIndex: _startIndex,
      retryRejections: _retryRejections,
      subjectOf,
      ...each
    } = options;
    const addCallSite = captureCallSite();
    const ask = async (request: EligibilityRequest, signal: AbortSignal) => {
      const subject = subjectOf?.(request) ?? each.subject;
      try {
        return await runOneOfMany(this, check, request, { ...each, subject, signal });
      } catch (error) {
        addCallSite(error);
        throw error;
      }
    };
    yield* checkMany(requests, ask, options, connectionOf(this).clock);
  }

  /**
   * Queries one payer about one person in X12. Retry class `idempotent`.
   *
   * @param x12 - the whole 270 interchange
   * @returns the same as {@link Eligibility.check}; the 271 itself is in `response.x12`. Where Optum responds with the
   *   271 alone, benefits, plan and rejections are read from it; names and addresses are not
   * @throws the errors of {@link Eligibility.check}
   * @example
   * ```ts
   * const { isActive } = await optum.eligibility.checkX12(x12);
   * ```
   */
  checkX12(x12: string, options?: RequestOptions): ResponsePromise<EligibilityResult> {
    return run(this, checkX12, { x12 }, options);
  }
}

/** Returns the date of service of an inquiry, an ISO date. */
function dayAskedAbout(request: EligibilityRequest): string | undefined {
  const { encounter } = request;
  return wireDate(encounter?.dateOfService) ?? wireDate(encounter?.beginningDateOfService);
}

function parseEligibility(
  response: VendorResponse,
  context: FailureContext,
  onDate: string,
): EligibilityResult {
  const { body } = response;
  if (!isObject(body)) {
    throw new ResponseFormatError({
      ...context,
      code: 'not_an_object',
      message: 'The eligibility response is not a JSON object.',
      details: body,
    });
  }
  const wire = body as EligibilityResponse;
  const faults: Issue[] = [];
  const answer = readable(response, context, wire, (fault) => faults.push(fault));
  if (listOf(answer.benefitsInformation).length === 0) {
    const rejected = rejectedResponse(
      response,
      context,
      envelopeOf(rejectionsOf(answer)) ?? readEnvelope(body),
    );
    if (rejected !== undefined) throw rejected;
  }
  const result = eligibilityOn(answer, onDate, wire);
  return faults.length === 0 ? result : { ...result, issues: [...result.issues, ...faults] };
}

/**
 * Returns the response, completed from its X12 where it has no other data.
 *
 * @throws `ResponseFormatError` when there is nothing to read: even a payer without data sends at least its envelope
 */
function readable(
  response: VendorResponse,
  context: FailureContext,
  wire: EligibilityResponse,
  report: (issue: Issue) => void,
) {
  if (saysMore(wire)) return wire;
  const rejected = wire.x12 === undefined ? rejectedResponse(response, context) : undefined;
  if (rejected !== undefined) throw rejected;
  return { ...wire, ...eligibilityOfX12(wire.x12, context, report) };
}

/** Checks whether a response contains anything other than the X12. */
function saysMore({ benefitsInformation, subscriber, payer, errors }: EligibilityResponse): boolean {
  return [benefitsInformation, subscriber, payer, errors].some((part) => part !== undefined);
}
