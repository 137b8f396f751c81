import type { ProfessionalClaim } from '../claim.js';

type Subscriber = ProfessionalClaim['subscriber'];
type Dependent = NonNullable<ProfessionalClaim['dependent']>;

/** The payer that a claim goes to next, with the patient's insurance there. Everything is text, as in the claim. */
export interface NextPayer {
  /** Payer id at the clearinghouse. */
  readonly tradingPartnerServiceId: string;
  /** Name of the payer. */
  readonly tradingPartnerName: string;
  /** Kind of insurance (X12 SBR09), such as `CI`. */
  readonly claimFilingCode: ProfessionalClaim['claimInformation']['claimFilingCode'];
  /**
   * The insured there. Where the patient is the insured (no `dependent`), name, birth date, gender and address of the patient
   * are taken from the claim if absent here, so that `memberId` is enough.
   */
  readonly subscriber: Partial<Omit<Subscriber, 'paymentResponsibilityLevelCode'>>;
  /** The patient, where not the insured: the relationship, and what differs from the claim. */
  readonly dependent?: (Partial<Dependent> & Pick<Dependent, 'relationshipToSubscriberCode'>) | undefined;
  /** Receiver. Default: that of the claim, with the name of this payer where it was the name of the earlier one. */
  readonly receiver?: ProfessionalClaim['receiver'] | undefined;
  /** Address of the payer. */
  readonly payerAddress?: ProfessionalClaim['payerAddress'] | undefined;
  /** Prior authorization number of this payer. */
  readonly priorAuthorizationNumber?: string | undefined;
  /** Referral number of this payer. */
  readonly referralNumber?: string | undefined;
}
