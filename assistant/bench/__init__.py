"""Timings and scores on this machine, and the private desktop that they and the end-to-end tests run on."""
