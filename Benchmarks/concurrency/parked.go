// Parks so many goroutines, each on a channel that they share; the memory they take is measured from outside.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"sync"
	"time"
)

func main() {
	count, err := strconv.Atoi(os.Args[1])
	if err != nil {
		panic(err)
	}
	start := time.Now()
	begin := make(chan struct{})
	results := make([]int, count)
	var group sync.WaitGroup
	group.Add(count)
	for i := 0; i < count; i++ {
		go func(i int) {
			<-begin
			results[i] = i + 1
			group.Done()
		}(i)
	}
	runtime.Gosched()
	close(begin)
	group.Wait()
	sum := 0
	for _, result := range results {
		sum += result
	}
	if sum != count*(count+1)/2 {
		panic("wrong result")
	}
	fmt.Printf("seconds: %f\n", time.Since(start).Seconds())
}
