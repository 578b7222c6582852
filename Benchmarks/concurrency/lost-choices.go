// A thousand goroutines wait, so many times in all, for a channel that nobody sends to or 1 millisecond,
// whatever is first.
package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
)

const goroutines = 1000

func main() {
	count, err := strconv.Atoi(os.Args[1])
	if err != nil {
		panic(err)
	}
	start := time.Now()
	silent := make(chan int)
	var group sync.WaitGroup
	group.Add(goroutines)
	for i := 0; i < goroutines; i++ {
		go func() {
			for i := 0; i < count/goroutines; i++ {
				select {
				case <-silent:
				case <-time.After(time.Millisecond):
				}
			}
			group.Done()
		}()
	}
	group.Wait()
	fmt.Printf("seconds: %f\n", time.Since(start).Seconds())
}
