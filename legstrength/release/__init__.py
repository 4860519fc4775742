"""What a school gets to carry away: the course as one file, and every sheet as PDF and as a document to change."""
