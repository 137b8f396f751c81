import { COMMANDS, GROUPS } from './commands.js';
import { wrapped } from './table.js';

const GLOBAL_OPTIONS = `Options of every command
  --json                print JSON: one document, or one value per line
  --quiet               print results only: no notes, confirmations and progress
  --profile NAME        use this profile (PAYERKIT_PROFILE)
  --environment NAME    sandbox or production (PAYERKIT_ENVIRONMENT)
  -h, --help            print this; after a command, its arguments and options
  -v, --version         print the version

Exit codes: 0 success, 1 the command failed, 2 the command line or the configuration is invalid, 130 Ctrl-C
`;

/** Returns the help of the program: its commands and groups. */
export function programHelp(): string {
  const single = COMMANDS.filter(
    ({ path, hidden }) => hidden !== true && (!path.includes(' ') || !Object.hasOwn(GROUPS, firstWord(path))),
  );
  const rows = [
    ...single.map(({ path, summary }) => [path, summary] as const),
    ...Object.entries(GROUPS).map(([name, summary]) => [`${name} ...`, summary] as const),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  return `payerkit: health claims and coverage data on the command line

  payerkit COMMAND [options]

Commands
${lines(rows)}

${GLOBAL_OPTIONS}`;
}

/**
 * Returns the help of a group: its commands.
 *
 * @param group - its first word
 */
export function groupHelp(group: string): string {
  const rows = COMMANDS.filter(({ path }) => path === group || path.startsWith(`${group} `));
  return `payerkit ${group}: ${GROUPS[group] ?? ''}

Commands
${lines(rows.map(({ path, summary }) => [path, summary]))}

${GLOBAL_OPTIONS}`;
}

const LEAST_WIDTH = 20;

/**
 * Wraps a help text: descriptions below descriptions.
 *
 * @param help - the text
 * @param width - of the terminal, in characters; undefined for no limit
 */
export function fittingHelp(help: string, width: number | undefined): string {
  if (width === undefined) return help;
  const lines = help.split('\n').flatMap((line) => {
    const [lead = ''] = /^ {2}\S.*? {2,}(?=\S)/.exec(line) ?? [];
    const parts = wrapped(line.slice(lead.length), Math.max(LEAST_WIDTH, width - lead.length));
    return parts.map((part, index) => `${index === 0 ? lead : ' '.repeat(lead.length)}${part}`);
  });
  return lines.join('\n');
}

function firstWord(path: string): string {
  return path.split(' ', 1)[0] ?? '';
}

function lines(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, summary]) => `  ${name.padEnd(width)}${summary}`).join('\n');
}
