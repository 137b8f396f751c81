import { BlueButtonClient, type BlueButtonMember, type InsuranceCard } from '@payerkit/blue-button';
import {
  type ClaimSummary,
  type CoverageSummary,
  NotFoundError,
  PermissionError,
  toClaimSummary,
  toCoverageSummary,
} from '@payerkit/core';
import type { Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';
import type { User } from './sign-in.js';

/** A member's data, as FHIR and in plain words. */
export interface MemberRecord {
  /** Undefined when the member did not share who they are. */
  readonly patient: Patient | undefined;
  readonly coverage: readonly Coverage[];
  readonly claims: readonly ExplanationOfBenefit[];
  /** The newest first. */
  readonly summaries: readonly ClaimSummary[];
  readonly plans: readonly CoverageSummary[];
  /** Undefined where the server has no cards. */
  readonly card: InsuranceCard | undefined;
  readonly readAt: Date;
}

const LIFETIME_MS = 10 * 60_000;
const MAX_CLAIMS = 10_000;

/**
 * Reads members' records and keeps each in memory for ten minutes. With a database, store the claims there, and read what
 * has changed since with `member.explanationOfBenefit.changes()`.
 */
export class Records {
  readonly #client: BlueButtonClient;
  readonly #cards: BlueButtonClient<'v3'>;
  readonly #read = new Map<string, { readonly untilMs: number; readonly record: Promise<MemberRecord> }>();
  #sample: Promise<MemberRecord> | undefined;

  constructor(client: BlueButtonClient, cards: BlueButtonClient<'v3'>) {
    this.#client = client;
    this.#cards = cards;
  }

  /** Returns the record of a user; concurrent requests share one reading. */
  of({ id, isSample }: User): Promise<MemberRecord> {
    if (isSample) return this.#readSample();
    const now = Date.now();
    for (const [key, { untilMs }] of this.#read) if (untilMs < now) this.#read.delete(key);
    const known = this.#read.get(id);
    if (known !== undefined) return known.record;
    const record = readRecord(this.#client.forGrant(id), this.#cards.forGrant(id));
    this.#read.set(id, { untilMs: now + LIFETIME_MS, record });
    // A failure is for the requests that waited for it; the next one tries again.
    record.catch(() => this.forget(id));
    return record;
  }

  forget(id: string): void {
    this.#read.delete(id);
  }

  #readSample(): Promise<MemberRecord> {
    this.#sample ??= readSyntheticRecord();
    this.#sample.catch(() => {
      this.#sample = undefined;
    });
    return this.#sample;
  }
}

async function readRecord(member: BlueButtonMember, cards: BlueButtonMember): Promise<MemberRecord> {
  const { demographicsShared } = await member.grant();
  const [patient, coverage, claims, card] = await Promise.all([
    demographicsShared ? member.patient.retrieve() : undefined,
    member.coverage.list().toArray({ limit: 100 }),
    member.claims.list().toArray({ limit: MAX_CLAIMS }),
    demographicsShared ? cards.insuranceCard.retrieve().catch(withoutCard) : undefined,
  ]);
  const summaries = claims.map((claim) => toClaimSummary(claim)).sort((a, b) => compare(dayOf(b), dayOf(a)));
  const plans = coverage.map((one) => toCoverageSummary(one));
  return { patient, coverage, claims, summaries, plans, card, readAt: new Date() };
}

/** v3 is a preview: not every application, and not every member, has a card. */
function withoutCard(error: unknown): undefined {
  if (PermissionError.isInstance(error) || NotFoundError.isInstance(error)) return undefined;
  throw error;
}

/** Reads the record of a synthetic person from a sandbox that runs for this moment alone. */
async function readSyntheticRecord(): Promise<MemberRecord> {
  const { createSandbox } = await import('@payerkit/sandbox');
  const sandbox = await createSandbox();
  const { baseUrl, ...application } = sandbox.blueButton;
  const client = new BlueButtonClient({
    ...application,
    environment: { baseUrl, kind: 'sandbox' },
    version: 'v3',
  });
  try {
    const { url, session } = await client.auth.start({ key: 'sample' });
    const callback = await sandbox.control.blueButton.consent(url, { user: 'BBUser00000' });
    await client.auth.complete(callback, session);
    const member = client.forGrant('sample');
    return await readRecord(member, member);
  } finally {
    await client.close();
    await sandbox.close();
  }
}

/** The first day of service, as an ISO date; empty when the claim does not say. */
export function dayOf({ period }: ClaimSummary): string {
  return (period?.start ?? period?.end ?? '').slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
