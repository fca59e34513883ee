"""Figures: how many people or things a passage says were killed, wounded, seized …, of whom, with the hedge kept."""
