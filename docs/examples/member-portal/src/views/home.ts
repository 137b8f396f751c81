import type { ClaimSummary } from '@payerkit/core';
import { html } from 'hono/html';
import { dayOf, type MemberRecord } from '../records.js';
import { claimList } from './claims.js';
import type { Html, Page } from './layout.js';
import { day, dollars, minute, total } from './words.js';

/** The overview: the last twelve months, parts of Medicare, newest claims. */
export function homePage({ patient, summaries, plans, readAt }: MemberRecord): Page {
  const given = patient?.name?.[0]?.given?.[0];
  const since = new Date(readAt);
  since.setFullYear(since.getFullYear() - 1);
  const recent = summaries.filter((claim) => dayOf(claim) >= since.toISOString().slice(0, 10));
  return {
    title: 'Overview',
    main: html`<h1>${given === undefined ? 'Welcome' : `Welcome, ${given}`}</h1>
      <section aria-labelledby="year">
        <h2 id="year">Last 12 months</h2>
        <dl class="figures">
          ${figure('Claims', String(recent.length))}
          ${figure('Medicare paid', dollars(total(recent, 'paid')))}
          ${figure('Your share', dollars(total(recent, 'patientOwes')))}
        </dl>
      </section>
      <section aria-labelledby="parts">
        <h2 id="parts">Your coverage</h2>
        <ul class="plans">
          ${plans.map(
            ({ kindText, active, period }) => html`<li>
              <strong>${kindText ?? 'Coverage'}</strong>
              <span class="badge ${active === true ? 'good' : ''}">${ACTIVE[String(active)]}</span>
              <span class="small">since ${day(period?.start)}</span>
            </li>`,
          )}
        </ul>
        <p><a href="/card">Show your card</a></p>
      </section>
      ${newest(summaries)}
      <form method="post" action="/refresh" class="refresh">
        <p class="small">Read from Medicare on ${minute(readAt)}.</p>
        <button class="quiet">Read again</button>
      </form>`,
  };
}

const ACTIVE: Readonly<Record<string, string>> = {
  true: 'active',
  false: 'not active',
  undefined: 'unknown',
};

function figure(name: string, value: string): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function newest(claims: readonly ClaimSummary[]): Html {
  return html`<section aria-labelledby="newest">
    <h2 id="newest">Newest claims</h2>
    ${claims.length === 0 ? html`<p>Medicare has no claims of yours yet.</p>` : claimList(claims.slice(0, 5))}
    <p><a href="/claims">All claims</a></p>
  </section>`;
}
