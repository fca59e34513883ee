"""Strips: short questions asked in place, over the foot of the review: a grade, the same claim elsewhere, how sure is sure."""
