import type { OperationBody } from '../operations.js';

/** Inquiry whether a service needs an authorization. */
export type DeterminationRequest = OperationBody<'POST /rcm/prior-authorization/v1/determination'>;
/** Inquiry about an existing authorization (X12 278 x215). */
export type AuthorizationInquiry = OperationBody<'POST /rcm/prior-authorization/v1/inquiry'>;
/** Request for an authorization (X12 278 x217). */
export type AuthorizationSubmission = OperationBody<'POST /rcm/prior-authorization/v1/submission'>;
/** A notice of an admission (X12 278 x216). */
export type AdmissionNotice = OperationBody<'POST /rcm/prior-authorization/v1/noa'>;
/** Determination and inquiry in one request. */
export type AuthorizationRequest = OperationBody<'POST /rcm/prior-authorization/v1/authorization'>;

/** An interchange, and the payer and plan whose rules decide whether an authorization is needed. */
export interface DeterminationX12Request {
  /** The whole 278 interchange. */
  readonly x12: string;
  /** The vendor's ID of the payer. */
  readonly rhPayerId: string;
  /** The vendor's ID of the plan. */
  readonly planId: string;
}
