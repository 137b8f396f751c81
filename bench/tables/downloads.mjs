import { measure } from '../processes.mjs';
import { inRounds, roundsOf } from '../rounds.mjs';
import { median, medianOf, ratioOf, shown, table } from '../statistics.mjs';

const SDK_10 = 'cms-bluebutton-sdk, by default (10 a page)';
const VARIANTS = {
  'payerkit, by default': { peer: 'payerkit', pageSize: 50, concurrency: 4 },
  'payerkit, 8 ahead': { peer: 'payerkit', pageSize: 50, concurrency: 8 },
  'payerkit, 10 a page': { peer: 'payerkit', pageSize: 10, concurrency: 4 },
  'node:http, 10 a page': { peer: 'node-http', pageSize: 10 },
  'node:http, 50 a page': { peer: 'node-http', pageSize: 50 },
  'undici `request`, 50 a page': { peer: 'undici', pageSize: 50 },
  'raw axios, 50 a page': { peer: 'axios', pageSize: 50 },
  'cms-bluebutton-sdk, 50 a page': { peer: 'cms-bluebutton-sdk', pageSize: 50 },
  [SDK_10]: { peer: 'cms-bluebutton-sdk', pageSize: 10 },
  'fhir-kit-client, 50 a page': { peer: 'fhir-kit-client', pageSize: 50 },
  '@medplum/core, 50 a page': { peer: 'medplum', pageSize: 50 },
};
const [OURS, AHEAD, OURS_10] = ['payerkit, by default', 'payerkit, 8 ahead', 'payerkit, 10 a page'];
const [HTTP, UNDICI, SDK] = [
  'node:http, 50 a page',
  'undici `request`, 50 a page',
  'cms-bluebutton-sdk, 50 a page',
];
// Fetching ahead gains nothing without latency.
const WITHOUT_LATENCY = Object.keys(VARIANTS)
  .slice(0, 8)
  .filter((key) => key !== AHEAD);
const BUDGET_MS = 10_000;
const [LONG, LONGEST] = [10_000, 100_000];

/** All claims of a member, in a process that made a call before (warm) and in one that did not (fresh). */
export async function downloads({ full, server, data, settings }) {
  const [sections, goals] = [[], []];
  const run = async (latencyMs, isFresh, keys) => {
    const task = { kind: 'download', items: data.claims.length, isFresh, server: server.to(latencyMs) };
    const samples = await inRounds(
      keys,
      (key) => measure({ ...task, ...VARIANTS[key] }),
      settings(BUDGET_MS, latencyMs > 0 && !full ? 3 : undefined),
    );
    const state = isFresh
      ? 'Fresh process: loading the client and its first call are included.'
      : 'Warm process: the client had made one call.';
    const title = `${data.claims.length} claims, ${latencyMs} ms of latency, ${isFresh ? 'fresh' : 'warm'}`;
    sections.push({ title, body: `${state} ${roundsOf(samples)} rounds.\n\n${rows(samples)}` });
    return samples;
  };
  const goal = (text, limit, samples, ours, base, field = 'wallMs') =>
    goals.push({ text, limit, ...ratioOf(samples[ours], samples[base], field) });

  const warm = await run(0, false, full ? Object.keys(VARIANTS) : WITHOUT_LATENCY);
  goal('1000 claims, warm: CPU ≤ 1.25 × node:http', 1.25, warm, OURS, HTTP, 'cpuMs');
  goal(
    '1000 claims by 10, warm: CPU ≤ 1.25 × node:http',
    1.25,
    warm,
    OURS_10,
    'node:http, 10 a page',
    'cpuMs',
  );
  goal('1000 claims without latency, warm: wall ≤ undici', 1, warm, OURS, UNDICI);
  const fresh = await run(
    0,
    true,
    full ? [OURS, HTTP, UNDICI, 'raw axios, 50 a page', SDK] : [OURS, HTTP, UNDICI],
  );
  goal('1000 claims without latency, fresh process: wall ≤ 1.15 × undici', 1.15, fresh, OURS, UNDICI);
  const far = await run(200, false, full ? Object.keys(VARIANTS) : [OURS, AHEAD, SDK]);
  goal('1000 claims at 200 ms: wall ≤ 0.35 × official SDK', 0.35, far, OURS, SDK);
  goal('1000 claims at 200 ms, 8 ahead: wall ≤ 0.25 × official SDK', 0.25, far, AHEAD, SDK);
  if (full) await run(50, false, Object.keys(VARIANTS));
  for (const items of full ? [LONG, LONGEST] : [LONG]) {
    const long = await stream(items, { full, server, settings });
    sections.push({
      title: `${items.toLocaleString('en')} claims, streamed`,
      body: `Warm process: the client had made one call. No latency, 50 a page, each claim dropped once it is read. ${roundsOf(long)} rounds.\n\n${rows(long)}`,
    });
    const text = `${items.toLocaleString('en')} claims`;
    goal(`${text}: CPU ≤ 1.25 × node:http`, 1.25, long, OURS, HTTP, 'cpuMs');
    const peak = medianOf(long[OURS].map(({ peakMb }) => peakMb));
    goals.push({ text: `${text}: ≤ 100 MB over start`, limit: 100, unit: 'MB', ...peak });
  }
  return { sections, goals };
}

/** All claims of a list that is longer than memory should be. */
function stream(items, { full, server, settings }) {
  const task = { kind: 'download', items, isFresh: false, server: server.long(items) };
  return inRounds(
    full ? [OURS, HTTP, UNDICI] : [OURS, HTTP],
    (key) => measure({ ...task, ...VARIANTS[key] }),
    settings(BUDGET_MS, 3),
  );
}

function rows(samples) {
  const of = (key, field) => median(samples[key].map((one) => one[field]));
  const base = HTTP in samples ? HTTP : SDK;
  return table(
    [`client`, `wall, ${base} = 1`, 'CPU, same', 'wall s', 'first claim s', 'peak memory over start, MB'],
    Object.keys(samples).map((key) => [
      key,
      shown(ratioOf(samples[key], samples[base], 'wallMs')),
      shown(ratioOf(samples[key], samples[base], 'cpuMs')),
      (of(key, 'wallMs') / 1000).toFixed(2),
      (of(key, 'firstMs') / 1000).toFixed(2),
      of(key, 'peakMb').toFixed(0),
    ]),
  );
}
