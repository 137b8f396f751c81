import { type FailureContext, type Issue, PayerRejectionError, reading, safeToken } from '@payerkit/core';
import { supportIds } from '../../internal/error/support-ids.js';
import { unknownSubmission } from '../../internal/submission/unknown-submission.js';
import { type Fields, isObject, listOf, objectOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';
import type { ClaimResponseBody } from './claim.js';

/** The clearinghouse's response to a claim. */
export interface ClaimReceipt {
  /** True when it accepted the claim. The payer's response follows as a 277CA report. */
  readonly isAccepted: boolean;
  /** Control number of the transaction. */
  readonly controlNumber: string | undefined;
  /** Your patient control number; reports contain it. */
  readonly patientControlNumber: string | undefined;
  /** Optum's ID of the claim in its correlation. */
  readonly correlationId: string | undefined;
  /** ID that reports return. */
  readonly customerClaimNumber: string | undefined;
  /** The claim number of the clearinghouse; on submission only. */
  readonly clearinghouseClaimNumber: string | undefined;
  /** When it was received, as the vendor writes it. */
  readonly receivedAt: string | undefined;
  /** The corrections to make. */
  readonly issues: readonly Issue[];
  /** Optum's ID of the transaction, for its support desk. */
  readonly traceId: string | undefined;
  /** The response in wire format. */
  readonly response: ClaimResponseBody;
}

/**
 * Reads the response to a claim.
 *
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not an object
 * @example
 * ```ts
 * const receipt = readClaimReceipt(response);
 * console.log(receipt.clearinghouseClaimNumber);
 * ```
 */
export function readClaimReceipt(response: ClaimResponseBody): ClaimReceipt {
  return reading('readClaimReceipt', () => {
    const body = response as Readonly<Record<string, unknown>>;
    const reference = objectOf(body.claimReference);
    const meta = objectOf(body.meta);
    return {
      isAccepted: wireText(body.status)?.toUpperCase() === 'SUCCESS',
      controlNumber: wireText(body.controlNumber),
      patientControlNumber: wireText(reference.patientControlNumber),
      correlationId: wireText(reference.correlationId),
      customerClaimNumber: wireText(reference.customerClaimNumber),
      // The two products spell it differently.
      clearinghouseClaimNumber: wireText(reference.rhclaimNumber) ?? wireText(reference.rhClaimNumber),
      receivedAt: wireText(reference.timeOfResponse),
      issues: editsOf(body),
      traceId: wireText(meta.traceId),
      response,
    };
  });
}

/**
 * Checks that a receipt confirms that the claim was accepted. The vendor documents two values: `SUCCESS`, and `EDITS`,
 * with which the claim was not forwarded. Edits without either value are a rejection, too. Everything else (a queue's
 * message, a gateway's page, a new value, a bare failure, the receipt of another claim) leaves it unknown whether the
 * payer has the claim.
 *
 * @param receipt - read from the response
 * @param numbers - submitted patient control numbers; empty to compare none
 * @throws `PayerRejectionError` (code `claim_edits`) for edits; `SubmissionUnknownError`
 */
export function requireTaken(
  receipt: ClaimReceipt,
  numbers: readonly (string | undefined)[],
  context: FailureContext,
): void {
  const { response, issues, controlNumber, traceId } = receipt;
  const { operation = '' } = context;
  const status = wireText((response as Fields).status);
  const unknown = (code: string, message?: string) =>
    unknownSubmission(operation, context, {
      code,
      message,
      controlNumber,
      traceId,
      issues,
      details: response,
    });
  if (!isOneOf(receipt.patientControlNumber, numbers))
    throw unknown(
      'another_claim',
      'It contains another patient control number. Reconcile the claim before you submit it again.',
    );
  if (receipt.isAccepted) return;
  const isRejected = status === undefined ? hasEdits(response as Fields) : status.toUpperCase() === 'EDITS';
  if (!isRejected) throw unknown('no_receipt', 'Reconcile the claim before you submit it again.');
  throw new PayerRejectionError({
    ...context,
    ...supportIds(response),
    code: 'claim_edits',
    message:
      "The clearinghouse rejected the claim; it was not sent to the payer. See `issues` for the corrections, and details() for the clearinghouse's text.",
    issues,
    details: response,
  });
}

/** Payers and clearinghouses may truncate a number to 17 characters or more, and change its case. */
function isOneOf(number: string | undefined, submitted: readonly (string | undefined)[]): boolean {
  const known = submitted.filter((one) => one !== undefined);
  if (number === undefined || known.length === 0) return true;
  return known.some((one) => isSameNumber(number, one) || isTruncated(number, one));
}

/** Checks whether two patient control numbers are the same but for case and blanks around them. */
export function isSameNumber(theirs: string, ours: string): boolean {
  return theirs.trim().toUpperCase() === ours.trim().toUpperCase();
}

/** Checks whether a number may be ours truncated: its beginning, at least 17 characters. */
export function isTruncated(theirs: string, ours: string): boolean {
  const [cut, whole] = [theirs.trim().toUpperCase(), ours.trim().toUpperCase()];
  return cut.length >= 17 && cut.length < whole.length && whole.startsWith(cut);
}

const CORRECT = "Correct the claim and resubmit it. The error's details() returns the clearinghouse's text.";

/** An entry of either list. Entries are compared before any text is removed. */
interface Edit {
  readonly issue: Issue;
  /** Its name and its complete content. */
  readonly whole: string;
  /** Text, location and value, which the other list repeats; undefined without text. */
  readonly said: string | undefined;
}

/**
 * An entry with a location in the claim describes a problem of the claim; any other can be the failure of a gateway.
 */
function hasEdits(body: Fields): boolean {
  const [errors, edits] = [body.errors, body.editResponses].map((list) =>
    listOf(list as unknown[]).filter(isObject),
  ) as [Fields[], Fields[]];
  return (
    edits.some(({ editName, referenceID, loop, segment }) =>
      [editName, referenceID, loop, segment].some((value) => wireText(value) !== undefined),
    ) ||
    errors.some(({ field, location }) => [field, location].some((value) => wireText(value) !== undefined))
  );
}

/** Edits are in two overlapping lists; an edit in both is one issue. The failure of the whole is separate. */
function editsOf(body: Fields): Issue[] {
  const errors = listOf(body.errors as unknown[])
    .filter(isObject)
    .map(errorEdit);
  const edits = listOf(body.editResponses as unknown[])
    .filter(isObject)
    .map(responseEdit);
  const failure = isObject(body.failure) ? [failureIssue(body.failure)] : [];
  const saidInEdits = new Set(edits.map(({ said }) => said));
  const own = errors.filter(({ said }) => said === undefined || !saidInEdits.has(said));
  const once = new Map([...own, ...edits].map(({ whole, issue }) => [whole, issue]));
  return [...once.values(), ...failure];
}

function edit(
  code: string | undefined,
  words: unknown,
  where: string,
  { value, occurrence }: { readonly value: unknown; readonly occurrence: readonly unknown[] },
  text: string,
): Edit {
  const sentence = wireText(words)?.replaceAll(/\s+/g, ' ').trim().toUpperCase();
  const said = JSON.stringify([sentence, where.toUpperCase(), wireText(value) ?? '']);
  return {
    whole: JSON.stringify([code, said, ...occurrence.map(wireText)]),
    said: sentence === undefined ? undefined : said,
    issue: {
      severity: 'error',
      code: editCode(code ?? 'edit'),
      path: safeToken(where),
      text,
      followUp: CORRECT,
    },
  };
}

function errorEdit(error: Fields): Edit {
  const where = place(wireText(error.location), wireText(error.field));
  const { code, description, value, followupAction } = error;
  const own = { value, occurrence: [followupAction] };
  return edit(wireText(code), description, where, own, 'The clearinghouse rejected the claim');
}

function responseEdit(wire: Fields): Edit {
  const location = [wireText(wire.loop), wireText(wire.segment)]
    .filter((part) => part !== undefined)
    .join(' ');
  const where = place(location === '' ? undefined : location, wireText(wire.element));
  const code = wireText(wire.editName) ?? wireText(wire.referenceID);
  const text = 'A clearinghouse edit rejected the claim';
  // One edit may concern several lines: then only these fields differ.
  const own = { value: wire.badData, occurrence: [wire.fieldIndex, wire.claimCorePath, wire.qualifierCode] };
  return edit(code, wire.errorDescription, where, own, text);
}

// Letters, up to six digits and a short suffix, such as `H31507` or `H31507.01`; or only up to six digits.
const EDIT_NAME = /^(?:[A-Z]{1,12}[-_.]?\d{1,6}[A-Z]?(?:[-_.]\d{1,3})?|\d{1,6})$/i;

/** Returns the name of an edit, a constant of the clearinghouse; any other text only as far as it is safe. */
function editCode(name: string): string {
  return EDIT_NAME.test(name) ? name : safeToken(name);
}

function failureIssue(failure: Fields): Issue {
  return {
    severity: 'fatal',
    code: safeToken(wireText(failure.code) ?? 'failure'),
    text: 'The clearinghouse could not accept the claim',
  };
}

/** `2010AA N4` and element `03` as `2010AA.N4.03`: paths contain no blanks. */
function place(location: string | undefined, element: string | undefined): string {
  return [...(location?.split(/\s+/) ?? []), ...(element === undefined ? [] : [element])].join('.');
}
