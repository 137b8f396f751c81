import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import { run } from '../support/run.js';

const { everything } = inject('consumers');
let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

/** Starts an installed command as npm's own links name it. */
function start(name: string, args: readonly string[]) {
  const started = spawn(join(everything, 'node_modules/.bin', name), args, {
    cwd: everything,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const exit = new Promise<number | null>((resolve) => started.on('close', resolve));
  const firstLine = new Promise<string>((resolve) => {
    let text = '';
    started.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.split('\n', 1)[0] ?? '');
    });
  });
  return { firstLine, exit };
}

test.each([
  ['payerkit', ['sandbox', '--port', '0', '--json'], 'SIGTERM'],
  ['payerkit', ['sandbox', '--port', '0', '--json'], 'SIGINT'],
  ['payerkit-sandbox', ['--port', '0', '--json'], 'SIGTERM'],
] as const)('the installed %s %j is ready, responses, and ends on %s', async (name, args, signal) => {
  const command = start(name, args);
  const ready = JSON.parse(await command.firstLine) as { ready: boolean; url: string };
  expect(ready.ready).toBe(true);
  expect((await fetch(`${ready.url}/health`)).status).toBe(200);
  child?.kill(signal);
  expect(await command.exit).toBe(0);
});

test('npx finds it, and says what it does not understand', async () => {
  const { status, output } = await run('npx', ['--no-install', 'payerkit', 'nonsense'], everything);
  expect(status, output).toBe(2);
  expect(output).toContain('error: There is no command "nonsense".');
});

test('npx payerkit needs the umbrella alone', async () => {
  const { status, output } = await run(
    'npx',
    ['--no-install', 'payerkit', '--help'],
    inject('consumers').umbrella,
  );
  expect(status, output).toBe(0);
  expect(output).toContain('payerkit COMMAND');
});
