import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import type { Runner } from '../runner.js';
import { ControlClient, sandboxAddress } from '../sandbox/control-client.js';
import { TRIGGERS, type TriggerOptions, trigger } from '../sandbox/triggers.js';

interface Options {
  readonly user?: string | undefined;
  readonly type?: string | undefined;
  readonly count?: string | undefined;
  readonly vendor?: string | undefined;
  readonly to?: string | undefined;
  readonly authorizeUrl?: string | undefined;
  readonly deny?: boolean | undefined;
  readonly end?: boolean | undefined;
  readonly kind?: string | undefined;
  readonly url?: string | undefined;
  readonly envFile?: string | undefined;
}

/** Causes an event in a running sandbox. */
export function define(command: Command, run: Runner): void {
  const width = Math.max(...Object.keys(TRIGGERS).map(({ length }) => length)) + 2;
  const events = Object.entries(TRIGGERS).map(([name, { about }]) => `  ${name.padEnd(width)}${about}`);
  command
    .argument('<event>', 'name of the event')
    .option('--user <name>', 'login name of a member, such as BBUser00000')
    .option('--type <type>', 'new-claim: type of the claims, such as carrier, inpatient or pde')
    .option('--count <number>', 'new-claim: number of claims; outage: number of requests that fail')
    .option('--vendor <name>', 'blue-button or optum')
    .option('--kind <kind>', 'outage of blue-button: failing, unreachable, swallowing or person-missing')
    .option('--end', 'outage: ends it')
    .option('--to <url>', 'callback: your URL on this machine that a coverage discovery calls back to')
    .option('--authorize-url <url>', 'callback: URL of auth.start(), whose login the member ends')
    .option('--deny', 'callback: the member declines')
    .option('--url <url>', 'address of the sandbox (PAYERKIT_SANDBOX_URL)')
    .option(
      '--dotenv, --env-file <file>',
      'file that "payerkit sandbox --env" wrote. Default: .env, if there is one',
    )
    .addHelpText('after', `\nEvents:\n${events.join('\n')}`)
    .action(
      run(async (context, event: string, options: Options) => {
        const variables = { ...(await envFile(options.envFile)), ...present(context.env) };
        const control = new ControlClient(sandboxAddress(options.url, variables), context.signal);
        const triggered = await trigger(control, event, triggerOptions(options));
        await context.output.confirm(triggered, () => triggered.summary);
      }),
    );
}

/** Returns the names of the events. */
export function complete(): Promise<readonly string[]> {
  return Promise.resolve(Object.keys(TRIGGERS));
}

function triggerOptions({
  user,
  type,
  count,
  vendor,
  to,
  authorizeUrl,
  deny,
  end,
  kind,
}: Options): TriggerOptions {
  const number = count === undefined ? undefined : /^\d+$/.test(count) ? Number(count) : Number.NaN;
  return { user, type, count: number, vendor, to, authorizeUrl, deny, end, kind };
}

async function envFile(path: string | undefined): Promise<Readonly<Record<string, string | undefined>>> {
  const text = await readFile(path ?? '.env', 'utf8').catch(() => undefined);
  if (text !== undefined) return parseEnv(text) as Record<string, string | undefined>;
  if (path === undefined) return {};
  throw new CommandError(
    'The file of --dotenv cannot be read.',
    'Write it with "payerkit sandbox --env".',
    EXIT.invalid,
    'env_file_unreadable',
  );
}

/** An empty variable is an unset one. */
function present(env: CommandContext['env']): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
}
