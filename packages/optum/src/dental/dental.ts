import type { CallPlace } from '../internal/call/run.js';
import { DentalAttachmentContainers } from './attachment-containers.js';
import { DentalAttachments } from './dental-attachments.js';
import { DentalClaims } from './dental-claims.js';
import { DentalEligibilityInquiry } from './dental-eligibility.js';
import { DentalEstimates } from './dental-estimates.js';

/** Methods for dental care. Optum: the dental products. */
export class Dental {
  /** Inquiries about coverage and benefits. */
  readonly eligibility: DentalEligibilityInquiry;
  /** Submission and status of claims. */
  readonly claims: DentalClaims;
  /** Estimates of the patient's cost. */
  readonly estimates: DentalEstimates;
  /** Files for claims, sent in one request. */
  readonly attachments: DentalAttachments;
  /** Files for claims in a container that is filled and then committed; the older product. */
  readonly attachmentContainers: DentalAttachmentContainers;

  /**
   * @internal
   */
  constructor(place: CallPlace) {
    this.eligibility = new DentalEligibilityInquiry(place);
    this.claims = new DentalClaims(place);
    this.estimates = new DentalEstimates(place);
    this.attachments = new DentalAttachments(place);
    this.attachmentContainers = new DentalAttachmentContainers(place);
  }
}
