import type { Issue } from '@payerkit/core';
import { type Fields, objectOf } from '../../../internal/wire/json.js';
import { wireText } from '../../../internal/wire/text.js';
import type { LooseClaim, SubmissionKind } from '../claim.js';

/** Basis of a rule: Optum's own documents, the X12 implementation guides, or our inference from rejections. */
export type RuleBasis = 'documented' | 'X12 guide' | 'inference';

/** Kinds of claims that rules apply to. Dental claims exist only in X12. */
export type ClaimKind = SubmissionKind | 'dental';

/** Format of a submitted claim. */
export type ClaimForm = 'JSON' | 'X12';

/** Context of a rule. A claim in X12 is first converted to the field names of JSON. */
export interface RuleContext {
  /** As the caller gave it. */
  readonly claim: LooseClaim;
  /** Its `claimInformation`. */
  readonly information: Fields;
  /** Claim type. */
  readonly kind: ClaimKind;
  /** In the sandbox its predefined values pass, also those that break a rule. */
  readonly environment: 'sandbox' | 'production';
  /** Now, in milliseconds since the Unix epoch. */
  readonly nowMs: number;
}

/** A rule of production that the document of the operation does not contain. */
export interface ClaimRule {
  /** ID in kebab case. */
  readonly id: string;
  /** The field or fields, as a path; `*` matches any location. */
  readonly field: string;
  /** The requirement, as a sentence. */
  readonly rule: string;
  /** Source of the rule. */
  readonly source: string;
  /** Its basis. */
  readonly basis: RuleBasis;
  /** The claims it applies to. */
  readonly transactions: readonly ClaimKind[];
  /** The formats it applies to: problems that X12 cannot express apply only to JSON. */
  readonly forms: readonly ClaimForm[];
  /** Returns the issues of a claim that breaks it. */
  readonly check: (context: RuleContext) => readonly Issue[];
}

/** Kinds of claims in JSON. */
export const BOTH: readonly ClaimKind[] = ['professional', 'institutional'];

/** All kinds of claims. */
export const EVERY: readonly ClaimKind[] = [...BOTH, 'dental'];

/** A rule of the JSON form. */
export const JSON_ONLY: readonly ClaimForm[] = ['JSON'];

/** A rule of both forms. */
export const JSON_AND_X12: readonly ClaimForm[] = ['JSON', 'X12'];

/** Home of the X12 implementation guides (005010X222A2 and 005010X223A3). */
export const X12_GUIDES = 'https://x12.org/products/technical-reports';

/** Optum's documentation of claims. */
export const OPTUM_CLAIMS = 'https://developer.optum.com/eligibilityandclaims/docs/submit-a-claim';

/** Returns a field of an object as trimmed text; undefined if it is blank or not text. */
export function textOf(value: unknown, name: string): string | undefined {
  return wireText(objectOf(value)[name]);
}

/** Path of the service lines. */
export const LINES = 'claimInformation.serviceLines';

/** The service of a line, with the name of the object that holds it. */
export function serviceOf(line: unknown, kind: ClaimKind): readonly [name: string, service: Fields] {
  const name = `${kind}Service`;
  return [name, objectOf(objectOf(line)[name])];
}
