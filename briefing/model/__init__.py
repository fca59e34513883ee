"""The nouns of the field, as immutable values: sources, claims, gradings, markings, and the brief that holds them.

Standard library only. Everything here is a frozen, slotted, keyword-only dataclass, an enumeration or a pure function;
nothing here reads a file, opens a window or knows how it is stored or printed.
"""
