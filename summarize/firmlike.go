package summarize

import "strings"

// soundsLikeFirm tells whether the English words first and second, both with capitals,
// are rather the name of a firm or a club than somebody's: "Blue Ocean", "Pell United",
// "Goldman Sachs".
func soundsLikeFirm(first, second string) bool {
	if firmWords.has(first) || firmWords.has(second) || firstOfFirms.has(first) || firms.has(second) {
		return true
	}
	for _, ending := range firmEndings {
		if strings.HasSuffix(second, ending) && len(second) > len(ending)+1 {
			return true
		}
	}
	return false
}

// isFirmByWords tells whether who is two words with capitals that sound like a firm and
// are no office: Burger King, but not Energy Minister.
func isFirmByWords(who string) bool {
	first, second, two := strings.Cut(who, " ")
	if h, ok := lexiconOnce().head(lower(second)); ok && h.kind == personHead && !crowned.has(lower(second)) {
		return false
	}
	return two && isTitleCase(first) && isTitleCase(second) && soundsLikeFirm(lower(first), lower(second))
}

var crowned = &wordList{text: `king queen`}

var firmEndings = []string{"soft", "tech", "corp", "bank", "banken", "works", "motors", "werke", "media", "power", "pharma", "chem", "lines", "ways", "steel", "mart"}

var (
	// Words that names of bodies have and names of people do not.
	firmWords = &wordList{text: `cranes crane robot gael wimpey kappa lloyd zeiss inn burger taco depot buy pay match lighting hydro cargo sports ireland france germany spain italy poland ukraine russia america europe asia africa china india japan britain canada australia
united city town rovers wanderers athletic rangers albion hotspur villa county palace forest dynamo dinamo real inter sporting racing olympic ajax royals giants lions tigers eagles bulls bears wolves sharks hawks falcons panthers
red blue green black white golden silver orange yellow purple grey gray crimson pink
ocean sea lake river mountain sky sun moon star stars earth world planet desert island bay harbour harbor port valley creek falls peak summit horizon sunrise
cross crescent watch corps mission relief rescue aid care hope life action alert amnesty greenpeace
north south east west northern southern eastern western central national international global universal general standard royal imperial federal continental pacific atlantic arctic baltic nordic american british french german italian european asian african
first second new old big little great grand super ultra mega prime premier alpha beta omega delta sigma apex
air power energy electric gas oil petroleum mining metals steel iron gold diamond chemical chemicals motor motors auto automotive aerospace aviation airways airlines lines rail railways railway shipping marine maritime logistics express freight transport
foods food drinks beverage breweries brewery brewing beer dairy farms farm meats bakery kitchen coffee tea water waters
bank banking capital credit financial finance insurance assurance trust mutual savings securities partners ventures equity investments investment investors holding holdings asset assets
tech technologies technology software systems system digital data networks network online mobile telecom wireless media pictures studios studio records music films entertainment games gaming publishing press books
health healthcare medical pharma pharmaceuticals biotech labs laboratories laboratory clinic sciences science research analytics consulting consultants services solutions industries industrial enterprises enterprise products brands stores store retail supermarkets markets market shop outfitters properties homes housing estates construction engineering works builders building materials cement paper glass plastics textiles fashion design designs
alliance coalition front movement democrats republicans labour labor greens liberals conservatives socialists reform progress future forward justice freedom liberty democracy rights unity solidarity
security defence defense dynamics instruments robotics semiconductor semiconductors devices micro
sachs bahn telekom suisse nordisk royce stanley lynch mcdonnell whitney rothschild mills morris jerry johnson hathaway fargo chase barney young touche hutton benz bosch siemens boeing airbus leverkusen madrid barcelona munich milan turin`}
	// Words that begin the names of firms.
	firstOfFirms = &wordList{text: `apple google microsoft amazon facebook meta tesla intel oracle adobe netflix uber ford sony nokia ericsson philips siemens bosch lufthansa ryanair boeing airbus shell exxon chevron gazprom rosneft lukoil pfizer moderna novartis roche sanofi merck basf thyssen hapag volkswagen volvo
goldman morgan deutsche credit crédit banco banca banque société societe compagnie rolls novo ernst procter johnson merrill lehman barclays lloyds berkshire bayer bayern borussia hertha real atletico athletic manchester nippon mitsubishi toyota hyundai samsung daimler rio royal saint san santa los las le la el tata reliance china air fc ac sc hutch levi philip pratt wells bear price booz general human doctors save plaid sinn fianna`}
)

// isPlaceName tells whether the text has the word w, with a capital, as a place: "in Pell".
func (d *document) isPlaceName(w string) bool {
	for j := 1; j+1 < len(d.tokens); j++ {
		if d.wordAt(j) == w && d.tokens[j].cap && d.wordAt(j-1) == "in" && !d.isNameWord(j+1) && !d.isOwner(j) {
			return true
		}
	}
	return false
}

// isFirmOfNames tells whether the words with capitals at j and behind it are a firm's
// name though each of them is a person's or a rank: "Morgan Stanley", "General Motors".
func (d *document) isFirmOfNames(j int) bool {
	seconds, ok := firmsOfNames[d.wordAt(j)]
	return ok && j+1 < len(d.tokens) && d.tokens[j].cap && d.tokens[j+1].cap && d.wordIn(seconds, j+1)
}

var firmsOfNames = map[string]*wordList{
	"general": {text: `motors electric mills dynamics atomics foods`}, "morgan": {text: `stanley`}, "merrill": {text: `lynch`}, "wells": {text: `fargo`},
	"philip": {text: `morris`}, "eli": {text: `lilly`}, "john": {text: `deere`}, "aston": {text: `martin villa`}, "alfa": {text: `romeo`}, "mercedes": {text: `benz`},
	"dow": {text: `jones`}, "louis": {text: `vuitton`}, "harley": {text: `davidson`}, "levi": {text: `strauss`},
}
