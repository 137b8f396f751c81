import { INFO, LINES, type RuleExample } from './rule-example.js';

function adjusted(amount: string) {
  return [
    {
      adjustmentGroupCode: 'CO',
      adjustmentDetails: [{ adjustmentReasonCode: '45', adjustmentAmount: amount }],
    },
  ];
}
function decided(paid: string, amount: string, payer = '11111') {
  return {
    otherPayerPrimaryIdentifier: payer,
    serviceLinePaidAmount: paid,
    procedureCode: 'E0570',
    serviceIdQualifier: 'HC',
    paidServiceUnitCount: '1',
    adjudicationOrPaymentDate: '20250401',
    claimAdjustmentInformation: adjusted(amount),
  };
}
function payer(fields: object = {}, otherPayerIdentifier = '11111') {
  return {
    paymentResponsibilityLevelCode: 'P',
    otherPayerName: { otherPayerOrganizationName: 'FIRST PAYER', otherPayerIdentifier },
    ...fields,
  };
}
// Lines of 20.00 and 8.75, of which an earlier payer paid 15.10 and 5.25.
function secondary(paid: string, first: object[], second: object[], fields: object = {}) {
  return {
    'subscriber.paymentResponsibilityLevelCode': 'S',
    [`${INFO}.otherSubscriberInformation`]: [payer({ payerPaidAmount: paid, ...fields })],
    [`${LINES}.0.lineAdjudicationInformation`]: first,
    [`${LINES}.1.lineAdjudicationInformation`]: second,
  };
}
const balanced = secondary('20.35', [decided('15.1', '4.90')], [decided('5.25', '3.5')]);

// The line of 100.00, of which an earlier payer paid 80.00; institutional claims hold one other payer, as an object.
function stay(paid: string, linePaid: string, amount: string, payerOfLine = '11111') {
  return {
    'subscriber.paymentResponsibilityLevelCode': 'S',
    [`${INFO}.otherSubscriberInformation`]: payer({ payerPaidAmount: paid }),
    [`${LINES}.0.lineAdjudicationInformation`]: [
      {
        otherPayerPrimaryIdentifier: payerOfLine,
        serviceLinePaidAmount: linePaid,
        serviceLineRevenueCode: '0450',
        paidServiceUnitCount: '1',
        adjudicationOrPaymentDate: '20250401',
        lineAdjustment: [
          {
            adjustmentGroupCode: 'CO',
            claimAdjustmentDetails: [{ adjustmentReasonCode: '45', adjustmentAmount: amount }],
          },
        ],
      },
    ],
  };
}
const balancedStay = stay('80', '80', '20');

/** Examples of the rules about coordination of benefits, by the ID of the rule. */
export const COORDINATION_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = {
  'other-insurance-of-secondary': [
    {
      fails: ['S', 'T', 'A'].map((level) => [
        `${INFO}.otherSubscriberInformation`,
        { 'subscriber.paymentResponsibilityLevelCode': level },
      ]),
      passes: [balanced, { 'subscriber.paymentResponsibilityLevelCode': 'U' }],
    },
    {
      kind: 'institutional',
      fails: [[`${INFO}.otherSubscriberInformation`, { 'subscriber.paymentResponsibilityLevelCode': 'S' }]],
      passes: [balancedStay],
    },
  ],
  'known-other-payer': [
    {
      fails: [
        [
          `${LINES}[0].lineAdjudicationInformation[0].otherPayerPrimaryIdentifier`,
          secondary('5.25', [decided('15.1', '4.90', '99999')], [decided('5.25', '3.5')]),
        ],
      ],
      passes: [balanced],
    },
    {
      kind: 'institutional',
      fails: [
        [
          `${LINES}[0].lineAdjudicationInformation[0].otherPayerPrimaryIdentifier`,
          stay('80', '80', '20', '99999'),
        ],
      ],
      passes: [balancedStay],
    },
  ],
  'line-balance': [
    {
      fails: [
        [
          `${LINES}[0].lineAdjudicationInformation`,
          secondary('20.25', [decided('15', '4.90')], [decided('5.25', '3.5')]),
        ],
        [
          `${LINES}[1].lineAdjudicationInformation`,
          secondary('20.35', [decided('15.1', '4.90')], [decided('5.25', '3.49')]),
        ],
      ],
      passes: [
        balanced,
        secondary('20.35', [decided('10.1', '4'), decided('5', '.90')], [decided('5.25', '3.5')]),
        secondary('15.1', [decided('15.1', '4.90')], []),
      ],
    },
    {
      kind: 'institutional',
      fails: [[`${LINES}[0].lineAdjudicationInformation`, stay('80', '80', '19.99')]],
      passes: [balancedStay],
    },
  ],
  'payer-balance': [
    {
      fails: [
        [
          `${INFO}.otherSubscriberInformation[0].payerPaidAmount`,
          secondary('20.34', [decided('15.1', '4.90')], [decided('5.25', '3.5')]),
        ],
      ],
      passes: [
        balanced,
        secondary('20', [decided('15.1', '4.90')], [decided('5.25', '3.5')], {
          claimLevelAdjustments: adjusted('0.35'),
        }),
        secondary('20', [], [], { claimLevelAdjustments: adjusted('8.75') }),
      ],
    },
    {
      kind: 'institutional',
      fails: [[`${INFO}.otherSubscriberInformation.payerPaidAmount`, stay('79', '80', '20')]],
      passes: [balancedStay],
    },
  ],
};
