export { FileDisclosureLog } from './file-disclosure-log.js';
export type { FileStoreOptions, FolderOptions } from './file-store-options.js';
export { FileSubmissionLedger } from './file-submission-ledger.js';
export { FileTokenStore } from './file-token-store.js';
