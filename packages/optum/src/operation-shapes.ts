// An operation is an entry in a table of operations under `METHOD /path`: by media type of the request, its request and
// responses. These types read its parts.

/** Media types of the request bodies that an operation accepts; `none` without one. */
export type ContentTypeOf<Operation> = keyof Operation & string;

/** The media type used when the call names none: JSON if the operation accepts JSON. */
export type DefaultContentTypeOf<Operation> = 'application/json' extends keyof Operation
  ? 'application/json'
  : ContentTypeOf<Operation>;

/** The request or the responses of an operation with one content type. */
export type OperationPart<Operation, C, P extends string> = C extends keyof Operation
  ? Operation[C] extends Record<P, infer Value>
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
 * Arguments of an operation's call: `path`, `query`, `headers` and `body` as in its document, and `contentType` if
 * several are allowed.
 */
export type RequestOf<Operation, C = DefaultContentTypeOf<Operation>> = WithForm<
  OperationPart<Operation, C, 'request'>,
  C
> & {
  /** Media type of the body, where the operation takes several. */
  readonly contentType?: C | undefined;
};

/** The responses of an operation by HTTP status. Bytes come as a Node `Readable`. */
export type ResponsesOf<Operation, C = DefaultContentTypeOf<Operation>> = OperationPart<
  Operation,
  C,
  'responses'
>;

/** Any successful response of an operation. */
export type ResponseOf<Operation, C = DefaultContentTypeOf<Operation>> = ResponsesOf<
  Operation,
  C
>[keyof ResponsesOf<Operation, C>];

/** The request body of an operation. */
export type BodyOf<Operation, C = DefaultContentTypeOf<Operation>> =
  RequestOf<Operation, C> extends {
    /** Its request. */
    readonly body: infer Body;
  }
    ? Body
    : never;

/** The arguments after the key: the request may be omitted if it has no required part. */
export type OperationArguments<Request, Options> = object extends Request
  ? [request?: Request, options?: Options]
  : [request: Request, options?: Options];
