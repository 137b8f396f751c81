// Submits claims over a ledger in a folder that cannot be written to, and says what came of each.
import { PayerKitError } from '@payerkit/core';
import { claim, claimsClient } from './claims-client.mjs';
import { LEDGERS } from './stores.mjs';
import { givenWork, say } from './support.mjs';

const { url, folder, count } = givenWork();
const client = claimsClient(url, LEDGERS.file?.open(folder));
for (let n = 0; n < count; n += 1) {
  const outcome = await client.claims.professional.submit(claim(`D${n}`)).then(
    () => 'accepted',
    (error) => (PayerKitError.isInstance(error) ? error.code : 'untyped'),
  );
  say({ outcome });
}
await client.close();
