import type { Command } from 'commander';
import { writeAtomically } from '../atomic-file.js';
import type { CommandContext } from '../context.js';
import { csvLine } from '../csv.js';
import {
  type BatchFormat,
  type BatchRow,
  batchFormatOf,
  optionOf,
  readBatch,
} from '../eligibility/batch-input.js';
import { BatchJournal, batchDigest } from '../eligibility/batch-journal.js';
import { type BatchResult, RESULT_COLUMNS } from '../eligibility/batch-result.js';
import { type BatchSummary, rowsText, summarize, summaryText } from '../eligibility/batch-summary.js';
import { INPUT_COLUMNS, type Values } from '../eligibility/columns.js';
import { runBatch } from '../eligibility/run-batch.js';
import { CommandError, EXIT } from '../failure.js';
import { inputName, readInput, STDIN } from '../input.js';
import { oneOf, repeated, wholeNumber } from '../option-values.js';
import { rowProgress } from '../row-progress.js';
import type { GlobalOptions, Runner } from '../runner.js';

interface BatchOptions extends GlobalOptions {
  readonly output?: string | undefined;
  readonly format?: BatchFormat | undefined;
  readonly to?: BatchFormat | undefined;
  readonly concurrency: number;
  readonly retryMinutes: number;
  readonly ignoreColumn?: readonly string[] | undefined;
  readonly restart?: boolean | undefined;
  readonly [column: string]: unknown;
}

/** Columns whose value is usually the same in all rows. */
const DEFAULTS = [
  'payerId',
  'payerName',
  'providerNpi',
  'providerTaxId',
  'providerName',
  'providerFirstName',
  'providerLastName',
  'dateOfService',
  'serviceTypes',
];
const DEFAULT_CONCURRENCY = 4;
const MINUTE_MS = 60_000;

/** Asks payers about many people. */
export function define(command: Command, run: Runner): void {
  command
    .argument('<file>', 'CSV with a header, or NDJSON; - is stdin')
    .option(
      '-o, --output <file>',
      'file of the results; - is stdout (default: the name of the input with ".results")',
    )
    .option(
      '--format <form>',
      'form of the input: csv or ndjson (default: its content shows it)',
      oneOf('--format', ['csv', 'ndjson']),
    )
    .option(
      '--to <form>',
      'form of the results: csv or ndjson (default: that of the input)',
      oneOf('--to', ['csv', 'ndjson']),
    )
    .option(
      '--concurrency <number>',
      'inquiries at a time',
      wholeNumber('--concurrency', 1, 64),
      DEFAULT_CONCURRENCY,
    )
    .option(
      '--retry-minutes <number>',
      'ask again for so long when a payer says "later"',
      wholeNumber('--retry-minutes', 0, 1440),
      0,
    )
    .option(
      '--ignore-column <title>',
      'a column of the input that is not part of the inquiry; repeatable',
      repeated,
    )
    .option('--restart', 'discard the results of an interrupted run in place of continuing it');
  for (const { name, about } of INPUT_COLUMNS)
    if (DEFAULTS.includes(name)) command.option(`${optionOf(name)} <value>`, `for rows without it: ${about}`);
  command
    .addHelpText('after', columnsHelp)
    .action(run(async (context, file: string, options: BatchOptions) => batch(context, file, options)));
}

function columnsHelp(): string {
  const width = Math.max(...INPUT_COLUMNS.map(({ name }) => name.length)) + 2;
  const columns = INPUT_COLUMNS.map(({ name, about }) => `  ${name.padEnd(width)}${about}`);
  return `
Columns of the input (case, blanks, dashes and underscores do not matter; dates are YYYY-MM-DD or MM/DD/YYYY):
${columns.join('\n')}

A line of NDJSON has the same fields, or a whole inquiry (payerkit eligibility check --request) with a "reference".

Columns of the results: ${RESULT_COLUMNS.join(', ')}.
status is active, inactive, partial (active for some of the service types), unknown (the payer states none), rejected (by
the payer), invalid (nothing was sent) or failed (no response).

Interrupted or killed, the command continues where it stopped when it is run again. It ends with exit code 1 when a row is
invalid or failed; failed rows are asked again by the next run.`;
}

async function batch(context: CommandContext, file: string, options: BatchOptions): Promise<number> {
  const { output, stdin } = context;
  const text = await readInput(file, stdin);
  const format = options.format ?? batchFormatOf(text);
  const to = options.to ?? format;
  const defaults = Object.fromEntries(
    DEFAULTS.flatMap((name) => (typeof options[name] === 'string' ? [[name, options[name]]] : [])),
  ) as Values;
  const ignored = options.ignoreColumn ?? [];
  const rows = await readBatch(text, { format, name: inputName(file), defaults, ignored });
  const path = options.output ?? (file === STDIN ? STDIN : `${file}.results.${to}`);
  if (path === STDIN) return toStdout(context, rows, to, options);
  const { environment, optum } = await context.profile();
  const digest = batchDigest([text, format, defaults, ignored, environment, optum]);
  const journal = await BatchJournal.open(`${path}.partial`, digest, options.restart === true);
  let isOver = false;
  try {
    const results = await resultsOf(context, rows, journal, options);
    await writeAtomically(path, async (write) => {
      if (to === 'csv') await write(csvLine(RESULT_COLUMNS));
      for (const { row } of rows) await write(lineOf(results.get(row), to));
    });
    const summary = summarize(results.values());
    // Failed rows are asked again by the next run.
    isOver = summary.counts.failed === 0;
    await output.document({ output: path, ...summary }, () => summaryOf(context, summary));
    output.note(`Results: ${path}`);
    return exitCodeOf(summary);
  } finally {
    await journal.close(isOver);
  }
}

/** Adds the results of the rows that have none yet. */
async function resultsOf(
  context: CommandContext,
  rows: readonly BatchRow[],
  journal: BatchJournal,
  options: BatchOptions,
): Promise<ReadonlyMap<number, BatchResult>> {
  const results = new Map([...journal.done].filter(([, { status }]) => status !== 'failed'));
  const left = rows.filter(({ row }) => !results.has(row));
  if (results.size > 0)
    context.output.note(`Continuing: ${results.size} of ${rows.length} rows have a result.`);
  try {
    for await (const result of run(context, left, options)) {
      await journal.add(result);
      results.set(result.row, result);
    }
  } catch (error) {
    context.output.note(
      `${results.size} of ${rows.length} rows have a result. Run the same command again to continue.`,
    );
    throw error;
  }
  return results;
}

async function* run(
  context: CommandContext,
  rows: readonly BatchRow[],
  options: BatchOptions,
  start: typeof rowProgress = (output, given) => output.progress(given),
) {
  const optum = await context.optum();
  const progress = await start(context.output, { unit: 'inquiries', total: rows.length });
  try {
    const { concurrency, retryMinutes } = options;
    const settings = { concurrency, retryWindowMs: retryMinutes * MINUTE_MS, signal: context.signal };
    for await (const result of runBatch(rows, optum.eligibility, settings)) {
      progress.add();
      yield result;
    }
  } finally {
    progress.stop();
  }
}

async function toStdout(
  context: CommandContext,
  rows: readonly BatchRow[],
  to: BatchFormat,
  options: BatchOptions,
): Promise<number> {
  const { output } = context;
  const isCsv = to === 'csv' && !output.json;
  const results: BatchResult[] = [];
  if (isCsv) await output.text(csvLine(RESULT_COLUMNS));
  for await (const result of run(context, rows, options, rowProgress)) {
    results.push(result);
    await output.text(lineOf(result, isCsv ? 'csv' : 'ndjson'));
  }
  const summary = summarize(results);
  output.note(await summaryOf(context, summary));
  return exitCodeOf(summary);
}

function lineOf(result: BatchResult | undefined, form: BatchFormat): string {
  if (result === undefined) return '';
  return form === 'csv' ? csvLine(RESULT_COLUMNS.map((name) => result[name])) : `${JSON.stringify(result)}\n`;
}

async function summaryOf({ output }: CommandContext, summary: BatchSummary): Promise<string> {
  const heading = summaryText(summary);
  if (summary.reasons.length === 0) return heading;
  const table = output.table(
    [
      { title: 'why not', value: ({ status }) => status },
      { title: 'rows', value: ({ count }) => count, align: 'right' },
      { title: 'code', value: ({ reasonCode }) => reasonCode },
      { title: 'reason', value: ({ reason }) => reason },
      { title: 'next step', value: ({ nextStep }) => nextStep },
      { title: 'which', value: rowsText },
    ],
    summary.reasons,
  );
  return `${heading}\n${table}`;
}

/** A row without a response of a payer is work that is left. */
function exitCodeOf({ counts }: BatchSummary): number {
  const { invalid, failed } = counts;
  if (invalid + failed === 0) return EXIT.success;
  const next = [
    ...(invalid > 0 ? ['correct the invalid rows'] : []),
    ...(failed > 0 ? ['run the same command again for the failed ones'] : []),
  ].join(', and ');
  throw new CommandError(
    `${invalid + failed} row${invalid + failed === 1 ? ' has' : 's have'} no response of a payer.`,
    `${next.charAt(0).toUpperCase()}${next.slice(1)}.`,
    EXIT.failed,
    'rows_without_response',
  );
}
