import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

/** A command that is an MCP server. */
export interface McpCommand {
  /** Program. */
  readonly command: string;
  /** Its arguments. */
  readonly args: readonly string[];
  /** Environment variables; nothing else is passed on. */
  readonly env: Record<string, string>;
}

/** Starts an MCP server and connects to it as a host does, with the official client. */
export async function startMcpHost({ command, args, env }: McpCommand): Promise<Client> {
  const client = new Client({ name: 'a host', version: '1' });
  await client.connect(new StdioClientTransport({ command, args: [...args], env, stderr: 'pipe' }));
  return client;
}
