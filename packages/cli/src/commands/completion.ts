import { Argument, type Command } from 'commander';
import { completionScript, SHELLS } from '../completion.js';
import type { Runner } from '../runner.js';

/** Prints the completion script of a shell. */
export function define(command: Command, run: Runner): void {
  command
    .addArgument(new Argument('<shell>', 'the shell').choices([...SHELLS]))
    .addHelpText(
      'after',
      `
bash: source <(payerkit completion bash)
zsh:  source <(payerkit completion zsh)
fish: payerkit completion fish | source`,
    )
    .action(
      run(async ({ output }, shell: (typeof SHELLS)[number]) => {
        const script = completionScript(shell);
        await output.document({ shell, script }, () => script);
      }),
    );
}

/** Returns the shells. */
export function complete(): Promise<readonly string[]> {
  return Promise.resolve(SHELLS);
}
