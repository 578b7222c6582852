; SPDX-License-Identifier: MIT
; Other programs. Written with the primitives of Processes/*.swift.

(module (sennit process))

;;; (process-run program arguments [options]) Runs a program to its end, and returns two values: its status like process-wait, and all that it wrote to its standard output, a string. options are those of process-spawn; besides, input can be a string or bytevector for its standard input, which is ignore otherwise. With a true value of binary the output is a bytevector. When this does not return normally, the program is killed.
(define process-run
  (case-lambda
    ((program arguments) (process-run program arguments '()))
    ((program arguments options)
     (let* ((entry (assq 'input options))
            (text (and entry (not (symbol? (cdr entry))) (cdr entry))))
       (call-with-resource
        (lambda ()
          (process-spawn
           program arguments
           (append
            (list (cons 'output 'pipe)
                  (cons 'input (if text 'pipe (if entry (cdr entry) 'ignore))))
            (if (bytevector? text) '((binary . #t)) '())
            (remove (lambda (option) (memq (car option) '(input output))) options))))
        (lambda (process)
          (let ((output
                 (with-task-group
                  (lambda ()
                    (if text (async (lambda () (write-to-process process text))))
                    (read-whole-port (process-output process))))))
            (values (process-wait process) output)))
        (lambda (process) (process-kill process 'kill)))))))

(module (sennit internal))

;;; (call-with-resource make use release) Calls use with what make returns, and release with it when use returns or is left. A cancellation comes neither between make and use nor before release has returned, so that nothing is left behind.
(define (call-with-resource make use release)
  (without-cancellation
   (lambda ()
     (let ((resource (make)))
       ; Released around the place where cancellation is let in again, not at it: it may come before that is wound.
       (dynamic-wind
        (lambda () #f)
        (lambda ()
          (dynamic-wind
           (lambda () (change-shield -1))
           (lambda () (use resource))
           (lambda () (change-shield 1))))
        (lambda () (without-cancellation (lambda () (release resource)))))))))

;;; (write-to-process process text) Writes text to the input of process, which it closes. That the process does not read all of it is no error.
(define (write-to-process process text)
  (let ((port (process-input process)))
    (guard (e ((io-error? e) #f))
      (if (string? text)
          (write-string text port)
          (write-bytevector text port))
      (close-port port))))

;;; (read-whole-port port) All that is left to read from port, a string or bytevector; closes it.
(define (read-whole-port port)
  (if (binary-port? port)
      (let ((bytes (open-output-bytevector)))
        (let loop ()
          (let ((piece (read-bytevector 65536 port)))
            (if (eof-object? piece)
                (begin (close-port port) (get-output-bytevector bytes))
                (begin (write-bytevector piece bytes) (loop))))))
      (let ((text (open-output-string)))
        (let loop ()
          (let ((piece (read-string 16384 port)))
            (if (eof-object? piece)
                (begin (close-port port) (get-output-string text))
                (begin (write-string piece text) (loop))))))))
