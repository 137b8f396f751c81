import { measure } from '../processes.mjs';
import { inRounds, roundsOf } from '../rounds.mjs';
import { median, medianOf, shown, table, totalRatioOf } from '../statistics.mjs';
import { inTurns } from '../turns.mjs';

const BUDGET_MS = 10_000;
// Limit, calls to warm up (the engine compiles until about then) and calls of a round.
const SIZES = {
  small: { limit: 0.7, warmup: 4000, times: 320 },
  large: { limit: 0.9, warmup: 1600, times: 160 },
};
const [WARM_INQUIRIES, WAVES] = [1920, 30];
const [OURS, AXIOS] = ['optum', 'optum-axios'];
const NAMES = { [OURS]: 'payerkit', [AXIOS]: 'raw axios with a token cache by hand' };

/** `eligibility.check` beside raw axios, and `checkMany` beside the time that latency alone takes. */
export async function eligibility({ full, scale, server, data, settings }) {
  const [sections, goals] = [[], []];
  const { request } = data.eligibility;
  for (const [size, { limit, ...calls }] of Object.entries(SIZES)) {
    const [warmup, count] = [calls.warmup, calls.times].map((times) =>
      Math.max(16, Math.round(times * scale)),
    );
    const taskOf = (peer) => ({ peer, call: size, concurrency: 16, warmup, request, server: server.to(0) });
    const tasks = { [OURS]: taskOf(OURS), [AXIOS]: taskOf(AXIOS) };
    const samples = await inTurns(tasks, count, settings(BUDGET_MS));
    const kilobytes = (JSON.stringify(data.eligibility[size]).length / 1000).toFixed(1);
    const of = (peer) => totalRatioOf(samples[peer], samples[AXIOS], 'cpuMsPer1000');
    const title = `Eligibility, response of ${kilobytes} kB, 16 at a time`;
    sections.push({
      title,
      body: `Warm processes: each client had made ${warmup} calls. ${roundsOf(samples)} rounds in two processes each. payerkit checks the request and checks and reads the response; axios only parses it.\n\n${table(
        ['client', 'CPU, raw axios = 1', 'p99 ms'],
        [OURS, AXIOS].map((peer) => [
          NAMES[peer],
          shown(of(peer)),
          median(samples[peer].map(({ p99Ms }) => p99Ms)).toFixed(1),
        ]),
      )}`,
    });
    goals.push({ text: `${title}: CPU ≤ ${limit} × raw axios`, limit, ...of(OURS) });
  }
  const many = await checkMany({ full, scale, server, request, settings });
  return { sections: [...sections, many.section], goals: [...goals, many.goal] };
}

async function checkMany({ full, scale, server, request, settings }) {
  const waves = Math.max(4, Math.round(WAVES * scale));
  const task = { kind: 'many', request, warmup: WARM_INQUIRIES, server: server.to(50) };
  const rows = Object.fromEntries(
    (full ? [8, 32] : [32]).flatMap((concurrency) =>
      (full ? [OURS, AXIOS] : [OURS]).map((peer) => [`${peer} ${concurrency}`, { peer, concurrency }]),
    ),
  );
  const samples = await inRounds(
    Object.keys(rows),
    (row) => {
      const { peer, concurrency } = rows[row];
      return measure({ ...task, peer, inquiries: waves * concurrency, concurrency });
    },
    settings(BUDGET_MS),
  );
  const of = (row) => medianOf(samples[row].map(({ wallMs }) => wallMs / (waves * 50)));
  return {
    section: {
      title: 'checkMany at 50 ms of latency',
      body: `Warm process: the client had made ${WARM_INQUIRIES} inquiries. ${waves} inquiries for each that runs at a time. ${roundsOf(samples)} rounds. Ideal is latency alone, as if client and server took no time.\n\n${table(
        ['client', 'at a time', 'wall, ideal = 1', 'peak memory over start, MB'],
        Object.entries(rows).map(([row, { peer, concurrency }]) => [
          peer === OURS ? 'payerkit, `checkMany`' : NAMES[peer],
          concurrency,
          shown(of(row)),
          median(samples[row].map(({ peakMb }) => peakMb)).toFixed(0),
        ]),
      )}`,
    },
    goal: { text: 'checkMany, 32 at a time: wall ≤ 1.2 × ideal', limit: 1.2, ...of(`${OURS} 32`) },
  };
}
