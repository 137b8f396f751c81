// Takes a lock file, says so with the ID of the acquisition, and keeps it for as long as it lives.
import { withFileLock } from '../src/internal/file-lock.js';
import { readLockOwner } from '../src/internal/lock-owner.js';

const [path = ''] = process.argv.slice(2);

await withFileLock(path, Date.now() + 10_000, async () => {
  process.stdout.write((await readLockOwner(path))?.id ?? '');
  setInterval(() => undefined, 1000);
  await new Promise(() => undefined);
});
