import type { Issue } from '@payerkit/core';
import { phrase } from '../internal/error/wire-errors.js';
import { isObject, listOf, objectOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import type { OperationBody, OperationResponse } from '../operations.js';
import { type EligibilityOutcome, readTransaction } from './eligibility-transaction.js';

/** Request for a discovery: an eligibility inquiry, with its response if there is one. */
export type DiscoveryRequest = OperationBody<'POST /rcm/eligibility/v1/coverage-discovery'>;

/** The same in X12. */
export type DiscoveryX12Request = OperationBody<'POST /rcm/eligibility/v1/coverage-discovery/x12'>;

/** A payer's response that a discovery received. */
export interface DiscoveredCoverage {
  /** Name of the path, such as `Medicare`. */
  readonly path: string;
  /** The vendor's ID of the payer. */
  readonly payerId: string | undefined;
  /** ID of the inquiry, for `enhancedEligibility.transactions.retrieve`. */
  readonly transactionId: string | undefined;
  /** Outcome of the inquiry. */
  readonly outcome: EligibilityOutcome;
  /** The 271 itself, in X12. */
  readonly x12: string | undefined;
}

/** A discovery, running or ended. */
export interface DiscoveryTask {
  /** Its ID. */
  readonly id: string;
  /** Status. */
  readonly status: 'pending' | 'success' | 'failure' | 'unknown';
  /** `serial` or `chained`. */
  readonly type: string | undefined;
  /** When it was started, as the vendor writes it. */
  readonly startedAt: string | undefined;
  /** When it ended, as the vendor writes it; undefined while it is pending. */
  readonly endedAt: string | undefined;
  /** Coverages it found, each with the response of its payer. */
  readonly found: readonly DiscoveredCoverage[];
  /** Paths that found a coverage, by name. */
  readonly successful: readonly string[];
  /** Paths that found none. */
  readonly unsuccessful: readonly string[];
  /** Paths still running. */
  readonly pending: readonly string[];
  /** Skipped paths, such as those tried within 72 hours. */
  readonly skipped: readonly string[];
  /** The task in wire format. */
  readonly response: OperationResponse<'GET /rcm/eligibility/v1/coverage-discovery/{id}'>;
}

/** Result of starting a discovery. */
export interface DiscoveryStart {
  /** IDs of the tasks that were started; empty for a dry run. */
  readonly taskIds: readonly string[];
  /** Paths that a dry run would try. */
  readonly wouldTry: readonly string[];
  /** Requests that did not qualify. */
  readonly issues: readonly Issue[];
}

/** Reads the response to a start: one task (202), several and rejections (207), or the paths of a dry run (200). */
export function readStart(answer: unknown): DiscoveryStart {
  const parts = Array.isArray(answer)
    ? answer.filter(isObject).map(({ status, body }) => ({ status: Number(status), body: body as unknown }))
    : [{ status: 200, body: answer }];
  const bodies = parts.map(({ body }) => body).filter(isObject);
  return {
    taskIds: bodies.flatMap(({ id }) => wireText(id) ?? []),
    wouldTry: bodies.flatMap(({ pending }) => namesOf(pending)),
    issues: parts
      .filter(({ status }) => status >= 400)
      .map(({ status, body }) => {
        const { text, followUp } = phrase(body);
        return { severity: 'warning', code: String(status), text, followUp };
      }),
  };
}

/**
 * Reads a task.
 *
 * @param askedId - the ID in the request
 */
export function readTask(response: DiscoveryTask['response'], askedId: string): DiscoveryTask {
  const wire = objectOf(response);
  const paths = objectOf(wire.discoveryPaths);
  const status = wireText(wire.status);
  return {
    id: wireText(wire.id) ?? askedId,
    status: status === 'pending' || status === 'success' || status === 'failure' ? status : 'unknown',
    type: wireText(wire.type),
    startedAt: wireText(wire.startDateTime),
    endedAt: wireText(wire.endDateTime),
    found: listOf(paths.successful as unknown[])
      .filter(isObject)
      .map(readCoverage),
    successful: namesOf(paths.successful),
    unsuccessful: namesOf(paths.unsuccessful),
    pending: namesOf(paths.pending),
    skipped: namesOf(paths.skipped),
    response,
  };
}

function readCoverage(path: Readonly<Record<string, unknown>>): DiscoveredCoverage {
  const transaction = objectOf(path.transaction);
  const { id, payerId, outcome, x12 } = readTransaction(transaction);
  return { path: wireText(path.name) ?? 'unknown', transactionId: id, payerId, outcome, x12 };
}

function namesOf(paths: unknown): string[] {
  return listOf(paths as unknown[]).flatMap((path) => wireText(isObject(path) ? path.name : path) ?? []);
}
