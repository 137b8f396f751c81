import type { Command } from '../command.js';

/** The local server, as `npx @payerkit/sandbox` runs it. */
export const sandbox: Command = {
  about: 'runs a local server that behaves like the Blue Button and Optum sandboxes',
  run: async (args) => {
    const { runSandboxCommand } = await import('@payerkit/sandbox/cli');
    return runSandboxCommand(args);
  },
};
