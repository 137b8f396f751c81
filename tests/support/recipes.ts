import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Sandbox } from '@payerkit/sandbox';
import { expect } from 'vitest';
import { root } from './run.js';

const WEB = 'docs/guides/web.md';

/**
 * Returns the recipes of a guide: complete programs, each by the name that the guide gives it.
 *
 * @param guide - path in the repository
 */
export async function recipesOf(guide: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(root, guide), 'utf8');
  const blocks = [...text.matchAll(/^```\w+ recipe=(\S+)\n([\s\S]*?)^```$/gm)];
  return new Map(blocks.map(([, name = '', code = '']) => [name, code]));
}

/** Writes recipes of the guide about web frameworks, each under the name that the guide gives it. */
export async function writeRecipes(
  folder: string,
  names: readonly string[],
  transform: (code: string, name: string) => Promise<string> = async (code) => code,
): Promise<void> {
  const recipes = await recipesOf(WEB);
  for (const name of names) {
    const code = recipes.get(name);
    if (code === undefined) throw new Error(`${WEB} has no recipe ${name}`);
    const path = join(folder, name.replace(/^next\//, '').replace(/\.ts$/, '.mjs'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await transform(code, name));
  }
}

/** Environment of a recipe whose application is at an origin. */
export function recipeEnvironment({ blueButton }: Sandbox, redirectUri: string): Record<string, string> {
  return {
    BLUE_BUTTON_BASE_URL: blueButton.baseUrl,
    BLUE_BUTTON_CLIENT_ID: blueButton.clientId,
    BLUE_BUTTON_CLIENT_SECRET: blueButton.clientSecret,
    BLUE_BUTTON_REDIRECT_URI: redirectUri,
    SESSION_KEY: Buffer.alloc(32, 7).toString('base64url'),
  };
}

/** Paths of the three routes of a recipe. */
export interface ConsentPaths {
  readonly start: string;
  readonly revoke: string;
}

/** A member consents, comes back and revokes, through the routes of an application; others may not. */
export async function expectConsent(
  sandbox: Sandbox,
  send: (url: string, init: RequestInit) => Promise<Response>,
  redirectUri: string,
  { start, revoke }: ConsentPaths,
): Promise<void> {
  const { origin } = new URL(redirectUri);
  const user = { 'x-user': 'ada' };
  expect((await send(`${origin}${start}`, {})).status).toBe(401);
  const started = await send(`${origin}${start}?returnTo=/claims/2026`, { headers: user });
  expect([started.status, started.headers.get('cache-control')]).toEqual([302, 'no-store']);
  const cookie = started.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const member = { user: 'BBUser00000' };
  const callback = await sandbox.control.blueButton.consent(started.headers.get('location') ?? '', member);
  const stolen = await send(callback, { headers: { 'x-user': 'grace', cookie } });
  expect(stolen.status).toBe(400);
  const done = await send(callback, { headers: { ...user, cookie } });
  expect([done.status, done.headers.get('location')]).toEqual([302, '/claims/2026']);
  // As the form of a page posts it.
  const form = { ...user, 'content-type': 'application/x-www-form-urlencoded' };
  const post = (from: string) =>
    send(`${origin}${revoke}`, { method: 'POST', body: '', headers: { ...form, origin: from } });
  expect((await post('https://evil.example')).status).toBe(403);
  const revoked = await post(origin);
  expect([revoked.status, revoked.headers.get('location')]).toEqual([303, '/claims']);
}
