import type { Command } from 'commander';
import type { Runner } from './runner.js';

/** A module of a command, below `commands/`. */
export interface CommandModule {
  /**
   * Adds arguments, options, description and action to an empty command.
   *
   * @param command - commander's command; the runner adds the global options
   * @param run - wraps the action: opens the context, closes it, and prints failures
   */
  define(command: Command, run: Runner): void;
}

/** A row of the table of commands. */
export interface CommandRow {
  /** Words of the command, such as `grants list`. */
  readonly path: string;
  /** Description in one line, for lists of commands. */
  readonly summary: string;
  /** True when every argument belongs to the command, which prints its own help. */
  readonly passThrough?: boolean;
  /** Loads the module of the command. */
  readonly load: () => Promise<CommandModule>;
}

/** Descriptions of groups: the first word of commands that have two. */
export const GROUPS: Readonly<Record<string, string>> = {};

/** Every command. Help, completion and suggestions read this table alone; a module loads when its command runs. */
export const COMMANDS: readonly CommandRow[] = [
  {
    path: 'configure',
    summary: 'create, list or remove profiles: environment, application, secrets',
    load: () => import('./commands/configure.js'),
  },
  {
    path: 'sandbox',
    summary: 'run a local server that behaves like the Blue Button and Optum sandboxes',
    passThrough: true,
    load: () => import('./commands/sandbox.js'),
  },
];
