// One measurement of one client in a fresh process: takes its task as JSON, sends its numbers to the parent.
import { readFileSync, writeFileSync } from 'node:fs';

const task = JSON.parse(process.argv[2]);
const { create } = await import(`./peers/${task.peer}.mjs`);
const client = await create({
  ...task.server,
  accessToken: 'bench-access-token',
  refreshToken: 'bench-refresh-token',
  expired: task.kind === 'storm',
});
process.send(await { request, download, storm }[task.kind]());
await client.close?.();
process.exit(0);

/** CPU, latency and throughput of one call repeated, so many at a time. */
async function request() {
  const call = {
    patient: () => client.patient(),
    page10: () => client.page(10),
    page50: () => client.page(50),
  }[task.call];
  await repeat(call, task.warmup, task.concurrency, []);
  const durations = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  await repeat(call, task.requests, task.concurrency, durations);
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  durations.sort((a, b) => a - b);
  const at = (share) => durations[Math.min(durations.length - 1, Math.floor(durations.length * share))];
  return {
    cpuMsPer1000: ((user + system) / 1000 / task.requests) * 1000,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    perSecond: (task.requests / wallMs) * 1000,
  };
}

/** All claims of a member, each dropped by default. */
async function download() {
  await client.patient();
  globalThis.gc?.();
  // Linux: forget the high-water mark of start-up.
  writeFileSync('/proc/self/clear_refs', '5');
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const start = performance.now();
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
  const { user, system } = process.cpuUsage(cpu);
  if (items !== task.items) throw new Error(`${task.peer} read ${items} of ${task.items} items`);
  return { wallMs, firstMs, cpuMs: (user + system) / 1000, peakMb: (peakRss() - before) / 1e6 };
}

/** Many calls at once while the token is expired; the server counts. */
async function storm() {
  const results = await Promise.allSettled(Array.from({ length: task.calls }, () => client.patient()));
  return { answered: results.filter((result) => result.status === 'fulfilled' && result.value).length };
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
