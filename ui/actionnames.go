package ui

// actionNames are what the settings file calls the actions. They never change:
// people's files name them.
var actionNames = map[action]string{
	actDown: "down", actUp: "up", actNextArticle: "next-article", actPrevArticle: "previous-article",
	actFirst: "first", actLast: "last", actHalfDown: "half-page-down", actHalfUp: "half-page-up",
	actPageDown: "page-down", actPageUp: "page-up", actNextUnread: "next-unread", actPrevUnread: "previous-unread",
	actOpen: "read", actGo: "open-number", actBack: "back", actEscape: "escape",
	actTopic: "topic", actAddTopic: "add-topic", actNumber: "number",
	actFilter: "filter", actFind: "find", actBrowse: "browser", actRead: "toggle-read", actAllRead: "all-read",
	actStar: "star", actUndo: "undo", actRedo: "redo", actReadDown: "read-down", actSelect: "select", actOneLine: "one-line", actRoomy: "roomy", actZoom: "zoom", actMute: "mute", actSaid: "said-elsewhere", actDigest: "digest", actChanged: "changed", actExport: "export", actCopy: "copy-link", actCopyTitle: "copy-title", actSort: "sort", actBrowseOn: "browser-next", actRefresh: "refresh", actRefreshAll: "refresh-all",
	actClaim: "next-claim", actClaimBack: "previous-claim", actAgain: "fetch-again", actAlong: "take-along",
	actAddress: "address", actUnread: "unread-only", actNextPane: "next-pane", actPrevPane: "previous-pane",
	actFollow: "follow", actArticles: "articles-of-source", actSubscribe: "subscribe", actSwitch: "switch-source", actAbout: "about-source", actHealth: "health",
	actPicker: "go-to", actPalette: "commands", actHelp: "help", actQuit: "quit", actLeave: "leave", actSuspend: "suspend",
}
