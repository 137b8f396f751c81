import { refill, type StatePart } from '../../state/part.js';
import type { JsonObject } from '../json.js';
import {
  type Acknowledgement,
  acknowledge,
  acknowledgementEdi,
  acknowledgementJson,
} from './acknowledgement.js';
import { cannedReports } from './canned-reports.js';
import type { ClaimStore, StoredClaim } from './claim-store.js';
import { type OwnReport, PREFIXES, readOwnReport } from './own-report.js';
import { type Remittance, remit, remittanceEdi, remittanceJson } from './remittance.js';

/** A report file: its EDI and its conversion. */
export interface Report {
  readonly name: string;
  readonly edi: string;
  readonly converts: '277' | '835';
  readonly transactions: readonly JsonObject[];
  /** Reason for having no conversion. */
  readonly unconverted?: string | undefined;
  readonly createdAt: number;
}

/** Maximum time a report is kept, read or not. */
const RETENTION_MS = 30 * 86_400_000;
const SKIPPED = new Set('AU BK DB DV GI GW HT JS QT RA RP WM'.split(' '));

/** Extensions in the order the vendor assigns them: a counter, not a file type. */
function* extensions(): Generator<string> {
  const [heads, tails] = ['ABCDEFGHIJKLMNOPQRSTUVW', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
  for (;;)
    for (const head of heads) for (const tail of tails) if (!SKIPPED.has(head + tail)) yield head + tail;
}

function acknowledgementReport(name: string, source: Acknowledgement): Report {
  const { acknowledgedAt } = source.claim;
  const transactions = [acknowledgementJson(source)];
  return { name, edi: acknowledgementEdi(source), converts: '277', transactions, createdAt: acknowledgedAt };
}

function remittanceReport(name: string, source: Remittance): Report {
  const transactions = [remittanceJson(source)];
  return { name, edi: remittanceEdi(source), converts: '835', transactions, createdAt: source.dateMs };
}

/** Data of {@link ReportStore} that is saved. */
interface SavedReports {
  readonly reports: ReadonlyMap<string, Report>;
  readonly written: ReadonlySet<string>;
  readonly asked: ReadonlyMap<string, number>;
  readonly extensionsUsed: number;
}

/** Report files: the canned ones, and those generated over time from claims. */
export class ReportStore implements StatePart {
  readonly #claims: ClaimStore;
  readonly #now: () => number;
  readonly #own: readonly OwnReport[];
  #reports = new Map<string, Report>();
  #written = new Set<string>();
  #extensions = extensions();
  #extensionsUsed = 0;
  /** Number of requests for each report while it was being prepared. */
  readonly #asked = new Map<string, number>();

  /** @param own - reports of the user's own, to which {@link ReportStore.clear} returns */
  constructor(claims: ClaimStore, now: () => number, own: readonly OwnReport[]) {
    this.#claims = claims;
    this.#now = now;
    this.#own = own;
    this.clear();
  }

  /**
   * Adds a report of the user's own.
   *
   * @returns its name
   * @throws TypeError when it is invalid, naming the field
   */
  add(given: OwnReport): string {
    const { name, ...report } = readOwnReport(given);
    const chosen = name ?? this.#freeName(PREFIXES[report.converts]);
    this.#reports.set(chosen, { name: chosen, ...report, createdAt: this.#now() });
    return chosen;
  }

  /** Resets to the canned files, and those of the user's own. */
  clear(): void {
    const createdAt = this.#now();
    const canned = cannedReports(createdAt).map(({ name, acknowledgement, remittance }) =>
      acknowledgement === undefined
        ? remittanceReport(name, remittance)
        : acknowledgementReport(name, acknowledgement),
    );
    this.#reports = new Map(canned.map((report) => [report.name, { ...report, createdAt }]));
    this.#written = new Set();
    this.#skipExtensions(0);
    this.#asked.clear();
    for (const report of this.#own) this.add(report);
  }

  names(): string[] {
    this.#update();
    return [...this.#reports.keys()];
  }

  get(name: string): Report | undefined {
    this.#update();
    return this.#reports.get(name);
  }

  delete(name: string): boolean {
    return this.#reports.delete(name);
  }

  /** Checks whether a report is still being prepared, which lasts for its first `preparations` requests. */
  preparing(name: string, preparations: number): boolean {
    const asked = (this.#asked.get(name) ?? 0) + 1;
    this.#asked.set(name, asked);
    return asked <= preparations;
  }

  save(): SavedReports {
    return {
      reports: this.#reports,
      written: this.#written,
      asked: this.#asked,
      extensionsUsed: this.#extensionsUsed,
    };
  }

  load(given: unknown): void {
    const saved = given as SavedReports;
    this.#reports = new Map(saved.reports);
    this.#written = new Set(saved.written);
    refill(this.#asked, saved.asked);
    this.#skipExtensions(saved.extensionsUsed);
  }

  #skipExtensions(used: number): void {
    this.#extensions = extensions();
    this.#extensionsUsed = 0;
    while (this.#extensionsUsed < used) this.#nextExtension();
  }

  #nextExtension(): string {
    this.#extensionsUsed += 1;
    return this.#extensions.next().value ?? '';
  }

  #update(): void {
    const now = this.#now();
    for (const claim of this.#claims.list()) {
      if (now >= claim.acknowledgedAt)
        this.#write('X3', claim, (name) => acknowledgementReport(name, acknowledge(claim)));
      if (now >= claim.paidAt && !claim.duplicate)
        this.#write('R5', claim, (name) => remittanceReport(name, remit(claim)));
    }
    for (const { name, createdAt } of this.#reports.values())
      if (now - createdAt > RETENTION_MS) this.#reports.delete(name);
  }

  #write(prefix: string, claim: StoredClaim, make: (name: string) => Report): void {
    const key = `${prefix} ${claim.clearinghouseNumber}`;
    if (this.#written.has(key)) return;
    this.#written.add(key);
    const name = this.#freeName(prefix);
    this.#reports.set(name, make(name));
  }

  #freeName(prefix: string): string {
    let name: string;
    do name = `${prefix}000000.${this.#nextExtension()}`;
    while (this.#reports.has(name));
    return name;
  }
}
