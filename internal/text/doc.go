// Package text decodes, cleans, folds and measures text in Ukrainian, Russian and English.
package text
