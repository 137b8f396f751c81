import type { Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { parseObject, textAt } from '../json.js';
import type { OptumServer } from '../server.js';

const BASE = '/pharmacynetwork/submitter/v1';

/** Serves the pharmacy submitter: every outcome is reported inside a 200. */
export function registerPharmacy(app: Hono<SandboxEnv>, server: OptumServer): void {
  app.get(`${BASE}/healthcheck`, (c) => c.json({ status: 'UP', version: 'v1' }));
  app.post(`${BASE}/pharmacy-claims`, async (c) => {
    const body = parseObject(await c.req.text()) ?? {};
    const message = textAt(body, 'messageData');
    const headers = Array.isArray(body.headers) ? body.headers : [];
    const decoded = Buffer.from(message, 'base64').toString('latin1');
    // NCPDP D.0 carries its version after the six digits of the BIN.
    const valid = message !== '' && /^\d{6}(D0|F6)/.test(decoded);
    if (!valid)
      return c.json({
        headers,
        type: 'about:blank',
        title: 'Bad Request',
        detail: 'messageData holds no NCPDP request',
        status: '400',
        code: 'SBX400',
        instance: BASE,
      });
    server.context.counters.submissionsProcessed += 1;
    const responseData = Buffer.from(answerOf(decoded), 'latin1').toString('base64');
    return c.json({ headers, responseData, status: '200', code: '200' });
  });
}

/**
 * Returns the processor's response: paid, or rejected when the BIN is all zeros. Header, then a transaction with its
 * status.
 */
function answerOf(request: string): string {
  const header = `${request.slice(6, 10)}1A${'01SANDBOX'.padEnd(17)}20200601`;
  const isRefused = request.startsWith('000000');
  const status = isRefused ? ['ANR', 'FA1', 'FB75'] : ['ANP', 'F3SBX0001'];
  return `${header}\u001d\u001e\u001cAM21\u001c${status.join('\u001c')}`;
}
