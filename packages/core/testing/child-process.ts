import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';

/** A folder that is gone when the test is over. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'payerkit-test-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

// What is bundled may be CommonJS, which needs the modules of Node.
const WITH_REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Makes a program of this folder one file that a bare `node` runs.
 *
 * @param name - of the file
 * @param stores - module that takes the place of `open-stores.ts`
 */
export async function bundleProgram(
  name: string,
  stores = fileURLToPath(new URL('./open-stores.ts', import.meta.url)),
): Promise<string> {
  const outfile = join(await temporaryDirectory(), 'program.mjs');
  const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    banner: { js: WITH_REQUIRE },
    plugins: [
      {
        name: 'stores',
        setup(build) {
          build.onResolve({ filter: /\/open-stores\.js$/ }, () => ({ path: stores }));
        },
      },
    ],
  });
  return outfile;
}

export interface Child {
  readonly process: ChildProcess;
  /** Its exit code (or the signal that ended it), what it wrote, and what went wrong. */
  readonly ended: Promise<{
    readonly code: number | string | null;
    readonly output: string;
    readonly errors: string;
  }>;
}

/** Starts a bundled program. */
export function startProgram(program: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const written = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.errors += text;
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = new Promise<Awaited<Child['ended']>>((resolve) => {
    child.on('close', (code, signal) => resolve({ code: code ?? signal, ...written }));
  });
  return { process: child, ended };
}
