"""Who is calling, and what the database is told about it."""
