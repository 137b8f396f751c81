import { type RequestOptions, ResponseFormatError, type ResponsePromise, toMoney } from '@payerkit/core';
import type { Connection } from '../internal/call/connection.js';
import { callTyped, mapped } from '../internal/call/resource-call.js';
import { isObject } from '../internal/error/wire-errors.js';
import { wireAmount, wireText } from '../internal/wire/text.js';
import type { OperationBody } from '../operations.js';
import { type PharmacyTransactionState, pharmacyTransactionState } from './ncpdp.js';

/** A pharmacy claim in JSON. Optum: Telecom Formatter. */
export type PharmacyClaimFields = OperationBody<'POST /rxn/telecomformatter/v1/formatDetails'>;

/** A response of a processor to be read; its text goes into `response.raw`. Optum: Telecom Formatter. */
export type PharmacyResponseFields = OperationBody<'POST /rxn/telecomformatter/v1/telecomFormatResponse'>;

/** What a processor says of one transaction, in JSON. */
export interface PharmacyTransaction {
  /** What became of it; `unknown` for a code that is not known. */
  readonly state: PharmacyTransactionState;
  /** The processor's code for it. */
  readonly statusCode: string | undefined;
  /** Number of the authorization. */
  readonly authorizationNumber: string | undefined;
  /** Why it was rejected. */
  readonly rejectCodes: readonly string[];
  /** Dollars the patient pays, with two places. */
  readonly patientAmount: string | undefined;
  /** Dollars of it that are a copay, with two places. */
  readonly copayAmount: string | undefined;
  /** Dollars the payer pays, with two places. */
  readonly paidAmount: string | undefined;
  /** As on the wire. */
  readonly response: Readonly<Record<string, unknown>>;
}

/** A processor's response in JSON. */
export interface PharmacyResponse {
  /** Transaction by transaction. */
  readonly transactions: readonly PharmacyTransaction[];
  /** The processor's message, in its words. */
  readonly message: string | undefined;
  /** As on the wire. */
  readonly response: unknown;
}

/** A claim as text. */
export interface FormattedPharmacyClaim {
  /** The message in NCPDP Telecommunication, to submit. */
  readonly message: string;
  /** What the switch responded, where the vendor gives it. */
  readonly answer: PharmacyResponse | undefined;
  /** As on the wire. */
  readonly response: unknown;
}

/** Which format of a payer sheet to fetch. Optum: Formatting Rule. */
export type ClaimFormatQuery = NonNullable<
  OperationBody<'POST /rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/fetch'>['getClaimFormatRequest']
>;

/** The format that a payer wants claims in. */
export interface PharmacyClaimFormat {
  /** Its code. */
  readonly code: string | undefined;
  /** Bank identification number of the processor. */
  readonly bin: string | undefined;
  /** Processor control number. */
  readonly pcn: string | undefined;
  /** What it is, in the vendor's words. */
  readonly description: string | undefined;
  /** Since when it holds, as the vendor writes it. */
  readonly effectiveDate: string | undefined;
  /** Until when it holds, as the vendor writes it. */
  readonly expirationDate: string | undefined;
  /** Transactions with their segments and fields, as on the wire. */
  readonly transmissions: readonly Readonly<Record<string, unknown>>[];
  /** As on the wire. */
  readonly response: unknown;
}

const FORMAT_KEY = 'POST /rxn/telecomformatter/v1/formatDetails';
const READ_KEY = 'POST /rxn/telecomformatter/v1/telecomFormatResponse';
const FETCH_KEY =
  'POST /rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/fetch';

type Fields = Readonly<Record<string, unknown>>;
function fields(value: unknown): Fields {
  return isObject(value) ? value : {};
}
function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
function dollars(value: unknown): string | undefined {
  return toMoney({ value: wireAmount(value) })?.amount;
}

/**
 * Turns pharmacy claims from JSON into NCPDP and responses back, and tells how a payer wants them.
 *
 * Optum: Telecom Formatter, Formatting Rule. Products on the application: those of the same names. Formats are saved and
 * updated with `optum.call`, because the documents leave open how the format travels.
 */
export class PharmacyFormatter {
  readonly #connection: Connection;

  /**
   * @internal
   * @param connection - how Optum is reached
   */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Writes a claim as NCPDP text; nothing is submitted. Retry class `idempotent`.
   *
   * @param claim - the claim in JSON
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns the message for `pharmacy.claims.submit`
   * @throws `ValidationError` before anything is sent; `ResponseFormatError` for a response without a message;
   * `BadRequestError` and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { message } = await optum.pharmacy.formatter.write(claim);
   * await optum.pharmacy.claims.submit({ submitterId: 'BR_126', message });
   * ```
   */
  write(claim: PharmacyClaimFields, options?: RequestOptions): ResponsePromise<FormattedPharmacyClaim> {
    const call = callTyped(this.#connection, FORMAT_KEY, { body: claim }, options);
    return mapped(call, ({ data: response, meta }) => {
      const wire = fields(response);
      // Blanks and control characters are part of it.
      const message = wire.ncpdpRequestString;
      if (typeof message !== 'string' || message === '') {
        throw new ResponseFormatError({
          code: 'no_message',
          provider: 'optum',
          operation: FORMAT_KEY,
          status: meta.status,
          requestId: meta.requestId,
          attempts: meta.attempts,
          sent: 'yes',
          message: 'The response holds no message.',
          details: response,
        });
      }
      const answer = isObject(wire.switchResponse) ? readPharmacyResponse(wire.switchResponse) : undefined;
      return { message, answer, response };
    });
  }

  /**
   * Reads a processor's response into JSON, with what the patient pays. Retry class `idempotent`.
   *
   * @param answer - `{ response: { raw: message } }`
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws as {@link PharmacyFormatter.write}
   */
  read(answer: PharmacyResponseFields, options?: RequestOptions): ResponsePromise<PharmacyResponse> {
    const call = callTyped(this.#connection, READ_KEY, { body: answer }, options);
    return mapped(call, ({ data }) => readPharmacyResponse(data));
  }

  /**
   * The format that a payer wants claims in. Retry class `idempotent`.
   *
   * @param query - `bin`, `pcn`, `groupCode` and others
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns undefined when the vendor finds none
   * @throws as {@link PharmacyFormatter.write}
   */
  claimFormat(
    query: ClaimFormatQuery,
    options?: RequestOptions,
  ): ResponsePromise<PharmacyClaimFormat | undefined> {
    const call = callTyped(this.#connection, FETCH_KEY, { body: { getClaimFormatRequest: query } }, options);
    return mapped(call, ({ data }) => readClaimFormat(data));
  }
}

/**
 * Reads a processor's response in JSON.
 *
 * @param response - as on the wire
 */
export function readPharmacyResponse(response: unknown): PharmacyResponse {
  const wire = fields(response);
  return {
    transactions: list(wire.transactions).map((transaction) => {
      const [status, pricing] = [fields(transaction.status), fields(transaction.pricing)];
      const statusCode = wireText(status.transactionResponseStatus);
      return {
        state: pharmacyTransactionState(statusCode),
        statusCode,
        authorizationNumber: wireText(status.authorizationNumber),
        rejectCodes: list(status.rejectDetails).flatMap(({ code }) => wireText(code) ?? []),
        patientAmount: dollars(pricing.patientPayAmount),
        copayAmount: dollars(pricing.amountOfCopay),
        paidAmount: dollars(pricing.totalAmountPaid),
        response: transaction,
      };
    }),
    message: wireText(fields(wire.responseMessage).message),
    response,
  };
}

/** A payer's format; undefined when the response holds none. */
export function readClaimFormat(response: unknown): PharmacyClaimFormat | undefined {
  const format = fields(fields(response).getClaimFormatResponse).claimFormat;
  if (!isObject(format)) return undefined;
  return {
    code: wireText(format.code),
    bin: wireText(format.bin),
    pcn: wireText(format.pcn),
    description: wireText(format.description),
    effectiveDate: wireText(format.effectiveDate),
    expirationDate: wireText(format.expirationDate),
    transmissions: list(format.transmissions),
    response,
  };
}
