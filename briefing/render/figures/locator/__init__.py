"""The locator map: where the places of a brief lie, on an offline base map.

sheet      degrees → points of the drawing        ground    land, borders, regions, waters
markers    what stands at a place                 labels    which text stands where, never one over another
names      countries and regions, where they fit  scale, inset   how far, and where in the world
assembly   all of them into one `<svg>`
"""
