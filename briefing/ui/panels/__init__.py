"""The panels of the window: each shows a brief (`show_brief`), says what a person did, and knows no other panel."""
