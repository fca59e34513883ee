"""Text: what every part of the extraction looks at: one text, its sentences, quotation marks, clauses and numbers."""
