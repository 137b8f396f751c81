import type { Connection } from '../internal/call/connection.js';
import type { LedgerOptions } from '../settings/ledger-options.js';
import { DentalAttachmentContainers } from './attachment-containers.js';
import { DentalAttachments } from './dental-attachments.js';
import { DentalClaims } from './dental-claims.js';
import { DentalEligibilityInquiry } from './dental-eligibility.js';
import { DentalEstimates } from './dental-estimates.js';

/** What can be done for dental care. Optum: the dental products. */
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
   * @param connection - how Optum is reached
   * @param ledger - where submissions are remembered
   */
  constructor(connection: Connection, ledger: LedgerOptions | undefined) {
    this.eligibility = new DentalEligibilityInquiry(connection);
    this.claims = new DentalClaims(connection, ledger);
    this.estimates = new DentalEstimates(connection);
    this.attachments = new DentalAttachments(connection, ledger);
    this.attachmentContainers = new DentalAttachmentContainers(connection);
  }
}
