import type * as R3 from 'fhir/r3.js';
import type * as R4 from 'fhir/r4.js';
import type { Claim, ClaimLine } from '../../data/claim.js';
import type { Person } from '../../data/person.js';
import {
  claimPart,
  codedExtension,
  codeSystem,
  coding,
  easternInstant,
  identifierExtension,
  nchClaimType,
  nearLineRecord,
  US_NPI,
  variable,
} from '../terms.js';
import { fieldsOf } from '../v2/eob.js';
import {
  adjudicationV1,
  careTeamV1,
  centsV1,
  concept,
  diagnosesV1,
  informationV1,
  moneyExtensionV1,
} from './eob-parts.js';

function claimType(claim: Claim): R3.CodeableConcept {
  const nch = nchClaimType(claim);
  const { type } = claim.header;
  // Odd but real: outpatient and home health say professional, equipment says nothing.
  const kind = {
    pde: 'pharmacy',
    carrier: 'professional',
    outpatient: 'professional',
    hha: 'professional',
    dme: undefined,
    inpatient: 'institutional',
    snf: 'institutional',
    hospice: 'institutional',
  }[type];
  const record = nearLineRecord(claim);
  return {
    coding: [
      ...(nch === undefined ? [] : [coding(variable('nch_clm_type_cd'), nch.code, nch.display)]),
      coding(codeSystem('eob-type'), type.toUpperCase()),
      ...(kind === undefined ? [] : [coding('http://hl7.org/fhir/ex-claimtype', kind)]),
      ...(type === 'pde'
        ? []
        : [coding(variable('nch_near_line_rec_ident_cd'), record.code, record.display)]),
      ...(claim.stay === undefined
        ? []
        : [
            coding(
              variable('clm_srvc_clsfctn_type_cd'),
              claim.stay.classification.code,
              claim.stay.classification.display,
            ),
          ]),
    ],
  };
}

function extensions(claim: Claim): R3.Extension[] {
  const { totals } = claim;
  if (claim.prescription !== undefined) return [];
  if (claim.stay === undefined) {
    return [
      moneyExtensionV1('prpayamt', totals.primaryPayer),
      identifierExtension('carr_num', claim.contractor),
      identifierExtension('carr_clm_cntl_num', claim.controlNumber),
      codedExtension('carr_clm_pmt_dnl_cd', { code: '1', display: 'Physician/supplier' }),
      codedExtension('asgmntcd', { code: 'A', display: 'Assigned claim' }),
      identifierExtension('clm_clncl_tril_num', '0'),
      moneyExtensionV1('carr_clm_cash_ddctbl_apld_amt', totals.deductible),
      moneyExtensionV1('nch_clm_prvdr_pmt_amt', totals.paid),
      moneyExtensionV1('nch_clm_bene_pmt_amt', 0),
      moneyExtensionV1('nch_carr_clm_sbmtd_chrg_amt', totals.submitted),
      moneyExtensionV1('nch_carr_clm_alowd_amt', totals.allowed),
    ];
  }
  const stay = claim.header.type === 'inpatient' || claim.header.type === 'snf';
  return [
    ...(stay
      ? [
          moneyExtensionV1('clm_pass_thru_per_diem_amt', 0),
          moneyExtensionV1('nch_profnl_cmpnt_chrg_amt', 0),
          moneyExtensionV1('nch_bene_ip_ddctbl_amt', totals.deductible),
          moneyExtensionV1('nch_bene_pta_coinsrnc_lblty_amt', totals.coinsurance),
          moneyExtensionV1('nch_ip_tot_ddctn_amt', totals.deductible + totals.coinsurance),
        ]
      : []),
    ...(claim.header.type === 'outpatient'
      ? [
          moneyExtensionV1('nch_bene_ptb_ddctbl_amt', totals.deductible),
          moneyExtensionV1('nch_bene_ptb_coinsrnc_amt', totals.coinsurance),
          moneyExtensionV1('clm_op_prvdr_pmt_amt', totals.paid),
          moneyExtensionV1('clm_op_bene_pmt_amt', 0),
        ]
      : []),
    codedExtension('clm_mdcr_non_pmt_rsn_cd', 'N'),
    moneyExtensionV1('prpayamt', totals.primaryPayer),
    identifierExtension('fi_num', claim.contractor),
    identifierExtension('fi_doc_clm_cntl_num', claim.controlNumber),
  ];
}

function location(item: R4.ExplanationOfBenefitItem): Partial<R3.ExplanationOfBenefitItem> {
  const place = item.locationCodeableConcept;
  return {
    ...(place === undefined
      ? {}
      : {
          locationCodeableConcept: {
            extension: (place.extension ?? []) as R3.Extension[],
            ...concept(place),
          },
        }),
    ...(item.locationAddress?.state === undefined
      ? {}
      : { locationAddress: { state: item.locationAddress.state } }),
  };
}

function renderLine(
  claim: Claim,
  line: ClaimLine,
  item: R4.ExplanationOfBenefitItem,
  careTeam: readonly R3.ExplanationOfBenefitCareTeam[],
): R3.ExplanationOfBenefitItem {
  const shift = claim.stay?.drg === undefined ? 0 : 1;
  const last = careTeam.at(-1);
  const { prescription } = claim;
  return {
    sequence: line.sequence,
    ...(last === undefined ? {} : { careTeamLinkId: [last.sequence] }),
    ...(line.diagnosis === undefined ? {} : { diagnosisLinkId: [line.diagnosis + shift] }),
    ...(line.revenue === undefined
      ? {}
      : { revenue: { coding: [coding(variable('rev_cntr'), line.revenue.code, line.revenue.display)] } }),
    ...(item.category === undefined ? {} : { category: concept(item.category) }),
    service: {
      coding: [
        prescription === undefined
          ? coding(codeSystem('hcpcs'), line.service.code)
          : coding('http://hl7.org/fhir/sid/ndc', line.service.code, line.service.display),
      ],
    },
    ...(line.modifiers.length > 0
      ? { modifier: line.modifiers.map((code) => ({ coding: [coding(codeSystem('hcpcs'), code)] })) }
      : {}),
    ...(item.servicedDate === undefined ? {} : { servicedDate: item.servicedDate }),
    ...(item.servicedPeriod === undefined ? {} : { servicedPeriod: { start: line.from, end: line.thru } }),
    ...location(item),
    quantity: {
      ...(prescription === undefined
        ? {}
        : {
            extension: [
              { url: variable('fill_num'), valueQuantity: { value: prescription.fillNumber } },
              { url: variable('days_suply_num'), valueQuantity: { value: prescription.daysSupply } },
            ],
          }),
      value: line.units,
    },
    adjudication: adjudicationV1(item.adjudication ?? []),
  };
}

function whoBilled(claim: Claim): Pick<R3.ExplanationOfBenefit, 'provider' | 'organization' | 'facility'> {
  const npi = { system: US_NPI, value: claim.provider.npi };
  if (claim.prescription !== undefined) {
    return { organization: { identifier: npi, display: claim.provider.name } };
  }
  if (claim.stay === undefined) return {};
  return {
    provider: { identifier: { system: variable('prvdr_num'), value: claim.provider.ccn ?? '000000' } },
    organization: { identifier: npi, display: claim.provider.name },
    facility: {
      extension: [codedExtension('clm_fac_type_cd', claim.stay.facility)],
      identifier: npi,
      display: claim.provider.name,
    },
  };
}

function referral(person: Person, claim: Claim): Pick<R3.ExplanationOfBenefit, 'contained' | 'referral'> {
  const referring = claim.careTeam.find(({ role }) => role === 'referring');
  if (referring === undefined) return {};
  const identifier = { system: US_NPI, value: referring.provider.npi };
  const request: R3.ReferralRequest = {
    resourceType: 'ReferralRequest',
    id: '1',
    status: 'completed',
    intent: 'order',
    subject: { reference: `Patient/${person.patientId}` },
    requester: { agent: { identifier } },
    recipient: [{ identifier }],
  };
  return { contained: [request], referral: { reference: '#1' } };
}

function insurance(person: Person, claim: Claim): R3.ExplanationOfBenefitInsurance {
  const part = claim.header.type === 'dme' ? 'b' : claimPart(claim);
  const { prescription } = claim;
  return {
    coverage: {
      ...(prescription === undefined
        ? {}
        : {
            extension: [
              identifierExtension('plan_cntrct_rec_id', prescription.contract),
              identifierExtension('plan_pbp_rec_num', prescription.benefitPackage),
            ],
          }),
      reference: `Coverage/part-${part}-${person.patientId}`,
    },
  };
}

/** Renders a claim as v1 (STU3) does. */
export function renderEobV1(person: Person, claim: Claim): R3.ExplanationOfBenefit {
  const { header, totals, stay, prescription } = claim;
  const { supportingInfo, item, payment, disposition } = fieldsOf(claim);
  const careTeam = careTeamV1(claim);
  const own = extensions(claim);
  const bed = header.type === 'inpatient' || header.type === 'snf' || header.type === 'hospice';
  return {
    resourceType: 'ExplanationOfBenefit',
    id: `${header.type}-${header.id}`,
    meta: { lastUpdated: easternInstant(header.lastUpdated) },
    ...referral(person, claim),
    ...(own.length > 0 ? { extension: own } : {}),
    identifier: [
      { system: variable(prescription === undefined ? 'clm_id' : 'pde_id'), value: header.id },
      { system: 'https://bluebutton.cms.gov/resources/identifier/claim-group', value: claim.group },
      ...(prescription === undefined
        ? []
        : [{ system: variable('rx_srvc_rfrnc_num'), value: prescription.reference }]),
    ],
    status: 'active',
    type: claimType(claim),
    patient: { reference: `Patient/${person.patientId}` },
    billablePeriod: {
      ...(stay === undefined
        ? {}
        : { extension: [codedExtension('claim_query_cd', { code: '3', display: 'Final bill' })] }),
      start: header.from,
      end: header.thru,
    },
    ...whoBilled(claim),
    ...(disposition === undefined ? {} : { disposition }),
    information: informationV1(supportingInfo ?? []),
    careTeam,
    ...(claim.diagnoses.length > 0 ? { diagnosis: diagnosesV1(claim) } : {}),
    ...(claim.procedures.length > 0
      ? {
          procedure: claim.procedures.map((procedure, place) => ({
            sequence: place + 1,
            date: `${procedure.date}T00:00:00+00:00`,
            procedureCodeableConcept: {
              coding: [
                coding('http://hl7.org/fhir/sid/icd-10', procedure.code, procedure.display.toUpperCase()),
              ],
            },
          })),
        }
      : {}),
    insurance: insurance(person, claim),
    ...(bed && stay !== undefined
      ? {
          hospitalization: {
            start: stay.admitted,
            ...(stay.discharged === undefined ? {} : { end: stay.discharged }),
          },
        }
      : {}),
    item: claim.lines.map((line, place) =>
      renderLine(claim, line, item?.[place] ?? { sequence: 1, productOrService: {} }, careTeam),
    ),
    ...(stay === undefined ? {} : { totalCost: centsV1(totals.submitted) }),
    payment:
      prescription === undefined
        ? { amount: centsV1(totals.paid) }
        : payment?.date === undefined
          ? {}
          : { date: payment.date },
    ...(bed && stay !== undefined
      ? {
          benefitBalance: [
            {
              category: { coding: [coding('http://hl7.org/fhir/benefit-category', 'medical')] },
              financial: [
                {
                  type: { coding: [coding(codeSystem('benefit-balance'), variable('clm_utlztn_day_cnt'))] },
                  usedUnsignedInt: stay.days,
                },
              ],
            },
          ],
        }
      : {}),
  };
}
