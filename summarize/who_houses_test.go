package summarize

import "testing"

// TestHousesOfPower speak, and no other houses; a bureau has one form in all cases.
func TestHousesOfPower(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a house", "У Білому домі заявили, що візит відбудеться.", []string{"Білий дім"}},
		{"a white one", "У білому домі на розі сказали, що тепло є.", []string{"?|-"}},
		{"a palace", "У Єлисейському палаці заявили, що візит відбудеться.", []string{"Єлисейський палац"}},
		{"a cabinet", "Кабінет міністрів повідомив, що виплати зростуть.", []string{"Кабінет міністрів"}},
		{"somebody's", "У дитячому домі сказали, що тепло є. Батьків дім згорів, повідомив сусід.", []string{"*", "сусід"}},
		{"ru: whose speaker has a name", "Представитель Белого дома Джон Керн заявил, что визит состоится.", []string{"Джон Керн"}},
		{"a bureau", "За даними Національного антикорупційного бюро, збитки сягнули 30 млн.", []string{"Національне антикорупційне бюро"}},
	})
}
