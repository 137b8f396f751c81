import type { Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { parseObject, textAt } from '../json.js';
import type { OptumState } from '../state.js';

const BASE = '/pharmacynetwork/submitter/v1';

/** Serves the pharmacy submitter: whatever happens is told inside a 200. */
export function registerPharmacy(app: Hono<SandboxEnv>, state: OptumState): void {
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
    state.context.counters.submissionsProcessed += 1;
    const responseData = Buffer.from(`${decoded.slice(6, 8)}B11A01SANDBOX`, 'latin1').toString('base64');
    return c.json({ headers, responseData, status: '200', code: '200' });
  });
}
