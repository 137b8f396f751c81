import { nameOf, PEERS } from '../peers.mjs';
import { cpuOf, cpuOfFirst, peersDirectory, root } from '../processes.mjs';
import { inRounds, roundsOf } from '../rounds.mjs';
import { ratioOf, shown, table } from '../statistics.mjs';

const BUDGET_MS = 25_000;
const OURS = ['@payerkit/core', '@payerkit/blue-button', '@payerkit/optum', 'payerkit'];
const THEIRS = ['axios', 'undici', 'cms-bluebutton-sdk', 'fhir-kit-client', '@medplum/core'];
const BARE = 'bare Node';
const FIRST = 'first: ';
const IMPORT_GOALS = { '@payerkit/core': 1.4, '@payerkit/blue-button': 1.4, '@payerkit/optum': 1.55 };

/** What importing a client costs, and its first response, in fresh processes and as a multiple of starting Node. */
export async function start({ server, data, settings }) {
  const candidates = [BARE, ...OURS, ...THEIRS, ...[...PEERS, 'optum'].map((peer) => `${FIRST}${peer}`)];
  const samples = await inRounds(
    candidates,
    (name) => {
      if (name === BARE) return { cpuMs: cpuOf('', root) };
      if (!name.startsWith(FIRST))
        return { cpuMs: cpuOf(`await import('${name}')`, OURS.includes(name) ? root : peersDirectory) };
      const peer = name.slice(FIRST.length);
      return { cpuMs: cpuOfFirst({ peer, server: server.to(0), request: data.eligibility.request }) };
    },
    settings(BUDGET_MS),
  );
  const of = (name) => ratioOf(samples[name], samples[BARE], 'cpuMs');
  const first = (peer) => of(`${FIRST}${peer}`);
  return {
    sections: [
      {
        title: 'Import',
        body: `Fresh process each, ${roundsOf(samples)} rounds; CPU from the start of Node to the end of the import.\n\n${table(
          ['import', 'CPU, bare Node = 1'],
          [...OURS, ...THEIRS].map((name) => [`\`${name}\``, shown(of(name))]),
        )}`,
      },
      {
        title: 'First response',
        body: `Fresh process each, ${roundsOf(samples)} rounds; CPU from the start of Node until the first response was read: a Patient, and for Optum a token and an eligibility inquiry.\n\n${table(
          ['client', 'CPU, bare Node = 1'],
          [...PEERS, 'optum'].map((peer) => [
            peer === 'payerkit'
              ? 'payerkit, Blue Button'
              : peer === 'optum'
                ? 'payerkit, Optum'
                : nameOf(peer),
            shown(first(peer)),
          ]),
        )}`,
      },
    ],
    goals: [
      ...Object.entries(IMPORT_GOALS).map(([name, limit]) => ({
        text: `import of ${name}: CPU ≤ ${limit} × bare Node`,
        limit,
        ...of(name),
      })),
      { text: 'first response of Blue Button: CPU ≤ 2.6 × bare Node', limit: 2.6, ...first('payerkit') },
      { text: 'first eligibility of Optum: CPU ≤ 4.2 × bare Node', limit: 4.2, ...first('optum') },
    ],
  };
}
