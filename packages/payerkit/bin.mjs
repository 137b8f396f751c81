#!/usr/bin/env node
// The command of @payerkit/cli, under the name that `npx payerkit` looks for.
await import(new URL('bin.mjs', import.meta.resolve('@payerkit/cli/package.json')).href);
