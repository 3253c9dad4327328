"""From German text to the terms it is found by: words, stems, compounds, synonyms."""
