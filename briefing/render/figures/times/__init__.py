"""The timeline drawn: when it happened, when it was said, when it was published, when it was taken in.

stretch    how exactly a time is known        axis       days → points, with breaks and ticks
lanes      which mark and which label stands in which row      assembly   all of it into one `<svg>`
"""
