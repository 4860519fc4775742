"""What trials found, kept as data, and how the model fares against it."""
