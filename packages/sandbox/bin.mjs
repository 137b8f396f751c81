#!/usr/bin/env node
// Stands beside the build, so that installing the workspace finds the command before anything is built.
import './dist/esm/cli.js';
