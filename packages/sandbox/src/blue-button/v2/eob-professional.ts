import type { ExplanationOfBenefitItem, FhirResource } from 'fhir/r4.js';
import type { Claim, ClaimLine } from '../../data/claim.js';
import {
  codedExtension,
  codeSystem,
  coding,
  identifierExtension,
  money,
  nearLineRecord,
  terminology,
  US_NPI,
  variable,
} from '../terms.js';
import type { EobFields } from './eob-fields.js';
import {
  amount,
  amountCategory,
  balance,
  denial,
  type Information,
  informationCategory,
  npiIdentifier,
  numbered,
  renderCareTeam,
  renderDiagnoses,
} from './eob-parts.js';

function lineExtensions(claim: Claim, line: ClaimLine): ExplanationOfBenefitItem['extension'] {
  const units = { value: line.units };
  const common = [
    ...(line.betos === undefined ? [] : [codedExtension('betos_cd', line.betos)]),
    codedExtension('line_bene_prmry_pyr_cd', line.primaryPayer > 0 ? 'E' : 'Z'),
    codedExtension('line_prcsg_ind_cd', { code: 'A', display: 'Allowed' }),
    codedExtension('line_service_deductible', { code: '0', display: 'Service Subject to Deductible' }),
  ];
  if (claim.header.type === 'dme') {
    return [
      identifierExtension('suplrnum', claim.provider.npi),
      { url: variable('dmerc_line_mtus_cnt'), valueQuantity: units },
      codedExtension('dmerc_line_mtus_cd', { code: '3', display: 'Services' }),
      codedExtension('dmerc_line_prcng_state_cd', claim.provider.state),
      codedExtension('dmerc_line_supplr_type_cd', { code: '1', display: 'Medical supply company' }),
      ...common,
    ];
  }
  return [
    { url: variable('carr_line_mtus_cnt'), valueQuantity: units },
    codedExtension('carr_line_mtus_cd', { code: '3', display: 'Services' }),
    ...common,
  ];
}

function renderLine(
  claim: Claim,
  line: ClaimLine,
  informationSequence: number | undefined,
): ExplanationOfBenefitItem {
  const performing = claim.careTeam.findIndex((member) => member.role === 'performing') + 1;
  return {
    extension: lineExtensions(claim, line) ?? [],
    sequence: line.sequence,
    careTeamSequence: [performing],
    ...(line.diagnosis === undefined ? {} : { diagnosisSequence: [line.diagnosis] }),
    ...(informationSequence === undefined ? {} : { informationSequence: [informationSequence] }),
    ...(line.typeOfService === undefined
      ? {}
      : {
          category: {
            coding: [
              coding(variable('line_cms_type_srvc_cd'), line.typeOfService.code, line.typeOfService.display),
            ],
          },
        }),
    productOrService: { coding: [coding(codeSystem('hcpcs'), line.service.code)] },
    ...(line.modifiers.length > 0
      ? { modifier: line.modifiers.map((code) => ({ coding: [coding(codeSystem('hcpcs'), code)] })) }
      : {}),
    servicedPeriod: { start: line.from, end: line.thru },
    locationCodeableConcept: {
      extension: [
        codedExtension('prvdr_state_cd', claim.provider.state),
        codedExtension('prvdr_zip', claim.provider.postalCode),
        ...(claim.header.type === 'carrier' ? [codedExtension('carr_line_prcng_lclty_cd', '99')] : []),
      ],
      ...(line.place === undefined
        ? {}
        : { coding: [coding(variable('line_place_of_srvc_cd'), line.place.code, line.place.display)] }),
    },
    quantity: { value: line.units },
    adjudication: [
      denial('carr_line_rdcd_pmt_phys_astn_c', '0', 'N/A'),
      {
        extension: [codedExtension('line_pmt_80_100_cd', { code: '0', display: '80%' })],
        ...amount('benefit', 'line_nch_pmt_amt', 'Line NCH Medicare Payment Amount', line.paid),
      },
      amount('paidtopatient', 'line_bene_pmt_amt', 'Line Payment Amount to Beneficiary', 0),
      amount('paidtoprovider', 'line_prvdr_pmt_amt', 'Line Provider Payment Amount', line.paid),
      amount(
        'deductible',
        'line_bene_ptb_ddctbl_amt',
        'Line Beneficiary Part B Deductible Amount',
        line.deductible,
      ),
      amount(
        'priorpayerpaid',
        'line_bene_prmry_pyr_pd_amt',
        'Line Primary Payer Paid Amount',
        line.primaryPayer,
      ),
      amount('coinsurance', 'line_coinsrnc_amt', 'Line Beneficiary Coinsurance Amount', line.coinsurance),
      amount('submitted', 'line_sbmtd_chrg_amt', 'Line Submitted Charge Amount', line.submitted),
      amount('eligible', 'line_alowd_chrg_amt', 'Line Allowed Charge Amount', line.allowed),
    ],
  };
}

/** Returns the fields of carrier and equipment claims. */
export function professionalFields(claim: Claim): EobFields {
  const { header, totals } = claim;
  const carrier = header.type === 'carrier';
  const tested = claim.lines.filter((line) => line.hemoglobin !== undefined);
  const observations: FhirResource[] = tested.map((line) => ({
    resourceType: 'Observation',
    id: `line-observation-${line.sequence}`,
    status: 'unknown',
    code: { coding: [coding(variable('line_hct_hgb_type_cd'), 'R1', 'Hemoglobin Test')] },
    valueQuantity: { value: line.hemoglobin ?? 0 },
  }));
  const information: Information[] = [
    {
      category: informationCategory('clmrecvddate', 'nch_wkly_proc_dt', 'NCH Weekly Claim Processing Date'),
      timingDate: header.processed,
    },
    ...tested.map((line) => ({
      category: informationCategory('info', 'line_hct_hgb_rslt_num', 'Hematocrit / Hemoglobin Test Results'),
      valueReference: { reference: `#line-observation-${line.sequence}` },
    })),
  ];
  const referring = claim.careTeam.find((member) => member.role === 'referring');
  return {
    ...(observations.length > 0 ? { contained: observations } : {}),
    extension: [
      codedExtension('nch_near_line_rec_ident_cd', nearLineRecord(claim)),
      identifierExtension('carr_num', claim.contractor),
      identifierExtension('carr_clm_cntl_num', claim.controlNumber),
      codedExtension('carr_clm_pmt_dnl_cd', { code: '1', display: 'Physician/supplier' }),
      codedExtension('asgmntcd', { code: 'A', display: 'Assigned claim' }),
      identifierExtension('clm_clncl_tril_num', '0'),
      codedExtension('carr_clm_entry_cd', { code: '1', display: 'Original debit' }),
    ],
    provider: carrier
      ? { identifier: { system: variable('carr_clm_blg_npi_num'), value: claim.provider.npi } }
      : {
          type: 'Practitioner',
          identifier: { system: US_NPI, value: claim.provider.npi },
          display: claim.provider.name,
        },
    ...(referring === undefined ? {} : { referral: { identifier: npiIdentifier(referring.provider.npi) } }),
    disposition: carrier ? '1' : '01',
    careTeam: renderCareTeam(claim.careTeam, true),
    supportingInfo: numbered(information),
    diagnosis: renderDiagnoses(claim.diagnoses, 'secondary'),
    item: claim.lines.map((line) => {
      const place = tested.indexOf(line);
      return renderLine(claim, line, place < 0 ? undefined : place + 2);
    }),
    total: [
      {
        category: amountCategory('priorpayerpaid', 'clm_tot_chrg_amt', 'Claim Total Charge Amount'),
        amount: money(totals.primaryPayer),
      },
    ],
    payment: { amount: money(totals.paid) },
    benefitBalance: [
      {
        category: { coding: [coding(terminology('ex-benefitcategory'), '1', 'Medical Care')] },
        financial: [
          balance('carr_clm_cash_ddctbl_apld_amt', 'Carrier Claim Cash Deductible Applied Amount', {
            cents: totals.deductible,
          }),
          balance('nch_clm_prvdr_pmt_amt', 'NCH Claim Provider Payment Amount', { cents: totals.paid }),
          balance('nch_clm_bene_pmt_amt', 'NCH Claim Payment Amount to Beneficiary', { cents: 0 }),
          balance('nch_carr_clm_sbmtd_chrg_amt', 'NCH Carrier Claim Submitted Charge Amount', {
            cents: totals.submitted,
          }),
          balance('nch_carr_clm_alowd_amt', 'NCH Carrier Claim Allowed Charge Amount', {
            cents: totals.allowed,
          }),
        ],
      },
    ],
  };
}
