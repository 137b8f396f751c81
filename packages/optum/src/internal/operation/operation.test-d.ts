import { describe, expectTypeOf, test } from 'vitest';
import type { OperationKey } from '../../operations.js';
import type { SubmissionDeclaration } from '../submission/ledger.js';
import type { Operation, OperationBase, OperationClass } from './operation.js';
import { operation } from './operation.js';

interface Claim {
  readonly number: string;
}
type Declared<K extends OperationKey> = OperationBase<Claim, string> & OperationClass<K, Claim, string>;
type Recorded = SubmissionDeclaration<Claim, string>;

const SUBMIT = 'POST /medicalnetwork/professionalclaims/v3/submission';
const CHECK = 'POST /medicalnetwork/eligibility/v3/';
const GRAPHQL = 'POST /oihub/claim/actions/v1';

describe('a declared operation', () => {
  test('declares its ledger identity, or the reason it has none, when its row is unsafe', () => {
    expectTypeOf<object>().not.toExtend<Declared<typeof SUBMIT>>();
    expectTypeOf<{ discloses: '271' }>().not.toExtend<Declared<typeof SUBMIT>>();
    expectTypeOf<{ ledger: undefined }>().not.toExtend<Declared<typeof SUBMIT>>();
    expectTypeOf<{ ledger: object }>().not.toExtend<Declared<typeof SUBMIT>>();
    expectTypeOf<{ ledger: Recorded }>().toExtend<Declared<typeof SUBMIT>>();
    expectTypeOf<{ ledger: { unrecorded: string } }>().toExtend<Declared<typeof SUBMIT>>();
  });

  test('cannot be recorded when its row may be sent again', () => {
    expectTypeOf<object>().toExtend<Declared<typeof CHECK>>();
    expectTypeOf<{ ledger: Recorded }>().not.toExtend<Declared<typeof CHECK>>();
  });

  test('declares the kind of a GraphQL document, and the ledger identity of a mutation', () => {
    expectTypeOf<object>().not.toExtend<Declared<typeof GRAPHQL>>();
    expectTypeOf<{ kind: 'query' }>().toExtend<Declared<typeof GRAPHQL>>();
    expectTypeOf<{ kind: 'mutation' }>().not.toExtend<Declared<typeof GRAPHQL>>();
    expectTypeOf<{ kind: 'mutation'; ledger: Recorded }>().toExtend<Declared<typeof GRAPHQL>>();
    expectTypeOf<{ kind: 'query' }>().not.toExtend<Declared<typeof CHECK>>();
  });

  test('has no retry class of its own, and names a documented operation', () => {
    expectTypeOf<'retryClass'>().not.toExtend<keyof Declared<typeof SUBMIT>>();
    expectTypeOf<'POST /medicalnetwork/professionalclaims/v3/send'>().not.toExtend<OperationKey>();
    // @ts-expect-error no ledger
    operation(SUBMIT, { read: () => 'taken' });
    // @ts-expect-error a retry class of its own
    operation(CHECK, { retryClass: 'safe' });
    // @ts-expect-error not documented
    operation('POST /medicalnetwork/professionalclaims/v3/send', {});
  });

  test('takes its input and result from its functions', () => {
    const declared = operation(CHECK, { wire: (claim: Claim) => ({ body: claim }), read: () => 1 });
    expectTypeOf(declared).toEqualTypeOf<Operation<Claim, number>>();
  });
});
