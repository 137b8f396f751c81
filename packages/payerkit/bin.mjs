#!/usr/bin/env node
// The command of @payerkit/cli, under the name that `npx payerkit` looks for.
import '@payerkit/cli/bin.mjs';
