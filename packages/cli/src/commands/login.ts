import { createInterface } from 'node:readline';
import type { AuthSession, BlueButtonClient, Grant, Scope, Version } from '@payerkit/blue-button';
import type { Command } from 'commander';
import {
  type CallbackPage,
  canListen,
  type HandledCallback,
  listenForCallback,
} from '../callback-listener.js';
import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import { grantRow, grantText } from '../grants.js';
import { isPayerKitError } from '../payer-kit-failure.js';
import type { GlobalOptions, Runner } from '../runner.js';

interface LoginOptions extends GlobalOptions {
  /** False for `--no-browser`. */
  readonly browser: boolean;
  readonly scope?: readonly string[] | undefined;
  readonly lang?: string | undefined;
}

const DEFAULT_KEY = 'me';

/** Asks a member for consent on Medicare's pages, and stores the grant. */
export function define(command: Command, run: Runner): void {
  command
    .argument('[member]', 'your own key for the person, under which the grant is stored', DEFAULT_KEY)
    .option('--no-browser', 'print the URL and ask for the callback, in place of opening a browser')
    .option('--scope <scope...>', 'request these scopes in place of everything that a member can share')
    .option('--lang <language>', 'language of the consent page: en or es')
    .action(
      run(async (context, key: string, options: LoginOptions) => {
        const client = await context.blueButton();
        const { url, session } = await client.auth.start({
          key,
          // The client rejects what is no scope and no language.
          scopes: options.scope as Scope[] | undefined,
          lang: options.lang as 'en' | 'es' | undefined,
        });
        const { redirectUri } = client.auth;
        const grant =
          options.browser && canListen(redirectUri)
            ? await throughBrowser(context, client, url, session)
            : await throughPaste(context, client, url, session);
        const { status } = await client.forGrant(key).consent();
        const row = grantRow(grant, status);
        await context.output.document(row, () => `The member has consented.\n${grantText(row)}`);
      }),
    );
}

async function throughBrowser(
  context: CommandContext,
  client: BlueButtonClient<Version>,
  url: string,
  session: AuthSession,
): Promise<Grant> {
  const { output, signal } = context;
  const listener = await listenForCallback(client.auth.redirectUri, signal);
  try {
    output.note(`The browser opens Medicare's page. If it does not, open this URL:\n${url}`);
    await openBrowser(url, context);
    return await listener.wait((callback) => complete(context, client, callback, session));
  } finally {
    await listener.close();
  }
}

async function openBrowser(url: string, { output }: CommandContext): Promise<void> {
  try {
    const { default: open } = await import('open');
    const child = await open(url);
    child.once('error', () => output.note('No browser could be started; open the URL yourself.'));
    child.unref();
  } catch {
    output.note('No browser could be started; open the URL yourself.');
  }
}

/** Completes the authorization, or waits for another callback when this one is not the member's. */
async function complete(
  { output, signal }: CommandContext,
  client: BlueButtonClient<Version>,
  callback: string,
  session: AuthSession,
): Promise<HandledCallback<Grant>> {
  try {
    const grant = await client.auth.complete(callback, session, { signal });
    return { page: CONSENTED, end: () => grant };
  } catch (error) {
    if (!isPayerKitError(error)) throw error;
    // Any site can send the browser here: only a callback with the right state ends the wait.
    if (error.kind === 'state_mismatch' && error.code !== 'session_expired') return { page: FOREIGN };
    if (error.kind === 'patient_not_found') {
      output.note(
        'A callback without proof of its origin says that Medicare has no record of the person. Still waiting.',
      );
      return { page: FOREIGN };
    }
    return {
      page: error.kind === 'consent_denied' ? DENIED : FAILED,
      end: () => {
        throw error;
      },
    };
  }
}

const CONSENTED: CallbackPage = {
  status: 200,
  title: 'You are connected',
  text: 'payerkit has stored the consent. You can close this page and return to the terminal.',
};
const DENIED: CallbackPage = {
  status: 200,
  title: 'Nothing was shared',
  text: 'You did not consent. You can close this page and return to the terminal.',
};
const FAILED: CallbackPage = {
  status: 400,
  title: 'The login failed',
  text: 'The terminal shows the reason. You can close this page.',
};
const FOREIGN: CallbackPage = {
  status: 400,
  title: 'This is not the expected callback',
  text: 'It does not belong to the login that payerkit started. Return to the page that the terminal shows.',
};

async function throughPaste(
  { output, prompts, stdin, signal }: CommandContext,
  client: BlueButtonClient<Version>,
  url: string,
  session: AuthSession,
): Promise<Grant> {
  // Without it there is nothing to do, so --quiet does not silence it.
  output.instruction(
    `Open this URL in a browser:\n${url}\nAfter the consent, copy the URL that the browser was sent to, and paste it here.`,
  );
  const pasted = prompts.available ? await prompts.text('Callback URL') : await firstLine(stdin, signal);
  if (pasted.trim() === '')
    throw new CommandError(
      'No callback was pasted.',
      'Run the command again, and write the URL of the callback to stdin.',
      EXIT.invalid,
      'callback_required',
    );
  return client.auth.complete(pasted.trim(), session, { signal });
}

async function firstLine(stdin: CommandContext['stdin'], signal: AbortSignal): Promise<string> {
  const lines = createInterface({ input: stdin, signal });
  try {
    for await (const line of lines) return line;
    signal.throwIfAborted();
    return '';
  } finally {
    lines.close();
  }
}
