"""Places: the places a report names, located through a gazetteer where it is sure."""
