import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClaimTracker, OptumClient, Report } from '@payerkit/optum';
import { type Journal, writeWhole } from './journal.js';

/** A report that is stored. */
export interface Stored {
  readonly name: string;
  readonly storedAt: string;
  /** Name of the file, below `reports/`. */
  readonly file: string;
}

// Names repeat: the vendor's counter rolls over, and files leave the mailbox after 30 days.
const LIFETIME_MS = 30 * 86_400_000;

/**
 * Stores each new report, then gives it to the tracker. With a signal it keeps following the mailbox until the signal aborts;
 * without one it reads what is there.
 */
export async function readReports(
  optum: OptumClient,
  folder: string,
  journal: Journal<Stored>,
  tracker: ClaimTracker,
  signal?: AbortSignal,
): Promise<number> {
  const seen = journal.entries.filter(({ storedAt }) => Date.now() - Date.parse(storedAt) < LIFETIME_MS);
  let count = 0;
  for await (const { name, type } of signal
    ? optum.reports.follow({ seen, signal })
    : newReports(optum, seen)) {
    // Others are for people; `reports.retrieve` returns their text.
    if (type !== 'claimStatus' && type !== 'remittance') continue;
    const report = await optum.reports.toJson(name);
    const storedAt = new Date().toISOString();
    const file = `${storedAt.slice(0, 10)}-${name}.json`;
    await writeWhole(join(folder, 'reports', file), { kind: report.kind, body: report.body });
    await tracker.feed(report, name);
    await writeWhole(join(folder, 'tracker.json'), tracker.state);
    await journal.append({ name, storedAt, file });
    count += 1;
  }
  return count;
}

async function* newReports(optum: OptumClient, seen: readonly Stored[]): AsyncGenerator<Report> {
  const names = new Set(seen.map(({ name }) => name));
  for await (const report of optum.reports.list()) if (!names.has(report.name)) yield report;
}

/** Returns the bodies of all stored 835 reports. */
export async function storedRemittances(folder: string, journal: Journal<Stored>) {
  const reports = await Promise.all(
    journal.entries.map(async ({ file }) => {
      const text = await readFile(join(folder, 'reports', file), 'utf8');
      return JSON.parse(text) as { kind: '277' | '835'; body: Record<string, unknown> };
    }),
  );
  return reports.filter(({ kind }) => kind === '835').map(({ body }) => body);
}
