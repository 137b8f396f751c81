import type { PlatformOperations } from './generated/platform/types.js';
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
export type { PlatformOperations };
export { ProductLineClient };

/**
 * Calls the documented operations of the platform: enrollment, analytics, orders and document exchange. For code that
 * uses only this product line: the compiler reads only its types. `OptumClient` calls them, too.
 *
 * @example
 * ```ts
 * const platform = new PlatformClient({ environment: 'sandbox', clientId, clientSecret });
 * const response = await platform.call('GET /abm/dsrservicehc/v1');
 * await platform.close();
 * ```
 */
export class PlatformClient extends ProductLineClient<PlatformOperations> {}
