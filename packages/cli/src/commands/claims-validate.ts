import type { Command } from 'commander';
import { printOutcomes, readClaimInput, TYPE_OPTION, type TypeOptions } from '../claims/claim-command.js';
import { validateClaims } from '../claims/send-claims.js';
import type { Runner } from '../runner.js';

/** Validates claims at the clearinghouse. */
export function define(command: Command, run: Runner): void {
  command
    .argument('<file>', 'an 837, a claim in JSON, an array of claims, or one per line; - is stdin')
    .option(...TYPE_OPTION)
    .addHelpText(
      'after',
      '\nThe clearinghouse checks the claims; nothing is sent to payers. Exit code 1 when a claim is not valid.',
    )
    .action(
      run(async (context, file: string, options: TypeOptions) => {
        const items = await readClaimInput(context, file, options);
        const optum = await context.optum();
        await printOutcomes(context, items, validateClaims(items, optum, context.signal), {
          one: 'is not valid',
          many: 'are not valid',
        });
      }),
    );
}
