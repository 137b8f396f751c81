import type { CodeableConcept, ExplanationOfBenefit } from 'fhir/r4.js';
import type { Claim } from '../../data/claim.js';
import type { Person } from '../../data/person.js';
import {
  carin,
  carinProfile,
  claimPart,
  codeSystem,
  coding,
  easternInstant,
  nchClaimType,
  terminology,
  variable,
} from '../terms.js';
import type { EobFields } from './eob-fields.js';
import { institutionalFields } from './eob-institutional.js';
import { UNIQUE_CLAIM } from './eob-parts.js';
import { pharmacyFields } from './eob-pharmacy.js';
import { professionalFields } from './eob-professional.js';

// Odd but real: equipment claims say inpatient, home health says professional.
const PROFILES: Readonly<Record<Claim['header']['type'], string>> = {
  carrier: 'Professional-NonClinician',
  dme: 'Inpatient-Institutional',
  hha: 'Professional-NonClinician',
  hospice: 'Inpatient-Institutional',
  inpatient: 'Inpatient-Institutional',
  outpatient: 'Outpatient-Institutional',
  pde: 'Pharmacy',
  snf: 'Inpatient-Institutional',
};

const CLAIM_KINDS: Readonly<Record<Claim['header']['type'], 'Professional' | 'Institutional' | 'Pharmacy'>> =
  {
    carrier: 'Professional',
    dme: 'Institutional',
    hha: 'Professional',
    hospice: 'Institutional',
    inpatient: 'Institutional',
    outpatient: 'Institutional',
    pde: 'Pharmacy',
    snf: 'Institutional',
  };

function claimType(claim: Claim): CodeableConcept {
  const nch = nchClaimType(claim);
  const kind = CLAIM_KINDS[claim.header.type];
  return {
    coding: [
      ...(nch === undefined ? [] : [coding(variable('nch_clm_type_cd'), nch.code, nch.display)]),
      coding(codeSystem('eob-type'), claim.header.type.toUpperCase()),
      coding(terminology('claim-type'), kind.toLowerCase(), kind),
    ],
  };
}

function subType(claim: Claim): { subType?: CodeableConcept } {
  if (claim.stay === undefined) return {};
  const outpatient = claim.header.type === 'outpatient';
  return {
    subType: {
      coding: [coding(carin('C4BBInstitutionalClaimSubType'), outpatient ? 'outpatient' : 'inpatient')],
      text: outpatient ? 'Outpatient' : 'Inpatient',
    },
  };
}

/** Returns the data of the claim's kind; v1 is derived from the same. */
export function fieldsOf(claim: Claim): EobFields {
  if (claim.header.type === 'pde') return pharmacyFields(claim);
  return claim.stay === undefined ? professionalFields(claim) : institutionalFields(claim, claim.stay);
}

/** Renders a claim as v2 does. */
export function renderEobV2(person: Person, claim: Claim): ExplanationOfBenefit {
  const { header } = claim;
  const { insuranceExtension, ...fields } = fieldsOf(claim);
  const { contained, extension, identifier, ...rest } = fields;
  return {
    resourceType: 'ExplanationOfBenefit',
    id: `${header.type}-${header.id}`,
    meta: {
      lastUpdated: easternInstant(header.lastUpdated),
      profile: [carinProfile(`C4BB-ExplanationOfBenefit-${PROFILES[header.type]}`)],
    },
    ...(contained === undefined ? {} : { contained }),
    ...(extension === undefined ? {} : { extension }),
    identifier: [
      { type: UNIQUE_CLAIM, system: variable(header.type === 'pde' ? 'pde_id' : 'clm_id'), value: header.id },
      {
        type: UNIQUE_CLAIM,
        system: 'https://bluebutton.cms.gov/resources/identifier/claim-group',
        value: claim.group,
      },
      ...(identifier ?? []),
    ],
    status: 'active',
    type: claimType(claim),
    ...subType(claim),
    use: 'claim',
    patient: { reference: `Patient/${person.patientId}` },
    billablePeriod: {
      ...(claim.stay === undefined
        ? {}
        : {
            extension: [
              {
                url: variable('claim_query_cd'),
                valueCoding: coding(variable('claim_query_cd'), '3', 'Final bill'),
              },
            ],
          }),
      start: header.from,
      end: header.thru,
    },
    created: easternInstant(header.lastUpdated),
    insurer: { identifier: { value: 'CMS' } },
    outcome: 'complete',
    insurance: [
      {
        focal: true,
        coverage: {
          ...(insuranceExtension === undefined ? {} : { extension: insuranceExtension }),
          reference: `Coverage/part-${claimPart(claim)}-${person.patientId}`,
        },
      },
    ],
    ...rest,
  };
}
