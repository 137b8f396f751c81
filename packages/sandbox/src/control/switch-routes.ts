import type { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import type { SandboxControl } from './control.js';
import { bodyOf } from './request-body.js';
import { SWITCH_CHOICES, switchProblems } from './switch-changes.js';

/** Adds the routes that read and change the switches of both vendors. */
export function registerSwitchRoutes(app: Hono<SandboxEnv>, control: SandboxControl): void {
  app.get('/switches', (c) =>
    c.json({
      'blue-button': control.blueButton.switches,
      optum: control.optum.switches,
      choices: SWITCH_CHOICES,
    }),
  );
  for (const vendor of ['blue-button', 'optum'] as const) {
    const switches = () => (vendor === 'optum' ? control.optum : control.blueButton).switches;
    app.get(`/${vendor}/switches`, (c) => c.json(switches()));
    app.post(`/${vendor}/switches`, async (c) => {
      const changes = await bodyOf(c.req);
      const wrong = switchProblems(switches(), changes);
      if (wrong.length > 0) return c.json({ error: wrong.join('; ') }, 400);
      return c.json(Object.assign(switches(), changes));
    });
  }
}
