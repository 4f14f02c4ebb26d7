package news

// A Saying is a claim with the article that makes it.
type Saying struct {
	Article Article // as a row, without its text
	Claim   Claim
}

// A Brief is the newest article of a topic with its first claim.
type Brief struct {
	Topic   Topic
	Article Article // as a row, without its text
	Claims  []Claim // one, or none
}
