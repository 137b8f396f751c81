// Begins a submission in a ledger, prints that it did, and never ends by itself.
import { sendingMark } from '../src/unresolved-submissions.js';
import { openStores } from './open-stores.js';

const [place = '', key = ''] = process.argv.slice(2);
const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: 'digest' };
await (await openStores(place)).ledger.begin(key, { ...attributes, ...sendingMark() });
process.stdout.write('sending\n');
setInterval(() => undefined, 1000);
