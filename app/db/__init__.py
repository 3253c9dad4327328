"""The database: its engine, its embedded server, its roles and its migrations."""
