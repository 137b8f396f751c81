import { serve } from '@hono/node-server';
import { BlueButtonClient } from '@payerkit/blue-button';
import { createPortal } from './portal.js';
import { readSettings } from './settings.js';

const { port, blueButton, keys, people } = await readSettings(process.env);
// The insurance card exists on v3 only. Both clients share one token store: a consent counts for every version.
const client = new BlueButtonClient(blueButton);
const cards = new BlueButtonClient({ ...blueButton, version: 'v3' });

const portal = createPortal({ client, cards, keys, people });
const server = serve({ fetch: portal.fetch, port, hostname: process.env.HOST ?? 'localhost' }, () => {
  console.log(`The member portal is at ${new URL(client.auth.redirectUri).origin}`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close();
    void Promise.all([client.close(), cards.close()]).then(() => process.exit());
  });
