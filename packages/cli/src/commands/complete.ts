import type { Command } from 'commander';
import { completions } from '../completion.js';
import type { Runner } from '../runner.js';

/** Prints the words that can complete a line, one per line; the scripts of the shells call it. */
export function define(command: Command, run: Runner): void {
  command.action(
    run(async (context, args: readonly string[]) => {
      const words = args[0] === '--' ? args.slice(1) : args;
      const found = await completions(words, context);
      if (found.length > 0) await context.output.text(found.join('\n'));
    }),
  );
}
