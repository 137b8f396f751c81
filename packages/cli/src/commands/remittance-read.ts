import type { StreamedRemittance } from '@payerkit/optum/x12';
import type { Command } from 'commander';
import { writeAtomically } from '../atomic-file.js';
import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import { inputChunks, STDIN } from '../input.js';
import { oneOf } from '../option-values.js';
import { ofBody, readRemittanceFile } from '../remittance/read-remittance-file.js';
import { CsvPrinter, JsonPrinter, TablePrinter, type Write } from '../remittance/remittance-printers.js';
import { BalanceSheet, type RowKind } from '../remittance/remittance-rows.js';
import { rowProgress } from '../row-progress.js';
import type { GlobalOptions, Runner } from '../runner.js';
import { x12Failure } from '../x12/x12-failure.js';

interface ReadOptions extends GlobalOptions {
  readonly report?: string | undefined;
  readonly csv?: boolean | undefined;
  readonly rows: RowKind;
  readonly output?: string | undefined;
}

/** Reads an 835. */
export function define(command: Command, run: Runner): void {
  command
    .argument('[file]', "an 835 in X12 or in Optum's JSON; - is stdin")
    .option('--report <name>', 'a report of the mailbox in place of a file')
    .option('--csv', 'print CSV; it has names and member IDs, the table does not')
    .option(
      '--rows <kind>',
      'rows of the CSV: claims or lines',
      oneOf('--rows', ['claims', 'lines']),
      'claims',
    )
    .option('-o, --output <file>', 'file for CSV or JSON, written when the whole 835 has been read')
    .addHelpText(
      'after',
      `
The amounts are proved: billed less adjustments is the payment of each line and claim; the claims less the adjustments to the
whole payment (PLB) are the payment. Exit code 1 when they are not: do not post it before the payer has explained it.
--json prints a line per claim, and a line per payment after its claims. A file of any size is read piece by piece; a truncated
one ends with an error.`,
    )
    .action(
      run(async (context, file: string | undefined, options: ReadOptions) => read(context, file, options)),
    );
}

async function read(context: CommandContext, file: string | undefined, options: ReadOptions): Promise<void> {
  const { output } = context;
  if ((file === undefined) === (options.report === undefined)) throw invalid('Pass a file, or --report.');
  const isCsv = options.csv === true && !output.json;
  if (options.output !== undefined && !isCsv && !output.json)
    throw invalid('--output is for CSV and JSON. Pass --csv or --json.');
  const source =
    options.report === undefined ? ofFile(context, file ?? STDIN) : await ofReport(context, options.report);
  const unbalanced = await (options.output === undefined
    ? print(context, source, isCsv, options, (text) => output.text(text))
    : writeAtomically(options.output, (write) => print(context, source, isCsv, options, write)));
  if (unbalanced > 0)
    throw new CommandError(
      `${unbalanced} payment${unbalanced === 1 ? ' does' : 's do'} not add up.`,
      'Ask the payer before you post it; the issues name the claims and lines.',
      EXIT.failed,
      'remittance_unbalanced',
    );
}

function ofFile({ stdin }: CommandContext, path: string) {
  return named(readRemittanceFile(inputChunks(path, stdin), path), path);
}

async function* named(source: AsyncIterable<StreamedRemittance>, file: string) {
  try {
    yield* source;
  } catch (error) {
    throw x12Failure(error, file);
  }
}

async function ofReport(context: CommandContext, name: string): Promise<AsyncIterable<StreamedRemittance>> {
  const optum = await context.optum();
  const report = await optum.reports.toJson(name, { signal: context.signal });
  if (report.kind === '835') return ofBody(report.body);
  throw new CommandError(
    'The report is a 277, not an 835.',
    'See "payerkit reports list --type remittance".',
    EXIT.failed,
    'not_a_remittance',
  );
}

/** Prints an 835, and returns the number of payments that do not add up. */
async function print(
  { output, signal }: CommandContext,
  source: AsyncIterable<StreamedRemittance>,
  isCsv: boolean,
  options: ReadOptions,
  write: Write,
): Promise<number> {
  const isTable = !isCsv && !output.json;
  const unit = { unit: 'claims' };
  const progress = await (isTable ? output.progress(unit) : rowProgress(output, unit));
  let isShown = true;
  // Tables take the place of the progress.
  const end = () => {
    isShown = false;
    progress.stop();
  };
  const printer = isCsv
    ? new CsvPrinter(write, output, options.rows)
    : output.json
      ? new JsonPrinter(write)
      : new TablePrinter(write, output, end);
  const sheet = new BalanceSheet();
  let unbalanced = 0;
  await printer.start();
  try {
    for await (const found of source) {
      signal.throwIfAborted();
      if (found.kind === 'claim') {
        sheet.add(found.claim);
        if (isShown) progress.add();
        await printer.claim(found);
        continue;
      }
      const proof = sheet.close(found);
      if (!proof.isBalanced) unbalanced += 1;
      await printer.payment(found, proof);
    }
  } finally {
    end();
  }
  return unbalanced;
}

function invalid(message: string): CommandError {
  return new CommandError(message, 'Run the command with --help for usage.', EXIT.invalid);
}
