// A thousand goroutines send a thousand numbers each to one channel without a buffer, from which one receives.
package main

import (
	"fmt"
	"time"
)

const producers = 1000
const messages = 1000

func main() {
	start := time.Now()
	channel := make(chan int)
	for i := 0; i < producers; i++ {
		go func() {
			for i := 0; i < messages; i++ {
				channel <- i
			}
		}()
	}
	sum := 0
	for i := 0; i < producers*messages; i++ {
		sum += <-channel
	}
	if sum != producers*(messages*(messages-1)/2) {
		panic("wrong result")
	}
	fmt.Printf("seconds: %f\n", time.Since(start).Seconds())
}
