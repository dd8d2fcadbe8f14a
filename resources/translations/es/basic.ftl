# El descriptor que funciona sin descargar nada.

# Lo que se puede hacer cuando falta una parte.
basic-install = Vuelva a instalar Regard: «python3 packaging/bootstrap.py setup».
