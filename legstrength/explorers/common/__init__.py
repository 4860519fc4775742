"""What several chapters share, so that one thing has one look, one name and one meaning. Nothing here knows a chapter."""
