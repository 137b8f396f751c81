import { type Issue, reading } from '@payerkit/core';
import { EnvelopeReader, type EnvelopeStep } from './envelope-reader.js';
import { SegmentReader } from './segment-reader.js';
import { X12FormatError } from './x12-format-error.js';
import { textChunks, type X12Source } from './x12-source.js';

/** A problem of an X12 file. */
export interface X12Problem extends Issue {
  /**
   * `invalid_x12` (reading ends there), `trailer_count`, `control_number_mismatch`, `control_number_repeated`,
   * `empty_envelope`; as warnings `isa_width` and `repetition_separator`.
   */
  readonly code: string;
  /** Such as `segments[41].SE01`: the segment counted from 0 over the whole text. */
  readonly path: string;
  /** The segment, counted from 0 over the whole text. */
  readonly segmentIndex: number;
  /** ID of the segment, such as `SE`; undefined where there is none. */
  readonly segmentId: string | undefined;
  /** Position of the segment, in characters from 0 over the whole text. */
  readonly offset: number;
}

/** Result of {@link validateX12}. */
export interface X12Validation {
  /** True when no problem is an error. */
  readonly isValid: boolean;
  /** Number of interchanges (ISA). */
  readonly interchanges: number;
  /** Number of functional groups (GS). */
  readonly groups: number;
  /** Number of transactions by ST01, such as `{ '835': 2 }`. */
  readonly transactions: Readonly<Record<string, number>>;
  /** Number of segments, envelopes included. */
  readonly segments: number;
  /** The first 1,000 problems, in the order of the file. */
  readonly problems: readonly X12Problem[];
  /** Number of all problems. */
  readonly problemCount: number;
}

const MOST_PROBLEMS = 1000;

/**
 * Validates X12 of any size: the nesting of its envelopes, its delimiters, the counts and the control numbers of SE, GE
 * and IEA, and control numbers that repeat within their envelope. Does not validate transactions against their
 * implementation guides. Only one chunk of the source and the control numbers are in memory.
 *
 * All problems are reported, up to the first that makes the rest unreadable (`invalid_x12`).
 *
 * @param source - text, a Node stream (`createReadStream(path)`), a web stream, a Blob or File, or any iterable of text
 *   or bytes
 * @returns the problems with segment and position, and the number of each envelope; no values
 * @throws only errors of the source
 * @example
 * ```ts
 * const { isValid, problems } = await validateX12(createReadStream('claims.837'));
 * for (const { path, offset, text } of problems) console.log(path, offset, text);
 * ```
 */
export async function validateX12(source: X12Source): Promise<X12Validation> {
  const validator = new Validator();
  for await (const text of textChunks(source)) if (!validator.push(text)) break;
  return validator.result();
}

class Validator {
  readonly #reader = new SegmentReader(false);
  readonly #envelopes = new EnvelopeReader(this.#reader, 'report');
  readonly #problems: X12Problem[] = [];
  readonly #transactions = new Map<string, number>();
  readonly #numbers = { ISA13: new Set<string>(), GS06: new Set<string>(), ST02: new Set<string>() };
  #problemCount = 0;
  #isValid = true;
  #interchanges = 0;
  #groups = 0;
  #inGroup = 0;

  /**
   * Reads text; undefined marks its end.
   *
   * @returns false when the rest cannot be read
   */
  push(text: string | undefined): boolean {
    return reading('validateX12', () => {
      if (text === undefined) this.#reader.end();
      else this.#reader.push(text);
      try {
        for (let step = this.#envelopes.next(); step !== undefined; step = this.#envelopes.next())
          this.#check(step);
        return true;
      } catch (error) {
        if (!X12FormatError.isInstance(error)) throw error;
        this.#report('invalid_x12', `${error.issues[0]?.text ?? ''}; the rest was not read`, {
          index: error.segmentIndex,
        });
        return false;
      }
    });
  }

  result(): X12Validation {
    return {
      isValid: this.#isValid,
      interchanges: this.#interchanges,
      groups: this.#groups,
      transactions: Object.fromEntries(this.#transactions),
      segments: this.#reader.count,
      problems: this.#problems,
      problemCount: this.#problemCount,
    };
  }

  #check(step: EnvelopeStep): void {
    if (step === 'segment') return;
    const { interchange, group, transaction } = this.#envelopes;
    if (step === 'interchange') {
      this.#interchanges += 1;
      this.#inGroup = 0;
      this.#numbers.GS06.clear();
      this.#checkIsa();
      this.#checkRepeated('ISA13', interchange.header.controlNumber, 'the file');
    } else if (step === 'group') {
      this.#groups += 1;
      this.#inGroup = 0;
      this.#numbers.ST02.clear();
      this.#checkRepeated('GS06', group.controlNumber, 'its interchange');
    } else if (step === 'transaction') {
      const { code, controlNumber } = transaction;
      this.#inGroup += 1;
      this.#transactions.set(code, (this.#transactions.get(code) ?? 0) + 1);
      this.#checkRepeated('ST02', controlNumber, 'its group');
    } else if (step === 'groupEnd' && this.#inGroup === 0)
      this.#report('empty_envelope', 'closes a group without transactions');
    for (const { index, element, text } of this.#envelopes.faults)
      this.#report(element.endsWith('01') ? 'trailer_count' : 'control_number_mismatch', text, {
        index,
        element,
      });
  }

  #checkIsa(): void {
    const { interchange, misfits } = this.#envelopes;
    for (const element of misfits)
      this.#report('isa_width', 'does not have its fixed width; some receivers reject it', {
        element,
        severity: 'warning',
      });
    for (const { code, text } of interchange.issues ?? [])
      this.#report(code, text ?? code, { severity: 'warning' });
  }

  #checkRepeated(element: 'ISA13' | 'GS06' | 'ST02', controlNumber: string, where: string): void {
    const known = this.#numbers[element];
    if (known.has(controlNumber))
      this.#report('control_number_repeated', `repeats a control number of ${where}`, { element });
    known.add(controlNumber);
  }

  #report(
    code: string,
    text: string,
    place: { readonly index?: number; readonly element?: string; readonly severity?: Issue['severity'] } = {},
  ): void {
    const { index = this.#envelopes.index, element, severity = 'error' } = place;
    this.#problemCount += 1;
    if (severity === 'error') this.#isValid = false;
    if (this.#problems.length >= MOST_PROBLEMS) return;
    this.#problems.push({
      severity,
      code,
      path: `segments[${index}]${element === undefined ? '' : `.${element}`}`,
      text,
      segmentIndex: index,
      segmentId: this.#reader.id,
      offset: this.#reader.offset,
    });
  }
}
