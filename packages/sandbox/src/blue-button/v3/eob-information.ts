import type { ExplanationOfBenefitSupportingInfo } from 'fhir/r4.js';
import { isoDay } from '../../data/calendar.js';
import type { Claim, Prescription, Stay } from '../../data/claim.js';
import { coding, nearLineRecord, terminology } from '../terms.js';
import { type InformationV3, ownCode, ownInformation, standardInformation } from './eob-parts.js';
import { bfdSystem, one } from './terms.js';

function ofStay(claim: Claim, stay: Stay): InformationV3[] {
  const bill = `0${stay.facility.code}${stay.classification.code}${stay.frequency.code}`;
  return [
    {
      category: standardInformation('typeofbill'),
      code: one(
        coding('https://www.nubc.org/CodeSystem/TypeOfBill', bill),
        coding(bfdSystem('CLM-BILL-FAC-TYPE-CD'), stay.facility.code, stay.facility.display),
        coding(bfdSystem('CLM-BILL-CLSFCTN-CD'), stay.classification.code, stay.classification.display),
        coding(bfdSystem('CLM-BILL-FREQ-CD'), stay.frequency.code, stay.frequency.display),
      ),
    },
    ...(claim.header.type === 'outpatient'
      ? []
      : [
          {
            category: standardInformation('admissionperiod'),
            timingPeriod: {
              start: stay.admitted,
              ...(stay.discharged === undefined ? {} : { end: stay.discharged }),
            },
          },
        ]),
    {
      category: standardInformation('pointoforigin'),
      code: one(
        coding(
          'https://www.nubc.org/CodeSystem/PointOfOrigin',
          stay.admissionSource.code,
          stay.admissionSource.display,
        ),
        coding(bfdSystem('CLM-ADMSN-SRC-CD'), stay.admissionSource.code),
      ),
    },
    {
      category: standardInformation('discharge-status'),
      code: one(
        coding(
          'https://www.nubc.org/CodeSystem/PatDischargeStatus',
          stay.dischargeStatus.code,
          stay.dischargeStatus.display,
        ),
        coding(bfdSystem('BENE-PTNT-STUS-CD'), stay.dischargeStatus.code),
      ),
    },
    {
      category: standardInformation('admtype'),
      code: one(
        coding(
          'https://www.nubc.org/CodeSystem/PriorityTypeOfAdmitOrVisit',
          stay.admissionType.code,
          stay.admissionType.display,
        ),
        coding(bfdSystem('CLM-ADMSN-TYPE-CD'), stay.admissionType.code),
      ),
    },
    ownCode('CLM_MDCR_INSTNL_MCO_PD_SW', '0'),
    ownCode('CLM_FI_ACTN_CD', '1'),
    ...(stay.drg === undefined
      ? []
      : [
          {
            category: standardInformation('drg'),
            code: one(
              coding(
                'https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/AcuteInpatientPPS/MS-DRG-Classifications-and-Software',
                stay.drg.code,
                stay.drg.display,
              ),
            ),
          },
        ]),
  ];
}

function ofPrescription(prescription: Prescription): InformationV3[] {
  return [
    { category: ownInformation('CLM_SBMTR_CNTRCT_NUM'), valueString: prescription.contract },
    { category: ownInformation('CLM_SBMTR_CNTRCT_PBP_NUM'), valueString: prescription.benefitPackage },
    ownCode('CLM_PHRMCY_SRVC_TYPE_CD', '01', 'Community or retail pharmacy'),
    {
      category: standardInformation('rxorigincode'),
      code: one(
        coding(terminology('NCPDPPrescriptionOriginCode'), '3', 'Electronic'),
        coding(bfdSystem('CLM-LINE-RX-ORGN-CD'), '3'),
      ),
    },
    {
      category: standardInformation('brandgenericindicator'),
      code: one(
        coding(terminology('NCPDPBrandGenericIndicator'), prescription.brand ? 'B' : 'G'),
        coding(bfdSystem('CLM-BRND-GNRC-CD'), prescription.brand ? 'B' : 'G'),
      ),
    },
    {
      category: standardInformation('compoundcode'),
      code: one(
        coding(terminology('NCPDPCompoundCode'), prescription.compound ? '2' : '1'),
        coding(bfdSystem('CLM-CMPND-CD'), prescription.compound ? '2' : '1'),
      ),
    },
    {
      category: standardInformation('dayssupply'),
      valueQuantity: { value: prescription.daysSupply, unit: 'days' },
    },
    {
      category: standardInformation('refillnum'),
      valueQuantity: { value: prescription.fillNumber, unit: 'fill' },
    },
    {
      category: standardInformation('dawcode'),
      code: one(
        coding(terminology('NCPDPDispensedAsWrittenOrProductSelectionCode'), prescription.dispenseAsWritten),
      ),
    },
    ownCode('CLM_DRUG_CVRG_STUS_CD', 'C', 'Covered'),
    { category: ownInformation('CLM_LINE_RX_NUM'), valueString: prescription.reference },
  ];
}

/** Returns the supporting information of a claim on v3, numbered from 1. */
export function informationV3(claim: Claim): ExplanationOfBenefitSupportingInfo[] {
  const { header, stay, prescription } = claim;
  const done = header.source === 'NCH' || header.source === 'DDPS';
  const record = nearLineRecord(claim);
  const list: InformationV3[] = [
    ...(done ? [ownCode('CLM_ADJSTMT_TYPE_CD', '0', 'Original claim')] : []),
    { category: ownInformation('CLM_IDR_LD_DT'), timingDate: isoDay(header.lastUpdated) },
    { category: standardInformation('clmrecvddate'), timingDate: header.thru },
    { category: ownInformation('CLM_CMS_PROC_DT'), timingDate: header.processed },
    ...(prescription === undefined ? [ownCode('CLM_CNTRCTR_NUM', claim.contractor)] : []),
    ...(header.source === 'NCH'
      ? [
          { category: ownInformation('CLM_NCH_WKLY_PROC_DT'), timingDate: header.processed },
          ownCode('CLM_NRLN_RIC_CD', record.code, record.display),
          ownCode('CLM_DISP_CD', '01', 'Debit accepted'),
        ]
      : []),
    ...(done ? [] : [ownCode('CLM_PD_STUS_CD', 'I', 'In process'), ownCode('CLM_AUDT_TRL_STUS_CD', 'A')]),
    ...(stay === undefined ? [] : ofStay(claim, stay)),
    ...(prescription === undefined ? [] : ofPrescription(prescription)),
  ];
  return list.map((information, place) => ({ sequence: place + 1, ...information }));
}
