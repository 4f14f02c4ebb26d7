package ui

import (
	"fmt"
	"strings"
	"time"
)

// A phrase is one text of the frame.
type phrase uint16

// Words are the texts of the frame in one language.
type words struct {
	lang  string // "uk" or "en"
	ascii bool
	keys  map[action]keyChange // those that texts name and that are others now
}

func newWords(lang string, ascii bool) words {
	if lang != "uk" {
		lang = "en"
	}
	return words{lang: lang, ascii: ascii}
}

// say returns a text, with args in its places.
func (w words) say(p phrase, args ...any) string {
	s := texts[p].en
	if w.lang == "uk" {
		s = texts[p].uk
	}
	if len(w.keys) > 0 {
		s = w.rebound(p, s)
	}
	if w.ascii {
		s = plainPunctuation(s)
	}
	if len(args) > 0 {
		s = fmt.Sprintf(s, args...)
	}
	return s
}

// count returns a text that names a number of things, in the form that goes with
// the number: one|many in English, one|few|many in Ukrainian.
func (w words) count(p phrase, n int) string {
	forms := strings.Split(w.say(p), "|")
	form := forms[len(forms)-1]
	switch {
	case w.lang != "uk":
		if n == 1 {
			form = forms[0]
		}
	case n%10 == 1 && n%100 != 11:
		form = forms[0]
	case n%10 >= 2 && n%10 <= 4 && (n%100 < 12 || n%100 > 14):
		form = forms[1]
	}
	return fmt.Sprintf(form, n)
}

// plainPunctuation writes the typographic signs of our own texts in ASCII.
func plainPunctuation(s string) string {
	return strings.NewReplacer("…", "...", "—", "-", "–", "-", "’", "'", "·", "-", "«", `"`, "»", `"`, "“", `"`, "”", `"`).Replace(s)
}

func (w words) weekday(d time.Weekday) string {
	if w.lang == "uk" {
		return [...]string{"нд", "пн", "вт", "ср", "чт", "пт", "сб"}[d]
	}
	return [...]string{"Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"}[d]
}

func (w words) month(m time.Month) string {
	if w.lang == "uk" {
		return [...]string{"січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"}[m-1]
	}
	return [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}[m-1]
}

// The texts of the frame.
const (
	noPhrase phrase = iota

	// title, topic bar, sidebar
	sayUnread
	sayAllRows
	sayRows
	sayNew
	sayAllTopics
	sayTopics
	saySources
	sayNews
	saySavedQueries
	sayEverything
	sayUnreadOnes
	sayStarredOnes

	// reader
	sayClaims
	sayClaimsHint
	sayRelated
	sayMoreRelated
	sayLinks
	sayParagraph
	sayMinutes
	sayOwnWords
	sayUnnamed
	sayVia
	sayByPage
	sayByEvent
	sayByBackground
	sayLoading
	sayFull
	sayTeaser
	sayTeaserWhy
	sayNoText
	sayNotFree
	sayWhy
	sayMayBeCut
	sayNothingToRead
	sayPicture
	sayEmbed

	// status line
	sayPolled
	sayPolling
	sayFailing
	sayOffline
	sayPlace
	sayNumber
	sayNoSuchNumber
	sayMarkedRead
	sayAllMarkedRead
	sayNoneMarkedRead
	sayMarkedUnread
	sayStarred
	sayUnstarred
	sayUndone
	sayLeaving
	sayNothingToUndo
	sayRedone
	sayNothingToRedo
	sayActRead
	sayActUnread
	sayActStar
	sayActUnstar
	sayActMarks
	sayAllMarkedUnread
	sayAllStarred
	sayAllUnstarred
	saySelected
	sayRowsNormal
	sayRowsOne
	sayRowsRoomy
	sayZoomed
	sayUnzoomed
	sayOnePane
	sayThemeNow
	sayMuteSource
	sayMuteTopic
	sayMuteWord
	sayUnmute
	sayMuteNone
	sayMuteAsk
	sayMuteLabel
	sayMuteTyped
	sayMuted
	sayUnmuted
	sayChooseClaim
	sayNoSpeaker
	sayLookingFor
	sayNotSaid
	saySaysTitle
	sayClaimsCount
	sayEnd
	sayDigestTitle
	sayNoDigest
	sayNothingChanged
	sayChangesTitle
	sayBefore
	sayTitle
	sayFirstVisit
	sayChangedSince
	saySeenBefore
	saySeenShort
	sayNewSince
	sayWritten
	sayNotWritten
	saySortNewest
	saySortOldest
	saySortSource
	sayYesNo
	sayOpenMany
	sayOpenedMany
	sayFilterCleared
	sayFilterBack
	sayNoMoreUnread
	sayNoMoreArticles
	sayNoClaims
	sayNoClaimPlace
	sayOpened
	sayCopied
	sayNoAddress
	sayRefreshing
	sayRefreshingFeed
	sayFollow
	sayFollowing
	sayFollowOver
	sayNotFound
	sayFind
	sayFailed
	sayPressForBrowser
	sayAllShown
	sayUnreadShown
	sayAgainDone
	sayAgainSame
	sayAgainKept
	sayAlong
	sayAlongDone
	sayAlongPartly
	sayAlongStopped
	sayAlongNothing
	sayAddress
	sayNotAddress
	sayAddFeed

	// empty lists
	sayFirstPoll
	sayFirstPollKeys
	sayFirstPollWait
	sayNothingMatches
	sayNothingMatchesHint
	sayNothingMatchesUnread
	sayNoNetwork
	sayNoNetworkNext
	saySample
	sayElsewhere
	sayStopped
	sayStoppedRetry
	sayAllRead
	sayNextPoll
	sayShowAll
	sayNoFeeds
	sayLooking

	// filter line
	sayHint
	sayHalfWord
	sayUnknownWord
	sayBadWord

	// palette and picker
	sayGoTo
	sayNoChoice
	sayWorksIn
	sayHasKeys
	helpTopicWord
	helpSaveWord
	helpForgetWord
	helpSortWord
	helpThemeWord
	saySaveAs
	saySaved
	saySavedOver
	sayForgot
	sayForgotAgain
	sayNoSaved
	sayNoName
	sayNotKept
	sayNothingToSave

	// line by line
	sayLinearHello
	sayLinearNew
	sayLinearUnknown
	sayLinearRows
	sayLinearMore
	sayLinearEnd
	sayLinearNoRow
	sayLinearWhich
	sayLinearReadMark
	sayLinearStarMark
	sayLinearChangedMark
	sayLinearArticleEnd
	sayLinearUndone
	sayLinearNothing
	linearNumber
	linearFilter
	linearUndo
	linearOn
	linearBefore
	linearList
	linearBack
	linearTopic
	linearPoll
	linearHelp
	linearQuit
	// sources
	sayNoSource
	sayHealthColumns
	sayEscBack
	sayEscNo
	sayState
	sayNote
	sayLastAnswer
	sayNextAsk
	sayHowOften
	sayCounted
	sayNewest
	sayArticles
	sayTexts
	sayWhat
	sayFeedAddress
	saySite
	sayMoved
	sayGaps
	sayNewestHeading
	sayIsOff
	sayIsGone
	sayIsPartial
	sayNeverAsked
	sayIsWell
	sayInARow
	sayEveryOwn
	sayEveryServer
	sayEveryPace
	sayHurried
	sayBackedOff
	sayLeaveAlone
	sayHours
	sayDays
	sayTextAhead
	sayTextOpen
	sayTextNever
	saySeeking
	sayNoFeedThere
	sayIsKnown
	sayAddIt
	sayAddKnown
	sayItsArticles
	sayArticleCount
	sayAdding
	sayAdded
	sayNowOn
	sayNowOff
	saySourceLabel
	sayFeedLabel
	sayWhereAbout
	sayWhereOffer
	saySubscribeTo
	helpSubscribeWord
	helpArticles
	helpSubscribe
	helpSwitch
	helpAbout
	helpHealth
	footArticles
	footSubscribe
	footSwitch
	footRefresh

	// help
	sayHelpTitle
	sayHelpLayout
	sayHelpClose
	sayWhereList
	sayWhereReader
	sayWhereSide
	sayKey
	sayDoes

	// what is wrong
	sayFaultOffline
	sayFaultTimeout
	sayFaultRefused
	sayFaultTLS
	sayFaultStatus
	sayFaultTooLarge
	sayFaultAddress
	sayFaultRedirect
	sayFaultNotFeed
	sayFaultEmpty
	sayFaultBroken
	sayFaultRobots
	sayFaultNotPage
	sayFaultConsent
	sayFaultLogin
	sayFaultCheck
	sayFaultPaid
	sayFaultFeed
	sayFaultOther

	// keys
	helpDown
	helpUp
	helpNextArticle
	helpPrevArticle
	helpFirst
	helpLast
	helpHalfDown
	helpHalfUp
	helpPageDown
	helpPageUp
	helpNextUnread
	helpPrevUnread
	helpOpen
	helpGo
	helpBack
	helpEscape
	helpTopic
	helpAddTopic
	helpNumber
	helpFilter
	helpFind
	helpBrowse
	helpRead
	helpAllRead
	helpStar
	helpUndo
	helpRedo
	helpOneLine
	helpRoomy
	helpZoom
	helpMute
	helpSaid
	helpDigest
	helpChanged
	helpExport
	helpCopy
	helpCopyTitle
	helpSort
	helpReadDown
	helpSelect
	helpBrowseOn
	helpRefresh
	helpRefreshAll
	helpFollow
	helpClaim
	helpClaimBack
	helpUnread
	helpAddress
	helpAgain
	helpAlong
	helpNextPane
	helpPrevPane
	helpPalette
	helpPicker
	helpHelp
	helpQuit
	helpLeave
	helpSuspend
	footRead
	footBrowse
	footMark
	footStar
	footFilter
	footTopic
	footUndo
	footHelp
	footCopy
	footMore
	footNumber
	footClaims
	footBack
	footChoose
	footRun
	footMove
	footPick
	footAddress
	footKeep
	footClose
	footClear
	footFind
	footOpen
	footComplete
	footEarlier
	lastPhrase
)
