import type { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { type StubbedResponse, stubProblems } from '../stubs/stub.js';
import type { Stubs } from '../stubs/stubs.js';

/** Adds the routes that list, add and remove stubbed responses. */
export function registerStubRoutes(app: Hono<SandboxEnv>, stubs: Stubs): void {
  app.get('/stubs', (c) => c.json(stubs.list()));
  app.post('/stubs', async (c) => {
    const stub: unknown = await c.req.json().catch(() => undefined);
    const problems = stubProblems(stub);
    if (problems.length > 0) return c.json({ error: `Invalid stub. ${problems.join('; ')}` }, 400);
    return c.json({ id: stubs.add(stub as StubbedResponse) }, 201);
  });
  app.delete('/stubs', (c) => {
    stubs.clear();
    return c.body(null, 204);
  });
  app.delete('/stubs/:id', (c) =>
    stubs.remove(Number(c.req.param('id'))) ? c.body(null, 204) : c.json({ error: 'no such stub' }, 404),
  );
}
