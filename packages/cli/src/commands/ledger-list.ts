import type { SubmissionState } from '@payerkit/core';
import type { Command } from 'commander';
import { type LedgerRow, ledgerRows, STATES } from '../ledger/records.js';
import { oneOf, repeated } from '../option-values.js';
import type { GlobalOptions, Runner } from '../runner.js';
import type { Column } from '../table.js';

interface ListOptions extends GlobalOptions {
  readonly state?: readonly string[] | undefined;
  readonly unresolved?: boolean | undefined;
}

const SHORT_KEY = 12;
const COLUMNS: readonly Column<LedgerRow>[] = [
  { title: 'key', value: ({ key }) => key.slice(0, SHORT_KEY) },
  { title: 'state', value: ({ state }) => state },
  { title: 'needs a person', value: ({ unresolved }) => unresolved },
  { title: 'operation', value: ({ operation }) => operation },
  { title: 'transaction', value: ({ controlNumber }) => controlNumber },
  { title: 'began', value: ({ startedAt }) => startedAt },
  { title: 'changed', value: ({ updatedAt }) => updatedAt },
];

/** Lists submissions. */
export function define(command: Command, run: Runner): void {
  command
    .option('--state <state>', `only these states: ${STATES.join(', ')}; repeatable`, repeated)
    .option('--unresolved', 'only submissions of which it is unknown whether they arrived')
    .addHelpText('after', '\nThe ledger has no names: keys are opaque. --json prints one array.')
    .action(
      run(async (context, { state, unresolved }: ListOptions) => {
        const states = state?.map((one): SubmissionState => oneOf('--state', STATES)(one));
        const filter = { states, unresolvedOnly: unresolved === true };
        const rows: LedgerRow[] = [];
        for await (const row of ledgerRows(await context.ledger(), filter, Date.now())) rows.push(row);
        await context.output.list(COLUMNS, rows, 'The ledger has no such submissions.');
      }),
    );
}
