"""Pure writers: a table or a tree in, bytes out."""
