// A Blue Button of one's own that counts: refresh tokens are good once, access tokens end at any time, each member has one patient.
import { json, serve } from './support.mjs';

/**
 * @typedef {object} Chain - the tokens of one consent
 * @property {number} good - number of the refresh token that is good now
 * @property {string} receiver - who was sent it
 * @property {number} readsLeft - before its access token is over
 */

/** Member's patient ID. */
export const patientOf = (/** @type {string} */ key) => `-${1000 + Number(key.slice(1))}`;

/**
 * @param {object} options
 * @param {() => number} options.random
 * @param {number} options.readsPerToken - an access token ends after so many reads, or up to twice as many
 * @param {number} options.delayMs - longest delay of a response
 */
export async function startTokenServer({ random, readsPerToken, delayMs }) {
  /** @type {Map<string, Chain>} */
  const chains = new Map();
  const killed = new Set();
  /** @type {Map<string, { requestsLeft: number, kill: () => void }>} */
  const aims = new Map();
  /** Members who had a consent that a kill ended. */
  const broken = new Set();
  const counts = { renewals: 0, reads: 0, doubles: 0, consents: 0 };

  const life = () => Math.ceil(readsPerToken * (1 + random()));
  const give = (/** @type {string} */ chain, /** @type {number} */ n) => ({
    access_token: `access.${chain}.${n}`,
    refresh_token: `refresh.${chain}.${n}`,
    token_type: 'Bearer',
    expires_in: 3600,
    scope: 'patient/Patient.rs patient/Coverage.rs patient/ExplanationOfBenefit.rs',
    patient: patientOf(chain.split('-')[0] ?? ''),
    access_grant_expiration: '2099-01-01T00:00:00Z',
  });

  const server = await serve(async ({ path, query, headers, body, response }) => {
    if (path === '/health/bfd') return json(response, 200, {});
    if (path === '/consent') return json(response, 200, consent(query.get('key') ?? ''));
    const worker = String(headers['x-worker']);
    const isDue = takeAim(worker);
    if (isDue && random() < 0.5) kill(worker);
    else if (isDue) response.once('finish', () => kill(worker));
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, random() * delayMs));
    if (path.includes('/o/token')) return renew(body, worker, response);
    counts.reads += 1;
    const [, chain = '', n] = (headers.authorization ?? '').replace('Bearer ', '').split('.');
    const known = chains.get(chain);
    if (known === undefined || Number(n) !== known.good || known.readsLeft <= 0)
      return json(
        response,
        401,
        { detail: 'Authentication credentials were not provided.' },
        {
          'www-authenticate':
            'Bearer error="invalid_token",error_description="The access token has expired."',
        },
      );
    known.readsLeft -= 1;
    const id = patientOf(chain.split('-')[0] ?? '');
    const patient = { resourceType: 'Patient', id, name: [{ family: `Sample ${id}` }] };
    if (!path.endsWith(`/${id}`)) return json(response, 404, {});
    return json(response, 200, patient, { 'content-type': 'application/fhir+json' });
  });

  function takeAim(/** @type {string} */ worker) {
    const aim = aims.get(worker);
    if (aim === undefined) return false;
    aim.requestsLeft -= 1;
    return aim.requestsLeft === 0;
  }

  function kill(/** @type {string} */ worker) {
    killed.add(worker);
    aims.get(worker)?.kill();
  }

  function consent(/** @type {string} */ key) {
    counts.consents += 1;
    const chain = `${key}-${counts.consents}`;
    chains.set(chain, { good: 0, receiver: '', readsLeft: life() });
    return give(chain, 0);
  }

  function renew(
    /** @type {string} */ form,
    /** @type {string} */ worker,
    /** @type {import('node:http').ServerResponse} */ response,
  ) {
    const [, chain = '', n] = (new URLSearchParams(form).get('refresh_token') ?? '').split('.');
    const known = chains.get(chain);
    if (known === undefined || Number(n) !== known.good) {
      // Who was sent the next token was killed, perhaps before it could store it: no one can know whether this one is spent.
      if (known !== undefined && killed.has(known.receiver)) broken.add(chain.split('-')[0]);
      else counts.doubles += 1;
      return json(response, 400, { error: 'invalid_grant' });
    }
    counts.renewals += 1;
    Object.assign(known, { good: known.good + 1, receiver: worker, readsLeft: life() });
    return json(response, 200, give(chain, known.good));
  }

  return {
    ...server,
    counts,
    consent,
    /**
     * Kills a worker when one of its requests has come, before or after it is responded to.
     *
     * @param {string} worker
     * @param {number} requests - until then
     * @param {() => void} kill
     */
    killAfter: (worker, requests, kill) => void aims.set(worker, { requestsLeft: requests, kill }),
    /** Whether a lost consent is one that a kill explains. */
    isExplained: (/** @type {string} */ key) => broken.has(key),
  };
}
