// One of several processes that share a token store: completes a callback or reads a member, when it is signaled to start.
import { once } from 'node:events';
import { FileTokenStore } from '@payerkit/core/node';
import { type AuthSession, BlueButtonClient } from '../src/index.js';

interface Work {
  readonly directory: string;
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** To complete; without it the member `ada` is read. */
  readonly callback?: { readonly url: string; readonly session: AuthSession };
}

async function main(): Promise<void> {
  const { directory, baseUrl, callback, ...application } = JSON.parse(process.argv[2] ?? '{}') as Work;
  const tokenStore = new FileTokenStore(directory);
  const client = new BlueButtonClient({ environment: { baseUrl }, tokenStore, ...application });
  await client.metadata();
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  const member = client.forGrant('ada');
  const outcomes = await Promise.allSettled(
    callback
      ? [client.auth.complete(callback.url, callback.session).then(({ key }) => key)]
      : Array.from({ length: 5 }, () => member.patient.retrieve().then(({ resourceType }) => resourceType)),
  );
  const said = outcomes.map((outcome) =>
    outcome.status === 'fulfilled' ? outcome.value : (outcome.reason as { code: string }).code,
  );
  process.stdout.write(JSON.stringify(said));
  await client.close();
  process.stdin.destroy();
}

void main();
