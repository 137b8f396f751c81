import { styleText } from 'node:util';
import { type Drawing, drawingFor } from './drawing.js';
import type { Failure } from './failure.js';
import { type Progress, type ProgressOptions, SILENT_PROGRESS, startProgress } from './progress.js';
import { type OutputStream, printTo, type Streams } from './streams.js';
import { type Column, tableText } from './table.js';

/** Global options that shape the output. */
export interface OutputOptions {
  /** One JSON document, or one JSON value per line, in place of text. */
  readonly json?: boolean | undefined;
  /** Results only: no notes, confirmations and progress. */
  readonly quiet?: boolean | undefined;
}

/** Text or the function that builds it; only called when text is printed. */
export type LazyText = () => string | Promise<string>;

/** The output of a command: results on stdout, everything else on stderr. */
export class Output {
  /** True when results are JSON. */
  readonly json: boolean;
  /** True when nothing but results is printed. */
  readonly quiet: boolean;
  /** Characters that tables and progress are drawn with, by the locale. */
  readonly drawing: Drawing;
  readonly #stdout: OutputStream;
  readonly #stderr: OutputStream;
  readonly #env: Streams['env'];

  /**
   * @param streams - where to write
   * @param options - the global options
   */
  constructor({ stdout, stderr, env }: Streams, { json = false, quiet = false }: OutputOptions = {}) {
    this.json = json;
    this.quiet = quiet;
    this.drawing = drawingFor(env);
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.#env = env;
  }

  /** Width of the terminal, in characters; undefined when stdout is none. */
  get width(): number | undefined {
    return this.#stdout.isTTY === true ? this.#stdout.columns : undefined;
  }

  /**
   * Prints the result of a command: one JSON document under `--json`, otherwise text.
   *
   * @param value - the result, plain JSON
   * @param asText - the same for people
   */
  async document(value: unknown, asText: LazyText): Promise<void> {
    const space = this.#stdout.isTTY === true ? 2 : undefined;
    await this.#write(this.json ? JSON.stringify(value, undefined, space) : await asText());
  }

  /**
   * Prints a result that only confirms that something was done: the same as {@link Output.document}, but nothing under
   * `--quiet` without `--json`.
   */
  async confirm(value: unknown, asText: LazyText): Promise<void> {
    if (this.json || !this.quiet) await this.document(value, asText);
  }

  /**
   * Prints one of many results: a line of JSON (NDJSON) under `--json`, otherwise text. Waits while the reader is slower.
   *
   * @param value - the result, plain JSON
   * @param asText - the same for people
   */
  async row(value: unknown, asText: LazyText): Promise<void> {
    await this.#write(this.json ? JSON.stringify(value) : await asText());
  }

  /**
   * Prints rows as a table, or as one JSON array under `--json`.
   *
   * @param columns - of the table
   * @param rows - plain JSON
   * @param empty - a sentence for no rows
   */
  async list<T>(columns: readonly Column<T>[], rows: readonly T[], empty: string): Promise<void> {
    await this.document(rows, () => (rows.length === 0 ? empty : this.table(columns, rows)));
  }

  /** Returns rows as a table that fits the terminal. */
  table<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
    return tableText(columns, rows, this.width, this.drawing);
  }

  /** Prints text to stdout as it is, such as the content of a file or a program for a shell. */
  async text(text: string): Promise<void> {
    await this.#write(text);
  }

  /** Prints a sentence to stderr, for people; nothing under `--quiet`. */
  note(text: string): void {
    if (!this.quiet) this.#stderr.write(`${text}\n`);
  }

  /** Prints to stderr what a person has to do for the command to continue, under `--quiet` too. */
  instruction(text: string): void {
    this.#stderr.write(`${text}\n`);
  }

  /** True when progress is printed: at a terminal, without `--quiet`. */
  get showsProgress(): boolean {
    return !this.quiet && this.#stderr.isTTY === true;
  }

  /** Starts progress on stderr; silent when stderr is not a terminal, and under `--quiet`. */
  async progress(options: ProgressOptions): Promise<Progress> {
    const { drawing } = this;
    return this.showsProgress ? startProgress(this.#stderr, { ...options, drawing }) : SILENT_PROGRESS;
  }

  /** Colors text for stdout, unless it is not a terminal or `NO_COLOR` is set. */
  style(format: Parameters<typeof styleText>[0], text: string): string {
    return styled(this.#stdout, this.#env, format, text);
  }

  /** Prints a failure to stderr: one JSON object under `--json`, otherwise lines. */
  failure({ message, code, next, facts }: Failure): void {
    if (this.json) {
      this.#stderr.write(`${JSON.stringify({ error: { message, code, next, ...facts } })}\n`);
      return;
    }
    const label = (text: string) => styled(this.#stderr, this.#env, 'dim', text);
    const { issues, ...others } = facts;
    const lines = [
      `${styled(this.#stderr, this.#env, 'red', 'error:')} ${message}`,
      `${label('code:')} ${code}`,
      ...Object.entries(others).map(([name, value]) => `${label(`${name}:`)} ${String(value)}`),
      ...issueLines(issues),
      ...(next === undefined ? [] : [`${label('next:')} ${next}`]),
    ];
    this.#stderr.write(`${lines.join('\n')}\n`);
  }

  async #write(text: string): Promise<void> {
    await printTo(this.#stdout, text.endsWith('\n') ? text : `${text}\n`);
  }
}

function issueLines(issues: unknown): string[] {
  if (!Array.isArray(issues)) return [];
  return issues.map(({ code, path, text, followUp }: Record<string, string | undefined>) =>
    ['  -', path, code, text, followUp].filter((part) => part !== undefined).join(' '),
  );
}

function styled(
  stream: OutputStream,
  env: Streams['env'],
  format: Parameters<typeof styleText>[0],
  text: string,
): string {
  const isPlain = stream.isTTY !== true || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return isPlain ? text : styleText(format, text, { validateStream: false });
}
