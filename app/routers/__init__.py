"""HTTP only: parameters in, one flow function, an answer out."""
