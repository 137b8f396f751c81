import {
  type FailureContext,
  type RequestOptions,
  ResponseFormatError,
  ResponsePromise,
  type VendorResponse,
  type WithResponse,
} from '@payerkit/core';
import type { CallParts, Connection } from '../../internal/call/connection.js';
import { checkInterchange, checkRequest } from '../../internal/check/request.js';
import { isObject } from '../../internal/error/wire-errors.js';
import type { Operation } from '../../internal/operation/row.js';
import { operationSchemas } from '../../internal/operation/schemas.js';
import { submitOnce } from '../../internal/submission/ledger.js';
import { readSubmission } from '../../internal/submission/x12-submission.js';
import { wireText } from '../../internal/wire/text.js';
import type { ControlNumbers } from '../../settings/control-number.js';
import type { LedgerOptions } from '../../settings/ledger-options.js';
import type {
  ClaimResponseBody,
  InstitutionalClaim,
  LooseClaim,
  ProfessionalClaim,
  SubmissionKind,
} from './claim.js';
import { claimSubmission, X12_SUBMISSION } from './claim-identity.js';
import { checkX12Claims, claimPreflight } from './claim-preflight.js';
import { type ClaimReceipt, readClaimReceipt, requireTaken } from './claim-receipt.js';
import { claimsOfX12 } from './x12-claims.js';

/** Payers give back at least this many characters of a patient control number. */
const RETURNED_CHARACTERS = 17;

type Step = 'validation' | 'submission';

interface Product {
  readonly base: string;
  readonly document: string;
  readonly schemaName: string;
}

const PRODUCTS: Readonly<Record<SubmissionKind, Product>> = {
  professional: {
    base: '/medicalnetwork/professionalclaims/v3',
    document: 'medical-network-professional-claims-v3',
    schemaName: 'postMedicalnetworkProfessionalclaimsV3Submission',
  },
  institutional: {
    base: '/medicalnetwork/institutionalclaims/v1',
    document: 'medical-network-institutional-claims-v1',
    schemaName: 'postMedicalnetworkInstitutionalclaimsV1Submission',
  },
};

/**
 * Sends claims to payers (X12 837), or has them checked first.
 *
 * Optum: Professional Claims v3, Institutional Claims v1. Product on the application: the one of the same name.
 */
export class ClaimSubmissions<Claim extends ProfessionalClaim | InstitutionalClaim> {
  readonly #connection: Connection;
  readonly #controlNumbers: ControlNumbers;
  readonly #kind: SubmissionKind;
  readonly #ledger: LedgerOptions | undefined;

  /**
   * @internal
   * @param connection - how Optum is reached
   * @param controlNumbers - makes control numbers
   * @param kind - professional or institutional
   * @param ledger - where submissions are remembered
   */
  constructor(
    connection: Connection,
    controlNumbers: ControlNumbers,
    kind: SubmissionKind,
    ledger: LedgerOptions | undefined,
  ) {
    this.#connection = connection;
    this.#controlNumbers = controlNumbers;
    this.#kind = kind;
    this.#ledger = ledger;
  }

  /**
   * Has a claim checked by the clearinghouse; nothing goes to the payer. Retry class `idempotent`.
   *
   * @param claim - a control number is made when there is none
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns `isAccepted` says whether it would be taken; `issues` what must be corrected
   * @throws `ValidationError` before anything is sent; `BadRequestError` for fields the clearinghouse rejects; the token,
   * permission, network and time errors of every call
   */
  validate(claim: Claim, options?: RequestOptions): ResponsePromise<ClaimReceipt> {
    return new ResponsePromise(this.#send('validation', claim as LooseClaim, options));
  }

  /**
   * Sends a claim to the payer. Retry class `unsafe`: sent again only when it provably never left, or on a 429. With a
   * `ledger` on the client, a second submission of an unsettled claim is rejected.
   *
   * @param claim - a control number is made when there is none
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns the clearinghouse's receipt; the payer's word comes later, as a report
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `PayerRejectionError` with the edits that
   * stopped the claim; `SubmissionUnknownError` when it is unknown whether it was taken: `claims.reconcile` looks it up;
   * `BadRequestError` and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const receipt = await optum.claims.professional.submit(claim);
   * console.log(receipt.clearinghouseClaimNumber);
   * ```
   */
  submit(claim: Claim, options?: RequestOptions): ResponsePromise<ClaimReceipt> {
    return new ResponsePromise(this.#send('submission', claim as LooseClaim, options));
  }

  /**
   * Has a claim checked in X12; nothing goes to the payer. Retry class `idempotent`.
   *
   * @param x12 - the whole interchange
   * @param options - signal, time budgets in milliseconds, retries, headers (`X-CHC-ClaimSubmission-*`)
   * @throws as {@link ClaimSubmissions.validate}
   */
  validateX12(x12: string, options?: RequestOptions): ResponsePromise<ClaimReceipt> {
    return new ResponsePromise(this.#sendX12('validation', x12, options));
  }

  /**
   * Sends claims to the payer in X12. Retry class `unsafe`. With a `ledger` on the client, each claim of the interchange
   * has the key it has in JSON: where one is unsettled, none is sent.
   *
   * @param x12 - the whole interchange
   * @param options - signal, time budgets in milliseconds, retries, headers (`X-CHC-ClaimSubmission-*`)
   * @throws as {@link ClaimSubmissions.submit}; `claims.reconcileX12` looks up what was lost
   */
  submitX12(x12: string, options?: RequestOptions): ResponsePromise<ClaimReceipt> {
    return new ResponsePromise(this.#sendX12('submission', x12, options));
  }

  async #send(
    step: Step,
    claim: LooseClaim,
    options: RequestOptions | undefined,
  ): Promise<WithResponse<ClaimReceipt>> {
    const operation = this.#operation(step, step);
    const key = `POST ${operation.path}`;
    const body = isObject(claim)
      ? { ...claim, controlNumber: claim.controlNumber ?? this.#controlNumbers() }
      : claim;
    await this.#check(body, key);
    const controlNumber = wireText(body.controlNumber);
    const numbers = [patientControlNumberOf(body)];
    const send = () => this.#call(operation, step, { body, controlNumber }, numbers, options);
    if (step === 'validation') return send();
    this.#warnOfLength(key, numbers);
    const place = {
      connection: this.#connection,
      ledger: this.#ledger,
      operation: key,
      controlNumber,
      options,
    };
    return submitOnce(place, claimSubmission, body, send);
  }

  async #sendX12(
    step: Step,
    x12: string,
    options: RequestOptions | undefined,
  ): Promise<WithResponse<ClaimReceipt>> {
    const operation = this.#operation(step, `raw-x12-${step}`);
    checkInterchange(this.#connection, x12, operation);
    const read = readSubmission(x12);
    const segments = read?.segments ?? [];
    const controlNumber = read?.header.controlNumber;
    checkX12Claims(this.#connection, segments, this.#kind, `POST ${operation.path}`);
    const numbers = claimsOfX12(segments).map(patientControlNumberOf);
    const send = () => this.#call(operation, step, { body: { x12 }, controlNumber }, numbers, options);
    if (step === 'validation') return send();
    const key = `POST ${operation.path}`;
    this.#warnOfLength(key, numbers);
    const place = {
      connection: this.#connection,
      ledger: this.#ledger,
      operation: key,
      controlNumber,
      options,
    };
    return submitOnce(place, X12_SUBMISSION, x12, send);
  }

  /** Payers need not give back more, and a truncated number is recognized only where charge and day agree, too. */
  #warnOfLength(operation: string, numbers: readonly (string | undefined)[]): void {
    const longest = Math.max(...numbers.map((number) => number?.length ?? 0));
    if (longest <= RETURNED_CHARACTERS) return;
    this.#connection.logger?.warn(
      `payerkit: a patient control number is longer than ${RETURNED_CHARACTERS} characters; payers may truncate it`,
      { provider: 'optum', operation, length: longest },
    );
  }

  #operation(step: Step, path: string): Operation {
    return {
      method: 'POST',
      path: `${PRODUCTS[this.#kind].base}/${path}`,
      line: 'medical-network',
      origin: 'gateway',
      token: 'v2',
      retryClass: step === 'validation' ? 'idempotent' : 'unsafe',
    };
  }

  async #check(claim: LooseClaim, key: string): Promise<void> {
    const { document, schemaName } = PRODUCTS[this.#kind];
    const isOff = this.#connection.preflight === 'off';
    const schema = isOff ? undefined : (await operationSchemas(document))?.[schemaName]?.body;
    const rules = () =>
      claimPreflight(claim, this.#kind, this.#connection.environment.kind, this.#connection.clock.now());
    await checkRequest(this.#connection, claim, key, schema, rules);
  }

  #call(
    operation: Operation,
    step: Step,
    parts: CallParts<ClaimReceipt>,
    numbers: readonly (string | undefined)[],
    options: RequestOptions | undefined,
  ): Promise<WithResponse<ClaimReceipt>> {
    // The responses of Optum's own sandbox are canned.
    const expected = this.#connection.isSandbox(operation) ? [] : numbers;
    const parse = (response: VendorResponse, context: FailureContext) => {
      const receipt = readReceipt(response, context);
      if (step === 'submission') requireTaken(receipt, expected, context);
      return receipt;
    };
    return this.#connection.send<ClaimReceipt>(operation, { ...parts, parse }, options).withResponse();
  }
}

function patientControlNumberOf({ claimInformation }: LooseClaim): string | undefined {
  return isObject(claimInformation) ? wireText(claimInformation.patientControlNumber) : undefined;
}

function readReceipt({ body }: VendorResponse, context: FailureContext): ClaimReceipt {
  if (isObject(body)) return readClaimReceipt(body as ClaimResponseBody);
  throw new ResponseFormatError({
    ...context,
    code: 'not_an_object',
    message: 'The response to the claim is not a JSON object.',
    details: body,
  });
}
