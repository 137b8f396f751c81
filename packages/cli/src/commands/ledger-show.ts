import type { Command } from 'commander';
import { type LedgerRow, ledgerRow, recordWithKey } from '../ledger/records.js';
import type { Runner } from '../runner.js';

/** Shows one submission. */
export function define(command: Command, run: Runner): void {
  command.argument('<key>', 'the first characters of its key').action(
    run(async (context, key: string) => {
      const record = await recordWithKey(await context.ledger(), key);
      const { unresolvedReason } = await import('@payerkit/core');
      const row = ledgerRow(record, unresolvedReason(record, Date.now()));
      await context.output.document(row, () => recordText(row));
    }),
  );
}

function recordText({ numbers, ...row }: LedgerRow): string {
  const fields = { ...row, ...numbers };
  const width = Math.max(...Object.keys(fields).map((name) => name.length)) + 2;
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name.padEnd(width)}${value}`],
  );
  if (row.unresolved !== undefined)
    lines.push(
      '',
      'It is unknown whether it arrived. Run "payerkit ledger reconcile" with the claim as submitted.',
    );
  return lines.join('\n');
}
