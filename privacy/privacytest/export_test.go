package privacytest

// QuestionFacts are all questions, with the zero value of the facts of those of
// sectors.
func QuestionFacts() map[string]any {
	facts := map[string]any{}
	for name, q := range questions {
		facts[name] = q.sector
	}
	return facts
}
