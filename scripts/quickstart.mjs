// The product's main job from end to end, against the local sandbox: a Medicare member consents and their record comes
// down; a payer is asked about another person; both responses are shown in one shape.
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
const CLAIMS_SHOWN = 8;
const start = performance.now();
const sandbox = await createSandbox();
process.once('SIGINT', () => void sandbox.close().then(() => process.exit(130)));

const { baseUrl, ...application } = sandbox.blueButton;
const blueButton = new BlueButtonClient({ environment: { baseUrl, kind: 'sandbox' }, ...application });
const { baseUrl: optumUrl, ...credentials } = sandbox.optum;
const optum = new OptumClient({ environment: { baseUrl: optumUrl, kind: 'sandbox' }, ...credentials });

try {
  console.log(`The sandbox of both vendors listens at ${sandbox.url}`);
  const records = [await medicareRecord(), await payerResponses()];
  printCoverage(records.flatMap(({ coverages }) => coverages));
  printClaims(records.map(({ claims }) => claims));
  const [medicare, payer] = records.map(({ claims }) => claims.length);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `\nDone: one consent, ${medicare} claims from Blue Button and ${payer} from Optum, ` +
      `in ${sandbox.control.counters().requests} requests and ${seconds} s.`,
  );
} finally {
  await Promise.all([blueButton.close(), optum.close()]);
  await sandbox.close();
}

async function medicareRecord() {
  const members = sandbox.control.blueButton.members({ count: 50 });
  const someone = members.find(({ claims }) => claims >= 150 && claims <= 600) ?? members[0];
  if (!someone) throw new Error('The sandbox has no members.');

  const { url, session } = await blueButton.auth.start({ key: KEY });
  // A real person would log in and press a button here.
  const callbackUrl = await sandbox.control.blueButton.consent(url, { user: someone.user });
  const grant = await blueButton.auth.complete(callbackUrl, session);
  console.log(`Blue Button: ${someone.user} consented to ${grant.scopes.join(', ')}`);

  const member = blueButton.forGrant(KEY);
  const [patient, coverages] = await Promise.all([
    member.patient.retrieve(),
    member.coverage.list().toArray({ limit: 100 }),
  ]);
  console.log(`Blue Button: Patient born ${patient.birthDate ?? 'unknown'}, ${coverages.length} Coverages`);
  return record('Blue Button', coverages, await withProgress(await member.claims.list()));
}

async function payerResponses() {
  // One of the persons that the vendor's own sandbox knows, too.
  const member = optum.forMember({
    payer: 'BCCTC',
    provider: { organizationName: 'happy doctors group', npi: '1760854442' },
    subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
  });
  const [coverages, claims] = await Promise.all([
    member.coverage.list().toArray({ limit: 100 }),
    member.claims.list().toArray({ limit: 100 }),
  ]);
  console.log(`Optum: eligibility gave ${coverages.length} Coverage, claim status ${claims.length} claims`);
  return record('Optum', coverages, claims);
}

/**
 * @param {string} from
 * @param {Parameters<typeof toCoverageSummary>[0][]} coverages
 * @param {Parameters<typeof toClaimSummary>[0][]} claims
 */
function record(from, coverages, claims) {
  return {
    coverages: coverages.map((coverage) => ({ from, ...toCoverageSummary(coverage) })),
    claims: claims.map((claim) => ({ from, ...toClaimSummary(claim) })),
  };
}

/**
 * Reads a list to its end, with a bar on a terminal and plain lines elsewhere.
 *
 * @template T
 * @param {import('payerkit').Page<T>} page
 */
async function withProgress(page) {
  const total = page.total ?? 0;
  const format = `Blue Button:${process.stderr.isTTY ? ' {bar}' : ''} {value} of {total} claims`;
  const bar = new SingleBar({ format, noTTYOutput: true, notTTYSchedule: 1_000 }, Presets.rect);
  /** @type {T[]} */
  const items = [];
  bar.start(total, 0);
  for await (const item of page) {
    items.push(item);
    bar.update(items.length);
  }
  bar.stop();
  return items;
}

/** @param {ReturnType<typeof record>['coverages']} coverages */
function printCoverage(coverages) {
  console.log('\nCoverage');
  print(
    ['from', 'what', 'status', 'since', 'payer'],
    coverages.map(({ from, kindText, status, period, payer }) => [
      from,
      kindText,
      status,
      period?.start,
      payer,
    ]),
  );
}

/** @param {ReturnType<typeof record>['claims'][]} claimsBySource */
function printClaims(claimsBySource) {
  const newest = claimsBySource.flatMap((claims) =>
    claims
      .toSorted((a, b) => (b.period?.end ?? '').localeCompare(a.period?.end ?? ''))
      .slice(0, CLAIMS_SHOWN),
  );
  console.log(`\nClaims, the ${CLAIMS_SHOWN} newest of each`);
  print(
    ['from', 'claim', 'date', 'provider', 'billed', 'paid', 'you owe'],
    newest.map(({ from, kindText, period, provider, billed, paid, patientOwes }) => [
      from,
      kindText,
      period?.end,
      provider?.name,
      ...[billed, paid, patientOwes].map((money) => money?.amount),
    ]),
  );
}

/**
 * @param {string[]} head
 * @param {(string | undefined)[][]} rows
 */
function print(head, rows) {
  const noLines = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
  const style = process.stdout.isTTY ? { head: ['bold'], border: ['grey'] } : { head: [], border: [] };
  const table = new Table({ head, chars: noLines, style });
  table.push(...rows.map((cells) => cells.map((cell) => cell ?? '')));
  console.log(String(table));
}
