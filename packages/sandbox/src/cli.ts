import { parseArgs } from 'node:util';
import { FAULTS } from './faults/effects.js';
import { parseFaultRule } from './faults/parse.js';
import type { FaultRule } from './faults/rules.js';
import { createSandbox, type Sandbox } from './sandbox.js';
import { PortTakenError } from './server/listener.js';

const DEFAULT_PORT = 4010;
const FAILED = 1;
const NOT_UNDERSTOOD = 2;

const HELP = `payerkit-sandbox: a local server that behaves like the Blue Button and Optum sandboxes

  --port NUMBER   port on 127.0.0.1; by default ${DEFAULT_PORT}, or a free one if it is in use; 0 picks a free one
  --seed NUMBER   whole number from which all synthetic data is generated (1)
  --fault RULE    a fault from the start, may be repeated: name:setting=value,...
                  such as latency:ms=300,route=/v2/fhir/*,count=2
  --json          prints the ready line as JSON
  --help          prints this

Faults
${Object.entries(FAULTS)
  .map(([name, { about, defaults }]) => {
    const settings = Object.entries(defaults).map(([key, value]) => `${key}=${String(value)}`);
    return `  ${name.padEnd(20)}${about}${settings.length > 0 ? ` (${settings.join(', ')})` : ''}`;
  })
  .join('\n')}
Every fault also takes route (a path, * for any characters), method, after (requests to let through first), count (maximum
number of hits) and rate (0 to 1, the fraction of requests to hit).

Exit codes: 0 ended by Ctrl-C, 1 could not start, 2 the command line is invalid.
`;

interface Arguments {
  readonly port: number | undefined;
  readonly seed: number | undefined;
  readonly faults: readonly FaultRule[];
  readonly json: boolean;
}

function wholeNumber(name: string, text: string | undefined, highest: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > highest)
    throw new TypeError(`--${name} must be a whole number up to ${highest}`);
  return value;
}

function readArguments(argv: readonly string[]): Arguments | 'help' {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' },
      seed: { type: 'string' },
      fault: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  return {
    port: wholeNumber('port', values.port, 65_535),
    seed: wholeNumber('seed', values.seed, 0xffff_ffff),
    faults: (values.fault ?? []).map(parseFaultRule),
    json: values.json,
  };
}

/** An explicit port is required; the default one is only a preference. */
async function start({ port, seed, faults }: Arguments): Promise<Sandbox> {
  if (port !== undefined) return createSandbox({ port, seed, faults });
  try {
    return await createSandbox({ port: DEFAULT_PORT, seed, faults });
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    process.stderr.write(`Port ${DEFAULT_PORT} is in use; using a free one.\n`);
    return createSandbox({ seed, faults });
  }
}

function readyLine(sandbox: Sandbox, json: boolean): string {
  const { url, consoleUrl, blueButton, optum, control } = sandbox;
  if (json)
    return JSON.stringify({ ready: true, url, consoleUrl, controlToken: control.token, blueButton, optum });
  return [
    `payerkit sandbox is ready at ${url}`,
    `  Blue Button  client id ${blueButton.clientId}`,
    `               client secret ${blueButton.clientSecret}`,
    `               redirect uri ${blueButton.redirectUri}`,
    `  Optum        client id ${optum.clientId}`,
    `               client secret ${optum.clientSecret}`,
    `  Console      ${consoleUrl}`,
    `  Control      ${url}/_control with bearer token ${control.token}`,
    'Press Ctrl-C to stop.',
  ].join('\n');
}

/** Serves until it is stopped. */
async function serve(options: Arguments): Promise<void> {
  const sandbox = await start(options);
  const told = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  process.stdout.write(`${readyLine(sandbox, options.json)}\n`);
  await told;
  await sandbox.close();
}

/**
 * Runs a sandbox like `npx @payerkit/sandbox`: prints its ready line and serves until SIGINT or SIGTERM. For programs
 * that offer the sandbox as their own command.
 *
 * @param args - command line, without the program's own name; `--help` prints the usage
 * @returns exit code, when the sandbox has ended: 0, 1 when it could not start, 2 when the command line is invalid; the
 *   reason is on stderr
 */
export async function runSandboxCommand(args: readonly string[]): Promise<number> {
  let options: Arguments | 'help';
  try {
    options = readArguments(args);
  } catch (error) {
    return refuse(error, NOT_UNDERSTOOD, '--help prints the usage.\n');
  }
  try {
    if (options === 'help') process.stdout.write(HELP);
    else await serve(options);
    return 0;
  } catch (error) {
    return refuse(error, FAILED);
  }
}

function refuse(error: unknown, exitCode: number, next = ''): number {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${next}`);
  return exitCode;
}
