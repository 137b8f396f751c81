// Written by scripts/generate-optum.mjs from Optum's documents; changes belong there.
import type * as L0 from './medical-network/rows.js';
import type * as L1 from './revenue-cycle/rows.js';
import type * as L2 from './real/rows.js';
import type * as L3 from './payer-fhir/rows.js';
import type * as L4 from './dental/rows.js';
import type * as L5 from './pharmacy/rows.js';
import type * as L6 from './platform/rows.js';
import type * as L7 from './reference/rows.js';

/** Operations that may not be sent twice. */
export type UnsafeKey = L0.UnsafeKey | L1.UnsafeKey | L2.UnsafeKey | L3.UnsafeKey | L4.UnsafeKey | L5.UnsafeKey | L6.UnsafeKey | L7.UnsafeKey;

/** Operations whose GraphQL document says what may be done with them. */
export type GraphqlKey = L0.GraphqlKey | L1.GraphqlKey | L2.GraphqlKey | L3.GraphqlKey | L4.GraphqlKey | L5.GraphqlKey | L6.GraphqlKey | L7.GraphqlKey;
