import type { Command } from '../command.js';

/** Runs the local server, like `npx @payerkit/sandbox`. */
export const sandbox: Command = {
  about: 'runs a local server that behaves like the Blue Button and Optum sandboxes',
  run: async (args) => {
    const { runSandboxCommand } = await import('@payerkit/sandbox/cli');
    return runSandboxCommand(args);
  },
};
