"""Screens are not photos: what a window is, its regions, and the tables in it. Pure geometry over boxes and roles."""
