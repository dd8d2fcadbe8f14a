"""PaliGemma 2 checkpoints: which there are, which fit this machine, and how they get here. Imports nothing heavy."""
