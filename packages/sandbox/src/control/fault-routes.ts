import type { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { FAULTS } from '../faults/effects.js';
import { type FaultRule, faultRuleProblems } from '../faults/rules.js';
import type { FaultControl } from './control.js';
import { bodyOf } from './request-body.js';

/**
 * Adds the routes that list, add and remove faults.
 *
 * @param removeFault - removes a rule by its number
 */
export function registerFaultRoutes(
  app: Hono<SandboxEnv>,
  faults: FaultControl,
  removeFault: (id: number) => boolean,
): void {
  app.get('/faults', (c) => {
    const kinds = Object.entries(FAULTS).map(([name, { about, defaults }]) => ({ name, about, defaults }));
    return c.json({ active: faults.list(), kinds });
  });
  app.post('/faults', async (c) => {
    const rule = await bodyOf(c.req);
    const problems = faultRuleProblems(rule);
    if (problems.length > 0) return c.json({ error: `Invalid fault rule. ${problems.join('; ')}` }, 400);
    // The rule has no problems.
    faults.add(rule as unknown as FaultRule);
    return c.json({ id: faults.list().at(-1)?.id }, 201);
  });
  app.delete('/faults', (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  app.delete('/faults/:id', (c) =>
    removeFault(Number(c.req.param('id'))) ? c.body(null, 204) : c.json({ error: 'no such fault' }, 404),
  );
}
