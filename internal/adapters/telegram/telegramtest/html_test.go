package telegramtest

import (
	"net/http"
	"slices"
	"strings"
	"testing"
)

func TestHTMLIsParsedAsTelegramDoes(t *testing.T) {
	for _, c := range []struct {
		in, text string
		want     []Entity
	}{
		{"plain", "plain", nil},
		{"a &lt;b&gt; &amp; &quot;c&quot; &#33;&#x1F600;", `a <b> & "c" !😀`, nil},
		{"<b>bold</b> <strong>strong</strong>", "bold strong", []Entity{{Type: "bold", Length: 4}, {Type: "bold", Offset: 5, Length: 6}}},
		{"😀<i>й</i>", "😀й", []Entity{{Type: "italic", Offset: 2, Length: 1}}},
		{"<B>x</b >", "x", []Entity{{Type: "bold", Length: 1}}},
		{"<b>a<i>b</i></b>", "ab", []Entity{{Type: "bold", Length: 2}, {Type: "italic", Offset: 1, Length: 1}}},
		{`<a href="https://example.org/?a=1&amp;b=&quot;">x</a>`, "x", []Entity{{Type: "text_link", Length: 1, URL: `https://example.org/?a=1&b="`}}},
		{`<a href='https://example.org'>x</a>`, "x", []Entity{{Type: "text_link", Length: 1, URL: "https://example.org"}}},
		{`<a>https://example.org</a>`, "https://example.org", []Entity{{Type: "text_link", Length: 19, URL: "https://example.org"}}},
		{"<code>x</code><pre>y</pre>", "xy", []Entity{{Type: "code", Length: 1}, {Type: "pre", Offset: 1, Length: 1}}},
		{`<pre><code class="language-go">x</code></pre>`, "x", []Entity{{Type: "pre", Length: 1, Language: "go"}}},
		{`<code class="language-go">x</code>`, "x", []Entity{{Type: "code", Length: 1}}},
		{"<blockquote>q</blockquote>", "q", []Entity{{Type: "blockquote", Length: 1}}},
		{"<blockquote expandable>q</blockquote>", "q", []Entity{{Type: "expandable_blockquote", Length: 1}}},
		{`<blockquote expandable="">q</blockquote>`, "q", []Entity{{Type: "expandable_blockquote", Length: 1}}},
		{`<span class="tg-spoiler">q</span><tg-spoiler>r</tg-spoiler>`, "qr", []Entity{{Type: "spoiler", Length: 1}, {Type: "spoiler", Offset: 1, Length: 1}}},
		{"<u>a</u><ins>b</ins><s>c</s><del>d</del><strike>e</strike><em>f</em>", "abcdef", []Entity{
			{Type: "underline", Length: 1}, {Type: "underline", Offset: 1, Length: 1}, {Type: "strikethrough", Offset: 2, Length: 1},
			{Type: "strikethrough", Offset: 3, Length: 1}, {Type: "strikethrough", Offset: 4, Length: 1}, {Type: "italic", Offset: 5, Length: 1}}},
		{"<b></b>empty", "empty", nil},
		{"\n <b> trimmed </b>\n", "trimmed", []Entity{{Type: "bold", Length: 7}}},
	} {
		text, got, err := parseHTML(c.in)
		if err != nil || text != c.text || !slices.Equal(got, c.want) {
			t.Errorf("%s: %q %v %v, want %q %v", c.in, text, got, err, c.text, c.want)
		}
	}
}

func TestHTMLThatTelegramRefusesIsRefused(t *testing.T) {
	s := still(t)
	chat := id(s.Private(Alice()))
	for in, says := range map[string]string{
		"<div>x</div>":                        `Unsupported start tag "div" at byte offset 0`,
		"é<br>":                               `Unsupported start tag "br" at byte offset 2`,
		"<b>x":                                `Can't find end tag corresponding to start tag "b"`,
		"x</b>":                               "Unexpected end tag at byte offset 1",
		"<b><i>x</b></i>":                     `Unmatched end tag at byte offset 7, expected "</i>", found "</b>"`,
		"<b":                                  "Unclosed start tag",
		"<b>x</b":                             "Unclosed end tag",
		"x < y":                               "Unsupported start tag",
		"x > y":                               "bare >",
		"AT&T":                                "bare &",
		"a & b; c":                            "unknown entity",
		"&nbsp;":                              `unknown entity "nbsp"`,
		"&#0;":                                "unknown entity",
		"&#xD800;":                            "unknown entity",
		`<a href="x" title="y">x</a>`:         `Unsupported attribute "title"`,
		`<a href>x</a>`:                       "Expected equal sign",
		`<a =x>x</a>`:                         "Empty attribute name",
		`<a href=https://example.org>x</a>`:   "Unexpected end of name token",
		`<a href="https://example.org>x</a>`:  "Unclosed start tag",
		`<a href="`:                           "Unclosed start tag",
		`<a href=`:                            "Unclosed start tag",
		`<a href="&copy;">x</a>`:              "unknown entity",
		`<a href="javascript:alert(1)">x</a>`: "silently drops",
		`<a href="https://localhost/">x</a>`:  "silently drops",
		`<a href="https://a.b"><a href="https://c.d">x</a></a>`: `Tag "a" inside of "a"`,
		`<span class="big">x</span>`:                            `must have class "tg-spoiler"`,
		"<code><b>x</b></code>":                                 `Tag "b" inside of "code"`,
		"<pre>x<code>y</code></pre>":                            `Tag "code" inside of "pre"`,
		"<blockquote><blockquote>x</blockquote></blockquote>":   `"blockquote" inside of "blockquote"`,
	} {
		no(t, s, "sendMessage", args{"chat_id": chat, "text": in, "parse_mode": "HTML"}, http.StatusBadRequest, "can't parse entities: ", true)
		if _, _, err := parseHTML(in); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v, want %q", in, err, says)
		}
	}
}

func TestLengthIsMeasuredAfterParsingInUTF16(t *testing.T) {
	s := still(t)
	chat := id(s.Private(Alice()))
	send := func(text string) args { return args{"chat_id": chat, "text": text, "parse_mode": "html"} }
	full := "<b>" + strings.Repeat("😀", maxText/2-1) + "</b>&amp;&lt;"
	if m := must[wireMessage](t, s, "sendMessage", send(full)); units(m.Text) != maxText {
		t.Errorf("%d units", units(m.Text))
	}
	no(t, s, "sendMessage", send(full+"x"), http.StatusBadRequest, "message is too long", true)
	no(t, s, "sendMessage", send("<b> </b>"), http.StatusBadRequest, "message text is empty", true)
	no(t, s, "sendMessage", send(strings.Repeat("<b>x</b>", maxEntities+1)), http.StatusBadRequest, "drops the rest", true)
	must[wireMessage](t, s, "sendMessage", send(strings.Repeat("<b>x</b>", maxEntities)))
}

func TestWithoutAParseModeNothingIsParsed(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	must[wireMessage](t, s, "sendMessage", args{"chat_id": id(chat), "text": "<b>&amp;"})
	if m := s.Messages(chat)[0]; m.Text != "<b>&amp;" || m.HTML || m.Entities != nil {
		t.Errorf("%+v", m)
	}
}
