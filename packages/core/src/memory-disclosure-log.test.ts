import { disclosureLogContract } from '../testing/disclosure-log-contract.js';
import { MemoryDisclosureLog } from './memory-disclosure-log.js';

disclosureLogContract(async () => new MemoryDisclosureLog());
