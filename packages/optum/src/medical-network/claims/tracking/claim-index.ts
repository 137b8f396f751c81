import type { EventSubject } from './claim-event.js';
import type { StoredClaim } from './tracked-claim.js';

/** Payers return at least this many characters of a patient control number. */
const RETURNED_CHARACTERS = 17;

/** Tracked claims, found by ID, by patient control number, and by the number of a batch. */
export class ClaimIndex {
  readonly #byId = new Map<string, StoredClaim>();
  readonly #idsByNumber = new Map<string, Set<string>>();

  /** All claims, in the order in which they were added. */
  all(): readonly StoredClaim[] {
    return [...this.#byId.values()];
  }

  /** The claim of an ID. */
  get(id: string): StoredClaim | undefined {
    return this.#byId.get(id);
  }

  /** Stores a claim in place of the one with its ID. */
  set(claim: StoredClaim): void {
    this.#byId.set(claim.id, claim);
    const start = startOf(claim.patientControlNumber);
    const ids = this.#idsByNumber.get(start) ?? new Set();
    this.#idsByNumber.set(start, ids.add(claim.id));
  }

  /** Returns the claims that an event may be about: those whose control number starts the same; all, if it has none. */
  likely({ number }: EventSubject): readonly StoredClaim[] {
    if (number === undefined) return this.all();
    return [...(this.#idsByNumber.get(startOf(number)) ?? [])].flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** The claims submitted in a batch. */
  inBatch(batchNumber: string): readonly StoredClaim[] {
    return this.all().filter(({ events }) =>
      events.some(({ batchNumbers = [] }) => batchNumbers.includes(batchNumber)),
    );
  }
}

function startOf(number: string): string {
  return number.trim().toUpperCase().slice(0, RETURNED_CHARACTERS);
}
