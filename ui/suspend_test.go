package ui

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// TestSuspensionWaitsForTheRenderer shows that the framework does not stop the
// process itself where that can be done here, and that nothing else is touched.
func TestSuspensionWaitsForTheRenderer(t *testing.T) {
	if _, ok := suspendSettled(nil, tea.SuspendMsg{}).(tea.SuspendMsg); ok == canStop {
		t.Errorf("the framework suspends: %v; it can be done here: %v", ok, canStop)
	}
	if msg := suspendSettled(nil, tea.ResumeMsg{}); msg != (tea.ResumeMsg{}) {
		t.Errorf("a message became %#v", msg)
	}
}
