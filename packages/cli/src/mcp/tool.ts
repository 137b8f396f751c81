import type { BlueButtonClient, Version } from '@payerkit/blue-button';
import { type DisclosureLog, validateInput } from '@payerkit/core';
import type { OptumClient } from '@payerkit/optum';
import type { z } from 'zod';
import { type ToolFailure, toolFailure } from './tool-failure.js';

/** Sources of the tools, and the person on whose behalf they read. */
export interface ToolSources {
  /** Opens the Optum client; its reads are written to the disclosure log. */
  optum(): Promise<OptumClient>;
  /** Opens the Blue Button client; its reads are written to the disclosure log. */
  blueButton(): Promise<BlueButtonClient<Version>>;
  /** Log of what was disclosed, for reads that no client makes. */
  readonly disclosureLog: DisclosureLog;
  /** Who receives the data. */
  readonly requestedBy: string;
  /** Purpose of the reads. */
  readonly purpose: string;
  /** The only folder that files are read from; undefined when none is. */
  readonly folder: string | undefined;
  /** Current time, in milliseconds since the Unix epoch. */
  now(): number;
}

/** Context of one call of a tool. */
export interface ToolCall {
  /** Sources to read from. */
  readonly sources: ToolSources;
  /** Aborts when the host cancels the call or the server ends. */
  readonly signal: AbortSignal;
}

/** Description of a tool, with its input checked by a schema. */
export interface ToolDescription<Input extends z.ZodType> {
  /** Name, in snake case. */
  readonly name: string;
  /** Title for people. */
  readonly title: string;
  /** Description of the result and of its use, for the model. */
  readonly description: string;
  /** Its input; unknown fields are rejected. */
  readonly input: Input;
  /** True when it asks a server. */
  readonly isRemote: boolean;
  /** Reads. */
  run(input: z.output<Input>, call: ToolCall): Promise<object>;
}

/** Result of a tool: what was read, or an error that the model can act on. */
export type ToolOutcome =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly failure: ToolFailure };

/** A read-only tool. */
export interface Tool {
  /** Name, in snake case. */
  readonly name: string;
  /** Title for people. */
  readonly title: string;
  /** Description of the result and of its use, for the model. */
  readonly description: string;
  /** Schema of its input, for its JSON Schema. */
  readonly input: z.ZodType;
  /** True when it asks a server. */
  readonly isRemote: boolean;
  /**
   * Checks the input like that of any user, and reads.
   *
   * @param given - as the host sent it
   * @returns never rejects: an error is an outcome
   */
  call(given: unknown, call: ToolCall): Promise<ToolOutcome>;
}

/**
 * Creates a tool.
 *
 * @param description - its name, input and reader
 */
export function tool<Input extends z.ZodType>(description: ToolDescription<Input>): Tool {
  const { name, title, description: text, input, isRemote } = description;
  return {
    name,
    title,
    description: text,
    input,
    isRemote,
    async call(given, call) {
      try {
        const checked = await validateInput(() => input, given ?? {}, {
          provider: 'payerkit',
          operation: name,
        });
        return { ok: true, value: await description.run(checked as z.output<Input>, call) };
      } catch (error) {
        return { ok: false, failure: toolFailure(error) };
      }
    },
  };
}
