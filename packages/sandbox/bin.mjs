#!/usr/bin/env node
// Stands beside the build, so that installing the workspace finds the command before anything is built.
import { runSandboxCommand } from './dist/esm/cli.js';

process.exitCode = await runSandboxCommand(process.argv.slice(2));
