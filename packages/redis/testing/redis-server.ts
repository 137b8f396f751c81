import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { caCert, serverCert, serverKey } from '../../core/testing/certificates.js';

const run = promisify(execFile);

/** True when a Redis server is installed; `.ci/run` installs one. */
export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis server of a test, on loopback. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  readonly directory: string;
  /** Sends a command by redis-cli, and returns what it prints. */
  command(...args: string[]): Promise<string>;
  /** Returns how often each command was executed. */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** Stops the process where it is: connections stay open, and nothing responds. */
  pause(): void;
  resume(): void;
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again with its data. */
  start(): Promise<void>;
  /** Kills it and removes its data. */
  dispose(): Promise<void>;
}

/** Options of {@link startRedis}. */
export interface ServerOptions {
  /** More arguments of the command line. */
  readonly args?: readonly string[];
  /** Serves TLS with the certificate of the tests. */
  readonly tls?: boolean;
}

/** Starts a server with an append-only file that is written before each reply. */
export async function startRedis({ args = [], tls = false }: ServerOptions = {}): Promise<RedisServer> {
  const directory = await mkdtemp(join(tmpdir(), 'payerkit-redis-'));
  const port = await freePort();
  const files = {
    ca: join(directory, 'ca.pem'),
    cert: join(directory, 'cert.pem'),
    key: join(directory, 'key.pem'),
  };
  await writeFile(files.ca, caCert);
  await writeFile(files.cert, serverCert);
  await writeFile(files.key, serverKey);
  const listen = tls
    ? ['--port', '0', '--tls-port', `${port}`, '--tls-cert-file', files.cert, '--tls-key-file', files.key]
    : ['--port', `${port}`];
  const trust = tls ? ['--tls-ca-cert-file', files.ca, '--tls-auth-clients', 'no'] : [];
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
  const command = ['--bind', '127.0.0.1', '--dir', directory, ...listen, ...trust, ...durable, ...args];
  const client = ['-h', '127.0.0.1', '-p', `${port}`, ...(tls ? ['--tls', '--cacert', files.ca] : [])];
  let child: ChildProcess | undefined;
  const server: RedisServer = {
    port,
    directory,
    url: `${tls ? 'rediss' : 'redis'}://127.0.0.1:${port}`,
    command: async (...given) => (await run('redis-cli', [...client, ...given])).stdout.trim(),
    async counts() {
      const text = await server.command('info', 'commandstats');
      return Object.fromEntries(
        [...text.matchAll(/cmdstat_([\w|]+):calls=(\d+)/g)].map(([, name, calls]) => [name, Number(calls)]),
      );
    },
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
    async kill(signal = 'SIGKILL') {
      const dying = child;
      child = undefined;
      if (dying === undefined || dying.exitCode !== null || dying.signalCode !== null) return;
      const gone = new Promise((resolve) => dying.once('exit', resolve));
      dying.kill(signal);
      if (signal !== 'SIGKILL') dying.kill('SIGCONT');
      await gone;
    },
    async start() {
      child = spawn('redis-server', command, { stdio: 'ignore' });
      await listening(port);
    },
    async dispose() {
      await server.kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

/** A port that nobody uses. */
export async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    // A cluster has a second port, 10 000 above.
    if (port < 55_000) return port;
  }
}

/** Resolves when a server accepts connections. */
export async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('The Redis server did not start.');
}
