/** One exchange the sandbox had with a client. Holds no body, no secret and no person's name. */
export interface JournalEntry {
  /** Counts up from 1; a reset starts over. */
  readonly id: number;
  /** Sandbox time at which the request came in, epoch milliseconds. */
  readonly at: number;
  /** Which half responded. */
  readonly vendor: 'blue-button' | 'optum';
  /** HTTP method. */
  readonly method: string;
  /** Path template such as `/v2/fhir/Patient/{id}`, also where a fault struck before it; `*` where there is no route. */
  readonly template: string;
  /** Query parameters; the value stands only where it can tell nothing about a person, else `***`. */
  readonly query: Readonly<Record<string, string>>;
  /** Request headers that matter to tests; credentials are cut to their scheme. */
  readonly headers: Readonly<Record<string, string>>;
  /** Status sent; absent when the connection ended before one was. */
  readonly status: number | undefined;
  /** From the request's arrival to the end of the response, in milliseconds. */
  readonly durationMs: number;
  /** The person it was about, by the id the sandbox lists members under. */
  readonly member: string | undefined;
  /** True when the application handled the request, whatever became of the response. */
  readonly processed: boolean;
  /** True when the whole response left. */
  readonly completed: boolean;
  /** Bytes of the request, head included. */
  readonly requestBytes: number;
  /** Bytes of the response, head included. */
  readonly responseBytes: number;
  /** Faults that struck. */
  readonly faults: readonly string[];
  /** What went wrong inside the sandbox itself; a defect of ours. */
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

/** Query parameters with everything that may tell of a person masked. */
export function maskQuery(search: string): Record<string, string> {
  if (search === '') return {};
  const masked: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search))
    masked[name] = SHOWN_QUERY.has(name) ? value : '***';
  return masked;
}

/** The few headers worth showing, credentials cut to their scheme. */
export function maskHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const masked: Record<string, string> = {};
  for (const name of SHOWN_HEADERS) {
    const value = headers[name];
    if (typeof value === 'string') masked[name] = value;
  }
  const { authorization } = headers;
  // A token sent without a scheme stands where the scheme would.
  if (typeof authorization === 'string')
    masked.authorization = /^(?:Basic|Bearer) /i.test(authorization)
      ? authorization.replace(/ .*/s, ' ***')
      : '***';
  return masked;
}

/** The last exchanges, newest last, up to a bound. */
export class Journal {
  readonly #limit: number;
  readonly #listeners = new Set<(entry: JournalEntry) => void>();
  #entries: JournalEntry[] = [];
  #lastId = 0;

  /**
   * @param limit - exchanges kept; older ones are dropped
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

  /** Exchanges with a number above `after`, oldest first. */
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
