// Adds to a counter under one key of a FileTokenStore, as often as it is told, and says so after each time.
import { FileTokenStore } from '../src/node.js';

const [directory = '', key = '', times = '0'] = process.argv.slice(2);
const store = new FileTokenStore(directory);

for (let done = 0; done < Number(times); ) {
  const standing = await store.get(key);
  const next = { value: String(Number(standing?.value ?? '0') + 1) };
  const { ok } = await store.compareAndSet(key, standing?.version, next);
  if (!ok) continue;
  done += 1;
  process.stdout.write(`${next.value}\n`);
}
