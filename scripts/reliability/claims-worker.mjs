// Submits one list of claims, from its beginning, over a ledger that outlives it. Says which were accepted.
import { claim, claimsClient } from './claims-client.mjs';
import { closeStores, LEDGERS } from './stores.mjs';
import { givenWork, inParallel, say } from './support.mjs';

const { url, ledger, folder, count } = givenWork();
const client = claimsClient(url, LEDGERS[ledger]?.open(folder));
await inParallel(count, 4, async (n) => {
  const id = `C${n}`;
  const isAccepted = await client.claims.professional.submit(claim(id)).then(
    () => true,
    () => false,
  );
  if (isAccepted) say({ accepted: id });
});
await client.close();
await closeStores();
