import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** Raw response from the socket, before any client library processed it. */
export interface RawResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Code of the error that cut the body short. */
  readonly cut: string | undefined;
}

/** A request as a test writes it. */
export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown;
  readonly agent?: Agent;
  readonly signal?: AbortSignal;
  /** Called when bytes of the body arrive. */
  readonly onData?: () => void;
}

/** Sends one request on a connection of its own; rejects when no status line comes. */
export function send(url: string, options: RawRequest = {}): Promise<RawResponse> {
  const { body } = options;
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const type = body === undefined || typeof body === 'string' ? {} : { 'content-type': 'application/json' };
  let answered = false;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: options.method ?? (text === undefined ? 'GET' : 'POST'),
        headers: {
          ...type,
          ...(text === undefined ? {} : { 'content-length': Buffer.byteLength(text) }),
          ...options.headers,
        },
        agent: options.agent ?? new Agent({ keepAlive: false }),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      },
      (incoming) => {
        answered = true;
        const chunks: Buffer[] = [];
        const done = (cut: string | undefined) =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks).toString(),
            cut,
          });
        incoming.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          options.onData?.();
        });
        incoming.on('end', () => done(undefined));
        incoming.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.name));
      },
    );
    // Once a response has begun, its own events report how it ended.
    outgoing.on('error', (error) => {
      if (!answered) reject(error);
    });
    outgoing.end(text);
  });
}

/** A form body. */
export function form(fields: Readonly<Record<string, string>>): RawRequest {
  return {
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };
}
