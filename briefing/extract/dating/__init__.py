"""Dating: when a passage says that something happened, reckoned from the day of publication."""
