// A chain of 100,000 goroutines: each receives a number from the left and sends one more to the right.
package main

import (
	"fmt"
	"time"
)

const length = 100000

func main() {
	start := time.Now()
	first := make(chan int)
	left := first
	for i := 0; i < length; i++ {
		right := make(chan int)
		go func(left, right chan int) { right <- <-left + 1 }(left, right)
		left = right
	}
	first <- 0
	if <-left != length {
		panic("wrong result")
	}
	fmt.Printf("seconds: %f\n", time.Since(start).Seconds())
}
