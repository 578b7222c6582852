// SPDX-License-Identifier: MIT
// Load for the servers of this folder: load KIND PORT CONNECTIONS SECONDS. Opens the connections, sends messages over
// each of them, one after the answer to the other, and prints how many answers came and how many
// connections failed.
package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

var answers, failures, open atomic.Int64

func exchangeEcho(connection net.Conn, buffer []byte) error {
	if _, err := connection.Write(buffer[:64]); err != nil {
		return err
	}
	_, err := io.ReadFull(connection, buffer[64:128])
	return err
}

func exchangeHTTP(connection net.Conn, reader *bufio.Reader) error {
	if _, err := connection.Write([]byte("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")); err != nil {
		return err
	}
	length := 0
	for {
		line, err := reader.ReadSlice('\n')
		if err != nil {
			return err
		}
		if len(line) <= 2 {
			break
		}
		if len(line) > 16 && (line[0]|32) == 'c' && (line[8]|32) == 'l' {
			fmt.Sscanf(string(line[15:]), "%d", &length)
		}
	}
	_, err := reader.Discard(length)
	return err
}

func main() {
	kind := os.Args[1]
	address := "127.0.0.1:" + os.Args[2]
	connections, _ := strconv.Atoi(os.Args[3])
	seconds, _ := strconv.ParseFloat(os.Args[4], 64)
	begin := make(chan struct{})
	var deadline time.Time
	var group sync.WaitGroup
	slots := make(chan struct{}, 256)
	for i := 0; i < connections; i++ {
		group.Add(1)
		slots <- struct{}{}
		go func() {
			defer group.Done()
			connection, err := net.DialTimeout("tcp", address, 30*time.Second)
			<-slots
			if err != nil {
				failures.Add(1)
				return
			}
			defer connection.Close()
			open.Add(1)
			<-begin
			connection.SetDeadline(deadline.Add(10 * time.Second))
			buffer := make([]byte, 128)
			reader := bufio.NewReaderSize(connection, 1024)
			for time.Now().Before(deadline) {
				if kind == "echo" {
					err = exchangeEcho(connection, buffer)
				} else {
					err = exchangeHTTP(connection, reader)
				}
				if err != nil {
					failures.Add(1)
					return
				}
				answers.Add(1)
			}
		}()
	}
	for open.Load()+failures.Load() < int64(connections) {
		time.Sleep(time.Millisecond)
	}
	start := time.Now()
	deadline = start.Add(time.Duration(seconds * float64(time.Second)))
	close(begin)
	group.Wait()
	fmt.Printf("%d %d %f\n", answers.Load(), failures.Load(), time.Since(start).Seconds())
}
