import type { CallPlace } from '../internal/call/run.js';
import { DentalAttachmentContainers } from './attachment-containers.js';
import { DentalAttachments } from './dental-attachments.js';
import { DentalClaims } from './dental-claims.js';
import { DentalEligibilityInquiry } from './dental-eligibility.js';
import { DentalEstimates } from './dental-estimates.js';

/** Methods for dental care. Optum: the dental products. */
export class Dental {
  /** Asks payers about coverage and benefits. */
  readonly eligibility: DentalEligibilityInquiry;
  /** Submits claims and asks where they stand. */
  readonly claims: DentalClaims;
  /** Asks what care would cost the patient. */
  readonly estimates: DentalEstimates;
  /** Files to claims, sent at once. */
  readonly attachments: DentalAttachments;
  /** Files to claims, in a container that is filled and then committed; the older product. */
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
