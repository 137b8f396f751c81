import type { Report } from '@payerkit/optum';
import type { Command } from 'commander';
import { repeated } from '../option-values.js';
import type { GlobalOptions, Runner } from '../runner.js';
import type { Column } from '../table.js';

interface ListOptions extends GlobalOptions {
  readonly type?: readonly string[] | undefined;
}

const COLUMNS: readonly Column<Report>[] = [
  { title: 'name', value: ({ name }) => name },
  { title: 'type', value: ({ type }) => type },
];

/** Lists the reports of the mailbox. */
export function define(command: Command, run: Runner): void {
  command
    .option('--type <type>', 'only these types, such as claimStatus or remittance; repeatable', repeated)
    .action(
      run(async (context, { type }: ListOptions) => {
        const optum = await context.optum();
        const reports: Report[] = [];
        for await (const report of optum.reports.list({}, { signal: context.signal }))
          if (type === undefined || type.includes(report.type)) reports.push(report);
        await context.output.list(COLUMNS, reports, 'The mailbox has no such reports.');
      }),
    );
}
