#!/usr/bin/env node
// Stands beside the build, so that installing the workspace finds the command before anything is built.
import { runCli } from './dist/esm/cli.js';

process.exitCode = await runCli(process.argv.slice(2));
