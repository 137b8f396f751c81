import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import type { OptumServer } from '../server.js';
import type { Report } from './report-store.js';

const BASE = '/medicalnetwork/reports/v2';

/** Serves claim responses and reports v2: the list, each file raw and converted, deletion. */
export function registerReports(app: Hono<SandboxEnv>, server: OptumServer): void {
  const meta = () => ({ applicationMode: 'sandbox', senderId: 'sandbox', traceId: server.traceId() });
  const unprocessable = (msg: string) => ({
    detail: [{ loc: ['path', 'filename'], msg, type: 'value_error' }],
  });
  const find = (c: Context<SandboxEnv>): Report | undefined =>
    server.reports.get(c.req.param('filename') ?? '');

  const list = (c: Context<SandboxEnv>) => c.json({ reports: server.reports.names(), meta: meta() });
  app.get(BASE, list);
  app.get(`${BASE}/`, list);
  app.get(`${BASE}/healthcheck`, (c) => c.json({ status: 'OK', version: 'v2' }));

  const answer = (c: Context<SandboxEnv>, body: (report: Report) => object | undefined) => {
    const report = find(c);
    if (report === undefined) return c.json(unprocessable('no such report'), 422);
    if (server.reports.preparing(report.name, server.switches.reportPreparations))
      return c.json({ message: 'The report is being prepared. Try again in a few minutes.' }, 413);
    const content = body(report);
    if (content === undefined) return c.json(unprocessable('the report is of another kind'), 422);
    if ('transactions' in content && report.unconverted !== undefined)
      return c.json(unprocessable(report.unconverted), 422);
    return c.json({ ...content, meta: meta() });
  };
  app.get(`${BASE}/:filename`, (c) => answer(c, ({ edi }) => ({ report_content: edi })));
  for (const kind of ['277', '835'] as const)
    app.get(`${BASE}/:filename/${kind}`, (c) =>
      answer(c, ({ converts, transactions }) => (converts === kind ? { transactions } : undefined)),
    );
  app.delete(`${BASE}/:filename`, (c) =>
    server.reports.delete(c.req.param('filename'))
      ? c.json({ status: 'success', meta: meta() })
      : c.json(unprocessable('no such report'), 422),
  );
}
