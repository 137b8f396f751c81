import { randomBytes } from 'node:crypto';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { BlueButtonOptions } from './blue-button/options.js';
import { OffsetClock } from './clock.js';
import { createConsoleApp } from './console/routes.js';
import type { SandboxControl } from './control/control.js';
import { Counters } from './control/counters.js';
import { Journal, type JournalEntry } from './control/journal.js';
import { createControlApp } from './control/routes.js';
import { type FaultRule, FaultRules } from './faults/rules.js';
import { Halves } from './halves.js';
import { documentedTemplate } from './optum/documented-operation.js';
import type { OptumOptions } from './optum/options.js';
import { isSubmission } from './optum/submissions.js';
import { SeededRandom } from './random.js';
import { envLines } from './ready-line.js';
import { exchange } from './server/exchange.js';
import { HostList, type HostOptions } from './server/host-list.js';
import { listen } from './server/listener.js';
import { templateOf } from './server/notes.js';
import { readState, type SandboxState, sealState } from './state/saved-state.js';
import type { StubbedResponse } from './stubs/stub.js';
import { Stubs } from './stubs/stubs.js';
import { isTokenRequest, vendorOf } from './vendor.js';

/** Options of a sandbox; all are optional. */
export interface SandboxOptions extends HostOptions {
  /** Port to listen on. Default: any free one. A port in use is an error, because a client expects this port. */
  readonly port?: number | undefined;
  /** Whole number from which all synthetic data is generated. Default 1. */
  readonly seed?: number | undefined;
  /** Initially active faults. */
  readonly faults?: readonly FaultRule[] | undefined;
  /** Responses of your own in place of the sandbox's; a reset returns to these. */
  readonly stubs?: readonly StubbedResponse[] | undefined;
  /** State to continue with, from `control.saveState()`; its seed is used. */
  readonly state?: SandboxState | undefined;
  /** Source of time, as epoch milliseconds. Default: the system clock. */
  readonly clock?: (() => number) | undefined;
  /** Applications registered on the Blue Button side in addition to the default ones. */
  readonly blueButton?: BlueButtonOptions | undefined;
  /** Applications and response variants on the Optum side. */
  readonly optum?: OptumOptions | undefined;
  /** Bearer token for `/_control`. Default: a random token for each start. */
  readonly controlToken?: string | undefined;
}

/** Settings for a Blue Button client of the sandbox. */
export interface SandboxBlueButton {
  /** Replaces `https://sandbox.bluebutton.cms.gov`. */
  readonly baseUrl: string;
  /** Client ID of the default application. */
  readonly clientId: string;
  /** Client secret of the default application. */
  readonly clientSecret: string;
  /** Redirect URI registered for the default application; nothing has to listen there. */
  readonly redirectUri: string;
}

/** Settings for an Optum client of the sandbox. */
export interface SandboxOptum {
  /** Replaces `https://sandbox-apigw.optum.com` and every other host of the vendor. */
  readonly baseUrl: string;
  /** Client ID of the default application. */
  readonly clientId: string;
  /** Client secret of the default application. */
  readonly clientSecret: string;
}

/** A running sandbox. */
export interface Sandbox {
  /** Origin, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Address of the console, with the control's token after the `#`. */
  readonly consoleUrl: string;
  /** Settings of a Blue Button client. */
  readonly blueButton: SandboxBlueButton;
  /** Settings of an Optum client. */
  readonly optum: SandboxOptum;
  /** Controls and observes the sandbox. */
  readonly control: SandboxControl;
  /** Stops the server with all its connections and timers. May be called twice. */
  close(): Promise<void>;
}

const JOURNAL_LIMIT = 10_000;

function foreignHost(): Response {
  const error =
    'The sandbox does not serve the host that this request names. Start it with --allow-host NAME (allowedHosts).';
  return Response.json({ error }, { status: 421 });
}

/**
 * Starts a local server that behaves like the sandboxes of both vendors, with its state in memory, on loopback unless
 * `host` and `allowedHosts` say otherwise.
 *
 * @returns the sandbox, once it listens
 * @throws PortTakenError when `port` was given and is in use
 * @throws TypeError when a fault rule is invalid, naming each field, when `host` needs `allowedHosts`, or when `state` is
 *   not a saved state or has another seed than `seed`
 *
 * @example
 * ```ts
 * const sandbox = await createSandbox({ seed: 7 });
 * const optum = new OptumClient({
 *   environment: { baseUrl: sandbox.optum.baseUrl, kind: 'sandbox' },
 *   clientId: sandbox.optum.clientId,
 *   clientSecret: sandbox.optum.clientSecret,
 * });
 * await sandbox.close();
 * ```
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const hosts = new HostList(options);
  const clock = new OffsetClock(options.clock);
  const journal = new Journal(JOURNAL_LIMIT);
  const counters = new Counters();
  const closing = new AbortController();
  const chance = new SeededRandom(options.seed ?? 1).fork('faults');
  const faults = new FaultRules(() => chance.next());
  for (const rule of options.faults ?? []) faults.add(rule);
  const stubs = new Stubs(options.stubs ?? []);
  const seed = options.state === undefined ? (options.seed ?? 1) : options.state.seed;
  if (options.seed !== undefined && options.seed !== seed)
    throw new TypeError(`The seed ${options.seed} differs from the seed ${seed} of the saved state.`);
  const context = { url: () => url, clock, counters, closing: closing.signal };
  let url = '';
  let halves = new Halves(seed, context, options);

  /** Scheduled actions of the former halves are forgotten with the rest of their state. */
  function replaceHalves(others: Halves) {
    halves.reset();
    halves = others;
  }

  function startOver() {
    faults.clear();
    stubs.reset();
    journal.clear();
    counters.reset();
  }

  const control: SandboxControl = {
    token: options.controlToken ?? randomBytes(18).toString('base64url'),
    clock,
    faults: {
      add: (rule) => {
        const id = faults.add(rule);
        return () => void faults.remove(id);
      },
      list: () => faults.list(),
      clear: () => faults.clear(),
    },
    stubs: {
      add: (stub) => {
        const id = stubs.add(stub);
        return () => void stubs.remove(id);
      },
      list: () => stubs.list(),
      clear: () => stubs.clear(),
    },
    get blueButton() {
      return halves.blueButton.control;
    },
    get optum() {
      return halves.optum.control;
    },
    journal: (after) => journal.entries(after),
    counters: () => counters.snapshot(),
    onExchange: (listener) => journal.subscribe(listener),
    waitFor: (predicate, { timeoutMs = 10_000, after = 0 } = {}) => {
      const past = journal.entries(after).find(predicate);
      return past === undefined ? nextExchange(predicate, timeoutMs) : Promise.resolve(past);
    },
    reset: () => {
      startOver();
      halves.reset();
    },
    seed: (newSeed) => {
      startOver();
      const applications = halves.blueButton.control.applications();
      replaceHalves(
        new Halves(newSeed, context, { ...options, blueButton: { ...options.blueButton, applications } }),
      );
    },
    saveState: () =>
      sealState(halves.seed, {
        sandbox: { offsetMs: clock.offsetMs, stubs: stubs.save() },
        ...halves.save(),
      }),
    loadState: (given) => {
      const state = readState(given);
      const { offsetMs, stubs: savedStubs } = state.halves.sandbox ?? {};
      startOver();
      clock.restore(Number(offsetMs));
      stubs.load(savedStubs);
      const loaded = new Halves(state.seed, context, options);
      loaded.load(state.halves);
      replaceHalves(loaded);
    },
  };

  if (options.state !== undefined) control.loadState(options.state);

  function nextExchange(
    predicate: (entry: JournalEntry) => boolean,
    timeoutMs: number,
  ): Promise<JournalEntry> {
    return new Promise((resolve, reject) => {
      const done = () => {
        stop();
        clearTimeout(timer);
        closing.signal.removeEventListener('abort', onClose);
      };
      const fail = (message: string) => {
        done();
        reject(new Error(message));
      };
      const onClose = () => fail('the sandbox was closed while waiting for an exchange');
      const stop = journal.subscribe((entry) => {
        if (!predicate(entry)) return;
        done();
        resolve(entry);
      });
      const timer = setTimeout(() => fail(`no such exchange within ${timeoutMs} ms`), timeoutMs);
      closing.signal.addEventListener('abort', onClose, { once: true });
    });
  }

  const setup = {
    clock,
    journal,
    counters,
    faults,
    closing: closing.signal,
    chance: () => chance.next(),
    url: () => url,
    vendorOf,
    isTokenRequest,
    isSubmission,
    templateOf: (method: string, path: string) =>
      vendorOf(path) === 'blue-button'
        ? templateOf(halves.blueButton.noted, method, path)
        : (templateOf(halves.optum.noted, method, path) ?? documentedTemplate(method, path)),
    dispatch: async (request: Request, env: HttpBindings) => {
      const path = env.incoming.url?.split('?', 1)[0] ?? '/';
      const half = vendorOf(path) === 'blue-button' ? halves.blueButton : halves.optum;
      return (await stubs.respond(request, path)) ?? half.noted.fetch(request, env);
    },
    endTokens: (how: 'expired' | 'revoked') => halves.endTokens(how),
  };
  const controlApp = createControlApp(control, {
    configuration: () => ({
      url,
      blueButton: sandbox.blueButton,
      optum: sandbox.optum,
      env: envLines(sandbox),
    }),
    removeFault: (id) => faults.remove(id),
    stubs,
  });
  const consoleApp = createConsoleApp();
  const listener = getRequestListener(
    (request, env) => {
      const bindings = env as HttpBindings;
      const path = bindings.incoming.url ?? '/';
      if (!hosts.allows(bindings.incoming.headers.host)) return foreignHost();
      if (path.startsWith('/_control')) return controlApp.fetch(request, bindings);
      if (/^\/(_console|callback)(\?|$)/.test(path)) return consoleApp.fetch(request, bindings);
      return exchange(request, bindings, setup);
    },
    // A program that embeds the sandbox keeps its own Request and Response.
    { overrideGlobalObjects: false },
  );
  const listening = await listen(
    options.port ?? 0,
    (incoming, outgoing) => void listener(incoming, outgoing),
    hosts.address,
  );
  listening.server.on('connection', () => {
    counters.connections += 1;
  });
  url = hosts.origin(listening.port);

  const sandbox: Sandbox = {
    url,
    consoleUrl: `${url}/_console#${control.token}`,
    get blueButton() {
      return { baseUrl: url, ...halves.blueButton.credentials };
    },
    get optum() {
      const [application] = halves.optum.control.applications();
      return {
        baseUrl: url,
        clientId: application?.clientId ?? '',
        clientSecret: application?.clientSecret ?? '',
      };
    },
    control,
    close: async () => {
      closing.abort();
      await listening.close();
    },
  };
  return sandbox;
}
