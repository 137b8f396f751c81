import type { OperationRequest, OperationResponse } from '../../operations.js';

type Body<Request> = Request extends { readonly body: infer B } ? B : never;

/** A claim without a control number gets one. */
type Numbered<Claim> = Omit<Claim, 'controlNumber'> & {
  /** X12 ISA13, nine digits. Made when absent, unique per process and day. */
  readonly controlNumber?: string | undefined;
};

/** A professional claim (X12 837P) as Optum takes it in JSON; everything is a string. Optum: Professional Claims v3. */
export type ProfessionalClaim = Numbered<
  Body<OperationRequest<'POST /medicalnetwork/professionalclaims/v3/submission', 'application/json'>>
>;

/** An institutional claim (X12 837I) as Optum takes it in JSON; everything is a string. Optum: Institutional Claims v1. */
export type InstitutionalClaim = Numbered<
  Body<OperationRequest<'POST /medicalnetwork/institutionalclaims/v1/submission', 'application/json'>>
>;

/** The response to a claim in wire format. */
export type ClaimResponseBody =
  | OperationResponse<'POST /medicalnetwork/professionalclaims/v3/submission'>
  | OperationResponse<'POST /medicalnetwork/institutionalclaims/v1/submission'>;

/** Kinds of claims. */
export type SubmissionKind = 'professional' | 'institutional';

/**
 * The fields that the rules of a claim read, whatever its kind. Without guarantees: the caller may have sent anything.
 */
export interface LooseClaim {
  readonly controlNumber?: unknown;
  readonly tradingPartnerServiceId?: unknown;
  readonly tradingPartnerName?: unknown;
  readonly subscriber?: Readonly<Record<string, unknown>> | undefined;
  readonly dependent?: Readonly<Record<string, unknown>> | undefined;
  readonly billing?: Readonly<Record<string, unknown>> | undefined;
  readonly claimInformation?: Readonly<Record<string, unknown>> | undefined;
}
