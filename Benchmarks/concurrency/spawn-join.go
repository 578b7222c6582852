// Makes a million goroutines that each leave a number, then waits for all of them.
package main

import (
	"fmt"
	"sync"
	"time"
)

const count = 1000000

func main() {
	start := time.Now()
	var group sync.WaitGroup
	results := make([]int, count)
	group.Add(count)
	for i := 0; i < count; i++ {
		go func(i int) {
			results[i] = i
			group.Done()
		}(i)
	}
	group.Wait()
	sum := 0
	for _, result := range results {
		sum += result
	}
	if sum != count*(count-1)/2 {
		panic("wrong result")
	}
	fmt.Printf("seconds: %f\n", time.Since(start).Seconds())
}
