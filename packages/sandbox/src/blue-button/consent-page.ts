import { html } from 'hono/html';
import type { Person } from '../data/person.js';
import type { BlueButtonApplication } from './application.js';
import type { Version } from './oauth-state.js';
import { type Markup, page } from './page.js';
import { type Language, PAGE_TEXTS } from './page-texts.js';

/** Fields of the authorization request that the form passes on. */
const CARRIED = [
  'client_id',
  'redirect_uri',
  'response_type',
  'scope',
  'state',
  'code_challenge',
  'code_challenge_method',
];

/** Content of the consent page. */
export interface ConsentPageOptions {
  /** API version. */
  readonly version: Version;
  /** Language of the page. */
  readonly language: Language;
  /** The requesting application. */
  readonly app: BlueButtonApplication;
  /** Person who is logged in. */
  readonly person: Person;
  /** Path of this page, without query. */
  readonly path: string;
  /** Parameters of the authorization request. */
  readonly parameters: URLSearchParams;
}

function choices({ version, app, language }: ConsentPageOptions): Markup | string {
  const texts = PAGE_TEXTS[language];
  if (version === 3) {
    return html`<input type="hidden" name="share_demographic_scopes" value="True">
<label class="choice" for="share-samhsa"><input type="checkbox" id="share-samhsa" name="share_samhsa_data" value="True"> ${texts.samhsa}</label>`;
  }
  if (!app.demographics) return html`<input type="hidden" name="share_demographic_scopes" value="False">`;
  return html`<fieldset>
<legend>${texts.demographicsQuestion}</legend>
<label class="choice" for="demographics-yes"><input type="radio" id="demographics-yes" name="share_demographic_scopes" value="True" checked> ${texts.demographicsYes}</label>
<label class="choice" for="demographics-no"><input type="radio" id="demographics-no" name="share_demographic_scopes" value="False"> ${texts.demographicsNo}</label>
</fieldset>`;
}

function switchAccount({ version, path, parameters, language }: ConsentPageOptions): Markup {
  const texts = PAGE_TEXTS[language];
  const next = `${path.replace(/[^/]+\/$/, '')}?${parameters.toString()}`;
  if (version !== 3) {
    const login = new URLSearchParams({ next });
    return html`<p><a href="/mymedicare/login?${login.toString()}">${texts.switchAccount}</a></p>`;
  }
  return html`<form method="post" action="/v3/o/permission-logout">
<input type="hidden" name="next" value="${next}">
<p><button class="link" type="submit">${texts.switchAccount}</button></p>
</form>`;
}

/** Renders the page that asks a person whether an application may see their data. */
export function consentPage(options: ConsentPageOptions): Markup {
  const { language, app, person, path, parameters } = options;
  const texts = PAGE_TEXTS[language];
  const other = new URLSearchParams(parameters);
  other.set('lang', language === 'en' ? 'es' : 'en');
  const until = {
    THIRTEEN_MONTH: texts.untilMonths,
    ONE_TIME: texts.untilOnce,
    RESEARCH_STUDY: texts.untilResearch,
  }[app.dataAccessType];
  return page(
    language,
    texts.consentTitle(app.name),
    html`<p>${texts.signedInAs} <strong>${person.user}</strong>.</p>
<p>${texts.willShare}</p>
<ul><li>${texts.claims}</li><li>${texts.coverage}</li></ul>
<form method="post" action="${path}?${parameters.toString()}">
${CARRIED.filter((name) => parameters.has(name)).map(
  (name) => html`<input type="hidden" name="${name}" value="${parameters.get(name) ?? ''}">
`,
)}
${choices(options)}
<p>${until}</p>
<div class="actions">
<button type="submit" name="allow" value="Allow">${texts.allow}</button>
<button type="submit" class="second">${texts.deny}</button>
</div>
</form>
${switchAccount(options)}`,
    `${path}?${other.toString()}`,
  );
}
