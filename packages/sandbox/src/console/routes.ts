import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { SandboxEnv } from '../env.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

const CONSOLE = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>payerkit sandbox</title>
<link rel="icon" href="data:,"><style>${raw(STYLE)}</style></head>
<body>
<header><h1>payerkit sandbox</h1><code id="url"></code>
<span id="state" class="quiet" role="status"></span><span id="stream" role="status">Connecting</span></header>
<main>
<div class="column">
<section aria-labelledby="journal-title">
<div class="row"><h2 id="journal-title">Journal</h2><span id="counters" class="quiet"></span>
<button id="hour">Advance the clock one hour</button>
<label for="days">Days</label><input type="number" id="days" min="1" step="1" value="1"><button id="day">Advance the clock by days</button>
<button id="reset">Reset everything</button></div>
<div class="row"><label for="filter">Filter</label><input type="text" id="filter" placeholder="path, status, member or fault" autocomplete="off"><span id="hits" class="quiet"></span></div>
<div class="scroll" tabindex="0" role="region" aria-label="Exchanges"><table>
<thead><tr><th>Time</th><th>Method</th><th>Path</th><th>Status</th><th>Took</th><th>Member</th><th>Faults</th></tr></thead>
<tbody id="journal"></tbody></table></div>
</section>
<section aria-labelledby="configuration-title"><div class="row"><h2 id="configuration-title">Configuration</h2></div><div id="configuration"></div>
<h3 id="applications-title">Applications</h3>
<div class="scroll low" tabindex="0" role="region" aria-label="Application list"><table>
<thead><tr><th>Name</th><th>Client id</th><th>Redirect URIs</th></tr></thead><tbody id="applications"></tbody></table></div></section>
</div>
<div class="column">
<section aria-labelledby="faults-title"><div class="row"><h2 id="faults-title">Faults</h2></div>
<div class="row"><label for="route">Only for path</label><input type="text" id="route" placeholder="/v2/fhir/*" autocomplete="off"></div>
<div class="row"><label for="count">At most</label><input type="number" id="count" min="1" step="1" placeholder="always"> times,
<label for="rate">hitting</label><input type="number" id="rate" min="1" max="100" step="1" placeholder="100"> %</div>
<fieldset id="faults" class="scroll low" aria-labelledby="faults-title"></fieldset></section>
<section aria-labelledby="members-title"><div class="row"><h2 id="members-title">Members</h2><span class="quiet">Log in opens the pages that a person sees.</span></div>
<div class="scroll low" tabindex="0" role="region" aria-label="Member list"><table>
<thead><tr><th>User</th><th>Password</th><th>Claims</th><th>Consent</th></tr></thead><tbody id="members"></tbody></table></div></section>
<section aria-labelledby="switches-title"><h2 id="switches-title">Switches</h2><div id="switches"></div></section>
</div>
</main>
<script>${raw(SCRIPT)}</script>
</body></html>`;

function landing(title: string, text: string) {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><style>${raw(STYLE)}</style></head>
<body><header><h1>${title}</h1></header><main><section><p>${text}</p></section></main></body></html>`;
}

/**
 * Serves the console, and the page that a consent started from it returns to. The page contains no secret: the
 * control's token is after the `#` of the address that its owner opens.
 */
export function createConsoleApp(): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    c.header('x-frame-options', 'DENY');
  });
  app.get('/_console', (c) => c.html(CONSOLE));
  app.get('/callback', (c) =>
    c.html(
      c.req.query('code') === undefined
        ? landing('Consent not given', 'An application would be notified. You can close this page.')
        : landing(
            'Consent given',
            'An application would now exchange its code for tokens. You can close this page.',
          ),
    ),
  );
  return app;
}
