// Allocation: eight goroutines make binary trees of 32,767 nodes, one after the other, and count their nodes.
package main

import (
	"fmt"
	"time"
)

const trees = 60
const depth = 14

type tree struct{ left, right *tree }

func makeTree(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{makeTree(depth - 1), makeTree(depth - 1)}
}

func (t *tree) count() int {
	if t.left == nil {
		return 1
	}
	return 1 + t.left.count() + t.right.count()
}

func main() {
	start := time.Now()
	results := make(chan int)
	for i := 0; i < 8; i++ {
		go func() {
			sum := 0
			for i := 0; i < trees; i++ {
				sum += makeTree(depth).count()
			}
			results <- sum
		}()
	}
	sum := 0
	for i := 0; i < 8; i++ {
		sum += <-results
	}
	if sum != 8*trees*32767 {
		panic("wrong result")
	}
	fmt.Printf("seconds: %f\n", time.Since(start).Seconds())
}
