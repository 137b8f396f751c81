import { COORDINATION_RULES } from './coordination-rules.js';
import { DATE_RULES } from './date-rules.js';
import { DIAGNOSIS_RULES } from './diagnosis-rules.js';
import { FORM_RULES } from './form-rules.js';
import { NUMBER_RULES } from './number-rules.js';
import { PRESENCE_RULES } from './presence-rules.js';
import type { ClaimRule } from './rule.js';
import { TEXT_RULES } from './text-rules.js';

/** All rules that claims are checked against before they are sent. `docs/guides/claim-rules.md` lists them. */
export const CLAIM_RULES: readonly ClaimRule[] = [
  ...PRESENCE_RULES,
  ...TEXT_RULES,
  ...DATE_RULES,
  ...NUMBER_RULES,
  ...DIAGNOSIS_RULES,
  ...FORM_RULES,
  ...COORDINATION_RULES,
];
