package slack

// Slack's limits, in UTF-16 code units where they are of text. The sum of a message's text is not documented: it is
// refused (msg_blocks_too_long) at about 13,200.
const (
	mostBlocks   = 50
	mostSum      = 12000
	mostHeader   = 150
	mostSection  = 3000
	mostContext  = 10
	mostActions  = 25
	mostLabel    = 75
	mostValue    = 2000 // bytes
	mostAction   = 255
	mostRows     = 100
	mostColumns  = 20
	mostCells    = 10000
	mostText     = 39000 // of 40,000
	mostNotified = 2500  // of about 4,000, where Slack may split a text
	mostAddress  = 1000  // of 3,000: a longer address is printed, not linked
)
