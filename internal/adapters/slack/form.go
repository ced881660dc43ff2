package slack

import (
	"fmt"
	"net/url"
	"strings"
)

// formField is a field of a form that is asked for, and where its value goes.
type formField struct {
	name string
	to   *string
}

// readForm reads fields of a form in one pass, the first value of each. The others, of which Slack sends many, are passed
// over.
func readForm(body string, fields ...formField) error {
	for rest := body; rest != ""; {
		var pair string
		pair, rest, _ = strings.Cut(rest, "&")
		name, value, _ := strings.Cut(pair, "=")
		if name == "" {
			continue
		}
		for i, f := range fields {
			if f.name != name {
				continue
			}
			v, err := url.QueryUnescape(value)
			if err != nil {
				return fmt.Errorf("%w: the field %s", errMalformed, name)
			}
			*f.to = v
			fields[i].name = "" // the first counts; no field has that name
			break
		}
	}
	return nil
}
