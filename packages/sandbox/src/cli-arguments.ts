import { parseArgs } from 'node:util';
import type { BlueButtonRegistration } from './blue-button/application.js';
import { redirectUriProblem } from './control/application-routes.js';
import { FAULTS } from './faults/effects.js';
import { parseFaultRule } from './faults/parse.js';
import type { OptumApplication } from './optum/application.js';
import type { SandboxOptions } from './sandbox.js';
import { HostList } from './server/host-list.js';

/** Port that is preferred when none is requested. */
export const DEFAULT_PORT = 4010;

/** Text that `--help` prints. */
export const HELP = `payerkit-sandbox: a local server that behaves like the Blue Button and Optum sandboxes

  --port NUMBER   port to listen on; by default ${DEFAULT_PORT}, or a free one if it is in use; 0 picks a free one
  --seed NUMBER   whole number from which all synthetic data is generated (1)
  --fault RULE    a fault from the start, may be repeated: name:setting=value,...
                  such as latency:ms=300,route=/v2/fhir/*,count=2
  --stub FILE     responses of your own from a JSON file, may be repeated
  --member FILE   members of your own, as FHIR resources in a JSON file, may be repeated
  --report FILE   an 835 or 277 of your own among Optum's reports, in X12, may be repeated
  --state FILE    continues with the state in the file, if there is one, and saves it there at the end

Your application
  --redirect-uri URI            redirect URI registered for the default Blue Button application, may be repeated;
                                without it, every loopback address is accepted
  --client-id ID                client id of the default Blue Button application
  --client-secret SECRET        its client secret
  --optum-client-id ID          client id of the default Optum application
  --optum-client-secret SECRET  its client secret

Network
  --host ADDRESS     address to listen on (127.0.0.1); any other than loopback needs --allow-host
  --allow-host NAME  host that requests may name, may be repeated: the service's name in a compose network

Output
  --json          prints the ready line as JSON
  --env           prints the settings as lines of a .env file, and nothing else on stdout
  --log           logs each request, also with --json and --env, where it goes to stderr
  --quiet         logs no requests
  --help          prints this

Faults
${Object.entries(FAULTS)
  .map(([name, { about, defaults }]) => {
    const settings = Object.entries(defaults).map(([key, value]) => `${key}=${String(value)}`);
    return `  ${name.padEnd(20)}${about}${settings.length > 0 ? ` (${settings.join(', ')})` : ''}`;
  })
  .join('\n')}
Every fault also takes route (a path, * for any characters), method, after (requests to let through first), count (maximum
number of hits) and rate (0 to 1, the fraction of requests to hit).

Exit codes: 0 ended by Ctrl-C, 1 could not start, 2 the command line is invalid.
`;

/** Format of the ready line. */
export type ReadyFormat = 'text' | 'json' | 'env';

/** A parsed command line. */
export interface Arguments {
  /** Options of the sandbox; the port is absent when none was requested. */
  readonly options: SandboxOptions;
  /** Files to read. */
  readonly files: {
    /** Stubbed responses. */
    readonly stubs: readonly string[];
    /** Members of the user's own. */
    readonly members: readonly string[];
    /** Reports of the user's own. */
    readonly reports: readonly string[];
    /** State to continue with; it is saved there at the end. */
    readonly state: string | undefined;
  };
  /** Format of the ready line. */
  readonly format: ReadyFormat;
  /** True when each request is logged. */
  readonly log: boolean;
}

const OPTIONS = {
  port: { type: 'string' },
  seed: { type: 'string' },
  fault: { type: 'string', multiple: true },
  stub: { type: 'string', multiple: true },
  member: { type: 'string', multiple: true },
  report: { type: 'string', multiple: true },
  state: { type: 'string' },
  'redirect-uri': { type: 'string', multiple: true },
  'client-id': { type: 'string' },
  'client-secret': { type: 'string' },
  'optum-client-id': { type: 'string' },
  'optum-client-secret': { type: 'string' },
  host: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  env: { type: 'boolean', default: false },
  log: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

function wholeNumber(name: string, text: string | undefined, highest: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > highest)
    throw new TypeError(`--${name} must be a whole number up to ${highest}`);
  return value;
}

function printable(name: keyof Values, text: string): string {
  if (!/^[\x21-\x7e]+$/.test(text)) throw new TypeError(`--${name} must be printable ASCII without spaces`);
  return text;
}

function blueButtonApplication(values: Values): BlueButtonRegistration | undefined {
  const redirectUris = values['redirect-uri'];
  const { 'client-id': clientId, 'client-secret': clientSecret } = values;
  for (const uri of redirectUris ?? []) {
    const problem = redirectUriProblem(uri);
    if (problem !== undefined) throw new TypeError(`--redirect-uri ${problem}`);
  }
  if (redirectUris === undefined && clientId === undefined && clientSecret === undefined) return undefined;
  return {
    name: 'Sandbox App',
    ...(redirectUris === undefined ? {} : { redirectUris }),
    ...(clientId === undefined ? {} : { clientId: printable('client-id', clientId) }),
    ...(clientSecret === undefined ? {} : { clientSecret: printable('client-secret', clientSecret) }),
  };
}

function optumApplication(values: Values): OptumApplication | undefined {
  const { 'optum-client-id': clientId, 'optum-client-secret': clientSecret } = values;
  if (clientId === undefined && clientSecret === undefined) return undefined;
  if (clientId === undefined || clientSecret === undefined)
    throw new TypeError('--optum-client-id and --optum-client-secret are given together');
  return {
    clientId: printable('optum-client-id', clientId),
    clientSecret: printable('optum-client-secret', clientSecret),
    products: ['*'],
  };
}

/**
 * Reads the command line.
 *
 * @param argv - without the program's own name
 * @throws TypeError when it is invalid, naming the option
 */
export function readArguments(argv: readonly string[]): Arguments | 'help' {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  if (values.help) return 'help';
  if (values.json && values.env) throw new TypeError('--json and --env exclude each other');
  const format = values.json ? 'json' : values.env ? 'env' : 'text';
  const blueButton = blueButtonApplication(values);
  const optum = optumApplication(values);
  // Wrong hosts are an error of the command line.
  new HostList({ host: values.host, allowedHosts: values['allow-host'] });
  return {
    options: {
      port: wholeNumber('port', values.port, 65_535),
      seed: wholeNumber('seed', values.seed, 0xffff_ffff),
      faults: (values.fault ?? []).map(parseFaultRule),
      host: values.host,
      allowedHosts: values['allow-host'],
      ...(blueButton === undefined ? {} : { blueButton: { applications: [blueButton] } }),
      ...(optum === undefined ? {} : { optum: { applications: [optum] } }),
    },
    files: {
      stubs: values.stub ?? [],
      members: values.member ?? [],
      reports: values.report ?? [],
      state: values.state,
    },
    format,
    log: !values.quiet && (values.log || format === 'text'),
  };
}
