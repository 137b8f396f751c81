import { addDays } from '../../data/calendar.js';
import type { Claim } from '../../data/claim.js';
import {
  carin,
  codedExtension,
  coding,
  identifierExtension,
  money,
  NDC,
  terminology,
  US_NPI,
  variable,
} from '../terms.js';
import type { EobFields } from './eob-fields.js';
import {
  amount,
  codedInformation,
  DRUG_COST,
  type Information,
  informationCategory,
  npiIdentifier,
  numbered,
  renderCareTeam,
  UNIQUE_CLAIM,
} from './eob-parts.js';

/** Returns the fields of drug events (Part D). */
export function pharmacyFields(claim: Claim): EobFields {
  const { prescription, provider, header, totals } = claim;
  if (prescription === undefined) throw new TypeError('a drug event needs a prescription');
  const line = claim.lines[0];
  if (line === undefined) throw new TypeError('a drug event needs a line');
  const information: Information[] = [
    {
      category: informationCategory('compoundcode'),
      code: {
        coding: [
          prescription.compound
            ? coding(terminology('v3-ActCode'), 'RXDINV', 'Pharmacy dispense invoice')
            : coding(variable('cmpnd_cd'), '1', 'Not a compound'),
        ],
      },
    },
    { category: informationCategory('refillnum'), valueQuantity: { value: prescription.fillNumber } },
    { category: informationCategory('dayssupply'), valueQuantity: { value: prescription.daysSupply } },
    codedInformation('drug_cvrg_stus_cd', 'Drug Coverage Status Code', 'C', 'Covered'),
    codedInformation(
      'daw_prod_slctn_cd',
      'Dispense as Written Product Selection Code',
      prescription.dispenseAsWritten,
    ),
    codedInformation('dspnsng_stus_cd', 'Dispensing Status Code', 'C', 'Completed fill'),
    codedInformation('adjstmt_dltn_cd', 'Adjustment Deletion Code', 'A', 'Adjustment'),
    codedInformation(
      'ctstrphc_cvrg_cd',
      'Catastrophic Coverage Code',
      prescription.aboveThreshold > 0 ? 'C' : 'A',
    ),
    {
      category: informationCategory('rxorigincode'),
      code: { coding: [coding(variable('rx_orgn_cd'), '3', 'Electronic')] },
    },
    {
      category: informationCategory('brandgenericindicator'),
      code: {
        coding: [
          coding(
            variable('brnd_gnrc_cd'),
            prescription.brand ? 'B' : 'G',
            prescription.brand ? 'Brand' : 'Generic',
          ),
        ],
      },
    },
    codedInformation('ptnt_rsdnc_cd', 'Patient Residence Code', '01', 'Home'),
    codedInformation('submsn_clr_cd', 'Submission Clarification Code', '00', 'Not specified'),
  ];
  return {
    identifier: [
      { type: UNIQUE_CLAIM, system: variable('rx_srvc_rfrnc_num'), value: prescription.reference },
    ],
    provider: { identifier: { system: US_NPI, value: provider.npi } },
    facility: {
      extension: [
        codedExtension('phrmcy_srvc_type_cd', { code: '01', display: 'Community/retail pharmacy services' }),
      ],
      identifier: npiIdentifier(provider.npi),
      display: provider.name,
    },
    careTeam: renderCareTeam(claim.careTeam, false),
    supportingInfo: numbered(information),
    insuranceExtension: [
      identifierExtension('plan_cntrct_rec_id', prescription.contract),
      identifierExtension('plan_pbp_rec_num', prescription.benefitPackage),
    ],
    item: [
      {
        sequence: 1,
        careTeamSequence: [1],
        productOrService: { coding: [coding(NDC, line.service.code, line.service.display)] },
        servicedDate: header.from,
        quantity: { value: line.units },
        adjudication: [
          amount(
            'benefit',
            'cvrd_d_plan_pd_amt',
            'Amount paid by Part D plan for drugs that are covered',
            line.paid,
          ),
          amount(
            'coinsurance',
            'gdc_blw_oopt_amt',
            'Gross Drug Cost Below Out-of-Pocket Threshold',
            prescription.belowThreshold,
          ),
          amount(
            'coinsurance',
            'gdc_abv_oopt_amt',
            'Gross Drug Cost Above Out-of-Pocket Threshold',
            prescription.aboveThreshold,
          ),
          amount('paidbypatient', 'ptnt_pay_amt', 'Amount Paid by Patient', line.coinsurance),
          amount('priorpayerpaid', 'othr_troop_amt', 'Other True Out-of-Pocket Amount', 0),
          amount('discount', 'lics_amt', 'Amount paid for the drug by Part D low income subsidy', 0),
          amount('priorpayerpaid', 'plro_amt', 'Reduction in patient liability by other payers', 0),
          amount('drugcost', 'tot_rx_cst_amt', 'Total drug cost', totals.submitted),
          amount('discount', 'rptd_gap_dscnt_num', 'Gap Discount Amount', 0),
        ],
      },
    ],
    total: [
      { category: DRUG_COST, amount: money(totals.submitted) },
      {
        category: { coding: [coding(carin('C4BBPayerAdjudicationStatus'), 'other', 'Other')] },
        amount: money(0),
      },
    ],
    payment: { date: addDays(header.processed, 5) },
  };
}
