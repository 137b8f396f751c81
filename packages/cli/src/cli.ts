import { FLAGS, findCommand, VALUED } from './command-path.js';
import { CommandError, describeFailure, EXIT } from './failure.js';
import { fittingHelp, groupHelp, programHelp } from './help.js';
import { nearest } from './nearest.js';
import { Output } from './output.js';
import { guardStreams, printTo, ReaderGoneError, type Streams } from './streams.js';

const TERMINATED = 143;

/**
 * Runs the command line.
 *
 * @param args - without the program's own name
 * @param streams - streams and environment variables. Default: those of the process
 * @param signal - ends the command. Default: Ctrl-C and SIGTERM do
 * @returns exit code: 0 success, 1 the command failed, 2 the command line or the configuration is invalid, 130 Ctrl-C
 */
export async function runCli(
  args: readonly string[],
  streams: Streams = process,
  signal?: AbortSignal,
): Promise<number> {
  guardStreams(streams);
  const interruption = signal === undefined ? onSignals() : { signal, exitCode: () => EXIT.interrupted };
  try {
    return await dispatch(args, streams, interruption.signal);
  } catch (error) {
    if (error instanceof ReaderGoneError) return EXIT.success;
    const isInterrupted = (error as { name?: unknown } | null)?.name === 'InterruptedError';
    if (isInterrupted) return interruption.exitCode();
    const failure = describeFailure(error);
    new Output(streams, { json: isJson(args) }).failure(failure);
    if (streams.env.PAYERKIT_DEBUG)
      streams.stderr.write(`${(error as Partial<Error> | null)?.stack ?? ''}\n`);
    return failure.exitCode;
  }
}

async function dispatch(args: readonly string[], streams: Streams, signal: AbortSignal): Promise<number> {
  const [first, ...others] = args;
  const { row, group, rest } = findCommand(first === 'help' ? [...others, '--help'] : args);
  if (row !== undefined) {
    const { runCommand } = await import('./runner.js');
    return runCommand(row, rest, streams, signal);
  }
  checkGlobalOptions(rest);
  const isVersion = rest.includes('-v') || rest.includes('--version');
  const { ownVersion } = await import('./version.js');
  const { stdout } = streams;
  const help = group === undefined ? programHelp() : groupHelp(group);
  const width = stdout.isTTY === true ? stdout.columns : undefined;
  await printTo(stdout, isVersion ? `${ownVersion()}\n` : fittingHelp(help, width));
  return EXIT.success;
}

/**
 * Checks the options of a command line that names no command.
 *
 * @throws {@link CommandError} for others than help, version and JSON
 */
function checkGlobalOptions(options: readonly string[]): void {
  const unknown = options.find((option) => !FLAGS.includes(option));
  if (unknown === undefined) return;
  const isKnown = VALUED.some((name) => unknown === name || unknown.startsWith(`${name}=`));
  const guess = nearest(
    unknown,
    [...FLAGS, ...VALUED].filter((name) => name.startsWith('--')),
  );
  const suggestion = guess === undefined ? '' : ` Did you mean ${guess}?`;
  throw new CommandError(
    isKnown ? 'The command is missing.' : `Unknown option '${unknown}' without a command.${suggestion}`,
    'Run "payerkit --help" for usage.',
    EXIT.invalid,
  );
}

function isJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).includes('--json');
}

/** Ends the command on the first Ctrl-C, so that it can clean up, and the process on the second. */
function onSignals(): { readonly signal: AbortSignal; readonly exitCode: () => number } {
  const controller = new AbortController();
  let exitCode: number = EXIT.interrupted;
  for (const [name, code] of [
    ['SIGINT', EXIT.interrupted],
    ['SIGTERM', TERMINATED],
  ] as const)
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(code);
      exitCode = code;
      controller.abort();
    });
  return { signal: controller.signal, exitCode: () => exitCode };
}
