import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { describe, memberOf } from '../grants.js';
import type { GlobalOptions, Runner } from '../runner.js';

interface LogoutOptions extends GlobalOptions {
  readonly local?: boolean | undefined;
}

/** Ends the tokens of a grant and removes it from this machine; the member's consent stays. */
export function define(command: Command, run: Runner): void {
  command
    .argument('[member]', 'your own key for the person; may be omitted when there is one grant')
    .option('--local', 'only remove the grant from this machine, when the server cannot be reached')
    .action(
      run(async (context, key: string | undefined, { local }: LogoutOptions) => {
        const member = await memberOf(context, key);
        const isLive = (await describe(member))?.status !== 'ended';
        if (local !== true && isLive) await member.revokeTokens({ signal: context.signal });
        const removed = await removeGrants(context, member.key);
        await context.output.confirm(
          { key: member.key, removed },
          () =>
            `Logged out "${member.key}". The consent stays until it expires; "payerkit grants revoke" would have ended it.`,
        );
      }),
    );
}

async function removeGrants(context: CommandContext, person: string): Promise<number> {
  const { forget } = await import('@payerkit/core');
  const { removed } = await forget(person, { tokenStore: await context.grantStore() });
  return removed.grants;
}

export { grantKeys as complete } from '../grants.js';
