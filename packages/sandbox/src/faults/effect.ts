import type { ServerResponse } from 'node:http';
import type { Answer } from '../server/response.js';

/** One exchange as a fault sees it. */
export interface FaultExchange {
  /** Absolute address that was asked for. */
  readonly url: URL;
  /** Which half the path belongs to. */
  readonly vendor: 'blue-button' | 'optum';
  /** The responding end of the socket. */
  readonly outgoing: ServerResponse;
  /** Sandbox time, epoch milliseconds. */
  now(): number;
  /** Seeded chance, from 0 (included) to 1 (excluded). */
  chance(): number;
  /** Waits in real time; ends early when the client leaves or the sandbox closes. */
  wait(ms: number): Promise<void>;
  /** Resolves when the client leaves or the sandbox closes. */
  gone(): Promise<void>;
  /** Lets the application handle the request. */
  handle(): Promise<Answer>;
  /** Makes access tokens expire or deletes them, at both vendors. */
  endTokens(how: 'expired' | 'revoked'): void;
}

/**
 * What a fault does, as one row of the table. A row has one of three hooks or several: `before` may respond in the
 * application's place, `change` rewrites the response, `deliver` takes over the writing.
 */
export interface Effect<Parameters> {
  /** One line for people: what goes wrong. */
  readonly about: string;
  /** Value of every parameter that a rule leaves out. */
  readonly defaults: Required<Parameters>;
  /** Hits requests to token endpoints alone. */
  readonly tokensOnly?: true;
  before?(exchange: FaultExchange, parameters: Required<Parameters>): Promise<Answer | undefined>;
  change?(answer: Answer, parameters: Required<Parameters>, exchange: FaultExchange): Answer;
  deliver?(answer: Answer, parameters: Required<Parameters>, exchange: FaultExchange): Promise<void>;
}
