import type { ReferenceOperations } from './generated/reference/types.js';
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
export type { ReferenceOperations };
export { ProductLineClient };

/**
 * Calls the documented operations of reference and coding content. For code that uses only this product line: the
 * compiler reads only its types. `OptumClient` calls them, too.
 *
 * @example
 * ```ts
 * const reference = new ReferenceClient({ environment: 'sandbox', clientId, clientSecret });
 * const response = await reference.call('GET /v1/cmscommonms/api/cms/facility/ioce-edits');
 * await reference.close();
 * ```
 */
export class ReferenceClient extends ProductLineClient<ReferenceOperations> {}
