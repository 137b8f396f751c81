// Appends disclosures to a log, and prints the number of each once it is stored.
import { openStores } from './open-stores.js';

const [place = '', count = '1', person = 'person-1'] = process.argv.slice(2);
const stores = await openStores(place);
const { disclosureLog: log } = stores;
const what = { provider: 'test', operation: 'GET /things', resourceType: 'Thing', count: 1, scopes: [] };
for (let n = 0; n < Number(count); n += 1) {
  const purpose = `read ${n} ${'of many words '.repeat(n % 50)}`;
  await log.append({ atMs: Date.now(), person, recipient: `process ${process.pid}`, purpose, what });
  process.stdout.write(`${n}\n`);
}
await stores.close();
