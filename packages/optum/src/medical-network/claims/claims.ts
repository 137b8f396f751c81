import {
  inputError,
  PayerKitError,
  type RequestOptions,
  type ResponsePromise,
  responseOf,
  type SubmissionState,
  type ValidationError,
  withCallSite,
} from '@payerkit/core';
import { connectionOf, recordsOf, resolve, settle } from '../../internal/call/resource-calls.js';
import type { CallPlace } from '../../internal/call/run.js';
import { checkOutcome, checkTypes } from '../../internal/check/arguments.js';
import { readSubmission } from '../../internal/submission/x12-submission.js';
import { isObject, objectOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';
import { OptumResource } from '../../optum-resource.js';
import type { SubmissionOutcome } from '../../settings/ledger-options.js';
import { ClaimStatusInquiry } from '../claim-status/claim-status-inquiry.js';
import type { ClaimStatusRequest } from '../claim-status/request.js';
import { type ClaimStatus, type ClaimStatusResult, isFoundIn } from '../claim-status/result.js';
import { Reports } from '../reports/reports.js';
import type { InstitutionalClaim, LooseClaim, ProfessionalClaim } from './claim.js';
import { claimSiblings, claimSubmission, x12Submission } from './claim-identity.js';
import { cannedEntriesAbout, entriesAbout, serviceDays } from './claim-match.js';
import { ClaimSubmissions } from './claim-submissions.js';
import { type ClaimTracker, type TrackOptions, trackClaims } from './tracking/claim-tracker.js';
import { claimsOfX12 } from './x12-claims.js';

/** Outcome of a claim whose response was lost. */
export interface Reconciliation {
  /**
   * True when the payer has the claim. False means that the payer states it has none, which may change: a claim takes
   * time to reach it. Undefined means that it could not say, or returned only claims with other patient control
   * numbers.
   */
  readonly isFound: boolean | undefined;
  /** State of the ledger record afterwards; undefined without a ledger or when the ledger has no such claim. */
  readonly state: SubmissionState | undefined;
  /** The payer's findings. */
  readonly status: ClaimStatusResult;
}

/** Methods for claims. */
export class Claims extends OptumResource {
  /** Professional claims (X12 837P). */
  readonly professional: ClaimSubmissions<ProfessionalClaim>;
  /** Institutional claims (X12 837I). */
  readonly institutional: ClaimSubmissions<InstitutionalClaim>;
  /** Queries payers about the status of claims (X12 276/277). */
  readonly status: ClaimStatusInquiry;
  readonly #reports: Reports;

  /**
   * @internal
   */
  constructor(place: CallPlace) {
    super(place);
    this.professional = new ClaimSubmissions(place, 'professional');
    this.institutional = new ClaimSubmissions(place, 'institutional');
    this.status = new ClaimStatusInquiry(place);
    this.#reports = new Reports(place);
  }

  /**
   * Queries the payer about a claim whose response was lost, and resolves its ledger record: a found claim becomes
   * `accepted`; a found rejection frees the claim to be corrected and resubmitted. "Not found" alone resolves nothing.
   * Retry class `idempotent`.
   *
   * @param submission - the claim as submitted
   * @returns the payer's finding, and the state of the record
   * @throws the errors of `claims.status.check`
   * @example
   * ```ts
   * try {
   *   await optum.claims.professional.submit(claim);
   * } catch (error) {
   *   if (!SubmissionUnknownError.isInstance(error)) throw error;
   *   const { isFound, state } = await optum.claims.reconcile(claim);
   * }
   * ```
   */
  reconcile(
    submission: ProfessionalClaim | InstitutionalClaim,
    options?: RequestOptions,
  ): ResponsePromise<Reconciliation> {
    return responseOf(() => this.#reconcile(submission as LooseClaim, options));
  }

  /**
   * Does the same as {@link Claims.reconcile} for claims submitted in X12: queries the payer about each and resolves
   * its record.
   *
   * @param x12 - the interchange as submitted
   * @param options - signal, time budgets in milliseconds, retries, headers of each inquiry
   * @returns claim by claim, in the order of the interchange
   * @throws `ValidationError` (code `no_claims`) when no claim can be read from it; the errors of `claims.status.check`
   * @example
   * ```ts
   * for (const { isFound, state } of await optum.claims.reconcileX12(x12)) console.log(isFound, state);
   * ```
   */
  reconcileX12(x12: string, options?: RequestOptions): Promise<Reconciliation[]> {
    return withCallSite(() => this.#reconcileX12(x12, options));
  }

  async #reconcileX12(x12: string, options: RequestOptions | undefined): Promise<Reconciliation[]> {
    const claims = claimsOfX12(readSubmission(x12)?.segments ?? []);
    if (claims.length === 0) throw noClaims();
    const settled: Reconciliation[] = [];
    const failures: unknown[] = [];
    for (const claim of claims) {
      try {
        settled.push((await this.#reconcile(claim, options)).data);
      } catch (error) {
        // A record that cannot be read stops only its own claim.
        if (!isLedgerError(error)) throw error;
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return settled;
  }

  /**
   * Records in the ledger what you learned about a claim by other means than {@link Claims.reconcile}: a report, the
   * payer's portal, a phone call. Sends nothing.
   *
   * @param submission - the claim as submitted
   * @param outcome - `rejected` and `settled` allow it to be submitted again
   * @returns the state of its record; undefined without a ledger, or when the ledger has no such claim
   * @throws `ValidationError` for arguments of the wrong type; the errors of your ledger
   * @example
   * ```ts
   * await optum.claims.settle(claim, 'settled'); // the payer says on the phone that it never arrived
   * ```
   */
  async settle(
    submission: ProfessionalClaim | InstitutionalClaim,
    outcome: SubmissionOutcome,
  ): Promise<SubmissionState | undefined> {
    checkTypes('claims.settle', { submission: [submission, 'object'] });
    checkOutcome('claims.settle', outcome);
    return (await settle(this, claimSubmission, submission as LooseClaim, outcome))[0];
  }

  /**
   * Does the same as {@link Claims.settle} for claims submitted in X12.
   *
   * @param x12 - the interchange as submitted
   * @param outcome - of all of its claims
   * @returns claim by claim, in the order of the interchange
   * @throws `ValidationError` for arguments of the wrong type; the errors of your ledger
   * @example
   * ```ts
   * await optum.claims.settleX12(x12, 'settled'); // the payer says on the phone that it never arrived
   * ```
   */
  async settleX12(x12: string, outcome: SubmissionOutcome): Promise<(SubmissionState | undefined)[]> {
    checkTypes('claims.settleX12', { x12: [x12, 'text'] });
    checkOutcome('claims.settleX12', outcome);
    return settle(this, x12Submission, { x12 }, outcome);
  }

  /**
   * Creates a tracker, which joins the ledger, the reports and the claim status of each claim into one history with one
   * current state. Sends nothing by itself.
   *
   * @param options - `ledger` and `reports` (default: those of the client), `state` of an earlier tracker, limits
   * @throws `ValidationError` for options of the wrong type
   * @example
   * ```ts
   * const tracker = optum.claims.track({ state: await load() });
   * for (const { reason, nextStep, claim } of await tracker.needsPerson())
   *   console.log(reason, nextStep, claim?.patientControlNumber);
   * ```
   */
  track(options?: TrackOptions): ClaimTracker {
    return trackClaims(OptumResource.placeOf(this), () => this.#reports, options);
  }

  async #reconcile(claim: LooseClaim, options: RequestOptions | undefined) {
    checkTypes('claims.reconcile', { submission: [claim, 'object'] });
    const { data: status, meta } = await this.status.check(statusRequest(claim), options).withResponse();
    const entries = await this.#entriesAbout(claim, status.claims);
    const state = await this.#settle(claim, entries);
    return { data: { isFound: isFoundIn(entries), state, status }, meta };
  }

  /**
   * A primary and a secondary claim to the same payer look alike in a 277. Entries with the payer's number of the other
   * one do not belong to this claim; while that number is unknown, no entry does.
   */
  async #entriesAbout(claim: LooseClaim, entries: readonly ClaimStatus[]): Promise<readonly ClaimStatus[]> {
    if (connectionOf(this).environment.kind === 'sandbox') return cannedEntriesAbout(claim, entries);
    const numbers = await this.#numbersOfSiblings(claim);
    const others = entries.filter(
      ({ payerClaimNumber }) => payerClaimNumber === undefined || !numbers.has(payerClaimNumber),
    );
    const about = entriesAbout(claim, others);
    return numbers.has(undefined) && isFoundIn(about) === true ? [] : about;
  }

  /**
   * Returns the payer claim numbers of the claims that look like this one; undefined among them where one is unknown.
   */
  async #numbersOfSiblings(claim: LooseClaim): Promise<ReadonlySet<string | undefined>> {
    try {
      const records = await recordsOf(this, claimSiblings, claim);
      const sent = records.filter((record) => record !== undefined && record.state !== 'rejected');
      return new Set(sent.map((record) => record?.result?.payerClaimNumber));
    } catch (error) {
      if (isLedgerError(error)) return new Set([undefined]);
      throw error;
    }
  }

  async #settle(claim: LooseClaim, entries: readonly ClaimStatus[]): Promise<SubmissionState | undefined> {
    const numbered = entries.find((one) => one.payerClaimNumber !== undefined);
    const numbers = { payerClaimNumber: numbered?.payerClaimNumber };
    return (await resolve(this, claimSubmission, claim, stateOf(entries), numbers))[0];
  }
}

function isLedgerError(error: unknown): boolean {
  return PayerKitError.isInstance(error) && error.code.startsWith('submission_ledger');
}

function noClaims(): ValidationError {
  const text = 'must be an 837 interchange with at least one claim';
  return inputError([{ code: 'no_claims', path: 'x12', text }], { provider: 'optum', code: 'no_claims' });
}

/** State to which the payer's response moves a record; undefined when it has none, or did not find the claim. */
function stateOf(entries: readonly ClaimStatus[]): 'accepted' | 'rejected' | undefined {
  if (isFoundIn(entries) !== true) return undefined;
  const known = entries.filter(({ meaning }) => meaning !== 'notFound');
  return known.every(({ meaning }) => meaning === 'rejected') ? 'rejected' : 'accepted';
}

/** Creates the inquiry about a claim from the claim itself. */
function statusRequest(claim: LooseClaim): ClaimStatusRequest {
  const part = (value: unknown): Readonly<Record<string, unknown>> => objectOf(value);
  const [billing, subscriber, information] = [claim.billing, claim.subscriber, claim.claimInformation].map(
    part,
  );
  const dates = serviceDays(information ?? {});
  const person = (value: Readonly<Record<string, unknown>> | undefined) =>
    pick(value, ['firstName', 'lastName', 'dateOfBirth', 'gender']);
  const request = {
    ...pick(claim as Readonly<Record<string, unknown>>, ['tradingPartnerServiceId', 'tradingPartnerName']),
    providers: [
      {
        providerType: 'BillingProvider',
        ...pick(billing, ['organizationName', 'firstName', 'lastName', 'npi']),
        ...(wireText(billing?.employerId) === undefined ? {} : { taxId: billing?.employerId }),
      },
    ],
    subscriber: { ...person(subscriber), ...pick(subscriber, ['memberId']) },
    ...(isObject(claim.dependent) ? { dependent: person(claim.dependent) } : {}),
    encounter: {
      ...(wireText(information?.patientControlNumber) === undefined
        ? {}
        : { patientAccountNumber: information?.patientControlNumber }),
      ...(wireText(information?.claimChargeAmount) === undefined
        ? {}
        : { submittedAmount: information?.claimChargeAmount }),
      ...(dates === undefined ? {} : { beginningDateOfService: dates[0], endDateOfService: dates[1] }),
    },
  };
  // Checked like any other inquiry before it is sent.
  return request as unknown as ClaimStatusRequest;
}

function pick(value: Readonly<Record<string, unknown>> | undefined, names: readonly string[]) {
  return Object.fromEntries(
    names.flatMap((name) => (value?.[name] === undefined ? [] : [[name, value[name]]])),
  );
}
