export type { FileStoreOptions } from './file-store-options.js';
export { FileSubmissionLedger } from './file-submission-ledger.js';
export { FileTokenStore } from './file-token-store.js';
