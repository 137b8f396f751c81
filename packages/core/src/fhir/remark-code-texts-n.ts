/** The later remark codes of series N: each line is a code and payerkit's words for it. */
export const LATER_REMARK_TEXTS = `
N215 A later payer need not wait for a decision of the primary payer
N216 Not a covered type of service, or not part of the patient's benefits
N217 One site of service per provider and claim is paid
N218 You must provide the item as long as it is needed
N219 Paid by what the earlier payer allowed
N220 The payer's web site has the forms for a dispute
N246 State limits on what patients pay apply
N345 The days do not fit the units
N347 Another provider was already paid for this service
N348 You chose to have another supplier provide and bill it
N349 The drug and how it was given must both be on the claim
N351 Outside the dates of the approved treatment plan
N352 No scheduled payments: send a claim for each visit
N353 An estimate: more is considered once the service is given
N356 Not covered with or after a service that is not covered
N357 The time between this and a related service was not kept
N358 May be reviewed with more documents
N360 An estimate without other payers: send the primary payment with the claim
N362 More days or units than accepted
N363 New policies will change this decision soon
N364 Waive deductible and coinsurance, as agreed
N366 What was asked for did not come: the claim is reopened if it does within a year
N367 Forwarded to a spending account
N368 Appeal the earlier decision instead
N369 Processed, but short of what state law asks for
N370 Beyond the rental months that are covered
N371 The equipment must become the patient's
N372 Only reasonable maintenance is covered
N373 Another payer paid first by mistake and is refunded
N374 Part A is exhausted: a Part B remittance is needed
N376 On active duty: TRICARE may pay first
N377 Paid by a replacement claim
N379 Claim and lines do not agree
N380 The original was processed: send a corrected claim
N381 See the contract on these charges
N383 Not covered as cosmetic
N384 The tooth or body part was removed before
N385 The admission was reported too late
N386 Decided by a national coverage determination
N387 Not forwarded: send the claim to the supplemental insurer
N389 The prescription number was used before
N390 Cannot be billed on its own
N397 Incomplete services or items that were not delivered are not covered
N400 Send claims electronically
N405 Covered only where the donor's insurers do not cover it
N406 Covered only where the recipient's insurers do not cover it
N407 You are not approved to send this format
N408 Deductibles of an earlier payer are not covered
N409 Covered for an accident only within a time limit
N410 Covered only when the prescription changes
N411 Allowed once in 6 months
N412 Allowed twice in 12 months
N413 Allowed twice in a benefit year
N414 Allowed four times in 12 months
N415 Allowed once in 18 months
N416 Allowed once in 3 years
N417 Allowed once in 5 years
N418 Sent to the wrong place: see the payer's instructions
N419 Adjusted later because a rate changed
N420 Adjusted later because another party paid or is liable
N421 Adjusted later after a review
N422 Adjusted later under an incentive program
N423 Adjusted later under a special program
N424 The patient does not live in the area for this payment
N425 Excluded by law
N426 Not covered when self-administered
N427 Glasses and contact lenses are paid only after cataract surgery
N428 Not covered at this place of service
N429 Not covered as routine
N430 The procedure does not fit the units
N431 Not covered with this procedure
N432 Adjusted after a recovery audit
N433 Send the claim again with your NPI alone
N435 More often than allowed without supporting documents
N436 The injury claim is not accepted; the mandatory amount was paid
N437 Considered again if the injury claim is accepted
N438 Only paper claims are accepted there
N441 A missed appointment is not covered
N442 Paid by another fee schedule
N447 Paid as the generic, for lack of documents
N448 Not in the fee schedule
N449 Paid as a comparable drug, service or supply
N450 Covered only from the primary treating physician
N470 This payment completes the mandatory limit
N472 Another provider was paid for this service
N492 The member may be billed if they agreed in writing before
N505 Only what could be estimated at once is included
N506 An estimate of what the member owes, no guarantee of payment
N507 The distance that the plan asks for was not met
N508 What the member owes by a decision in real time
N509 The spending account has enough to cover the member's share
N510 The spending account does not have enough to cover the member's share
N511 The balance of the spending account is unknown
N516 NPI and tax number do not belong together
N517 Send a new claim with the information asked for
N518 Accessories to oxygen equipment are not paid on their own
N519 The modifiers exclude each other
N520 Paid from a spending account
N521 The provider's data differ from those on file
N522 The claim was already forwarded by another payer
N523 The limit of outlier payments is reached
N524 The payment is payment in full by policy
N525 Within the global period of another service
N528 Entitled to institutional services only
N529 Entitled to professional services only
N534 An individual policy without an employer
N535 Adjusted for the place of service
N536 What the earlier payer says the patient owes stays; it is not covered here
N537 No record of the services was found
N538 The facility must pay outside providers for its patients
N539 Your appeal or waiver was processed and denied
N540 Adjusted under the interrupted stay policy
N541 The insurance type differs from the one on file
N544 Paid, but the referring or ordering provider is not the one on file
N547 A void was processed before
N548 The deductible of the year is met
N549 The out-of-pocket maximum of the year is met
N550 Revalidate your enrollment, or payments will be held
N552 Reverses an earlier withhold or bonus
N557 Send the claim to the plan where the specimen was collected
N558 Send the claim to the plan where the equipment was received
N559 Send the claim to the plan where the ordering physician is
N563 The advance notice is missing: the patient does not owe it
N564 The patient does not meet the criteria of the program
N565 The reporting code needs a modifier in future
N567 Not covered as preventive
N569 Not covered for this diagnosis
N572 Not payable without reporting codes and modifiers
N573 You were overpaid: another contractor will ask for the refund
N574 This type of provider cannot order or refer
N575 The name of the ordering or referring provider differs from the one on file
N576 Not related to the accident or loss reported
N578 The coverage does not apply to this loss
N580 Decided by the terms of the policy
N581 Whether it is covered is being investigated
N582 Suspended until the patient cooperates
N583 The patient was not in the insured vehicle
N584 The insured did not keep the conditions of the policy
N585 A final settlement ended the benefits
N586 The injured person does not qualify
N587 The benefits of the policy are used up
N588 The patient asked not to pay medical bills
N590 The independent medical examination is missing
N591 Paid after an independent examination or utilization review
N593 The independent medical examination was missed
N598 The health plan pays first
N600 Adjusted to the regional fee schedule
N607 For a condition that is not compensable
N610 Paid by the level of care that fits
N611 In litigation: ask the insurer
N613 Paid, but the ordering provider must update the enrollment
N614 The policy is named in the remittance itself
N615 In the grace period of premium tax credits: later months may be held
N616 In the first month of the grace period
N617 In the second or third month of the grace period
N618 Processed again once the premium is paid
N619 Coverage ended because the premium was not paid
N620 A code for quality reporting alone
N622 Not covered for the date of the accident
N623 Not covered as unproven, experimental or excessive
N624 The workers' compensation claim was withdrawn
N628 A visit on the day of a scheduled test is not paid
N629 Documents that were not asked for are not paid
N630 The attending physician did not authorize the referral
N633 More anesthesia time is not allowed
N634 Calculated by anesthesia time
N635 Calculated by anesthesia base units and time
N640 More often than allowed
N642 Adjusted because single tests of a panel were billed
N643 Not covered by the state fee schedule
N644 Paid by the rule for both sides of the body
N646 Adjusted by the rules for an assistant
N647 Adjusted to the diagnosis related group
N648 Adjusted by stop loss
N649 Paid by invoice
N650 The policy was not in force on the day of loss
N652 The service was before the loss
N653 The date of injury is not the date of loss
N654 Adjusted: no further improvement is expected
N655 Paid by the provider's region
N656 Interest, because the payment came late
N657 Bill it with the right code
N658 Not a medical expense
N659 Exempt from sales tax
N660 Sales tax is included
N661 The documents do not show medical necessity
N662 Considered once the final bill comes
N663 Adjusted to an agreed amount
N664 Adjusted by a settlement
N665 Unlicensed providers are not paid
N669 Adjusted to the Medicare fee schedule
N670 The primary procedure under the rule for several procedures
N674 Not covered without a service that must come first
N675 The injured person must give information
N684 A specialty claim sent as a general claim
N687 Reversed: the patient was disenrolled retroactively
N688 Reversed after a medical review
N689 Reversed: the rate changed retroactively
N690 Reversed after an appeal of the provider
N691 Reversed after an appeal of the patient
N692 Reversed: the first decision used a wrong rate
N693 Reversed: the provider cancelled the claim
N694 Reversed: the provider sent the claim again or changed it
N695 Reversed: what the patient owed was wrong
N696 Reversed: another party paid or is liable
N697 Reversed under an incentive program
N698 Reversed: coverage ended because premiums were not paid
N702 Decided by earlier or open claims for similar services
N703 Does not go with earlier or open claims
N704 No appeal, but a corrected claim is possible
N719 A penalty because the plan's requirements were not met
N720 The patient paid too much: a refund may be due
N721 Covered only in a clinical trial
N722 The patient's workers' compensation set-aside pays
N723 The patient's liability set-aside pays
N724 The patient's no-fault set-aside pays
N725 A liability insurer is responsible for this diagnosis
N726 Conditional payments are not allowed
N727 A no-fault insurer is responsible for this diagnosis
N728 A workers' compensation insurer is responsible for this diagnosis
N732 An unlicensed facility is not paid
N733 Surcharges go to the state directly
N741 A site neutral payment
N743 May be related to an accident at work
N744 May be related to a car or other accident
N747 Send the claim to the plan where the patient lives`;
