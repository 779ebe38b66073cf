package policyfile_test

import (
	"strings"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/policyfile"
)

// text is a hostile file that is written out, or the honest one with something
// replaced. A want has the place of its byte as a context, with ¦ where it is, or
// at the beginning; "END" is the end of the file and "" its beginning.
type text struct {
	name, why    string
	old, new     string
	whole        string
	want         []at
	beyondSchema bool
}

type at struct {
	wanted
	at string
}

func kind(k policyfile.Kind, pointer, where string) []at {
	return []at{{wanted{kind: k, pointer: pointer}, where}}
}

func problem(p privacy.Problem, law, pointer, where string) []at {
	return []at{{wanted{problem: p, law: law, pointer: pointer}, where}}
}

// texts are the hostile files that are written out.
func texts() []text {
	var all []text
	for _, group := range [][]text{notJSON(), unseen(), keys(), numbers(), values(), ids(), references(), lax(), several()} {
		all = append(all, group...)
	}
	return all
}

// notJSON are no JSON, or more than one.
func notJSON() []text {
	return []text{
		{name: "json-blank", why: "nothing but white space", whole: " \n\t", want: kind(policyfile.Truncated, "", "END")},
		{name: "json-word", why: "no JSON at all", whole: "policy", want: kind(policyfile.NotJSON, "", "")},
		{name: "json-yaml", why: "another format, in which no is false", whole: "schema: 1\nid: no\n", want: kind(policyfile.NotJSON, "", "")},
		{name: "json-list", why: "a list of policies", whole: "[" + honest + "]", want: kind(policyfile.WrongType, "", "")},
		{name: "json-text", why: "a policy within a text", whole: `"{}"`, want: kind(policyfile.WrongType, "", "")},
		{name: "json-null", why: "null for a policy", whole: "null", want: kind(policyfile.Null, "", "")},
		{name: "json-true", why: "true for a policy", whole: "true", want: kind(policyfile.WrongType, "", "")},
		{name: "json-cut", why: "cut off in the middle", whole: honest[:len(honest)/2], want: kind(policyfile.Truncated, "/activities/1/controllers", "END")},
		{name: "json-cut-text", why: "cut off within a text", whole: honest[:strings.Index(honest, "ostile")], want: kind(policyfile.Truncated, "/id", "END")},
		{name: "json-cut-escape", why: "cut off after a backslash", whole: `{"id": "a\`, want: kind(policyfile.Truncated, "/id", "END")},
		{name: "json-cut-last", why: "all but the last bracket", whole: strings.TrimSuffix(honest, "}\n"), want: kind(policyfile.Truncated, "", "END")},
		{name: "json-two", why: "a second policy after the first, which some readers take", whole: honest + honest, want: kind(policyfile.TrailingData, "", "}\n¦{")},
		{name: "json-after", why: "a bracket too many", whole: honest + "}", want: kind(policyfile.TrailingData, "", "}\n¦}")},
		{name: "json-nul-after", why: "a NUL after the end, where some readers stop", whole: honest + "\x00", want: kind(policyfile.TrailingData, "", "\x00")},
		{name: "json-comment", why: "a comment", old: `"schema"`, new: `// v1
 "schema"`, want: kind(policyfile.NotJSON, "", "//")},
		{name: "json-comment-block", why: "a comment that other readers pass over", old: `"schema"`, new: `/* "id": "x", */ "schema"`, want: kind(policyfile.NotJSON, "", "/*")},
		{name: "json-comma-last", why: "a comma after the last member", old: `"cases", `, new: `"cases",, `, want: kind(policyfile.NotJSON, "/activities/2", `"cases",¦,`)},
		{name: "json-comma-list", why: "a comma after the last element", old: `["complaint"]`, new: `["complaint",]`, want: kind(policyfile.NotJSON, "/tells/1", `"complaint",¦]`)},
		{name: "json-comma-missing", why: "no comma between members", old: `"hostile",`, new: `"hostile"`, want: kind(policyfile.NotJSON, "", `"hostile"
 ¦"version`)},
		{name: "json-colon", why: "no colon after a key", old: `"id":`, new: `"id"`, want: kind(policyfile.NotJSON, "", `"id" ¦"hostile`)},
		{name: "json-equals", why: "an equals sign for a colon", old: `"id":`, new: `"id"=`, want: kind(policyfile.NotJSON, "", `=`)},
		{name: "json-key-bare", why: "a key without quotes", old: `"id":`, new: `id:`, want: kind(policyfile.NotJSON, "", `id:`)},
		{name: "json-key-number", why: "a key that is a number", old: `"id":`, new: `1:`, want: kind(policyfile.NotJSON, "", `1: "hostile`)},
		{name: "json-quotes-single", why: "quotes of another kind", old: `"hostile"`, new: `'hostile'`, want: kind(policyfile.NotJSON, "/id", `'hostile`)},
		{name: "json-quotes-curly", why: "quotes of a word processor", old: `"hostile"`, new: `“hostile”`, want: kind(policyfile.NotJSON, "/id", `“hostile`)},
		{name: "json-brackets", why: "a bracket of the other kind", old: `["complaint"]`, new: `["complaint"}`, want: kind(policyfile.NotJSON, "/tells", `"complaint"¦}`)},
		{name: "json-true-capital", why: "a word that JSON does not have", old: `"doubt": true`, new: `"doubt": True`, want: kind(policyfile.NotJSON, "/notes/0/doubt", `True`)},
		{name: "json-undefined", why: "a word of another language", old: `"doubt": true`, new: `"doubt": undefined`, want: kind(policyfile.NotJSON, "/notes/0/doubt", `undefined`)},
		{name: "json-nan", why: "no number", old: `"schema": 1`, new: `"schema": NaN`, want: kind(policyfile.NotJSON, "/schema", `NaN`)},
		{name: "json-infinity", why: "a number without end", old: `"schema": 1`, new: `"schema": -Infinity`, want: kind(policyfile.NotJSON, "/schema", `-¦Infinity`)},
		{name: "json-form-feed", why: "white space that is none of JSON's", old: `"schema"`, new: "\f\"schema\"", want: kind(policyfile.NotJSON, "", "\f")},
		{name: "json-blank-no-break", why: "a blank that is none of JSON's", old: `"schema"`, new: "\u00a0\"schema\"", want: kind(policyfile.NotJSON, "", "\u00a0")},
		{name: "json-nul-before", why: "a NUL where a value should be", old: `"schema": 1`, new: "\"schema\": \x00", want: kind(policyfile.NotJSON, "/schema", "\x00")},
		{name: "deep-lists", why: "lists within lists, to use up a reader's stack", old: `["complaint"]`, new: strings.Repeat("[", 500), want: []at{
			{wanted{kind: policyfile.WrongType, pointer: "/tells/0"}, "[¦[["}, {wanted{kind: policyfile.TooDeep, pointer: "/tells/0"}, strings.Repeat("[", 15) + "¦["},
		}},
		{name: "deep-objects", why: "objects within objects", old: `["complaint"]`, new: strings.Repeat(`{"a":`, 500), want: []at{
			{wanted{kind: policyfile.WrongType, pointer: "/tells"}, `{"a":{`}, {wanted{kind: policyfile.TooDeep, pointer: "/tells"}, strings.Repeat(`{"a":`, 15) + `¦{"a":`},
		}},
		{name: "deep-closed", why: "well-formed, and deeper than allowed", old: `["complaint"]`, new: strings.Repeat("[", 17) + strings.Repeat("]", 17), want: []at{
			{wanted{kind: policyfile.WrongType, pointer: "/tells/0"}, "[¦[["}, {wanted{kind: policyfile.TooDeep, pointer: "/tells/0"}, strings.Repeat("[", 15) + "¦["},
		}},
		{name: "deep-unknown", why: "deep, within a key that is refused already", old: `"schema"`, new: `"x": ` + strings.Repeat("[", 16) + strings.Repeat("]", 16) + `, "schema"`, want: []at{
			{wanted{kind: policyfile.UnknownKey}, `"x"`}, {wanted{kind: policyfile.TooDeep}, `"x": ` + strings.Repeat("[", 15) + "¦["},
		}},
	}
}

// unseen hide something from who reads the file.
func unseen() []text {
	heading := func(name, why, new string, k policyfile.Kind, mark string) text {
		return text{
			name: name, why: why, old: `"Bookkeeping"`, new: `"Book` + new + `keeping"`,
			want: []at{{wanted{kind: k, pointer: "/statements/0/heading"}, `"Book¦` + mark}},
		}
	}
	all := []text{
		{name: "utf8-bom", why: "a byte order mark", whole: "\ufeff" + honest, want: kind(policyfile.ByteOrderMark, "", "")},
		{name: "utf8-utf16", why: "UTF-16 with its mark", whole: "\xff\xfe{\x00}\x00", want: kind(policyfile.NotUTF8, "", "")},
		{name: "utf8-latin1", why: "a letter in another encoding", old: "Inkasso AS", new: "Inkass\xf8 AS", want: kind(policyfile.NotUTF8, "", "\xf8")},
		{name: "utf8-overlong", why: "a slash in more bytes than it needs", old: "Inkasso AS", new: "Inkasso\xc0\xaf AS", want: kind(policyfile.NotUTF8, "", "\xc0")},
		{name: "utf8-surrogate", why: "half a character in bytes", old: "Inkasso AS", new: "Inkasso\xed\xa0\x80 AS", want: kind(policyfile.NotUTF8, "", "\xed")},
		{name: "utf8-cut", why: "a letter that is cut off", old: "Inkasso AS", new: "Inkasso\xc3", want: kind(policyfile.NotUTF8, "", "\xc3")},
		{name: "utf8-beyond", why: "beyond the last character", old: "Inkasso AS", new: "\xf4\x90\x80\x80", want: kind(policyfile.NotUTF8, "", "\xf4")},
		{name: "utf8-lone-continuation", why: "the end of a letter without its beginning", old: "Inkasso AS", new: "\x80", want: kind(policyfile.NotUTF8, "", "\x80")},
		{name: "utf8-in-key", why: "a key that is no text", old: `"schema"`, new: "\"sch\xe9ma\"", want: kind(policyfile.NotUTF8, "", "\xe9")},
		heading("surrogate-high", "the first half of a character", `\ud83d`, policyfile.LoneSurrogate, `\ud83d`),
		heading("surrogate-low", "the second half of a character", `\udE00`, policyfile.LoneSurrogate, `\udE00`),
		heading("surrogate-twice", "the first half twice", `\ud83d\ud83d\ude00`, policyfile.LoneSurrogate, `\ud83d`),
		heading("surrogate-turned", "the halves in the wrong order: two faults", `\ude00x`, policyfile.LoneSurrogate, `\ude00`),
		heading("surrogate-letter", "half a character and a letter", `\ud83d\u0041`, policyfile.LoneSurrogate, `\ud83d`),
		heading("escape-hex", "an escape of another language", `\x41`, policyfile.BadEscape, `\x41`),
		heading("escape-nul", "a NUL in the escape of another language", `\0`, policyfile.BadEscape, `\0`),
		heading("escape-short", "an escape that is too short", `\u00e`, policyfile.BadEscape, `\u00e`),
		heading("escape-braces", "an escape in braces", `\u{41}`, policyfile.BadEscape, `\u{41}`),
		heading("escape-capital", "an escape in capitals", `\U00000041`, policyfile.BadEscape, `\U`),
		heading("escape-sign", "an escape with a sign", `\u+041`, policyfile.BadEscape, `\u+`),
		heading("escape-quote", "an escaped quote of the other kind", `\'`, policyfile.BadEscape, `\'`),
		heading("replacement", "the trace of a text that was lost", "\ufffd", policyfile.ReplacementCharacter, "\ufffd"),
		heading("replacement-escaped", "the trace of a text that was lost, escaped", `\ufffd`, policyfile.ReplacementCharacter, `\ufffd`),
		heading("control-nul", "a NUL, at which other programs stop", `\u0000`, policyfile.ControlCharacter, `\u0000`),
		heading("control-nul-raw", "a NUL in one byte", "\x00", policyfile.ControlCharacter, "\x00"),
		heading("control-tab", "a tab within a text", "\t", policyfile.ControlCharacter, "\t"),
		heading("control-line", "a line feed, escaped, with which a log line could be forged", `\n`, policyfile.ControlCharacter, `\n`),
		heading("control-return", "a carriage return, which hides the line before it", `\r`, policyfile.ControlCharacter, `\r`),
		heading("control-escape", "the beginning of a command to a terminal", `\u001b[2J`, policyfile.ControlCharacter, `\u001b`),
		heading("control-delete", "DEL", "\x7f", policyfile.ControlCharacter, "\x7f"),
		heading("control-c1", "a control character of the second set", "\u009b", policyfile.ControlCharacter, "\u009b"),
		heading("control-backspace", "a backspace, escaped", `\b`, policyfile.ControlCharacter, `\b`),
	}
	for _, c := range []struct{ name, why, char string }{
		{"override", "a mark that turns the line round", "\u202e"},
		{"override-escaped", "the same, escaped", `\u202E`},
		{"embedding", "a mark that begins a text in the other direction", "\u202b"},
		{"isolate", "a mark that sets a text apart", "\u2067"},
		{"pop", "a mark that ends one", "\u2069"},
		{"mark-left", "a mark of direction", "\u200e"},
		{"mark-arabic", "a mark of direction", "\u061c"},
		{"zero-blank", "a blank without a width", "\u200b"},
		{"zero-joiner", "a joiner without a width", "\u200d"},
		{"zero-no-break", "a byte order mark within", "\ufeff"},
		{"word-joiner", "a joiner of words", "\u2060"},
		{"soft-hyphen", "a hyphen that is seen at the end of a line only", "\u00ad"},
		{"line-separator", "a line separator", "\u2028"},
		{"paragraph-separator", "a paragraph separator", "\u2029"},
		{"variation", "a selector of variants", "\ufe0f"},
		{"variation-plane", "a selector with which bytes can be hidden", "\U000e0100"},
		{"tag", "letters that nobody sees", "\U000e0041"},
		{"filler", "a letter that is blank", "\u3164"},
		{"filler-half", "a letter that is blank", "\uffa0"},
		{"private", "a character of nobody's", "\ue000"},
		{"private-plane", "a character of nobody's", "\U0010fffd"},
		{"noncharacter", "a number that is no character", "\ufdd0"},
		{"noncharacter-last", "a number that is no character", "\uffff"},
		{"invisible-times", "a sign that is not seen", "\u2062"},
		{"musical", "a mark of music that is not seen", "\U0001d173"},
		{"mongolian", "a vowel separator", "\u180e"},
		{"grapheme-joiner", "a joiner of marks", "\u034f"},
	} {
		all = append(all, heading("hidden-"+c.name, c.why, c.char, policyfile.HiddenCharacter, c.char))
	}
	return append(all,
		text{name: "hidden-in-controller", why: "an undertaking whose name reads otherwise than it is", old: "Inkasso AS", new: "Inkasso \u202eSA", want: kind(policyfile.HiddenCharacter, "/controllers/0", "\u202e")},
		text{name: "hidden-in-id", why: "an id with something that is not seen", old: `"hostile"`, new: "\"hos\u200btile\"", want: kind(policyfile.HiddenCharacter, "/id", "\u200b")},
		text{name: "hidden-in-token", why: "a token with something that is not seen", old: `"bookkeeping"`, new: "\"book\u200bkeeping\"", want: kind(policyfile.HiddenCharacter, "/activities/0/purpose", "\u200b")},
		text{name: "hidden-in-key", why: "a key with something that is not seen", old: `"tells"`, new: "\"te\u200blls\"", want: kind(policyfile.HiddenCharacter, "", "\u200b")},
	)
}

// keys are otherwise than the form has them.
func keys() []text {
	unknown := func(name, why, old, new, pointer, at string) text {
		return text{name: name, why: why, old: old, new: new, want: kind(policyfile.UnknownKey, pointer, at)}
	}
	variant := func(name, why, old, new, pointer string, more ...at) text {
		return text{name: name, why: why, old: old, new: new, want: append(more, at{wanted{kind: policyfile.CaseVariantKey, pointer: pointer}, new})}
	}
	return []text{
		unknown("key-comment", "a comment as a member", `"schema"`, `"$comment": "v1", "schema"`, "", `"$comment"`),
		unknown("key-schema-url", "the address of a schema", `"schema"`, `"$schema": "schema.json", "schema"`, "", `"$schema"`),
		unknown("key-proto", "a key that is more than a key in another language", `"schema"`, `"__proto__": {}, "schema"`, "", `"__proto__"`),
		unknown("key-empty", "the empty key", `"schema"`, `"": 1, "schema"`, "", `""`),
		unknown("key-blank", "a key with a blank after it", `"tells"`, `"tells "`, "", `"tells "`),
		unknown("key-low-line", "a low line for a hyphen", `"backup-rotation"`, `"backup_rotation"`, "", `"backup_rotation"`),
		unknown("key-camel", "a key in the manner of another language", `"backup-rotation"`, `"backupRotation"`, "", `"backupRotation"`),
		unknown("key-dash", "a dash that looks like a hyphen", `"backup-rotation"`, "\"backup\u2010rotation\"", "", "\"backup\u2010"),
		unknown("key-cyrillic", "a letter of another alphabet that looks the same", `"notes"`, "\"n\u043etes\"", "", "\"n\u043e"),
		unknown("key-greek", "a letter of another alphabet that looks the same", `"notes"`, "\"n\u03bftes\"", "", "\"n\u03bf"),
		unknown("key-wide", "letters of another width", `"tells"`, "\"\uff54ells\"", "", "\"\uff54"),
		unknown("key-accent", "a letter with an accent on it", `"tells"`, "\"te\u0301lls\"", "", "\"te\u0301"),
		unknown("key-dotless", "a letter without its dot", `"dated"`, "\"da\u0167ed\"", "/activities/1/limits/0", "\"da\u0167"),
		unknown("key-pointer", "a key with the signs of a pointer in it", `"schema"`, `"a/b~1": 1, "schema"`, "", `"a/b~1"`),
		unknown("key-of-another", "a key of another object", `"schema"`, `"heading": "x", "schema"`, "", `"heading"`),
		unknown("key-of-duty", "a key that a limit does not have", `"dated": true`, `"scope": "item"`, "/activities/1/limits/0", `"scope": "item",
    "law"`),
		unknown("key-proposed-duty", "a duty that is proposed: what the law orders is not proposed", `"P5Y"`, `"P5Y", "proposed": true`, "/activities/0/duties/0", `"proposed"`),
		unknown("key-faults", "a field that no file has", `"schema"`, `"faults": [], "schema"`, "", `"faults"`),
		unknown("key-unicode-escape", "an unknown key, escaped", `"schema"`, `"\u0078": 1, "schema"`, "", `"\u0078"`),
		variant("key-kelvin", "the sign for kelvin folds to k, and lenient readers take it", `"kinds": ["name"`, "\"\u212ainds\": [\"name\"", "/activities/0", at{wanted{kind: policyfile.MissingKey, pointer: "/activities/0/kinds"}, `{"id": "accounts"`}),
		variant("key-long-s", "the long s folds to s, and lenient readers take it", `"statements": [
`, "\"\u017ftatements\": [\n", ""),
		variant("key-capitals", "a key in capitals", `"tells": ["complaint"]`, `"TELLS": ["complaint"]`, ""),
		{name: "key-long", why: "a key longer than any text", old: `"schema"`, new: `"` + strings.Repeat("k", policyfile.MaxText+1) + `": 1, "schema"`, want: kind(policyfile.TooLong, "", `"kkk`)},
		{name: "key-twice-both", why: "the key three times: once is enough", old: `"id": "hostile"`, new: `"id": "a", "id": "b", "id": "c"`, want: []at{
			{wanted{kind: policyfile.DuplicateKey, pointer: "/id"}, `"id": "b"`}, {wanted{kind: policyfile.DuplicateKey, pointer: "/id"}, `"id": "c"`},
		}},
		{name: "key-twice-and-variant", why: "the key twice, once in other letters", old: `"id": "hostile"`, new: `"id": "hostile", "ID": "other"`, want: kind(policyfile.CaseVariantKey, "", `"ID"`)},
	}
}

// numbers are otherwise than a number of the form.
func numbers() []text {
	schema := func(name, why, number string, k policyfile.Kind) text {
		return text{name: "number-" + name, why: why, old: `"schema": 1`, new: `"schema": ` + number, want: kind(k, "/schema", `"schema": ¦`)}
	}
	return []text{
		schema("zero", "no edition", "0", policyfile.OutOfRange),
		schema("negative", "less than no edition", "-1", policyfile.OutOfRange),
		schema("minus-zero", "zero with a sign", "-0", policyfile.NotCanonical),
		schema("leading-zero", "a zero before it, which some readers take for another base", "01", policyfile.NotCanonical),
		schema("fraction", "a fraction that is none", "1.0", policyfile.NotInteger),
		schema("exponent", "an exponent that changes nothing", "1e0", policyfile.NotInteger),
		schema("exponent-huge", "a number larger than a float", "1e999", policyfile.NotInteger),
		schema("huge", "a number that not every reader has exactly", "9007199254740992", policyfile.OutOfRange),
		schema("huge-wraps", "a number that wraps round to 1 in 64 bits", "18446744073709551617", policyfile.OutOfRange),
		schema("huge-digits", "a number of many digits", strings.Repeat("9", 5000), policyfile.OutOfRange),
		schema("fraction-small", "a number that rounds to 1", "0.99999999999999999999", policyfile.NotInteger),
		schema("words", "a number in quotes", `"1"`, policyfile.WrongType),
		schema("other", "another edition of the form", "2", policyfile.OtherSchema),
		schema("other-last", "the last edition that could be", "9007199254740991", policyfile.OtherSchema),
		{name: "number-plus", why: "a sign that JSON does not have", old: `"schema": 1`, new: `"schema": +1`, want: kind(policyfile.NotJSON, "/schema", `+1`)},
		{name: "number-hex", why: "another base", old: `"schema": 1`, new: `"schema": 0x1`, want: []at{
			{wanted{kind: policyfile.OutOfRange, pointer: "/schema"}, `0x1`}, {wanted{kind: policyfile.NotJSON}, `x1`},
		}},
		{name: "number-dot", why: "a fraction without digits", old: `"schema": 1`, new: `"schema": 1.`, want: kind(policyfile.NotJSON, "/schema", "1.¦,")},
		{name: "number-dot-before", why: "a fraction without a whole", old: `"schema": 1`, new: `"schema": .1`, want: kind(policyfile.NotJSON, "/schema", ".1")},
		{name: "number-exponent-empty", why: "an exponent without digits", old: `"schema": 1`, new: `"schema": 1e`, want: kind(policyfile.NotJSON, "/schema", "1e¦,")},
		{name: "number-low-line", why: "digits in groups", old: `"schema": 1`, new: `"schema": 1_0`, want: kind(policyfile.NotJSON, "", "_0")},
		{name: "number-arabic", why: "a digit of another alphabet", old: `"schema": 1`, new: "\"schema\": \u0661", want: kind(policyfile.NotJSON, "/schema", "\u0661")},
		{name: "number-other-with-keys", why: "another edition, with keys that this one does not have: only the edition is told", old: `"schema": 1`, new: `"sector": "x", "schema": 3, "Id": "y"`, want: kind(policyfile.OtherSchema, "/schema", `3, "Id"`)},
		{name: "number-period", why: "a period in days without a unit", old: `"P30D"`, new: `30`, want: kind(policyfile.WrongType, "/backup-rotation", `30,`)},
	}
}

// values are texts that the form does not have there.
func values() []text {
	invalid := func(name, why, old, new, pointer string) text {
		return text{name: name, why: why, old: old, new: new, want: kind(policyfile.NotValid, pointer, strings.Replace(new, `": "`, `": ¦"`, 1)), beyondSchema: true}
	}
	period := func(name, why, p string) text {
		return text{name: "period-" + name, why: why, old: `"period": "P5Y"`, new: `"period": ` + p, want: kind(policyfile.NotValid, "/activities/0/duties/0/period", `"period": ¦`+p)}
	}
	day := func(name, why, d string, k policyfile.Kind) text {
		return text{name: "day-" + name, why: why, old: `"2026-01-01"`, new: `"` + d + `"`, want: kind(k, "/activities/1/assessed/on", `"`+d+`"`)}
	}
	kinds := func(name, why, new string, k policyfile.Kind, pointer, where string) text {
		return text{name: "set-" + name, why: why, old: `["name", "payment-voucher"]`, new: new, want: kind(k, "/activities/0/kinds"+pointer, where)}
	}
	return []text{
		period("negative", "less than nothing", `"-P5Y"`),
		period("beyond", "a year more than a hundred", `"P101Y"`),
		period("beyond-months", "a month more than a hundred years", `"P1201M"`),
		period("huge", "beyond any integer", `"P99999999999999999999Y"`),
		period("time", "a time of day", `"P5YT1H"`),
		period("fraction", "a fraction", `"P0.5Y"`),
		period("order", "units in the wrong order", `"P1M5Y"`),
		period("small", "small letters", `"p5y"`),
		period("bare", "a number without a unit", `"P5"`),
		period("none", "a period of nothing", `"P"`),
		period("words", "a period in words", `"five years"`),
		period("zeros", "a leading zero", `"P05Y"`),
		{name: "period-list", why: "two periods to choose from", old: `"period": "P5Y"`, new: `"period": ["P5Y", "P1D"]`, want: kind(policyfile.WrongType, "/activities/0/duties/0/period", `["P5Y"`)},
		day("none", "a day that the calendar does not have", "2026-02-29", policyfile.NotValid),
		day("short", "a day without its zeros", "2026-1-1", policyfile.NotValid),
		day("turned", "a day in another order", "01.01.2026", policyfile.NotValid),
		day("time", "an instant", "2026-01-01T00:00:00Z", policyfile.NotValid),
		day("early", "the day before the first", "1899-12-31", policyfile.OutOfRange),
		day("late", "the day after the last", "2201-01-01", policyfile.OutOfRange),
		day("first", "the day that stands for none elsewhere", "0001-01-01", policyfile.OutOfRange),
		day("last", "the day that stands for never elsewhere", "9999-12-31", policyfile.OutOfRange),
		invalid("year-end-none", "a day that no year has", `"12-31"`, `"13-31"`, "/financial-year"),
		invalid("year-end-february", "a day that no month has", `"12-31"`, `"04-31x"`, "/financial-year"),
		kinds("unknown", "a token that there is none of", `["name", "shoe-size"]`, policyfile.NotValid, "/1", `"shoe-size"`),
		kinds("twice", "a member twice", `["name", "name"]`, policyfile.Repeated, "/1", `["name", ¦"name"`),
		kinds("twice-escaped", "a member twice, escaped", `["name", "n\u0061me"]`, policyfile.Repeated, "/1", `"n\u0061me"`),
		kinds("capital", "a token in other letters", `["Name"]`, policyfile.NotValid, "/0", `"Name"`),
		kinds("blank", "a token with a blank", `["name "]`, policyfile.NotValid, "/0", `"name "`),
		kinds("commas", "a set in one text", `["name,payment-voucher"]`, policyfile.NotValid, "/0", `"name,`),
		kinds("all", "all data: silence and stars never mean all", `["*"]`, policyfile.NotValid, "/0", `"*"`),
		kinds("cyrillic", "a letter of another alphabet that looks the same", "[\"n\u0430me\"]", policyfile.NotValid, "/0", "\"n\u0430me\""),
		kinds("number", "a number of the enumeration", `[1]`, policyfile.WrongType, "/0", `[¦1]`),
		kinds("null", "null in a set", `["name", null]`, policyfile.Null, "/1", `null`),
		kinds("nested", "a set within a set", `[["name"]]`, policyfile.WrongType, "/0", `[¦["name"]]`),
		kinds("empty-text", "an empty token", `[""]`, policyfile.Empty, "/0", `[¦""]`),
		kinds("object", "a set as an object", `{"name": true}`, policyfile.WrongType, "", `{"name": true}`),
		kinds("unsaid", "the text of a number without a value", `["data(200)"]`, policyfile.NotValid, "/0", `"data(200)"`),
		invalid("token-purpose", "a purpose that there is none of", `"bookkeeping"`, `"spying"`, "/activities/0/purpose"),
		invalid("token-role", "a role that there is none of", `"role": "processor"`, `"role": "owner"`, "/activities/2/role"),
		invalid("token-basis", "a basis that the law does not have", `"basis": "legitimate-interests"`, `"basis": "industry-practice"`, "/activities/1/basis"),
		invalid("token-event", "an event that there is none of", `"from": "booked"`, `"from": "paid"`, "/activities/0/duties/0/from"),
		invalid("token-anchor", "a start that there is none of", `"anchor": "end-of-financial-year"`, `"anchor": "end-of-quarter"`, "/activities/0/duties/0/anchor"),
		invalid("token-scope", "a scope that there is none of", `"scope": "item"`, `"scope": "world"`, "/activities/1/ceilings/0/scope"),
		invalid("token-right", "a right that there is none of", `"right": "access"`, `"right": "oblivion"`, "/notes/0/right"),
		invalid("token-topic", "a topic that there is none of", `"topic": "right"`, `"topic": "weather"`, "/notes/0/topic"),
		invalid("token-element", "an element that there is none of", `"interest-real"`, `"interest-strong"`, "/activities/1/assessed/met/0"),
		invalid("law-no-act", "a provision of no act", `"gdpr:15"`, `"magna-carta:39"`, "/notes/0/law/0"),
		invalid("law-no-article", "an article that the regulation does not have", `"gdpr:15"`, `"gdpr:100"`, "/notes/0/law/0"),
		invalid("law-other-writing", "a provision as people write it", `"gdpr:15"`, `"Art. 15 GDPR"`, "/notes/0/law/0"),
		invalid("law-brackets", "brackets that do not close", `"gdpr:15"`, `"gdpr:15(1"`, "/notes/0/law/0"),
		invalid("law-capital", "an act in capitals", `"gdpr:15"`, `"GDPR:15"`, "/notes/0/law/0"),
		{name: "law-list-for-one", why: "two statutes for one duty", old: `"bokforingsloven:13(1)[1-4]"`, new: `["bokforingsloven:13(1)[1-4]"]`, want: kind(policyfile.WrongType, "/activities/0/duties/0/law", `["bokf`)},
		{name: "flag-text", why: "a truth in quotes", old: `"doubt": true`, new: `"doubt": "true"`, want: kind(policyfile.WrongType, "/notes/0/doubt", `"true"`)},
		{name: "flag-number", why: "a truth as a number", old: `"doubt": true`, new: `"doubt": 1`, want: kind(policyfile.WrongType, "/notes/0/doubt", `1, "law"`)},
		{name: "empty-version", why: "an empty edition", old: `"2026-1"`, new: `""`, want: kind(policyfile.Empty, "/version", `""`)},
		{name: "empty-heading", why: "an empty heading", old: `"Cameras"`, new: `""`, want: kind(policyfile.Empty, "/statements/1/heading", `""`)},
		{name: "long-heading", why: "a byte more than a text may have", old: `"Cameras"`, new: `"` + strings.Repeat("x", policyfile.MaxText+1) + `"`, want: kind(policyfile.TooLong, "/statements/1/heading", `"xx`)},
		{name: "long-heading-letters", why: "fewer letters than bytes allowed, and more bytes", old: `"Cameras"`, new: `"` + strings.Repeat("å", policyfile.MaxText/2+1) + `"`, want: kind(policyfile.TooLong, "/statements/1/heading", `"åå`)},
		{name: "object-for-text", why: "an object for a text", old: `"hostile"`, new: `{"name": "hostile"}`, want: kind(policyfile.WrongType, "/id", `{"name"`)},
		{name: "object-for-list", why: "an object for a list, as some languages write lists", old: `["complaint"]`, new: `{"0": "complaint"}`, want: kind(policyfile.WrongType, "/tells", `{"0"`)},
		{name: "text-for-list", why: "one name for a list of names", old: `"controllers": ["Inkasso AS"],
   "basis"`, new: `"controllers": "Inkasso AS",
   "basis"`, want: kind(policyfile.WrongType, "/activities/0/controllers", `"controllers": ¦"Inkasso AS",
   "basis"`)},
		{name: "list-for-activity", why: "a list for an activity", old: `"activities": [
`, new: `"activities": [[],
`, want: kind(policyfile.WrongType, "/activities/0", `[¦[],`)},
		{name: "null-activity", why: "null for an activity", old: `"activities": [
`, new: `"activities": [null,
`, want: kind(policyfile.Null, "/activities/0", `null`)},
		{name: "many-controllers", why: "an undertaking more than allowed", old: `["Inkasso AS", `, new: `["Inkasso AS", "` + strings.Join(manyNames(policyfile.MaxControllers), `", "`) + `", `, want: kind(policyfile.TooMany, "/controllers", `"Undertaking 63"`)},
	}
}

func manyNames(n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = "Undertaking " + string(rune('0'+i/10)) + string(rune('0'+i%10))
	}
	return all
}

// ids are malformed, or stand twice.
func ids() []text {
	id := func(name, why, id string) text {
		return text{name: "id-" + name, why: why, old: `"hostile"`, new: `"` + id + `"`, want: kind(policyfile.NotValid, "/id", `"`+id+`"`)}
	}
	return []text{
		id("capital", "capital letters", "Hostile"),
		id("blank", "a blank", "hostile policy"),
		id("path", "a path", "../hostile"),
		id("slash", "a slash", "hostile/1"),
		id("low-line", "a low line", "hostile_1"),
		id("hyphen-first", "a hyphen first, which commands take for an option", "-hostile"),
		id("dot-first", "a dot first, which hides files", ".hostile"),
		id("letter", "a letter that ASCII does not have", "fiendtlig-ø"),
		id("homoglyph", "a letter of another alphabet that looks the same", "h\u043estile"),
		id("bracket", "a bracket, which the places of faults are written with", "hostile[0]"),
		id("quote", "a quote, escaped", `host\"ile`),
		id("command", "something that a shell would run", "$(reboot)"),
		id("markup", "something that a browser would run", "<script>"),
		id("long", "a byte more than an id may have", strings.Repeat("a", policyfile.MaxID+1)),
		{name: "id-empty", why: "an empty id", old: `"hostile"`, new: `""`, want: kind(policyfile.Empty, "/id", `""`)},
		{name: "id-activity", why: "an activity with a blank in its name", old: `"id": "cases"`, new: `"id": "my cases"`, want: kind(policyfile.NotValid, "/activities/2/id", `"my cases"`)},
		{name: "id-rule", why: "a rule with a capital in its name", old: `"six-days"`, new: `"sixDays"`, want: kind(policyfile.NotValid, "/activities/1/limits/0/id", `"sixDays"`)},
		{name: "id-statement", why: "a statement with a blank in its number", old: `"id": "N-3"`, new: `"id": "N 3"`, want: kind(policyfile.NotValid, "/statements/2/id", `"N 3"`)},
		{name: "id-statement-low-line", why: "a statement whose number begins with a low line", old: `"id": "N-3"`, new: `"id": "_3"`, want: kind(policyfile.NotValid, "/statements/2/id", `"_3"`)},
		{name: "id-statement-long", why: "a statement with a number that is too long", old: `"id": "N-3"`, new: `"id": "` + strings.Repeat("N", policyfile.MaxID+1) + `"`, want: kind(policyfile.NotValid, "/statements/2/id", `"NN`)},
		{name: "id-cited", why: "a citation that is no number of a statement", old: `"statement": "N-3"`, new: `"statement": "N#3"`, want: kind(policyfile.NotValid, "/notes/0/statement", `"N#3"`)},
		{name: "repeated-activity", why: "two activities with one name", old: `"id": "cases"`, new: `"id": "accounts"`, want: kind(policyfile.Repeated, "/activities/2/id", `{"id": ¦"accounts", "purpose": "collection"`)},
		{name: "repeated-rule", why: "two rules with one name, of two sorts", old: `"id": "a-week"`, new: `"id": "six-days"`, want: kind(policyfile.Repeated, "/activities/1/ceilings/0/id", `{"id": ¦"six-days", "law"`)},
		{name: "repeated-rule-elsewhere", why: "two rules with one name, of two activities", old: `"id": "a-week"`, new: `"id": "vouchers"`, want: kind(policyfile.Repeated, "/activities/1/ceilings/0/id", `{"id": ¦"vouchers", "law": "kamera`)},
		{name: "repeated-statement", why: "two statements with one number", old: `"id": "N-3"`, new: `"id": "N-1"`, want: kind(policyfile.Repeated, "/statements/2/id", `"id": ¦"N-1", "heading": "Rights"`)},
		{name: "repeated-escaped", why: "two statements with one number, escaped", old: `"id": "N-3"`, new: `"id": "\u004e-1"`, want: kind(policyfile.Repeated, "/statements/2/id", `"\u004e-1"`)},
		{name: "repeated-controller", why: "one undertaking twice", old: `"Kapital \"K\" [Norge] AS"],
 "fin`, new: `"Inkasso AS"],
 "fin`, want: kind(policyfile.Repeated, "/controllers/1", `"Inkasso AS", ¦"Inkasso AS"`)},
	}
}

// references are to what is not there. Nothing in a file can refer to itself, so
// that there are no cycles to be found.
func references() []text {
	return []text{
		{name: "no-such-controller", why: "an undertaking that the policy does not have", old: `"controllers": ["Inkasso AS"],
   "basis"`, new: `"controllers": ["Inkasso AS", "Kapital \"]. AS"],
   "basis"`, want: problem(privacy.NoSuchController, "", "/activities/0/controllers/1", `"Kapital \"]. AS"`)},
		{name: "no-such-controller-case", why: "an undertaking in other letters is another", old: `"controllers": ["Inkasso AS"],
   "basis"`, new: `"controllers": ["INKASSO AS"],
   "basis"`, want: problem(privacy.NoSuchController, "", "/activities/0/controllers/0", `"INKASSO AS"`)},
		{name: "no-such-controller-homoglyph", why: "an undertaking with a letter of another alphabet is another", old: `"controllers": ["Inkasso AS"],
   "basis"`, new: "\"controllers\": [\"Inkass\u043e AS\"],\n   \"basis\"", want: problem(privacy.NoSuchController, "", "/activities/0/controllers/0", "\"Inkass\u043e AS\"")},
		{name: "no-such-statement-activity", why: "a statement that the policy does not list", old: `"payment-voucher"], "statements": ["N-1"]`, new: `"payment-voucher"], "statements": ["N-1", "N-9"]`, want: problem(privacy.NoSuchStatement, "", "/activities/0/statements/1", `"N-9"`)},
		{name: "no-such-statement-limit", why: "a statement that the policy does not list", old: `"law": ["gdpr:5(1)(e)"], "statements": ["N-2"]`, new: `"law": ["gdpr:5(1)(e)"], "statements": ["N-2", "N-9"]`, want: problem(privacy.NoSuchStatement, "", "/activities/1/limits/0/statements/1", `"N-9"`)},
		{name: "no-such-statement-duty", why: "a statement that the policy does not list", old: `"P5Y", "statements": ["N-1"]`, new: `"P5Y", "statements": ["N-9"]`, want: problem(privacy.NoSuchStatement, "", "/activities/0/duties/0/statements/0", `"N-9"`)},
		{name: "no-such-statement-ceiling", why: "a statement that the policy does not list", old: `"scope": "item"`, new: `"scope": "item", "statements": ["N-2", "N-9"]`, want: problem(privacy.NoSuchStatement, "", "/activities/1/ceilings/0/statements/1", `"N-9"`)},
		{name: "no-such-statement-note", why: "a statement that the policy does not list", old: `"statement": "N-3"`, new: `"statement": "N-9"`, want: problem(privacy.NoSuchStatement, "", "/notes/0/statement", `"N-9"`)},
		{name: "no-statement-activity", why: "an activity of a policy with a notice that no statement tells of", old: `"debt-details"], "statements": ["N-1"]`, new: `"debt-details"]`, want: problem(privacy.NotSaid, "", "/activities/2/statements", `{"id": "cases"`)},
		{name: "no-statement-empty", why: "an empty list of statements", old: `"debt-details"], "statements": ["N-1"]`, new: `"debt-details"], "statements": []`, want: problem(privacy.NotSaid, "", "/activities/2/statements", `[]`)},
		{name: "no-controller", why: "an activity that nobody does", old: `"controllers": ["Inkasso AS"],
   "basis"`, new: `"controllers": [],
   "basis"`, want: problem(privacy.NotSaid, "", "/activities/0/controllers", `[]`)},
		{name: "no-people", why: "data about nobody", old: `"about": ["premises-visitor"]`, new: `"about": []`, want: problem(privacy.NotSaid, "gdpr:30(1)(c)", "/activities/1/about", `[]`)},
		{name: "no-data", why: "an activity without data", old: `"kinds": ["debt-details"]`, new: `"kinds": []`, want: problem(privacy.NotSaid, "gdpr:30(1)(c)", "/activities/2/kinds", `[]`)},
		{name: "no-activities", why: "a policy about nothing", old: honest[strings.Index(honest, `"activities"`):], new: `"activities": []}`, want: problem(privacy.NotSaid, "", "/activities", `[]`)},
		{name: "note-right", why: "a note on a right that does not say which", old: `"right": "access", `, new: ``, want: problem(privacy.NotSaid, "", "/notes/0/right", `{"statement"`)},
		{name: "note-right-elsewhere", why: "a note that names a right and is about something else", old: `"topic": "right"`, new: `"topic": "safeguard"`, want: problem(privacy.NotSaid, "", "/notes/0/right", `"access"`)},
		{name: "duty-kinds", why: "a duty to keep data that the activity does not have", old: `"kinds": ["payment-voucher"],
    "from"`, new: `"kinds": ["payment-voucher", "debt-details"],
    "from"`, want: problem(privacy.NotValid, "", "/activities/0/duties/0/kinds", `["payment-voucher", "debt-details"]`)},
		{name: "ceiling-kinds", why: "a maximum on data that the activity does not have", old: `"kinds": ["camera-recording"], "from"`, new: `"kinds": ["camera-recording", "call-note"], "from"`, want: problem(privacy.NotValid, "", "/activities/1/ceilings/0/kinds", `["camera-recording", "call-note"]`)},
		{name: "assessed-both", why: "an element found to be so and not to be so", old: `"unmet": ["no-law-forbids"]`, new: `"unmet": ["interest-real"]`, want: problem(privacy.NotValid, "", "/activities/1/assessed", `{"met"`)},
	}
}

// lax are policies that would be laxer than law.
func lax() []text {
	const (
		vouchers = "bokforingsloven:13(1)[1-4]"
		cameras  = "kameraforskriften:6(1)"
	)
	return []text{
		{name: "law-duty-short", why: "a year less than the statute orders", old: `"P5Y"`, new: `"P4Y"`, want: problem(privacy.ShorterThanStatute, vouchers, "/activities/0/duties/0/period", `"P4Y"`)},
		{name: "law-duty-short-day", why: "a day less than the statute orders", old: `"P5Y"`, new: `"P4Y11M30D"`, want: problem(privacy.ShorterThanStatute, vouchers, "/activities/0/duties/0/period", `"P4Y11M30D"`)},
		{name: "law-duty-none", why: "a duty of no time at all", old: `"P5Y"`, new: `"P0D"`, want: problem(privacy.ShorterThanStatute, vouchers, "/activities/0/duties/0/period", `"P0D"`)},
		{name: "law-duty-long", why: "a day more than the statute orders, to refuse erasures with", old: `"P5Y"`, new: `"P5Y1D"`, want: problem(privacy.LongerThanStatute, vouchers, "/activities/0/duties/0/period", `"P5Y1D"`)},
		{name: "law-duty-century", why: "a hundred years for a voucher", old: `"P5Y"`, new: `"P100Y"`, want: problem(privacy.LongerThanStatute, vouchers, "/activities/0/duties/0/period", `"P100Y"`)},
		{name: "law-duty-anchor", why: "a duty counted from another start", old: `"anchor": "end-of-financial-year"`, new: `"anchor": "day"`, want: problem(privacy.OtherAnchor, vouchers, "/activities/0/duties/0/anchor", `"day", "period": "P5Y"`)},
		{name: "law-duty-event", why: "a duty counted from another event", old: `"from": "booked"`, new: `"from": "collected"`, want: problem(privacy.OtherAnchor, vouchers, "/activities/0/duties/0/anchor", `"end-of-financial-year"`)},
		{name: "law-duty-norm", why: "an industry norm orders nothing", old: vouchers, new: "inkassobransjenormen", want: problem(privacy.NotStatutory, "gdpr:6(3)", "/activities/0/duties/0/law", `"inkassobransjenormen"`)},
		{name: "law-duty-gdpr", why: "the regulation orders no keeping: other law does", old: vouchers, new: "gdpr:6(1)(c)", want: problem(privacy.NotStatutory, "gdpr:6(3)", "/activities/0/duties/0/law", `"gdpr:6(1)(c)"`)},
		{name: "law-duty-future", why: "an act that no day has been set for orders nothing yet", old: vouchers, new: "inkassoloven-2026", want: problem(privacy.NotStatutory, "gdpr:6(3)", "/activities/0/duties/0/law", `"inkassoloven-2026"`)},
		{name: "law-duty-wide", why: "the whole act, of which the periods differ", old: vouchers, new: "bokforingsloven", want: problem(privacy.NotValid, vouchers, "/activities/0/duties/0/law", `"bokforingsloven"`)},
		{name: "law-maximum-long", why: "a day more than the statute allows", old: `"P7D"`, new: `"P8D"`, want: problem(privacy.LongerThanStatute, cameras, "/activities/1/ceilings/0/period", `"P8D"`)},
		{name: "law-maximum-latest", why: "a maximum that does not bind the erasing itself", old: `"at-latest": true`, new: `"at-latest": false`, want: problem(privacy.LongerThanStatute, cameras, "/activities/1/ceilings/0/period", `"P7D"`)},
		{name: "law-maximum-scope", why: "a maximum on the purpose where the statute binds the item", old: `"scope": "item"`, new: `"scope": "purpose"`, want: problem(privacy.LongerThanStatute, cameras, "/activities/1/ceilings/0/scope", `"scope": ¦"purpose"`)},
		{name: "law-maximum-anchor", why: "a maximum counted from the end of the month", old: `"anchor": "day", "period": "P7D"`, new: `"anchor": "end-of-month", "period": "P7D"`, want: problem(privacy.OtherAnchor, cameras, "/activities/1/ceilings/0/anchor", `"end-of-month"`)},
		{name: "law-maximum-event", why: "a maximum counted from another event", old: `"from": "recorded",
    "anchor": "day", "period": "P7D"`, new: `"from": "last-contact",
    "anchor": "day", "period": "P7D"`, want: problem(privacy.OtherAnchor, cameras, "/activities/1/ceilings/0/anchor", `"day", "period": "P7D"`)},
		{name: "law-maximum-norm", why: "a contract sets no maximum", old: cameras, new: "inkassobransjenormen", want: []at{
			{wanted{problem: privacy.StatuteMissing, law: "kameraforskriften:6", pointer: "/activities/1/ceilings"}, `"ceilings": ¦[`},
			{wanted{problem: privacy.NotStatutory, law: "gdpr:6(3)", pointer: "/activities/1/ceilings/0/law"}, `"inkassobransjenormen"`},
		}},
		{name: "law-maximum-missing", why: "camera recordings without the maximum that binds everyone", old: honest[strings.Index(honest, `,
   "ceilings"`):strings.Index(honest, `},
  {"id": "cases"`)], new: ``, want: problem(privacy.StatuteMissing, "kameraforskriften:6", "/activities/1/ceilings", `{"id": "cameras"`)},
		{name: "law-maximum-of-other-data", why: "the maximum on other data than the recordings", old: `"kinds": ["camera-recording"], "from"`, new: `"kinds": ["name"], "from"`, want: []at{
			{wanted{problem: privacy.StatuteMissing, law: "kameraforskriften:6", pointer: "/activities/1/ceilings"}, `"ceilings": ¦[`},
			{wanted{problem: privacy.NotValid, pointer: "/activities/1/ceilings/0/kinds"}, `["name"], "from"`},
		}},
		{name: "law-maximum-two-exceptions", why: "two maxima with exceptions, for which a use has one word", old: `"scope": "item"}`, new: `"scope": "item", "exceptions": true},
    {"id": "months", "law": "kameraforskriften:6(2)", "kinds": ["camera-recording"], "from": "recorded", "anchor": "day", "period": "P3M",
     "at-latest": true, "scope": "item", "exceptions": true}`, want: problem(privacy.Repeated, "", "/activities/1/ceilings/1/exceptions", `"exceptions": ¦true}]`)},
		{name: "law-maximum-exceptions", why: "exceptions that the statute does not have", old: `"scope": "item"}`, new: `"scope": "item"},
    {"id": "kyc", "law": "hvitvaskingsloven:30(2)", "kinds": ["camera-recording"], "from": "relationship-ended", "anchor": "day", "period": "P5Y",
     "scope": "item", "exceptions": true}`, want: problem(privacy.LongerThanStatute, "hvitvaskingsloven:30(2)", "/activities/1/ceilings/1/exceptions", `"exceptions": ¦true}]`)},
		{name: "law-limit-long", why: "a limit of the controller's own beyond the statutory maximum", old: `"P6D"`, new: `"P7D"`, want: problem(privacy.LongerThanStatute, cameras, "/activities/1/limits/0/period", `"P7D", "dated"`)},
		{name: "law-limit-month", why: "a limit that is longer in some months only", old: `"P6D"`, new: `"P1M"`, want: problem(privacy.LongerThanStatute, cameras, "/activities/1/limits/0/period", `"P1M", "dated"`)},
		{name: "law-limit-end-of-month", why: "a limit counted from the end of the month, later than a week", old: `"from": "recorded", "anchor": "day", "period": "P6D"`, new: `"from": "recorded", "anchor": "end-of-month", "period": "P0D"`, want: problem(privacy.LongerThanStatute, cameras, "/activities/1/limits/0/period", `"P0D"`)},
		{name: "law-erase-long", why: "more than a month for carrying out an erasure", old: `"P1M"`, new: `"P1M1D"`, want: problem(privacy.LongerThanOneMonth, "gdpr:17(1)", "/erase-within", `"P1M1D"`)},
		{name: "law-erase-days", why: "more than a month in February", old: `"P1M"`, new: `"P31D"`, want: problem(privacy.LongerThanOneMonth, "gdpr:17(1)", "/erase-within", `"P31D"`)},
		{name: "law-basis-missing", why: "a controller without a lawful basis", old: `"basis": "legitimate-interests", `, new: ``, want: problem(privacy.NotSaid, "gdpr:6(1)", "/activities/1/basis", `{"id": "cameras"`)},
		{name: "law-no-law", why: "a public task that no law lays down", old: honest[strings.Index(honest, `"basis": "legitimate-interests"`):strings.Index(honest, `"assessed"`)], new: `"basis": "public-task", "about": ["premises-visitor"], "kinds": ["camera-recording"], "statements": ["N-2"], "law": ["gdpr:6(3)"],
   `, want: problem(privacy.NoLawNamed, "gdpr:6(3)", "/activities/1/law", `["gdpr:6(3)"]`)},
		{name: "law-condition-missing", why: "health data without a condition", old: `["name", "payment-voucher"]`, new: `["name", "payment-voucher", "health"]`, want: problem(privacy.NoCondition, "gdpr:9(2)", "/activities/0/condition", `{"id": "accounts"`)},
		{name: "law-processor-basis", why: "a processor with a basis of its own", old: `"role": "processor"`, new: `"role": "processor", "basis": "contract"`, want: problem(privacy.ProcessorHasRules, "gdpr:28(3)", "/activities/2/basis", `"contract"`)},
		{name: "law-processor-condition", why: "a processor with a condition of its own", old: `"role": "processor"`, new: `"role": "processor", "condition": "explicit-consent"`, want: problem(privacy.ProcessorHasRules, "gdpr:28(3)", "/activities/2/basis", `{"id": "cases"`)},
		{name: "law-processor-limit", why: "a processor with a limit of its own", old: `"role": "processor"`, new: `"role": "processor", "limits": [{"id": "l", "from": "case-closed", "anchor": "day", "period": "P3Y", "statements": ["N-1"]}]`, want: problem(privacy.ProcessorHasRules, "gdpr:28(3)", "/activities/2", `{"id": "cases"`)},
	}
}

// several have more than one fault, of which all are told, in the order of their
// bytes.
func several() []text {
	return []text{
		{name: "several-kinds", why: "a fault of each sort that does not end the reading", whole: `{"schema": 1.0, "Id": "x", "id": null, "id": "y", "version": "a\u0000\u200b\ud800\q", "controllers": [1, ""],
 "financial-year": "x", "erase-within": "P1Y ", "activities": [{}], "activities": []} {}`, want: []at{
			{wanted{kind: policyfile.NotInteger, pointer: "/schema"}, `1.0`},
			{wanted{kind: policyfile.CaseVariantKey}, `"Id"`},
			{wanted{kind: policyfile.Null, pointer: "/id"}, `null`},
			{wanted{kind: policyfile.DuplicateKey, pointer: "/id"}, `"id": "y"`},
			{wanted{kind: policyfile.ControlCharacter, pointer: "/version"}, `\u0000`},
			{wanted{kind: policyfile.HiddenCharacter, pointer: "/version"}, `\u200b`},
			{wanted{kind: policyfile.LoneSurrogate, pointer: "/version"}, `\ud800`},
			{wanted{kind: policyfile.BadEscape, pointer: "/version"}, `\q`},
			{wanted{kind: policyfile.WrongType, pointer: "/controllers/0"}, `1, ""`},
			{wanted{kind: policyfile.Empty, pointer: "/controllers/1"}, `""]`},
			{wanted{kind: policyfile.NotValid, pointer: "/financial-year"}, `"financial-year": ¦"x"`},
			{wanted{kind: policyfile.NotValid, pointer: "/erase-within"}, `"P1Y "`},
			{wanted{kind: policyfile.MissingKey, pointer: "/activities/0/about"}, `{}]`},
			{wanted{kind: policyfile.MissingKey, pointer: "/activities/0/controllers"}, `{}]`},
			{wanted{kind: policyfile.MissingKey, pointer: "/activities/0/id"}, `{}]`},
			{wanted{kind: policyfile.MissingKey, pointer: "/activities/0/kinds"}, `{}]`},
			{wanted{kind: policyfile.MissingKey, pointer: "/activities/0/purpose"}, `{}]`},
			{wanted{kind: policyfile.MissingKey, pointer: "/activities/0/role"}, `{}]`},
			{wanted{kind: policyfile.DuplicateKey, pointer: "/activities"}, `"activities": []`},
			{wanted{kind: policyfile.TrailingData}, `} ¦{}`},
		}},
		{name: "several-missing", why: "an object without any member", whole: `{}`, want: []at{
			{wanted{kind: policyfile.MissingKey, pointer: "/activities"}, ``},
			{wanted{kind: policyfile.MissingKey, pointer: "/controllers"}, ``},
			{wanted{kind: policyfile.MissingKey, pointer: "/erase-within"}, ``},
			{wanted{kind: policyfile.MissingKey, pointer: "/financial-year"}, ``},
			{wanted{kind: policyfile.MissingKey, pointer: "/id"}, ``},
			{wanted{kind: policyfile.MissingKey, pointer: "/schema"}, ``},
			{wanted{kind: policyfile.MissingKey, pointer: "/version"}, ``},
		}},
		{name: "several-laws", why: "two laws broken in one duty", old: `"anchor": "end-of-financial-year", "period": "P5Y"`, new: `"anchor": "day", "period": "P3Y"`, want: []at{
			{wanted{problem: privacy.OtherAnchor, law: "bokforingsloven:13(1)[1-4]", pointer: "/activities/0/duties/0/anchor"}, `"day", "period": "P3Y"`},
			{wanted{problem: privacy.ShorterThanStatute, law: "bokforingsloven:13(1)[1-4]", pointer: "/activities/0/duties/0/period"}, `"P3Y"`},
		}},
	}
}
