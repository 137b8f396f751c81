import type { PayerKitError } from '@payerkit/core';
import { html } from 'hono/html';
import type { Html, Page } from './layout.js';

interface Problem {
  readonly status: 400 | 403 | 404 | 409 | 500 | 503;
  readonly page: Page;
}

const CONNECT = html`<a class="button" href="/connect">Connect Medicare</a>`;
// The address of the page itself: the same request again. A callback whose code was not spent can be loaded again, too.
const AGAIN = html`<a class="button" href="">Try again</a>`;

/** Returns the page for an error. It shows the code and the request's ID, which are safe to show and to report. */
export function problemOf(error: PayerKitError): Problem {
  switch (error.kind) {
    case 'consent_denied':
      return problem(
        403,
        'You chose not to share',
        'That is fine: Medicare has shared nothing with us. Without your claims there is little to see here. You can change your mind at any time, or look around with sample data after you sign out.',
        html`<a class="button" href="/connect">See what we would read</a>`,
      );
    case 'consent_expired':
      return problem(
        409,
        'Your connection to Medicare has ended',
        'A consent lasts up to 13 months, and you may have ended it at Medicare.gov. Connect again to see your record.',
        CONNECT,
      );
    // Medicare.gov sends this in the background and shows a page of its own: count it, nobody sees the response.
    case 'patient_not_found':
      return problem(404, 'Medicare has no record of you', 'Ask Medicare about your account.', CONNECT);
    case 'state_mismatch':
    case 'authorization_code':
      return problem(
        400,
        'Let us start over',
        'The page from Medicare.gov came too late, was already used, or was opened in another browser. Nothing was shared.',
        CONNECT,
      );
    default:
  }
  if (error.code === 'no_grant')
    return problem(409, 'Medicare is not connected', 'Connect it to see your record.', CONNECT);
  if (error.retryable)
    return problem(
      503,
      'Medicare is not responding',
      'Its service is down or very busy. Your connection is safe; try again in a minute.',
      AGAIN,
      error,
    );
  return problem(
    500,
    'We could not read your record',
    'This is our mistake or one of Medicare, not yours. Tell our support the code below.',
    AGAIN,
    error,
  );
}

export function notFoundPage(): Page {
  return problem(
    404,
    'There is no such page',
    'The link may be old.',
    html`<a class="button" href="/">Start</a>`,
  ).page;
}

function problem(
  status: Problem['status'],
  title: string,
  text: string,
  action: Html,
  error?: PayerKitError,
): Problem {
  const main = html`<section class="problem">
    <h1>${title}</h1>
    <p>${text}</p>
    <div class="actions">${action}</div>
    ${
      error === undefined
        ? ''
        : html`<p class="small">Code ${error.code}${error.requestId === undefined ? '' : `, request ${error.requestId}`}</p>`
    }
  </section>`;
  return { status, page: { title, main, isBare: status !== 404 && status !== 503 } };
}
