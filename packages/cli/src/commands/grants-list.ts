import type { Command } from 'commander';
import { listGrants } from '../grants.js';
import type { Runner } from '../runner.js';

/** Lists the grants of the profile's application. Sends nothing. */
export function define(command: Command, run: Runner): void {
  command.action(
    run(async (context) => {
      await context.output.list(
        [
          { title: 'member', value: ({ key }) => key },
          { title: 'consent', value: ({ status }) => status },
          { title: 'until', value: ({ consentExpiresAt }) => consentExpiresAt?.slice(0, 10) },
          { title: 'demographics', value: ({ demographicsShared }) => demographicsShared },
          { title: 'scopes', value: ({ scopes }) => scopes.join(' ') },
        ],
        await listGrants(context),
        'There is no grant in this profile. Run "payerkit login" to ask a member for consent.',
      );
    }),
  );
}
