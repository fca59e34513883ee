"""The parts of the template context (`briefing.render.context`): one module for each group of them."""
