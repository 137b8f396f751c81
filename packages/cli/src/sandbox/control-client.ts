import { CommandError, EXIT } from '../failure.js';

const TIMEOUT_MS = 10_000;

/** Address of a running sandbox, and the token of its control routes. */
export interface SandboxAddress {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The token that the sandbox printed when it started. */
  readonly token: string;
}

/** Calls the control routes of a running sandbox. */
export class ControlClient {
  /** Address of the sandbox. */
  readonly url: string;
  readonly #token: string;
  readonly #signal: AbortSignal;

  /**
   * @param address - of the sandbox
   * @param signal - ends each call
   */
  constructor({ url, token }: SandboxAddress, signal: AbortSignal) {
    this.url = url.replace(/\/+$/, '');
    this.#token = token;
    this.#signal = signal;
  }

  /**
   * Reads a route.
   *
   * @param path - below `/_control`, such as `/switches`
   */
  get<T>(path: string): Promise<T> {
    return this.#send(path, { method: 'GET' });
  }

  /**
   * Calls a route.
   *
   * @param path - below `/_control`
   * @param body - plain JSON
   */
  post<T>(path: string, body: object): Promise<T> {
    return this.#send(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
  }

  /** Deletes something. */
  async delete(path: string): Promise<void> {
    await this.#send(path, { method: 'DELETE' });
  }

  async #send<T>(path: string, init: RequestInit): Promise<T> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${this.#token}`);
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(TIMEOUT_MS)]);
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${this.url}/_control${path}`, { ...init, headers, signal, redirect: 'error' });
      text = await response.text();
    } catch (error) {
      if (this.#signal.aborted) throw error;
      throw new CommandError(
        'The sandbox could not be reached.',
        'Start it with "payerkit sandbox", and set PAYERKIT_SANDBOX_URL to the address that it prints.',
        EXIT.failed,
        'sandbox_unreachable',
      );
    }
    if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as T;
    throw failure(response.status, text);
  }
}

function failure(status: number, text: string): CommandError {
  if (status === 401)
    return new CommandError(
      'The sandbox did not accept the control token.',
      'Set PAYERKIT_SANDBOX_CONTROL_TOKEN to the token that the running sandbox printed; each start has a new one.',
      EXIT.failed,
      'sandbox_token_rejected',
    );
  return new CommandError(
    `The sandbox rejected the change: ${reasonOf(text) ?? `HTTP ${status}`}.`,
    'Correct the option; "payerkit sandbox trigger --help" describes them.',
    EXIT.failed,
    'sandbox_rejected',
  );
}

/** The sandbox has no real people: its messages may be repeated. */
function reasonOf(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    return typeof error === 'string' ? error.replace(/\.$/, '') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns the address of the running sandbox.
 *
 * @param url - option of the command
 * @param variables - environment variables, over those of a `.env` file that `payerkit sandbox --env` wrote
 * @throws {@link CommandError} naming what is missing
 */
export function sandboxAddress(
  url: string | undefined,
  variables: Readonly<Record<string, string | undefined>>,
): SandboxAddress {
  const found = url ?? (variables.PAYERKIT_SANDBOX_URL || undefined);
  const token = variables.PAYERKIT_SANDBOX_CONTROL_TOKEN || undefined;
  const missing = [
    ...(found === undefined ? ['PAYERKIT_SANDBOX_URL'] : []),
    ...(token === undefined ? ['PAYERKIT_SANDBOX_CONTROL_TOKEN'] : []),
  ];
  if (found === undefined || token === undefined)
    throw new CommandError(
      `The running sandbox is unknown: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set.`,
      'Start it with "payerkit sandbox --env > .env" and run this command in the same folder, or set the variables.',
      EXIT.invalid,
      'sandbox_unknown',
    );
  if (!URL.canParse(found) || !/^https?:$/.test(new URL(found).protocol))
    throw new CommandError(
      'The address of the sandbox is not a URL.',
      'Use one such as http://127.0.0.1:4010.',
      EXIT.invalid,
      'sandbox_unknown',
    );
  return { url: found, token };
}
