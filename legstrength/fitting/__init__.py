"""Fits the model to the trials, and holds it against simpler ways to predict them."""
