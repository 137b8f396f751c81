import { html } from 'hono/html';
import type { Page } from './layout.js';

/** A synthetic person of the sandbox. */
export interface Person {
  readonly user: string;
  readonly password: string;
}

/** The page for visitors. */
export function welcomePage(): Page {
  return {
    title: 'Your Medicare record in one place',
    main: html`<section class="hero">
      <h1>Your Medicare record, in plain words</h1>
      <p>
        See what was billed, what Medicare paid and what you owe; your providers, medicines and diagnoses; and your card.
        You decide what Medicare shares with us, and you can stop at any time.
      </p>
      <div class="actions">
        <form method="post" action="/sign-in"><button>Get started</button></form>
        <form method="post" action="/sample"><button class="secondary">Look around with sample data</button></form>
      </div>
    </section>`,
  };
}

/** The page before a consent: what is shared, for how long, and what to expect at Medicare.gov. */
export function connectPage(people: readonly Person[] | undefined, hasEnded: boolean): Page {
  return {
    title: 'Connect Medicare',
    isBare: true,
    main: html`${
      hasEnded
        ? html`<p class="note" role="status">You are disconnected. Medicare shares nothing with us anymore, and we
              removed what we had read.</p>`
        : ''
    }
      <h1>Connect your Medicare account</h1>
      <div class="panel">
        <h2>What we read</h2>
        <ul class="ticks">
          <li>Your claims: services, dates, providers and amounts</li>
          <li>Your parts of Medicare and your card</li>
          <li>Your name and birth date, if you choose to share them</li>
        </ul>
        <h2>What you should know</h2>
        <ul class="ticks">
          <li>You sign in at Medicare.gov. We never see your password.</li>
          <li>Your consent lasts up to 13 months. You can end it here or at Medicare.gov on any day.</li>
          <li>If Medicare.gov finds no record of you, it says so there and does not send you back.</li>
        </ul>
        <a class="button" href="/consent/start?returnTo=/overview">Continue to Medicare.gov</a>
      </div>
      ${
        people === undefined
          ? ''
          : html`<div class="panel">
              <h2>This copy runs on synthetic people</h2>
              <p>On the next page, sign in as one of them:</p>
              <ul>
                ${people.map(({ user, password }) => html`<li><code>${user}</code>, password <code>${password}</code></li>`)}
              </ul>
            </div>`
      }`,
  };
}
