import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import type { Command } from './command.js';
import { sandbox } from './commands/sandbox.js';

const COMMANDS: Readonly<Record<string, Command>> = { sandbox };

const NOT_UNDERSTOOD = 2;

const HELP = `payerkit: health claims and coverage data on the command line

  payerkit COMMAND [options]

Commands
${Object.entries(COMMANDS)
  .map(([name, { about }]) => `  ${name.padEnd(14)}${about}`)
  .join('\n')}

Options
  --help        prints this; after a command, prints the command's options
  --version     prints the version
`;

function notUnderstood(problem: string, next: string): number {
  process.stderr.write(`${problem}\n${next}\n`);
  return NOT_UNDERSTOOD;
}

function ownOptions(args: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean' }, version: { type: 'boolean' } },
    });
    process.stdout.write(values.version ? `${ownVersion()}\n` : HELP);
    return 0;
  } catch (error) {
    return notUnderstood(
      (error as Partial<Error> | null)?.message ?? String(error),
      'Run "payerkit --help" for usage.',
    );
  }
}

function ownVersion(): string {
  const manifest = createRequire(import.meta.url)('@payerkit/cli/package.json') as { version: string };
  return manifest.version;
}

/**
 * Runs the command line.
 *
 * @param args - without the program's own name
 * @returns exit code: 0 success, 1 the command failed, 2 the command line is invalid
 */
export async function runCli(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '' || name.startsWith('-')) return ownOptions(args);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined)
    return notUnderstood(`There is no command "${name}".`, 'Run "payerkit --help" for a list of commands.');
  return command.run(rest);
}
