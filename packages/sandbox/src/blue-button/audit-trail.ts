import { refill, type StatePart } from '../state/part.js';
import type { AuditRecord } from './v3/audit-event.js';

/** Number of events kept per person; the oldest are dropped first. */
const KEPT = 500;

/** Audit events of all people, in memory. */
export class AuditTrail implements StatePart {
  readonly #records = new Map<number, AuditRecord[]>();

  /** Records an event for a person, by user number. */
  add(member: number, record: Omit<AuditRecord, 'order'>): void {
    const records = this.#records.get(member) ?? [];
    records.push({ ...record, order: (records.at(-1)?.order ?? -1) + 1 });
    if (records.length > KEPT) records.shift();
    this.#records.set(member, records);
  }

  /** Returns the events of a person, newest first. */
  of(member: number): AuditRecord[] {
    return (this.#records.get(member) ?? []).toReversed();
  }

  save(): ReadonlyMap<number, AuditRecord[]> {
    return this.#records;
  }

  load(saved: unknown): void {
    refill(this.#records, saved as ReadonlyMap<number, AuditRecord[]>);
  }

  /** Deletes all events. */
  clear(): void {
    this.#records.clear();
  }
}
