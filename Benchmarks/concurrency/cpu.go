// Work for the processor alone: the naive Fibonacci function in eight goroutines.
package main

import (
	"fmt"
	"time"
)

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	start := time.Now()
	results := make(chan int)
	for i := 0; i < 8; i++ {
		go func() { results <- fib(34) }()
	}
	for i := 0; i < 8; i++ {
		if <-results != 5702887 {
			panic("wrong result")
		}
	}
	fmt.Printf("seconds: %f\n", time.Since(start).Seconds())
}
