import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { callbackify } from 'node:util';
import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import type { Runner } from '../runner.js';
import { requireEnvironment } from '../settings.js';
import { ownVersion } from '../version.js';

interface McpOptions {
  readonly purpose?: string | undefined;
  readonly requestedBy?: string | undefined;
  readonly files?: string | undefined;
}

/** Serves read-only tools to a host of the Model Context Protocol. */
export function define(command: Command, run: Runner): void {
  command
    .option('--purpose <text>', 'purpose of all reads, for the disclosure log (PAYERKIT_MCP_PURPOSE)')
    .option('--requested-by <name>', 'who receives the data, for the disclosure log. Default: your user name')
    .option('--files <folder>', 'the only folder that 835 files are read from. Default: none')
    .addHelpText(
      'after',
      `
The host starts this command and speaks with it on stdin and stdout; it ends when the host closes stdin. Nothing can be
submitted. Each read of a person's data is written to the disclosure log of the profile before it is returned.
Configuration of a host:
  { "mcpServers": { "payerkit": { "command": "npx", "args": ["-y", "payerkit", "mcp", "--purpose", "treatment"] } } }`,
    )
    .action(run((context, options: McpOptions) => serve(context, options)));
}

async function serve(context: CommandContext, options: McpOptions): Promise<void> {
  const purpose = options.purpose?.trim() || context.env.PAYERKIT_MCP_PURPOSE?.trim();
  if (purpose === undefined || purpose === '')
    throw new CommandError(
      'The purpose of the reads is missing: the disclosure log needs it.',
      'Pass --purpose, such as --purpose treatment.',
      EXIT.invalid,
      'purpose_required',
    );
  const requestedBy = options.requestedBy?.trim() || `${userInfo().username} (payerkit mcp)`;
  const folder = await allowedFolder(options.files);
  const profile = await context.profile();
  requireEnvironment(profile);
  const disclosureLog = await context.disclosures();
  const reads = { disclosureLog, requestedBy, purpose };
  const [{ StdioServerTransport, serveStdio }, { createMcpServer }] = await Promise.all([
    import('@modelcontextprotocol/server/stdio'),
    import('../mcp/server.js'),
  ]);
  const ending = new AbortController();
  const sources = {
    ...reads,
    folder,
    optum: () => context.optum(reads),
    blueButton: () => context.blueButton(reads),
    now: Date.now,
  };
  const input = context.stdin.pipe(new PassThrough());
  const transport = new StdioServerTransport(input, protocolOutput(context));
  const handle = serveStdio(() => createMcpServer(sources, ownVersion(), ending.signal), {
    transport,
    // The message may repeat what the host sent.
    onerror: () => context.output.note('payerkit mcp: a message of the host could not be handled.'),
  });
  context.output.note(
    `payerkit mcp: profile "${profile.name}", environment ${profile.environment}, disclosures in ${profile.folder}`,
  );
  try {
    await finished(input, { writable: false, signal: context.signal });
  } catch (error) {
    // A host that ends abruptly closes stdin in the middle of a message.
    if (context.signal.aborted) throw error;
  } finally {
    ending.abort();
    await handle.close();
    // The host may hold its end open, which would keep the process alive.
    context.stdin.destroy();
  }
}

async function allowedFolder(files: string | undefined): Promise<string | undefined> {
  if (files === undefined) return undefined;
  const path = resolve(files);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return path;
  throw new CommandError(
    'The folder of --files does not exist.',
    'Name an existing folder that holds the 835 files and nothing else.',
    EXIT.invalid,
    'no_folder',
  );
}

/** Nothing but messages of the protocol goes to stdout. */
function protocolOutput({ output }: CommandContext): Writable {
  const print = callbackify((text: string) => output.text(text));
  return new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      print(chunk.toString(), done);
    },
  });
}
