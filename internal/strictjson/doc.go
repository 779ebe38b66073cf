// Package strictjson reads and writes the JSON of this module: policy files,
// case files and decision records. All of them may come from strangers, and two
// programs that read one file differently are a hole; so there is one reader,
// and it refuses whatever two readers could take differently.
//
// # Reading
//
// [Read] walks the bytes once, driven by a description of what is expected. A
// program says which members an object has, and reads each value into a variable
// of its own; there is no tree, and nothing works by reflection:
//
//	var name string
//	var days int64
//	err := strictjson.Read(data, strictjson.Limits{}, func(r *strictjson.Reader) {
//		r.Object(
//			strictjson.Required("name", func() { name = r.Text() }),
//			strictjson.Optional("days", func() { days = r.Int(0, 365) }),
//		)
//	})
//
// The error is an [*Error] with every fault, each with its kind, its place as a
// JSON pointer (RFC 6901) and its byte. What was read into variables is not to
// be used when there is an error. Reading stops at what leaves the structure in
// doubt, such as a missing comma, and after [MaxFaults] faults. The inside of a
// value that is refused is not judged, only passed over.
//
// Beside what is not JSON, it refuses duplicate keys (after unescaping), keys
// that were not asked for, null, empty texts (what is not said is left out),
// numbers that are no integers or are not written in the one usual way, integers
// beyond 2^53-1, control characters, characters that a reader does not see, the
// replacement character, lone surrogates, a byte order mark, and whatever is
// larger, deeper or longer than the limits. Whether text is in a normal form of
// Unicode is not looked at.
//
// The time is linear in the length of the text, and the memory is what the
// program keeps, beside at most [MaxFaults] faults.
//
// # Writing
//
// [Append] writes the canonical form of RFC 8785 for ASCII keys, integers, texts
// and true and false: the same value is always the same bytes, which can be
// hashed and signed. [AppendIndent] writes the same with line breaks, for people
// to read and compare; without the white space outside texts it is the canonical
// form. What the reader would refuse, the writer refuses, with the same kinds and
// pointers; so what was written can be read.
package strictjson
