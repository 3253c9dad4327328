"""The shapes of answers as they are documented: closed, so that a test finds what is untold."""
