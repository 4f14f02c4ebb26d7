package newsroom

import (
	"errors"
	"testing"
	"time"

	"visti/internal/news"
)

// quote puts an article on the shelf in which who says what.
func (r *room) quote(topic news.Topic, who, what string) news.ArticleID {
	a := teaser(1, "https://a.example/"+what, time.Hour)
	a.Topics, a.Speakers, a.Claims = []news.Topic{topic}, []news.Text{news.PlainLine(who)}, 1
	id := r.shelf.hold(a)
	r.shelf.summaries[id] = summary{news.Summary{Claims: []news.Claim{
		{Text: news.PlainLine(what), How: news.Named, Who: news.PlainLine(who)},
		{Text: news.PlainLine("Інше"), How: news.OwnReport},
	}}, 1}
	return id
}

func TestSaidFindsASpeakerInEveryLanguage(t *testing.T) {
	r := open(feedOf(1, "a.example"))
	r.quote(news.War, "Ігор Левчук", "раз")
	here := r.quote(news.War, "Левчук", "два")
	r.quote(news.War, "Ihor Levchuk", "three")
	r.quote(news.War, "Денис Коваль", "чотири")
	found, err := r.Said(t.Context(), news.PlainLine("Левчук"), here)
	if err != nil || len(found) != 2 || found[0].Claim.Text.String() == found[1].Claim.Text.String() {
		t.Errorf("%+v, %v; want what is said in two other articles", found, err)
	}
	for _, s := range found {
		if s.Article.ID == here || s.Claim.How != news.Named {
			t.Errorf("%+v is listed", s)
		}
	}
	r.shelf.fail("Summary", errors.New("disk"))
	if _, err := r.Said(t.Context(), news.PlainLine("Левчук"), here); err == nil {
		t.Error("no error where the shelf has one")
	}
}

func TestDigestHasTheNewestOfEachTopic(t *testing.T) {
	r := open(feedOf(1, "a.example"))
	newest := r.quote(news.Economy, "Левчук", "нове") // the shelf lists it first
	r.quote(news.Economy, "Левчук", "старе")
	r.quote(news.War, "Коваль", "війна")
	briefs, err := r.Digest(t.Context(), news.Query{})
	if err != nil || len(briefs) != 2 {
		t.Fatalf("%+v, %v; want two topics", briefs, err)
	}
	if b := briefs[1]; briefs[0].Topic != news.War || b.Topic != news.Economy || b.Article.ID != newest || len(b.Claims) != 1 || b.Claims[0].Text.String() != "нове" {
		t.Errorf("%+v; want war, then the newest of economy with one claim", briefs)
	}
}

// An article may be dropped between the listing and the look at what it says.
func TestWhatIsGoneMeanwhileIsPassedOver(t *testing.T) {
	r := open(feedOf(1, "a.example"))
	gone := r.quote(news.Economy, "Левчук", "нове")
	r.quote(news.Economy, "Левчук", "старе")
	r.shelf.gone = map[news.ArticleID]bool{gone: true}
	briefs, err := r.Digest(t.Context(), news.Query{})
	if err != nil || len(briefs) != 1 || briefs[0].Claims[0].Text.String() != "старе" {
		t.Errorf("the digest is %+v, %v; want the one that is still there", briefs, err)
	}
	found, err := r.Said(t.Context(), news.PlainLine("Левчук"), 999)
	if err != nil || len(found) != 1 || found[0].Article.ID == gone {
		t.Errorf("found %+v, %v; want what the other one says", found, err)
	}
}

func TestFirstClaimsPassOverWhatHasNone(t *testing.T) {
	r := open(feedOf(1, "a.example"))
	one := r.quote(news.War, "Коваль", "раз")
	bare := r.shelf.hold(teaser(1, "https://a.example/bare", time.Hour))
	claims, err := r.FirstClaims(t.Context(), []news.ArticleID{one, bare, 999})
	if err != nil || len(claims) != 1 || claims[one].Text.String() != "раз" {
		t.Errorf("%+v, %v; want the first claim of one article", claims, err)
	}
}
