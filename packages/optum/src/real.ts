import type { RealOperations } from './generated/real/types.js';
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
export type { RealOperations };
export { ProductLineClient };

/**
 * Calls the documented operations of Optum Real, medical. For code that uses only this product line: the compiler reads
 * only its types. `OptumClient` calls them, too.
 *
 * @example
 * ```ts
 * const real = new RealClient({ environment: 'sandbox', clientId, clientSecret });
 * const response = await real.call('GET /oihub/claim/inquiry/v1/healthcheck');
 * await real.close();
 * ```
 */
export class RealClient extends ProductLineClient<RealOperations> {}
