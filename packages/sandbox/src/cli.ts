import { type Arguments, DEFAULT_PORT, HELP, readArguments } from './cli-arguments.js';
import { readMemberFile } from './data/own-member-file.js';
import { readReportFile } from './optum/medical-network/own-report-file.js';
import { logLine, readyLine } from './ready-line.js';
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';
import { PortTakenError } from './server/listener.js';
import { readStateFile, writeStateFile } from './state/state-file.js';
import { readStubFile } from './stubs/stub-file.js';

const FAILED = 1;
const NOT_UNDERSTOOD = 2;

/** An explicit port is required; the default one is only a preference. */
async function start(options: SandboxOptions): Promise<Sandbox> {
  if (options.port !== undefined) return createSandbox(options);
  try {
    return await createSandbox({ ...options, port: DEFAULT_PORT });
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    process.stderr.write(`Port ${DEFAULT_PORT} is in use; using a free one.\n`);
    return createSandbox(options);
  }
}

/** Reads what the files of the command line add to its options. */
async function readFiles(
  files: Arguments['files'],
  { blueButton, optum }: SandboxOptions,
): Promise<SandboxOptions> {
  const stubs = (await Promise.all(files.stubs.map(readStubFile))).flat();
  const members = (await Promise.all(files.members.map(readMemberFile))).flat();
  const reports = await Promise.all(files.reports.map(readReportFile));
  const state = files.state === undefined ? undefined : await readStateFile(files.state);
  return { stubs, state, blueButton: { ...blueButton, members }, optum: { ...optum, reports } };
}

/** Resolves when a signal of the process or of the caller ends the sandbox. Listens before it starts: one may come early. */
function signaled(signal: AbortSignal | undefined): Promise<unknown> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, resolve);
    signal?.addEventListener('abort', resolve, { once: true });
    if (signal?.aborted === true) resolve(undefined);
  });
}

/** Serves until a signal ends it. */
async function serve({ options, files, format, log }: Arguments, end: Promise<unknown>): Promise<void> {
  const sandbox = await start({ ...options, ...(await readFiles(files, options)) });
  process.stdout.write(`${readyLine(sandbox, format)}\n`);
  const output = format === 'text' ? process.stdout : process.stderr;
  if (log) sandbox.control.onExchange((entry) => void output.write(`${logLine(entry)}\n`));
  await end;
  if (files.state !== undefined) await writeStateFile(files.state, sandbox.control.saveState());
  await sandbox.close();
}

/**
 * Runs a sandbox like `npx @payerkit/sandbox`: prints its ready line and serves until SIGINT or SIGTERM. For programs
 * that offer the sandbox as their own command.
 *
 * @param args - command line, without the program's own name; `--help` prints the usage
 * @param signal - ends the sandbox, too; for callers that handle the signals of the process themselves
 * @returns exit code, when the sandbox has ended: 0, 1 when it could not start, 2 when the command line is invalid; the
 *   reason is on stderr
 */
export async function runSandboxCommand(args: readonly string[], signal?: AbortSignal): Promise<number> {
  let options: Arguments | 'help';
  try {
    options = readArguments(args);
  } catch (error) {
    return reject(error, NOT_UNDERSTOOD, '--help prints the usage.\n');
  }
  try {
    if (options === 'help') process.stdout.write(HELP);
    else await serve(options, signaled(signal));
    return 0;
  } catch (error) {
    return reject(error, FAILED);
  }
}

function reject(error: unknown, exitCode: number, next = ''): number {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${next}`);
  return exitCode;
}
