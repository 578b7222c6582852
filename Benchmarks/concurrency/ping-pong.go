// A hundred pairs of goroutines, each sending a number to and fro over two channels without a buffer.
package main

import (
	"fmt"
	"time"
)

const pairs = 100
const rounds = 10000

func pong(in <-chan int, out chan<- int) {
	for i := 0; i < rounds; i++ {
		out <- <-in + 1
	}
}

func ping(in <-chan int, out chan<- int, done chan<- int) {
	value := 0
	for i := 0; i < rounds; i++ {
		out <- value
		value = <-in
	}
	done <- value
}

func main() {
	start := time.Now()
	done := make(chan int)
	for i := 0; i < pairs; i++ {
		there, back := make(chan int), make(chan int)
		go pong(there, back)
		go ping(back, there, done)
	}
	sum := 0
	for i := 0; i < pairs; i++ {
		sum += <-done
	}
	if sum != pairs*rounds {
		panic("wrong result")
	}
	fmt.Printf("seconds: %f\n", time.Since(start).Seconds())
}
