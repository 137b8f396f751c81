/** A field of a query, with its selected fields. */
export interface Selected {
  readonly name: string;
  /** Name in the response: the alias, or the field's own. */
  readonly as: string;
  readonly fields: readonly Selected[] | undefined;
}

/** One operation of a GraphQL document. */
export interface ParsedOperation {
  readonly kind: 'query' | 'mutation';
  readonly name: string | undefined;
  readonly fields: readonly Selected[];
}

/** The text is not GraphQL. */
export class GraphqlSyntaxError extends Error {
  override readonly name = 'GraphqlSyntaxError';
}

const TOKEN = /\.\.\.|[_A-Za-z]\w*|"""[\s\S]*?"""|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}()[\]:!$@=|&]/g;

/**
 * Reads the parts of a GraphQL document that the sandbox needs: names, aliases, nested selections and fragments.
 * Arguments and directives are skipped; variables are taken from the request.
 */
export function parseGraphql(text: string): ParsedOperation[] {
  const stripped = text.replace(/#[^\n\r]*/g, ' ').replaceAll(',', ' ');
  const tokens = stripped.match(TOKEN) ?? [];
  if (tokens.length === 0 || stripped.replace(TOKEN, '').trim() !== '')
    throw new GraphqlSyntaxError('unexpected character');
  return new Parser(tokens).document();
}

class Parser {
  readonly #tokens: readonly string[];
  readonly #fragments = new Map<string, readonly Selected[]>();
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  document(): ParsedOperation[] {
    const operations: ParsedOperation[] = [];
    while (this.#peek() !== undefined) {
      if (this.#peek() === 'fragment') {
        this.#take('fragment');
        const name = this.#word();
        this.#take('on');
        this.#word();
        this.#fragments.set(name, this.#selection());
      } else operations.push(this.#operation());
    }
    return operations.map((operation) => ({ ...operation, fields: this.#spread(operation.fields) }));
  }

  #operation(): ParsedOperation {
    if (this.#peek() === '{') return { kind: 'query', name: undefined, fields: this.#selection() };
    const kind = this.#word();
    if (kind !== 'query' && kind !== 'mutation') throw new GraphqlSyntaxError(`unexpected ${kind}`);
    const name = /^\w/.test(this.#peek() ?? '') ? this.#word() : undefined;
    this.#skipArguments();
    return { kind, name, fields: this.#selection() };
  }

  #selection(): Selected[] {
    const fields: Selected[] = [];
    this.#take('{');
    while (this.#peek() !== '}') {
      if (this.#peek() === '...') fields.push(this.#fragment());
      else fields.push(this.#field());
    }
    this.#take('}');
    if (fields.length === 0) throw new GraphqlSyntaxError('empty selection');
    return fields;
  }

  #field(): Selected {
    const first = this.#word();
    const aliased = this.#peek() === ':';
    if (aliased) this.#take(':');
    const name = aliased ? this.#word() : first;
    this.#skipArguments();
    return { name, as: first, fields: this.#peek() === '{' ? this.#selection() : undefined };
  }

  /** A fragment is in the selection under an impossible field name until all fragments are known. */
  #fragment(): Selected {
    this.#take('...');
    if (this.#peek() === 'on') {
      this.#take('on');
      this.#word();
      this.#skipArguments();
      return { name: '...', as: '', fields: this.#selection() };
    }
    const as = this.#word();
    this.#skipArguments();
    return { name: '...', as, fields: undefined };
  }

  #spread(fields: readonly Selected[], depth = 0): Selected[] {
    if (depth > 50) throw new GraphqlSyntaxError('fragments contain each other');
    return fields.flatMap((field) => {
      const inner =
        field.name === '...' && field.fields === undefined ? this.#fragments.get(field.as) : field.fields;
      if (field.name !== '...')
        return [inner === undefined ? field : { ...field, fields: this.#spread(inner, depth + 1) }];
      if (inner === undefined) throw new GraphqlSyntaxError(`unknown fragment ${field.as}`);
      return this.#spread(inner, depth + 1);
    });
  }

  /** Arguments, variable definitions and directives. */
  #skipArguments(): void {
    for (;;) {
      if (this.#peek() === '@') {
        this.#take('@');
        this.#word();
      } else if (this.#peek() === '(') {
        let depth = 0;
        do {
          const token = this.#next();
          depth += token === '(' ? 1 : token === ')' ? -1 : 0;
        } while (depth > 0);
      } else return;
    }
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #next(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new GraphqlSyntaxError('unexpected end');
    this.#at += 1;
    return token;
  }

  #take(expected: string): void {
    const token = this.#next();
    if (token !== expected) throw new GraphqlSyntaxError(`expected ${expected}, found ${token}`);
  }

  #word(): string {
    const token = this.#next();
    if (!/^[_A-Za-z]/.test(token)) throw new GraphqlSyntaxError(`expected a name, found ${token}`);
    return token;
  }
}
