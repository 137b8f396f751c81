import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { type Finding, ok, problem, skipped } from '../doctor/finding.js';
import {
  checkNode,
  checkProxy,
  checkTokenStore,
  checkVersions,
  installedPackages,
  proxyVariable,
} from '../doctor/local-checks.js';
import { checkDns } from '../doctor/server-checks.js';
import { checkBlueButton, checkGrants, checkOptum, type VendorPlace } from '../doctor/vendor-checks.js';
import { describeFailure, EXIT } from '../failure.js';
import type { Runner } from '../runner.js';
import { type Profile, requireEnvironment } from '../settings.js';

/** Default addresses, as the clients have them. */
export const URLS = {
  blueButton: { sandbox: 'https://sandbox.bluebutton.cms.gov', production: 'https://api.bluebutton.cms.gov' },
  optum: { sandbox: 'https://sandbox-apigw.optum.com', production: 'https://apigw.optum.com' },
} as const;

/** Finds out what is wrong with the setup. */
export function define(command: Command, run: Runner): void {
  command
    .addHelpText(
      'after',
      `
Checks Node.js, versions, proxy, stores, and for each configured vendor DNS, TLS, clock, credentials, products, consents and
scopes. Sends health checks and one token request for each vendor, and no data. Exit code 1 when something does not work.`,
    )
    .action(
      run(async (context) => {
        const findings = await examine(context);
        const wrong = findings.filter(({ status }) => status === 'problem').length;
        await context.output.document({ ok: wrong === 0, findings }, () => textOf(context, findings));
        return wrong === 0 ? EXIT.success : EXIT.failed;
      }),
    );
}

async function examine(context: CommandContext): Promise<readonly Finding[]> {
  const { env } = context;
  const local = [
    checkNode(process.version),
    checkVersions(installedPackages(process.cwd())),
    checkProxy(env),
  ];
  let profile: Profile;
  try {
    profile = await context.profile();
    requireEnvironment(profile);
  } catch (error) {
    return [...local, failed('profile', error)];
  }
  const { name, isStored, environment } = profile;
  const settings = isStored
    ? `"${name}", environment ${environment}.`
    : `None; environment ${environment}, from variables.`;
  return [
    ...local,
    ok('profile', settings),
    await checkTokenStore(() => context.grantStore(), profile.folder),
    ...(await examineVendors(context, profile)),
  ];
}

async function examineVendors(context: CommandContext, profile: Profile): Promise<readonly Finding[]> {
  const { blueButton, optum } = profile;
  if (blueButton.clientId === undefined && optum.clientId === undefined)
    return [problem('credentials', 'No application is configured.', 'Run "payerkit configure".')];
  return [
    ...(blueButton.clientId === undefined
      ? [skipped('blue button', 'It is not configured.')]
      : await examineBlueButton(context, profile)),
    ...(optum.clientId === undefined
      ? [skipped('optum', 'It is not configured.')]
      : await examineOptum(context, profile)),
  ];
}

async function examineBlueButton(context: CommandContext, profile: Profile): Promise<readonly Finding[]> {
  const place = placeOf(context, profile, 'blueButton');
  const dns = await checkDns('blue button', place.url, isProxied(context));
  try {
    const findings = await checkBlueButton((tokenStore) => context.openBlueButton({ tokenStore }), place);
    const [client, store] = [await context.blueButton(), await context.grantStore()];
    const grants = await checkGrants(client, store, place.now()).catch((error: unknown) => [
      failed('consents', error),
    ]);
    return [dns, ...findings, ...grants];
  } catch (error) {
    rethrowEnd(context, error);
    return [dns, failed('blue button credentials', error)];
  }
}

async function examineOptum(context: CommandContext, profile: Profile): Promise<readonly Finding[]> {
  const place = placeOf(context, profile, 'optum');
  const dns = await checkDns('optum', place.url, isProxied(context));
  try {
    return [dns, ...(await checkOptum(await context.optum(), place))];
  } catch (error) {
    rethrowEnd(context, error);
    return [dns, failed('optum credentials', error)];
  }
}

function placeOf({ signal }: CommandContext, profile: Profile, vendor: keyof typeof URLS): VendorPlace {
  const environment = requireEnvironment(profile);
  const url = profile[vendor].baseUrl ?? URLS[vendor][environment];
  return { environment, url, signal, now: Date.now };
}

function isProxied({ env }: CommandContext): boolean {
  return proxyVariable(env) !== undefined;
}

/** Returns a failure as a finding: its next step is the fix. */
function failed(check: string, error: unknown): Finding {
  const { message, next } = describeFailure(error);
  return problem(check, message, next ?? 'Run "payerkit configure".');
}

function rethrowEnd({ signal }: CommandContext, error: unknown): void {
  if (signal.aborted) throw error;
}

const MARKS = {
  ok: ['green', 'ok'],
  warning: ['yellow', 'warning'],
  problem: ['red', 'problem'],
  skipped: ['dim', 'skipped'],
} as const;

function textOf({ output }: CommandContext, findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, status, detail, fix }) => {
    const [color, word] = MARKS[status];
    const line = `${output.style(color, word.padEnd(7))}  ${check.padEnd(width)}  ${detail}`;
    return fix === undefined ? [line] : [line, `${' '.repeat(width + 11)}fix: ${fix}`];
  });
  const count = (status: Finding['status']) => findings.filter((one) => one.status === status).length;
  const problems = count('problem');
  const end =
    problems === 0
      ? `No problems, ${count('warning')} to look at.`
      : `${problems} ${problems === 1 ? 'problem' : 'problems'}, ${count('warning')} to look at.`;
  return [...lines, '', end].join('\n');
}
