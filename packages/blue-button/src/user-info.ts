import { type RequestOptions, ResponseFormatError, type ResponsePromise } from '@payerkit/core';
import type { MemberConnection } from './member-connection.js';

/** The account of a member. Names are empty for people known through CMS Aligned Networks. */
export interface UserInfo {
  /** Patient id in the version that was asked. */
  readonly sub: string;
  /** The same id. */
  readonly patient?: string;
  /** Full name. */
  readonly name?: string;
  /** Given name. */
  readonly given_name?: string;
  /** Family name. */
  readonly family_name?: string;
  /** Email address. */
  readonly email?: string;
  /** When the account was made, an ISO date and time, unlike elsewhere in OAuth. */
  readonly iat?: string;
  /** Fields this list does not know. */
  readonly [field: string]: unknown;
}

/**
 * Reads the account of a member (Blue Button: userinfo). Retry class: safe. Scope: `profile`.
 *
 * @param connection - the member's
 * @param options - the caller's
 */
export function retrieveUserInfo(
  connection: MemberConnection,
  options?: RequestOptions,
): ResponsePromise<UserInfo> {
  const path = `/${connection.parts.version}/connect/userinfo`;
  return connection.send<UserInfo>(
    { resourceType: 'UserInfo', action: 'read' },
    () => ({
      method: 'GET',
      template: path,
      path,
      parse: ({ body }, failure) => {
        const info = body as UserInfo | undefined;
        if (typeof info === 'object' && info !== null && typeof info.sub === 'string') return info;
        throw new ResponseFormatError({
          ...failure,
          code: 'unexpected_answer',
          message: 'The response of userinfo has no sub.',
          details: body,
        });
      },
    }),
    options,
  );
}
