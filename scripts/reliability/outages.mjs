// Outages of Blue Button's claims backend, and how many consents they cost.
import { countConsents } from './consents.mjs';

const MAX_CONCURRENT_RENEWALS = 8;

/**
 * @param {import('./support.mjs').Context} context
 * @returns {AsyncGenerator<import('./support.mjs').Row, void, undefined>}
 */
export async function* outageExperiments({ sizes: { members } }) {
  for (const kind of ['failing', 'unreachable']) {
    const before = await countConsents({ members, begin: 'before', kind });
    yield {
      promise: 'An outage of the claims backend that has begun costs no consent',
      experiment: `All members renew at once while the backend is ${kind}`,
      figures: { ...before, 'consents lost': before['consents lost'] },
      losses: { 'consents lost': before['consents lost'] },
    };
  }
  const middle = await countConsents({ members, begin: 'middle' });
  const { 'consents lost': lost, ...figures } = middle;
  yield {
    promise:
      'An outage that begins in the middle of renewals costs no more consents than renewals are under way at once',
    experiment: 'All members renew at once, and the backend fails after a tenth of them',
    figures: { ...figures, 'consents lost': lost },
    losses: { 'more than maxConcurrentRenewals (8)': Math.max(0, lost - MAX_CONCURRENT_RENEWALS) },
    note: 'The server spends a refresh token before it asks its backend, so renewals that are under way when the outage begins cannot be saved.',
  };
}
