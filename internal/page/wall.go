package page

import "visti/internal/news"

func (p *parsed) notArticle(body news.Body) string { return "" }
