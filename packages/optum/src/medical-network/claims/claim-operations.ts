import { type FailureContext, ResponseFormatError, type VendorResponse } from '@payerkit/core';
import type { Connection } from '../../internal/call/connection.js';
import { interchangeIssues } from '../../internal/check/request.js';
import {
  type Operation,
  operation,
  type ReadCall,
  type WireRequest,
} from '../../internal/operation/operation.js';
import { schemaOf } from '../../internal/operation/schemas.js';
import { readSubmission, type X12Request } from '../../internal/submission/x12-submission.js';
import { isObject } from '../../internal/wire/json.js';
import type { Zod } from '../../internal/wire/schema.js';
import { wireText } from '../../internal/wire/text.js';
import type { ClaimResponseBody, LooseClaim, SubmissionKind } from './claim.js';
import { claimSubmission, x12Submission } from './claim-identity.js';
import { claimPreflight, x12ClaimPreflight } from './claim-preflight.js';
import { type ClaimReceipt, readClaimReceipt, requireTaken } from './claim-receipt.js';
import { claimsOfX12 } from './x12-claims.js';

/** Payers return at least this many characters of a patient control number. */
const RETURNED_CHARACTERS = 17;
const PLACE = { line: 'medical-network', origin: 'gateway' } as const;

/** The operations of a kind of claims. */
export interface ClaimOperations {
  /** Checks a claim. */
  readonly validate: Operation<LooseClaim, ClaimReceipt>;
  /** Submits a claim. */
  readonly submit: Operation<LooseClaim, ClaimReceipt>;
  /** Checks claims in X12. */
  readonly validateX12: Operation<X12Request, ClaimReceipt>;
  /** Submits claims in X12. */
  readonly submitX12: Operation<X12Request, ClaimReceipt>;
}

/** The document of a kind of claims, and its name for a submission. */
const SUBMISSIONS = {
  professional: {
    document: 'medical-network-professional-claims-v3',
    name: 'postMedicalnetworkProfessionalclaimsV3Submission',
  },
  institutional: {
    document: 'medical-network-institutional-claims-v1',
    name: 'postMedicalnetworkInstitutionalclaimsV1Submission',
  },
} as const;

/** The common part of a claim's validation and submission: both use the document of a submission. */
function claim(kind: SubmissionKind) {
  return {
    numbered: 'input',
    request: async (z: Zod) =>
      (await schemaOf({ ...SUBMISSIONS[kind], line: PLACE.line }))?.body ?? z.unknown(),
    document: 'unchecked',
    rules: (input: LooseClaim, { environment, clock }: Connection) =>
      claimPreflight(input, kind, environment.kind, clock.now()),
    discloses: false,
  } as const;
}

/** The same for claims in X12. */
function x12Claims(kind: SubmissionKind) {
  return {
    document: 'unchecked',
    rules: ({ x12 }: X12Request, { environment, clock }: Connection) => [
      ...interchangeIssues(x12, environment.kind),
      ...x12ClaimPreflight(readSubmission(x12)?.segments ?? [], kind, environment.kind, clock.now()),
    ],
    discloses: false,
  } as const;
}
const CHECKED = { wire: claimRequest, read: readReceipt } as const;
const CHECKED_X12 = { wire: x12Request, read: readReceipt } as const;
const SENT = { wire: sentClaim, read: takenClaim, ledger: claimSubmission } as const;
const SENT_X12 = { wire: sentX12, read: takenX12, ledger: x12Submission } as const;

/** Claims by kind. Optum: Professional Claims v3, Institutional Claims v1. */
export const CLAIM_OPERATIONS: Readonly<Record<SubmissionKind, ClaimOperations>> = {
  professional: {
    validate: operation('POST /medicalnetwork/professionalclaims/v3/validation', {
      ...claim('professional'),
      ...CHECKED,
    }),
    submit: operation('POST /medicalnetwork/professionalclaims/v3/submission', {
      ...claim('professional'),
      ...SENT,
    }),
    validateX12: operation('POST /medicalnetwork/professionalclaims/v3/raw-x12-validation', {
      ...x12Claims('professional'),
      ...CHECKED_X12,
    }),
    submitX12: operation('POST /medicalnetwork/professionalclaims/v3/raw-x12-submission', {
      ...x12Claims('professional'),
      ...SENT_X12,
    }),
  },
  institutional: {
    validate: operation('POST /medicalnetwork/institutionalclaims/v1/validation', {
      ...claim('institutional'),
      ...CHECKED,
    }),
    submit: operation('POST /medicalnetwork/institutionalclaims/v1/submission', {
      ...claim('institutional'),
      ...SENT,
    }),
    validateX12: operation('POST /medicalnetwork/institutionalclaims/v1/raw-x12-validation', {
      ...x12Claims('institutional'),
      ...CHECKED_X12,
    }),
    submitX12: operation('POST /medicalnetwork/institutionalclaims/v1/raw-x12-submission', {
      ...x12Claims('institutional'),
      ...SENT_X12,
    }),
  },
};

function claimRequest(body: LooseClaim): WireRequest {
  return { body, controlNumber: wireText(body.controlNumber) };
}

function x12Request(body: X12Request): WireRequest {
  return { body, controlNumber: readSubmission(body.x12)?.header.controlNumber };
}

function sentClaim(body: LooseClaim, connection: Connection): WireRequest {
  warnOfLength(connection, [patientControlNumber(body)]);
  return claimRequest(body);
}

function sentX12(body: X12Request, connection: Connection): WireRequest {
  warnOfLength(connection, patientControlNumbers(body));
  return x12Request(body);
}

/** Payers need not return more, and a truncated number is recognized only when charge and date match, too. */
function warnOfLength({ logger }: Connection, numbers: readonly (string | undefined)[]): void {
  const longest = Math.max(...numbers.map((number) => number?.length ?? 0));
  if (longest <= RETURNED_CHARACTERS) return;
  logger?.warn(
    `payerkit: a patient control number is longer than ${RETURNED_CHARACTERS} characters; payers may truncate it`,
    { provider: 'optum', length: longest },
  );
}

function takenClaim(
  response: VendorResponse,
  context: FailureContext,
  { input, connection }: ReadCall<LooseClaim>,
): ClaimReceipt {
  return taken(response, context, connection, [patientControlNumber(input)]);
}

function takenX12(
  response: VendorResponse,
  context: FailureContext,
  { input, connection }: ReadCall<X12Request>,
): ClaimReceipt {
  return taken(response, context, connection, patientControlNumbers(input));
}

/** The responses of Optum's own sandbox are canned, so they name other claims. */
function taken(
  response: VendorResponse,
  context: FailureContext,
  connection: Connection,
  numbers: readonly (string | undefined)[],
): ClaimReceipt {
  const receipt = readReceipt(response, context);
  requireTaken(receipt, connection.isSandbox(PLACE) ? [] : numbers, context);
  return receipt;
}

function patientControlNumbers({ x12 }: X12Request): (string | undefined)[] {
  return claimsOfX12(readSubmission(x12)?.segments ?? []).map(patientControlNumber);
}

function patientControlNumber({ claimInformation }: LooseClaim): string | undefined {
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
