import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { bundleProgram, type Child, startProgram, temporaryDirectory } from '../testing/child-process.js';
import { droppingTokenStoreContract, tokenStoreContract } from '../testing/token-store-contract.js';
import { ConfigurationError, ConflictError } from './errors/request-errors.js';
import { FileTokenStore } from './file-token-store.js';

tokenStoreContract(async (clock) => new FileTokenStore(await temporaryDirectory(), { clock }));
droppingTokenStoreContract(async (clock) => new FileTokenStore(await temporaryDirectory(), { clock }));

test('only the owner can read folder and files, and nothing else is left in the folder', async () => {
  const directory = join(await temporaryDirectory(), 'deep', 'tokens');
  const store = new FileTokenStore(directory);
  await store.compareAndSet('a', undefined, { value: 'one' });
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
  const names = await readdir(directory);
  expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
  expect((await stat(join(directory, names[0] ?? ''))).mode & 0o777).toBe(0o600);
});

test('reading and listing create no folder, so that a read-only file system is enough for them', async () => {
  const directory = join(await temporaryDirectory(), 'missing');
  const store = new FileTokenStore(directory);
  expect(await store.get('a')).toBeUndefined();
  for await (const entry of store.list()) expect.unreachable(entry.key);
  await expect(stat(directory)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a corrupt file is a specific error; it is preserved, and overwritten only on purpose', async () => {
  const directory = await temporaryDirectory();
  const store = new FileTokenStore(directory);
  await store.compareAndSet('a', undefined, { value: 'one' });
  const path = join(directory, (await readdir(directory))[0] ?? '');
  await writeFile(path, '{"key":"a","version":"1","val');
  const error = await store.get('a').catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ code: 'token_store_unreadable' });
  expect(await store.compareAndSet('a', undefined, { value: 'two' })).toEqual({ ok: false });
  expect(await readFile(path, 'utf8')).toContain('"val');
  const { version } = (error as ConfigurationError).details() as { version: string };
  expect((await store.compareAndSet('a', version, { value: 'two' })).ok).toBe(true);
  expect((await store.get('a'))?.value).toBe('two');
});

test('swapped files are not read as each other', async () => {
  const directory = await temporaryDirectory();
  const store = new FileTokenStore(directory);
  await store.compareAndSet('a', undefined, { value: 'one' });
  const [name = ''] = await readdir(directory);
  await store.compareAndSet('b', undefined, { value: 'two' });
  const [other = ''] = (await readdir(directory)).filter((entry) => entry !== name);
  await writeFile(join(directory, other), await readFile(join(directory, name)));
  await expect(store.get('b')).rejects.toMatchObject({ code: 'token_store_unreadable' });
});

test('a folder that cannot be created is an error, and works once it can', async () => {
  const directory = join(await temporaryDirectory(), 'tokens');
  await writeFile(directory, 'in the way');
  const store = new FileTokenStore(directory);
  await expect(store.compareAndSet('a', undefined, { value: 'one' })).rejects.toThrow(/EEXIST|ENOTDIR/);
  await rm(directory);
  expect((await store.compareAndSet('a', undefined, { value: 'one' })).ok).toBe(true);
});

test('the lock of a killed process is taken over, even when the process that took it over was killed in turn', async () => {
  const [directory, program] = [await temporaryDirectory(), await bundleProgram('hold-lock')];
  const store = new FileTokenStore(directory);
  await store.compareAndSet('a', undefined, { value: '0' });
  const [name = ''] = await readdir(directory);
  let path = join(directory, `${name}.lock`);
  for (let depth = 0; depth < 3; depth += 1) {
    const holder = startProgram(program, [path]);
    const id = await firstOutput(holder);
    holder.process.kill('SIGKILL');
    await holder.ended;
    path = `${path}.${id}`;
  }
  const rivals = Array.from({ length: 8 }, () => new FileTokenStore(directory));
  const before = await store.get('a');
  const results = await Promise.all(
    rivals.map((rival) => rival.compareAndSet('a', before?.version, { value: '1' })),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await readdir(directory)).toEqual([name]);
});

test.runIf(process.platform === 'linux')(
  'the lock of a killed process that its parent has not reaped is taken over at once',
  async () => {
    const [directory, program] = [await temporaryDirectory(), await bundleProgram('hold-lock')];
    const store = new FileTokenStore(directory, { lockTimeoutMs: 5000 });
    await store.compareAndSet('a', undefined, { value: 'one' });
    const [name = ''] = await readdir(directory);
    const { version } = (await store.get('a')) ?? {};
    await zombie(program, join(directory, `${name}.lock`));
    expect((await store.compareAndSet('a', version, { value: 'two' })).ok).toBe(true);
    expect(await readdir(directory)).toEqual([name]);
  },
);

test('the age of a lock is measured by the clock of the file system, not by the clock of the waiting process', async () => {
  const directory = await temporaryDirectory();
  const store = new FileTokenStore(directory, { lockTimeoutMs: 100 });
  await store.compareAndSet('a', undefined, { value: 'one' });
  const [name = ''] = await readdir(directory);
  await writeFile(
    join(directory, `${name}.lock`),
    JSON.stringify({ id: '0123456789abcdef', pid: 1, machine: 'elsewhere' }),
  );
  const realNow = Date.now;
  const ahead = vi.spyOn(Date, 'now').mockImplementation(() => realNow() + 7_200_000);
  onTestFinished(() => ahead.mockRestore());
  for (const rival of [store, new FileTokenStore(directory, { lockTimeoutMs: 100 })])
    await expect(rival.compareAndSet('a', 'any', { value: 'two' })).rejects.toMatchObject({
      code: 'store_locked',
    });
});

test('the lock of a living process is never taken, however long it sleeps', async () => {
  const [directory, program] = [await temporaryDirectory(), await bundleProgram('hold-lock')];
  const store = new FileTokenStore(directory, { lockTimeoutMs: 100 });
  await store.compareAndSet('a', undefined, { value: 'one' });
  const [name = ''] = await readdir(directory);
  const lock = join(directory, `${name}.lock`);
  const holder = startProgram(program, [lock]);
  await firstOutput(holder);
  holder.process.kill('SIGSTOP');
  const anHourAgo = new Date(Date.now() - 3_600_000);
  await utimes(lock, anHourAgo, anHourAgo);
  const before = await store.get('a');
  const error = await store
    .compareAndSet('a', before?.version, { value: 'two' })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConflictError);
  expect(error).toMatchObject({ code: 'store_locked', retryable: true });
  expect((await store.get('a'))?.value).toBe('one');
});

test("a lock whose owner's state is unknown is waited for a minute, not forever", async () => {
  const directory = await temporaryDirectory();
  const store = new FileTokenStore(directory, { lockTimeoutMs: 100 });
  await store.compareAndSet('a', undefined, { value: 'one' });
  const [name = ''] = await readdir(directory);
  const lock = join(directory, `${name}.lock`);
  const version = (await store.get('a'))?.version;
  for (const owner of [{ id: '0123456789abcdef', pid: 1, machine: 'elsewhere' }, 'not ours']) {
    await writeFile(lock, JSON.stringify(owner));
    await expect(store.compareAndSet('a', version, { value: 'two' })).rejects.toBeInstanceOf(ConflictError);
    const twoMinutesAgo = new Date(Date.now() - 120_000);
    await utimes(lock, twoMinutesAgo, twoMinutesAgo);
    expect(await store.compareAndSet('a', 'other', { value: 'two' })).toEqual({ ok: false });
  }
  expect(await readdir(directory)).toEqual([name]);
});

test('leftovers of a crash are removed from the folder after an hour', async () => {
  const directory = await temporaryDirectory();
  const first = new FileTokenStore(directory);
  await first.compareAndSet('a', undefined, { value: 'one' });
  const [name = ''] = await readdir(directory);
  const anHourAgo = new Date(Date.now() - 3_700_000);
  for (const leftover of [`${name}.0123.tmp`, `${name}.lock.0123456789abcdef`, `${name}.young.tmp`])
    await writeFile(join(directory, leftover), '{}');
  for (const old of [`${name}.0123.tmp`, `${name}.lock.0123456789abcdef`])
    await utimes(join(directory, old), anHourAgo, anHourAgo);
  await new FileTokenStore(directory).compareAndSet('b', undefined, { value: 'two' });
  const names = await readdir(directory);
  expect(names.filter((entry) => !entry.endsWith('.json'))).toEqual([`${name}.young.tmp`]);
});

/** Leaves a lock whose process was killed and never reaped: its parent, bash, has become `sleep`. */
async function zombie(program: string, lock: string): Promise<void> {
  const script = '"$0" "$1" "$2" & exec sleep 60';
  const parent = spawn('bash', ['-c', script, process.execPath, program, lock], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => {
    parent.kill('SIGKILL');
  });
  await once(parent.stdout, 'data');
  const { pid } = JSON.parse(await readFile(lock, 'utf8')) as { readonly pid: number };
  process.kill(pid, 'SIGKILL');
  const isZombie = async () => /^.*\) Z/.test(await readFile(`/proc/${pid}/stat`, 'utf8'));
  while (!(await isZombie())) await new Promise((resolve) => setImmediate(resolve));
}

/** Resolves with the first output of a child. */
function firstOutput(child: Child): Promise<string> {
  return new Promise((resolve) => {
    child.process.stdout?.once('data', resolve);
  });
}
