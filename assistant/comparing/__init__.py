"""From two pictures to typed changes. Pixels decide whether something changed; what a describer saw gives it a name.

Pure: no I/O, nothing is kept. It needs OpenCV, so it runs in the light child.
"""
