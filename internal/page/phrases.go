package page

import (
	"strings"
	"unicode"

	"visti/internal/text"
)

// offers are the words by which pages offer related news, folded: as a heading,
// or before a link.
var offers = []string{
	"вас також можуть зацікавити", "вас також може зацікавити", "вас можуть зацікавити", "вас може зацікавити", "вам також може бути цікаво",
	"вам може бути цікаво", "вам буде цікаво", "вам також може сподобатися", "вам також сподобається", "може бути цікаво", "це цікаво",
	"читайте також", "також читайте", "читайте ще", "читати також", "читай також", "дивіться також", "дивись також", "також дивіться",
	"до теми", "по темі", "за темою", "на цю тему", "у тему", "в тему", "новини за темою", "новини по темі", "новини до теми", "матеріали за темою",
	"матеріали по темі", "матеріали до теми", "статті за темою", "статті по темі", "публікації за темою", "ще за темою", "ще по темі", "ще на цю тему",
	"більше на цю тему", "більше по темі", "більше за темою", "більше про", "інші новини на тему", "інші новини за темою", "схожі новини", "схожі матеріали", "схожі статті", "схожі публікації", "схожі",
	"пов'язані новини", "пов'язані матеріали", "пов'язані статті", "пов'язані теми", "пов'язані", "зверніть увагу", "не пропустіть", "рекомендуємо", "рекомендовано", "радимо прочитати", "також за темою",
	"вас также могут заинтересовать", "вас также может заинтересовать", "вас могут заинтересовать", "вас может заинтересовать", "вам также может быть интересно",
	"вам может быть интересно", "вам будет интересно", "вам также может понравиться", "вам может понравиться", "может быть интересно", "это интересно",
	"читайте также", "также читайте", "читайте еще", "читать также", "читай также", "смотрите также", "также смотрите", "см. также", "смотри также",
	"по теме", "к теме", "на эту тему", "новости по теме", "материалы по теме", "статьи по теме", "публикации по теме", "сюжеты по теме", "еще по теме", "еще на эту тему", "другие новости по теме",
	"другие материалы по теме", "больше по теме", "также по теме", "больше на эту тему", "похожие новости", "похожие материалы", "похожие статьи", "похожие публикации", "похожие",
	"связанные новости", "связанные материалы", "связанные статьи", "обратите внимание", "не пропустите", "рекомендуем", "рекомендовано", "советуем прочитать",
	"read also", "also read", "read more", "see also", "see more", "read next", "up next", "further reading", "more reading", "related", "related news", "related stories", "related story",
	"related articles", "related article", "related content", "related coverage", "related reading", "related posts", "related post", "related links", "related video", "related videos", "more on this", "more on this story", "more on", "more about",
	"more like this", "more coverage", "you may also be interested in", "you might also be interested in", "you may be interested in", "you might be interested in",
	"you may also like", "you might also like", "you may like", "you might like", "you'll also like", "recommended", "recommended for you", "recommended stories", "recommended reading", "recommended articles", "recommended by", "suggested for you", "don't miss",
	"also on", "also see", "also in the news", "keep reading", "continue reading", "similar articles", "similar stories", "similar news", "similar posts", "in other news", "must read", "must reads", "editor's picks",
}

// others head what comes after an article and is neither text nor related news.
var others = []string{
	"коментарі", "коментарі читачів", "коментувати", "залишити коментар", "додати коментар", "обговорення", "популярне", "популярні новини", "найпопулярніше", "останні новини", "новини дня", "новини партнерів",
	"головне", "головні новини", "стрічка новин", "усі новини", "всі новини", "теги", "мітки", "про автора", "відео дня", "топ новин", "поділитися", "поширити", "наші партнери", "новини компаній", "реклама", "вибір редакції", "підписатися",
	"комментарии", "комментировать", "оставить комментарий", "добавить комментарий", "обсуждение", "популярное", "популярные новости", "самое популярное", "самое читаемое", "последние новости", "новости дня", "новости партнеров",
	"главное", "главные новости", "лента новостей", "все новости", "теги", "метки", "об авторе", "видео дня", "поделиться", "новости компаний", "выбор редакции", "подписаться", "партнерские новости", "новости сми", "сми2",
	"comments", "comment", "leave a comment", "leave a reply", "post a comment", "join the conversation", "join the discussion", "view comments", "show comments", "discussion", "tell us what you think", "have your say", "popular", "most popular", "most read", "most viewed", "most shared",
	"trending", "trending now", "top stories", "latest", "latest news", "latest stories", "latest headlines", "more news", "more stories", "more headlines", "more from", "breaking news", "recent articles", "recent posts", "recent stories", "popular this week", "current issue",
	"about the author", "about the authors", "about author", "share this", "share this story", "share this article", "share this post", "share", "share this:", "like this", "tags", "topics", "topics in this story", "filed under", "sponsored", "sponsored content", "promoted", "promoted stories", "promoted content", "from around the web", "around the web", "from the web", "advertisement",
	"newsletter", "sign up", "subscribe", "sponsored links", "partner content", "paid content", "what to read next", "get our newsletter", "sign up for our newsletter", "follow us", "want more stories like this", "more great", "our journalism", "support our journalism", "make msn my homepage",
}

// noise are lines that stand between paragraphs and say nothing, whole.
var noise = []string{
	"реклама", "відео дня", "видео дня", "advertisement", "advert", "ad", "loading", "loading...", "загрузка", "завантаження", "article continues below", "story continues below",
	"continue reading below", "story continues", "read full article", "media playback is unsupported on your device", "this video can not be played", "close", "caption", "share", "поділитися", "поделиться", "поширити", "skip to content",
	"skip to main content", "play", "play video", "watch", "listen", "enlarge image", "view gallery", "show more", "read more", "see more", "click to expand", "tweet", "email", "print", "save", "copy link", "sign in", "log in", "subscribe",
	"підписатися", "подписаться", "getty images", "getty", "reuters", "image", "фото", "photo", "photos", "video", "відео", "видео", "expand", "comments", "comment", "коментарі", "комментарии", "live", "highlights", "key points", "warning", "thread", "discussion",
	"view comments", "post comment", "follow", "shares", "swipe", "next", "previous", "toggle caption", "hide caption", "more", "buy now", "see at amazon", "view author archive", "email the author", "follow on twitter", "get author rss feed", "tags", "теги",
	"перейти до основного вмісту", "перейти к основному содержанию", "зміст", "iklan",
}

// level folds s and takes punctuation and signs off its ends, so that it can be
// looked up among phrases.
func levelled(s string) string {
	s = strings.ToLower(strings.Map(func(r rune) rune {
		switch r {
		case '’', 'ʼ', '‘', '`':
			return '\''
		case '\u00a0':
			return ' '
		case 'ё', 'Ё':
			return 'е'
		}
		return r
	}, s))
	return strings.TrimFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// startsWith returns the longest of phrases that s begins with, whole words.
func startsWith(s string, phrases []string) (phrase string) {
	for _, p := range phrases {
		if len(p) > len(phrase) && strings.HasPrefix(s, p) && !letterAt(s, len(p)) {
			phrase = p
		}
	}
	return phrase
}

func letterAt(s string, i int) bool {
	for _, r := range s[i:] {
		return unicode.IsLetter(r) || unicode.IsDigit(r)
	}
	return false
}

func isOneOf(s string, phrases []string) bool {
	for _, p := range phrases {
		if s == p {
			return true
		}
	}
	return false
}

// isOffer tells whether s, a heading or the like, offers related news.
func isOffer(s string) bool {
	if len(s) > 160 {
		return false
	}
	s = levelled(s)
	p := startsWith(s, offers)
	if p == "" {
		return false
	}
	rest := strings.TrimSpace(s[len(p):])
	return rest == "" || len(text.Words(rest)) <= 3 && !strings.ContainsAny(rest, ".!?")
}

// isOther tells whether s, a heading or the like, heads something after the article.
func isOther(s string) bool {
	if len(s) > 120 {
		return false
	}
	s = levelled(s)
	p := startsWith(s, others)
	return p != "" && len(text.Words(s[len(p):])) <= 3
}

// isNoise tells whether a whole line says nothing.
func isNoise(s string) bool {
	if len(s) > 80 {
		return false
	}
	s = levelled(s)
	return s == "" || isOneOf(s, noise)
}
