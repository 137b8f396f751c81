import { DATES, INFO, LINES, type RuleExample } from './rule-example.js';

/** Examples of the rules about dates, by the ID of the rule. */
export const DATE_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = {
  'calendar-days': [
    {
      fails: [
        [`${DATES}.symptomDate`, { [DATES]: { symptomDate: '20261399' } }],
        [`${DATES}.lastSeenDate`, { [DATES]: { lastSeenDate: '2025-03-01' } }],
        ['subscriber.dateOfBirth', { 'subscriber.dateOfBirth': '20240230' }],
        [`${LINES}[0].serviceDateEnd`, { [`${LINES}.0.serviceDateEnd`]: '20250431' }],
        [
          `${LINES}[0].formIdentification[0].questionResponseAsDate`,
          { [`${LINES}.0.formIdentification`]: [{ questionResponseAsDate: '20250229' }] },
        ],
      ],
      passes: [{ [DATES]: { symptomDate: '20240229', authorizedReturnToWorkDate: '20990101' } }],
    },
    {
      kind: 'institutional',
      fails: [
        [
          `${INFO}.occurrenceSpanInformations[0].occurrenceSpanCodeEndDate`,
          { [`${INFO}.occurrenceSpanInformations`]: [{ occurrenceSpanCodeEndDate: '20051301' }] },
        ],
      ],
      passes: [{}],
    },
  ],
  'admission-date-and-hour': [
    {
      kind: 'institutional',
      fails: [
        [`${DATES}.admissionDateAndHour`, { [`${DATES}.admissionDateAndHour`]: '202505141199' }],
        [`${DATES}.admissionDateAndHour`, { [`${DATES}.admissionDateAndHour`]: '20251314' }],
      ],
      passes: [
        { [`${DATES}.admissionDateAndHour`]: '200505142359' },
        { [`${DATES}.admissionDateAndHour`]: '20050514' },
      ],
    },
  ],
  'dates-in-order': [
    {
      fails: [[`${LINES}[1].serviceDateEnd`, { [`${LINES}.1.serviceDateEnd`]: '20050513' }]],
      passes: [{ [`${LINES}.1.serviceDateEnd`]: '20050514' }],
    },
    {
      kind: 'institutional',
      fails: [[`${DATES}.statementEndDate`, { [`${DATES}.statementEndDate`]: '20050513' }]],
      passes: [{}],
    },
  ],
  'no-future-service': [
    {
      fails: [
        [`${LINES}[0].serviceDate`, { [`${LINES}.0.serviceDate`]: '20990101' }],
        [`${LINES}[1].serviceDate`, { [`${LINES}.1.serviceDate`]: '20260303' }],
      ],
      passes: [{ [`${LINES}.0.serviceDateEnd`]: '20990101' }, { [`${LINES}.0.serviceDate`]: '20260302' }],
    },
    {
      kind: 'institutional',
      fails: [
        [
          `${DATES}.statementBeginDate`,
          { [`${DATES}.statementBeginDate`]: '20990101', [`${DATES}.statementEndDate`]: '20990102' },
        ],
      ],
      passes: [{ [`${DATES}.statementEndDate`]: '20990102' }],
    },
  ],
  'no-future-birth-or-death': [
    {
      fails: [
        ['subscriber.dateOfBirth', { 'subscriber.dateOfBirth': '20990101' }],
        [`${DATES}.deathDate`, { [DATES]: { deathDate: '20990101' } }],
      ],
      passes: [{ [DATES]: { deathDate: '20240101', disabilityEndDate: '20990101' } }],
    },
  ],
  'service-after-birth': [
    {
      fails: [
        [`${LINES}[0].serviceDate`, { [`${LINES}.0.serviceDate`]: '18800101' }],
        [`${LINES}[0].serviceDate`, { dependent: { dateOfBirth: '20050515' } }],
      ],
      passes: [{ dependent: { dateOfBirth: '20050514' } }, { [`${LINES}.0.serviceDate`]: '18800102' }],
    },
  ],
};
