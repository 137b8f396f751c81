/** A token ready to be sent. */
export interface AccessToken {
  /** The bearer value. */
  readonly value: string;
  /** The only origin to which it may be sent, such as `https://api.example.com`. */
  readonly origin: string;
}

/**
 * The step that blocks a wait for a token: `lease`, another process renews the token; `token_endpoint`, this process's
 * token request has no response yet.
 */
export type TokenWait = 'lease' | 'token_endpoint';

/**
 * Provides the tokens of calls. `TokenManager` implements it; a provider may have its own implementation. The
 * `callId` is the call that needs the token, for events.
 */
export interface TokenSource {
  /** Returns a valid token, requested or refreshed when needed. */
  get(signal?: AbortSignal, callId?: string): Promise<AccessToken>;
  /**
   * Returns a token other than the one the vendor rejected as expired or invalid: a newer one from the store, or a new
   * one.
   */
  replace(rejected: AccessToken, signal?: AbortSignal, callId?: string): Promise<AccessToken>;
  /**
   * Returns the step that pending waits for a token are blocked on; a call that times out there names it in its error.
   */
  readonly waitingFor?: TokenWait | undefined;
}

/** Credential of a call. */
export type Authorization =
  | {
      /** No credential. */
      readonly type: 'none';
    }
  | {
      /** A bearer token. */
      readonly type: 'bearer';
      /** Source of the token. */
      readonly source: TokenSource;
    }
  | {
      /** User name and password in the header. */
      readonly type: 'basic';
      /** Client ID. */
      readonly username: string;
      /** Client secret. */
      readonly password: string;
    }
  | {
      /** A client assertion (`private_key_jwt`, RFC 7523) among the fields of the body: a form, or a JSON object. */
      readonly type: 'assertion';
      /** Returns a signed JWT; called for each attempt, because servers accept an assertion once. */
      sign(): Promise<string>;
    }
  | {
      /** With a static key in a header. */
      readonly type: 'key';
      /** Name of the header, such as `Authorization`. */
      readonly header: string;
      /** Value of the header; secret. */
      readonly value: string;
      /** The one origin that the key may go to. */
      readonly origin: string;
    };
