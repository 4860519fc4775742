"""What is around every page: theme, icons, colours of words, formulas, what search engines read, the order of the course."""
