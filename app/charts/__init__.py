"""Charts as Vega-Lite specifications: a view in, a plain dict out, with the data inside.

What holds for every picture: order by name, intervals always shown, the state's value named,
one hue that says nothing about good or bad, and whoever is missing named with the reason.
"""
