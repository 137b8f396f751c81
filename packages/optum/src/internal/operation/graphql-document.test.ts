import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { graphqlRetryClass } from './graphql-document.js';

describe('the retry class of a GraphQL request', () => {
  test.each<[string, object, string]>([
    ['a query', { query: 'query searchClaim($i: In!) { searchClaim(input: $i) { id } }' }, 'idempotent'],
    ['a query without a keyword', { query: '{ searchClaim { id } }' }, 'idempotent'],
    ['a query with a byte order mark and comments', { query: '\uFEFF# mutation {\n{ a }' }, 'idempotent'],
    ['a query that quotes a mutation', { query: '{ a(text: "mutation { b }") }' }, 'idempotent'],
    ['a query with a block string', { query: '{ a(text: """ } mutation { \\""" """) }' }, 'idempotent'],
    ['a field called mutation', { query: 'query q { mutation { id } }' }, 'idempotent'],
    ['a query with a fragment', { query: 'query q { ...f } fragment f on T { id }' }, 'idempotent'],
    [
      'default values',
      { query: 'query q($i: In = { a: [1, 2.5e3], b: "x" }) @d(a: 1) { a(b: $i) }' },
      'idempotent',
    ],
    [
      'a mutation',
      { query: 'mutation claimSubmission($i: In!) { claimSubmission(input: $i) { id } }' },
      'unsafe',
    ],
    ['a subscription', { query: 'subscription s { a }' }, 'unsafe'],
    ['a query next to a mutation', { query: 'query a { x } mutation b { y }' }, 'unsafe'],
    [
      'the query of two operations',
      { query: 'query a { x } mutation b { y }', operationName: 'a' },
      'idempotent',
    ],
    [
      'the mutation of two operations',
      { query: 'query a { x } mutation b { y }', operationName: 'b' },
      'unsafe',
    ],
    ['an unknown operation name', { query: 'query a { x }', operationName: 'b' }, 'unsafe'],
    ['an open brace', { query: 'query a { x' }, 'unsafe'],
    ['an extra closing brace', { query: '{ x } }' }, 'unsafe'],
    ['an open string', { query: '{ x(a: "b) }' }, 'unsafe'],
    ['prose', { query: 'please find my claim' }, 'unsafe'],
    ['a fragment alone', { query: 'fragment f on T { id }' }, 'unsafe'],
    ['nothing', {}, 'unsafe'],
    ['an empty document', { query: '' }, 'unsafe'],
    ['the key in the samples', { mutation: 'mutation m { x }' }, 'unsafe'],
  ])('of %s', (_name, body, expected) => expect(graphqlRetryClass(body)).toBe(expected));

  const definition = fc.constantFrom('{ a }', 'query q { b(c: "}") }', 'fragment f on T { id }', '# {');
  // A string may swallow the mutation, and inside an open bracket it is a field: neither is a mutation at the top level.
  const prose = fc.string().map((text) => text.replaceAll(/["#{([]/g, ''));

  test.prop([fc.array(definition), prose, fc.string()])(
    'is unsafe wherever a mutation could run',
    (definitions, before, after) => {
      const query = [...definitions, `${before} mutation m { x } ${after}`].join('\n');
      expect(graphqlRetryClass({ query })).toBe('unsafe');
    },
  );

  test.prop([definition, fc.string()])('is that of a query for a field called mutation', (other, text) => {
    const query = `{ a(b: ${JSON.stringify(text)}) mutation m { x } }\n${other}`;
    expect(graphqlRetryClass({ query })).toBe('idempotent');
  });

  test.prop([fc.anything()])('never throws', (body) => {
    expect(['idempotent', 'unsafe']).toContain(graphqlRetryClass(body));
  });
});
