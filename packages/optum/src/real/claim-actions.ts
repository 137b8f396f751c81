import type { RequestOptions, ResponsePromise, SubmissionState } from '@payerkit/core';
import { x12Identities } from '../medical-network/claims/claim-identity.js';
import { OptumResource } from '../optum-resource.js';
import type { SubmissionOutcome } from '../settings/ledger-options.js';
import type { Own, RealField, RealVariable } from './product.js';
import { contentIdentity, isText, realSubmission, realUpload } from './real-operation.js';
import { type RealInput, type RealProvider, type RealResult, run } from './run.js';
import { fields, type Only, type Selected, type Selection, type Whole } from './selection.js';
import { settleRealSubmission } from './submit.js';

/** An 837 and the payer that receives it. */
export type RealClaimSubmission = Own<RealVariable<'POST /oihub/claim/actions/v1', 'input'>>;
/** A dispute about lines of a claim. */
export type RealTicketSubmission = Own<RealVariable<'POST /oihub/claim/actions/v1', 'claimTicketInput'>>;
/** Responses to an 837: a 999, a 277CA, and the ID for inquiries. */
export type RealClaimReceipt = Own<RealField<'POST /oihub/claim/actions/v1', 'claimSubmissionResponse'>>;
/** Response to a dispute. */
export type RealTicketReceipt = Own<RealField<'POST /oihub/claim/actions/v1', 'claimTicketResponse'>>;
/** Response to a file. */
export interface RealAttachmentReceipt {
  /** ID of the file. */
  readonly attachmentId?: string | null;
}

/** Every field of the response to an 837. */
export const wholeClaimReceipt: Whole<RealClaimReceipt> = fields(
  'transactionId x12ResponseData responseType x12Response277CA message statusCode',
);
const wholeTicketReceipt: Whole<RealTicketReceipt> = fields('ticketNumber ticketStatus preSignedUrl');
const wholeAttachmentReceipt: Whole<RealAttachmentReceipt> = fields('attachmentId');

const PRODUCT = { api: 'claimActions', kind: 'mutation' } as const;
const claimSubmission = realSubmission({
  ...PRODUCT,
  name: 'claimSubmission',
  variable: 'input',
  inputType: 'ClaimSubmissionInput',
  whole: wholeClaimReceipt,
  interchange: 'x12RequestData',
  always: fields('transactionId statusCode'),
  // A claim has one key, whichever method submits it.
  identify: ({ x12RequestData }) => x12Identities(String(x12RequestData)),
  // Errors about the 837 itself; gateway errors and timeouts leave the outcome unknown.
  isRejected: ({ statusCode }) => /^(EDI_20[036]|REQ_4(01|22)|GTW_0[68])$/.test(String(statusCode)),
  isTaken: ({ statusCode }) => statusCode === '000',
});
const submitClaimTicket = realSubmission({
  ...PRODUCT,
  name: 'submitClaimTicket',
  variable: 'claimTicketInput',
  inputType: 'ClaimTicketInput',
  whole: wholeTicketReceipt,
  always: fields('ticketNumber ticketStatus'),
  identify: contentIdentity('submitClaimTicket'),
  isRejected: () => false,
  isTaken: ({ ticketNumber }) => isText(ticketNumber),
});
const submitClaimAttachment = realUpload({
  ...PRODUCT,
  name: 'submitClaimAttachment',
  variable: 'file',
  inputType: 'Upload',
  whole: wholeAttachmentReceipt,
  isTaken: ({ attachmentId }) => isText(attachmentId),
});

/**
 * Sends claims and disputes to payers.
 *
 * Optum: Optum Real Claim Actions. Product on the application: the one of the same name.
 */
export class RealClaimActions extends OptumResource {
  /**
   * Submits claims as an 837. Retry class `unsafe`: resent only when it provably never left, or on a 429. With a
   * `ledger` on the client, each claim of the interchange has the key it has in `claims.professional`: where one is
   * unsettled, none is sent.
   *
   * @param request - `x12RequestData`, the complete interchange, and payer; `select`. `transactionId` and `statusCode`
   *   always come
   * @returns 999 and 277CA in X12; `statusCode` `000` means that it was taken, `transactionId` leads on to
   *   `real.claims.retrieveAcknowledgement`
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `SubmissionUnknownError` when the
   *   outcome is unknown: `claims.reconcileX12` looks it up under the same key, or `claims.settleX12`;
   *   `BadRequestError` and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { data } = await optum.real.claimActions.submit({ providerTaxId, payerId: '87726', x12RequestData });
   * console.log(data.statusCode, data.transactionId);
   * ```
   */
  submit<const S extends true | Selection<RealClaimReceipt> = true>(
    request: RealInput<RealClaimSubmission, RealClaimReceipt, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<RealClaimReceipt, S>>> {
    return run<RealClaimReceipt, S>(this, claimSubmission, request, options);
  }

  /**
   * Submits a ticket: a pended claim, a reconsideration or an appeal. Retry class `unsafe`. With a `ledger` on the
   * client, a ticket that says the same is not sent a second time.
   *
   * @param request - `claimActionIdentifier` and lines of a claim that was found, `ticketType`, `ticketAction`, payer;
   *   `select`. `ticketNumber` and `ticketStatus` always come
   * @returns the ticket, and where its files may be sent to
   * @throws the errors of {@link RealClaimActions.submit}; what was lost, `real.claims.searchTickets` shows: then
   *   {@link RealClaimActions.settleTicket}
   * @example
   * ```ts
   * const { data } = await optum.real.claimActions.submitTicket(ticket);
   * console.log(data.ticketNumber, data.ticketStatus);
   * ```
   */
  submitTicket<const S extends true | Selection<RealTicketReceipt> = true>(
    request: RealInput<RealTicketSubmission, RealTicketReceipt, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<RealTicketReceipt, S>>> {
    return run<RealTicketReceipt, S>(this, submitClaimTicket, request, options);
  }

  /**
   * Records in the ledger the outcome of a ticket whose response was lost. Sends nothing.
   *
   * @param request - as submitted
   * @param outcome - `rejected` and `settled` allow submitting it again
   * @returns the state of its ledger record; undefined without a ledger or when the ledger has no such ticket
   * @throws `ValidationError` for arguments of the wrong type; the errors of your ledger
   * @example
   * ```ts
   * await optum.real.claimActions.settleTicket(ticket, 'settled');
   * ```
   */
  settleTicket(
    request: RealTicketSubmission & RealProvider,
    outcome: SubmissionOutcome,
  ): Promise<SubmissionState | undefined> {
    return settleRealSubmission(this, submitClaimTicket, request, outcome);
  }

  /**
   * Sends a file for a ticket. Retry class `unsafe`; the ledger does not record files.
   *
   * @param request - the file, with its name where it is a `File`; `select`
   * @returns the ID of the file
   * @throws the errors of {@link RealClaimActions.submit}
   * @example
   * ```ts
   * const file = new Blob([bytes], { type: 'application/pdf' });
   * const { data } = await optum.real.claimActions.submitAttachment({ providerTaxId, file });
   * ```
   */
  submitAttachment<const S extends true | Selection<RealAttachmentReceipt> = true>(
    request: RealProvider & {
      /** The file. */
      readonly file: Blob;
      /** Fields to return. Default: all. */
      readonly select?: (S & Only<RealAttachmentReceipt, S>) | undefined;
    },
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<RealAttachmentReceipt, S>>> {
    return run<RealAttachmentReceipt, S>(this, submitClaimAttachment, request, options);
  }
}
