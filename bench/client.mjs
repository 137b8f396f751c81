// One measurement of one client in a fresh process: takes its task as JSON, sends its numbers to the parent, or prints
// them where there is no channel.
import { on } from 'node:events';
import { readFileSync, writeFileSync, writeSync } from 'node:fs';

const task = JSON.parse(process.argv[2]);
const { create } = await import(`./peers/${task.peer}.mjs`);
const KINDS = { request, download, storm, first, many, readers };
const client = await create({
  ...task.server,
  ...task,
  accessToken: task.expiresAtMs === undefined ? 'bench-access-token' : expiringToken(task.expiresAtMs),
  refreshToken: 'bench-refresh-token',
  expiresAtMs: task.expiresAtMs ?? Date.now() + 3_600_000,
});
const found = await KINDS[task.kind]();
if (process.send === undefined) writeSync(1, JSON.stringify(found));
else process.send(found);
await client.close?.();
process.exit(0);

/** CPU of this process until its first response. */
async function first() {
  await (client.patient ?? client.small)();
  return cpuSince();
}

/** Many inquiries by one method that takes so many at a time. */
async function many() {
  await client.many(task.warmup, 64);
  const before = startOver();
  const startedAtMs = performance.now();
  const count = await client.many(task.inquiries, task.concurrency);
  if (count !== task.inquiries) throw new Error(`${count} of ${task.inquiries} inquiries succeeded`);
  return { wallMs: performance.now() - startedAtMs, peakMb: (peakRss() - before) / 1e6 };
}

/** Readers, as multiples of JSON.parse. */
async function readers() {
  return client.ratios();
}

function cpuSince(from) {
  const { user, system } = process.cpuUsage(from);
  return { cpuMs: (user + system) / 1000 };
}

/** An access token that states its end, in the form that a client needs which reads it. */
function expiringToken(expiresAtMs) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { exp: Math.floor(expiresAtMs / 1000), client_id: 'bench', login_id: 'bench' };
  return `${part({ alg: 'none' })}.${part(claims)}.x`;
}

/** Makes one call repeatedly, so many at a time, whenever the parent asks for it; ends with the parent. */
async function request() {
  const { call, short = call } = {
    patient: { call: () => client.patient() },
    page10: { call: () => client.page(10), short: () => client.page(1) },
    request10: { call: () => client.requestPage(10), short: () => client.requestPage(1) },
    page50: { call: () => client.page(50), short: () => client.page(1) },
    small: { call: () => client.small() },
    large: { call: () => client.large() },
  }[task.call];
  await repeat(short, task.warmupShort ?? 0, task.concurrency, []);
  await repeat(call, task.warmup, task.concurrency, []);
  process.send('warm');
  for await (const [{ requests }] of on(process, 'message')) process.send(await repeated(call, requests));
}

/** CPU, latency and throughput of one call repeated. */
async function repeated(call, requests) {
  const durations = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  await repeat(call, requests, task.concurrency, durations);
  const wallMs = performance.now() - start;
  const { cpuMs } = cpuSince(cpu);
  durations.sort((a, b) => a - b);
  const at = (share) => durations[Math.min(durations.length - 1, Math.floor(durations.length * share))];
  return {
    cpuMsPer1000: (cpuMs / requests) * 1000,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    perSecond: (requests / wallMs) * 1000,
  };
}

/** All claims of a member, each dropped as it comes; a fresh process counts from where it started. */
async function download() {
  const before = task.isFresh ? process.memoryUsage().rss : await warm();
  const cpu = task.isFresh ? undefined : process.cpuUsage();
  const start = task.isFresh ? 0 : performance.now();
  let items = 0;
  let firstMs;
  await client.all(
    task.pageSize,
    () => {
      firstMs ??= performance.now() - start;
      items += 1;
    },
    { concurrency: task.concurrency },
  );
  const wallMs = performance.now() - start;
  const { cpuMs } = cpuSince(cpu);
  if (items !== task.items) throw new Error(`${task.peer} read ${items} of ${task.items} items`);
  return { wallMs, firstMs, cpuMs, peakMb: (peakRss() - before) / 1e6 };
}

async function warm() {
  await client.patient();
  return startOver();
}

/** Collects garbage, forgets the high-water mark of start-up (Linux), and returns the resident memory. */
function startOver() {
  globalThis.gc?.();
  writeFileSync('/proc/self/clear_refs', '5');
  return process.memoryUsage().rss;
}

/** A call while the token is valid, then many at once after it has expired; the server counts token requests. */
async function storm() {
  const isPatient = (value) => value?.resourceType === 'Patient';
  await client.patient();
  await new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, task.expiresAtMs + 1200 - Date.now()));
  });
  const results = await Promise.allSettled(Array.from({ length: task.calls }, () => client.patient()));
  return { answered: results.filter(({ value }) => isPatient(value)).length };
}

async function repeat(call, times, concurrency, durations) {
  let left = times;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const start = performance.now();
      await call();
      durations.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

function peakRss() {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
}
