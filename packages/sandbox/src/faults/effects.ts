import { gzipSync } from 'node:zlib';
import { deliver, writeHead } from '../server/delivery.js';
import {
  type Answer,
  isGzipped,
  jsonResponse,
  mapJson,
  textResponse,
  withHeaders,
} from '../server/response.js';
import { closeForNextRequest } from './closed-sockets.js';
import type { Effect, FaultExchange } from './effect.js';
import type { FaultName, FaultParameters } from './parameters.js';

type Resolved<Name extends FaultName> = {
  [Key in keyof FaultParameters[Name]]-?: NonNullable<FaultParameters[Name][Key]>;
};

/** Returns the response in place of the application, in the vendor's own format. */
function standIn(exchange: FaultExchange, status: number, seconds: number): Answer {
  const throttled = `Request was throttled. Expected available in ${Math.max(seconds, 0)} seconds.`;
  const body =
    exchange.vendor === 'blue-button'
      ? { detail: status === 429 ? throttled : 'A server error occurred.' }
      : { message: 'System Unavailable at this time. Please try again later', statusCode: status };
  return jsonResponse(status, body);
}

function retryAfter(exchange: FaultExchange, seconds: number, asDate: boolean): string | undefined {
  if (seconds < 0) return undefined;
  return asDate ? new Date(exchange.now() + seconds * 1000).toUTCString() : String(seconds);
}

function reset(exchange: FaultExchange): void {
  exchange.outgoing.socket?.resetAndDestroy();
}

interface Link {
  relation?: unknown;
  url?: unknown;
}

/** Rewrites each `next` link of a bundle and of a `Link` header; `self` is the page's own address. */
function mapNext(answer: Answer, self: string, change: (next: string, self: string) => string): Answer {
  const header = answer.headers.get('link');
  const linked =
    header === null
      ? answer
      : withHeaders(answer, {
          link: header.replace(
            /<([^>]*)>(?=[^,]*rel="?next)/g,
            (_, next: string) => `<${change(next, self)}>`,
          ),
        });
  return mapJson(linked, (body) => {
    if (!Array.isArray(body.link)) return;
    for (const link of body.link as Link[])
      if (link.relation === 'next' && typeof link.url === 'string') link.url = change(link.url, self);
  });
}

/** Names of the arrays that contain a page's items, in FHIR bundles and in Optum's envelopes. */
const PAGE_ITEMS = ['entry', 'payers', 'data', 'items', 'reports'];

/** Properties of receipts that state whether a submission was accepted. */
const RECEIPT_STATUSES = ['status', 'editStatus', 'editResponses', 'errors', 'outcome'];

const PAGE = '<html><head><title>Maintenance</title></head><body><h1>Back soon</h1></body></html>';

/** All faults. To add one, add a row here and its parameters to {@link FaultParameters}. */
export const FAULTS: { readonly [Name in FaultName]: Effect<Resolved<Name>> } = {
  latency: {
    about: 'responds late',
    defaults: { ms: 200, jitterMs: 0 },
    before: async (exchange, { ms, jitterMs }) => {
      await exchange.wait(ms + jitterMs * exchange.chance());
      return undefined;
    },
  },
  'rate-limited': {
    about: 'responds with 429',
    defaults: { retryAfter: 1, asDate: false },
    before: async (exchange, { retryAfter: seconds, asDate }) =>
      withHeaders(standIn(exchange, 429, seconds), { 'retry-after': retryAfter(exchange, seconds, asDate) }),
  },
  'server-error': {
    about: 'responds with a 5xx',
    defaults: { status: 503, retryAfter: -1, processed: false },
    before: async (exchange, { status, retryAfter: seconds, processed }) => {
      if (processed) await exchange.handle();
      return withHeaders(standIn(exchange, status, seconds), {
        'retry-after': retryAfter(exchange, seconds, false),
      });
    },
  },
  'html-error': {
    about: "responds with a load balancer's HTML error page",
    defaults: { status: 502 },
    before: async (_, { status }) =>
      textResponse(
        status,
        'text/html',
        '<html><head><title>Error</title></head><body><h1>Error</h1></body></html>',
      ),
  },
  'reset-before': {
    about: 'resets the connection before the request is handled',
    defaults: {},
    before: async (exchange) => {
      reset(exchange);
      return jsonResponse(500, {});
    },
  },
  'reset-after': {
    about: 'handles the request, then resets the connection',
    defaults: {},
    deliver: async (_, __, exchange) => reset(exchange),
  },
  'stall-headers': {
    about: 'handles the request and never responds',
    defaults: {},
    deliver: async (_, __, exchange) => exchange.gone(),
  },
  'stall-body': {
    about: 'stops in the middle of the body',
    defaults: { bytes: 16 },
    deliver: async (answer, { bytes }, exchange) => {
      writeHead(exchange.outgoing, answer);
      exchange.outgoing.write(answer.body.subarray(0, bytes));
      await exchange.gone();
    },
  },
  'slow-body': {
    about: 'sends the body in small pieces',
    defaults: { bytes: 1024, intervalMs: 20 },
    deliver: async (answer, { bytes, intervalMs }, exchange) => {
      writeHead(exchange.outgoing, answer);
      const step = Math.max(1, bytes);
      for (let at = 0; at < answer.body.length && !exchange.outgoing.destroyed; at += step) {
        if (at > 0) await exchange.wait(intervalMs);
        exchange.outgoing.write(answer.body.subarray(at, at + step));
      }
      exchange.outgoing.end();
    },
  },
  'truncated-body': {
    about: 'announces the whole body and sends only part of it',
    defaults: { part: 0.5 },
    deliver: async (answer, { part }, exchange) => {
      writeHead(exchange.outgoing, answer);
      const piece = answer.body.subarray(0, Math.floor(answer.body.length * part));
      await new Promise<void>((sent) => exchange.outgoing.write(piece, () => sent()));
      exchange.outgoing.socket?.end();
    },
  },
  'wrong-content-type': {
    about: 'labels the body with another media type',
    defaults: { contentType: 'text/plain' },
    change: (answer, { contentType }) => withHeaders(answer, { 'content-type': contentType }),
  },
  'wrong-length': {
    about: 'announces a length that differs from the body',
    defaults: { by: 10 },
    deliver: async (answer, { by }, exchange) => {
      const length = Math.max(0, answer.body.length + by);
      writeHead(exchange.outgoing, withHeaders(answer, { 'content-length': String(length) }));
      const { socket } = exchange.outgoing;
      exchange.outgoing.flushHeaders();
      socket?.write(answer.body, () => socket.end());
      await exchange.gone();
    },
  },
  'gzip-garbage': {
    about: 'announces gzip and sends noise',
    defaults: {},
    change: (answer, _, exchange) =>
      withHeaders(
        { ...answer, body: Buffer.from(answer.body.map(() => Math.floor(exchange.chance() * 256))) },
        { 'content-encoding': 'gzip', 'content-length': undefined },
      ),
  },
  gzip: {
    about: 'compresses the body correctly',
    defaults: {},
    change: (answer) =>
      isGzipped(answer)
        ? answer
        : withHeaders(
            { ...answer, body: gzipSync(answer.body) },
            { 'content-encoding': 'gzip', 'content-length': undefined },
          ),
  },
  redirect: {
    about: 'redirects elsewhere',
    defaults: { status: 302, location: 'https://elsewhere.example/' },
    before: async (_, { status, location }) =>
      withHeaders(textResponse(status, 'text/plain', ''), { location }),
  },
  'foreign-next': {
    about: 'points next links to another host',
    defaults: { origin: 'https://elsewhere.example' },
    change: (answer, { origin }, { url }) =>
      mapNext(answer, url.href, (next, self) => {
        const { pathname, search } = new URL(next, self);
        return `${origin}${pathname}${search}`;
      }),
  },
  'empty-page': {
    about: 'empties a page and keeps its links',
    defaults: {},
    change: (answer) =>
      mapJson(answer, (body) => {
        for (const name of PAGE_ITEMS) if (Array.isArray(body[name])) body[name] = [];
      }),
  },
  'repeated-next': {
    about: 'makes the next link point to the page itself',
    defaults: {},
    change: (answer, _, { url }) => mapNext(answer, url.href, (__, self) => self),
  },
  'expired-token': {
    about: 'makes access tokens expire just before the request',
    defaults: {},
    before: async (exchange) => {
      exchange.endTokens('expired');
      return undefined;
    },
  },
  'revoked-token': {
    about: 'deletes access tokens just before the request',
    defaults: {},
    before: async (exchange) => {
      exchange.endTokens('revoked');
      return undefined;
    },
  },
  race: {
    about: 'handles the request twice, as if another process had been faster',
    defaults: {},
    before: async (exchange) => {
      await exchange.handle();
      return undefined;
    },
  },
  'clock-skew': {
    about: 'shifts the Date header',
    defaults: { ms: 600_000 },
    change: (answer, { ms }, exchange) =>
      withHeaders(answer, { date: new Date(exchange.now() + ms).toUTCString() }),
  },
  'expires-in': {
    about: 'rewrites expires_in in a token response',
    defaults: { value: '3599.25' },
    change: (answer, { value }) =>
      mapJson(answer, (body) => {
        if ('expires_in' in body) body.expires_in = JSON.parse(value);
      }),
  },
  'surplus-response': {
    about: 'sends one more response on the idle connection',
    defaults: { value: '{"resourceType":"Patient","id":"surplus"}', ms: 0 },
    deliver: async (answer, { value, ms }, { outgoing }) => {
      const { socket } = outgoing;
      const surplus = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(value)}\r\n\r\n${value}`;
      const send = () => socket?.destroyed === false && socket.write(surplus);
      // Sent in one write with the response: a moment later the client may have sent its next request, and no client
      // could distinguish the two. A connection that closes after the response is never idle.
      const isAtOnce = ms === 0 && outgoing.shouldKeepAlive;
      if (isAtOnce) socket?.cork();
      outgoing.once('prefinish', () => {
        if (isAtOnce) {
          send();
          socket?.uncork();
        } else if (ms > 0) setTimeout(send, ms).unref();
      });
      deliver(outgoing, answer);
    },
  },
  'idle-timeout': {
    about: 'closes the idle connection exactly when the next request is sent',
    defaults: {},
    deliver: async (answer, _, { outgoing }) => {
      if (outgoing.socket !== null) closeForNextRequest(outgoing.socket);
      deliver(outgoing, answer);
    },
  },
  'odd-success': {
    about: 'responds with 200 and unrelated content',
    defaults: { content: 'html', processed: false },
    before: async (exchange, { content, processed }) => {
      if (processed) await exchange.handle();
      if (content === 'json') return jsonResponse(200, { message: 'Your request is being looked at.' });
      return content === 'empty'
        ? textResponse(200, 'application/json', '')
        : textResponse(200, 'text/html', PAGE);
    },
  },
  'receipt-without-status': {
    about: 'omits from a receipt whether the submission was accepted',
    defaults: {},
    change: (answer) =>
      mapJson(answer, (body) => {
        for (const name of RECEIPT_STATUSES) delete body[name];
      }),
  },
  'token-outage': {
    about: 'responds to token requests with a 5xx',
    defaults: { status: 503 },
    tokensOnly: true,
    before: async (exchange, { status }) => standIn(exchange, status, -1),
  },
  'rotate-then-fail': {
    about: 'handles token requests, so that tokens rotate, and responds with a 5xx',
    defaults: { status: 500 },
    tokensOnly: true,
    before: async (exchange, { status }) => {
      await exchange.handle();
      return standIn(exchange, status, -1);
    },
  },
  'slow-lease-holder': {
    about: "responds to token requests after the sender's lease has ended",
    defaults: { ms: 100_000 },
    tokensOnly: true,
    before: async (exchange, { ms }) => {
      await exchange.wait(ms);
      return undefined;
    },
  },
};
