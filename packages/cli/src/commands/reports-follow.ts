import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import { oneOf, repeated, wholeNumber } from '../option-values.js';
import { downloadReport, type ReportForm } from '../reports/fetch-report.js';
import { ReportFolder } from '../reports/report-folder.js';
import type { GlobalOptions, Runner } from '../runner.js';

interface FollowOptions extends GlobalOptions {
  readonly to?: string | undefined;
  readonly as: ReportForm;
  readonly type?: readonly string[] | undefined;
  readonly delete?: boolean | undefined;
  readonly pollSeconds: number;
}

const DEFAULT_POLL_SECONDS = 60;
const SECOND_MS = 1000;

/** Prints and stores reports as they appear. */
export function define(command: Command, run: Runner): void {
  command
    .option(
      '--to <folder>',
      'folder to store new reports in; those that it has are passed over, also after a restart',
    )
    .option(
      '--as <form>',
      'text, as the vendor sent it, or json (277 and 835 only)',
      oneOf('--as', ['text', 'json']),
      'text',
    )
    .option('--type <type>', 'only these types, such as claimStatus or remittance; repeatable', repeated)
    .option('--delete', 'delete each report from the mailbox once it is stored')
    .option(
      '--poll-seconds <number>',
      'wait between two looks at the mailbox',
      wholeNumber('--poll-seconds', 1, 86_400),
      DEFAULT_POLL_SECONDS,
    )
    .addHelpText('after', '\nRuns until Ctrl-C. --json prints a line per report.')
    .action(run(async (context, options: FollowOptions) => follow(context, options)));
}

async function follow(context: CommandContext, options: FollowOptions): Promise<void> {
  const { output, signal } = context;
  const { to, as: form, type, pollSeconds } = options;
  if (to === undefined && options.delete === true)
    throw new CommandError(
      'A report that is not stored is not deleted.',
      'Pass --to with a folder.',
      EXIT.invalid,
    );
  const folder = to === undefined ? undefined : await ReportFolder.open(to);
  const optum = await context.optum();
  output.note('Waiting for reports. Ctrl-C ends.');
  const reports = optum.reports.follow({ pollMs: pollSeconds * SECOND_MS, signal, seen: folder?.seen ?? [] });
  for await (const report of reports) {
    if (type !== undefined && !type.includes(report.type)) continue;
    // 277s and 835s alone can be converted; the others are stored as they are.
    const isJson = form === 'json' && (report.type === 'claimStatus' || report.type === 'remittance');
    const settings = { form: isJson ? form : 'text', isDeleted: options.delete === true, signal } as const;
    const stored =
      folder === undefined ? undefined : await downloadReport(optum, folder, report.name, settings);
    const { path, wasStored } = stored ?? {};
    await output.row({ ...report, ...(path === undefined ? {} : { path, wasStored }) }, () =>
      [report.name, report.type, path].filter((part) => part !== undefined).join('  '),
    );
  }
}
