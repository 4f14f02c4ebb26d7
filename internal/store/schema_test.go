package store

import (
	"errors"
	"path/filepath"
	"testing"
)

func TestStepsAreTakenOneByOne(t *testing.T) {
	path := filepath.Join(t.TempDir(), fileName)
	db := database(t, path)
	all := []string{"CREATE TABLE a (x)", "CREATE TABLE b (x); INSERT INTO b VALUES (1)", "CREATE TABLE c (x); INSERT INTO nothing VALUES (1)"}
	state := func() (version, tables int) {
		t.Helper()
		if err := db.QueryRowContext(t.Context(), "SELECT (SELECT user_version FROM pragma_user_version), count(*) FROM sqlite_schema").Scan(&version, &tables); err != nil {
			t.Fatal(err)
		}
		return version, tables
	}
	for i, want := range []int{1, 2, 2} { // the third fails and leaves nothing behind
		err := migrate(t.Context(), db, path, all[:i+1])
		if (err != nil) != (i == 2) {
			t.Errorf("step %d: error %v", i+1, err)
		}
		if version, tables := state(); version != want || tables != want {
			t.Errorf("step %d: schema %d with %d tables, want %d", i+1, version, tables, want)
		}
	}
	all[2] = "CREATE TABLE c (x)"
	if err := migrate(t.Context(), db, path, all); err != nil {
		t.Errorf("error %v, want it to go on where it was", err)
	}
	if version, tables := state(); version != 3 || tables != 3 {
		t.Errorf("schema %d with %d tables, want 3", version, tables)
	}
	if err := migrate(t.Context(), db, path, all[:2]); !errors.Is(err, ErrNewer) {
		t.Errorf("error %v, want ErrNewer", err)
	}
}
