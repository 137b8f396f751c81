import type { ProfessionalClaim } from '../claim.js';

type Subscriber = ProfessionalClaim['subscriber'];
type Dependent = NonNullable<ProfessionalClaim['dependent']>;

/** The payer that receives the claim next, with the patient's insurance there. Everything is text, as in the claim. */
export interface NextPayer {
  /** Payer ID at the clearinghouse. */
  readonly tradingPartnerServiceId: string;
  /** Name of the payer. */
  readonly tradingPartnerName: string;
  /** Kind of insurance (X12 SBR09), such as `CI`. */
  readonly claimFilingCode: ProfessionalClaim['claimInformation']['claimFilingCode'];
  /**
   * The insured at this payer. If the patient is the insured (no `dependent`), the patient's name, birth date, gender
   * and address are taken from the claim by default, so that `memberId` is enough.
   */
  readonly subscriber: Partial<Omit<Subscriber, 'paymentResponsibilityLevelCode'>>;
  /** The patient, if not the insured: the relationship, and differences from the claim. */
  readonly dependent?: (Partial<Dependent> & Pick<Dependent, 'relationshipToSubscriberCode'>) | undefined;
  /** Receiver. Default: that of the claim, with the name of this payer if it was the name of the earlier one. */
  readonly receiver?: ProfessionalClaim['receiver'] | undefined;
  /** Address of the payer. */
  readonly payerAddress?: ProfessionalClaim['payerAddress'] | undefined;
  /** Prior authorization number of this payer. */
  readonly priorAuthorizationNumber?: string | undefined;
  /** Referral number of this payer. */
  readonly referralNumber?: string | undefined;
}
