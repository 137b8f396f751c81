import type { Hono } from 'hono';
import { isRecord } from '../blue-button/record.js';
import type { OwnMember } from '../data/own-member.js';
import type { SandboxEnv } from '../env.js';
import type { SandboxControl } from './control.js';
import { messageOf } from './request-body.js';

/** Adds the routes that list members and add members of the user's own. */
export function registerMemberRoutes(app: Hono<SandboxEnv>, control: SandboxControl): void {
  app.get('/members', (c) => {
    const number = (name: string) =>
      c.req.query(name) === undefined ? undefined : Number(c.req.query(name));
    return c.json(control.blueButton.members({ start: number('start'), count: number('count') }));
  });
  app.post('/members', async (c) => {
    const given: unknown = await c.req.json().catch(() => undefined);
    if (!isRecord(given)) return c.json({ error: 'the body must be a member' }, 400);
    try {
      // Adding checks its fields.
      return c.json(control.blueButton.addMember(given as unknown as OwnMember), 201);
    } catch (error) {
      return c.json({ error: messageOf(error) }, 400);
    }
  });
}
