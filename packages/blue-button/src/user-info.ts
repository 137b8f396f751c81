import { type RequestOptions, ResponseFormatError, type ResponsePromise } from '@payerkit/core';
import type { MemberConnection } from './member-connection.js';
import { checkPatient } from './subject.js';
import { patientIdOf } from './version.js';

/** A member's account. Names are empty for people identified through CMS Aligned Networks. */
export interface UserInfo {
  /** Patient ID in the requested version. */
  readonly sub: string;
  /** The same ID. */
  readonly patient?: string;
  /** Full name. */
  readonly name?: string;
  /** Given name. */
  readonly given_name?: string;
  /** Family name. */
  readonly family_name?: string;
  /** Email address. */
  readonly email?: string;
  /** Creation time of the account, an ISO date and time, unlike in other OAuth servers. */
  readonly iat?: string;
  /** Fields that this type does not list. */
  readonly [field: string]: unknown;
}

/**
 * Reads the account of a member (Blue Button: userinfo). Retry class: safe. Scope: `profile`.
 *
 * @param connection - the member's
 * @param options - the caller's
 * @throws `ResponseFormatError` with code `another_patient` for another person's account
 */
export function retrieveUserInfo(
  connection: MemberConnection,
  options?: RequestOptions,
): ResponsePromise<UserInfo> {
  const { version } = connection.parts;
  const path = `/${version}/connect/userinfo`;
  return connection.send<UserInfo>(
    { resourceType: 'UserInfo', action: 'read' },
    ({ patientIds }) => ({
      method: 'GET',
      template: path,
      path,
      parse: ({ body }, failure) => {
        const info = body as UserInfo | undefined;
        if (typeof info === 'object' && info !== null && typeof info.sub === 'string') {
          const isKnown = Object.values(patientIds).includes(info.sub);
          // The ID of another version in the grant is the member's too.
          if (!isKnown) checkPatient(info.sub, patientIdOf(version, patientIds), 'account', failure);
          return info;
        }
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
