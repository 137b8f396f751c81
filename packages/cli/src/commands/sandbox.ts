import type { Command } from 'commander';
import type { Runner } from '../runner.js';

/** Runs the local server, like `npx @payerkit/sandbox`; every argument belongs to it. */
export function define(command: Command, run: Runner): void {
  command.action(
    run(async ({ signal }, args: readonly string[]) => {
      const { runSandboxCommand } = await import('@payerkit/sandbox/cli');
      return runSandboxCommand(args, signal);
    }),
  );
}
