"""The path for people who live in a spreadsheet: a template out, the same file back with marks."""
