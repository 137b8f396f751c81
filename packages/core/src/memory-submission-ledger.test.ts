import { submissionLedgerContract } from '../testing/submission-ledger-contract.js';
import { MemorySubmissionLedger } from './memory-submission-ledger.js';

submissionLedgerContract(async (clock) => new MemorySubmissionLedger({ clock }));
