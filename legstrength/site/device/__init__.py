"""What a reader's own device keeps: the report, the ticks and the course for offline use."""
