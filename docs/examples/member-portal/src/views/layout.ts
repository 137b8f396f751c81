import { html, raw } from 'hono/html';
import type { User } from '../sign-in.js';

/** Escaped HTML. */
export type Html = ReturnType<typeof html>;

/** A page between header and footer. */
export interface Page {
  readonly title: string;
  readonly main: Html;
  /** True for pages that show no navigation. */
  readonly isBare?: boolean;
}

const ICONS = {
  overview: 'M3 11 12 4l9 7v9h-6v-6H9v6H3z',
  claims: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7',
  care: 'M12 20S4 15 4 9.5A4.2 4.2 0 0 1 12 7.6 4.2 4.2 0 0 1 20 9.5C20 15 12 20 12 20z',
  costs: 'M5 20V10M12 20V4M19 20v-7',
  card: 'M3 6h18v12H3zM3 10h18M6 15h5',
} as const;

const LINKS = [
  ['overview', 'Overview'],
  ['claims', 'Claims'],
  ['care', 'Care'],
  ['costs', 'Costs'],
  ['card', 'Card'],
] as const;

/** Writes a whole page. */
export function layout({ title, main, isBare }: Page, user: User | undefined, path: string): Html {
  const hasNavigation = user !== undefined && isBare !== true;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Harbor</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/portal.css" />
        <script type="module" src="/assets/portal.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
          <a class="brand" href="/">Harbor</a>
          ${hasNavigation ? navigation(path) : ''}
          ${
            user === undefined
              ? ''
              : html`<div class="tools">
                  ${hasNavigation ? html`<a href="/account">Account</a>` : ''}
                  <form method="post" action="/sign-out"><button class="quiet">Sign out</button></form>
                </div>`
          }
        </header>
        <main id="main" tabindex="-1">
          ${user?.isSample === true && hasNavigation ? SAMPLE : ''} ${main}
        </main>
        <footer>
          <p>Harbor is an example of payerkit. Source of the data: Medicare.</p>
        </footer>
      </body>
    </html>`;
}

const SAMPLE = html`<p class="note">
  This is sample data of a person who does not exist. Sign out to connect your own Medicare account.
</p>`;

function navigation(path: string): Html {
  return html`<nav aria-label="Your record">
    <ul>
      ${LINKS.map(
        ([name, text]) => html`<li>
          <a href="/${name}" ${path.startsWith(`/${name}`) ? raw('aria-current="page"') : ''}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="${ICONS[name]}" /></svg>${text}
          </a>
        </li>`,
      )}
    </ul>
  </nav>`;
}
