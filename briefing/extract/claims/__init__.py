"""Claims: a finding read in full, and what a text says in its own voice."""
