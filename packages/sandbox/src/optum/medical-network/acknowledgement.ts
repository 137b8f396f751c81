import type { JsonObject } from '../json.js';
import { interchange } from '../x12.js';
import { type StoredClaim, toDay } from './claim-store.js';
import { toAmount } from './money.js';
import { reportStatusFields } from './status-codes.js';

/** A claim's acknowledgment by its payer (277CA), as EDI and as the converted JSON. */
export interface Acknowledgement {
  readonly claim: StoredClaim;
  /** Status as `category:code:entity`. */
  readonly stc: string;
}

/** Returns the acknowledgment of the sandbox's payer: accepted, or rejected as a duplicate. */
export function acknowledge(claim: StoredClaim): Acknowledgement {
  return { claim, stc: claim.duplicate ? 'A3:54:PR' : 'A2:20:PR' };
}

/** Returns the 277CA as EDI. */
export function acknowledgementEdi({ claim, stc }: Acknowledgement): string {
  const day = toDay(claim.acknowledgedAt);
  const charge = toAmount(claim.chargeCents);
  const segments = [
    `BHT*0085*08*${claim.controlNumber}*${day}*1200*TH`,
    'HL*1**20*1',
    `NM1*PR*2*${claim.payerName}*****PI*${claim.payerId}`,
    `TRN*1*${claim.clearinghouseNumber}`,
    'HL*2*1*21*1',
    'NM1*41*2*SANDBOX*****46*999898',
    'HL*3*2*19*1',
    `NM1*85*2*${claim.billingName}*****XX*${claim.billingNpi}`,
    'HL*4*3*PT',
    `NM1*QC*1*${claim.lastName}*${claim.firstName}****MI*${claim.memberId}`,
    `TRN*2*${claim.patientControlNumber}`,
    `STC*${stc}*${day}*${stc.startsWith('A2') ? 'WQ' : 'U'}*${charge}`,
    `REF*1K*SBX${claim.clearinghouseNumber}`,
    `REF*D9*${claim.clearinghouseNumber}`,
    `DTP*472*D8*${claim.lines[0]?.date ?? day}`,
  ];
  const set = { code: '277', version: '005010X214', functional: 'HN' };
  return interchange(set, segments, claim.controlNumber, claim.acknowledgedAt);
}

/** Returns the same as JSON, nested as the conversion nests it. */
export function acknowledgementJson({ claim, stc }: Acknowledgement): JsonObject {
  const day = toDay(claim.acknowledgedAt);
  const dates = { begin: claim.lines[0]?.date ?? day, end: claim.lines.at(-1)?.date ?? day };
  const statuses = [reportStatusFields(stc)];
  return {
    id: `277-${claim.clearinghouseNumber}`,
    controlNumber: '0001',
    referenceIdentification: claim.controlNumber,
    transactionSetCreationDate: day,
    transactionSetCreationTime: '1200',
    payers: [
      {
        organizationName: claim.payerName,
        payerIdentification: claim.payerId,
        claimStatusTransactions: [
          {
            provider: { organizationName: 'SANDBOX', etin: '999898' },
            claimStatusDetails: [
              {
                serviceProvider: { organizationName: claim.billingName, npi: claim.billingNpi },
                patientClaimStatusDetails: [
                  {
                    subscriber: {
                      lastName: claim.lastName,
                      firstName: claim.firstName,
                      memberId: claim.memberId,
                    },
                    claims: [
                      {
                        claimStatus: {
                          referencedTransactionTraceNumber: claim.patientControlNumber,
                          informationClaimStatuses: [
                            {
                              statusInformationEffectiveDate: day,
                              totalClaimChargeAmount: toAmount(claim.chargeCents),
                              informationStatuses: statuses,
                            },
                          ],
                          tradingPartnerClaimNumber: `SBX${claim.clearinghouseNumber}`,
                          patientAccountNumber: claim.patientControlNumber,
                          clearinghouseTraceNumber: claim.clearinghouseNumber,
                          claimServiceBeginDate: dates.begin,
                          claimServiceEndDate: dates.end,
                        },
                        serviceLines: claim.lines.map((line) => ({
                          service: {
                            serviceIdQualifierCode: 'HC',
                            procedureCode: line.code,
                            chargeAmount: toAmount(line.chargeCents),
                            submittedUnits: line.units,
                          },
                          serviceClaimStatuses: [{ effectiveDate: day, serviceStatuses: statuses }],
                          beginServiceLineDate: line.date,
                          endServiceLineDate: line.date,
                        })),
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}
