import { BlueButtonClient } from '@payerkit/blue-button';
import { createPortal } from './src/portal.js';
import { readSettings } from './src/settings.js';

// Runs in the folder of the portal. The proxy passes on HTTP; browsers name the origin that they see.
const { keys, blueButton } = await readSettings(process.env);
const client = new BlueButtonClient(blueButton);
const portal = createPortal({ client, cards: client, keys, people: undefined });
for (const origin of ['https://portal.example', 'https://evil.example']) {
  const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
  const { status, headers: sent } = await portal.request('/sign-in', { method: 'POST', headers });
  const [secure = 'no cookie'] = /Secure/.exec(sent.get('set-cookie') ?? '') ?? [];
  console.log(status, secure);
}
await client.close();
