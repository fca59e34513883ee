"""The range chart: who gave which figure, of what and of whom, on one scale. Nothing is added up and nobody wins.

rows       what is drawn, group by group      axis   numbers → points, linear or logarithmic      assembly   the `<svg>`
"""
