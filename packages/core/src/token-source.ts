/** A token ready to be sent. */
export interface AccessToken {
  /** The bearer value. */
  readonly value: string;
  /** The one origin it may go to, such as `https://api.example.com`. */
  readonly origin: string;
}

/**
 * Names the step a wait for a token is held up by: `lease`, another process renews the token; `token_endpoint`, the token
 * request of this process has no response yet.
 */
export type TokenWait = 'lease' | 'token_endpoint';

/**
 * Gives the tokens a call is sent with. `TokenManager` is one; a provider may bring its own.
 */
export interface TokenSource {
  /** A token that is good now, requested or refreshed when needed. */
  get(signal?: AbortSignal): Promise<AccessToken>;
  /** A token other than the one the vendor rejected as expired or invalid: the store's newer one, or a fresh one. */
  replace(refused: AccessToken, signal?: AbortSignal): Promise<AccessToken>;
  /** The step that waits for a token are held up by now; a call that runs out of time in one names it in its error. */
  readonly waitingFor?: TokenWait | undefined;
}

/** How a call shows who is asking. */
export type Authorization =
  | {
      /** Not at all. */
      readonly type: 'none';
    }
  | {
      /** With a bearer token. */
      readonly type: 'bearer';
      /** Where the token comes from. */
      readonly source: TokenSource;
    }
  | {
      /** With user name and password in the header. */
      readonly type: 'basic';
      /** Client id. */
      readonly username: string;
      /** Client secret. */
      readonly password: string;
    }
  | {
      /** With a static key in a header. */
      readonly type: 'key';
      /** Name of the header, such as `Authorization`. */
      readonly header: string;
      /** What the header holds; secret. */
      readonly value: string;
      /** The one origin that the key may go to. */
      readonly origin: string;
    };
