// Adds to a counter under one key of a token store, a given number of times, and prints it after each time.
import { openStores } from './open-stores.js';

const [place = '', key = '', times = '0'] = process.argv.slice(2);
const stores = await openStores(place);
const { tokenStore: store } = stores;

for (let done = 0; done < Number(times); ) {
  const standing = await store.get(key);
  const next = { value: String(Number(standing?.value ?? '0') + 1) };
  const { ok } = await store.compareAndSet(key, standing?.version, next);
  if (!ok) continue;
  done += 1;
  process.stdout.write(`${next.value}\n`);
}
await stores.close();
