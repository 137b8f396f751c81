import type { Command } from 'commander';
import { readClaimInput, TYPE_OPTION, type TypeOptions } from '../claims/claim-command.js';
import { CommandError, EXIT } from '../failure.js';
import { type ReconciledRow, reconciledRows, reconcileItem } from '../ledger/reconcile.js';
import type { Runner } from '../runner.js';
import type { Column } from '../table.js';

const COLUMNS: readonly Column<ReconciledRow>[] = [
  { title: 'control number', value: ({ patientControlNumber }) => patientControlNumber },
  { title: 'the payer has it', value: ({ isFound }) => isFound ?? 'unknown' },
  { title: 'ledger', value: ({ state }) => state ?? 'no record' },
  { title: 'next step', value: ({ next }) => next },
];

/** Looks up claims whose response was lost. */
export function define(command: Command, run: Runner): void {
  command
    .argument('<file>', 'the claims as submitted: an 837, JSON, or one claim per line; - is stdin')
    .option(...TYPE_OPTION)
    .addHelpText(
      'after',
      '\nAsks the payer about each claim and resolves its record. "Not found" alone resolves nothing. Exit code 1 when a claim is still unresolved.',
    )
    .action(
      run(async (context, file: string, options: TypeOptions) => {
        const { output, signal } = context;
        const items = await readClaimInput(context, file, options);
        const optum = await context.optum();
        const rows: ReconciledRow[] = [];
        const progress = await output.progress({ unit: 'claims', total: items.length });
        try {
          for (const item of items) {
            rows.push(...reconciledRows(item, await reconcileItem(optum, item, signal), file));
            progress.add();
          }
        } finally {
          progress.stop();
        }
        await output.list(COLUMNS, rows, 'No claims.');
        const open = rows.find(
          ({ state }) => state === undefined || state === 'unknown' || state === 'sending',
        );
        if (open !== undefined)
          throw new CommandError('Not every claim is resolved.', open.next, EXIT.failed, 'unresolved');
      }),
    );
}
