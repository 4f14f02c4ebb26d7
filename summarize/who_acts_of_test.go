package summarize

import (
	"testing"

	"visti/internal/news"
)

func TestWhatIsDoneAndNotSaid(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: signed a deal", "Чиновник заключил дополнительное соглашение к контракту.", []string{"-"}},
		{"ru: concluded that", "Эксперт заключил, что рынок вырастет.", []string{"эксперт"}},
		{"ru: concluded", "«Рынок непременно вырастет», — заключил эксперт.", []string{"эксперт"}},
		{"ru: would not do", "Следователь отказался представить бумаги в суд.", []string{"-"}},
		{"ru: would not say", "Мэр отказался отвечать на вопросы.", []string{"мэр"}},
		{"ru: handed over in a month", "В сентябре военнослужащих передали Киеву в рамках договорённостей.", []string{"-"}},
		{"ru: in a month and a ministry", "В сентябре в министерстве сообщили, что всё готово.", []string{"министерство"}},
		{"ru: from a firm, not in it", "Хакеры стали вымогать у компании «Лад» 21 млн долларов за то, что они не обнародуют документы.", []string{"-"}},
		{"ru: whose fans", "Поклонники Анастасии отметили, что она похудела.", []string{"поклонники Анастасии"}},
		{"ru: not a body that is told of", "Генпрокуратура проверила сайт.|В ведомстве пояснили, что ни правительством Каргии, ни другими органами это не подтверждено.", []string{"-", "Генпрокуратура"}},
		{"ru: who learned it from", "Продавцов задержали. |Об этом «Обзор» узнал из сообщения пресс-центра СБУ.", []string{"пресс-центр СБУ", "пресс-центр СБУ"}},
		{"ru: at least so", "Тимченко прошла проверку.|По крайней мере так утверждает телеграм-канал «Коса».", []string{"телеграм-канал «Коса»", "телеграм-канал «Коса»"}},
		{"ru: of two roles one is known", "Японский премьер Синдзо Абэ прилетел в Рим.|Премьер Японии и глава МОК согласились, что Игры отложат.", []string{"-", "премьер Японии и глава МОК"}},
	})
}

func TestTheMediumItselfByItsAddress(t *testing.T) {
	a := story("ru", "", "Актриса погибла под колёсами автобуса, пишет FaceNews.ua.")
	a.SourceName = news.PlainLine("FaceNews.ua")
	if v := newDocument(a).voices()[0]; v.speaker.who != "" {
		t.Errorf("said by %q, want the medium itself", v.speaker.who)
	}
}
