import type { Issue } from '@payerkit/core';
import {
  type AcknowledgedClaim,
  type AcknowledgedLevel,
  type ClaimStatusReportBody,
  readAcknowledgedClaim,
  readAcknowledgedLevel,
  readAcknowledgement,
  readAcknowledgementLevels,
} from '../medical-network/reports/acknowledgement.js';
import {
  type AcknowledgedPart,
  AcknowledgementWire,
  type LevelPart,
} from '../medical-network/reports/x12-acknowledgement.js';
import { readTransactions, streamTransactions, type TransactionPlan } from '../x12/read-transactions.js';
import { nestedList, type WireFields } from '../x12/wire-fields.js';
import type { UnmappedX12, X12Input, X12Reading } from '../x12/x12-reading.js';
import type { X12Source } from '../x12/x12-source.js';

/** Result of {@link readX12Acknowledgements}. */
export interface X12Acknowledgements extends X12Reading<AcknowledgedClaim> {
  /** Statuses of whole batches and providers; the claims of a rejected one do not follow. */
  readonly levels: readonly AcknowledgedLevel[];
  /** The same in Optum's JSON, for `toAcknowledgementResponses` and `toAcknowledgementExplanations`. */
  readonly body: ClaimStatusReportBody;
}

/** Items of {@link streamX12Acknowledgements}. */
export type StreamedAcknowledgement =
  | {
      readonly kind: 'claim';
      /** The claim. */
      readonly claim: AcknowledgedClaim;
      /** Values of its segments without a field in Optum's JSON; `claim.unmapped` has those with one. */
      readonly unmapped: readonly UnmappedX12[];
    }
  | {
      readonly kind: 'level';
      /** A status of a whole batch or provider, after the claims below it. */
      readonly level: AcknowledgedLevel;
    }
  | {
      readonly kind: 'end';
      /** Values of the transaction, outside of claims, without a field in Optum's JSON. */
      readonly unmapped: readonly UnmappedX12[];
      /** Faults of the file that the reader tolerated. */
      readonly issues: readonly Issue[];
    };

/**
 * Reads a stored X12 277CA or 277 into the types of `readAcknowledgement` and `readAcknowledgementLevels`: claim by
 * claim, with the statuses of batches and providers above them. Pure: needs no client. A file may contain several
 * transactions, in several interchanges.
 *
 * @param x12 - the text, or the result of `readX12`; see {@link streamX12Acknowledgements} for large files
 * @returns the claims in `results`; values without a field are in `unmapped` of the claim or of this result
 * @throws `ResponseFormatError` when the file is truncated or cannot be read (code `invalid_x12`), or contains no 277
 *   (`unexpected_transaction`). Not retryable.
 * @example
 * ```ts
 * const { results, levels } = readX12Acknowledgements(await readFile('X3000000.AA', 'utf8'));
 * for (const { level, meaning, batchNumber } of levels) console.log(level, meaning, batchNumber);
 * for (const { patientControlNumber, meaning, messages } of results)
 *   console.log(patientControlNumber, meaning, messages);
 * ```
 * @see https://developer.optum.com/eligibilityandclaims/docs/convert-report-277-or-report-835
 */
export function readX12Acknowledgements(x12: X12Input): X12Acknowledgements {
  const [issues, unmapped, transactions]: [Issue[], UnmappedX12[], WireFields[]] = [[], [], []];
  readTransactions<never>(
    x12,
    plan('readX12Acknowledgements', issues, (wire, parts, isEnd) => {
      for (const part of parts) {
        if (part.kind === 'level') continue;
        attach(part);
        for (const one of part.unmapped) unmapped.push(one);
      }
      if (isEnd) {
        transactions.push(wire.transaction);
        for (const one of wire.unmapped) unmapped.push(one);
      }
      return [];
    }),
  );
  const body = { transactions } as ClaimStatusReportBody;
  return {
    results: readAcknowledgement(body),
    levels: readAcknowledgementLevels(body),
    body,
    unmapped,
    issues,
  };
}

/**
 * Reads the claims of an X12 277CA or 277 of any size as they arrive. Only one claim, the levels above it, and a chunk
 * of the source are in memory. A truncated file ends with an error.
 *
 * @param source - text, a Node stream (`createReadStream(path)`), a web stream, a Blob or File, or any iterable of text
 *   or bytes
 * @returns each claim, the status of each batch and provider after its claims, and `end` after each transaction
 * @throws `ResponseFormatError`, as {@link readX12Acknowledgements}; errors of the source. Not retryable.
 * @example
 * ```ts
 * for await (const found of streamX12Acknowledgements(createReadStream('large.277')))
 *   if (found.kind === 'claim') console.log(found.claim.patientControlNumber, found.claim.meaning);
 * ```
 * @see https://developer.optum.com/eligibilityandclaims/docs/convert-report-277-or-report-835
 */
export async function* streamX12Acknowledgements(
  source: X12Source,
): AsyncGenerator<StreamedAcknowledgement, void, undefined> {
  const reported: Issue[] = [];
  yield* streamTransactions<StreamedAcknowledgement>(
    source,
    plan('streamX12Acknowledgements', reported, (wire, parts, isEnd) => {
      const found: StreamedAcknowledgement[] = parts.flatMap(streamed);
      if (isEnd) found.push({ kind: 'end', unmapped: wire.unmapped, issues: reported.splice(0) });
      return found;
    }),
  );
}

type Parts = readonly (AcknowledgedPart | LevelPart)[];

function plan<T>(
  name: string,
  issues: Issue[],
  give: (wire: AcknowledgementWire, parts: Parts, isEnd: boolean) => readonly T[],
): TransactionPlan<T> {
  return {
    name,
    codes: ['277'],
    report: (issue) => issues.push(issue),
    open({ controlNumber, index }) {
      const wire = new AcknowledgementWire(controlNumber);
      return {
        take: (segment, at) => give(wire, wire.take(segment, at), false),
        end() {
          const parts = wire.end();
          if (!wire.hasStatus) {
            const text = 'The 277 has no status of a claim, batch or provider';
            issues.push({ severity: 'error', code: 'no_status', path: `segments[${index}]`, text });
          }
          return give(wire, parts, true);
        },
      };
    },
  };
}

function attach({ claim, patient, detail }: AcknowledgedPart): void {
  const patients = nestedList(detail, 'patientClaimStatusDetails');
  if (patients.at(-1) !== patient) patients.push(patient);
  nestedList(patient, 'claims').push(claim);
}

function streamed(part: AcknowledgedPart | LevelPart): StreamedAcknowledgement[] {
  if (part.kind === 'claim')
    return [{ kind: 'claim', claim: readAcknowledgedClaim(part.claim, part.payer), unmapped: part.unmapped }];
  const { level, holder, batch, payer, claimCount } = part;
  return readAcknowledgedLevel(level, holder, batch, payer, claimCount).map((one) => ({
    kind: 'level',
    level: one,
  }));
}
