import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { readClaimInput, TYPE_OPTION, type TypeOptions } from '../claims/claim-command.js';
import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import { STDIN } from '../input.js';
import { OUTCOMES, type Outcome, recordWithKey, settleRecord } from '../ledger/records.js';
import { oneOf } from '../option-values.js';
import type { Runner } from '../runner.js';

interface SettleOptions extends TypeOptions {
  readonly outcome: Outcome;
}

/** Records what became of a submission. */
export function define(command: Command, run: Runner): void {
  command
    .argument('<key or file>', 'a key of "payerkit ledger list", or the claims as submitted')
    .requiredOption(
      '--outcome <outcome>',
      'accepted, rejected, or settled (it never arrived, or was withdrawn)',
      oneOf('--outcome', OUTCOMES),
    )
    .option(...TYPE_OPTION)
    .addHelpText(
      'after',
      '\nFor what you learned by other means: a report, the portal of the payer, a phone call. Nothing is sent. After rejected and\nsettled, the same claim can be submitted again.',
    )
    .action(run(async (context, what: string, options: SettleOptions) => settle(context, what, options)));
}

interface Settled {
  readonly submission: string;
  readonly state: string | undefined;
}

async function settle(context: CommandContext, what: string, options: SettleOptions): Promise<void> {
  const { output } = context;
  const settled = (await isFile(what))
    ? await settleFile(context, what, options)
    : [await settleKey(context, what, options)];
  await output.confirm(settled.length === 1 ? settled[0] : settled, () =>
    settled
      .map(({ submission, state }) => `${submission}: ${state ?? 'the ledger has no such claim'}`)
      .join('\n'),
  );
  const differs = settled.some(({ state }) => state !== options.outcome);
  if (differs)
    throw new CommandError(
      `Not every record is ${options.outcome} now.`,
      'Run "payerkit ledger list" for their states: an accepted claim cannot become unknown, and a closed one is not changed.',
      EXIT.failed,
      'not_settled',
    );
}

async function settleKey(context: CommandContext, key: string, { outcome }: SettleOptions): Promise<Settled> {
  const ledger = await context.ledger();
  const record = await recordWithKey(ledger, key);
  return { submission: record.key.slice(0, 12), state: await settleRecord(ledger, record, outcome) };
}

async function settleFile(context: CommandContext, file: string, options: SettleOptions): Promise<Settled[]> {
  const items = await readClaimInput(context, file, options);
  const optum = await context.optum();
  const settled: Settled[] = [];
  for (const item of items) {
    const states =
      item.form === 'x12'
        ? await optum.claims.settleX12(item.x12, options.outcome)
        : [await optum.claims.settle(item.claim, options.outcome)];
    for (const [index, state] of states.entries())
      settled.push({ submission: item.patientControlNumbers[index] ?? `claim ${index + 1}`, state });
  }
  return settled;
}

async function isFile(what: string): Promise<boolean> {
  if (what === STDIN) return true;
  const found = await stat(what).catch(() => undefined);
  // A key is hexadecimal; any other word is the name of a file that is missing.
  return found !== undefined || !/^[\da-f]+$/i.test(what);
}
