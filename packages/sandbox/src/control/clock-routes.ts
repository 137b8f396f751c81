import type { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import type { SandboxControl } from './control.js';
import { bodyOf, isNumber } from './request-body.js';

/** Adds the routes that read and advance the clock. */
export function registerClockRoutes(app: Hono<SandboxEnv>, control: SandboxControl): void {
  app.get('/clock', (c) => c.json({ now: control.clock.now() }));
  app.post('/clock', async (c) => {
    const { advanceMs } = await bodyOf(c.req);
    if (!isNumber(advanceMs) || advanceMs < 0)
      return c.json({ error: 'advanceMs must be a number of milliseconds, 0 or more' }, 400);
    control.clock.advance(advanceMs);
    return c.json({ now: control.clock.now() });
  });
}
