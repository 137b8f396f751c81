import { type RequestOptions, ResponseFormatError, type ResponsePromise, toMoney } from '@payerkit/core';
import { run } from '../internal/call/resource-calls.js';
import { operation } from '../internal/operation/operation.js';
import { isObject, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireAmount, wireText } from '../internal/wire/text.js';
import type { OperationBody } from '../operations.js';
import { OptumResource } from '../optum-resource.js';
import { type PharmacyTransactionState, pharmacyTransactionState } from './ncpdp.js';

/** A pharmacy claim in JSON. Optum: Telecom Formatter. */
export type PharmacyClaimFields = OperationBody<'POST /rxn/telecomformatter/v1/formatDetails'>;

/** A processor's response to read; its text goes into `response.raw`. Optum: Telecom Formatter. */
export type PharmacyResponseFields = OperationBody<'POST /rxn/telecomformatter/v1/telecomFormatResponse'>;

/** A processor's response to one transaction, in JSON. */
export interface PharmacyTransaction {
  /** Outcome; `unknown` for an unknown code. */
  readonly state: PharmacyTransactionState;
  /** The processor's code for the outcome. */
  readonly statusCode: string | undefined;
  /** Authorization number. */
  readonly authorizationNumber: string | undefined;
  /** Reject reasons. */
  readonly rejectCodes: readonly string[];
  /** Dollars that the patient pays, with two decimal places. */
  readonly patientAmount: string | undefined;
  /** Dollars of that amount that are a copay, with two decimal places. */
  readonly copayAmount: string | undefined;
  /** Dollars that the payer pays, with two decimal places. */
  readonly paidAmount: string | undefined;
  /** The transaction in wire format. */
  readonly response: Readonly<Record<string, unknown>>;
}

/** A processor's response in JSON. */
export interface PharmacyResponse {
  /** Transaction by transaction. */
  readonly transactions: readonly PharmacyTransaction[];
  /** The processor's message. */
  readonly message: string | undefined;
  /** The response in wire format. */
  readonly response: unknown;
}

/** A claim as text. */
export interface FormattedPharmacyClaim {
  /** The message in NCPDP Telecommunication, to submit. */
  readonly message: string;
  /** The switch's response, if the vendor returns it. */
  readonly answer: PharmacyResponse | undefined;
  /** The response in wire format. */
  readonly response: unknown;
}

/** Payer sheet format to fetch. Optum: Formatting Rule. */
export type ClaimFormatQuery = NonNullable<
  OperationBody<'POST /rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/fetch'>['getClaimFormatRequest']
>;

/** The format that a payer requires for claims. */
export interface PharmacyClaimFormat {
  /** Its code. */
  readonly code: string | undefined;
  /** Bank identification number of the processor. */
  readonly bin: string | undefined;
  /** Processor control number. */
  readonly pcn: string | undefined;
  /** Description, in the vendor's words. */
  readonly description: string | undefined;
  /** Start of its validity, as the vendor writes it. */
  readonly effectiveDate: string | undefined;
  /** End of its validity, as the vendor writes it. */
  readonly expirationDate: string | undefined;
  /** Transactions with their segments and fields, in wire format. */
  readonly transmissions: readonly Readonly<Record<string, unknown>>[];
  /** The response in wire format. */
  readonly response: unknown;
}

function dollars(value: unknown): string | undefined {
  return toMoney({ value: wireAmount(value) })?.amount;
}

const write = operation('POST /rxn/telecomformatter/v1/formatDetails', {
  wire: (body: PharmacyClaimFields) => ({ body }),
  read({ body }, context): FormattedPharmacyClaim {
    const wire = objectOf(body);
    // Blanks and control characters are part of it.
    const message = wire.ncpdpRequestString;
    if (typeof message !== 'string' || message === '')
      throw new ResponseFormatError({
        ...context,
        code: 'no_message',
        message: 'The response contains no message.',
        details: body,
      });
    const answer = isObject(wire.switchResponse) ? readPharmacyResponse(wire.switchResponse) : undefined;
    return { message, answer, response: body };
  },
});
const read = operation('POST /rxn/telecomformatter/v1/telecomFormatResponse', {
  wire: (body: PharmacyResponseFields) => ({ body }),
  read: ({ body }) => readPharmacyResponse(body),
});
const claimFormat = operation(
  'POST /rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/fetch',
  {
    wire: ({ query }: { readonly query: ClaimFormatQuery }) => ({ body: { getClaimFormatRequest: query } }),
    read: ({ body }) => readClaimFormat(body),
  },
);

/**
 * Converts pharmacy claims from JSON to NCPDP and responses back, and returns the format that a payer requires.
 *
 * Optum: Telecom Formatter, Formatting Rule. Products on the application: those of the same names. To save and update
 * formats, use `optum.call`, because the documents do not say how the format is transmitted.
 */
export class PharmacyFormatter extends OptumResource {
  /**
   * Writes a claim as NCPDP text; nothing is submitted. Retry class `idempotent`.
   *
   * @param claim - the claim in JSON
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
    return run(this, write, claim, options);
  }

  /**
   * Reads a processor's response into JSON, including the amounts that the patient pays. Retry class `idempotent`.
   *
   * @param answer - `{ response: { raw: message } }`
   * @throws the errors of {@link PharmacyFormatter.write}
   * @example
   * ```ts
   * const { transactions } = await optum.pharmacy.formatter.read({ response: { raw: message } });
   * for (const { state, patientAmount } of transactions) console.log(state, patientAmount);
   * ```
   */
  read(answer: PharmacyResponseFields, options?: RequestOptions): ResponsePromise<PharmacyResponse> {
    return run(this, read, answer, options);
  }

  /**
   * Returns the format that a payer requires for claims. Retry class `idempotent`.
   *
   * @param query - `bin`, `pcn`, `groupCode` and others
   * @returns undefined when the vendor finds none
   * @throws the errors of {@link PharmacyFormatter.write}
   * @example
   * ```ts
   * const format = await optum.pharmacy.formatter.claimFormat({ bin: '610144' });
   * ```
   */
  claimFormat(
    query: ClaimFormatQuery,
    options?: RequestOptions,
  ): ResponsePromise<PharmacyClaimFormat | undefined> {
    return run(this, claimFormat, { query }, options);
  }
}

/** Reads a processor's response in JSON. */
export function readPharmacyResponse(response: unknown): PharmacyResponse {
  const wire = objectOf(response);
  return {
    transactions: objectsOf(wire.transactions).map((transaction) => {
      const [status, pricing] = [objectOf(transaction.status), objectOf(transaction.pricing)];
      const statusCode = wireText(status.transactionResponseStatus);
      return {
        state: pharmacyTransactionState(statusCode),
        statusCode,
        authorizationNumber: wireText(status.authorizationNumber),
        rejectCodes: objectsOf(status.rejectDetails).flatMap(({ code }) => wireText(code) ?? []),
        patientAmount: dollars(pricing.patientPayAmount),
        copayAmount: dollars(pricing.amountOfCopay),
        paidAmount: dollars(pricing.totalAmountPaid),
        response: transaction,
      };
    }),
    message: wireText(objectOf(wire.responseMessage).message),
    response,
  };
}

/** Returns a payer's format; undefined when the response contains none. */
export function readClaimFormat(response: unknown): PharmacyClaimFormat | undefined {
  const format = objectOf(objectOf(response).getClaimFormatResponse).claimFormat;
  if (!isObject(format)) return undefined;
  return {
    code: wireText(format.code),
    bin: wireText(format.bin),
    pcn: wireText(format.pcn),
    description: wireText(format.description),
    effectiveDate: wireText(format.effectiveDate),
    expirationDate: wireText(format.expirationDate),
    transmissions: objectsOf(format.transmissions),
    response,
  };
}
