import type { FailureContext } from '@payerkit/core';
import { isObject, objectOf } from '../wire/json.js';
import { wireText } from '../wire/text.js';

/**
 * Returns the IDs that Optum's support asks for, where a response body contains them: the trace ID of the gateway or of
 * the product, and the control number. The error stores only text that looks like an ID.
 *
 * @param body - the parsed response body
 */
export function supportIds(body: unknown): Pick<FailureContext, 'traceId' | 'controlNumber'> {
  if (!isObject(body)) return {};
  const meta = objectOf(body.meta);
  return {
    traceId: wireText(body.traceId) ?? wireText(meta.traceId),
    controlNumber: wireText(body.controlNumber) ?? wireText(meta.controlNumber),
  };
}
