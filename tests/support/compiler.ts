import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './run.js';

/** Counts of the compiler: the same on every machine, unlike its times. */
export interface CompilerCounts {
  /** Paths of all files read. */
  readonly files: readonly string[];
  readonly symbols: number;
  readonly types: number;
  readonly instantiations: number;
}

/**
 * Compiles one file as a user would.
 *
 * @param directory - a project that has the packages installed
 * @param name - of the file to be written there
 * @param text - what is in it
 * @param skipLibCheck - whether the declarations themselves are left unchecked, as most users have it
 * @throws with the compiler's output when it finds an error
 */
export async function compile(
  directory: string,
  name: string,
  text: string,
  skipLibCheck: boolean,
): Promise<CompilerCounts> {
  await writeFile(join(directory, `${name}.mts`), text);
  const project = join(directory, `tsconfig.${name}.json`);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023'],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck,
    noEmit: true,
    types: ['node'],
  };
  await writeFile(project, JSON.stringify({ compilerOptions, files: [`${name}.mts`] }));
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const flags = ['-p', project, '--extendedDiagnostics', '--listFiles'];
  const { status, output } = await run(process.execPath, [tsc, ...flags], directory);
  if (status !== 0) throw new Error(output);
  const count = (label: string) => {
    const [, number] = new RegExp(`^${label}:\\s+(\\d+)`, 'm').exec(output) ?? [];
    if (number === undefined) throw new Error(`the compiler does not count ${label}`);
    return Number(number);
  };
  return {
    files: output.split('\n').filter((line) => /\.d\.[cm]?ts$/.test(line)),
    symbols: count('Symbols'),
    types: count('Types'),
    instantiations: count('Instantiations'),
  };
}
