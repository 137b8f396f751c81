import { PayerKitError } from '@payerkit/core';
import { describeFailure } from '../failure.js';

/** A problem that the payer, the vendor or a check named. */
export interface FailureIssue {
  /** Code. */
  readonly code: string;
  /** Field or X12 loop. */
  readonly path: string | undefined;
  /** Meaning, in payerkit's words. */
  readonly text: string | undefined;
  /** Next step. */
  readonly followUp: string | undefined;
}

/** An error of a tool: no value of the request or of a response is in it. */
export interface ToolFailure {
  /** Stable code. */
  readonly code: string;
  /** Description of the failure, in one sentence. */
  readonly message: string;
  /** Next step. */
  readonly next: string;
  /** True when the same call may succeed later. */
  readonly retryable: boolean;
  /** The problems. */
  readonly issues: readonly FailureIssue[];
}

/**
 * Returns an error as a tool reports it: as a command would print it, with the next step of the payer first.
 *
 * @param error - anything that was thrown
 */
export function toolFailure(error: unknown): ToolFailure {
  const { code, message, next, facts } = describeFailure(error);
  const issues = PayerKitError.isInstance(error) ? error.issues : [];
  return {
    code,
    message,
    next:
      issues.find(({ followUp }) => followUp !== undefined)?.followUp ??
      nextOf(error) ??
      next ??
      'Check the input, or ask the person who set up payerkit to run "payerkit doctor".',
    retryable: facts.retryable === true,
    issues: issues.map(({ code: issueCode, path, text, followUp }) => ({
      code: issueCode,
      path,
      text,
      followUp,
    })),
  };
}

function nextOf(error: unknown): string | undefined {
  const kind = PayerKitError.isInstance(error) ? error.kind : undefined;
  if (kind === 'validation') return 'Correct the named fields and call the tool again.';
  if (kind === 'rate_limit') return 'Wait a minute, then call the tool again.';
  return undefined;
}
