# Le descripteur qui fonctionne sans rien télécharger.

# Ce qu’on peut faire lorsqu’une partie manque.
basic-install = Réinstallez Regard : « python3 packaging/bootstrap.py setup ».
