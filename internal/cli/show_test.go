package cli

import (
	"testing"

	"visti/internal/news"
)

func TestShowTellsWhichCrowdSpeaks(t *testing.T) {
	source := news.PlainLine("Harbour Post")
	for _, c := range []struct {
		claim news.Claim
		want  string
	}{
		{news.Claim{How: news.Unnamed}, "source not named"},
		{news.Claim{How: news.Unnamed, Role: news.PlainLine("two officials")}, "source not named: two officials"},
		{news.Claim{How: news.Unnamed, Role: news.PlainLine("two officials"), Via: news.PlainLine("Обрій")}, "source not named: two officials, via Обрій"},
		{news.Claim{How: news.Named, Who: news.PlainLine("Ada Roe"), Role: news.PlainLine("minister")}, "Ada Roe, minister"},
		{news.Claim{How: news.OwnReport}, "Harbour Post, in its own words"},
	} {
		c.claim.Text = news.Plain("The ferry was full.")
		if got, want := claimsMarkdown([]news.Claim{c.claim}, source), "- The ferry was full.\n  — "+c.want+" (¶ 1)\n"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
