import type { Grant } from '@payerkit/blue-button';
import { html } from 'hono/html';
import type { MemberRecord } from '../records.js';
import type { Page } from './layout.js';
import { day } from './words.js';

/** The account: the data that is shared, the end of the consent, and how to end it now. */
export function accountPage({ summaries, plans }: MemberRecord, grant: Grant | undefined): Page {
  const main =
    grant === undefined
      ? html`<h1>Account</h1>
          <p>Sample data needs no consent.</p>`
      : html`<h1>Account</h1>
          <section class="panel">
            <h2>Medicare is connected</h2>
            <ul class="ticks">
              <li>${summaries.length} claims</li>
              <li>${plans.length} parts of Medicare</li>
              <li>
                ${
                  grant.demographicsShared
                    ? 'Your name, birth date and address'
                    : 'Not your name, birth date and address: you kept them private'
                }
              </li>
            </ul>
            <p>
              ${
                grant.consentExpiresAt === undefined
                  ? 'Medicare states no end of your consent.'
                  : `Your consent ends on ${day(grant.consentExpiresAt)}.`
              }
              <a href="/consent/start?returnTo=/account">Renew it</a>
            </p>
          </section>
          <section class="panel">
            <h2>Stop sharing</h2>
            <p>Ends the consent at Medicare and removes what we have read of you.</p>
            <form method="post" action="/consent/revoke"><button class="danger">Disconnect Medicare</button></form>
          </section>`;
  return { title: 'Account', main: html`${main}<p><a href="/export">Download your data</a></p>` };
}

export function exportPage(): Page {
  return {
    title: 'Download your data',
    main: html`<h1>Download your data</h1>
      <p>The files hold health data. Keep them where only you can read them.</p>
      <ul class="downloads">
        <li>
          <a class="button" href="/export/claims.csv" download>Claims as CSV</a>
          <span class="small">one line for each claim, for a spreadsheet</span>
        </li>
        <li>
          <a class="button secondary" href="/export/record.json" download>Everything as FHIR R4</a>
          <span class="small">for another health application</span>
        </li>
      </ul>`,
  };
}
