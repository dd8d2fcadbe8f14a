# The describer that works with nothing downloaded.

# What a person can do where a part of it is missing.
basic-install = Set Regard up again: "python3 packaging/bootstrap.py setup".
