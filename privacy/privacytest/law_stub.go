package privacytest

import "iter"

func Laws() iter.Seq[*Law] {
	return func(yield func(*Law) bool) {
		for _, list := range [][]Law{systemLaws(), answerLaws(), unknownLaws()} {
			for i := range list {
				if !yield(&list[i]) {
					return
				}
			}
		}
	}
}
