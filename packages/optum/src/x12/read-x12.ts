import { reading } from '@payerkit/core';
import { EnvelopeReader, trailerIssue } from './envelope-reader.js';
import type { X12Group, X12Interchange, X12Transaction } from './interchange.js';
import { SegmentReader } from './segment-reader.js';

/** Strictness of reading. */
export interface ReadX12Options {
  /** Checks of the counts and control numbers of SE, GE and IEA. Default `check`. */
  readonly trailers?: 'check' | 'ignore' | undefined;
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/**
 * Reads X12: interchanges, their groups, transactions and segments. The delimiters of each interchange come from its
 * own ISA. Line breaks are ignored unless they end segments, and so are blanks, byte order marks, NUL and Ctrl-Z
 * between segments. Segments are split, not interpreted: which elements a transaction must have is up to its guide.
 * `BIN`, whose bytes may look like delimiters, is not supported. For files that do not fit into memory see
 * `streamX12Transactions`.
 *
 * @param text - one or more interchanges
 * @param options - `trailers: 'ignore'` accepts wrong counts
 * @returns the interchanges in order
 * @throws {@link X12FormatError} naming the segment and the violated rule, never a value
 * @example
 * ```ts
 * const [interchange] = readX12(await optum.reports.retrieve(name));
 * for (const { segments } of interchange?.groups[0]?.transactions ?? []) console.log(segments.length);
 * ```
 */
export function readX12(text: string, options?: ReadX12Options): X12Interchange[] {
  return readInterchanges(text, options?.trailers ?? 'check');
}

/**
 * Reads X12 as {@link readX12}.
 *
 * @internal
 * @param trailers - `report` accepts wrong counts and control numbers, and adds them to the issues of the interchange
 */
export function readInterchanges(text: string, trailers: 'check' | 'report' | 'ignore'): X12Interchange[] {
  return reading('readX12', () => {
    const segments = new SegmentReader(true);
    const envelopes = new EnvelopeReader(segments, trailers);
    segments.push(text);
    segments.end();
    const interchanges: Open<X12Interchange>[] = [];
    let interchange: Open<X12Interchange> | undefined;
    let group: Open<X12Group> | undefined;
    let transaction: Open<X12Transaction> | undefined;
    for (let step = envelopes.next(); step !== undefined; step = envelopes.next()) {
      if (step === 'segment') transaction?.segments.push(envelopes.segment);
      else if (step === 'transaction') {
        transaction = { ...envelopes.transaction, segments: [] };
        group?.transactions.push(transaction);
      } else if (step === 'group') {
        group = { ...envelopes.group, transactions: [] };
        interchange?.groups.push(group);
      } else if (step === 'interchange') {
        const { delimiters, header, issues } = envelopes.interchange;
        interchange = {
          delimiters,
          header,
          acknowledgments: [],
          groups: [],
          ...(issues === undefined ? {} : { issues: [...issues] }),
        };
        interchanges.push(interchange);
      } else if (step === 'acknowledgment') interchange?.acknowledgments.push(envelopes.segment);
      if (interchange !== undefined && envelopes.faults.length > 0)
        interchange.issues = [...(interchange.issues ?? []), ...envelopes.faults.map(trailerIssue)];
    }
    return interchanges;
  });
}
