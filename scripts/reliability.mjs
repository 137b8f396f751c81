// Runs the experiments behind docs/reliability.md: what payerkit promises, tried by kills, faults and odd input, and counted.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { canaryExperiments } from './reliability/canary.mjs';
import { diskExperiments } from './reliability/disks.mjs';
import { fuzzExperiments } from './reliability/fuzzing.mjs';
import { ledgerExperiments } from './reliability/ledgers.mjs';
import { listExperiments } from './reliability/lists.mjs';
import { outageExperiments } from './reliability/outages.mjs';
import { readExperiments } from './reliability/reads.mjs';
import { closeStores } from './reliability/stores.mjs';
import { submissionExperiments } from './reliability/submissions.mjs';
import { seeded, temporaryFolder } from './reliability/support.mjs';
import { tokenExperiments } from './reliability/tokens.mjs';

const EXPERIMENTS = {
  tokens: tokenExperiments,
  submissions: submissionExperiments,
  reads: readExperiments,
  lists: listExperiments,
  outages: outageExperiments,
  disks: diskExperiments,
  ledgers: ledgerExperiments,
  canary: canaryExperiments,
  fuzzing: fuzzExperiments,
};
const SIZES = {
  full: { kills: 500, reads: 10_000, submissions: 5_000, cases: 250_000, members: 1_000 },
  small: { kills: 30, reads: 500, submissions: 200, cases: 5_000, members: 60 },
};

const USAGE = `Usage: node scripts/reliability.mjs [--size full|small] [--seed 1] [--only ${Object.keys(EXPERIMENTS).join(',')}] [--json FILE] [--write]

Counts what payerkit promises never happens, over loopback servers and with synthetic people alone. Needs built packages (npm run
build). Prints a table; ends with 1 when anything was lost.

  --size   full: 500 kills, 10 000 reads, 5 000 submissions, 250 000 cases of fuzzing. small: 30, 500, 200, 5 000. Default full
  --seed   a whole number; the same seed makes the same choices
  --only   names of experiments, separated by commas
  --json   writes the rows to a file, too
  --write  puts the table into docs/reliability.md`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    size: { type: 'string', default: 'full' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: Object.keys(EXPERIMENTS).join(',') },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const sizes = Object.hasOwn(SIZES, values.size)
  ? SIZES[/** @type {keyof typeof SIZES} */ (values.size)]
  : undefined;
const wanted = /** @type {(keyof typeof EXPERIMENTS)[]} */ (values.only.split(','));
const isKnown = wanted.every((name) => Object.hasOwn(EXPERIMENTS, name));
if (values.help || sizes === undefined || !Number.isSafeInteger(seed) || !isKnown) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 1);
}

const folder = await temporaryFolder();
/** @type {(import('./reliability/support.mjs').Row & { name: string, seconds: number })[]} */
const rows = [];
try {
  for (const name of wanted) {
    let startedAtMs = performance.now();
    for await (const row of EXPERIMENTS[name]({ sizes, random: seeded(seed), folder: folder.path })) {
      const seconds = Math.round((performance.now() - startedAtMs) / 1000);
      rows.push({ name, seconds, ...row });
      const lost = lossesOf(row) === 0 ? '' : ` ${JSON.stringify([row.figures, row.losses])}`;
      console.error(`${lost === '' ? 'ok  ' : 'LOSS'} ${name}: ${row.experiment} (${seconds} s)${lost}`);
      startedAtMs = performance.now();
    }
  }
} finally {
  await closeStores();
  await folder.remove();
}
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(rows, undefined, 2));
console.log(table());
const lost = rows.reduce((sum, row) => sum + lossesOf(row), 0);
const seconds = rows.reduce((sum, row) => sum + row.seconds, 0);
const summary = `${rows.length} experiments, seed ${seed}, ${Math.ceil(seconds / 60)} minutes, losses: ${lost}.`;
console.log(`\n${summary}`);
if (values.write) writePage(summary);
process.exitCode = lost === 0 ? 0 : 1;

/** @param {import('./reliability/support.mjs').Row} row */
function lossesOf({ losses }) {
  return Object.values(losses).reduce((sum, count) => sum + count, 0);
}

function table() {
  const text = (/** @type {Record<string, number | string>} */ counts) =>
    Object.entries(counts)
      .map(([what, count]) => `${what} ${typeof count === 'number' ? count.toLocaleString('en-US') : count}`)
      .join(', ');
  const lines = rows.map(
    ({ promise, experiment, figures, losses, note, name }) =>
      `| ${promise} | ${experiment} | ${text(figures)} | **${text(losses)}**${note === undefined ? '' : `. ${note}`} | \`${name}\` |`,
  );
  return [
    '| Guarantee | Experiment | Results | Losses | `--only` |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** @param {string} summary */
function writePage(summary) {
  const [begin, end] = ['<!-- figures -->', '<!-- end of figures -->'];
  const path = fileURLToPath(new URL('../docs/reliability.md', import.meta.url));
  const page = readFileSync(path, 'utf8');
  const before = page.slice(0, page.indexOf(begin) + begin.length);
  const after = page.slice(page.indexOf(end));
  writeFileSync(path, `${before}\n\n${table()}\n\nSize: ${values.size}. ${summary}\n\n${after}`);
}
