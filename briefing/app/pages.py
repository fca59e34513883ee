"""Pages: the process that makes them, their pictures, and what stands on them, as the two skins see them."""

from briefing.render.pages import (
    Hit,
    PageImage,
    PageSize,
    draw_page,
    find_in_pages,
    page_images,
    page_sizes,
)
from briefing.render.rendered import Rendered
from briefing.render.typesetter import Typesetter

__all__ = [
    "Hit",
    "PageImage",
    "PageSize",
    "Rendered",
    "Typesetter",
    "draw_page",
    "find_in_pages",
    "page_images",
    "page_sizes",
]
