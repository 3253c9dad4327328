"""Finding practice: words to terms, terms to projects, ranked and explained."""
