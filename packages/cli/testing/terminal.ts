import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

/** A program in a pseudo-terminal. */
export interface Terminal {
  /** Everything printed so far, without control sequences. */
  text(): string;
  /** Everything printed so far, as the terminal received it. */
  raw(): string;
  /** Resolves when the text matches. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  /** Types on the keyboard. */
  type(keys: string): void;
  /** Exit code, when the program has ended. */
  readonly exit: Promise<number>;
  /** Ends the program. */
  kill(): void;
}

/** Surroundings of {@link openTerminal}. */
export interface TerminalOptions {
  /** Working directory. */
  readonly cwd: string;
  /** Environment variables, and no others. */
  readonly env: Readonly<Record<string, string>>;
  /** Width, in characters. Default 80. */
  readonly columns?: number | undefined;
}

/** Starts a program in a pseudo-terminal. */
export function openTerminal(file: string, args: readonly string[], options: TerminalOptions): Terminal {
  const { cwd, env, columns = 80 } = options;
  const program = spawn(file, [...args], { cwd, env: { ...env }, cols: columns, rows: 40, name: 'xterm' });
  let raw = '';
  const waiting = new Set<() => void>();
  program.onData((data) => {
    raw += data;
    for (const look of waiting) look();
  });
  const text = () => stripVTControlCharacters(raw).replaceAll('\r\n', '\n');
  const exit = new Promise<number>((resolve) => program.onExit(({ exitCode }) => resolve(exitCode)));
  return {
    text,
    raw: () => raw,
    exit,
    type: (keys) => program.write(keys),
    kill: () => program.kill(),
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(text());
          if (found === null) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        void exit.then(() => {
          look();
          reject(new Error(`${file} ended before it printed ${pattern}:\n${text()}`));
        });
        look();
      }),
  };
}
