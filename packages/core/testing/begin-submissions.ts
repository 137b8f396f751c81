// Tries to take each of a hundred keys of a submission ledger, and prints which it got.
import { openStores } from './open-stores.js';

const [place = ''] = process.argv.slice(2);
const stores = await openStores(place);
const { ledger } = stores;

for (let n = 0; n < 100; n += 1) {
  const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: String(process.pid) };
  const { ok } = await ledger.begin(`claim-${n}`, attributes);
  if (ok) process.stdout.write(`${n}\n`);
}
await stores.close();
