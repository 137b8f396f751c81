import type { Command } from 'commander';
import { confirmed } from '../confirmed.js';
import { memberOf } from '../grants.js';
import type { GlobalOptions, Runner } from '../runner.js';

interface RevokeOptions extends GlobalOptions {
  readonly yes?: boolean | undefined;
}

/** Ends the consent of a member at the server. */
export function define(command: Command, run: Runner): void {
  command
    .argument('<member>', 'your own key for the person')
    .option('--yes', 'do not ask')
    .action(
      run(async (context, key: string, { yes }: RevokeOptions) => {
        const member = await memberOf(context, key);
        await confirmed(context, yes, `End the consent of "${key}"? The member has to consent again.`);
        await member.revoke({ signal: context.signal });
        await context.output.confirm({ key, revoked: true }, () => `The consent of "${key}" has ended.`);
      }),
    );
}

export { grantKeys as complete } from '../grants.js';
