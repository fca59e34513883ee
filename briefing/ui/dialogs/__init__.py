"""Dialogs: windows of their own beside the main one; none of them blocks it, and Escape closes each."""
