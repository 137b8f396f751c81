import { lookup } from 'node:dns/promises';
import type { ResponseMeta } from '@payerkit/core';
import { isPayerKitError, type PayerKitError } from '../payer-kit-failure.js';
import { isLoopback } from '../settings.js';
import { type Finding, ok, problem, skipped, warning } from './finding.js';

const TOLERATED_MS = 30_000;
const HARMFUL_MS = 300_000;

/** Outcome of a call whose response does not matter. */
export type Probe =
  | { readonly ok: true; readonly meta: ResponseMeta }
  | { readonly ok: false; readonly error: PayerKitError };

/**
 * Makes a call and returns its outcome.
 *
 * @param call - to a vendor
 * @throws any error that is not of payerkit, and the end of the command
 */
export async function probe(call: () => Promise<{ readonly meta: ResponseMeta }>): Promise<Probe> {
  try {
    return { ok: true, meta: (await call()).meta };
  } catch (error) {
    if (isPayerKitError(error) && error.kind !== 'abort') return { ok: false, error };
    throw error;
  }
}

/**
 * Checks that the name of a server has an address.
 *
 * @param vendor - for the finding
 * @param url - base URL of the server
 * @param isProxied - true when the proxy resolves the name
 */
export async function checkDns(vendor: string, url: string, isProxied: boolean): Promise<Finding> {
  const check = `${vendor} dns`;
  const { hostname } = new URL(url);
  if (isLoopback(url)) return ok(check, `${hostname} is this machine.`);
  if (isProxied) return skipped(check, 'The proxy resolves the name.');
  try {
    await lookup(hostname);
    return ok(check, `${hostname} has an address.`);
  } catch (error) {
    const { code = 'unknown' } = error as { code?: string };
    return problem(
      check,
      `${hostname} has no address (${code}).`,
      'Check the network and its DNS server, and the base URL of the profile; behind a proxy set HTTPS_PROXY.',
    );
  }
}

/**
 * Checks by the outcome of a call that the server was reached over TLS, and how far its clock differs.
 *
 * @param vendor - for the findings
 * @param url - base URL of the server
 * @param outcome - of any call
 * @param nowMs - time of the outcome, in milliseconds since the Unix epoch
 */
export function checkConnection(
  vendor: string,
  url: string,
  outcome: Probe,
  nowMs: number,
): readonly Finding[] {
  if (outcome.ok) {
    const tls =
      new URL(url).protocol === 'https:' ? 'The certificate was accepted.' : 'Not used on this machine.';
    return [ok(`${vendor} tls`, tls), checkClock(vendor, outcome.meta.headers.date, nowMs)];
  }
  const { error } = outcome;
  const clock = skipped(`${vendor} clock`, 'There was no response whose date could be compared.');
  // A response of any kind is one that came through TLS.
  if (error.status !== undefined) return [ok(`${vendor} tls`, 'The server responds.'), clock];
  return [unreachable(vendor, error), clock];
}

function unreachable(vendor: string, { code, message, cause }: PayerKitError): Finding {
  if (code === 'tls_failed')
    return problem(
      `${vendor} tls`,
      message,
      "Set NODE_EXTRA_CA_CERTS to the PEM file of your company's certificate authority, and check the date of this machine.",
    );
  if (code.startsWith('proxy'))
    return problem(`${vendor} proxy`, message, 'Correct HTTPS_PROXY, or exclude the host with NO_PROXY.');
  const detail = cause?.code === undefined ? message : `${message} (${cause.code})`;
  return problem(
    `${vendor} connection`,
    detail,
    'Check the network, a firewall and the base URL; the sandbox must be running.',
  );
}

function checkClock(vendor: string, date: string | undefined, nowMs: number): Finding {
  const check = `${vendor} clock`;
  const serverMs = Date.parse(date ?? '');
  if (Number.isNaN(serverMs)) return skipped(check, 'The server sent no date.');
  const skewMs = nowMs - serverMs;
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  if (Math.abs(skewMs) <= TOLERATED_MS) return ok(check, 'This machine and the server agree.');
  const detail = `This machine is ${seconds} seconds ${skewMs > 0 ? 'ahead of' : 'behind'} the server.`;
  const fix =
    'Synchronize the clock: timedatectl set-ntp true on Linux, sntp -sS time.apple.com on macOS, w32tm /resync on Windows.';
  return Math.abs(skewMs) > HARMFUL_MS ? problem(check, detail, fix) : warning(check, detail, fix);
}

/**
 * Checks by the outcome of a call with credentials that they are those of the environment.
 *
 * @param vendor - for the finding
 * @param environment - of the profile
 * @param outcome - of a call that needs a token
 * @param isAccepted - checks whether an error shows that the credentials themselves were accepted
 */
export function checkCredentials(
  vendor: string,
  environment: string,
  outcome: Probe,
  isAccepted: (error: PayerKitError) => boolean,
): Finding {
  const check = `${vendor} credentials`;
  const accepted = ok(check, `Accepted in the ${environment} environment.`);
  if (outcome.ok) return accepted;
  const { error } = outcome;
  if (isAccepted(error)) return accepted;
  if (error.status === undefined) return skipped(check, 'The server could not be reached.');
  if (error.kind === 'server' || error.kind === 'rate_limit')
    return warning(
      check,
      `The server failed (HTTP ${error.status}).`,
      'Run "payerkit doctor" again in some minutes.',
    );
  const other = environment === 'sandbox' ? 'production' : 'sandbox';
  return problem(
    check,
    `Not accepted in the ${environment} environment (${error.code}).`,
    `Compare client ID and secret with the vendor's portal, or run "payerkit configure"; if they belong to ${other}, pass --environment ${other}.`,
  );
}
