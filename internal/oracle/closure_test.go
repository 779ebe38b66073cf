package oracle_test

import "math/bits"

// closure is what a program's answers come to when facts are left out: the
// answer of all completions, or none. A partial case has one digit more for
// each fact that can be left out.
type closure struct {
	radix []int // of the partial cases
	place []int // what one step of a digit is worth among them
	// possible has, for each partial case, a bit for each letter that some
	// completion gives; letterOf says which.
	possible []uint8
	letterOf [8]byte
	// decisive has, for each partial case, a bit for each fact left out that
	// changes the answer for some values of the others left out.
	decisive []uint32
}

// limitOf is the size up to which a closure is made as a table.
const closureLimit = 1 << 27

func newClosure[S any](m *model, all []setters[S], vector []byte) *closure {
	n := len(m.facts)
	c := &closure{radix: make([]int, n), place: make([]int, n)}
	size := 1
	for i := n - 1; i >= 0; i-- {
		c.radix[i] = len(m.facts[i].values)
		if all[i].unsaid != nil {
			c.radix[i]++
		}
		c.place[i] = size
		size *= c.radix[i]
	}
	if size > closureLimit {
		panic(m.name + ": too large for a table")
	}
	bitOf := map[byte]uint8{}
	for _, letter := range vector {
		if bitOf[letter] == 0 {
			c.letterOf[len(bitOf)] = letter
			bitOf[letter] = 1 << len(bitOf)
		}
	}
	c.possible = make([]uint8, size)
	c.decisive = make([]uint32, size)
	at := make([]int, n)
	for number := range size {
		first, second := -1, -1 // the first two that are left out
		total := 0
		for i := range n {
			if at[i] < len(m.facts[i].values) {
				total = total*len(m.facts[i].values) + at[i]
			} else if first < 0 {
				first = i
			} else if second < 0 {
				second = i
			}
		}
		if first < 0 {
			c.possible[number] = bitOf[vector[total]]
		} else {
			base := number - len(m.facts[first].values)*c.place[first]
			for _, v := range all[first].between {
				filled := base + v*c.place[first]
				c.possible[number] |= c.possible[filled]
				c.decisive[number] |= c.decisive[filled]
			}
			if second >= 0 {
				base := number - len(m.facts[second].values)*c.place[second]
				for _, v := range all[second].between {
					c.decisive[number] |= c.decisive[base+v*c.place[second]] & (1 << first)
				}
			} else if bits.OnesCount8(c.possible[number]) > 1 {
				c.decisive[number] = 1 << first
			}
		}
		for i := n - 1; i >= 0; i-- {
			at[i]++
			if at[i] < c.radix[i] {
				break
			}
			at[i] = 0
		}
	}
	return c
}

// digits writes the partial case of that number into at.
func (c *closure) digits(number int, at []int) {
	for i := len(c.radix) - 1; i >= 0; i-- {
		at[i] = number % c.radix[i]
		number /= c.radix[i]
	}
}

// answer is the letter that all completions share, or that of undetermined.
func (c *closure) answer(number int) byte {
	if p := c.possible[number]; bits.OnesCount8(p) == 1 {
		return c.letterOf[bits.TrailingZeros8(p)]
	}
	return letters["undetermined"]
}
