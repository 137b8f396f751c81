import {
  type ClaimsQuery,
  inputError,
  type List,
  type MemberClient,
  PayerKitError,
  type RequestOptions,
} from '@payerkit/core';
import type { Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';
import { claimFacts, claimRules } from './internal/claim-rules.js';
import { coverageFacts, coverageRules, patientFacts } from './internal/coverage-rules.js';
import { conflictsOf, join } from './internal/join.js';
import type { RecordConflict, RecordEntry, SourcedResource } from './record-entry.js';

/** What is read for a record, and how. */
export interface MemberRecordOptions extends RequestOptions {
  /** Claims of these days only. */
  readonly serviceDate?: ClaimsQuery['serviceDate'];
  /** Most coverages, and most claims, that are read of each source. Default 10 000. */
  readonly limit?: number | undefined;
}

/** What became of one part of a source. */
export interface PartReport {
  /** Whether it was read to its end. */
  readonly ok: boolean;
  /** How many resources are in the record. */
  readonly count: number;
  /** Whether more may follow: the limit was reached. */
  readonly truncated: boolean;
  /** What it ended in, most often a `PayerKitError`; undefined when it went well. */
  readonly error: unknown;
}

/** What became of one source. */
export interface SourceReport {
  /** Which of the members, from 0. */
  readonly source: number;
  /** Its provider, such as `optum`. */
  readonly provider: string;
  /** Whether all three parts were read to their end. */
  readonly ok: boolean;
  /** The person. */
  readonly patient: PartReport;
  /** What insures them. */
  readonly coverage: PartReport;
  /** Their claims. */
  readonly claims: PartReport;
}

/** What several sources say of one person, side by side. */
export interface MemberRecord {
  /** The person, as each source that responded tells of them; undefined when none did. */
  readonly patient: RecordEntry<Patient> | undefined;
  /** What insures them. */
  readonly coverages: readonly RecordEntry<Coverage>[];
  /** Their claims. */
  readonly claims: readonly RecordEntry<ExplanationOfBenefit>[];
  /** All conflicts of all entries. */
  readonly conflicts: readonly (RecordConflict & {
    /** What they are about. */
    readonly resourceType: 'Patient' | 'Coverage' | 'ExplanationOfBenefit';
  })[];
  /** What became of each source. */
  readonly sources: readonly SourceReport[];
}

const DEFAULT_LIMIT = 10_000;

/**
 * Joins what several vendors say of one person. That it is one person is yours to know: nothing here guesses it.
 *
 * Claims of two sources are one entry when
 *
 * 1. both carry the same payer claim number, their days of service do not exclude each other, and first day, billed
 *    amount or billing NPI is the same as well (`matchedBy: 'claim number'`); or
 * 2. first and last day of service, billed amount and billing NPI are all said by both and all the same, and no numbers
 *    of one numbering say otherwise (`matchedBy: 'service'`).
 *
 * Coverages are one entry when member number, payer and plan are all said by both and all the same. What would match
 * more than one is ambiguous and stays apart, as do resources of one source. Resources are never merged or changed: an
 * entry lists what each source gave, and where they differ.
 *
 * @param members - the person at each vendor; at least one
 * @param options - `serviceDate`, `limit`, and signal, time budgets in milliseconds, retries and headers of each request
 * @returns the record; a source that failed is reported in `sources`, with what came before it failed kept
 * @throws `ValidationError` when there is no member or the limit is no positive integer; `AbortError` when the caller's
 * signal aborts. The requests behind it are the members' own: retry classes, scopes and disclosures are theirs
 * @example
 * ```ts
 * const record = await memberRecord([blueButton.forGrant(userId), optum.forMember({ payer, provider, subscriber })]);
 * for (const { sources, conflicts } of record.claims) console.log(sources.map(({ provider }) => provider), conflicts);
 * for (const source of record.sources) if (!source.ok) console.warn(source.provider, source.claims.error);
 * ```
 */
export async function memberRecord(
  members: readonly MemberClient[],
  options: MemberRecordOptions = {},
): Promise<MemberRecord> {
  const { serviceDate, limit = DEFAULT_LIMIT, ...request } = options;
  checkInput(members, limit);
  const answers = await Promise.all(
    members.map(async (member, source) => {
      const claimsQuery = { limit, ...(serviceDate === undefined ? {} : { serviceDate }) };
      const [patient, coverage, claims] = await Promise.all([
        readOne(() => member.patient.retrieve(request)),
        readAll(() => member.coverage.list({ limit }, request), limit),
        readAll(() => member.claims.list(claimsQuery, request), limit),
      ]);
      const { provider } = member;
      const sourced = <T>({ items }: Part<T>) =>
        items.map((resource): SourcedResource<T> => ({ source, provider, resource }));
      const report: SourceReport = {
        source,
        provider,
        ok: [patient, coverage, claims].every(({ error }) => error === undefined),
        patient: toReport(patient),
        coverage: toReport(coverage),
        claims: toReport(claims),
      };
      return { report, patient: sourced(patient), coverage: sourced(coverage), claims: sourced(claims) };
    }),
  );
  if (request.signal?.aborted) {
    const parts = answers.flatMap(({ report }) => [report.patient, report.coverage, report.claims]);
    const errors = parts.map((part) => part.error).filter((one) => one !== undefined);
    const isAbort = (one: unknown) => PayerKitError.isInstance(one) && one.kind === 'abort';
    // A source may have failed before the caller gave up; what ended the record is the giving up.
    if (errors.length > 0) throw errors.find(isAbort) ?? errors[0];
  }

  const persons = answers.flatMap(({ patient }) => patient);
  const patient: RecordEntry<Patient> | undefined =
    persons.length === 0
      ? undefined
      : {
          sources: persons,
          matchedBy: persons.length > 1 ? 'caller' : undefined,
          conflicts: conflictsOf(persons, patientFacts),
        };
  const coverages = join(
    answers.map(({ coverage }) => coverage),
    coverageRules,
    coverageFacts,
  );
  const claims = join(
    answers.map((answer) => answer.claims),
    claimRules,
    claimFacts,
  );
  const of = (
    resourceType: MemberRecord['conflicts'][number]['resourceType'],
    entries: readonly RecordEntry<unknown>[],
  ) => entries.flatMap(({ conflicts }) => conflicts.map((conflict) => ({ resourceType, ...conflict })));
  return {
    patient,
    coverages,
    claims,
    conflicts: [
      ...of('Patient', patient === undefined ? [] : [patient]),
      ...of('Coverage', coverages),
      ...of('ExplanationOfBenefit', claims),
    ],
    sources: answers.map(({ report }) => report),
  };
}

interface Part<T> {
  readonly items: readonly T[];
  readonly truncated: boolean;
  readonly error: unknown;
}

async function readOne<T>(read: () => PromiseLike<T>): Promise<Part<T>> {
  try {
    return { items: [await read()], truncated: false, error: undefined };
  } catch (error) {
    return { items: [], truncated: false, error };
  }
}

async function readAll<T>(list: () => List<T>, limit: number): Promise<Part<T>> {
  const items: T[] = [];
  try {
    for await (const item of list()) items.push(item);
  } catch (error) {
    return { items, truncated: false, error };
  }
  return { items, truncated: items.length >= limit, error: undefined };
}

function toReport({ items, truncated, error }: Part<unknown>): PartReport {
  return { ok: error === undefined, count: items.length, truncated, error };
}

function checkInput(members: readonly MemberClient[], limit: number): void {
  const problems = [
    ...(Array.isArray(members) && members.length > 0
      ? []
      : [{ path: 'members', text: 'must be a list of at least one member' }]),
    ...(Number.isSafeInteger(limit) && limit > 0
      ? []
      : [{ path: 'limit', text: 'must be a whole number of at least 1' }]),
  ];
  if (problems.length === 0) return;
  throw inputError(problems);
}
