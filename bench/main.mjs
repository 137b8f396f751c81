// Measures payerkit side by side with its peers. Ratios of one run mean something; times of two runs do not.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeData } from './data.mjs';
import { measure, npm, peersDirectory, startServer } from './processes.mjs';
import { medians, shuffled, table } from './statistics.mjs';
import { importTimes, sizes } from './weight.mjs';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    scale: { type: 'string', default: '1' },
    only: { type: 'string', default: 'request,download,storm,import,size' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (flags.help) {
  console.log(`Usage: npm run bench -- [--rounds 7] [--scale 1] [--only request,download,storm,import,size] [--write]
--scale multiplies the number of requests; --write puts the tables into docs/performance.md.
The first run installs the peers into bench/peers/node_modules.`);
  process.exit(0);
}

const rounds = Number(flags.rounds);
const scale = Number(flags.scale);
const wanted = new Set(flags.only.split(','));
const PEERS = [
  'payerkit',
  'node-http',
  'undici',
  'axios',
  'cms-bluebutton-sdk',
  'fhir-kit-client',
  'medplum',
];
const NAMES = {
  'node-http': 'node:http + JSON.parse',
  undici: 'undici `request`',
  axios: 'raw axios',
  medplum: '@medplum/core',
};
const name = (peer) => NAMES[peer] ?? peer;

if (!existsSync(join(peersDirectory, 'node_modules'))) {
  console.error('installing the peers');
  npm(['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], peersDirectory);
}
const { dependencies } = JSON.parse(readFileSync(join(peersDirectory, 'package.json'), 'utf8'));

const directory = mkdtempSync(join(tmpdir(), 'payerkit-bench-'));
const data = await makeData(1000);
const dataFile = join(directory, 'data.json');
writeFileSync(dataFile, JSON.stringify({ ...data, latenciesMs: [0, 50, 200] }));
const server = await startServer(dataFile);
const to = (latencyMs) => ({ baseUrl: server.baseUrl(latencyMs), patientId: data.patient.id });
const sections = [];

try {
  if (wanted.has('request')) await requests();
  if (wanted.has('download')) await downloads();
  if (wanted.has('storm')) await storms();
} finally {
  server.stop();
  rmSync(directory, { recursive: true, force: true });
}
if (wanted.has('import')) sections.push(['Import', importTimes(Object.keys(dependencies), rounds)]);
if (wanted.has('size')) {
  const peers = Object.entries(dependencies).map(([peer, version]) => `${peer}@${version}`);
  sections.push(['Weight', sizes(peers)]);
}
report();

async function requests() {
  const bytes = (count) => JSON.stringify(data.claims.slice(0, count)).length;
  const calls = [
    ['patient', `Patient, ${(JSON.stringify(data.patient).length / 1000).toFixed(1)} kB`, 3000],
    ['page10', `page of 10 claims, ${Math.round(bytes(10) / 1000)} kB`, 400],
    ['page50', `page of 50 claims, ${(bytes(50) / 1e6).toFixed(2)} MB`, 100],
  ];
  for (const [call, title, times] of calls) {
    for (const concurrency of [1, 16, 64]) {
      const requests = Math.max(concurrency, Math.round(times * scale));
      const task = {
        kind: 'request',
        call,
        concurrency,
        requests,
        warmup: Math.ceil(requests / 2),
        server: to(0),
      };
      const found = await sideBySide(PEERS, (peer) => measure({ ...task, peer }));
      sections.push([`${title}, ${concurrency} at a time`, requestTable(found)]);
    }
  }
}

function requestTable(found) {
  const ratio = (peer, to) => (found[peer].cpuMsPer1000 / found[to].cpuMsPer1000).toFixed(2);
  return table(
    ['client', 'CPU, raw axios = 1', 'CPU, node:http = 1', 'CPU, undici = 1', 'p50 ms', 'p99 ms', 'a second'],
    PEERS.map((peer) => [
      name(peer),
      ratio(peer, 'axios'),
      ratio(peer, 'node-http'),
      ratio(peer, 'undici'),
      found[peer].p50Ms.toFixed(2),
      found[peer].p99Ms.toFixed(2),
      found[peer].perSecond.toFixed(0),
    ]),
  );
}

async function downloads() {
  const variants = {
    'payerkit, by default': { peer: 'payerkit', pageSize: 50, concurrency: 4 },
    'payerkit, 8 ahead': { peer: 'payerkit', pageSize: 50, concurrency: 8 },
    'cms-bluebutton-sdk, 50 a page': { peer: 'cms-bluebutton-sdk', pageSize: 50 },
    'cms-bluebutton-sdk, by default (10 a page)': { peer: 'cms-bluebutton-sdk', pageSize: 10 },
    'fhir-kit-client, 50 a page': { peer: 'fhir-kit-client', pageSize: 50 },
    '@medplum/core, 50 a page': { peer: 'medplum', pageSize: 50 },
    'raw axios, 50 a page': { peer: 'axios', pageSize: 50 },
    'undici `request`, 50 a page': { peer: 'undici', pageSize: 50 },
  };
  for (const latencyMs of [0, 50, 200]) {
    const task = { kind: 'download', items: data.claims.length, server: to(latencyMs) };
    const found = await sideBySide(Object.keys(variants), (key) => measure({ ...task, ...variants[key] }));
    const official = found['cms-bluebutton-sdk, 50 a page'].wallMs;
    sections.push([
      `${data.claims.length} claims, ${latencyMs} ms of latency`,
      table(
        [
          'client',
          'wall, official SDK at 50 = 1',
          'wall s',
          'first claim s',
          'CPU s',
          'peak memory over start, MB',
        ],
        Object.entries(found).map(([key, numbers]) => [
          key,
          (numbers.wallMs / official).toFixed(2),
          (numbers.wallMs / 1000).toFixed(2),
          (numbers.firstMs / 1000).toFixed(2),
          (numbers.cpuMs / 1000).toFixed(2),
          numbers.peakMb.toFixed(0),
        ]),
      ),
    ]);
  }
}

async function storms() {
  const calls = 200;
  const rows = [];
  for (const peer of ['payerkit', 'cms-bluebutton-sdk', 'medplum']) {
    await server.counters();
    const { answered } = await measure({ kind: 'storm', peer, calls, server: to(50) });
    const { tokenRequests } = await server.counters();
    rows.push([name(peer), String(tokenRequests), String(answered)]);
  }
  sections.push([
    `${calls} calls at once, expired token`,
    table(['client', 'token requests', 'calls responded'], rows),
  ]);
}

/** Each candidate once a round, in random order; medians over the rounds. */
async function sideBySide(candidates, run) {
  const samples = Object.fromEntries(candidates.map((candidate) => [candidate, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const candidate of shuffled(candidates)) samples[candidate].push(await run(candidate));
  return Object.fromEntries(candidates.map((candidate) => [candidate, medians(samples[candidate])]));
}

function report() {
  const machine = `Node ${process.version}, ${cpus().length} cores, medians of ${rounds} rounds, ${new Date().toISOString().slice(0, 10)}.`;
  const versions = Object.entries(dependencies)
    .map(([peer, version]) => `${peer} ${version}`)
    .join(', ');
  const text = [
    `${machine} Peers: ${versions}.`,
    ...sections.map(([title, body]) => `### ${title}\n\n${body}`),
  ].join('\n\n');
  console.log(text);
  if (!flags.write) return;
  const page = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
  const [START, END] = ['<!-- measured -->', '<!-- /measured -->'];
  const [before, rest] = readFileSync(page, 'utf8').split(START);
  writeFileSync(page, `${before}${START}\n\n${text}\n\n${END}${rest.split(END)[1]}`);
}
