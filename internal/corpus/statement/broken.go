package statement

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"strings"
)

// errNoText says of a file that it is of another kind, as a document of an office program.
var errNoText = errors.New("this is no text file: save it as plain text (UTF-8) or as JSON Lines")

// foreign says of a file what it is, where that is known from how it begins and is nothing that can be read.
func foreign(name string, in *bufio.Reader) error {
	raw, _ := in.Peek(2)
	if s := string(raw); s == "\xff\xfe" || s == "\xfe\xff" {
		return errors.New("the text is not UTF-8 but UTF-16: save it as UTF-8")
	}
	start := beginning(in)
	for _, signs := range []string{"PK\x03\x04", "%PDF-", "{\\rtf", "\xd0\xcf\x11\xe0", "\x1f\x8b"} {
		if strings.HasPrefix(start, signs) {
			return errNoText
		}
	}
	for _, signs := range []string{"<!doctype html", "<html"} {
		if len(start) >= len(signs) && strings.EqualFold(start[:len(signs)], signs) {
			return errors.New("this is a web page: save its text as plain text (UTF-8)")
		}
	}
	if list, is := strings.CutPrefix(start, "["); is {
		list = strings.TrimLeft(list, " \t\r\n")
		if ext := path.Ext(name); ext == ".jsonl" || ext == ".json" || strings.HasPrefix(list, "{") {
			return errors.New("this is an array of JSON: write one object a line, as jq -c '.[]' does")
		}
	}
	if object, is := strings.CutPrefix(start, "{"); is {
		first, _, more := strings.Cut(object, "\n")
		if more && strings.TrimSpace(first) == "" {
			return errors.New("an object of JSON goes over several lines here: write one object a line, as jq -c . does")
		}
	}
	return nil
}

// isBinary reports that something has signs that no text has.
func isBinary(raw []byte) bool {
	return bytes.ContainsFunc(raw, func(r rune) bool { return r < ' ' && !strings.ContainsRune("\t\n\r\f\v\x1a", r) })
}

// broken says what is wrong with a line that is no statement.
func broken(line string, err error) error {
	const write = `one statement is one line, as in {"side": "kremlin", "published": "2024-01-02", "text": "…"}`
	var kind *json.UnmarshalTypeError
	switch {
	case !strings.HasPrefix(line, "{"):
		return fmt.Errorf("the line is no JSON object: %s", write)
	case errors.As(err, &kind):
		return fmt.Errorf("the field %q holds a %s: write its text in quotes", strings.ToLower(kind.Field), kind.Value)
	case strings.Contains(err.Error(), "unexpected end"):
		return fmt.Errorf("the line is cut off: %s", write)
	}
	return fmt.Errorf("the line is no JSON object (%w): %s", err, write)
}
