import type { ExplanationOfBenefit, ExplanationOfBenefitItem } from 'fhir/r4.js';
import { addDays } from '../../data/calendar.js';
import type { Claim, ClaimLine } from '../../data/claim.js';
import type { Person } from '../../data/person.js';
import { claimPart, coding, terminology, utcInstant } from '../terms.js';
import { tagsOf } from './eob.js';
import {
  careTeamV3,
  containedProvider,
  INSURER,
  ownCode,
  serviceCode,
  standardInformation,
} from './eob-parts.js';
import { bfdExtension, bfdSystem, coded, one } from './terms.js';

function renderLine(claim: Claim, line: ClaimLine): ExplanationOfBenefitItem {
  const { processed, from } = claim.header;
  const asked = addDays(from, -10);
  const date = (name: string, value: string) => ({ url: bfdExtension(name), valueDate: value });
  return {
    extension: [
      coded('PA-DECISION', line.deductible > 0 ? 'P' : 'A', line.deductible > 0 ? 'Pending' : 'Affirmed'),
      date('PA-DT-ADDED', asked),
      date('PA-DT-UPDATED', processed),
      date('PA-REQ-SUB-DT', asked),
      date('PA-REQ-REC-DT', addDays(asked, 1)),
      date('PA-DECISION-DT', addDays(asked, 5)),
      date('PA-DECISION-EXP-DT', addDays(asked, 365)),
      { url: bfdExtension('SERVICE-CNTS'), valueUnsignedInt: line.units },
      {
        url: bfdExtension('SVC-RENDER-ST'),
        valueCoding: coding('https://www.usps.com', claim.provider.state),
      },
    ],
    sequence: line.sequence,
    productOrService: one(serviceCode(line.service.code)),
  };
}

/** Renders a prior authorization as v3 does, on request only. */
export function renderPriorAuthorization(person: Person, claim: Claim): ExplanationOfBenefit {
  const { header, stay } = claim;
  return {
    resourceType: 'ExplanationOfBenefit',
    id: header.idV3,
    meta: {
      lastUpdated: utcInstant(header.lastUpdated),
      source: header.source,
      profile: ['http://hl7.org/fhir/us/davinci-pdex/StructureDefinition/pdex-priorauthorization'],
      tag: tagsOf(claim),
    },
    contained: [containedProvider(claim.provider), INSURER],
    identifier: [
      {
        system: 'https://bluebutton.cms.gov/identifiers/Unique-Tracking-Number',
        value: `-${claim.controlNumber}`,
      },
    ],
    status: 'active',
    type: one(
      coding(terminology('claim-type'), stay === undefined ? 'professional' : 'institutional'),
      coding(bfdSystem('CLM-TYPE'), stay === undefined ? 'B' : 'H'),
    ),
    use: 'preauthorization',
    patient: { reference: `Patient/${person.patientIdV3}` },
    created: `${header.processed}T00:00:00+00:00`,
    insurer: { reference: '#insurer-org' },
    provider: { reference: `#${claim.provider.npi}` },
    outcome: 'partial',
    preAuthRefPeriod: [{ start: header.from, end: addDays(header.from, 365) }],
    careTeam: careTeamV3(claim.careTeam),
    supportingInfo: [
      { sequence: 1, ...ownCode('CLM_CNTRCTR_NUM', claim.contractor) },
      ...(stay === undefined
        ? []
        : [
            {
              sequence: 2,
              category: standardInformation('typeofbill'),
              code: one(
                coding(
                  'https://www.nubc.org/CodeSystem/TypeOfBill',
                  `${stay.facility.code}${stay.classification.code}X`,
                ),
              ),
            },
          ]),
    ],
    insurance: [{ focal: true, coverage: { display: `Part ${claimPart(claim).toUpperCase()}` } }],
    item: claim.lines.map((line) => renderLine(claim, line)),
  };
}
