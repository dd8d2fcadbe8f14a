# Der Beschreiber, der ohne jeden Download arbeitet.

# Was jemand tun kann, wenn ein Teil davon fehlt.
basic-install = Richten Sie Regard neu ein: „python3 packaging/bootstrap.py setup“.
