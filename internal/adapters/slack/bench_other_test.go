//go:build !unix

package slack

import "time"

// processorTime is not to be had: all time counts.
func processorTime() time.Duration { return time.Duration(time.Now().UnixNano()) }
