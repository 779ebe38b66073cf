package axactor

import "github.com/personvern/personvern/subjects"

// debtors are those whose data a case holds (N-40, N-51).
func debtors() subjects.CategorySet {
	return subjects.CategoriesOf(subjects.Debtor, subjects.DebtorRepresentative, subjects.CoDebtor,
		subjects.Guarantor, subjects.HouseholdMember, subjects.EstateContact)
}

// applicants are those who apply, from outside and from within (N-44, N-62).
func applicants() subjects.CategorySet {
	return subjects.CategoriesOf(subjects.Applicant, subjects.InternalApplicant)
}

// partners represent those the company deals with (N-41, N-42, N-43).
func partners() subjects.CategorySet {
	return subjects.CategoriesOf(subjects.ClientRepresentative, subjects.Agent, subjects.SupplierRepresentative)
}

// everybody is whom the notice is about: those it names, and anyone else who
// gets in touch (N-44).
func everybody() subjects.CategorySet {
	return debtors().Union(applicants()).Union(partners()).Union(subjects.CategoriesOf(
		subjects.AuthorityRepresentative, subjects.WebsiteVisitor, subjects.PremisesVisitor, subjects.Contact,
		subjects.Referee, subjects.Employee, subjects.FormerEmployee, subjects.MarketingContact, subjects.Complainant))
}

// contact is how a person is reached (N-50, N-52, N-53, N-54).
func contact() subjects.KindSet {
	return subjects.KindsOf(subjects.Name, subjects.PostalAddress, subjects.Phone, subjects.Email)
}

// identity is who a person is and was reached as (N-50).
func identity() subjects.KindSet {
	return contact().Union(subjects.KindsOf(subjects.PreviousAddress, subjects.BirthDate, subjects.NationalID))
}

// technical comes from devices (N-51).
func technical() subjects.KindSet {
	return subjects.KindsOf(subjects.IPAddress, subjects.TechnicalData)
}

// accounts are the documents of bookkeeping (N-21).
func accounts() subjects.KindSet {
	return subjects.KindsOf(subjects.PaymentVoucher, subjects.LedgerEntry, subjects.CustomerFunds,
		subjects.BookkeepingCorrespondence, subjects.ClientContract)
}

// caseFile is what a case holds: what came with the claim, from registers and
// from the debtor, and what the collecting itself brought (N-50, N-51, N-58,
// N-73). Special categories are no part of it.
func caseFile() subjects.KindSet {
	return identity().Union(technical()).Union(subjects.KindsOf(
		subjects.ContractDetails, subjects.DebtDetails, subjects.TaxInformation, subjects.CreditInformation,
		subjects.Employer, subjects.PaymentHistory, subjects.LoanInformation, subjects.Income, subjects.Assets,
		subjects.Correspondence, subjects.CallNote, subjects.MeetingNote,
		subjects.LatePaymentReason, subjects.FamilySituation, subjects.WorkSituation,
		subjects.InsolvencyRecord, subjects.DebtSettlement, subjects.EstateRecord, subjects.Score, subjects.Profile,
		subjects.PaymentVoucher, subjects.LedgerEntry, subjects.CustomerFunds, subjects.BookkeepingCorrespondence))
}

// applicationFile is what an applicant sends, and what is noted of it (N-53).
func applicationFile() subjects.KindSet {
	return contact().Union(subjects.KindsOf(subjects.BirthDate, subjects.Gender, subjects.CV, subjects.Application,
		subjects.Photograph, subjects.Testimonial, subjects.Diploma, subjects.CourseCertificate,
		subjects.Correspondence, subjects.InterviewNote))
}

// findings are what is learnt of an applicant from elsewhere (N-62).
func findings() subjects.KindSet {
	return subjects.KindsOf(subjects.Reference, subjects.TestResult, subjects.SocialMedia)
}
