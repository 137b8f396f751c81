// Tries to take each of a hundred keys of a FileSubmissionLedger, and says which it got.
import { FileSubmissionLedger } from '../src/node.js';

const [directory = ''] = process.argv.slice(2);
const ledger = new FileSubmissionLedger(directory);

for (let n = 0; n < 100; n += 1) {
  const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: String(process.pid) };
  const { ok } = await ledger.begin(`claim-${n}`, attributes);
  if (ok) process.stdout.write(`${n}\n`);
}
