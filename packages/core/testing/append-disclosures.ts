// Appends disclosures to a FileDisclosureLog, and prints the number of each once it is stored.
import { FileDisclosureLog } from '../src/node.js';

const [directory = '', count = '1', person = 'person-1'] = process.argv.slice(2);
const log = new FileDisclosureLog(directory);
const what = { provider: 'test', operation: 'GET /things', resourceType: 'Thing', count: 1, scopes: [] };
for (let n = 0; n < Number(count); n += 1) {
  const purpose = `read ${n} ${'of many words '.repeat(n % 50)}`;
  await log.append({ atMs: Date.now(), person, recipient: `process ${process.pid}`, purpose, what });
  process.stdout.write(`${n}\n`);
}
