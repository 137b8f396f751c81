import type { DentalOperations } from './generated/dental.js';
import type { FhirOperations } from './generated/fhir.js';
import type { MedicalNetworkOperations } from './generated/medical-network.js';
import type { PharmacyOperations } from './generated/pharmacy.js';
import type { PlatformOperations } from './generated/platform.js';
import type { RealOperations } from './generated/real.js';
import type { ReferenceOperations } from './generated/reference.js';
import type { RevenueCycleOperations } from './generated/revenue-cycle.js';

/**
 * Every documented operation of Optum by `METHOD /path`; `docs/optum-coverage.md` lists them.
 *
 * @hidden
 */
export interface OptumOperations
  extends MedicalNetworkOperations,
    RevenueCycleOperations,
    RealOperations,
    FhirOperations,
    DentalOperations,
    PharmacyOperations,
    PlatformOperations,
    ReferenceOperations {}

/** `METHOD /path` of a documented operation. */
export type OperationKey = keyof OptumOperations;

/** Media types an operation takes a body in; `none` without one. */
export type OperationContentType<K extends OperationKey> = keyof OptumOperations[K] & string;

/** The media type an operation takes when the call names none: JSON where it takes JSON. */
export type DefaultContentType<K extends OperationKey> =
  'application/json' extends OperationContentType<K> ? 'application/json' : OperationContentType<K>;

/** The request or the answers of an operation with one kind of body. */
export type OperationPart<K extends OperationKey, C, P extends string> = C extends keyof OptumOperations[K]
  ? OptumOperations[K][C] extends Record<P, infer Value>
    ? Value
    : never
  : never;

/** A request whose form may also be built by the caller. */
export type WithForm<Request, C> = C extends 'multipart/form-data'
  ? Request extends {
      /** The fields of the form. */
      readonly body: infer Body;
    }
    ? Omit<Request, 'body'> & {
        /** The fields of the form, or the form itself. */
        readonly body: Body | FormData;
      }
    : Request
  : Request;

/**
 * What a call of an operation is made with: `path`, `query`, `headers` and `body` as its document says, and `contentType`
 * where the kind of body decides.
 */
export type OperationRequest<K extends OperationKey, C> = WithForm<OperationPart<K, C, 'request'>, C> & {
  /** Media type of the body, where the operation takes several. */
  readonly contentType?: C | undefined;
};

/** The answers of an operation by HTTP status. Bytes come as a Node `Readable`. */
export type OperationAnswers<K extends OperationKey, C = DefaultContentType<K>> = OperationPart<
  K,
  C,
  'answers'
>;

/** Any good answer of an operation. */
export type OperationAnswer<K extends OperationKey, C = DefaultContentType<K>> = OperationAnswers<
  K,
  C
>[keyof OperationAnswers<K, C>];

/** The arguments after the key: the request may be left out where nothing in it is required. */
export type OperationArguments<Request, Options> = object extends Request
  ? [request?: Request, options?: Options]
  : [request: Request, options?: Options];

/** The body an operation takes. */
export type OperationBody<K extends OperationKey, C = DefaultContentType<K>> =
  OperationRequest<K, C> extends {
    /** What it takes. */
    readonly body: infer Body;
  }
    ? Body
    : never;
