import type { Bundle, ExplanationOfBenefit } from 'fhir/r4.js';
import { expect } from 'vitest';
import type { TestSandbox, Tokens } from './blue-button-steps.js';
import type { Fact } from './facts.js';

/** A page of claims. */
export type Page = Bundle<ExplanationOfBenefit>;

interface Setting {
  readonly user?: string;
  readonly app?: string;
  readonly samhsa?: boolean;
  readonly before?: (sandbox: TestSandbox, tokens: Tokens) => unknown;
}

/** Consents on the path's own version, then gets it. */
export function get(
  path: string,
  { user = 'BBUser00000', app = 'Sandbox App', before, ...choice }: Setting = {},
) {
  return async (sandbox: TestSandbox) => {
    const version = Number(path[2]);
    const tokens = await sandbox.tokens({ user, ...choice }, { version, app: sandbox.app(app) });
    const given = await before?.(sandbox, tokens);
    return sandbox.get(typeof given === 'string' ? given : path, tokens.access_token);
  };
}

/** The claims on a page. */
export function claims({ entry = [] }: Page) {
  return entry.flatMap(({ resource }) => resource ?? []);
}
/** Says of each claim on the page what holds; a page without claims proves nothing. */
export function each(words: string, look: (claim: ExplanationOfBenefit) => void): Fact['so'] {
  return [
    `each entry: ${words}`,
    (page: Page) => {
      expect(claims(page).length).toBeGreaterThan(0);
      for (const claim of claims(page)) look(claim);
    },
  ];
}

/** Returns the target of a link of a page; empty without it. */
export function urlOf({ link = [] }: Page, name: string) {
  return link.find(({ relation }) => relation === name)?.url ?? '';
}
