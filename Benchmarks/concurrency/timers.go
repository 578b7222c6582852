// A million goroutines sleep for times between 4 and 8 seconds; how late the latest of them wakes, and how
// many wake too early.
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
	results := make([]time.Duration, count)
	group.Add(count)
	random := 1
	for i := 0; i < count; i++ {
		go func(i int, duration time.Duration) {
			start := time.Now()
			time.Sleep(duration)
			results[i] = time.Since(start) - duration
			group.Done()
		}(i, time.Duration(4000+random/65536%4000)*time.Millisecond)
		random = (random*1103515245 + 12345) % 2147483648
	}
	group.Wait()
	var latest time.Duration
	early := 0
	for _, late := range results {
		if late > latest {
			latest = late
		}
		if late < 0 {
			early++
		}
	}
	fmt.Printf("latest, milliseconds: %f\nearly: %d\n", float64(latest.Nanoseconds())/1e6, early)
	fmt.Printf("seconds: %f\n", time.Since(start).Seconds())
}
