// Begins a submission in a FileSubmissionLedger, says so, and never ends by itself.
import { FileSubmissionLedger } from '../src/node.js';
import { sendingMark } from '../src/unresolved-submissions.js';

const [directory = '', key = ''] = process.argv.slice(2);
const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: 'digest' };
await new FileSubmissionLedger(directory).begin(key, { ...attributes, ...sendingMark() });
process.stdout.write('sending\n');
setInterval(() => undefined, 1000);
