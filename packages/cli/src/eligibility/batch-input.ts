import type { EligibilityRequest } from '@payerkit/optum';
import { CommandError, EXIT } from '../failure.js';
import { jsonValues } from '../json-values.js';
import { nearest } from '../nearest.js';
import { columnNamed, INPUT_COLUMNS, requestOf, type Values } from './columns.js';

/** A row of the input. */
export interface BatchRow {
  /** Counted from 1; the header of a CSV does not count. */
  readonly row: number;
  /** Your own key of the row. */
  readonly reference: string | undefined;
  /** The inquiry; undefined when the row cannot be read. */
  readonly request: EligibilityRequest | undefined;
  /** Problem of a row that cannot be read. */
  readonly problem?: string;
}

/** Forms of files. */
export type BatchFormat = 'csv' | 'ndjson';

/** Options of {@link readBatch}. */
export interface ReadBatchOptions {
  /** Form of the file. */
  readonly format: BatchFormat;
  /** Name of the file, for messages. */
  readonly name: string;
  /** Values for columns that a row leaves empty. */
  readonly defaults: Values;
  /** Columns of the file to ignore. */
  readonly ignored: readonly string[];
}

const COLUMNS_GUIDE = 'See "payerkit eligibility batch --help" for the columns.';

/**
 * Guesses the form of a file from its content.
 *
 * @param text - the content
 */
export function batchFormatOf(text: string): BatchFormat {
  return /^\s*[{[]/.test(text) ? 'ndjson' : 'csv';
}

/**
 * Reads the rows of a batch.
 *
 * @param text - the whole file
 * @param options - form, name, defaults, ignored columns
 * @throws {@link CommandError} for unknown, repeated and missing columns and for a file that is not in its form; nothing
 *   was sent
 */
export async function readBatch(text: string, options: ReadBatchOptions): Promise<BatchRow[]> {
  const rows = options.format === 'csv' ? await csvRows(text, options) : ndjsonRows(text, options);
  if (rows.length > 0) return rows;
  throw new CommandError(
    `${options.name} contains no rows.`,
    'Add a row for each person to check.',
    EXIT.failed,
    'empty_input',
  );
}

async function csvRows(text: string, { name, defaults, ignored }: ReadBatchOptions): Promise<BatchRow[]> {
  const { default: Papa } = await import('papaparse');
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (fault !== undefined) {
    const message = `${name} is not valid CSV: a quoted field does not end properly in line ${(fault.row ?? 0) + 1}.`;
    throw new CommandError(message, 'Correct the quotes. Nothing was sent.', EXIT.failed, 'invalid_csv');
  }
  const [header = [], ...lines] = data;
  const columns = readHeader(header, { name, defaults, ignored });
  return lines.map((line, index) => {
    const row = index + 1;
    const problem = `has ${line.length} fields, and the header has ${header.length}`;
    if (line.length !== header.length) return { row, reference: undefined, request: undefined, problem };
    const values = Object.fromEntries(
      columns.flatMap((column, place) => (column === undefined ? [] : [[column, line[place]]])),
    );
    return rowOf(row, values, defaults);
  });
}

type HeaderOptions = Omit<ReadBatchOptions, 'format'>;

/** Returns the column of each place; undefined for ignored ones. */
function readHeader(header: readonly string[], { name, defaults, ignored }: HeaderOptions) {
  const columns = header.map((title) => (ignored.includes(title.trim()) ? null : columnNamed(title)?.name));
  const unknown = header.filter((_title, place) => columns[place] === undefined);
  // A file without a header has people's data in its first line.
  if (unknown.length > 0)
    throw unknownColumns(
      name,
      unknown,
      columns.some((column) => typeof column === 'string'),
    );
  const known = columns.filter((column) => typeof column === 'string');
  const repeated = known.find((column, place) => known.indexOf(column) !== place);
  if (repeated !== undefined)
    throw wrongColumns(`${name} has the column ${repeated} twice.`, 'Remove one of them.');
  requireColumns(new Set([...known, ...Object.keys(defaults)]), name);
  return columns.map((column) => column ?? undefined);
}

function requireColumns(columns: ReadonlySet<string>, name: string): void {
  const missing = [
    ...(columns.has('payerId') ? [] : ['payerId']),
    ...(columns.has('memberId') || columns.has('lastName') ? [] : ['memberId']),
    ...(columns.has('providerNpi') || columns.has('providerTaxId') ? [] : ['providerNpi']),
    ...(columns.has('providerName') || columns.has('providerLastName') ? [] : ['providerName']),
  ];
  if (missing.length === 0) return;
  const options = missing.filter((column) => column !== 'memberId').map(optionOf);
  const also = options.length === 0 ? '' : ` or, when it is the same in all rows, ${options.join(', ')}`;
  throw wrongColumns(
    `${name} lacks ${missing.join(', ')}.`,
    `Add the column${missing.length > 1 ? 's' : ''}${also}. ${COLUMNS_GUIDE}`,
  );
}

/**
 * Returns the option that fills a column.
 *
 * @param column - such as `payerId`
 */
export function optionOf(column: string): string {
  return `--${column.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function unknownColumns(name: string, unknown: readonly string[], isHeader: boolean): CommandError {
  if (!isHeader)
    return wrongColumns(
      `The first line of ${name} has no known column.`,
      `The first line must be a header, such as payerId,memberId,firstName,lastName,dateOfBirth. ${COLUMNS_GUIDE}`,
    );
  const names = INPUT_COLUMNS.map((column) => column.name);
  const guesses = unknown.flatMap((title) => nearest(title, names) ?? []);
  const guess = guesses.length === 0 ? '' : ` Did you mean ${guesses.join(', ')}?`;
  const them = unknown.length === 1 ? 'it' : 'them';
  return wrongColumns(
    `${name} has unknown columns: ${unknown.join(', ')}.${guess}`,
    `Rename or remove ${them}, or pass --ignore-column for each. ${COLUMNS_GUIDE}`,
  );
}

function wrongColumns(message: string, next: string): CommandError {
  return new CommandError(`${message} Nothing was sent.`, next, EXIT.invalid, 'wrong_columns');
}

function ndjsonRows(text: string, { name, defaults, ignored }: ReadBatchOptions): BatchRow[] {
  return jsonValues(text, name).map((value, index) => {
    const row = index + 1;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { row, reference: undefined, request: undefined, problem: 'is not a JSON object' };
    const fields = Object.entries(value as Record<string, unknown>);
    // A request as the client takes it, with a reference of its own.
    if ('subscriber' in value) {
      const { reference, ...request } = value as { reference?: unknown };
      // The client checks each field before anything is sent.
      return { row, reference: textOf(reference), request: request as unknown as EligibilityRequest };
    }
    const unknown = fields.find(([title]) => !ignored.includes(title) && columnNamed(title) === undefined);
    if (unknown !== undefined) throw unknownColumns(`${name}, row ${row},`, [unknown[0]], true);
    const values = Object.fromEntries(
      fields.flatMap(([title, field]) => {
        const column = ignored.includes(title) ? undefined : columnNamed(title)?.name;
        return column === undefined
          ? []
          : [[column, Array.isArray(field) ? field.map(String) : textOf(field)]];
      }),
    );
    return rowOf(row, values, defaults);
  });
}

function rowOf(row: number, values: Values, defaults: Values): BatchRow {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const all: Values = { ...defaults, ...Object.fromEntries(given) };
  return { row, reference: textOf(values.reference), request: requestOf(all) };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
