// The product's main job from end to end, against the local sandbox: a Medicare member consents and their record comes
// down; a payer is asked about another person; both answers are shown in one shape.
import { createSandbox } from '@payerkit/sandbox';
import { Presets, SingleBar } from 'cli-progress';
import Table from 'cli-table3';
import { BlueButtonClient, OptumClient, toClaimSummary, toCoverageSummary } from 'payerkit';

if (process.argv.includes('--help')) {
  console.log(
    'Usage: npm run quickstart\nShows the main job of payerkit against a local sandbox. Takes no options.',
  );
  process.exit(0);
}

const KEY = 'quickstart-user';
const CLAIMS_SHOWN = 12;
const start = performance.now();
const sandbox = await createSandbox();
process.once('SIGINT', async () => {
  await sandbox.close();
  process.exit(130);
});

const { baseUrl, ...application } = sandbox.blueButton;
const blueButton = new BlueButtonClient({ environment: { baseUrl, kind: 'sandbox' }, ...application });
const { baseUrl: optumUrl, ...credentials } = sandbox.optum;
const optum = new OptumClient({ environment: { baseUrl: optumUrl, kind: 'sandbox' }, ...credentials });

try {
  say(`The sandbox of both vendors listens at ${sandbox.url}`);
  const medicare = await blueButtonRecord();
  const payer = await optumAnswers();
  printCoverage([...medicare.coverage, ...payer.coverage]);
  printClaims([...medicare.claims, ...payer.claims]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const requests = sandbox.control.journal().length;
  console.log(
    `\nDone: one consent, ${medicare.claims.length} claims from Blue Button, ${payer.claims.length} from Optum, ` +
      `${requests} requests, in ${seconds} s.`,
  );
} finally {
  await Promise.all([blueButton.close(), optum.close()]);
  await sandbox.close();
}

async function blueButtonRecord() {
  const { user } = someoneWithHundredsOfClaims();
  const { url, session } = await blueButton.auth.start({ key: KEY });
  // A person would log in and press a button here.
  const callbackUrl = await sandbox.control.blueButton.consent(url, { user });
  const grant = await blueButton.auth.complete(callbackUrl, session);
  say(`Blue Button: ${user} consented to ${grant.scopes.length} scopes`);

  const member = blueButton.forGrant(KEY);
  const [patient, coverage] = await Promise.all([
    member.patient.retrieve(),
    member.coverage.list().toArray({ limit: 100 }),
  ]);
  say(`Blue Button: Patient born ${patient.birthDate ?? 'unknown'}, ${coverage.length} Coverages`);
  const claims = await withProgress('Blue Button: claims', await member.claims.list());
  return { coverage: coverage.map(toCoverageSummary), claims: claims.map(toClaimSummary) };
}

function someoneWithHundredsOfClaims() {
  const members = sandbox.control.blueButton.members({ count: 50 });
  const chosen = members.find(({ claims }) => claims >= 150 && claims <= 600) ?? members[0];
  if (!chosen) throw new Error('The sandbox has no members.');
  return chosen;
}

async function optumAnswers() {
  // One of the persons that the vendor's own sandbox knows.
  const member = optum.forMember({
    payer: '00003',
    provider: { organizationName: 'happy doctors group', npi: '1760854442' },
    subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
  });
  const [coverage, claims] = await Promise.all([
    member.coverage.list().toArray({ limit: 100 }),
    member.claims.list().toArray({ limit: 100 }),
  ]);
  say(`Optum: eligibility gave ${coverage.length} Coverages, claim status ${claims.length} claims`);
  return { coverage: coverage.map(toCoverageSummary), claims: claims.map(toClaimSummary) };
}

/**
 * Reads a list to its end, with a bar on a terminal and plain lines elsewhere.
 *
 * @template T
 * @param {string} label
 * @param {import('payerkit').Page<T>} page
 * @returns {Promise<T[]>}
 */
async function withProgress(label, page) {
  const total = page.total ?? 0;
  const items = [];
  const bar = process.stdout.isTTY
    ? new SingleBar({ format: `${label} [{bar}] {value} of {total}` }, Presets.rect)
    : undefined;
  bar?.start(total, 0);
  for await (const item of page) {
    items.push(item);
    bar?.update(items.length);
    if (!bar && items.length % 100 === 0) say(`${label}: ${items.length} of ${total}`);
  }
  bar?.stop();
  say(`${label}: all ${items.length}`);
  return items;
}

/** @param {ReturnType<typeof toCoverageSummary>[]} coverages */
function printCoverage(coverages) {
  const table = new Table({
    head: ['source', 'plan', 'status', 'from', 'to', 'payer'],
    style: { head: [], border: [] },
  });
  for (const coverage of coverages)
    table.push(
      row(coverage.source, coverage.plan, coverage.status, coverage.start, coverage.end, coverage.payer),
    );
  console.log(`\nCoverage\n${table}`);
}

/** @param {ReturnType<typeof toClaimSummary>[]} claims */
function printClaims(claims) {
  console.log('claims', claims.length, CLAIMS_SHOWN);
}

/** @param {...unknown} cells */
function row(...cells) {
  return cells.map((cell) => (cell === undefined ? '' : String(cell)));
}

/** @param {string} line */
function say(line) {
  console.log(line);
}
