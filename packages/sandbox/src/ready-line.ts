import type { ReadyFormat } from './cli-arguments.js';
import type { JournalEntry } from './control/journal.js';
import type { Sandbox } from './sandbox.js';

/** Writes a value so that `.env` readers and shells take it literally. */
function quoted(value: string): string {
  if (/^[\w.:/@%+-]*$/.test(value)) return value;
  return value.includes("'") ? `"${value.replace(/["\\$`]/g, '\\$&')}"` : `'${value}'`;
}

/**
 * Returns the settings of both clients as lines of a `.env` file.
 *
 * @param sandbox - a running one
 */
export function envLines({ url, blueButton, optum, control }: Sandbox): string {
  const settings: Readonly<Record<string, string>> = {
    BLUE_BUTTON_BASE_URL: blueButton.baseUrl,
    BLUE_BUTTON_CLIENT_ID: blueButton.clientId,
    BLUE_BUTTON_CLIENT_SECRET: blueButton.clientSecret,
    BLUE_BUTTON_REDIRECT_URI: blueButton.redirectUri,
    OPTUM_BASE_URL: optum.baseUrl,
    OPTUM_CLIENT_ID: optum.clientId,
    OPTUM_CLIENT_SECRET: optum.clientSecret,
    PAYERKIT_SANDBOX_URL: url,
    PAYERKIT_SANDBOX_CONTROL_TOKEN: control.token,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join('\n');
}

/**
 * Returns the lines that report a running sandbox.
 *
 * @param format - for people, as one line of JSON, or for a `.env` file
 */
export function readyLine(sandbox: Sandbox, format: ReadyFormat): string {
  const { url, consoleUrl, blueButton, optum, control } = sandbox;
  if (format === 'env') return envLines(sandbox);
  if (format === 'json')
    return JSON.stringify({ ready: true, url, consoleUrl, controlToken: control.token, blueButton, optum });
  const [application] = control.blueButton.applications();
  const redirectUris = [
    ...(application?.redirectUris ?? []),
    ...(application?.loopbackRedirects === true ? ['any loopback address'] : []),
  ];
  return [
    `payerkit sandbox is ready at ${url}`,
    `  Blue Button  client id ${blueButton.clientId}`,
    `               client secret ${blueButton.clientSecret}`,
    ...redirectUris.map((uri) => `               redirect uri ${uri}`),
    `  Optum        client id ${optum.clientId}`,
    `               client secret ${optum.clientSecret}`,
    `  Console      ${consoleUrl}`,
    `  Control      ${url}/_control with bearer token ${control.token}`,
    'Press Ctrl-C to stop.',
  ].join('\n');
}

/**
 * Returns one request in a line: time, method, path template, status, duration, member, faults.
 *
 * @param entry - the exchange as the journal holds it
 */
export function logLine(entry: JournalEntry): string {
  return [
    new Date(entry.at).toISOString().slice(11, 19),
    entry.method,
    entry.path ?? entry.template,
    entry.status === undefined ? 'cut off' : `${entry.status}${entry.completed ? '' : ' cut off'}`,
    `${entry.durationMs.toFixed(0)} ms`,
    ...(entry.path === undefined ? [] : ['(no such route)']),
    ...(entry.member === undefined ? [] : [entry.member]),
    ...(entry.faults.length === 0 ? [] : [`[${entry.faults.join(', ')}]`]),
  ].join(' ');
}
