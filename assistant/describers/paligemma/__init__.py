"""PaliGemma 2: a model that describes pictures and answers questions, from a folder on this computer."""
