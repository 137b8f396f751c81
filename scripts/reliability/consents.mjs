// Counts the consents that an outage of Blue Button's claims backend costs. The sandbox behaves as the running server does: it
// rotates the refresh token first, contacts its backend afterwards, and announces the outage at GET /health/bfd.
import { BlueButtonClient } from '@payerkit/blue-button';
import { createSandbox } from '@payerkit/sandbox';

/**
 * Lets members consent, lets their access tokens expire, renews all of them at once, and takes the claims backend away.
 *
 * @param {object} options
 * @param {number} options.members
 * @param {number} [options.renewals] - `maxConcurrentRenewals` of the client
 * @param {'middle' | 'before'} [options.begin] - when the outage begins
 * @param {string} [options.kind] - `failing`, `unreachable` or `person-missing`
 */
export async function countConsents({ members, renewals, begin = 'middle', kind = 'failing' }) {
  const isMiddle = begin === 'middle';
  // Time is the experiment's own, so that nothing has to be waited for: only the client's clock moves.
  let nowMs = Date.now();
  const clock = {
    now: () => nowMs,
    sleep: async (/** @type {number} */ ms) => {
      nowMs += ms;
    },
  };

  const sandbox = await createSandbox();
  const { blueButton: control } = sandbox.control;
  const { baseUrl, ...application } = sandbox.blueButton;
  const client = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    ...application,
    clock,
    maxRetries: 0,
    ...(renewals !== undefined && { maxConcurrentRenewals: renewals }),
  });
  const keys = Array.from({ length: members }, (_, number) => `member-${number}`);
  const read = (/** @type {string} */ key) => client.forGrant(key).coverage.list().toArray({ limit: 1 });

  try {
    for (const [number, key] of keys.entries()) {
      const { url, session } = await client.auth.start({ key });
      const user = `BBUser${String(number + 20).padStart(5, '0')}`;
      await client.auth.complete(await control.consent(url, { user }), session);
    }
    control.expireTokens();
    nowMs += 3_600_000;

    const wave = await renewAll();
    control.switches.dataSource = 'up';
    nowMs += 60_000;
    const after = await Promise.allSettled(keys.map(read));
    const lost = after.filter(({ status }) => status === 'rejected').length;
    return { members, ...wave, 'consents lost': lost };
  } finally {
    await client.close();
    await sandbox.close();
  }

  async function renewAll() {
    const beginsAfter = isMiddle ? Math.ceil(members / 10) : 0;
    let renewed = 0;
    let unknown = 0;
    const beginOutage = () => {
      control.switches.dataSource = /** @type {typeof control.switches.dataSource} */ (kind);
    };
    if (!isMiddle) beginOutage();
    const stop = client.on('token', ({ action }) => {
      if (action !== 'refreshed') return;
      renewed += 1;
      if (renewed === beginsAfter) beginOutage();
    });
    let checks = 0;
    const stopChecks = client.on('request', ({ operation }) => {
      if (operation === 'GET /health/bfd') checks += 1;
    });
    const before = control.tokenRequests();
    const outcomes = await Promise.allSettled(keys.map(read));
    stop();
    stopChecks();
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    for (const { kind } of reasons) if (kind === 'refresh_outcome_unknown') unknown += 1;
    const held = reasons.filter(({ code }) => code === 'backend_unavailable').length;
    const sent = control.tokenRequests().refreshToken - before.refreshToken;
    return {
      'refresh tokens sent': sent,
      'renewed before the outage': renewed,
      'outcome unknown': unknown,
      'held, nothing sent': held,
      'health checks': checks,
    };
  }
}
