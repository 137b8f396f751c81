import type { SubmissionState } from '@payerkit/core';
import { settle } from '../internal/call/resource-calls.js';
import { checkOutcome, checkTypes } from '../internal/check/arguments.js';
import { objectOf } from '../internal/wire/json.js';
import type { OptumResource } from '../optum-resource.js';
import type { SubmissionOutcome } from '../settings/ledger-options.js';
import type { RealOperation, SubmissionSpec } from './real-operation.js';

/**
 * Records in the ledger the caller's finding about a submission.
 *
 * @param declared - the operation
 * @param request - as it was sent
 * @param outcome - what became of it
 */
export async function settleRealSubmission(
  resource: OptumResource,
  { key, spec }: RealOperation<SubmissionSpec>,
  request: object,
  outcome: SubmissionOutcome,
): Promise<SubmissionState | undefined> {
  checkTypes(key, { request: [request, 'object'] });
  checkOutcome(key, outcome);
  const { providerTaxId: _providerTaxId, select: _select, ...input } = objectOf(request);
  const states = await settle(resource, spec, input, outcome);
  return states.find((state) => state !== undefined);
}
