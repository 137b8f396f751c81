import type { ServerResponse } from 'node:http';
import type { Answer } from '../server/response.js';

/** The context of an exchange that a fault receives. */
export interface FaultExchange {
  /** Absolute URL of the request. */
  readonly url: URL;
  /** The half that the path belongs to. */
  readonly vendor: 'blue-button' | 'optum';
  /** The server's end of the socket. */
  readonly outgoing: ServerResponse;
  /** Sandbox time, epoch milliseconds. */
  now(): number;
  /** Seeded randomness, from 0 (inclusive) to 1 (exclusive). */
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
 * The implementation of a fault, as one row of the table. A row has one or more of three hooks: `before` may respond in
 * place of the application, `change` rewrites the response, `deliver` takes over the writing.
 */
export interface Effect<Parameters> {
  /** One-line description of the failure. */
  readonly about: string;
  /** Default value of every parameter. */
  readonly defaults: Required<Parameters>;
  /** Hits only requests to token endpoints. */
  readonly tokensOnly?: true;
  before?(exchange: FaultExchange, parameters: Required<Parameters>): Promise<Answer | undefined>;
  change?(answer: Answer, parameters: Required<Parameters>, exchange: FaultExchange): Answer;
  deliver?(answer: Answer, parameters: Required<Parameters>, exchange: FaultExchange): Promise<void>;
}
