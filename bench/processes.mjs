import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The repository. */
export const root = file('..');

/** Where the peers are installed. */
export const peersDirectory = file('peers');

/** Starts the server; gives its base URL by latency and length of lists, its counters and a way to stop it. */
export async function startServer(dataFile) {
  const child = fork(file('server.mjs'), [dataFile]);
  const [{ ports }] = await once(child, 'message');
  return {
    baseUrl: (latencyMs) => `http://127.0.0.1:${ports[`${latencyMs} ms`]}`,
    longUrl: (claims) => `http://127.0.0.1:${ports[`${claims} claims`]}`,
    async counters() {
      child.send('counters');
      const [counters] = await once(child, 'message');
      return counters;
    },
    stop: () => child.kill(),
  };
}

/** Runs one measurement in a fresh process. */
export async function measure(task) {
  const child = fork(file('client.mjs'), [JSON.stringify(task)], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const result = new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${JSON.stringify(task)} ended with ${code}\n${errors}`)));
  });
  const exit = once(child, 'exit');
  const numbers = await result;
  await exit;
  return numbers;
}

/**
 * CPU of a fresh process until its first response, in milliseconds. It prints the figure: a channel between processes
 * would cost more than what is compared.
 */
export function cpuOfFirst(task) {
  const arguments_ = [file('client.mjs'), JSON.stringify({ ...task, kind: 'first' })];
  return JSON.parse(execFileSync(process.execPath, arguments_, { encoding: 'utf8' })).cpuMs;
}

/** CPU that a fresh node spends on a module, from its start to its end, in milliseconds. */
export function cpuOf(code, directory) {
  const report =
    "process.once('exit', () => { const { user, system } = process.cpuUsage(); console.log(user + system); });";
  const arguments_ = ['--input-type=module', '-e', `${code}\n${report}`];
  return Number(execFileSync(process.execPath, arguments_, { cwd: directory, encoding: 'utf8' })) / 1000;
}

/** Runs npm. */
export function npm(arguments_, directory) {
  return execFileSync('npm', arguments_, {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
