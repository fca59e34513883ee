"""Pages: the process that makes them, and their pictures, as the two skins see them."""

from briefing.render import Rendered, Typesetter
from briefing.render.pages import PageImage, page_images

__all__ = ["PageImage", "Rendered", "Typesetter", "page_images"]
