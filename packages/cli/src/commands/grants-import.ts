import { text as readAll } from 'node:stream/consumers';
import type { ImportedTokens } from '@payerkit/blue-button';
import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import { grantRow, grantText } from '../grants.js';
import type { Runner } from '../runner.js';

/** Stores tokens from elsewhere; they come from stdin or a question, never from an argument. */
export function define(command: Command, run: Runner): void {
  command
    .argument('<member>', 'your own key for the person, under which the grant is stored')
    .addHelpText(
      'after',
      `
Tokens come from stdin, as JSON: {"refreshToken": "..."} or {"accessToken": "...", "expiresAt": "2026-12-01T12:00:00Z"}; optional
are scopes, patientId and consentExpiresAt. A refresh token alone is spent at once: stop using it elsewhere first.`,
    )
    .action(
      run(async (context, key: string) => {
        const tokens = await readTokens(context);
        const client = await context.blueButton();
        const grant = await client.auth.importGrant(key, tokens, { signal: context.signal });
        const { status } = await client.forGrant(key).consent();
        const row = grantRow(grant, status);
        await context.output.confirm(row, () => `Stored the grant.\n${grantText(row)}`);
      }),
    );
}

async function readTokens({ prompts, stdin }: CommandContext): Promise<ImportedTokens> {
  if (prompts.available) return { refreshToken: await prompts.secret('Refresh token') };
  const tokens = parse(await readAll(stdin));
  if (typeof tokens === 'object' && tokens !== null) return tokens;
  throw new CommandError(
    'stdin contains no tokens as JSON; nothing was stored.',
    'Write {"refreshToken": "..."} to stdin.',
    EXIT.invalid,
    'tokens_required',
  );
}

function parse(text: string): ImportedTokens | undefined {
  try {
    return JSON.parse(text) as ImportedTokens;
  } catch {
    return undefined;
  }
}
