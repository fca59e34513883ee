"""Conforming: every PDF is at once PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).

    writing     a laid-out document, and the files it carries → the bytes of the PDF
    reading     WeasyPrint's boxes → the structure tree, in the order in which the pages are read
    kinds       which structure type an HTML element has
    tree        the structure tree, and its objects in the PDF
    streams     the pages' own content: what belongs to no text is told apart, neighbours are joined
    attaching   the files that the PDF carries
    metadata    the marks by which the file says what it conforms to

WeasyPrint can make either, but not both in one file; and its structure tree takes a table or a paragraph that runs over a
page for two. So the tree is our own; colours, fonts and everything else that PDF/A asks for are WeasyPrint's.
"""

from briefing.render.conforming.writing import written

__all__ = ["written"]
