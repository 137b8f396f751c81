import type { StreamedX12Segment, X12Segment } from '@payerkit/optum/x12';
import { printable } from '../table.js';
import { segmentName, transactionName } from './segment-names.js';

/** Segments that open a loop, with its depth below the level (HL) they are in. */
const LOOPS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '271': { EB: 1 },
  '277': { TRN: 1, SVC: 2 },
  '835': { LX: 0, CLP: 1, SVC: 2, PLB: 0 },
  '837': { CLM: 1, LX: 2 },
};

/** An envelope that opens, as JSON. */
export interface EnvelopeRow {
  /** `interchange`, `group` or `transaction`. */
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A segment as JSON; the control numbers say where it is. */
export interface SegmentRow {
  readonly type: 'segment';
  /** ISA13. */
  readonly interchange: string;
  /** GS06. */
  readonly group: string;
  /** ST02. */
  readonly transaction: string;
  /** Such as `NM1`. */
  readonly id: string;
  /** Elements in order: a text, or for composites and repetitions a list of lists. */
  readonly elements: readonly (string | X12Segment['elements'][number])[];
}

/** A line of the tree, as text and as JSON. */
export interface TreeLine {
  /** Depth in the tree, from 0. */
  readonly depth: number;
  /** ID and label. */
  readonly title: string;
  /** The rest of the line. */
  readonly text: string;
  /** The same as JSON. */
  readonly value: EnvelopeRow | SegmentRow;
}

/** Turns the segments of a file into the lines of a tree, one after another. */
export class X12Tree {
  #interchange: unknown;
  #group: unknown;
  #transaction: unknown;
  #levels = new Map<string, number>();
  #level = 0;
  #loop = 0;

  /**
   * Returns the lines of a segment: envelopes that open, and the segment.
   *
   * @param streamed - the next segment of the file
   */
  lines({ interchange, group, transaction, segment }: StreamedX12Segment): TreeLine[] {
    const lines: TreeLine[] = [];
    if (this.#interchange !== interchange) {
      this.#interchange = interchange;
      lines.push(interchangeLine(interchange));
    }
    if (this.#group !== group) {
      this.#group = group;
      lines.push(groupLine(group));
    }
    if (this.#transaction !== transaction) {
      this.#transaction = transaction;
      [this.#levels, this.#level, this.#loop] = [new Map(), 0, 0];
      const { code, controlNumber, version = group.version } = transaction;
      const name = transactionName(code);
      lines.push({
        depth: 2,
        title: `ST ${code}${name === undefined ? '' : ` ${name}`}`,
        text: `${controlNumber}, ${version}`,
        value: { type: 'transaction', code, controlNumber, version },
      });
    }
    const depth = 3 + this.#depthOf(segment, transaction.code);
    const name = segmentName(segment.id);
    lines.push({
      depth,
      title: `${segment.id}${name === undefined ? '' : ` ${name}`}`,
      text: elementsText(segment, interchange.delimiters),
      value: {
        type: 'segment',
        interchange: interchange.header.controlNumber,
        group: group.controlNumber,
        transaction: transaction.controlNumber,
        id: segment.id,
        elements: segment.elements.map((element) => plainOf(element) ?? element),
      },
    });
    return lines;
  }

  /** A segment that opens a level or a loop is one step above the segments in it. */
  #depthOf(segment: X12Segment, code: string): number {
    if (segment.id === 'HL') {
      const [id = '', parent = ''] = [0, 1].map((place) => plainOf(segment.elements[place] ?? []) ?? '');
      this.#level = (this.#levels.get(parent) ?? -1) + 1;
      this.#levels.set(id, this.#level);
      this.#loop = 1;
      return this.#level;
    }
    const loops = LOOPS[code];
    const loop = loops !== undefined && Object.hasOwn(loops, segment.id) ? loops[segment.id] : undefined;
    if (loop !== undefined) {
      this.#loop = loop + 1;
      return this.#level + loop;
    }
    return this.#level + this.#loop;
  }
}

function interchangeLine({ header, delimiters }: StreamedX12Segment['interchange']): TreeLine {
  const { sender, receiver, senderQualifier, receiverQualifier, date, time, version, controlNumber, usage } =
    header;
  const kind = usage === 'P' ? 'production' : usage === 'T' ? 'test' : usage;
  return {
    depth: 0,
    title: 'ISA interchange',
    text: `${controlNumber}, from ${senderQualifier}:${sender} to ${receiverQualifier}:${receiver}, ${date} ${time}, ${version}, ${kind}`,
    // ISA02 and ISA04 may contain a password.
    value: {
      type: 'interchange',
      controlNumber,
      senderQualifier,
      sender,
      receiverQualifier,
      receiver,
      date,
      time,
      version,
      usage,
      delimiters,
    },
  };
}

function groupLine(group: StreamedX12Segment['group']): TreeLine {
  const { functionalCode, sender, receiver, date, time, controlNumber, version } = group;
  return {
    depth: 1,
    title: `GS ${functionalCode} group`,
    text: `${controlNumber}, from ${sender} to ${receiver}, ${date} ${time}, ${version}`,
    value: { type: 'group', ...group },
  };
}

function elementsText(
  { elements }: X12Segment,
  delimiters: StreamedX12Segment['interchange']['delimiters'],
): string {
  const { component, repetition = '' } = delimiters;
  return elements
    .flatMap((element, place) => {
      const text = element.map((parts) => parts.join(component)).join(repetition);
      return text.trim() === '' ? [] : [`${String(place + 1).padStart(2, '0')}=${text}`];
    })
    .join('  ');
}

function plainOf(element: X12Segment['elements'][number]): string | undefined {
  return element.length === 1 && element[0]?.length === 1 ? element[0][0] : undefined;
}

/**
 * Writes a line of the tree.
 *
 * @param style - dims the title's label, or returns it as it is
 */
export function treeText({ depth, title, text }: TreeLine, style: (text: string) => string): string {
  return `${'  '.repeat(depth)}${style(title)}  ${printable(text)}`.trimEnd();
}
