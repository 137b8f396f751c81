import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Path of a command that the repository's own dependencies bring. */
export function bin(name: string): string {
  return `${root}node_modules/.bin/${name}`;
}

/** Result of a command. */
export interface Outcome {
  readonly status: number;
  readonly output: string;
}

/** Runs a command and gives its exit status and everything it printed. */
export function run(
  command: string,
  arguments_: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  // What Vitest sets for itself would change how the programs under test behave.
  const { NODE_ENV: _env, VITEST: _vitest, ...env } = environment;
  const options = { cwd, env: { ...env, NO_COLOR: '1' }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(command, [...arguments_], options, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ status, output: `${stdout}${stderr}` });
    });
  });
}
