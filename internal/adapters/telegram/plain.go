package telegram

import "strings"

const addressesLeftOut = "(The addresses of the sources are left out here.)"

// plainOf is a page's HTML as text only: commands stand in backquotes, and addresses behind their labels. They take room:
// where there is not enough of it within Telegram's limit, addresses are left out, and it is said, and then backquotes.
func plainOf(html string) string {
	if s := plainText(html, true, true); units(s) <= mostPlain {
		return s
	}
	if s := plainText(html, false, true) + "\n" + addressesLeftOut; units(s) <= mostPlain {
		return s
	}
	return plainText(html, false, false) + "\n" + addressesLeftOut // what is seen of a page, and a line
}

// mostPlain is the units that a message may have.
const mostPlain = 4096

// plainText is the text of HTML that appendMarkup wrote.
func plainText(html string, addresses, quoted bool) string {
	var b strings.Builder
	var address string
	label := 0
	for html != "" {
		i := strings.IndexByte(html, '<')
		if i < 0 {
			b.WriteString(literal(html))
			break
		}
		b.WriteString(literal(html[:i]))
		var tag string
		tag, html, _ = strings.Cut(html[i+1:], ">")
		switch {
		case tag == "code" || tag == "/code":
			if quoted {
				b.WriteByte('`')
			}
		case strings.HasPrefix(tag, "a "):
			address, label = literal(strings.TrimSuffix(strings.TrimPrefix("<"+tag, linkStart), `"`)), b.Len()
		case tag == "/a" && addresses && b.String()[label:] != address:
			b.WriteString(" <" + address + ">")
		}
	}
	return b.String()
}

// literal is what an escaped text stands for.
func literal(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	return strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", `"`).Replace(s)
}
