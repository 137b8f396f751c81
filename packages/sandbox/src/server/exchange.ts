import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import type { OffsetClock } from '../clock.js';
import type { Counters } from '../control/counters.js';
import { type Journal, maskHeaders, maskQuery } from '../control/journal.js';
import { isClosedForRequests } from '../faults/closed-sockets.js';
import type { Effect, FaultExchange } from '../faults/effect.js';
import { FAULTS } from '../faults/effects.js';
import type { DueFault, FaultRules } from '../faults/rules.js';
import { alreadySent } from './already-sent.js';
import { deliver } from './delivery.js';
import { notesOf } from './notes.js';
import { type Answer, toResponse, withHeaders } from './response.js';

/** Dependencies for responding to, observing and disturbing an exchange. */
export interface ExchangeSetup {
  readonly clock: OffsetClock;
  readonly journal: Journal;
  readonly counters: Counters;
  readonly faults: FaultRules;
  /** Ends every wait when the sandbox closes. */
  readonly closing: AbortSignal;
  chance(): number;
  url(): string;
  vendorOf(path: string): 'blue-button' | 'optum';
  isTokenRequest(method: string, path: string): boolean;
  isSubmission(method: string, path: string): boolean;
  /** Returns the path template of the route that a request would reach. */
  templateOf(method: string, path: string): string | undefined;
  dispatch(request: Request, env: HttpBindings): Response | Promise<Response>;
  endTokens(how: 'expired' | 'revoked'): void;
}

// The parameters of a table row match its name; the lookup by name loses that, so it is restated once here.
function effectOf(fault: DueFault) {
  return FAULTS[fault.name] as Effect<Record<string, unknown>>;
}

/** Bytes a socket had transferred when its last exchange ended. */
const marks = new WeakMap<object, { read: number; written: number }>();

/** Responds to one request: calls the application, applies the faults, writes the response, records everything. */
export async function exchange(request: Request, env: HttpBindings, setup: ExchangeSetup): Promise<Response> {
  const { incoming, outgoing } = env;
  const [path = '/', search = ''] = (incoming.url ?? '/').split('?', 2);
  const method = incoming.method ?? 'GET';
  const vendor = setup.vendorOf(path);
  if (isClosedForRequests(incoming.socket)) {
    // The server has closed this connection: it never sees the request.
    incoming.socket.resetAndDestroy();
    return alreadySent();
  }
  const due = setup.faults.take(method, path, setup.isTokenRequest(method, path));
  const watched = watch(incoming, outgoing, { method, path, search, vendor, due, setup });

  const twice = due.some((fault) => fault.name === 'race');
  const handle = async () => {
    const response = await setup.dispatch(twice ? (request.clone() as Request) : request, env);
    watched.processed = true;
    return toResponse(response);
  };

  if (due.length === 0) {
    deliver(outgoing, dated(await handle(), setup.clock));
    return alreadySent();
  }

  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const ended = AbortSignal.any([gone.signal, setup.closing]);
  const view: FaultExchange = {
    url: new URL(incoming.url ?? '/', setup.url()),
    vendor,
    outgoing,
    now: () => setup.clock.now(),
    chance: () => setup.chance(),
    wait: (ms) => delay(Math.max(0, ms), undefined, { signal: ended }).catch(() => undefined),
    gone: () =>
      new Promise((resolve) => {
        if (ended.aborted) resolve();
        else ended.addEventListener('abort', () => resolve(), { once: true });
      }),
    handle,
    endTokens: (how) => setup.endTokens(how),
  };

  let answer: Answer | undefined;
  for (const fault of due) answer ??= await effectOf(fault).before?.(view, fault.parameters);
  answer ??= await handle();
  for (const fault of due) answer = effectOf(fault).change?.(answer, fault.parameters, view) ?? answer;
  answer = dated(answer, setup.clock);
  const courier = due.findLast((fault) => effectOf(fault).deliver !== undefined);
  if (incoming.socket.destroyed) return alreadySent();
  if (courier === undefined) deliver(outgoing, answer);
  else await effectOf(courier).deliver?.(answer, courier.parameters, view);
  return alreadySent();
}

/** Node writes the system date itself; once tests have moved the clock, the sandbox's date is written. */
function dated(answer: Answer, clock: OffsetClock): Answer {
  if (clock.offsetMs === 0 || answer.headers.has('date')) return answer;
  return withHeaders(answer, { date: new Date(clock.now()).toUTCString() });
}

interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly vendor: 'blue-button' | 'optum';
  readonly due: readonly DueFault[];
  readonly setup: ExchangeSetup;
}

/** Counts the request, and writes its journal entry when the response is over. */
function watch(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  arrival: Arrival,
): { processed: boolean } {
  const { method, path, search, vendor, due, setup } = arrival;
  const { counters, journal, clock } = setup;
  const { socket } = incoming;
  const watched = { processed: false };
  const startedAt = performance.now();
  const at = clock.now();
  counters.requests += 1;
  if (setup.isTokenRequest(method, path)) {
    if (vendor === 'optum') counters.optumTokens += 1;
    else counters.blueButtonTokens += 1;
  }
  if (setup.isSubmission(method, path)) counters.submissionsReceived += 1;
  outgoing.once('close', () => {
    const before = marks.get(socket) ?? { read: 0, written: 0 };
    const after = { read: socket.bytesRead, written: socket.bytesWritten };
    marks.set(socket, after);
    const requestBytes = after.read - before.read;
    const responseBytes = after.written - before.written;
    counters.bytesReceived += requestBytes;
    counters.bytesSent += responseBytes;
    const notes = notesOf(incoming);
    const template = notes?.template ?? setup.templateOf(method, path) ?? '*';
    journal.add({
      at,
      vendor,
      method,
      template,
      path: template === '*' ? path : undefined,
      query: maskQuery(search),
      headers: maskHeaders(incoming.headers),
      status: outgoing.headersSent ? outgoing.statusCode : undefined,
      durationMs: performance.now() - startedAt,
      member: notes?.member,
      processed: watched.processed,
      completed: outgoing.writableFinished,
      requestBytes,
      responseBytes,
      faults: due.map((fault) => fault.name),
      failure: notes?.failure,
    });
  });
  return watched;
}
