import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameOf } from '../peers.mjs';
import { measure } from '../processes.mjs';
import { table } from '../statistics.mjs';

const CALLS = 200;
const PROCESSES = 8;
const LATENCY_MS = 50;
// Longer than it takes to start eight processes, each of which imports the grant before its first call.
const LIFE_MS = 6000;

/** An access token that expires, then many calls at once: in one process, and spread over several. */
export async function storm({ full, server, settings }) {
  const { report } = settings(0);
  const rows = [];
  let ours = 0;
  for (const peer of full
    ? ['payerkit', 'cms-bluebutton-sdk', 'medplum']
    : ['payerkit', 'cms-bluebutton-sdk']) {
    for (const processes of full || peer === 'payerkit' ? [1, PROCESSES] : [1]) {
      report(`${nameOf(peer)}, ${processes} process${processes === 1 ? '' : 'es'}`);
      const directory = mkdtempSync(join(tmpdir(), 'payerkit-storm-'));
      try {
        await server.counters();
        const task = {
          kind: 'storm',
          peer,
          calls: CALLS / processes,
          server: server.to(LATENCY_MS),
          directory,
        };
        const expiresAtMs = Date.now() + LIFE_MS;
        const parts = await Promise.all(
          Array.from({ length: processes }, () => measure({ ...task, expiresAtMs })),
        );
        const { tokenRequests } = await server.counters();
        const answered = parts.reduce((sum, one) => sum + one.answered, 0);
        rows.push([nameOf(peer), String(processes), String(tokenRequests), `${answered} of ${CALLS}`]);
        if (peer === 'payerkit') ours = Math.max(ours, answered === CALLS ? tokenRequests : CALLS);
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    }
  }
  const body = `Every process makes a call while its token is valid, waits until it has expired, and then makes all calls at once. The server rejects expired tokens. Processes of payerkit share a \`FileTokenStore\`; the others have no store to share.\n\n${table(
    ['client', 'processes', 'token requests', 'calls that received the Patient'],
    rows,
  )}`;
  const text = `${CALLS} calls on an expired token, in 1 and ${PROCESSES} processes: 1 token request`;
  return {
    sections: [{ title: `${CALLS} calls at once after the token expired`, body }],
    goals: [{ text, limit: 1, value: ours, unit: ours === 1 ? 'request' : 'requests' }],
  };
}
