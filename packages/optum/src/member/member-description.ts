import { checkTypes } from '../internal/check/arguments.js';
import type { EligibilityRequestProvider } from '../medical-network/eligibility/request.js';
import type {
  EligibilityDependent,
  EligibilitySubscriber,
} from '../medical-network/eligibility/request-parties.js';
import { checkStoredRemittances, type StoredRemittances } from './stored-remittances.js';

/** The payer of an inquiry. */
export interface MemberPayer {
  /** Payer ID (`tradingPartnerServiceId`). */
  readonly id: string;
  /** Its name, for payers that require it. */
  readonly name?: string | undefined;
}

/** The person, the requester and the payer. */
export interface MemberDescription {
  /** Your own key for the person; used only in the disclosure event. */
  readonly key?: string | undefined;
  /** The payer, by ID or with its name. */
  readonly payer: string | MemberPayer;
  /** The requesting provider. */
  readonly provider: EligibilityRequestProvider;
  /** The policyholder. Claim status needs their member ID, first and last name. */
  readonly subscriber: EligibilitySubscriber;
  /** The person, if not the subscriber and without their own member ID. */
  readonly dependent?: EligibilityDependent | undefined;
}

/** Additional sources for a person's claims. */
export interface MemberOptions {
  /**
   * 835 reports that you have stored. The person's claims in them are matched with the payer's response: a claim in
   * both is returned once, with the adjudication of the report; those only in a report follow. Other people's claims
   * are skipped. Default: none.
   */
  readonly remittances?: StoredRemittances | undefined;
}

/**
 * Rejects a description that cannot identify a person at a payer. Provider and subscriber data is checked with each
 * call.
 *
 * @throws `ValidationError` naming every field of the wrong type
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

/** Returns the payer, with its name if given. */
export function payerOf({ payer }: MemberDescription): MemberPayer {
  return typeof payer === 'string' ? { id: payer } : payer;
}
