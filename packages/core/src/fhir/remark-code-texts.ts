/** Remark codes (RARC) that say more than that something is missing: each line is a code and payerkit's words for it. */
export const REMARK_TEXTS = `
M1 The x-ray is too old, or too far from the start of treatment
M2 Not paid on its own while the patient is an inpatient
M3 The same or similar equipment is already in use
M4 The last monthly payment for this equipment
M5 Rental is paid up to month 15, or until the equipment is no longer needed
M6 You must provide and service the item for the rest of its useful lifetime
M7 No more rental: the item was bought, returned, or rented up to its price
M8 Blood gas results from the supplier, or taken on oxygen, do not count
M9 Month ten of the rental: offer the patient to buy the equipment
M10 The equipment can be bought only in the first or tenth month
M11 Send equipment claims to the contractor for the patient's ZIP code
M12 The claim must say whether tests were bought from outside
M13 One first visit per specialty and medical group is covered
M14 An injection during a visit is not paid on its own
M15 Part of another service: it is not paid on its own
M16 The payer's web site or bulletins explain this policy
M17 Paid once because you could not know that it is not covered; not again
M18 A hospital or nursing facility is not the patient's home
M25 The information does not support this level of service; an appeal is possible
M26 The information does not support this level of service; refund what you collected
M27 The patient does not have to pay, the provider is liable
M28 Part B does not pay for this when Part A is exhausted or absent
M32 A conditional payment until the primary payer decides
M36 Month eleven of the rental: the patient must first be offered to buy
M37 Not covered under age 35
M38 The patient owes this: the advance notice was signed
M39 The patient does not owe this: the advance notice did not meet the rules
M40 The practitioner's employer must file the claim, with assignment
M41 The patient has no legal duty to pay for this
M42 The attending physician must sign the medical necessity form in person
M55 Not paid without a covered oral anti-cancer drug
M61 The approval of the clinical trial has run out
M65 Send one claim for each interpreting physician
M66 Bill technical and professional component on separate lines
M69 Paid at the regular rate: the modifier was not justified
M70 The drug code was translated to a HCPCS code; go on sending it
M71 Reduced because the billed tests overlap
M73 Bill the components apart for the shortage area bonus
M74 This service gets no shortage area bonus
M75 Automated tests of one day were paid together
M80 Not covered in the same session or on the same day as another service
M81 Code to the highest level of detail
M82 Not covered under age 50
M83 Covered only for patients at high risk
M84 Use the codes that were in effect on the day of service
M85 Subject to review of evaluation and management services
M86 The same or a similar service was already paid within the time limit
M87 Reviewed before payment
M89 Covered only once under age 40
M90 Covered only once in 12 months
M91 Bill laboratories with different CLIA numbers on separate claims
M93 A new rental period began after a break in therapy
M94 No new rental period: there was no break in therapy
M96 Only the inpatient facility may bill the technical component
M97 The facility's payment includes it at this place of service
M102 The equipment is not approved by the FDA for this purpose
M109 A bundled payment for a teleconsultation
M111 Manipulation is not paid when the patient declines an x-ray
M112 Paid by the single payment amount of competitive bidding
M115 Denied from a supplier without a contract
M117 Covered only when the claim is electronic
M121 Paid only together with a covered cryosurgical ablation
M124 Say whether the patient owns the equipment that needs the part
M133 Say who performed the purchased test and what it cost you
M134 The provider has a financial interest in the facility or supplier
M138 The patient was not enrolled in the demonstration
M139 Beyond the limit of the demonstration
M143 The payer needs your current license information
M144 Care before and after the surgery is included in its payment
MA01 You may appeal what was approved
MA02 You may appeal this decision
MA04 The primary payer's identity or payment is missing or illegible
MA07 The claim was also forwarded to Medicaid
MA08 Not forwarded: the supplemental plan is not Medigap, or you do not participate
MA09 Sent unassigned, processed as assigned
MA10 The patient paid too much: refund it
MA12 You have not shown that you may bill for this person's services
MA13 Billing the patient more than the PR amounts may be penalized
MA14 The patient is in a prepaid plan: paid this time, not again
MA15 The claim was split; the other services come in a separate notice
MA16 Send the claim to the federal Black Lung program
MA17 This payer is primary and paid as such; the other insurer may want a refund
MA18 The claim was also forwarded to the supplemental insurer
MA19 Not sent to the Medigap insurer: its information is wrong
MA20 Nursing facility stays for catheter convenience are not covered
MA21 Name and sex differ from social security records
MA22 A payment under one dollar was not made
MA23 Approved after medical review of a demand bill
MA25 The hospice may be changed only once in a benefit period
MA26 You were informed of this rule before
MA28 For information only: no assignment, no right to appeal
MA44 No right to appeal: decided by law
MA45 All or part of the payment is held in a special account
MA46 The new information was considered; nothing more is paid
MA47 You opted out of Medicare: the patient pays
MA54 The hospice certification or election came too late
MA56 You opted out of Medicare: the patient pays, up to the limiting charge
MA59 The patient paid too much: refund it within 30 days
MA62 A decision after a telephone review
MA64 Two other payers pay first: their payment information is needed
MA67 A correction of an earlier claim
MA68 Not forwarded: the secondary insurance information was incomplete
MA72 The patient paid too much for assigned services: refund it within 30 days
MA73 For information: the patient is in managed care
MA74 Replaces an earlier payment that was lost, damaged or returned
MA77 With what payers paid, the patient paid too much: refund it within 30 days
MA79 Billed above the interim rate
MA80 For information: the hospital was paid for the whole encounter
MA83 Say whether this payer is primary or secondary
MA91 The result of your appeal
MA93 Not a periodic interim payment claim
MA96 Coded as managed care, but the patient is not enrolled
MA103 Hemophilia add-on
MA106 A periodic interim payment claim
MA109 Processed by the rules for ambulatory surgery
MA113 The taxpayer number is wrong: send the claim again with the right one
MA116 Say whether the patient is homebound
MA117 A user fee of one dollar was taken
MA118 No Medicare payment: given through a veterans' facility
MA123 The center was not selected for this study
MA125 The payment is payment in full by law
MA126 A pancreas transplant is covered only with a kidney transplant
MA130 Not processable: send a new claim with complete and correct information
MA131 A physician was paid for these services: that claim must be withdrawn
MA132 Adjusted to the rate before the demonstration
MA133 Overlaps an inpatient stay: bill only what was given outside it
N1 You may appeal in writing within the time limit
N2 Paid for the most appropriate course of treatment
N5 The earlier payer's explanation came, but no claim is on file
N6 Not paid above what Medicare would have allowed
N7 Major medical benefits were considered
N8 The earlier payer denied it and did not forward all data: send the claim here
N9 An estimate of what an earlier payer may pay
N10 Adjusted after a professional review
N11 A denial was reversed after medical review
N12 Supplements Medicare: the member owes what Medicare would have covered
N13 Paid by the modifier for the professional or technical component
N15 Bill services for a newborn on their own
N16 The out-of-pocket maximum is reached: a higher percentage is paid
N19 Incidental to the primary procedure
N20 Not payable with another service of the same day
N21 The line was split into several
N22 The payer changed the procedure code to one that fits better
N23 What the patient owes may change with other payers or benefit limits
N25 This company only administers payments of the plan
N28 The rules for consent were not met
N30 The patient is not eligible for this service
N32 The provider who rendered the service must send the claim
N33 No health check before treatment is on record
N34 Wrong claim form or format for this service
N35 Decided by a utilization or integrity review
N36 The primary payer's requirements must be met first
N39 The procedure does not fit the tooth
N43 Bed hold or leave days are used up
N45 Paid by the authorized amount
N47 Conflicts with another inpatient stay
N48 Differs from what the other payer reported
N49 Court-ordered coverage needs to be confirmed
N51 No agreement for electronic exchange is on file
N52 The patient was not in the billing provider's managed care plan
N54 Differs from what was authorized
N55 The rules for billing with group, referring or performing providers were not followed
N56 The procedure code is not right or not valid for the day of service
N59 See the provider manual
N61 Bill the services on separate claims
N62 The days span several rates: send separate claims
N63 Bill the services on separate lines
N64 First and last day must differ
N65 No rate of the procedure is on file for the day or provider
N67 The facility's demonstration payment includes professional services
N68 The earlier payment is taken back: the facility was paid for it
N69 The payer's system changed the payment code
N70 Consolidated billing applies
N71 Processed as assigned, as the law demands
N72 Medical reviewers changed the payment code
N74 Send one claim for each calendar month
N78 Parts of the child checkup are missing
N79 The service does not fit where the patient is
N81 The procedure does not fit the tooth surface
N82 The provider must take the payment as payment in full
N83 No right to appeal under the demonstration
N84 More installments follow
N85 The last installment
N86 Biofeedback needs a failed trial of exercise training first
N87 Biofeedback at home is not covered
N88 Conditional: taken back if the patient is in home health care
N89 Forwarded to more payers than this remittance can name
N90 Covered only from the attending physician
N91 Not part of the appeal
N92 The facility is not certified for digital mammography
N93 Send one claim for each place of service
N94 A more specific taxonomy code is needed
N95 This provider type or specialty may not bill this service
N103 The patient was in custody
N104 Belongs to another Medicare contractor
N105 Belongs to the railroad retirement contractor
N106 Only the nursing facility can be paid: ask it for payment
N107 Must be on the nursing facility's inpatient claim
N109 Chosen for complex review
N111 No right to appeal: decided with an earlier claim
N112 Not in your electronic remittance
N113 One first visit per physician, group or provider is covered
N115 Decided by a local coverage determination
N116 Conditional: taken back if a home health episode covers it
N117 Paid once in a lifetime
N118 Paid once in 28 days
N120 Subject to the partial episode adjustment of home health
N121 Part B does not pay this practitioner during a Part A nursing stay
N122 An add-on code cannot be billed alone
N123 Part of the units of a line that was split
N124 Paid or denied at a lesser level: the patient owes it, as agreed in writing
N125 Paid or denied at a lesser level: refund what you collected
N126 The patient was deported according to social security records
N127 Belongs to the mine workers' plan
N128 The part from before coverage
N129 The patient's age is outside the limits
N130 See the plan documents for limits of this service
N131 Payments under several contracts cannot exceed the allowance
N133 Predetermination and payment are processed apart
N134 A scheduled payment; call if treatment ended
N137 You may appeal for the member
N138 A second dental review is possible
N141 The patient did not live in the long-term care facility
N142 The original was denied: send a new claim, not a replacement
N143 The patient was not in hospice
N144 The rate changed during the days billed
N147 No rate of the long-term care can be found: the patient id is wrong
N149 Bill all services on one claim
N151 Telephone contacts are paid only after a visit in person
N154 Delayed to correct the provider's address
N155 No other insurance is on file: send its information
N156 The patient owes the difference to the elective treatment
N157 Transport to or from there is not covered
N158 Transport other than by ambulance is not covered
N159 Mileage without the patient is not covered
N160 The patient must choose an option first
N161 Covered only when the service it belongs to is
N162 Paid, but the test is not in your laboratory certification
N163 The record does not support the code
N167 Beyond the limit after a transplant
N170 A new or renewed certificate of medical necessity is needed
N171 Repair or replacement is not covered, or beyond the price
N172 The patient does not owe this
N173 No qualifying hospital stay is given
N174 Not covered; the patient owes only the PR amounts
N176 Services aboard a foreign ship, or outside US waters, are not covered
N177 Not sent to the other insurer: it pays nothing more
N179 The payer asked the member for information
N180 Does not meet the criteria of the category billed
N181 Another provider's information is needed
N182 Bill by the schedule of the plan
N183 For a predetermination: more documents will be needed
N184 Bill technical and professional components apart
N185 Do not send it again
N186 A statement of nonavailability of the military facility is needed
N187 You may ask for a review in writing
N188 The approved level of care does not match the procedure
N189 Paid once as an exception
N191 The provider must update insurance information with the payer
N192 The patient is a Medicaid or Qualified Medicare Beneficiary
N193 A public program may cover it through another payer
N194 The technical component is not paid without owning the equipment
N195 Bill the technical component on its own
N196 The patient can apply for other coverage that may pay first
N197 The subscriber must update insurance information with the payer
N198 The rendering provider must belong to the pay-to provider
N199 Payment or recovery after an audit by the payer
N200 Bill the professional component on its own
N202 More information comes separately
N204 Reviewed for a pre-existing condition: send the records
N205 The information cannot be read
N206 The documents do not match the claim
N210 You may appeal
N211 You may not appeal
N212 Processed as a point of service benefit`;
