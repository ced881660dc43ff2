package corpus

import (
	"strings"

	"readoutbot/internal/corpus/analysis"
)

// longExcerpt is how long a quotation from an imported text may be, in bytes, before it is narrowed to its clauses.
const longExcerpt = 280

// Excerpt is the sentence that shows a finding, or the clauses around it where the sentence is long.
func Excerpt(text string, sentence, at analysis.Span) string {
	if sentence.To <= sentence.From {
		sentence = at
	}
	if sentence.To-sentence.From <= longExcerpt {
		return text[sentence.From:sentence.To]
	}
	from, to := at.From, at.To
	for from > sentence.From && at.From-from < longExcerpt/2 {
		i := strings.LastIndexAny(text[sentence.From:from], ",;:—–\n")
		if i < 0 || at.From-(sentence.From+i) > longExcerpt {
			break
		}
		if from = sentence.From + i; at.From-from > longExcerpt/4 {
			break
		}
	}
	for to < sentence.To && to-at.To < longExcerpt/2 {
		i := strings.IndexAny(text[to+1:sentence.To], ",;:—–\n")
		if i < 0 {
			if sentence.To-at.To <= longExcerpt {
				to = sentence.To
			}
			break
		}
		if to+1+i-at.To > longExcerpt {
			break
		}
		to += 1 + i
	}
	if at.From-sentence.From <= longExcerpt/3 {
		from = sentence.From
	}
	return strings.Trim(text[from:to], " ,;:—–\n\t\u00a0")
}
