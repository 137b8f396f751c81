import { checkTypes } from '../internal/check/arguments.js';
import type { EligibilityRequestProvider } from '../medical-network/eligibility/request.js';
import type {
  EligibilityDependent,
  EligibilitySubscriber,
} from '../medical-network/eligibility/request-parties.js';
import { checkStoredRemittances, type StoredRemittances } from './stored-remittances.js';

/** A payer to ask. */
export interface MemberPayer {
  /** Payer id (`tradingPartnerServiceId`). */
  readonly id: string;
  /** Its name, for payers that want it. */
  readonly name?: string | undefined;
}

/** Who is asked about, who asks, and whom. */
export interface MemberDescription {
  /** Your own key for the person; goes into the disclosure event and nowhere else. */
  readonly key?: string | undefined;
  /** The payer, by id or with its name. */
  readonly payer: string | MemberPayer;
  /** Who asks. */
  readonly provider: EligibilityRequestProvider;
  /** Who holds the insurance. Claim status needs their member id, first and last name. */
  readonly subscriber: EligibilitySubscriber;
  /** The person, when not the subscriber and without a member id of their own. */
  readonly dependent?: EligibilityDependent | undefined;
}

/** What a person's claims are put together with. */
export interface MemberOptions {
  /**
   * 835 reports you have stored. Claims of this person in them are matched to the payer's response: a claim that both tell
   * of comes once, with the adjudication of the report; those that only a report tells of follow. Claims of other persons
   * are passed over. Default: none.
   */
  readonly remittances?: StoredRemittances | undefined;
}

/**
 * Rejects a description that cannot be of a person at a payer. What is in provider and subscriber is checked with each call.
 *
 * @param member - as the caller gave it
 * @param options - as the caller gave them
 * @throws `ValidationError` naming every field of a wrong type
 */
export function checkMember(member: MemberDescription, options: MemberOptions): void {
  const operation = 'optum.forMember';
  checkTypes(operation, { member: [member, 'object'], options: [options, 'object'] });
  const { payer, provider, subscriber, dependent, key } = member;
  checkTypes(operation, {
    key: [key, 'text?'],
    ...(typeof payer === 'string' ? {} : { payer: [payer, 'object'] }),
    provider: [provider, 'object'],
    subscriber: [subscriber, 'object'],
    dependent: [dependent, 'object?'],
  });
  const { id, name } = payerOf(member);
  const path = typeof payer === 'string' ? 'payer' : 'payer.id';
  checkTypes(operation, { [path]: [id, 'text'], 'payer.name': [name, 'text?'] });
  checkStoredRemittances(options.remittances);
}

/** The payer, with its name where that was given. */
export function payerOf({ payer }: MemberDescription): MemberPayer {
  return typeof payer === 'string' ? { id: payer } : payer;
}
