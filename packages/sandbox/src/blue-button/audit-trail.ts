import type { AuditRecord } from './v3/audit-event.js';

/** Events kept of each person; the oldest go first. */
const KEPT = 500;

/** Audit events of everybody, in memory. */
export class AuditTrail {
  readonly #records = new Map<number, AuditRecord[]>();

  /** Notes an event down for a person, by user number. */
  add(member: number, record: Omit<AuditRecord, 'order'>): void {
    const records = this.#records.get(member) ?? [];
    records.push({ ...record, order: (records.at(-1)?.order ?? -1) + 1 });
    if (records.length > KEPT) records.shift();
    this.#records.set(member, records);
  }

  /** Events of a person, the newest first. */
  of(member: number): AuditRecord[] {
    return (this.#records.get(member) ?? []).toReversed();
  }

  /** Forgets all. */
  clear(): void {
    this.#records.clear();
  }
}
