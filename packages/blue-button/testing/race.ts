import { spawn } from 'node:child_process';
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

/** Runs the race program in several processes that start at once; gives what each of them said. */
export async function race(count: number, work: object): Promise<string[]> {
  const program = join(await temporaryDirectory(), 'program.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./race-program.ts', import.meta.url))],
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    logLevel: 'error',
  });
  const racers = Array.from({ length: count }, () => startRacer(program, work));
  await Promise.all(racers.map(({ ready }) => ready));
  for (const { go } of racers) go();
  return (await Promise.all(racers.map(({ said }) => said))).flat();
}

function startRacer(program: string, work: object) {
  const child = spawn(process.execPath, [program, JSON.stringify(work)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const said = new Promise<string[]>((resolve, reject) => {
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output.slice('ready\n'.length)) as string[]);
      else reject(new Error(`a racer ended with ${code}`));
    });
  });
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.startsWith('ready\n')) resolve();
    });
  });
  return { ready: Promise.race([ready, said]), said, go: () => child.stdin.write('go\n') };
}
