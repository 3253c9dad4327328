"""The one gate that every view and format gets its values through."""
