package analysis

// Alignment is how a phrase lies on a text: the share of its words that stand there in order, where they stand, the
// phrase's words that do not, and the words of the text that stand between them instead.
type Alignment struct {
	Score          float64
	Marks          []Match
	Missing, Other []string
}

// Align finds the stretch of a text that keeps most of a phrase's words in their order (longest common subsequence,
// the shortest such stretch). Where it keeps fewer than least of them, which is 1 at least, the alignment is empty.
func Align(phrase, text []Word, least int) Alignment {
	span := 2 * len(phrase)
	in := make([]bool, len(text)) // words of the phrase
	for j, w := range text {
		in[j] = contains(phrase, w.Fold)
	}
	row := make([]int, len(phrase)+1)
	best, from, to := 0, 0, 0
	ahead := 0 // of the phrase's words in the window
	for start, end := 0, 0; start < len(text); start++ {
		for ; end < min(len(text), start+span); end++ {
			if in[end] {
				ahead++
			}
		}
		if !in[start] {
			continue
		}
		if ahead >= max(best, least, 1) {
			clear(row)
			if n, to2 := reach(phrase, text[start:end], row); n >= least && (n > best || n == best && to2 < to-from) {
				best, from, to = n, start, start+to2
			}
		}
		ahead--
	}
	if best == 0 {
		return Alignment{}
	}
	a := Alignment{Score: float64(best) / float64(len(phrase))}
	window := text[from:to]
	keep := table(phrase, window)
	for i, j := 0, 0; i < len(phrase) || j < len(window); {
		switch {
		case i < len(phrase) && j < len(window) && phrase[i].Fold == window[j].Fold:
			a.Marks = append(a.Marks, Match{window[j].From, window[j].To})
			i++
			j++
		case j == len(window) || i < len(phrase) && keep[i+1][j] >= keep[i][j+1]:
			a.Missing = append(a.Missing, phrase[i].Fold)
			i++
		default:
			a.Other = append(a.Other, window[j].Fold)
			j++
		}
	}
	// Words that the phrase has before or behind the stretch are set against those that stand there.
	head, tail := 0, 0
	for head < len(phrase) && phrase[head].Fold != window[0].Fold {
		head++
	}
	for tail < len(phrase) && phrase[len(phrase)-1-tail].Fold != window[len(window)-1].Fold {
		tail++
	}
	for j := max(0, from-head); j < from; j++ {
		a.Other = append(a.Other, text[j].Fold)
	}
	for j := to; j < min(len(text), to+tail); j++ {
		a.Other = append(a.Other, text[j].Fold)
	}
	return a
}

func contains(words []Word, fold string) bool {
	for _, w := range words {
		if w.Fold == fold {
			return true
		}
	}
	return false
}

// reach returns how many of the phrase's words a window keeps, and the shortest prefix of it that keeps as many. row has
// a place more than the phrase has words, all 0.
func reach(phrase, window []Word, row []int) (kept, end int) {
	for j := range window {
		diagonal := 0
		for i := range phrase {
			above := row[i+1]
			if phrase[i].Fold == window[j].Fold {
				row[i+1] = diagonal + 1
			} else {
				row[i+1] = max(row[i+1], row[i])
			}
			diagonal = above
		}
		if row[len(phrase)] > kept {
			kept, end = row[len(phrase)], j+1
		}
	}
	return kept, end
}

// table holds the longest common subsequence of every pair of suffixes.
func table(a, b []Word) [][]int {
	t := make([][]int, len(a)+1)
	for i := range t {
		t[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i].Fold == b[j].Fold {
				t[i][j] = t[i+1][j+1] + 1
			} else {
				t[i][j] = max(t[i+1][j], t[i][j+1])
			}
		}
	}
	return t
}
