import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { BlueButtonOptions } from './blue-button/options.js';
import { OffsetClock } from './clock.js';
import { createConsoleApp } from './console/routes.js';
import type { SandboxControl } from './control/control.js';
import { Counters } from './control/counters.js';
import { type ControlledParts, createControl } from './control/create-control.js';
import { Journal } from './control/journal.js';
import { createControlApp } from './control/routes.js';
import { type FaultRule, FaultRules } from './faults/rules.js';
import { Halves } from './halves.js';
import { HalvesSlot } from './halves-slot.js';
import { documentedTemplate } from './optum/documented-operation.js';
import type { OptumOptions } from './optum/options.js';
import { isSubmission } from './optum/submissions.js';
import { SeededRandom } from './random.js';
import { envLines } from './ready-line.js';
import { type ExchangeSetup, exchange } from './server/exchange.js';
import { HostList, type HostOptions } from './server/host-list.js';
import { listen } from './server/listener.js';
import { templateOf } from './server/notes.js';
import type { SandboxState } from './state/saved-state.js';
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
  /**
   * Stops the server with all its connections and timers. May be called twice.
   *
   * @throws nothing
   * @example
   * ```ts
   * await sandbox.close();
   * ```
   */
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
  const parts = createParts(options);
  const control = createControl(options.controlToken ?? randomBytes(18).toString('base64url'), parts);
  if (options.state !== undefined) control.loadState(options.state);
  const listening = await listen(
    options.port ?? 0,
    handlerOf(parts, hosts, control, () => sandbox),
    hosts.address,
  );
  listening.server.on('connection', () => {
    parts.counters.connections += 1;
  });
  const url = hosts.origin(listening.port);
  parts.url = url;

  const sandbox: Sandbox = {
    url,
    consoleUrl: `${url}/_console#${control.token}`,
    get blueButton() {
      return { baseUrl: url, ...parts.halves.current.blueButton.credentials };
    },
    get optum() {
      const [application] = parts.halves.current.optum.control.applications();
      return {
        baseUrl: url,
        clientId: application?.clientId ?? '',
        clientSecret: application?.clientSecret ?? '',
      };
    },
    control,
    close: async () => {
      parts.closer.abort();
      await listening.close();
    },
  };
  return sandbox;
}

/** State of a sandbox that its server and its control share. */
interface Parts extends ControlledParts {
  /** Origin; empty until the server listens. */
  url: string;
  readonly closer: AbortController;
  chance(): number;
}

function createParts(options: SandboxOptions): Parts {
  const clock = new OffsetClock(options.clock);
  const counters = new Counters();
  const closer = new AbortController();
  const random = new SeededRandom(options.seed ?? 1).fork('faults');
  const chance = () => random.next();
  const faults = new FaultRules(chance);
  for (const rule of options.faults ?? []) faults.add(rule);
  const stubs = new Stubs(options.stubs ?? []);
  const context = { url: () => parts.url, clock, counters, closing: closer.signal };
  function makeHalves(seed: number, applicationsOf?: Halves): Halves {
    if (applicationsOf === undefined) return new Halves(seed, context, options);
    const applications = applicationsOf.blueButton.control.applications();
    return new Halves(seed, context, { ...options, blueButton: { ...options.blueButton, applications } });
  }
  const parts: Parts = {
    url: '',
    clock,
    journal: new Journal(JOURNAL_LIMIT),
    counters,
    faults,
    stubs,
    closer,
    closing: closer.signal,
    chance,
    halves: new HalvesSlot(makeHalves, firstSeed(options)),
  };
  return parts;
}

function firstSeed({ seed, state }: SandboxOptions): number {
  if (state !== undefined && seed !== undefined && seed !== state.seed)
    throw new TypeError(`The seed ${seed} differs from the seed ${state.seed} of the saved state.`);
  return state?.seed ?? seed ?? 1;
}

/** Returns the listener of the server: the control, the console, and the vendors for everything else. */
function handlerOf(parts: Parts, hosts: HostList, control: SandboxControl, sandbox: () => Sandbox) {
  const setup = exchangeSetup(parts);
  const controlApp = createControlApp(control, {
    configuration: () => {
      const { url, blueButton, optum } = sandbox();
      return { url, blueButton, optum, env: envLines(sandbox()) };
    },
    removeFault: (id) => parts.faults.remove(id),
    stubs: parts.stubs,
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
  return (incoming: IncomingMessage, outgoing: ServerResponse) => void listener(incoming, outgoing);
}

function exchangeSetup(parts: Parts): ExchangeSetup {
  const { clock, journal, counters, faults, stubs, closing, halves } = parts;
  return {
    clock,
    journal,
    counters,
    faults,
    closing,
    chance: () => parts.chance(),
    url: () => parts.url,
    vendorOf,
    isTokenRequest,
    isSubmission,
    templateOf: (method, path) =>
      vendorOf(path) === 'blue-button'
        ? templateOf(halves.current.blueButton.noted, method, path)
        : (templateOf(halves.current.optum.noted, method, path) ?? documentedTemplate(method, path)),
    dispatch: async (request, env) => {
      const path = env.incoming.url?.split('?', 1)[0] ?? '/';
      const half = vendorOf(path) === 'blue-button' ? halves.current.blueButton : halves.current.optum;
      return (await stubs.respond(request, path)) ?? half.noted.fetch(request, env);
    },
    endTokens: (how) => halves.current.endTokens(how),
  };
}
