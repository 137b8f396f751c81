import type { DentalOperations } from './generated/dental/types.js';
import type { MedicalNetworkOperations } from './generated/medical-network/types.js';
import type { PayerFhirOperations } from './generated/payer-fhir/types.js';
import type { PharmacyOperations } from './generated/pharmacy/types.js';
import type { PlatformOperations } from './generated/platform/types.js';
import type { RealOperations } from './generated/real/types.js';
import type { ReferenceOperations } from './generated/reference/types.js';
import type { RevenueCycleOperations } from './generated/revenue-cycle/types.js';
import type {
  BodyOf,
  ContentTypeOf,
  DefaultContentTypeOf,
  RequestOf,
  ResponseOf,
  ResponsesOf,
} from './operation-shapes.js';

/**
 * Every documented operation of Optum by `METHOD /path`; `packages/optum/COVERAGE.md` lists them.
 *
 * @hidden
 */
export interface OptumOperations
  extends MedicalNetworkOperations,
    RevenueCycleOperations,
    RealOperations,
    PayerFhirOperations,
    DentalOperations,
    PharmacyOperations,
    PlatformOperations,
    ReferenceOperations {}

/** `METHOD /path` of a documented operation. */
export type OperationKey = keyof OptumOperations;

/** Media types of the request bodies that an operation accepts; `none` without one. */
export type OperationContentType<K extends OperationKey> = ContentTypeOf<OptumOperations[K]>;

/** The media type used when the call names none: JSON if the operation accepts JSON. */
export type DefaultContentType<K extends OperationKey> = DefaultContentTypeOf<OptumOperations[K]>;

/**
 * Arguments of an operation's call: `path`, `query`, `headers` and `body` as in its document, and `contentType` if
 * several are allowed.
 */
export type OperationRequest<K extends OperationKey, C = DefaultContentType<K>> = RequestOf<
  OptumOperations[K],
  C
>;

/** The responses of an operation by HTTP status. Bytes come as a Node `Readable`. */
export type OperationResponses<K extends OperationKey, C = DefaultContentType<K>> = ResponsesOf<
  OptumOperations[K],
  C
>;

/** Any successful response of an operation. */
export type OperationResponse<K extends OperationKey, C = DefaultContentType<K>> = ResponseOf<
  OptumOperations[K],
  C
>;

/** The request body of an operation. */
export type OperationBody<K extends OperationKey, C = DefaultContentType<K>> = BodyOf<OptumOperations[K], C>;
