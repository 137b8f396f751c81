import { nameOf, PEERS } from '../peers.mjs';
import { roundsOf } from '../rounds.mjs';
import { median, shown, table, totalRatioOf } from '../statistics.mjs';
import { inTurns } from '../turns.mjs';

// Calls to warm up, and calls of a round. The engine compiles until a client has made some thousands of calls, for which
// pages of one claim are enough.
const CALLS = {
  patient: { warmup: 3500, times: 1500, budgetMs: 14_000 },
  page10: { warmupShort: 2000, warmup: 300, times: 320, budgetMs: 40_000 },
  page50: { warmupShort: 2000, warmup: 48, times: 48, budgetMs: 14_000 },
};
// The other SDKs are measured by `--full` alone.
const PEERS_BY_DEFAULT = PEERS.slice(0, 4);
const PEERS_OF_PAGES = PEERS_BY_DEFAULT.filter((peer) => peer !== 'undici');
// The same page without the checks of a list.
const BY_REQUEST = 'payerkit, `request`';
const GOALS = [
  ['patient', 'axios', 0.5, 'Patient, 16 at a time: CPU ≤ 0.5 × raw axios'],
  ['patient', 'node-http', 1.7, 'Patient, 16 at a time: CPU ≤ 1.7 × node:http'],
  ['page10', 'node-http', 1.25, 'page of 10 claims by `list`, 16 at a time: CPU ≤ 1.25 × node:http'],
  ['page50', 'node-http', 1.1, 'page of 50 claims, 16 at a time: CPU ≤ 1.1 × node:http'],
];

/** CPU of one call repeated, in a warm process. */
export async function requests({ full, scale, server, data, settings }) {
  const [sections, goals] = [[], []];
  for (const [call, { times, budgetMs, ...warmups }] of Object.entries(CALLS)) {
    const byDefault = call === 'patient' ? PEERS_BY_DEFAULT : PEERS_OF_PAGES;
    const peers = full ? PEERS : byDefault;
    for (const concurrency of full ? [1, 16, 64] : [16]) {
      const count = Math.max(concurrency, Math.round(times * scale));
      const taskOf = (peer) => ({
        ...(peer === BY_REQUEST ? { peer: 'payerkit', call: 'request10' } : { peer, call }),
        concurrency,
        ...warmups,
        server: server.to(0),
      });
      const candidates = call === 'page10' ? [BY_REQUEST, ...peers] : peers;
      const tasks = Object.fromEntries(candidates.map((peer) => [peer, taskOf(peer)]));
      const samples = await inTurns(tasks, count, settings(budgetMs));
      sections.push({
        title: `${titleOf(call, data)}, ${concurrency} at a time`,
        body: rows(samples, warmups),
      });
      if (concurrency !== 16) continue;
      for (const [of, base, limit, text] of GOALS)
        if (of === call)
          goals.push({ text, limit, ...totalRatioOf(samples.payerkit, samples[base], 'cpuMsPer1000') });
      if (!(BY_REQUEST in samples)) continue;
      const byList = totalRatioOf(samples.payerkit, samples['node-http'], 'cpuMsPer1000');
      goals.push(
        {
          text: 'page of 10 claims by `list`: upper end of the interval ≤ 1.3 × node:http',
          limit: 1.3,
          value: byList.high ?? byList.value,
        },
        {
          text: 'page of 10 claims by `request`, 16 at a time: CPU ≤ 1.15 × node:http',
          limit: 1.15,
          ...totalRatioOf(samples[BY_REQUEST], samples['node-http'], 'cpuMsPer1000'),
        },
      );
    }
  }
  return { sections, goals };
}

function titleOf(call, { patient, claims }) {
  if (call === 'patient') return `Patient, ${(JSON.stringify(patient).length / 1000).toFixed(1)} kB`;
  const count = call === 'page10' ? 10 : 50;
  return `page of ${count} claims, ${(JSON.stringify(claims.slice(0, count)).length / 1e6).toFixed(2)} MB`;
}

function rows(samples, { warmup, warmupShort }) {
  const calls = warmupShort === undefined ? '' : `${warmupShort} calls for one claim and then `;
  const of = (peer, field) => median(samples[peer].map((one) => one[field]));
  return `Warm processes: each client had made ${calls}${warmup} of these calls. ${roundsOf(samples)} rounds in two processes each.\n\n${table(
    ['client', 'CPU, raw axios = 1', 'CPU, node:http = 1', 'p50 ms', 'p99 ms', 'a second'],
    Object.keys(samples).map((peer) => [
      peer === 'payerkit' && BY_REQUEST in samples ? 'payerkit, `list`' : nameOf(peer),
      shown(totalRatioOf(samples[peer], samples.axios, 'cpuMsPer1000')),
      shown(totalRatioOf(samples[peer], samples['node-http'], 'cpuMsPer1000')),
      of(peer, 'p50Ms').toFixed(2),
      of(peer, 'p99Ms').toFixed(2),
      of(peer, 'perSecond').toFixed(0),
    ]),
  )}`;
}
