import type { BlueButtonMember, Consent, Grant, Version } from '@payerkit/blue-button';
import type { CommandContext } from './context.js';
import { CommandError, EXIT } from './failure.js';
import { nearest } from './nearest.js';
import { isPayerKitError } from './payer-kit-failure.js';

/** A grant of the profile's application, without tokens. */
export interface GrantRow {
  /** Your own key for the person. */
  readonly key: string;
  /** `ended` for a grant that the server no longer accepts; otherwise the status of the consent. */
  readonly status: Consent['status'] | 'ended';
  /** End of the consent, ISO 8601; null when it has none or it is unknown. */
  readonly consentExpiresAt: string | null;
  /** Granted scopes. */
  readonly scopes: readonly string[];
  /** True when Patient is available. */
  readonly demographicsShared: boolean;
}

/** Entries of the token store that hold no grant begin so. */
const WATERMARK_PREFIX = 'watermark:';

/**
 * Returns the keys of all persons with a grant in the store, of whatever application. Sends nothing, and opens no secret.
 *
 * @param context - of the command
 */
export async function grantKeys(context: CommandContext): Promise<string[]> {
  const store = await context.grantLabels();
  const keys = new Set<string>();
  for await (const { key, person } of store)
    if (person !== undefined && !key.startsWith(WATERMARK_PREFIX)) keys.add(person);
  return [...keys].sort();
}

/**
 * Describes the grants of the profile's application. Sends nothing.
 *
 * @param context - of the command
 */
export async function listGrants(context: CommandContext): Promise<GrantRow[]> {
  const client = await context.blueButton();
  const rows: GrantRow[] = [];
  for (const key of await grantKeys(context)) {
    const row = await describe(client.forGrant(key));
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

/**
 * Returns the member that a command names, or the only one there is.
 *
 * @param context - of the command
 * @param key - as the command line names it
 * @throws {@link CommandError} when there is no such grant, or several and none is named
 */
export async function memberOf(
  context: CommandContext,
  key: string | undefined,
): Promise<BlueButtonMember<Version>> {
  const client = await context.blueButton();
  const keys = await grantKeys(context);
  if (key !== undefined && keys.includes(key)) return client.forGrant(key);
  const [only, ...others] = keys;
  if (key === undefined && only !== undefined && others.length === 0) return client.forGrant(only);
  if (only === undefined || key !== undefined) {
    const guess = key === undefined ? undefined : nearest(key, keys);
    throw new CommandError(
      key === undefined
        ? 'There is no grant in this profile.'
        : `There is no grant of "${key}" in this profile.${guess === undefined ? '' : ` Did you mean "${guess}"?`}`,
      `Run "payerkit login${key === undefined ? '' : ` ${key}`}" to ask a member for consent, or "payerkit grants list".`,
      EXIT.failed,
      'no_grant',
    );
  }
  throw new CommandError(
    `There are ${keys.length} grants in this profile; name one of them.`,
    'Run "payerkit grants list" for their keys.',
    EXIT.invalid,
    'member_required',
  );
}

/**
 * Describes one grant.
 *
 * @param member - whose grant
 * @returns undefined when the store has none for the profile's application
 */
export async function describe(member: BlueButtonMember<Version>): Promise<GrantRow | undefined> {
  try {
    const [grant, consent] = [await member.grant(), await member.consent()];
    return grantRow(grant, consent.status);
  } catch (error) {
    if (!isPayerKitError(error)) throw error;
    if (error.code === 'no_grant') return undefined;
    if (error.kind !== 'consent_expired' && error.kind !== 'authentication') throw error;
    return {
      key: member.key,
      status: 'ended',
      consentExpiresAt: null,
      scopes: [],
      demographicsShared: false,
    };
  }
}

/**
 * Returns a grant as it is printed.
 *
 * @param grant - of the client
 * @param status - status of its consent
 */
export function grantRow(grant: Grant, status: GrantRow['status']): GrantRow {
  const { key, consentExpiresAt = null, scopes, demographicsShared } = grant;
  return { key, status, consentExpiresAt, scopes, demographicsShared };
}

/** Returns a grant in lines, for people. */
export function grantText({ key, status, consentExpiresAt, scopes, demographicsShared }: GrantRow): string {
  return [
    `member        ${key}`,
    `consent       ${status}${consentExpiresAt === null ? '' : `, until ${consentExpiresAt.slice(0, 10)}`}`,
    `demographics  ${demographicsShared ? 'shared' : 'not shared'}`,
    ...scopes.map((scope, index) => `${index === 0 ? 'scopes' : ''}`.padEnd(14) + scope),
  ].join('\n');
}
