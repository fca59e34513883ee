"""Claimants: the words for whoever speaks -> who that is, in what role and on whose behalf; and the parties a report names."""
