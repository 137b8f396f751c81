/** A subcommand. To add one, add a file below `commands/` and its line in `cli.ts`. */
export interface Command {
  /** Description, for the list of commands. */
  readonly about: string;
  /**
   * Runs the command to its end.
   *
   * @param args - the arguments after the command's name
   * @returns exit code
   */
  run(args: readonly string[]): Promise<number>;
}
