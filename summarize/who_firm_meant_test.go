package summarize

import "testing"

func TestTheFirmThatATextIsAbout(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"the company", "Alidada will offer 500 million shares.|The listing of Alidada is large.|Alidada confirmed that it has grown.|Trading begins on Friday, the company said.", []string{"-", "-", "*", "Alidada"}},
		{"an operator between commas", "\"I fell,\" said Losa Enari.|The ferry's operator, Mahuri Lines, denied that the vessel was overloaded.|The company said it had sold 84 tickets.", []string{"Losa Enari", "Mahuri Lines", "Mahuri Lines"}},
		{"the governor of a bank", "Rates will not fall soon, the governor of the bank, Ada Krog, told the Pell Gazette.", []string{"Ada Krog via Pell Gazette"}},
		{"a maker that disclosed it", "The maker, Tavrin Mobility, disclosed the fault in a notice to customers.", []string{"Tavrin Mobility"}},
		{"named too seldom", "Alidada will offer shares.|Alidada confirmed that it has grown.|It rained all day.|Trading begins on Friday, the company said.", []string{"-", "*", "-", "company|Alidada"}},
		{"a thing that says nothing", "Alidada will come in May.|Alidada has a new screen.|The price of Alidada fell.|It rained all day.|Trading begins on Friday, the company said.", []string{"-", "-", "-", "-", "company"}},
		{"of two giants", "Software giant Alidada and chip giant Borgen will merge.|Alidada will pay in May.|Then Borgen will pay.|Alidada and Borgen have shops.|It rained all day.|Trading begins on Friday, the company said.", []string{"-", "-", "-", "-", "-", "company"}},
		{"a department is no firm", "Software giant Alidada will offer shares.|The listing of Alidada is large.|In May Alidada will pay.|It rained all day.|The department said that trading begins on Friday.", []string{"-", "-", "-", "-", "department"}},
		{"of two", "Alidada and Borgen will merge.|Alidada said that it has grown.|Borgen said so too.|Shares of Alidada and Borgen rose.|It rained.|Trading begins on Friday, the company said.", []string{"-", "*", "*", "-", "-", "company|Borgen"}},
		{"a town is none", "Rates in Harlow rose.|Officials in Harlow said no.|Harlow has grown.|Rain fell in Harlow.|Trading begins on Friday, the company said.", []string{"-", "*", "-", "-", "company"}},
		{"surnames of two letters", "Vice President Yemi Osin met Jack Ma.|Ma said the plan was good.|He said that the first was trade.", []string{"-", "Jack Ma", "Jack Ma"}},
		{"protests are no protest", "The Iraq protests that began in 2012 were a largely failed mobilisation.", []string{"-"}},
		{"a state protests", "Iraq protests that the deal was broken.", []string{"Iraq"}},
		{"replying with", "Drew Bamber was inclined to agree, replying to one user with: “I love it, as well!”", []string{"Drew Bamber"}},
		{"replying to nobody", "Drew Bamber was inclined to agree, replying to one user after lunch.", []string{"-"}},
		{"where they were born", "Liam Neese visited the theatre.|The Ballymena-born actor said that it was in bad shape.", []string{"-", "Liam Neese"}},
		{"another actor", "Liam Neese visited the theatre.|A Ballymena-born actor said that it was in bad shape.", []string{"-", "Ballymena-born actor"}},
		{"of two actors", "Liam Neese visited the theatre.|Mary Lowe came too.|The Ballymena-born actor said that it was in bad shape.", []string{"-", "-", "Ballymena-born actor"}},
		{"nothing but who said it", "Novelist Arthur Hale has died. |\"I fell to daydreaming.\" |\"I saw the pilots and wondered.\" |Hale later recalled.", []string{"-", "Arthur Hale", "Arthur Hale", "Arthur Hale"}},
		{"more than who said it", "Novelist Arthur Hale has died. |\"The road was wide.\" |Hale recalled that the hill was green.", []string{"-", "-", "Arthur Hale"}},
		{"the judges wrote", "\"It is hard to think of anybody not enjoying it,\" wrote the judges.", []string{"judges"}},
		{"per", "Per Bren Times, the partnership is large.", []string{"Bren Times"}},
		{"per cent", "Per cent by per cent, the partnership grew large.", []string{"-"}},
	})
}
