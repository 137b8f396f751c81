import type { Hono } from 'hono';
import { isRecord } from '../blue-button/record.js';
import type { SandboxEnv } from '../env.js';
import type { OwnReport } from '../optum/medical-network/own-report.js';
import type { SandboxControl } from './control.js';
import { messageOf } from './request-body.js';

/** Adds the route that adds reports of the user's own. */
export function registerReportRoutes(app: Hono<SandboxEnv>, control: SandboxControl): void {
  app.post('/optum/reports', async (c) => {
    const given: unknown = await c.req.json().catch(() => undefined);
    if (!isRecord(given)) return c.json({ error: 'the body must be a report' }, 400);
    try {
      // Adding checks its fields.
      return c.json({ name: control.optum.addReport(given as unknown as OwnReport) }, 201);
    } catch (error) {
      return c.json({ error: messageOf(error) }, 400);
    }
  });
}
