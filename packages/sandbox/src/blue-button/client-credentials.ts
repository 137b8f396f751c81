import type { Context } from 'hono';
import type { SandboxEnv } from '../env.js';
import { noClientCredentialsText, ownError } from './answers.js';
import type { Version } from './oauth-state.js';
import type { BlueButtonServer } from './server.js';

/** Answers a token request that carries a signed assertion. */
export async function answerClientCredentials(
  c: Context<SandboxEnv>,
  _server: BlueButtonServer,
  _version: Version,
  _form: URLSearchParams,
): Promise<Response> {
  return ownError(c, { status_code: 403, message: noClientCredentialsText('') });
}
