// The prime sieve as a chain of filters, one goroutine for each prime.
package main

import (
	"fmt"
	"time"
)

const primes = 1500
const expected = 12553

func generate(out chan<- int) {
	for n := 2; ; n++ {
		out <- n
	}
}

func filter(prime int, in <-chan int, out chan<- int) {
	for {
		n := <-in
		if n%prime != 0 {
			out <- n
		}
	}
}

func main() {
	start := time.Now()
	in := make(chan int)
	go generate(in)
	for left := primes; left > 1; left-- {
		prime := <-in
		out := make(chan int)
		go filter(prime, in, out)
		in = out
	}
	if <-in != expected {
		panic("wrong result")
	}
	fmt.Printf("seconds: %f\n", time.Since(start).Seconds())
}
