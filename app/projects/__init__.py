"""Projects of good practice: what a district tells of them, checked, kept, read as of any day."""
