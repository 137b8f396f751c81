import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { grantKeys } from '../grants.js';
import type { Runner } from '../runner.js';
import type { Profile } from '../settings.js';

/** Shows the profile, environment and applications that commands use. Sends nothing, and opens no secret. */
export function define(command: Command, run: Runner): void {
  command.action(
    run(async (context) => {
      const profile = await context.profile();
      const { name, isStored, environment = null, folder } = profile;
      const value = {
        profile: isStored ? name : null,
        environment,
        blueButton: applicationOf(context, profile, 'blueButton'),
        optum: applicationOf(context, profile, 'optum'),
        grants: (await grantKeys(context)).length,
        configFolder: context.folder,
        folder,
      };
      await context.output.document(value, () => asText(value));
    }),
  );
}

interface Application {
  readonly clientId: string | null;
  readonly secret: 'environment' | 'keychain' | 'file' | 'missing';
  readonly server: string | null;
  readonly redirectUri?: string | null;
  readonly version?: string;
}

const VARIABLES = { blueButton: 'BLUE_BUTTON_CLIENT_SECRET', optum: 'OPTUM_CLIENT_SECRET' } as const;

function applicationOf(
  { env }: CommandContext,
  { environment, secrets, ownClientIds, ...settings }: Profile,
  vendor: 'blueButton' | 'optum',
): Application {
  const { clientId = null, baseUrl } = settings[vendor];
  const isOwn = clientId !== null && clientId === ownClientIds[vendor] && secrets !== 'environment';
  return {
    clientId,
    secret: env[VARIABLES[vendor]] ? 'environment' : isOwn ? secrets : 'missing',
    server: baseUrl ?? environment ?? null,
    ...(vendor === 'blueButton' && {
      redirectUri: settings.blueButton.redirectUri ?? null,
      version: settings.blueButton.version ?? 'v2',
    }),
  };
}

interface Identity {
  readonly profile: string | null;
  readonly environment: string | null;
  readonly blueButton: Application;
  readonly optum: Application;
  readonly grants: number;
  readonly configFolder: string;
  readonly folder: string;
}

function asText({ profile, environment, blueButton, optum, grants, configFolder, folder }: Identity): string {
  const application = ({ clientId, secret, server, version }: Application) =>
    clientId === null
      ? 'not configured'
      : `${clientId} (secret: ${secret}) at ${server ?? 'no environment'}${version === undefined ? '' : `, ${version}`}`;
  return [
    `profile       ${profile ?? 'none: environment variables'}`,
    `environment   ${environment ?? 'not named'}`,
    `Blue Button   ${application(blueButton)}`,
    ...(blueButton.clientId === null ? [] : [`redirect URI  ${blueButton.redirectUri ?? 'missing'}`]),
    `Optum         ${application(optum)}`,
    `grants        ${grants}`,
    `settings      ${configFolder}`,
    `stores        ${folder}`,
  ].join('\n');
}
