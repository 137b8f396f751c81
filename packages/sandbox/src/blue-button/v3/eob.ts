import type { Coding, ExplanationOfBenefit, ExplanationOfBenefitItem } from 'fhir/r4.js';
import { isoDay } from '../../data/calendar.js';
import type { Claim, ClaimLine } from '../../data/claim.js';
import type { Person } from '../../data/person.js';
import { carin, claimPart, coding, money, NDC, nchClaimType, terminology, utcInstant } from '../terms.js';
import { informationV3 } from './eob-information.js';
import {
  amountV3,
  BENEFIT_PAYMENT_STATUS,
  careTeamV3,
  containedProvider,
  countV3,
  diagnosesV3,
  INSURER,
  serviceCode,
} from './eob-parts.js';
import { bfdSystem, coded, one, versionedProfile } from './terms.js';

const PROFILES: Readonly<Record<Claim['header']['type'], string>> = {
  carrier: 'Professional-NonClinician',
  dme: 'Professional-NonClinician',
  hha: 'Inpatient-Institutional',
  hospice: 'Inpatient-Institutional',
  inpatient: 'Inpatient-Institutional',
  outpatient: 'Outpatient-Institutional',
  pde: 'Pharmacy',
  snf: 'Inpatient-Institutional',
};

/** Returns the claim type number: CMS's own for processed claims, a system's for those still in process. */
function claimTypeCode(claim: Claim): string {
  const { source, type } = claim.header;
  if (source === 'DDPS') return '1';
  if (source === 'NCH') return nchClaimType(claim)?.code ?? '';
  if (source === 'MCS') return '1700';
  if (source === 'VMS') return '1800';
  return type === 'outpatient' ? '1013' : '1011';
}

function claimKind(claim: Claim): 'institutional' | 'professional' | 'pharmacy' {
  if (claim.prescription !== undefined) return 'pharmacy';
  return claim.stay === undefined ? 'professional' : 'institutional';
}

/** Returns the tags of a claim: its processing state and whether it is final. */
export function tagsOf({ header }: Pick<Claim, 'header'>): Coding[] {
  const system =
    header.source === 'NCH' ? 'NationalClaimsHistory' : header.source === 'DDPS' ? 'DDPS' : 'SharedSystem';
  const first = coding(bfdSystem('System-Type'), system);
  if (header.source === 'CWF') return [first];
  return [first, coding(bfdSystem('Final-Action'), header.finalAction ? 'FinalAction' : 'NotFinalAction')];
}

function lineAmounts(claim: Claim, line: ClaimLine): ExplanationOfBenefitItem['adjudication'] {
  const { prescription } = claim;
  if (prescription !== undefined) {
    return [
      amountV3(undefined, 'CLM_LINE_PLRO_AMT', 0),
      amountV3(undefined, 'CLM_LINE_LIS_AMT', 0),
      amountV3(undefined, 'CLM_LINE_GRS_BLW_THRSHLD_AMT', prescription.belowThreshold),
      amountV3(undefined, 'CLM_LINE_GRS_ABOVE_THRSHLD_AMT', prescription.aboveThreshold),
      amountV3(undefined, 'CLM_LINE_RPTD_GAP_DSCNT_AMT', 0),
      amountV3('paidbypatient', 'CLM_LINE_BENE_PMT_AMT', line.coinsurance),
      amountV3('benefit', 'CLM_LINE_CVRD_PD_AMT', line.paid),
      amountV3('submitted', 'TOT_RX_CST_AMT', line.submitted),
    ];
  }
  const institutional = claim.stay !== undefined;
  return [
    amountV3('eligible', 'CLM_LINE_ALOWD_CHRG_AMT', line.allowed),
    amountV3('deductible', 'CLM_LINE_MDCR_DDCTBL_AMT', line.deductible),
    amountV3('coinsurance', 'CLM_LINE_MDCR_COINSRNC_AMT', line.coinsurance),
    amountV3('paidtopatient', 'CLM_LINE_BENE_PD_AMT', 0),
    amountV3('paidbypatient', 'CLM_LINE_BENE_PMT_AMT', line.deductible + line.coinsurance),
    amountV3('noncovered', 'CLM_LINE_NCVRD_CHRG_AMT', 0),
    amountV3('paidtoprovider', 'CLM_LINE_PRVDR_PMT_AMT', line.paid),
    amountV3('benefit', 'CLM_LINE_CVRD_PD_AMT', line.paid),
    amountV3('submitted', 'CLM_LINE_SBMT_CHRG_AMT', line.submitted),
    ...(institutional
      ? [
          amountV3('priorpayerpaid', 'CLM_LINE_INSTNL_MSP1_PD_AMT', line.primaryPayer),
          amountV3('priorpayerpaid', 'CLM_LINE_INSTNL_MSP2_PD_AMT', 0),
          amountV3(undefined, 'CLM_LINE_INSTNL_RATE_AMT', Math.round(line.submitted / line.units)),
          amountV3(undefined, 'CLM_LINE_BLOOD_DDCTBL_AMT', 0),
        ]
      : [
          amountV3(undefined, 'CLM_LINE_CARR_PSYCH_OT_LMT_AMT', 0),
          amountV3(undefined, 'CLM_LINE_PRFNL_DME_PRICE_AMT', 0),
          BENEFIT_PAYMENT_STATUS,
        ]),
    amountV3(undefined, 'CLM_LINE_OTAF_AMT', 0),
  ];
}

function renderLine(claim: Claim, line: ClaimLine): ExplanationOfBenefitItem {
  const { prescription } = claim;
  const drug = coding(NDC, line.service.code, line.service.display);
  const institutional = claim.stay !== undefined;
  return {
    ...(institutional
      ? {
          extension: [
            coded('CLM-REV-CNTR-STUS-CD', 'A'),
            coded('CLM-REV-DSCNT-IND-CD', '0'),
            coded('CLM-OTAF-ONE-IND-CD', 'N'),
          ],
        }
      : prescription === undefined
        ? { extension: [coded('CLM-SRVC-DDCTBL-SW', '0')] }
        : {}),
    sequence: line.sequence,
    ...(line.diagnosis === undefined ? {} : { diagnosisSequence: [line.diagnosis] }),
    ...(line.revenue === undefined
      ? {}
      : {
          revenue: one(
            coding(bfdSystem('CLM-REV-CNTR-CD'), line.revenue.code, line.revenue.display),
            coding('https://www.nubc.org/CodeSystem/RevenueCodes', line.revenue.code, line.revenue.display),
          ),
        }),
    productOrService:
      prescription === undefined
        ? one(serviceCode(line.service.code))
        : one(prescription.compound ? coding(carin('C4BBCompoundLiteral'), 'compound') : drug),
    ...(line.modifiers.length > 0 ? { modifier: line.modifiers.map((code) => one(serviceCode(code))) } : {}),
    ...(institutional || prescription !== undefined
      ? { servicedDate: line.from }
      : { servicedPeriod: { start: line.from, end: line.thru } }),
    ...(line.place === undefined
      ? {}
      : {
          locationCodeableConcept: one(
            coding(
              'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set',
              line.place.code,
              line.place.display,
            ),
          ),
        }),
    quantity: { value: line.units },
    adjudication: lineAmounts(claim, line) ?? [],
    ...(prescription?.compound
      ? { detail: [{ sequence: 1, productOrService: one(drug), quantity: { value: line.units } }] }
      : {}),
  };
}

function claimAmounts(claim: Claim): ExplanationOfBenefit['adjudication'] {
  if (claim.stay === undefined) {
    return claim.prescription === undefined
      ? [
          BENEFIT_PAYMENT_STATUS,
          amountV3(undefined, 'CLM_BLOOD_LBLTY_AMT', 0),
          amountV3(undefined, 'CLM_PRVDR_INTRST_PD_AMT', 0),
        ]
      : [BENEFIT_PAYMENT_STATUS];
  }
  return [
    BENEFIT_PAYMENT_STATUS,
    countV3('CLM_INSTNL_CVRD_DAY_CNT', claim.stay.days),
    countV3('CLM_INSTNL_NCVRD_DAY_CNT', 0),
    countV3('CLM_INSTNL_MDCR_COINS_DAY_CNT', 0),
    countV3('CLM_MDCR_IP_LRD_USE_CNT', 0),
    ...(claim.header.type === 'hha' ? [countV3('CLM_MDCR_HHA_TOT_VISIT_CNT', claim.stay.days)] : []),
    ...(claim.header.type === 'hospice' ? [countV3('CLM_MDCR_HOSPC_PRD_CNT', 1)] : []),
    ...(claim.stay.drg === undefined
      ? []
      : [
          countV3('CLM_MDCR_IP_PPS_DRG_WT_NUM', 1.25),
          amountV3(undefined, 'CLM_MDCR_IP_PPS_CPTL_TOT_AMT', Math.round(claim.totals.paid * 0.07)),
        ]),
    amountV3(undefined, 'CLM_MDCR_INSTNL_PRMRY_PYR_AMT', claim.totals.primaryPayer),
    amountV3(undefined, 'CLM_MDCR_IP_BENE_DDCTBL_AMT', claim.totals.deductible),
    amountV3(undefined, 'CLM_INSTNL_PER_DIEM_AMT', 0),
    amountV3(undefined, 'CLM_BLOOD_LBLTY_AMT', 0),
  ];
}

function totals({ totals: sums, prescription }: Claim): ExplanationOfBenefit['total'] {
  if (prescription !== undefined) {
    return [
      amountV3('paidbypatient', 'CLM_BENE_PMT_AMT', sums.coinsurance),
      amountV3('priorpayerpaid', 'CLM_OTHR_TP_PD_AMT', sums.primaryPayer),
      amountV3('submitted', 'TOT_RX_CST_AMT', sums.submitted),
    ];
  }
  return [
    amountV3('eligible', 'CLM_ALOWD_CHRG_AMT', sums.allowed),
    amountV3('submitted', 'CLM_SBMT_CHRG_AMT', sums.submitted),
    amountV3('paidbypatient', 'CLM_BENE_PMT_AMT', sums.deductible + sums.coinsurance),
    amountV3('paidtoprovider', 'CLM_PRVDR_PMT_AMT', sums.paid),
    amountV3('deductible', 'CLM_MDCR_DDCTBL_AMT', sums.deductible),
    amountV3('coinsurance', 'CLM_MDCR_COINSRNC_AMT', sums.coinsurance),
    amountV3('noncovered', 'CLM_NCVRD_CHRG_AMT', 0),
    amountV3('priorpayerpaid', 'CLM_OTHR_TP_PD_AMT', sums.primaryPayer),
  ];
}

/** Renders a claim as v3 does, processed or still in process. */
export function renderEobV3(person: Person, claim: Claim): ExplanationOfBenefit {
  const { header, stay, prescription } = claim;
  const done = header.source === 'NCH' || header.source === 'DDPS';
  const kind = claimKind(claim);
  return {
    resourceType: 'ExplanationOfBenefit',
    id: header.idV3,
    meta: {
      lastUpdated: utcInstant(header.lastUpdated),
      source: header.source,
      profile: [versionedProfile(`C4BB-ExplanationOfBenefit-${PROFILES[header.type]}`)],
      ...(header.substanceUse ? { security: [coding(terminology('v3-ActCode'), '42CFRPart2')] } : {}),
      tag: tagsOf(claim),
    },
    contained: [...(prescription === undefined ? [INSURER] : []), containedProvider(claim.provider)],
    identifier: [
      { type: one(coding(carin('C4BBIdentifierType'), 'uc', 'Unique Claim ID')), value: header.idV3 },
      { system: 'https://bluebutton.cms.gov/identifiers/CLM-CNTL-NUM', value: `${claim.controlNumber}SBX` },
    ],
    status: 'active',
    type: one(
      coding(bfdSystem('CLM-TYPE-CD'), claimTypeCode(claim)),
      coding(terminology('claim-type'), kind),
      coding(bfdSystem('EOB-TYPE'), header.type.toUpperCase()),
    ),
    ...(stay === undefined
      ? {}
      : {
          subType: one(
            coding(
              carin('C4BBInstitutionalClaimSubType'),
              header.type === 'outpatient' ? 'outpatient' : 'inpatient',
            ),
          ),
        }),
    use: 'claim',
    patient: { reference: `Patient/${person.patientIdV3}` },
    billablePeriod: { start: header.from, end: header.thru },
    created: `${isoDay(header.lastUpdated)}T00:00:00+00:00`,
    insurer:
      prescription === undefined
        ? { reference: '#insurer-org' }
        : { display: `Part D plan ${prescription.contract}` },
    provider: { reference: `#${claim.provider.npi}` },
    outcome: done ? 'complete' : 'partial',
    careTeam: careTeamV3(claim.careTeam),
    supportingInfo: informationV3(claim),
    ...(claim.diagnoses.length > 0
      ? { diagnosis: diagnosesV3(claim.diagnoses, stay === undefined ? 'secondary' : 'other') }
      : {}),
    ...(claim.procedures.length > 0
      ? {
          procedure: claim.procedures.map(({ code, display, date }, place) => ({
            sequence: place + 1,
            type: [one(coding(carin('C4BBClaimProcedureType'), place === 0 ? 'principal' : 'other'))],
            date: `${date}T00:00:00+00:00`,
            procedureCodeableConcept: one(coding('http://www.cms.gov/Medicare/Coding/ICD10', code, display)),
          })),
        }
      : {}),
    insurance: [{ focal: true, coverage: { display: `Part ${claimPart(claim).toUpperCase()}` } }],
    item: claim.lines.map((line) => renderLine(claim, line)),
    adjudication: claimAmounts(claim) ?? [],
    total: totals(claim) ?? [],
    payment: prescription === undefined ? { amount: money(claim.totals.paid) } : { date: header.processed },
  };
}
