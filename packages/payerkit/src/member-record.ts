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

/** Options for reading a record. */
export interface MemberRecordOptions extends RequestOptions {
  /** Only claims with these dates of service. */
  readonly serviceDate?: ClaimsQuery['serviceDate'];
  /** Maximum number of coverages, and of claims, to read from each source. Default 10 000. */
  readonly limit?: number | undefined;
}

/** Result of reading one part of a source. */
export interface PartReport {
  /** True when it was read to its end. */
  readonly ok: boolean;
  /** Number of resources in the record. */
  readonly count: number;
  /** True when there may be more: the limit was reached. */
  readonly truncated: boolean;
  /** The error, usually a `PayerKitError`; undefined on success. */
  readonly error: unknown;
}

/** Result of reading one source. */
export interface SourceReport {
  /** Index of the member, from 0. */
  readonly source: number;
  /** Its provider, such as `optum`. */
  readonly provider: string;
  /** True when all three parts were read to their end. */
  readonly ok: boolean;
  /** The person. */
  readonly patient: PartReport;
  /** The person's coverage. */
  readonly coverage: PartReport;
  /** The person's claims. */
  readonly claims: PartReport;
}

/** The data of several sources about one person, side by side. */
export interface MemberRecord {
  /** The person, as reported by each source that responded; undefined when none did. */
  readonly patient: RecordEntry<Patient> | undefined;
  /** The person's coverage. */
  readonly coverages: readonly RecordEntry<Coverage>[];
  /** The person's claims. */
  readonly claims: readonly RecordEntry<ExplanationOfBenefit>[];
  /** All conflicts of all entries. */
  readonly conflicts: readonly (RecordConflict & {
    /** The entry that the conflict belongs to. */
    readonly resourceType: 'Patient' | 'Coverage' | 'ExplanationOfBenefit';
  })[];
  /** Result of reading each source. */
  readonly sources: readonly SourceReport[];
}

const DEFAULT_LIMIT = 10_000;

/**
 * Joins several vendors' data about one person. You must know that it is one person: nothing here guesses it.
 *
 * Claims of two sources become one entry when
 *
 * 1. both have the same payer claim number, their dates of service do not exclude each other, and first date, billed
 *    amount or billing NPI match too (`matchedBy: 'claim number'`); or
 * 2. first and last date of service, billed amount and billing NPI are present in both and all match, and no numbers of
 *    one numbering system contradict (`matchedBy: 'service'`).
 *
 * Coverages become one entry when member number, payer and plan are present in both and all match. A resource that
 * would match more than one is ambiguous and stays separate, as do resources of one source. Resources are never merged
 * or changed: an entry lists what each source returned, and where they differ.
 *
 * @param members - the person at each vendor; at least one
 * @param options - `serviceDate`, `limit`, and signal, time budgets in milliseconds, retries and headers of each
 *   request
 * @returns the record; a failed source is reported in `sources`, and the data read before the failure is kept
 * @throws `ValidationError` when there is no member or the limit is not a positive integer; `AbortError` when the
 *   caller's signal aborts. Requests are made by the members, with their own retry classes, scopes and disclosures
 * @example
 * ```ts
 * const record = await memberRecord([blueButton.forGrant(userId), optum.forMember({ payer, provider, subscriber })]);
 * for (const { sources, conflicts } of record.claims) console.log(sources.map((source) => source.provider), conflicts);
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
    // A source may have failed before the caller aborted, but the abort is what ended the record.
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
      : [{ path: 'members', text: 'must be an array of at least one member' }]),
    ...(Number.isSafeInteger(limit) && limit > 0
      ? []
      : [{ path: 'limit', text: 'must be a whole number of at least 1' }]),
  ];
  if (problems.length === 0) return;
  throw inputError(problems);
}
