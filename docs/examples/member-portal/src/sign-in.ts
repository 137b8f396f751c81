import { randomUUID } from 'node:crypto';
import { type SealKey, seal, unseal } from '@payerkit/core';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/**
 * The signed-in user of a browser. Replace this file with your own sign-in: the rest of the portal needs an ID that says
 * nothing about the person, and whether they look at sample data.
 */
export interface User {
  readonly id: string;
  /** Shows the record of a synthetic person, which needs no consent. */
  readonly isSample: boolean;
}

const COOKIE = 'portal-user';
const LIFETIME_SECONDS = 30 * 86_400;

/** Creates an account that this browser alone can use. */
export async function signIn(
  c: Context,
  keys: readonly SealKey[],
  { isSample, isSecure }: { readonly isSample: boolean; readonly isSecure: boolean },
): Promise<void> {
  const user: User = { id: randomUUID(), isSample };
  setCookie(c, COOKIE, await seal(user, keys, COOKIE), {
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure,
    path: '/',
    maxAge: LIFETIME_SECONDS,
  });
}

export function signOut(c: Context): void {
  deleteCookie(c, COOKIE, { path: '/' });
}

/** Returns the user of a request; undefined when nobody is signed in. */
export async function userOf(c: Context, keys: readonly SealKey[]): Promise<User | undefined> {
  const sealed = getCookie(c, COOKIE);
  if (sealed === undefined) return undefined;
  return (await unseal(sealed, keys, COOKIE).catch(() => undefined)) as User | undefined;
}
