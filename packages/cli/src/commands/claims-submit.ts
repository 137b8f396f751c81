import type { Command } from 'commander';
import { printOutcomes, readClaimInput, TYPE_OPTION, type TypeOptions } from '../claims/claim-command.js';
import { submitClaims } from '../claims/send-claims.js';
import type { Runner } from '../runner.js';

interface SubmitOptions extends TypeOptions {
  readonly resume?: boolean | undefined;
}

/** Submits claims to payers. */
export function define(command: Command, run: Runner): void {
  command
    .argument('<file>', 'an 837, a claim in JSON, an array of claims, or one per line; - is stdin')
    .option(...TYPE_OPTION)
    .option('--resume', 'pass over claims that the ledger has as accepted, to continue an interrupted run')
    .addHelpText(
      'after',
      `
Every claim is in the profile's ledger before it is sent, so that none is sent twice, not even after a crash. A claim whose
outcome is unknown stops the command: run "payerkit ledger reconcile" with its file. Ctrl-C ends the command after the claim
that is being sent. Exit code 1 when a claim was not accepted.`,
    )
    .action(
      run(async (context, file: string, options: SubmitOptions) => {
        const { signal } = context;
        const items = await readClaimInput(context, file, options);
        const optum = await context.optum();
        const outcomes = submitClaims(items, optum, { file, resumes: options.resume === true, signal });
        await printOutcomes(context, items, outcomes, {
          one: 'was not accepted',
          many: 'were not accepted',
        });
      }),
    );
}
