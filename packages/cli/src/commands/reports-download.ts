import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import { oneOf } from '../option-values.js';
import { downloadReport, fetchReport, type ReportForm } from '../reports/fetch-report.js';
import { ReportFolder, type StoredReport } from '../reports/report-folder.js';
import type { GlobalOptions, Runner } from '../runner.js';

interface DownloadOptions extends GlobalOptions {
  readonly all?: boolean | undefined;
  readonly to?: string | undefined;
  readonly as: ReportForm;
  readonly delete?: boolean | undefined;
}

/** Downloads reports. */
export function define(command: Command, run: Runner): void {
  command
    .argument('[names...]', 'names of reports')
    .option('--all', 'every report of the mailbox that the folder does not have')
    .option('--to <folder>', 'folder to store them in; without it, one report is printed')
    .option(
      '--as <form>',
      'text, as the vendor sent it, or json (277 and 835 only)',
      oneOf('--as', ['text', 'json']),
      'text',
    )
    .option('--delete', 'delete each report from the mailbox once it is stored')
    .addHelpText(
      'after',
      '\nFiles are written atomically. Equal files are not written twice; another report of the same name is stored as NAME.2.',
    )
    .action(
      run(async (context, names: readonly string[], options: DownloadOptions) =>
        download(context, names, options),
      ),
    );
}

async function download(
  context: CommandContext,
  names: readonly string[],
  options: DownloadOptions,
): Promise<void> {
  const { output, signal } = context;
  const { all = false, to, as: form } = options;
  if (all === names.length > 0) throw invalid('Pass names of reports, or --all.');
  if (to === undefined && (all || names.length !== 1))
    throw invalid('Several reports are stored in a folder. Pass --to.');
  if (to === undefined && options.delete === true)
    throw invalid('A report that is not stored is not deleted. Pass --to.');
  const optum = await context.optum();
  const [first = ''] = names;
  if (to === undefined) {
    const content = await fetchReport(optum, first, form, signal);
    if (form === 'json') await output.text(content);
    else await output.document({ name: first, content }, () => content);
    return;
  }
  const folder = await ReportFolder.open(to);
  const chosen = all ? await newReports(context, folder) : names;
  const stored: StoredReport[] = [];
  const progress = await output.progress({ unit: 'reports', total: chosen.length });
  try {
    for (const name of chosen) {
      stored.push(
        await downloadReport(optum, folder, name, { form, isDeleted: options.delete === true, signal }),
      );
      progress.add();
    }
  } finally {
    progress.stop();
  }
  await output.list(
    [
      { title: 'report', value: ({ name }) => name },
      { title: 'file', value: ({ path }) => path },
      { title: 'new', value: ({ wasStored }) => !wasStored },
    ],
    stored,
    'The mailbox has no new reports.',
  );
}

async function newReports(context: CommandContext, folder: ReportFolder): Promise<string[]> {
  const optum = await context.optum();
  const { items } = await optum.reports.list({}, { signal: context.signal });
  const known = new Set(folder.recent(Date.now()));
  return items.map(({ name }) => name).filter((name) => !known.has(name));
}

function invalid(message: string): CommandError {
  return new CommandError(message, 'Run the command with --help for usage.', EXIT.invalid);
}
