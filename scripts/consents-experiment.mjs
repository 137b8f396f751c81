// Counts the consents that an outage of Blue Button's claims backend costs. The sandbox behaves as the running server does: it
// rotates the refresh token first, contacts its backend afterwards, and announces the outage at GET /health/bfd.
import { parseArgs } from 'node:util';
import { countConsents } from './reliability/consents.mjs';

const USAGE = `Usage: node scripts/consents-experiment.mjs [--members 1000] [--renewals 8] [--begin middle|before] [--kind failing]

Lets members consent, lets their access tokens expire, renews all of them at once, and takes the claims backend away: in the
middle of the wave, or before it. Counts the consents that are lost when the backend is back.

  --members   members, default 1000
  --renewals  maxConcurrentRenewals of the client, default its own (8)
  --begin     when the outage begins, default middle (after a tenth of the renewals)
  --kind      failing, unreachable or person-missing; default failing`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    members: { type: 'string', default: '1000' },
    renewals: { type: 'string' },
    begin: { type: 'string', default: 'middle' },
    kind: { type: 'string', default: 'failing' },
  },
});
const members = Number(values.members);
const { renewals, begin, kind } = values;
if (
  values.help ||
  !Number.isSafeInteger(members) ||
  members < 1 ||
  (begin !== 'middle' && begin !== 'before')
) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 1);
}

console.table(
  await countConsents({
    members,
    begin,
    kind,
    ...(renewals !== undefined && { renewals: Number(renewals) }),
  }),
);
