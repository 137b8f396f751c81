import { CommandError, EXIT } from './failure.js';
import type { Streams } from './streams.js';

/** Questions to the person at the terminal, on stderr: stdout stays free for results. */
export interface Prompts {
  /** False when nobody can be asked: stdin or stderr is not a terminal. Every question then rejects. */
  readonly available: boolean;
  /** Asks for a text; `check` returns the problem of an invalid one. */
  text(question: string, options?: TextPrompt): Promise<string>;
  /** Asks for a secret, which is not shown. */
  secret(question: string): Promise<string>;
  /** Asks yes or no. */
  confirm(question: string, initial?: boolean): Promise<boolean>;
  /** Asks for one of several. */
  select<T extends string>(question: string, choices: readonly Choice<T>[], initial?: T): Promise<T>;
}

/** Options of a question for a text. */
export interface TextPrompt {
  /** Response to Enter alone. */
  readonly initial?: string | undefined;
  /** Returns the problem of an invalid response. */
  readonly check?: ((text: string) => string | undefined) | undefined;
}

/** One of several responses. */
export interface Choice<T extends string> {
  /** The value. */
  readonly value: T;
  /** The value in words. */
  readonly label: string;
  /** More about it. */
  readonly hint?: string | undefined;
}

/** The person ended a question with Ctrl-C or Escape. */
export class PromptCanceledError extends Error {}

/**
 * Creates the questions of a command.
 *
 * @param streams - stdin and stderr
 * @param signal - ends a question
 */
export function createPrompts({ stdin, stderr }: Streams, signal: AbortSignal): Prompts {
  const available = stdin.isTTY === true && stderr.isTTY === true;
  const common = { input: stdin, output: stderr, signal };
  async function ask<T>(
    question: string,
    open: (clack: typeof import('@clack/prompts')) => Promise<T | symbol>,
  ) {
    if (!available) throw nobodyToAsk(question);
    const given = await open(await import('@clack/prompts'));
    if (typeof given === 'symbol') throw new PromptCanceledError();
    return given;
  }
  return {
    available,
    text: (question, { initial, check } = {}) =>
      ask<string>(question, (clack) =>
        clack.text({
          ...common,
          message: question,
          ...(initial !== undefined && { initialValue: initial }),
          validate: (text) => check?.(text ?? ''),
        }),
      ),
    secret: (question) => ask<string>(question, (clack) => clack.password({ ...common, message: question })),
    confirm: (question, initial = false) =>
      ask<boolean>(question, (clack) =>
        clack.confirm({ ...common, message: question, initialValue: initial }),
      ),
    select: <T extends string>(question: string, choices: readonly Choice<T>[], initial?: T) =>
      ask<T>(
        question,
        (clack) =>
          clack.select<string>({
            ...common,
            message: question,
            options: choices.map(({ value, label, hint }) => ({
              value,
              label,
              ...(hint !== undefined && { hint }),
            })),
            ...(initial !== undefined && { initialValue: initial }),
          }) as Promise<T | symbol>,
      ),
  };
}

function nobodyToAsk(question: string): CommandError {
  return new CommandError(
    `This needs a response to "${question}", and there is no terminal to ask at.`,
    'Pass the value as an option or as an environment variable; --help lists them.',
    EXIT.invalid,
    'no_terminal',
  );
}
