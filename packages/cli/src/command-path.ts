import { COMMANDS, type CommandRow, GROUPS } from './commands.js';
import { CommandError, EXIT } from './failure.js';
import { nearest } from './nearest.js';

/** The command that a command line names. */
export interface FoundCommand {
  /** The command; undefined for the program itself and for a group. */
  readonly row: CommandRow | undefined;
  /** The group, when there is no command. */
  readonly group: string | undefined;
  /** The other arguments. */
  readonly rest: readonly string[];
}

/** Global options without a value. */
export const FLAGS: readonly string[] = ['--json', '--quiet', '-h', '--help', '-v', '--version'];
/** Global options with a value. */
export const VALUED: readonly string[] = ['--profile', '--environment'];

/**
 * Finds the command: the longest path of the table that the first words name. Global options may be before, between and
 * after them.
 *
 * @param args - without the program's own name
 * @throws {@link CommandError} with the nearest command when there is none
 */
export function findCommand(args: readonly string[]): FoundCommand {
  const globals: string[] = [];
  const words: string[] = [];
  let index = 0;
  while (index < args.length) {
    const word = args[index] as string;
    if (VALUED.includes(word)) {
      globals.push(...args.slice(index, index + 2));
      index += 2;
      continue;
    }
    if (FLAGS.includes(word) || VALUED.some((name) => word.startsWith(`${name}=`))) globals.push(word);
    else if (word.startsWith('-') || !isPrefix([...words, word])) break;
    else words.push(word);
    index += 1;
  }
  const path = words.join(' ');
  const row = COMMANDS.find((one) => one.path === path);
  const rest = [...globals, ...args.slice(index)];
  if (row !== undefined) return { row, group: undefined, rest };
  const next = args[index];
  if (next !== undefined && !next.startsWith('-')) throw unknownCommand([...words, next].join(' '));
  return { row: undefined, group: path === '' ? undefined : path, rest };
}

function isPrefix(words: readonly string[]): boolean {
  const path = words.join(' ');
  return COMMANDS.some((one) => one.path === path || one.path.startsWith(`${path} `));
}

function unknownCommand(typed: string): CommandError {
  const names = [
    ...COMMANDS.filter(({ hidden }) => hidden !== true).map(({ path }) => path),
    ...Object.keys(GROUPS),
  ];
  const guess = nearest(typed, names);
  return new CommandError(
    `There is no command "${typed}".${guess === undefined ? '' : ` Did you mean "${guess}"?`}`,
    'Run "payerkit --help" for a list of commands.',
    EXIT.invalid,
    'unknown_command',
  );
}
