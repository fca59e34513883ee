"""Long: pages of long documents, laid out and painted a stretch at a time, so that the hundredth costs what the tenth costs.

    cutting     the tree of the HTML → where it may be cut, and the tree of one stretch
    stretches   stretch by stretch: lay out, keep the full pages, begin the next where the last page begins
    painting    a page drawn at once, and what is kept of its boxes for the structure tree
    margins     heads and feet of all pages, once it is known how many there are

WeasyPrint lays out a whole document before it draws the first page: all boxes with all their styles are held at once, some
8 MB a page, and on each page it looks through the anchors of all pages before. In stretches neither grows. The pages are the
same: a stretch ends at a page that begins with something whole, and this page is laid out anew as the first of the next.
"""

from briefing.render.long.stretches import Long, laid_out_long

__all__ = ["Long", "laid_out_long"]
