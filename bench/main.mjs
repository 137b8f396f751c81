// Measures payerkit side by side with its peers. Ratios of one run mean something; times of two runs do not.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeData } from './data.mjs';
import { npm, peersDirectory, startServer } from './processes.mjs';
import { createProgress, summary, writePage } from './report.mjs';
import { downloads } from './tables/downloads.mjs';
import { eligibility } from './tables/eligibility.mjs';
import { readers } from './tables/readers.mjs';
import { requests } from './tables/requests.mjs';
import { start } from './tables/start.mjs';
import { stores } from './tables/stores.mjs';
import { storm } from './tables/storm.mjs';
import { weight } from './tables/weight.mjs';
import { x12 } from './tables/x12.mjs';

const TABLES = { requests, downloads, storm, start, eligibility, readers, stores, x12, weight };

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    scale: { type: 'string', default: '1' },
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(TABLES, name));
if (flags.help || unknown.length > 0) {
  console.log(`Usage: npm run bench -- [table …] [--rounds 5] [--scale 1] [--full] [--write]
Tables: ${Object.keys(TABLES).join(', ')}; by default all but weight, in less than six minutes on an idle machine.
--scale multiplies the number of requests; --full adds weight, other peers, concurrencies, latencies and lengths, and
takes longer; --write measures weight as well and puts the tables into docs/performance.md.
The first run installs the peers into bench/peers/node_modules.`);
  process.exit(unknown.length > 0 ? 1 : 0);
}

const { dependencies: peers, devDependencies } = readJson(join(peersDirectory, 'package.json'));
if (!Object.entries({ ...peers, ...devDependencies }).every(isInstalled)) {
  console.error('installing the peers');
  npm(['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], peersDirectory);
}

const byDefault = Object.keys(TABLES).filter((name) => name !== 'weight' || flags.full || flags.write);
const wanted = positionals.length > 0 ? positionals : byDefault;
const progress = createProgress(wanted.length);
progress.table('data');
const directory = mkdtempSync(join(tmpdir(), 'payerkit-bench-'));
const dataFile = join(directory, 'data.json');
const data = await makeData(1000);
writeFileSync(dataFile, JSON.stringify({ ...data, latenciesMs: [0, 50, 200], lengths: [10_000, 100_000] }));
const running = await startServer(dataFile);
const server = {
  counters: () => running.counters(),
  to: (latencyMs) => ({ baseUrl: running.baseUrl(latencyMs), patientId: data.patient.id }),
  long: (claims) => ({ baseUrl: running.longUrl(claims), patientId: data.patient.id }),
};

/** @type {{ title: string, body: string }[]} */
const sections = [];
const goals = [];
const failures = [];
try {
  for (const name of wanted) {
    progress.table(name);
    // A table may ask for fewer rounds than the others.
    const settings = (budgetMs, most = Number.POSITIVE_INFINITY) => ({
      rounds: Math.min(Number(flags.rounds), most),
      budgetMs: flags.full ? Number.POSITIVE_INFINITY : budgetMs,
      report: (what) => progress.step(what),
    });
    const { full } = flags;
    const scale = Number(flags.scale);
    try {
      const found = await TABLES[name]({ full, scale, server, data, dataFile, peers, settings });
      sections.push(...found.sections);
      goals.push(...found.goals);
    } catch (error) {
      // The other tables took minutes and are still true.
      failures.push(`${name}: ${error.stack}`);
    }
  }
} finally {
  running.stop();
  rmSync(directory, { recursive: true, force: true });
  progress.end();
}

/** Checks whether a peer is installed in the version that is compared. */
function isInstalled([name, version]) {
  const manifest = join(peersDirectory, 'node_modules', name, 'package.json');
  return existsSync(manifest) && readJson(manifest).version === version;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const versions = Object.entries(peers).map(([peer, version]) => `${peer} ${version}`);
const text = [
  `Node ${process.version}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}. Figures are medians over rounds, or ratios of all rounds together where processes live through them, and in brackets their 90 % intervals. Peers: ${versions.join(', ')}.`,
  ...(goals.length === 0 ? [] : [`### Goals\n\n${summary(goals)}`]),
  ...sections.map(({ title, body }) => `### ${title}\n\n${body}`),
].join('\n\n');
console.log(text);
if (failures.length > 0) {
  console.error(`\n${failures.join('\n')}\nThe page was not written.`);
  process.exitCode = 1;
} else if (flags.write) writePage(text);
