import { expect, test } from 'vitest';
import { Journal, type JournalEntry, maskHeaders, maskQuery } from './journal.js';

const EXCHANGE = { method: 'GET' } as Omit<JournalEntry, 'id'>;

test('only the last exchanges are kept, and their numbers go on', () => {
  const journal = new Journal(3);
  const heard: number[] = [];
  const stop = journal.subscribe(({ id }) => heard.push(id));
  for (let count = 0; count < 20; count += 1) {
    journal.add(EXCHANGE);
    expect(journal.entries().length).toBeLessThanOrEqual(3);
  }
  expect(journal.entries().map(({ id }) => id)).toEqual([18, 19, 20]);
  expect(journal.entries(19).map(({ id }) => id)).toEqual([20]);
  stop();
  journal.clear();
  journal.add(EXCHANGE);
  expect([heard.length, journal.entries().map(({ id }) => id)]).toEqual([20, [1]]);
});

test.each([
  ['Bearer secret', 'Bearer ***'],
  ['Basic c2VjcmV0', 'Basic ***'],
  ['bearer secret and more', 'bearer ***'],
  ['secret', '***'],
  ['Bearer\tsecret', '***'],
  ['Token secret', '***'],
])('of authorization %j stays %j', (authorization, shown) => {
  expect(maskHeaders({ authorization })).toEqual({ authorization: shown });
});

test('headers that are not listed are left out', () => {
  const given = { cookie: 'secret', 'x-authentication': 'secret', providertaxid: '123456789', accept: '*/*' };
  expect(maskHeaders(given)).toEqual({ accept: '*/*' });
});

test.each(['code', 'state', 'code_verifier', 'client_secret', 'client_assertion', 'access_token', 'token'])(
  'the value of %s is masked in a query, as is whatever is not known',
  (name) => {
    expect(maskQuery(`${name}=secret&patient=-1&identifier=x&hello=world&_count=10`)).toEqual({
      [name]: '***',
      patient: '***',
      identifier: '***',
      hello: '***',
      _count: '10',
    });
  },
);
