"""Pages: the process that makes them, and their pictures, as the two skins see them."""

from briefing.render.pages import PageImage, page_images
from briefing.render.rendered import Rendered
from briefing.render.typesetter import Typesetter

__all__ = ["PageImage", "Rendered", "Typesetter", "page_images"]
