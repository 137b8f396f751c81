import type { CallDisclosure } from '../call.js';
import type { DisclosureLog } from '../disclosure-log.js';
import { PayerKitError } from '../errors/payer-kit-error.js';
import { ConfigurationError, ValidationError } from '../errors/request-errors.js';
import type { DisclosureEvent } from '../events.js';
import type { RequestOptions } from '../request.js';
import type { CallScope } from './call-scope.js';
import type { PipelineSettings } from './pipeline-settings.js';
import type { PipelineState } from './pipeline-state.js';

/** The call whose data is disclosed. */
export interface DisclosingCall {
  readonly state: PipelineState;
  readonly settings: PipelineSettings;
  readonly operation: string;
  readonly callId: string;
  readonly scope: CallScope;
}

/** Whose data a call reads, and who asked what for; undefined where no one said so. */
export type DisclosureParties = Pick<DisclosureEvent, 'subject' | 'requestedBy' | 'purpose'>;

/**
 * Returns whose data a call reads, and who asked what for.
 *
 * @throws `ValidationError` (code `disclosure_incomplete`) where a disclosure log could not account for the read
 */
export function disclosureParties(
  { state, settings, operation }: Omit<DisclosingCall, 'scope' | 'callId'>,
  { subject: known }: Pick<CallDisclosure<never>, 'subject'>,
  options: RequestOptions,
): DisclosureParties {
  const { subject = known, requestedBy = settings.requestedBy, purpose = settings.purpose } = options;
  const parties = { subject, requestedBy, purpose };
  if (state.disclosureLog === undefined) return parties;
  const missing = Object.entries(parties).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length === 0) return parties;
  const names = missing.map((name) => `options.${name}`).join(' and ');
  throw new ValidationError({
    provider: state.profile.provider,
    operation,
    code: 'disclosure_incomplete',
    message: `${names}: required for a read of a person's data when the client has a disclosureLog. The request was not sent.`,
    issues: missing.map((name) => ({
      severity: 'error',
      code: 'required',
      path: `options.${name}`,
      text: 'is required with a disclosureLog',
    })),
  });
}

/**
 * Gives a disclosure to the handler, then to the log, and then to the listeners. When one of the first two fails, the data is not returned, so the log holds no less than what was disclosed.
 *
 * @param call - whose data it is
 * @param disclosure - what is disclosed
 * @param parties - whose data, and who asked what for
 * @param count - how many resources
 */
export async function disclose(
  { state, operation, callId, scope }: DisclosingCall,
  { resourceType, scopes }: CallDisclosure<never>,
  parties: DisclosureParties,
  count: number,
): Promise<void> {
  const { onDisclosure, disclosureLog, events, profile, clock } = state;
  const { provider } = profile;
  const atMs = clock.now();
  const event = { provider, operation, ...parties, resourceType, count, scopes, atMs, callId };
  if (onDisclosure !== undefined) {
    const handled = onDisclosure(event);
    if (handled !== undefined) await scope.race(handled);
  }
  if (disclosureLog !== undefined) await scope.race(append(disclosureLog, event));
  events.emit('disclosure', event);
}

async function append(log: DisclosureLog, event: DisclosureEvent): Promise<void> {
  const { atMs, subject, requestedBy, purpose, callId: _callId, ...what } = event;
  const person = subject as string;
  try {
    await log.append({ atMs, person, recipient: requestedBy as string, purpose: purpose as string, what });
  } catch (error) {
    const { provider, operation } = event;
    throw new ConfigurationError({
      provider,
      operation,
      code: 'disclosure_log_failed',
      message:
        'The disclosure could not be stored, so the data was not returned. Check the storage of the disclosureLog (see cause), then read again.',
      sent: 'yes',
      retryable: PayerKitError.isInstance(error) && error.retryable,
      cause: error,
    });
  }
}
