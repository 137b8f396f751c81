import {
  describeAdjustmentGroup,
  describeAdjustmentReason,
  describeRemarkCode,
  inputError,
} from '@payerkit/core';
import { describeRejectReason } from '@payerkit/optum';
import { z } from 'zod';
import { type Tool, tool } from './tool.js';

/** Meaning of a code. */
export interface CodeMeaning {
  /** Kind of code. */
  readonly kind: 'CARC' | 'RARC' | 'AAA';
  /** The code, without its group. */
  readonly code: string;
  /** Meaning, in payerkit's words. */
  readonly text: string;
  /** The group in a code such as `CO-45`, and who bears the amount. */
  readonly group?: { readonly code: string; readonly text: string | undefined } | undefined;
  /** Next step, for a reject reason. */
  readonly followUp?: string | undefined;
}

const GROUPED = /^(CO|CR|OA|PI|PR)[-\s]?([A-Z]?\d{1,3})$/;

/**
 * Returns the meaning of a code of a denial or of a rejected inquiry.
 *
 * @param kind - `CARC`, claim adjustment reason; `RARC`, remittance advice remark; `AAA`, reject reason of an inquiry
 * @param given - the code; a CARC may have its group, such as `CO-45`
 * @returns undefined for a code that payerkit has no words for
 */
function meaningOf(kind: CodeMeaning['kind'], given: string): CodeMeaning | undefined {
  const code = given.trim().toUpperCase();
  if (kind === 'AAA') {
    const reason = describeRejectReason(code);
    return reason && { kind, code, ...reason };
  }
  if (kind === 'RARC') {
    const text = describeRemarkCode(code);
    return text === undefined ? undefined : { kind, code, text };
  }
  const [, groupCode, reasonCode = code] = GROUPED.exec(code) ?? [];
  const text = describeAdjustmentReason(reasonCode);
  if (text === undefined) return undefined;
  const group =
    groupCode === undefined ? undefined : { code: groupCode, text: describeAdjustmentGroup(groupCode) };
  return { kind, code: reasonCode, text, group };
}

/** Creates the tool that explains a code. */
export function explainCode(): Tool {
  return tool({
    name: 'explain_code',
    title: 'Explain a denial or rejection code',
    description:
      'Explains a code: CARC (why a claim was paid less, such as CO-45), RARC (remark, such as N290) or AAA (why a payer rejected an inquiry, such as 72), with the next step where there is one. Sends nothing.',
    isRemote: false,
    input: z.strictObject({
      kind: z.enum(['CARC', 'RARC', 'AAA']),
      code: z
        .string()
        .regex(/^[A-Za-z\d][A-Za-z\d\s-]{0,9}$/, 'must be a code, such as CO-45, N290 or 72')
        .describe('The code, such as CO-45, N290 or 72'),
    }),
    async run({ kind, code }) {
      const meaning = meaningOf(kind, code);
      if (meaning !== undefined) return meaning;
      const text = `is not a ${kind} that payerkit has words for; look it up in the list that X12 publishes (https://x12.org/codes)`;
      throw inputError([{ path: 'code', text, code: 'unknown_code' }], {
        operation: 'explain_code',
        code: 'unknown_code',
      });
    },
  });
}
