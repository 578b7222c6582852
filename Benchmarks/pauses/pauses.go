// SPDX-License-Identifier: MIT
// pauses.scm in Go: the same tree of records, the same steps, the same report.
package main

import (
	"fmt"
	"sort"
	"time"
)

const depth, steps = 20, 1500000
const records = 1 << depth

type part struct {
	seed, index int
	before      *list
	again, more int
	kind        *string
	last        int
}

type list struct {
	part *part
	rest *list
}

type tree struct {
	left, right *tree
	record      *list
}

var kind = "part"

func makeRecord(seed int) *list {
	var parts *list
	for i := 0; i < 12; i++ {
		parts = &list{&part{seed, i, parts, seed, i, &kind, seed}, parts}
	}
	return parts
}

func makeTree(depth, key int) *tree {
	if depth == 0 {
		return &tree{record: makeRecord(key)}
	}
	return &tree{left: makeTree(depth-1, 2*key), right: makeTree(depth-1, 2*key+1)}
}

func replace(t *tree, bit, key int, record *list) *tree {
	if bit == 0 {
		return &tree{record: record}
	}
	if key/bit%2 == 0 {
		return &tree{left: replace(t.left, bit/2, key, record), right: t.right}
	}
	return &tree{left: t.left, right: replace(t.right, bit/2, key, record)}
}

func lookup(t *tree, bit, key int) *list {
	for ; bit > 0; bit /= 2 {
		if key/bit%2 == 0 {
			t = t.left
		} else {
			t = t.right
		}
	}
	return t.record
}

type numbers struct {
	first int
	rest  *numbers
}

// Lists that are dropped, as in the original: the reverse, both behind each other, the numbers of these.
func total(record *list) int {
	var reversed, both *list
	for l := record; l != nil; l = l.rest {
		reversed = &list{l.part, reversed}
	}
	both = appended(record, reversed)
	sum := 0
	for n := seeds(both); n != nil; n = n.rest {
		sum += n.first
	}
	return sum
}

func appended(a, b *list) *list {
	if a == nil {
		return b
	}
	return &list{a.part, appended(a.rest, b)}
}

func seeds(l *list) *numbers {
	if l == nil {
		return nil
	}
	return &numbers{l.part.seed, seeds(l.rest)}
}

func main() {
	t := makeTree(depth, 0)
	start := time.Now()
	var waits []time.Duration
	key, sum := 1, 0
	last := time.Now()
	for step := 0; step < steps; step++ {
		key = (key*1103515245 + 12345) % records
		t = replace(t, records/2, key, makeRecord(step))
		sum += total(lookup(t, records/2, key*7%records))
		now := time.Now()
		if wait := now.Sub(last); wait >= 500*time.Microsecond {
			waits = append(waits, wait)
		}
		last = now
	}
	if sum == 0 {
		panic("wrong result")
	}
	seconds := time.Since(start).Seconds()
	sort.Slice(waits, func(i, j int) bool { return waits[i] > waits[j] })
	fmt.Println("waits of 0.5 ms or more:", len(waits))
	if len(waits) > 0 {
		show := func(label string, wait time.Duration) { fmt.Printf("%s: %.2f\n", label, float64(wait)/1e6) }
		show("half of them, in ms, at least", waits[len(waits)/2])
		show("a hundredth of them, in ms, at least", waits[len(waits)/100])
		show("the longest, in ms", waits[0])
	}
	fmt.Println("seconds:", seconds)
}
