import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Child, startProgram, temporaryDirectory } from '../../core/testing/child-process.js';

/** Makes `worker.ts` one file that a bare `node` runs. */
export async function bundleWorker(): Promise<string> {
  const outfile = join(await temporaryDirectory(), 'worker.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    external: ['pg-native'],
    logLevel: 'error',
  });
  return outfile;
}

/** A task of a worker. */
export interface Task {
  readonly url: string;
  readonly task: 'countUp' | 'begin' | 'race';
  readonly key: string;
  readonly count?: number;
  /** Milliseconds that its clock is ahead. */
  readonly skewMs?: number;
  readonly tokenUrl?: string;
}

/** Starts a worker. */
export function startWorker(
  program: string,
  { url, task, key, count = 1, skewMs = 0, tokenUrl = '' }: Task,
): Child {
  return startProgram(program, [url, task, key, String(count), String(skewMs), tokenUrl]);
}

/** Resolves when a child has written a text. */
export function written(child: Child, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let all = '';
    child.process.stdout?.on('data', (chunk: string) => {
      all += chunk;
      if (all.includes(text)) resolve();
    });
    void child.ended.then(({ errors }) => reject(new Error(`ended without ${text}: ${errors}`)));
  });
}

/** Numbers that a worker printed, one a line. */
export function numbers(output: string): number[] {
  return output.trim().split('\n').filter(Boolean).map(Number);
}
