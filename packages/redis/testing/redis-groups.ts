import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, listening, type RedisServer, startRedis } from './redis-server.js';

const run = promisify(execFile);

/** Servers that belong together. */
export interface RedisGroup {
  readonly servers: readonly RedisServer[];
  dispose(): Promise<void>;
}

/** Starts a cluster of primaries on loopback. */
export async function startCluster(count: number): Promise<RedisGroup> {
  const args = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000'];
  const servers: RedisServer[] = [];
  for (let n = 0; n < count; n += 1) servers.push(await startRedis({ args }));
  const addresses = servers.map(({ port }) => `127.0.0.1:${port}`);
  await run('redis-cli', ['--cluster', 'create', ...addresses, '--cluster-yes']);
  const isReady = async () =>
    (await Promise.all(servers.map((server) => server.command('cluster', 'info')))).every((info) =>
      info.includes('cluster_state:ok'),
    );
  while (!(await isReady()));
  return {
    servers,
    async dispose() {
      await Promise.all(servers.map((server) => server.dispose()));
    },
  };
}

/** Starts a primary, its replica, and a Sentinel that watches them under the name `main`. */
export async function startSentinel(): Promise<RedisGroup & { readonly sentinelPort: number }> {
  const primary = await startRedis();
  const replica = await startRedis({ args: ['--replicaof', `127.0.0.1 ${primary.port}`] });
  while (!(await primary.command('info', 'replication')).includes('state=online'));
  const directory = await mkdtemp(join(tmpdir(), 'payerkit-sentinel-'));
  const sentinelPort = await freePort();
  const configuration = join(directory, 'sentinel.conf');
  const lines = [
    `port ${sentinelPort}`,
    'bind 127.0.0.1',
    `dir ${directory}`,
    `sentinel monitor main 127.0.0.1 ${primary.port} 1`,
    'sentinel down-after-milliseconds main 1000',
    'sentinel failover-timeout main 5000',
  ];
  await writeFile(configuration, `${lines.join('\n')}\n`);
  const sentinel = spawn('redis-server', [configuration, '--sentinel'], { stdio: 'ignore' });
  await listening(sentinelPort);
  // It learns of the replica from the primary.
  const replicas = () =>
    run('redis-cli', ['-p', `${sentinelPort}`, 'sentinel', 'replicas', 'main']).then(({ stdout }) => stdout);
  while (!(await replicas()).includes(`${replica.port}`));
  return {
    servers: [primary, replica],
    sentinelPort,
    async dispose() {
      sentinel.kill('SIGKILL');
      await Promise.all([primary.dispose(), replica.dispose()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
