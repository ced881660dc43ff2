package telegram

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
)

// tagged is an entity as Telegram makes it of a tag. From and to are bytes of the visible text.
type tagged struct {
	tag, url string
	from, to int
}

// parseHTML reads HTML as strictly as Telegram does, and more: every sign that can be escaped must be, nothing may stand
// inside of code, and no frame inside of another.
func parseHTML(s string) (visible string, spans []tagged, err error) {
	var b strings.Builder
	var stack []tagged
	for s != "" {
		switch s[0] {
		case '&':
			sign := ""
			for _, e := range [][2]string{{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}} {
				if strings.HasPrefix(s, e[0]) {
					sign, s = e[1], s[len(e[0]):]
					break
				}
			}
			if sign == "" {
				return "", nil, fmt.Errorf("a bare & at %.20q", s)
			}
			b.WriteString(sign)
		case '>':
			return "", nil, fmt.Errorf("a bare > at %.20q", s)
		case '<':
			tag, rest, ok := strings.Cut(s[1:], ">")
			if !ok {
				return "", nil, fmt.Errorf("an open tag %.20q", s)
			}
			s = rest
			if name, end := strings.CutPrefix(tag, "/"); end {
				if len(stack) == 0 || stack[len(stack)-1].tag != name {
					return "", nil, fmt.Errorf("</%s> closes nothing", name)
				}
				x := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				x.to = b.Len()
				if x.from == x.to {
					return "", nil, fmt.Errorf("an empty <%s>", name)
				}
				spans = append(spans, x)
				continue
			}
			x, err := startTag(tag, stack)
			if err != nil {
				return "", nil, err
			}
			x.from = b.Len()
			stack = append(stack, x)
		default:
			b.WriteByte(s[0])
			s = s[1:]
		}
	}
	if len(stack) > 0 {
		return "", nil, fmt.Errorf("<%s> is not closed", stack[len(stack)-1].tag)
	}
	return b.String(), spans, nil
}

func startTag(tag string, stack []tagged) (tagged, error) {
	for _, x := range stack {
		if x.tag == "code" || x.tag == "pre" || x.tag == tag || x.tag == "a" && strings.HasPrefix(tag, "a ") {
			return tagged{}, fmt.Errorf("<%s> inside of <%s>", tag, x.tag)
		}
	}
	framed := len(stack) > 0
	switch tag {
	case "b", "i", "code":
		return tagged{tag: tag}, nil
	case "pre", "blockquote", "blockquote expandable":
		if framed {
			return tagged{}, fmt.Errorf("<%s> inside of <%s>", tag, stack[0].tag)
		}
		name, _, _ := strings.Cut(tag, " ")
		return tagged{tag: name, url: strings.TrimPrefix(tag, name)}, nil
	}
	href, ok := strings.CutPrefix(tag, `a href="`)
	href, closed := strings.CutSuffix(href, `"`)
	if !ok || !closed || strings.ContainsAny(href, `"<>`) {
		return tagged{}, fmt.Errorf("an unknown tag <%s>", tag)
	}
	href = strings.NewReplacer("&quot;", `"`, "&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(href)
	if u, err := url.Parse(href); err != nil || u.Host == "" || !slices.Contains([]string{"http", "https"}, u.Scheme) {
		return tagged{}, fmt.Errorf("a link to %q", href)
	}
	return tagged{tag: "a", url: href}, nil
}

// limits tells what of a text Telegram would refuse, or drop without a word; "" if nothing.
func limits(html string) string {
	seen, spans, err := parseHTML(html)
	if err != nil {
		return err.Error()
	}
	size := 0
	for _, x := range spans {
		size += 16 + len(x.url)
	}
	switch {
	case blank(seen):
		return "nothing to see"
	case units(seen) > 4000:
		return fmt.Sprintf("%d units", units(seen))
	case len(spans) > 90:
		return fmt.Sprintf("%d entities", len(spans))
	case size > 9000:
		return fmt.Sprintf("%d bytes of entities", size)
	case len(html) > 32<<10:
		return fmt.Sprintf("%d bytes of HTML", len(html))
	}
	return ""
}

// sound fails where a text is beyond a limit. It returns what is seen of it.
func sound(t testing.TB, html string) (string, []tagged) {
	t.Helper()
	if problem := limits(html); problem != "" {
		t.Fatalf("%s in\n%s", problem, html)
	}
	seen, spans, _ := parseHTML(html)
	return seen, spans
}

func TestTheStrictParserRefuses(t *testing.T) {
	for _, bad := range []string{"a & b", "a < b", "a > b", "&nbsp;", "&#60;", "<u>a</u>", "<b>a", "a</b>", "<b><i>a</b></i>", "<b>a</b", "<code><b>a</b></code>",
		"<blockquote><blockquote>a</blockquote></blockquote>", "<b><blockquote>a</blockquote></b>", "<pre><a href=\"http://x/\">a</a></pre>",
		`<a href="javascript:x">a</a>`, `<a href='http://x/'>a</a>`, `<a href="http://x/" class="y">a</a>`, "<b></b>", `<a href="http://x/"y">a</a>`} {
		if seen, _, err := parseHTML(bad); err == nil {
			t.Errorf("%s is read as %q", bad, seen)
		}
	}
	seen, spans, err := parseHTML(`<b>a</b> &lt;<blockquote expandable>“<a href="http://x/?a=1&amp;b=2">b<i>c</i></a>”</blockquote>`)
	if err != nil || seen != "a <“bc”" || len(spans) != 4 || spans[2].url != "http://x/?a=1&b=2" {
		t.Errorf("%q %v %v", seen, spans, err)
	}
}
