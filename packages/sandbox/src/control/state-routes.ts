import type { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { readState } from '../state/saved-state.js';
import type { SandboxControl } from './control.js';

/** Adds the routes that save and load the state. */
export function registerStateRoutes(app: Hono<SandboxEnv>, control: SandboxControl): void {
  app.get('/state', (c) => c.json(control.saveState()));
  app.put('/state', async (c) => {
    const given: unknown = await c.req.json().catch(() => undefined);
    try {
      control.loadState(readState(given));
      return c.body(null, 204);
    } catch (error) {
      return c.json({ error: error instanceof Error ? error.message : 'failed' }, 400);
    }
  });
}
