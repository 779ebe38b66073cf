// Package prose holds a text as headings, paragraphs, lists and tables, and
// writes it as plain text, Markdown and HTML.
//
// A [Document] is built once, in order, and then only read. Whatever is put into
// it is text: it can come from a host's database and be hostile. Control
// characters and marks that turn the direction of writing are dropped, white space
// is folded, and each form of output escapes what would mean something in it, so
// that no name can end a tag, start a link or hide a part of a sentence.
package prose
