package ui

import (
	"io"
	"time"

	tea "charm.land/bubbletea/v2"
)

// settle is how long the renderer gets to end before the process stops; it needs
// some microseconds.
const settle = 50 * time.Millisecond

// suspendSettled is a filter of messages: it suspends as [tea.Suspend] does, but
// not before the renderer is at rest. That one stops the process while the old
// renderer is still to stop the ticker that the new one will share; where it does
// so after `fg`, nothing is ever drawn again (charmbracelet/bubbletea#1778).
func suspendSettled(_ tea.Model, msg tea.Msg) tea.Msg {
	if _, ok := msg.(tea.SuspendMsg); ok && canStop {
		return tea.Exec(suspension{}, func(error) tea.Msg { return tea.ResumeMsg{} })()
	}
	return msg
}

// suspension is the command that has the terminal meanwhile: the shell.
type suspension struct{}

func (suspension) SetStdin(io.Reader)  {}
func (suspension) SetStdout(io.Writer) {}
func (suspension) SetStderr(io.Writer) {}

// Run returns when the process is continued.
func (suspension) Run() error {
	time.Sleep(settle)
	return stopUntilContinued()
}
