import type {
  ExplanationOfBenefitItemAdjudication as ExplanationOfBenefitAdjudication,
  ExplanationOfBenefitItem,
} from 'fhir/r4.js';
import type { Claim, ClaimLine, Stay } from '../../data/claim.js';
import {
  carin,
  carinProfile,
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
  codedInformation,
  denial,
  type Information,
  informationCategory,
  numbered,
  renderCareTeam,
  renderDiagnoses,
} from './eob-parts.js';

function information(claim: Claim, stay: Stay): Information[] {
  const { header } = claim;
  const bed = header.type === 'inpatient' || header.type === 'snf';
  return [
    {
      category: informationCategory('clmrecvddate', 'nch_wkly_proc_dt', 'NCH Weekly Claim Processing Date'),
      timingDate: header.processed,
    },
    ...(header.type === 'outpatient'
      ? []
      : [
          {
            category: informationCategory('admissionperiod'),
            timingPeriod: {
              start: stay.admitted,
              ...(stay.discharged === undefined ? {} : { end: stay.discharged }),
            },
          },
          codedInformation(
            'nch_ptnt_stus_ind_cd',
            'NCH Patient Status Indicator Code',
            stay.discharged === undefined ? 'C' : 'A',
            stay.discharged === undefined ? 'Still a patient' : 'Discharged',
          ),
        ]),
    ...(bed
      ? [
          {
            category: informationCategory(
              'admtype',
              'clm_ip_admsn_type_cd',
              'Claim Inpatient Admission Type Code',
            ),
            code: {
              coding: [
                coding(
                  'https://www.nubc.org/CodeSystem/PriorityTypeOfAdmitOrVisit',
                  stay.admissionType.code,
                  stay.admissionType.display,
                ),
              ],
            },
          },
          codedInformation(
            'clm_src_ip_admsn_cd',
            'Claim Source Inpatient Admission Code',
            stay.admissionSource.code,
            stay.admissionSource.display,
          ),
        ]
      : []),
    ...(stay.drg === undefined
      ? []
      : [
          codedInformation(
            'clm_drg_cd',
            'Claim Diagnosis Related Group Code',
            stay.drg.code,
            stay.drg.display,
          ),
        ]),
    ...(header.type === 'hha'
      ? [
          codedInformation(
            'clm_pps_ind_cd',
            'Claim PPS Indicator Code',
            '2',
            'Paid under home health prospective payment',
          ),
          codedInformation('clm_hha_rfrl_cd', 'Claim HHA Referral Code', '1', 'Physician referral'),
          {
            category: informationCategory('info', 'clm_hha_tot_visit_cnt', 'Claim HHA Total Visit Count'),
            valueQuantity: { value: stay.days },
          },
        ]
      : [codedInformation('clm_mco_pd_sw', 'Claim MCO Paid Switch', '0', 'No managed care payment')]),
    {
      category: informationCategory('typeofbill'),
      code: { coding: [coding(variable('clm_freq_cd'), stay.frequency.code, stay.frequency.display)] },
    },
    {
      category: informationCategory('discharge-status'),
      code: {
        coding: [
          coding(variable('ptnt_dschrg_stus_cd'), stay.dischargeStatus.code, stay.dischargeStatus.display),
        ],
      },
    },
    ...(claim.totals.primaryPayer > 0
      ? [codedInformation('nch_prmry_pyr_cd', 'NCH Primary Payer Code', 'A', 'Group plan of an employer')]
      : []),
  ];
}

// Inpatient lines have only charges: such stays are paid as a whole. Other lines have their payment.
function lineAmounts(claim: Claim, line: ClaimLine): ExplanationOfBenefitAdjudication[] {
  const charges = [
    amount(
      'submitted',
      'rev_cntr_rate_amt',
      'Revenue Center Rate Amount',
      Math.round(line.submitted / line.units),
    ),
    amount('submitted', 'rev_cntr_tot_chrg_amt', 'Revenue Center Total Charge Amount', line.submitted),
    amount('noncovered', 'rev_cntr_ncvrd_chrg_amt', 'Revenue Center Non-Covered Charge Amount', 0),
  ];
  if (claim.header.type === 'inpatient' || claim.header.type === 'snf') return charges;
  return [
    denial('rev_cntr_1st_ansi_cd', 'CO45', 'Charge exceeds the fee schedule'),
    ...charges,
    amount('deductible', 'rev_cntr_blood_ddctbl_amt', 'Revenue Center Blood Deductible Amount', 0),
    amount(
      'deductible',
      'rev_cntr_cash_ddctbl_amt',
      'Revenue Center Cash Deductible Amount',
      line.deductible,
    ),
    amount(
      'coinsurance',
      'rev_cntr_coinsrnc_wge_adjstd_c',
      'Revenue Center Coinsurance/Wage Adjusted Coinsurance Amount',
      line.coinsurance,
    ),
    amount('coinsurance', 'rev_cntr_rdcd_coinsrnc_amt', 'Revenue Center Reduced Coinsurance Amount', 0),
    amount(
      'priorpayerpaid',
      'rev_cntr_1st_msp_pd_amt',
      'Revenue Center 1st Medicare Secondary Payer Paid Amount',
      line.primaryPayer,
    ),
    amount(
      'priorpayerpaid',
      'rev_cntr_2nd_msp_pd_amt',
      'Revenue Center 2nd Medicare Secondary Payer Paid Amount',
      0,
    ),
    amount('paidtoprovider', 'rev_cntr_prvdr_pmt_amt', 'Revenue Center Provider Payment Amount', line.paid),
    amount('paidtopatient', 'rev_cntr_bene_pmt_amt', 'Revenue Center Payment Amount to Beneficiary', 0),
    amount(
      'paidbypatient',
      'rev_cntr_ptnt_rspnsblty_pmt',
      'Revenue Center Patient Responsibility Payment Amount',
      line.deductible + line.coinsurance,
    ),
    amount('benefit', 'rev_cntr_pmt_amt_amt', 'Revenue Center Payment Amount', line.paid),
  ];
}

function renderLine(claim: Claim, line: ClaimLine): ExplanationOfBenefitItem {
  const inpatient = claim.header.type === 'inpatient' || claim.header.type === 'snf';
  const { code } = line.service;
  return {
    ...(inpatient
      ? {}
      : { extension: [{ url: variable('rev_cntr_unit_cnt'), valueQuantity: { value: line.units } }] }),
    sequence: line.sequence,
    careTeamSequence: [claim.careTeam.length],
    ...(line.revenue === undefined
      ? {}
      : {
          revenue: {
            coding: [
              coding(variable('rev_cntr'), line.revenue.code, line.revenue.display),
              coding('https://www.nubc.org/CodeSystem/RevenueCodes', line.revenue.code, line.revenue.display),
              coding(
                variable('rev_cntr_ddctbl_coinsrnc_cd'),
                '0',
                'Charges are subject to deductible and coinsurance',
              ),
            ],
          },
        }),
    productOrService: {
      coding: [...(inpatient ? [coding(variable('hcpcs_cd'), code)] : []), coding(codeSystem('hcpcs'), code)],
    },
    ...(line.modifiers.length > 0
      ? { modifier: line.modifiers.map((modifier) => ({ coding: [coding(codeSystem('hcpcs'), modifier)] })) }
      : {}),
    ...(inpatient ? {} : { servicedDate: line.from }),
    locationAddress: { state: claim.provider.state },
    quantity: { value: line.units },
    adjudication: lineAmounts(claim, line),
  };
}

function balances(claim: Claim, stay: Stay): EobFields['benefitBalance'] {
  const { totals, header } = claim;
  const financial =
    header.type === 'outpatient'
      ? [
          balance('nch_profnl_cmpnt_chrg_amt', 'Professional Component Charge Amount', { cents: 0 }),
          balance('nch_bene_ptb_ddctbl_amt', 'NCH Beneficiary Part B Deductible Amount', {
            cents: totals.deductible,
          }),
          balance('nch_bene_ptb_coinsrnc_amt', 'NCH Beneficiary Part B Coinsurance Amount', {
            cents: totals.coinsurance,
          }),
          balance('clm_op_prvdr_pmt_amt', 'Claim Outpatient Provider Payment Amount', { cents: totals.paid }),
          balance('clm_op_bene_pmt_amt', 'Claim Outpatient Payment Amount to Beneficiary', { cents: 0 }),
        ]
      : header.type === 'inpatient' || header.type === 'snf'
        ? [
            balance('clm_pass_thru_per_diem_amt', 'Claim Pass Thru Per Diem Amount', { cents: 0 }),
            balance('nch_profnl_cmpnt_chrg_amt', 'Professional Component Charge Amount', { cents: 0 }),
            balance('clm_tot_pps_cptl_amt', 'Claim Total PPS Capital Amount', {
              cents: Math.round(totals.paid * 0.07),
            }),
            balance('bene_tot_coinsrnc_days_cnt', 'Beneficiary Total Coinsurance Days Count', { count: 0 }),
            balance('clm_non_utlztn_days_cnt', 'Claim Medicare Non Utilization Days Count', { count: 0 }),
            balance('nch_bene_ip_ddctbl_amt', 'NCH Beneficiary Inpatient Deductible Amount', {
              cents: totals.deductible,
            }),
            balance(
              'nch_bene_pta_coinsrnc_lblty_amt',
              'NCH Beneficiary Part A Coinsurance Liability Amount',
              { cents: totals.coinsurance },
            ),
            balance('nch_ip_ncvrd_chrg_amt', 'NCH Inpatient Noncovered Charge Amount', { cents: 0 }),
            balance('nch_ip_tot_ddctn_amt', 'NCH Inpatient Total Deductions Amount', {
              cents: totals.deductible + totals.coinsurance,
            }),
            balance('clm_utlztn_day_cnt', 'Claim Medicare Utilization Day Count', { count: stay.days }),
          ]
        : header.type === 'hospice'
          ? [balance('clm_utlztn_day_cnt', 'Claim Medicare Utilization Day Count', { count: stay.days })]
          : [];
  return [
    {
      category: { coding: [coding(terminology('ex-benefitcategory'), '1', 'Medical Care')] },
      financial: [
        ...financial,
        balance('prpayamt', 'NCH Primary Payer Claim Paid Amount', { cents: totals.primaryPayer }),
      ],
    },
  ];
}

/** Returns the fields of inpatient, outpatient, nursing facility, hospice and home health claims. */
export function institutionalFields(claim: Claim, stay: Stay): EobFields {
  const { header, provider, totals } = claim;
  const inpatient = header.type === 'inpatient';
  return {
    contained: [
      {
        resourceType: 'Organization',
        id: 'provider-org',
        meta: { profile: [carinProfile('C4BB-Organization')] },
        identifier: [
          {
            type: { coding: [coding(terminology('v2-0203'), 'PRN', 'Provider number')] },
            value: provider.ccn ?? '000000',
          },
          {
            type: { coding: [coding(carin('C4BBIdentifierType'), 'npi', 'National Provider Identifier')] },
            system: US_NPI,
            value: provider.npi,
          },
        ],
        active: true,
        name: provider.name,
      },
    ],
    extension: [
      codedExtension('nch_near_line_rec_ident_cd', nearLineRecord(claim)),
      ...(inpatient
        ? [
            codedExtension('fi_clm_actn_cd', { code: '1', display: 'Original debit action' }),
            { url: variable('ime_op_clm_val_amt'), valueMoney: money(Math.round(totals.paid * 0.02)) },
            { url: variable('dsh_op_clm_val_amt'), valueMoney: money(Math.round(totals.paid * 0.01)) },
          ]
        : []),
      ...(header.type === 'hospice'
        ? [{ url: variable('bene_hospc_prd_cnt'), valueQuantity: { value: 1 } }]
        : []),
      identifierExtension('fi_doc_clm_cntl_num', claim.controlNumber),
      { url: variable('fi_clm_proc_dt'), valueDate: header.processed },
      codedExtension('clm_mdcr_non_pmt_rsn_cd', 'N'),
      codedExtension('clm_srvc_clsfctn_type_cd', stay.classification),
      codedExtension('fi_num', claim.contractor),
    ],
    provider: { reference: '#provider-org' },
    facility: { extension: [codedExtension('clm_fac_type_cd', stay.facility)] },
    careTeam: renderCareTeam(claim.careTeam, false),
    supportingInfo: numbered(information(claim, stay)),
    diagnosis: renderDiagnoses(claim.diagnoses, header.type === 'hha' ? 'secondary' : 'other'),
    ...(claim.procedures.length > 0
      ? {
          procedure: claim.procedures.map((procedure, place) => ({
            sequence: place + 1,
            date: `${procedure.date}T00:00:00+00:00`,
            procedureCodeableConcept: {
              coding: [
                coding(
                  'http://www.cms.gov/Medicare/Coding/ICD10',
                  procedure.code,
                  procedure.display.toUpperCase(),
                ),
                coding('http://hl7.org/fhir/sid/icd-10', procedure.code, procedure.display.toUpperCase()),
              ],
            },
          })),
        }
      : {}),
    item: claim.lines.map((line) => renderLine(claim, line)),
    total: [
      {
        category: amountCategory('submitted', 'clm_tot_chrg_amt', 'Claim Total Charge Amount'),
        amount: money(totals.submitted),
      },
    ],
    payment: { amount: money(totals.paid) },
    benefitBalance: balances(claim, stay),
  };
}
