"""Figures: drawings as inline SVG with presentation attributes, each with a text alternative."""
