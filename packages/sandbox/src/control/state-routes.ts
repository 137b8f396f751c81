import type { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { readState } from '../state/saved-state.js';
import type { SandboxControl } from './control.js';
import { bodyOf, messageOf } from './request-body.js';

/** Adds the routes that reset, reseed, save and load the state. */
export function registerStateRoutes(app: Hono<SandboxEnv>, control: SandboxControl): void {
  app.post('/reset', (c) => {
    control.reset();
    return c.body(null, 204);
  });
  app.post('/seed', async (c) => {
    const { seed } = await bodyOf(c.req);
    if (!Number.isSafeInteger(seed)) return c.json({ error: 'seed must be a whole number' }, 400);
    control.seed(seed as number);
    return c.body(null, 204);
  });
  app.get('/state', (c) => c.json(control.saveState()));
  app.put('/state', async (c) => {
    const given: unknown = await c.req.json().catch(() => undefined);
    try {
      control.loadState(readState(given));
      return c.body(null, 204);
    } catch (error) {
      return c.json({ error: messageOf(error) }, 400);
    }
  });
}
