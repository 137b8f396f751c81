import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folder in which Debian and others install each version of the server. */
const FOLDERS = '/usr/lib/postgresql';
const PASSWORD = 'synthetic-owner';

/** Returns the folder with the programs of the server; undefined when none is installed. */
export function serverPrograms(): string | undefined {
  const versions = existsSync(FOLDERS) ? readdirSync(FOLDERS).map(Number) : [];
  const [newest] = versions.filter((version) => version >= 15).sort((a, b) => b - a);
  return newest === undefined ? undefined : `${FOLDERS}/${newest}/bin`;
}

/** A PostgreSQL server of the tests' own, on loopback, in a temporary folder. Root runs it as the user `postgres`. */
export class Cluster {
  readonly #programs: string;
  readonly port: number;
  readonly directory: string;

  private constructor(programs: string, directory: string, port: number) {
    this.#programs = programs;
    this.directory = directory;
    this.port = port;
  }

  /** Creates a cluster and starts it. */
  static async start(port?: number): Promise<Cluster> {
    const programs = serverPrograms();
    if (programs === undefined) throw new Error('PostgreSQL 15 or newer is not installed');
    const directory = await ownDirectory();
    const cluster = new Cluster(programs, directory, port ?? (await freePort()));
    const password = join(directory, 'password');
    await writeFile(password, PASSWORD, { mode: 0o644 });
    await cluster.#run('initdb', [
      `--pgdata=${cluster.data}`,
      '--username=owner',
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ]);
    await cluster.up();
    return cluster;
  }

  get data(): string {
    return join(this.directory, 'data');
  }

  /** Connection string of a role. */
  url(role = 'owner', password = PASSWORD, database = 'postgres'): string {
    return `postgres://${role}:${password}@127.0.0.1:${this.port}/${database}`;
  }

  /** Starts the server, and resolves when it accepts connections. */
  async up(): Promise<void> {
    const settings = `-p ${this.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=200`;
    await this.#run('pg_ctl', [
      '-D',
      this.data,
      '-l',
      join(this.directory, 'log'),
      '-w',
      '-o',
      settings,
      'start',
    ]);
  }

  /** Stops the server; `immediate` is what a crash does. */
  async down(mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
    await this.#run('pg_ctl', ['-D', this.data, '-w', '-m', mode, 'stop']);
  }

  /** Starts a hot standby of this cluster, which follows it. */
  async standby(): Promise<Cluster> {
    const directory = await ownDirectory();
    const standby = new Cluster(this.#programs, directory, await freePort());
    const source = `host=127.0.0.1 port=${this.port} user=owner password=${PASSWORD}`;
    await this.#run('pg_basebackup', ['-D', standby.data, '-d', source, '-R', '-c', 'fast', '-X', 'stream']);
    await standby.up();
    return standby;
  }

  /** Makes a standby the primary. */
  async promote(): Promise<void> {
    await this.#run('pg_ctl', ['-D', this.data, '-w', 'promote']);
  }

  /** Pauses or resumes every process of the server. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    const { postmaster, children } = this.#processes();
    for (const pid of [postmaster, ...children]) process.kill(pid, signal);
  }

  /** Stops the server and removes its folder. */
  async remove(): Promise<void> {
    await this.down('immediate').catch(() => undefined);
    await rm(this.directory, { recursive: true, force: true });
  }

  #processes() {
    const file = execFileSync('head', ['-n', '1', join(this.data, 'postmaster.pid')], { encoding: 'utf8' });
    const postmaster = Number(file);
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' });
    return { postmaster, children: children.split('\n').filter(Boolean).map(Number) };
  }

  async #run(program: string, args: readonly string[]): Promise<void> {
    const child = spawn(join(this.#programs, program), args, {
      ...unprivileged(),
      cwd: this.directory,
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      // A server that inherits a pipe would keep it open.
      stdio: 'ignore',
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${program} ended with ${code}`);
  }
}

/** Creates a folder that belongs to the user of the server. */
async function ownDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'payerkit-postgres-'));
  const user = unprivileged();
  if (user) chownSync(directory, user.uid, user.gid);
  return directory;
}

/** PostgreSQL does not run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Returns a port of loopback that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
