import type { Option } from 'commander';
import { COMMANDS, type CommandRow, GROUPS } from './commands.js';
import type { CommandContext } from './context.js';
import { readProfiles } from './profiles.js';
import { buildCommand } from './runner.js';

/**
 * Returns the words that can replace the last one: commands, options of the command, values of options and of its
 * first argument.
 *
 * @param words - the words after the program's name; the last one is incomplete and may be empty
 * @param context - for names of profiles and values of arguments; nothing is sent and nobody is asked
 */
export async function completions(words: readonly string[], context: CommandContext): Promise<string[]> {
  const last = words.at(-1) ?? '';
  // Bash splits `--profile=work` at the equals sign, other shells do not.
  const typed = words.slice(0, -1).filter((word) => word !== '=');
  const [, option, value] = /^(--[\w-]+)=(.*)$/.exec(last) ?? [];
  if (option !== undefined)
    return (await completions([...typed, option, value ?? ''], context)).map((one) => `${option}=${one}`);
  const partial = last === '=' ? '' : last;
  const previous = typed.at(-1) ?? '';
  const global = await globalValues(previous, context);
  if (global !== undefined) return startingWith(partial, global);
  const { path, row, rest } = commandOf(typed);
  const names = rest === 0 && !partial.startsWith('-') ? nextWords(path) : [];
  if (row === undefined) return startingWith(partial, partial.startsWith('-') ? GLOBAL_OPTIONS : names);
  const module = await row.load();
  const options = await optionsOf(row);
  const asked = options.find(
    ({ short, long }) => previous === long || (short !== undefined && previous === short),
  );
  if (asked !== undefined && (asked.required || asked.optional))
    return startingWith(partial, asked.argChoices ?? []);
  if (partial.startsWith('-')) return startingWith(partial, [...options.flatMap(namesOf), ...GLOBAL_OPTIONS]);
  const values = rest === 0 ? await module.complete?.(context).catch(() => []) : [];
  return startingWith(partial, [...names, ...(values ?? [])]);
}

const GLOBAL_OPTIONS = ['--json', '--quiet', '--profile', '--environment', '--help', '--version'];

async function globalValues(
  option: string,
  { folder }: CommandContext,
): Promise<readonly string[] | undefined> {
  if (option === '--environment') return ['production', 'sandbox'];
  if (option !== '--profile') return undefined;
  return Object.keys((await readProfiles(folder).catch(() => ({ profiles: {} }))).profiles);
}

/** Finds the longest command that the words name; `rest` counts the words after it that are not options. */
function commandOf(typed: readonly string[]) {
  const words = typed.filter(
    (word, index) =>
      !word.startsWith('-') && !['--profile', '--environment'].includes(typed[index - 1] ?? ''),
  );
  for (let length = words.length; length > 0; length -= 1) {
    const path = words.slice(0, length).join(' ');
    const row = COMMANDS.find((one) => one.path === path);
    if (row !== undefined) return { path, row, rest: words.length - length };
  }
  return { path: words.join(' '), row: undefined, rest: 0 };
}

function nextWords(path: string): string[] {
  const prefix = path === '' ? '' : `${path} `;
  const next = COMMANDS.filter((row) => row.path.startsWith(prefix) && row.hidden !== true).map(
    (row) => row.path.slice(prefix.length).split(' ', 1)[0] ?? '',
  );
  return [...new Set([...next, ...(path === '' ? Object.keys(GROUPS) : [])])].sort();
}

async function optionsOf(row: CommandRow): Promise<readonly Option[]> {
  return (await buildCommand(row, () => () => Promise.resolve())).options;
}

function namesOf({ long }: Option): string[] {
  return long === undefined || long === null ? [] : [long];
}

function startingWith(partial: string, candidates: readonly string[]): string[] {
  return [...new Set(candidates)].filter((one) => one.startsWith(partial));
}

/** Shells that {@link completionScript} writes for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/**
 * Returns the program that a shell loads. It calls `payerkit __complete` with the words of the line.
 *
 * @param shell - the shell
 */
export function completionScript(shell: (typeof SHELLS)[number]): string {
  return SCRIPTS[shell];
}

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], string>> = {
  bash: `# bash completion of payerkit. Load it with: source <(payerkit completion bash)
_payerkit() {
  local words=() quote='' candidate
  local cur="\${COMP_WORDS[COMP_CWORD]}"
  local -i index
  for ((index = 1; index < COMP_CWORD; index++)); do words+=("\${COMP_WORDS[index]}"); done
  case "$cur" in
    \\"*) quote='"' ;;
    \\'*) quote="'" ;;
  esac
  cur="\${cur#"$quote"}"
  [ -n "$quote" ] || cur="\${cur//\\\\/}"
  COMPREPLY=()
  while IFS= read -r candidate; do
    if [ -n "$quote" ]; then COMPREPLY+=("$candidate")
    else COMPREPLY+=("$(printf '%q' "$candidate")")
    fi
  done < <(payerkit __complete -- "\${words[@]}" "$cur" 2>/dev/null)
}
complete -o default -F _payerkit payerkit
`,
  zsh: `#compdef payerkit
# zsh completion of payerkit. Load it after compinit with: source <(payerkit completion zsh)
_payerkit() {
  local -a candidates
  candidates=("\${(@f)$(payerkit __complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${candidates[1]}" ]]; then compadd -a candidates; else _files; fi
}
compdef _payerkit payerkit
`,
  fish: `# fish completion of payerkit. Load it with: payerkit completion fish | source
complete -c payerkit -a '(payerkit __complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`,
};
