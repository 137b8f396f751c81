import { nameOf } from '../peers.mjs';
import { cpuOf, cpuOfFirst, peersDirectory, root } from '../processes.mjs';
import { inRounds, roundsOf } from '../rounds.mjs';
import { median, ratioOf, shown, table } from '../statistics.mjs';

const BUDGET_MS = 25_000;
// Module to import, and client whose first response is measured.
const CLIENTS = {
  'payerkit, core': ['@payerkit/core', undefined],
  'payerkit, Blue Button': ['@payerkit/blue-button', 'payerkit'],
  'payerkit, Optum': ['@payerkit/optum', 'optum'],
  'payerkit, both': ['payerkit', undefined],
  [nameOf('node-http')]: [undefined, 'node-http'],
  [nameOf('undici')]: ['undici', 'undici'],
  [nameOf('axios')]: ['axios', 'axios'],
  'cms-bluebutton-sdk': ['cms-bluebutton-sdk', 'cms-bluebutton-sdk'],
  'fhir-kit-client': ['fhir-kit-client', 'fhir-kit-client'],
  [nameOf('medplum')]: ['@medplum/core', 'medplum'],
};
const BARE = 'bare Node';
const FIRST = 'first: ';
// Processes of one round, of which the median counts, for bare Node and for payerkit: starts differ by a fifth.
const PROCESSES = 3;
const IMPORT_GOALS = { '@payerkit/core': 1.4, '@payerkit/blue-button': 1.4, '@payerkit/optum': 1.55 };

/** What importing a client costs, and its first response, in fresh processes and as a multiple of starting Node. */
export async function start({ server, data, settings }) {
  const named = (place) => Object.values(CLIENTS).flatMap((one) => one[place] ?? []);
  const candidates = [BARE, ...named(0), ...named(1).map((peer) => `${FIRST}${peer}`)];
  const samples = await inRounds(
    candidates,
    (name) => {
      const once = () => {
        if (name === BARE) return cpuOf('', root);
        if (!name.startsWith(FIRST))
          return cpuOf(`await import('${name}')`, name.includes('payerkit') ? root : peersDirectory);
        const peer = name.slice(FIRST.length);
        return cpuOfFirst({ peer, server: server.to(0), request: data.eligibility.request });
      };
      const isPeer = name !== BARE && !/payerkit|optum/.test(name);
      return { cpuMs: median(Array.from({ length: isPeer ? 1 : PROCESSES }, once)) };
    },
    settings(BUDGET_MS),
  );
  const of = (name) => ratioOf(samples[name], samples[BARE], 'cpuMs');
  const first = (peer) => of(`${FIRST}${peer}`);
  return {
    sections: [
      {
        title: 'Import and first response',
        body: `Fresh process each, ${roundsOf(samples)} rounds, of payerkit and bare Node the median of ${PROCESSES} processes. CPU from the start of Node to the end of the import, and until the first response was read: a Patient, and for Optum a token and an eligibility inquiry. Nothing was loaded before.\n\n${table(
          ['client', 'import, bare Node = 1', 'first response, bare Node = 1'],
          Object.entries(CLIENTS).map(([client, [module, peer]]) => [
            client,
            module === undefined ? 'part of Node' : shown(of(module)),
            peer === undefined ? '' : shown(first(peer)),
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
