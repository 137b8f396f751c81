import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { SandboxEnv } from '../env.js';
import type { SandboxControl } from './control.js';
import type { JournalEntry } from './journal.js';
import { bodyOf, isNumber } from './request-body.js';

/** Fields of an exchange that a wait can match. */
const MATCHED = ['vendor', 'method', 'template', 'status', 'member', 'processed', 'completed'];
const LONGEST_WAIT_MS = 60_000;

/** Adds the routes that read the journal and the counters, wait for an exchange, and stream exchanges. */
export function registerExchangeRoutes(app: Hono<SandboxEnv>, control: SandboxControl): void {
  app.get('/journal', (c) => c.json(control.journal(Number(c.req.query('after') ?? 0))));
  app.get('/counters', (c) => c.json(control.counters()));
  app.post('/wait', async (c) => {
    const { match, after, timeoutMs } = await bodyOf(c.req);
    const wanted = Object.entries(typeof match === 'object' && match !== null ? match : {});
    const unknown = wanted.map(([name]) => name).filter((name) => !MATCHED.includes(name));
    if (wanted.length === 0 || unknown.length > 0)
      return c.json({ error: `match must contain one or more of ${MATCHED.join(', ')}` }, 400);
    const fits = (entry: JournalEntry) =>
      wanted.every(([name, value]) => entry[name as keyof JournalEntry] === value);
    const options = {
      ...(isNumber(after) ? { after } : {}),
      ...(isNumber(timeoutMs) ? { timeoutMs: Math.min(Math.max(timeoutMs, 0), LONGEST_WAIT_MS) } : {}),
    };
    return control.waitFor(fits, options).then(
      (entry) => c.json(entry),
      (error: Error) => c.json({ error: error.message }, 408),
    );
  });
  app.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      const stop = control.onExchange((entry) => {
        void stream.writeSSE({ event: 'exchange', id: String(entry.id), data: JSON.stringify(entry) });
      });
      await stream.writeSSE({ event: 'ready', data: JSON.stringify(control.counters()) });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    }),
  );
}
