import type { Payer, PayerTransactionType } from '@payerkit/optum';
import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { oneOf, wholeNumber } from '../option-values.js';
import type { GlobalOptions, Runner } from '../runner.js';
import type { Column } from '../table.js';

interface SearchOptions extends GlobalOptions {
  readonly system: (typeof SYSTEMS)[number];
  readonly transaction?: string | undefined;
  readonly payerId?: string | undefined;
  readonly state?: string | undefined;
  readonly limit: number;
}

const SYSTEMS = ['IMN', 'EXCH', 'IEDI', 'RPA', 'DENTAL'] as const;
const DEFAULT_LIMIT = 200;

/** Searches the directory of payers. */
export function define(command: Command, run: Runner): void {
  command
    .argument('[name]', 'part of the name')
    .option('--system <system>', `payer system: ${SYSTEMS.join(', ')}`, oneOf('--system', SYSTEMS), 'IMN')
    .option(
      '--transaction <type>',
      'only payers that accept it, such as Eligibility or "Claims Professional"',
    )
    .option('--payer-id <id>', 'only this payer ID')
    .option('--state <state>', 'only payers in this state, two letters')
    .option(
      '--limit <number>',
      'rows of the directory to read',
      wholeNumber('--limit', 1, 100_000),
      DEFAULT_LIMIT,
    )
    .addHelpText(
      'after',
      '\nThe directory has one row per payer and transaction type. --json prints each row as it is; the table joins those of a payer.',
    )
    .action(
      run(async (context, name: string | undefined, options: SearchOptions) =>
        search(context, name, options),
      ),
    );
}

async function search(
  context: CommandContext,
  name: string | undefined,
  options: SearchOptions,
): Promise<void> {
  const { output, signal } = context;
  const { system, transaction, payerId, state, limit } = options;
  const optum = await context.optum();
  const list = optum.payers.list(
    {
      system,
      limit,
      ...(name === undefined ? {} : { payerPlanName: name, wildcardSearch: 'Yes' }),
      ...(payerId === undefined ? {} : { payerId }),
      ...(state === undefined ? {} : { stateDoingBusiness: state.toUpperCase() }),
      // The directory rejects what it does not know.
      ...(transaction === undefined ? {} : { transactionType: transaction as PayerTransactionType }),
    },
    { signal },
  );
  const progress = await output.progress({ unit: 'rows' });
  const rows: Payer[] = [];
  try {
    for await (const payer of list) {
      progress.add();
      if (output.json) await output.row(payer, () => '');
      else rows.push(payer);
    }
  } finally {
    progress.stop();
  }
  if (!output.json) await output.text(rows.length === 0 ? NOTHING : output.table(COLUMNS, joined(rows)));
  if (rows.length >= limit)
    output.note(`Only ${limit} rows of the directory were read. Pass --limit for more, or a longer name.`);
}

/** A payer with all of its transactions. */
interface PayerRow {
  readonly payer: Payer;
  readonly transactions: string[];
}

const NOTHING = 'No payer was found.';
const COLUMNS: readonly Column<PayerRow>[] = [
  { title: 'payer ID', value: ({ payer }) => payer.payerId },
  { title: 'name', value: ({ payer }) => payer.payerPlanName },
  { title: 'status', value: ({ payer }) => payer.status },
  { title: 'state', value: ({ payer }) => payer.stateDoingBusiness },
  { title: 'enrollment', value: ({ payer }) => payer.enrollment?.required },
  { title: 'transactions', value: ({ transactions }) => transactions.join(', ') },
];

function joined(payers: readonly Payer[]): PayerRow[] {
  const rows = new Map<string, PayerRow>();
  for (const payer of payers) {
    const { payerId, payerPlanName, status, stateDoingBusiness, enrollment, transactionType } = payer;
    const key = JSON.stringify([payerId, payerPlanName, status, stateDoingBusiness, enrollment?.required]);
    const row = rows.get(key) ?? { payer, transactions: [] };
    rows.set(key, row);
    if (transactionType !== undefined) row.transactions.push(transactionType);
  }
  return [...rows.values()];
}
