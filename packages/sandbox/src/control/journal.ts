/** One exchange between the sandbox and a client. It contains no body, no secret and no person's name. */
export interface JournalEntry {
  /** Number, counted from 1; a reset starts over. */
  readonly id: number;
  /** Sandbox time of the request, epoch milliseconds. */
  readonly at: number;
  /** The half that responded. */
  readonly vendor: 'blue-button' | 'optum';
  /** Path template such as `/v2/fhir/Patient/{id}`, even if a fault hit before routing; `*` when there is no route. */
  readonly method: string;
  /** Path template such as `/v2/fhir/Patient/{id}`, even if a fault hit before routing; `*` when there is no route. */
  readonly template: string;
  /** Path as sent, without the query, if it has no route: the path of a route may name a person. */
  readonly path: string | undefined;
  /** Query parameters; a value is shown only if it cannot identify a person, otherwise `***`. */
  readonly query: Readonly<Record<string, string>>;
  /** Request headers that matter to tests; credentials are reduced to their scheme. */
  readonly headers: Readonly<Record<string, string>>;
  /** Status sent; absent when the connection ended before one was. */
  readonly status: number | undefined;
  /** Time from the request's arrival to the end of the response, in milliseconds. */
  readonly durationMs: number;
  /** The person concerned, by the ID under which the sandbox lists members. */
  readonly member: string | undefined;
  /** True when the application handled the request, whether or not the response arrived. */
  readonly processed: boolean;
  /** True when the complete response was sent. */
  readonly completed: boolean;
  /** Bytes of the request, head included. */
  readonly requestBytes: number;
  /** Bytes of the response, head included. */
  readonly responseBytes: number;
  /** Faults that hit. */
  readonly faults: readonly string[];
  /** An internal error of the sandbox itself; a bug of ours. */
  readonly failure: string | undefined;
}

function words(...lines: readonly string[]) {
  return lines.flatMap((line) => line.split(' '));
}

const SHOWN_QUERY = new Set(
  words(
    '_count _format _lastUpdated _summary _elements startIndex type service-date _since response_type grant_type',
    'code_challenge_method lang page pageSize page_size system limit offset sort fieldset testMode status',
    'transactionType returnTotalCount',
  ),
);

const SHOWN_HEADERS = words(
  'accept accept-encoding content-type content-length user-agent environment connection nextpagetoken',
  'x-chng-trace-id x-optum-consumer-correlation-id x-optum-correlation-id',
);

/** Returns the query parameters, with all personal data masked. */
export function maskQuery(search: string): Record<string, string> {
  if (search === '') return {};
  const masked: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search))
    masked[name] = SHOWN_QUERY.has(name) ? value : '***';
  return masked;
}

/** Returns the headers that are worth showing, with credentials reduced to their scheme. */
export function maskHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const masked: Record<string, string> = {};
  for (const name of SHOWN_HEADERS) {
    const value = headers[name];
    if (typeof value === 'string') masked[name] = value;
  }
  const { authorization } = headers;
  // A token sent without a scheme is where the scheme would be.
  if (typeof authorization === 'string')
    masked.authorization = /^(?:Basic|Bearer) /i.test(authorization)
      ? authorization.replace(/ .*/s, ' ***')
      : '***';
  return masked;
}

/** The most recent exchanges, newest last, up to a limit. */
export class Journal {
  readonly #limit: number;
  readonly #listeners = new Set<(entry: JournalEntry) => void>();
  #entries: JournalEntry[] = [];
  #lastId = 0;

  /**
   * Creates a journal.
   *
   * @param limit - number of exchanges to keep; older ones are dropped
   */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(entry: Omit<JournalEntry, 'id'>): void {
    this.#lastId += 1;
    const numbered = { id: this.#lastId, ...entry };
    this.#entries.push(numbered);
    // Dropping in blocks keeps each addition cheap.
    if (this.#entries.length >= this.#limit * 2) this.#entries = this.#entries.slice(-this.#limit);
    for (const listener of this.#listeners) listener(numbered);
  }

  /** Returns exchanges with a number above `after`, oldest first. */
  entries(after = 0): JournalEntry[] {
    const kept = this.#entries.slice(-this.#limit);
    return after <= 0 ? kept : kept.filter((entry) => entry.id > after);
  }

  subscribe(listener: (entry: JournalEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  clear(): void {
    this.#entries = [];
    this.#lastId = 0;
  }
}
