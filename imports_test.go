package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// arrows is the picture of the house: who may import whom. news and text serve
// everyone and are not named. Change the picture here and in docs/architecture.md
// first, then the code.
var arrows = map[string][]string{
	"visti":                   {"cli"},
	"visti/internal/cli":      {"ui", "newsroom", "feed", "page", "markup", "store", "config", "browser", "web", "demo", "newsboat"},
	"visti/internal/newsroom": {"summarize"},
	"visti/feed":              {"web", "markup"},
	"visti/internal/page":     {"web", "markup"},
	"visti/internal/markup":   {},
	"visti/internal/web":      {},
	"visti/internal/store":    {},
	"visti/internal/config":   {},
	"visti/internal/browser":  {},
	"visti/internal/demo":     {},
	"visti/internal/gold":     {},
	"visti/internal/newsboat": {},
	"visti/summarize":         {},
	"visti/ui":                {},
	"visti/internal/news":     {},
	"visti/internal/text":     {},
}

// libraries names the modules that the pure packages may use; packages not
// named here may use what docs/dependencies.md lists.
var libraries = map[string][]string{
	"visti/internal/news": {"golang.org/x/text"},
	"visti/summarize":     {"golang.org/x/text", "github.com/kljensen/snowball"},
}

func TestZonesAreBuiltIn(t *testing.T) {
	if !slices.Contains(packageImports(t)["visti"], "time/tzdata") {
		t.Error("main does not import time/tzdata: dates without a zone are read as UTC where the system has none")
	}
}

func TestImportsFollowThePicture(t *testing.T) {
	for pkg, imports := range packageImports(t) {
		allowed, drawn := arrows[pkg]
		if !drawn {
			t.Errorf("package %s is not in the picture", pkg)
			continue
		}
		for _, imp := range imports {
			if strings.HasPrefix(imp, "visti/") {
				name := path.Base(imp)
				everyone := name == "text" || name == "news" && pkg != "visti/internal/text"
				if !everyone && !slices.Contains(allowed, name) {
					t.Errorf("%s imports %s: no such arrow", pkg, imp)
				}
				continue
			}
			if allowed, bound := libraries[pkg]; bound && strings.Contains(imp, ".") && !hasPrefix(imp, allowed) {
				t.Errorf("%s imports %s: only %v besides the standard library", pkg, imp, allowed)
			}
		}
	}
}

func hasPrefix(imp string, modules []string) bool {
	return slices.ContainsFunc(modules, func(m string) bool { return imp == m || strings.HasPrefix(imp, m+"/") })
}

// packageImports reads what each package of the module imports, tests left out.
func packageImports(t *testing.T) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && p != ".") {
			return fs.SkipDir
		}
		if filepath.Ext(p) != ".go" || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		pkg := path.Join("visti", filepath.ToSlash(filepath.Dir(p)))
		for _, spec := range f.Imports {
			imp, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			found[pkg] = append(found[pkg], imp)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(found) < len(arrows) {
		t.Errorf("found %d packages, the picture has %d", len(found), len(arrows))
	}
	return found
}
