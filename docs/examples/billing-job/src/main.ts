import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PayerKitError, sumMoney } from '@payerkit/core';
import { FileSubmissionLedger } from '@payerkit/core/node';
import { OptumClient, type OptumClientOptions, type TrackState } from '@payerkit/optum';
import { type Checked, checkEligibility } from './check-eligibility.js';
import { Journal, writeWhole } from './journal.js';
import { type Posted, postPayments } from './post-payments.js';
import { readReports, type Stored, storedRemittances } from './read-reports.js';
import { type Submission, submitClaims } from './submit-claims.js';
import { claimOf, type Visit } from './visit.js';

const { env } = process;
const folder = env.WORK_FOLDER ?? 'work';
const visits = JSON.parse(await readFile(env.VISITS ?? 'visits.json', 'utf8')) as Visit[];
const { optum, end } = await connect();

try {
  await runJob();
} catch (error) {
  // A later run continues where this one stopped. Errors of payerkit contain no personal data.
  if (!PayerKitError.isInstance(error)) throw error;
  console.error(`Stopped: ${error.code}. ${error.message}`);
  process.exitCode = 1;
} finally {
  await end();
}

async function runJob(): Promise<void> {
  const checks = await Journal.open<Checked>(join(folder, 'eligibility.ndjson'));
  const before = checks.entries.length;
  const checked = await checkEligibility(optum, visits, checks, Number(env.RETRY_MINUTES ?? 15) * 60_000);
  const active = [...checked.values()].filter(({ isActive }) => isActive === true).length;
  console.log(`Eligibility: ${checks.entries.length - before} checked, ${active} of ${visits.length} active`);

  const submissions = await Journal.open<Submission>(join(folder, 'submissions.ndjson'));
  const outcomes = await submitClaims(optum, visits, checked, submissions);
  console.log(`Claims: ${countsOf(outcomes.values())}`);

  const tracker = optum.claims.track({ state: await trackState() });
  for (const [visit, outcome] of outcomes) if (outcome !== 'held') await tracker.add(claimOf(visit));
  await writeWhole(join(folder, 'tracker.json'), tracker.state);
  const reports = await Journal.open<Stored>(join(folder, 'reports.ndjson'));
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const watched = process.argv.includes('--watch') ? stop.signal : undefined;
  const news = await readReports(optum, folder, reports, tracker, watched).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
    return 0;
  });
  console.log(`Reports: ${news} new`);

  const postings = await Journal.open<Posted>(join(folder, 'postings.ndjson'));
  const { posted, held } = await postPayments(await storedRemittances(folder, reports), postings);
  const total = sumMoney(posted.map(({ amount = '0.00' }) => ({ amount, currency: 'USD' })));
  console.log(`Payments: ${posted.length} checks posted (${total?.amount ?? '0.00'}), ${held.length} held`);

  const worklist = {
    visits: [...outcomes].flatMap(([{ id }, outcome]) => {
      if (outcome === 'submitted' || outcome === 'submitted before') return [];
      const submission = submissions.entries.findLast(({ visit }) => visit === id);
      return [{ visit: id, outcome, issues: submission?.issues ?? checked.get(id)?.issues ?? [] }];
    }),
    checks: held,
    claims: (await tracker.needsPerson()).map(({ reason, nextStep, claim, unmatched }) => ({
      reason,
      nextStep,
      controlNumber: claim?.patientControlNumber ?? unmatched?.subject.number,
      report: unmatched?.source,
    })),
  };
  await writeWhole(join(folder, 'worklist.json'), worklist);
  const open = worklist.visits.length + worklist.checks.length + worklist.claims.length;
  console.log(`Worklist: ${open} entries in ${join(folder, 'worklist.json')}`);
  for (const journal of [checks, submissions, reports, postings]) await journal.close();
}

async function trackState(): Promise<TrackState | undefined> {
  const text = await readFile(join(folder, 'tracker.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as TrackState);
}

function countsOf(outcomes: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'none';
}

/** Connects to Optum; without credentials, to a sandbox in this process whose reports come at once. */
async function connect(): Promise<{ optum: OptumClient; end: () => Promise<void> }> {
  const { OPTUM_CLIENT_ID: clientId, OPTUM_CLIENT_SECRET: clientSecret, OPTUM_BASE_URL: baseUrl } = env;
  const isLocal = clientId === undefined;
  const secret = env.LEDGER_SECRET ?? (isLocal ? 'for synthetic people only' : undefined);
  if (secret === undefined) throw new Error('Set LEDGER_SECRET: the same text in every run.');
  const ledger = { store: new FileSubmissionLedger(join(folder, 'ledger')), secret };
  const sandbox = isLocal ? await startSandbox() : undefined;
  const options: OptumClientOptions = sandbox
    ? { ...sandbox.optum, environment: { baseUrl: sandbox.optum.baseUrl, kind: 'sandbox' }, ledger }
    : { clientId, clientSecret, environment: environmentOf(baseUrl), ledger };
  const client = new OptumClient(options);
  return {
    optum: client,
    end: async () => {
      await client.close();
      await sandbox?.close();
    },
  };
}

async function startSandbox() {
  const { createSandbox } = await import('@payerkit/sandbox');
  return createSandbox({ optum: { switches: { acknowledgementDelayMs: 0, remittanceDelayMs: 0 } } });
}

function environmentOf(baseUrl: string | undefined): OptumClientOptions['environment'] {
  if (baseUrl !== undefined) return { baseUrl, kind: 'sandbox' };
  return env.OPTUM_ENVIRONMENT === 'production' ? 'production' : 'sandbox';
}
