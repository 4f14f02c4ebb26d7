package store

import (
	"context"
	"database/sql"

	"visti/internal/news"
)

// What a person has to do with an article, as the column saying.kind holds it.
const (
	wrote  = 0
	quoted = 1
)

// sayings stores who wrote an article, or who is quoted in it.
func sayings(ctx context.Context, tx *sql.Tx, id news.ArticleID, kind int, names []news.Text) error {
	for _, words := range people(names) {
		var person int64
		err := tx.QueryRowContext(ctx, "INSERT INTO person (words) VALUES (?) ON CONFLICT DO UPDATE SET words = words RETURNING id", words).Scan(&person)
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO saying VALUES (?, ?, ?)", person, kind, id); err != nil {
			return err
		}
	}
	return nil
}
