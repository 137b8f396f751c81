import type { Hono } from 'hono';
import type { ClaimType } from '../blue-button/control.js';
import { CLAIM_TYPES } from '../data/history.js';
import type { SandboxEnv } from '../env.js';
import type { SandboxControl } from './control.js';
import { bodyOf, isNumber, messageOf } from './request-body.js';

function claimType(given: unknown): ClaimType | undefined {
  const type = CLAIM_TYPES.find((known) => known === given);
  if (type === undefined && given !== undefined)
    throw new TypeError(`type must be one of ${CLAIM_TYPES.join(', ')}`);
  return type;
}

/** Adds the routes that end consents and tokens of both vendors, add claims, and give a consent. */
export function registerGrantRoutes(app: Hono<SandboxEnv>, control: SandboxControl): void {
  app.post('/blue-button/:action', async (c) => {
    const body = await bodyOf(c.req);
    const filter = body as { user?: string; clientId?: string };
    const { blueButton } = control;
    const actions: Readonly<Record<string, () => unknown>> = {
      'expire-grants': () => blueButton.expireGrants(filter),
      'revoke-grants': () => blueButton.revokeGrants(filter),
      'expire-tokens': () => blueButton.expireTokens(filter),
      'revoke-tokens': () => blueButton.revokeTokens(filter),
      'add-claims': () =>
        blueButton.addClaims(String(body.user), {
          type: claimType(body.type),
          count: isNumber(body.count) ? body.count : undefined,
        }),
      consent: () => blueButton.consent(String(body.authorizeUrl), { ...body, user: String(body.user) }),
    };
    const action = actions[c.req.param('action')];
    if (action === undefined)
      return c.json({ error: `unknown action; known: ${Object.keys(actions).join(', ')}` }, 404);
    try {
      return c.json({ result: await action() });
    } catch (error) {
      return c.json({ error: messageOf(error) }, 400);
    }
  });
  app.post('/optum/expire-tokens', (c) => c.json({ result: control.optum.expireTokens() }));
  app.post('/optum/revoke-tokens', (c) => c.json({ result: control.optum.revokeTokens() }));
}
