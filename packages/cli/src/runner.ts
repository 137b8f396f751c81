import type { Command, CommanderError } from 'commander';
import type { CommandRow } from './commands.js';
import { CommandContext } from './context.js';
import { CommandError, EXIT } from './failure.js';
import { Output, type OutputOptions } from './output.js';
import { PromptCanceledError } from './prompts.js';
import type { ProfileChoice } from './settings.js';
import { printTo, type Streams } from './streams.js';
import { ownVersion } from './version.js';

/** Result of an action: an exit code, or nothing for success. */
type Result = Promise<number | undefined> | Promise<void>;

/**
 * Wraps the action of a command: gives it a context, and closes that when the action ends.
 *
 * @param action - receives the context, then arguments and options as commander gives them; a number is the exit code
 */
export type Runner = <A extends unknown[]>(
  action: (context: CommandContext, ...given: A) => Result,
) => (...given: unknown[]) => Promise<void>;

/** The options that every command has. */
export type GlobalOptions = OutputOptions & ProfileChoice;

/**
 * Runs a command of the table to its end.
 *
 * @param row - the command
 * @param args - its arguments
 * @param streams - streams and environment variables
 * @param signal - ends the command
 * @returns exit code
 */
export async function runCommand(
  row: CommandRow,
  args: readonly string[],
  streams: Streams,
  signal: AbortSignal,
): Promise<number> {
  let exitCode: number = EXIT.success;
  const command: Command = await buildCommand(row, (action) => async (...given) => {
    const options = row.passThrough === true ? {} : command.opts<GlobalOptions>();
    const output = new Output(streams, options);
    const context = new CommandContext({ streams, signal, output, choice: options });
    try {
      exitCode = (await action(context, ...(given as never))) ?? EXIT.success;
    } finally {
      await context.close();
    }
  });
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
    writeErr: () => undefined,
    getOutHelpWidth: () => streams.stdout.columns ?? 80,
    getOutHasColors: () => false,
  });
  try {
    await command.parseAsync(row.passThrough === true ? ['--', ...args] : [...args], { from: 'user' });
  } catch (error) {
    if (isCommanderError(error)) return endOfParsing(error, row, () => printTo(streams.stdout, help));
    throw isInterruption(error, signal) ? new InterruptedError() : error;
  }
  return exitCode;
}

/** Ctrl-C, or Escape at a question. */
class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

/**
 * Creates commander's command for a row of the table: its own options, then those that every command has.
 *
 * @param row - the command
 * @param run - wraps its action
 */
export async function buildCommand(row: CommandRow, run: Runner): Promise<Command> {
  const { path, passThrough, summary } = row;
  const [{ Command }, module] = await Promise.all([import('commander'), row.load()]);
  const command = new Command(`payerkit ${path}`).description(summary).exitOverride();
  if (passThrough === true) {
    module.define(command.helpOption(false).argument('[args...]'), run);
    return command;
  }
  module.define(command.showSuggestionAfterError(true).optionsGroup('Options:'), run);
  addGlobalOptions(command);
  return command;
}

/** Adds the options that every command has, after its own. */
function addGlobalOptions(command: Command): void {
  command
    .optionsGroup('Options of every command:')
    .option('--json', 'print JSON: one document, or one value per line')
    .option('--quiet', 'print results only: no notes, confirmations and progress')
    .option('--profile <name>', 'use this profile (PAYERKIT_PROFILE)')
    .option('--environment <name>', 'sandbox or production (PAYERKIT_ENVIRONMENT)')
    .version(ownVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help');
}

async function endOfParsing(
  { exitCode, message }: CommanderError,
  { path }: CommandRow,
  printHelp: () => Promise<void>,
): Promise<number> {
  if (exitCode === 0) {
    await printHelp();
    return EXIT.success;
  }
  throw new CommandError(
    sentence(message.replace(/^error: /, '')),
    `Run "payerkit ${path} --help" for usage.`,
    EXIT.invalid,
  );
}

function sentence(message: string): string {
  const [first = '', ...others] = message.split('\n');
  return [
    `${first.charAt(0).toUpperCase()}${first.slice(1).replace(/\.$/, '')}.`,
    ...others.map((line) => line.replace(/^\((.*)\)$/, '$1')),
  ].join(' ');
}

function isCommanderError(error: unknown): error is CommanderError {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && code.startsWith('commander.');
}

function isInterruption(error: unknown, signal: AbortSignal): boolean {
  if (error instanceof PromptCanceledError) return true;
  const { name, kind } = (error ?? {}) as { name?: unknown; kind?: unknown };
  return signal.aborted && (name === 'AbortError' || kind === 'abort' || error === signal.reason);
}
