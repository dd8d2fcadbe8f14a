"""Charts: found by their marks (bars, slices, lines, points), read by the text around them."""
