import type { RevenueCycleOperations } from './generated/revenue-cycle/types.js';
import { ProductLineClient } from './product-line-client.js';

export type {
  BodyOf,
  ContentTypeOf,
  DefaultContentTypeOf,
  OperationArguments,
  OperationPart,
  RequestOf,
  ResponseOf,
  ResponsesOf,
  WithForm,
} from './operation-shapes.js';
export type { RevenueCycleOperations };
export { ProductLineClient };

/**
 * Calls the documented operations of the revenue cycle: enhanced eligibility, coverage discovery, prior authorization.
 * For code that uses only this product line: the compiler reads only its types. `OptumClient` calls them, too.
 *
 * @example
 * ```ts
 * const revenueCycle = new RevenueCycleClient({ environment: 'sandbox', clientId, clientSecret });
 * const response = await revenueCycle.call('GET /rcm/eligibility/v1/healthcheck');
 * await revenueCycle.close();
 * ```
 */
export class RevenueCycleClient extends ProductLineClient<RevenueCycleOperations> {}
