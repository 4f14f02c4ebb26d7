package page

import "visti/internal/news"

func (p *parsed) related() []news.Link { return nil }
