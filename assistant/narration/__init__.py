"""From a Scene to sentences: order, places, counts, hedges, verbosity. Pure: nothing here does I/O."""
