; Examples of (sennit channel) for the manual.

;;; make-channel channel-send channel-receive
(let ((c (make-channel 1))) (channel-send c 'x) (channel-receive c)) ; => x

;;; channel-length
(let ((c (make-channel 2))) (channel-send c 1) (channel-length c)) ; => 1
