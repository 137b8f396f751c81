import type { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import type { ConsentChoice } from './control.js';

/** Maximum number of steps that a browser would follow. */
const MAX_STEPS = 12;

/** Returns the text that escaped HTML shows. */
function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Returns the hidden and chosen fields of the consent page's form, as a browser would send them. */
function formOf(markup: string): { action: string; fields: URLSearchParams } {
  const form = /<form method="post" action="([^"]*)">([\s\S]*?)<\/form>/.exec(markup);
  const [, action, body] = form ?? [];
  if (action === undefined || body === undefined) throw new Error('the page has no form');
  const fields = new URLSearchParams();
  for (const [, name, value] of body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)) {
    fields.append(decode(name ?? ''), decode(value ?? ''));
  }
  return { action: decode(action), fields };
}

/**
 * Walks an authorization link through the pages as a person would, over the same routes.
 *
 * @param origin - origin of the sandbox, for links without one
 * @returns the callback URL
 * @throws Error when a page rejects: the message has the status and the path, never the query
 */
export async function consentByScript(
  app: Hono<SandboxEnv>,
  origin: string,
  authorizeUrl: string,
  choice: ConsentChoice,
  password: string,
): Promise<string> {
  let url = new URL(authorizeUrl, origin);
  let init: { method: string; body: URLSearchParams } | undefined;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const response = await app.request(url.pathname + url.search, init);
    init = undefined;
    const location = response.headers.get('location');
    if (location !== null) {
      // The server's own redirects are paths; only the redirect to the application is a complete URL.
      if (URL.canParse(location)) return location;
      url = new URL(location, url);
      continue;
    }
    const markup = await response.text();
    if (response.status !== 200) {
      if (markup.includes('?error=not_found'))
        throw new Error(
          'the consent stopped on the page for a person without a Medicare record: the browser stays there, and the page calls the redirect URI in the background with error=not_found',
        );
      const [registered] = /Registered for [^<]*/.exec(markup) ?? [];
      if (registered !== undefined)
        throw new Error(`the redirect URI is not registered. ${decode(registered)}`);
      throw new Error(`the consent stopped with status ${response.status} at ${url.pathname}`);
    }
    const { action, fields } = formOf(markup);
    if (fields.has('relay')) {
      fields.set('username', choice.user);
      fields.set('password', password);
    } else {
      if (fields.get('share_demographic_scopes') === null) {
        fields.set('share_demographic_scopes', choice.demographics === false ? 'False' : 'True');
      }
      if (markup.includes('name="share_samhsa_data"') && choice.samhsa !== false)
        fields.set('share_samhsa_data', 'True');
      if (choice.deny !== true) fields.set('allow', 'Allow');
    }
    url = new URL(action, url);
    init = { method: 'POST', body: fields };
  }
  throw new Error('the consent did not finish');
}
