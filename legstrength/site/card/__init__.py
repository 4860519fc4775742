"""The model card and the list of trials, and the cards of the first page."""
