import type { Command } from 'commander';
import { describe, grantText, memberOf } from '../grants.js';
import type { GlobalOptions, Runner } from '../runner.js';

interface ShowOptions extends GlobalOptions {
  readonly check?: boolean | undefined;
}

/** Shows one grant, and with `--check` what the server says about its token. */
export function define(command: Command, run: Runner): void {
  command
    .argument('[member]', 'your own key for the person; may be omitted when there is one grant')
    .option('--check', 'ask the server about the stored token (introspection); renews nothing')
    .action(
      run(async (context, key: string | undefined, { check }: ShowOptions) => {
        const member = await memberOf(context, key);
        const row = await describe(member);
        // The key is of another application of this folder, or a command removed it just now.
        if (row === undefined) {
          await member.grant();
          return;
        }
        const active =
          check === true ? (await member.introspect({ signal: context.signal })).active : undefined;
        await context.output.document({ ...row, ...(active !== undefined && { active }) }, () =>
          [
            grantText(row),
            ...(active === undefined ? [] : [`token         ${active ? 'active' : 'not active'}`]),
          ].join('\n'),
        );
      }),
    );
}

export { grantKeys as complete } from '../grants.js';
