/** One word of the command line. Adding one is adding a file below `commands/` and its line in `cli.ts`. */
export interface Command {
  /** What it does, for the list of commands. */
  readonly about: string;
  /**
   * Runs it to its end.
   *
   * @param args - what followed the command's name
   * @returns exit code
   */
  run(args: readonly string[]): Promise<number>;
}
