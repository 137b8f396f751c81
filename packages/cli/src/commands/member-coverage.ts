import type { Command } from 'commander';
import { memberOf } from '../grants.js';
import type { GlobalOptions, Runner } from '../runner.js';

interface CoverageOptions extends GlobalOptions {
  readonly on?: string | undefined;
}

/** Lists a member's coverage. */
export function define(command: Command, run: Runner): void {
  command
    .argument('[member]', 'your own key for the person; may be omitted when there is one grant')
    .option('--on <date>', 'decide for this date whether coverage is in force; by default for today')
    .action(
      run(async (context, key: string | undefined, { on }: CoverageOptions) => {
        const { output, signal } = context;
        const member = await memberOf(context, key);
        const { toCoverageSummary } = await import('@payerkit/core');
        const coverages = await member.coverage.list(undefined, { signal }).toArray({ limit: 1000 });
        await output.list(
          [
            { title: 'coverage', value: ({ kindText, plan }) => kindText ?? plan },
            { title: 'in force', value: ({ active }) => active },
            { title: 'status', value: ({ status }) => status },
            { title: 'since', value: ({ period }) => period?.start },
            { title: 'until', value: ({ period }) => period?.end },
            { title: 'member ID', value: ({ memberId }) => memberId },
            { title: 'payer', value: ({ payer }) => payer },
          ],
          coverages.map((coverage) => toCoverageSummary(coverage, { on })),
          'There is no coverage.',
        );
      }),
    );
}

export { grantKeys as complete } from '../grants.js';
