"""Figures without a browser, for whatever is drawn at build time."""
