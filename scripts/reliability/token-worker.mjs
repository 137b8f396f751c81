// Reads members over and over, over a store that others share, until it is killed or has made the requested number of reads.
import { memberClient, readMember, storeConsent } from './member-client.mjs';
import { closeStores, TOKEN_STORES } from './stores.mjs';
import { givenWork, inParallel, say } from './support.mjs';

const { url, store, folder, worker, keys, reads } = givenWork();
const { open } = /** @type {(typeof TOKEN_STORES)[string]} */ (TOKEN_STORES[store]);
const client = memberClient({ url, tokenStore: open(folder), worker });
say('ready');
await inParallel(reads, 6, async (n) => {
  const key = `m${(n * 7 + worker.length) % keys}`;
  const outcome = await readMember(client, key);
  if (outcome === 'right') return;
  say({ outcome, key });
  if (outcome !== 'consent lost') return;
  const response = await fetch(`${url}/consent?key=${key}`);
  const tokens = /** @type {{ access_token: string, refresh_token: string }} */ (await response.json());
  await storeConsent(client, key, tokens);
});
await client.close();
await closeStores();
