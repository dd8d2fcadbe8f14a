# «regard doctor»: lo que funciona aquí, lo que no, y qué hacer.

doctor-line = { $part }: { $text }
doctor-state-ok = funciona  { $line }
doctor-state-missing = falta     { $line }
doctor-state-problem = PROBLEMA  { $line }

doctor-part-machine = ordenador
doctor-part-settings = ajustes
doctor-part-screen = pantalla
doctor-part-focus = control con el foco
doctor-part-clipboard = portapapeles
doctor-part-camera = cámara
doctor-part-hotkeys = teclas
doctor-part-app = aplicación
doctor-part-speech = voz
doctor-part-describers = descriptor

doctor-machine = Regard { $version }, Python { $python }, { $system }, { $cores } núcleos, { $free } GB libres en el disco
doctor-screen = { $kind }, { $width } por { $height } píxeles
doctor-focus = el control con el foco: { $role }
doctor-focus-none = aún no disponible en este sistema
doctor-focus-no-bus = no hay bus de accesibilidad
doctor-focus-no-program = el programa de delante no se muestra a las ayudas técnicas
doctor-focus-no-focus = nada tiene el foco en el programa de delante
doctor-focus-timeout = el programa de delante no responde
doctor-focus-hint = Regard funciona sin él, pero no puede decir dónde está el foco. En Debian, instale at-spi2-core y vuelva a iniciar sesión.
doctor-clipboard = a través de { $backend }
doctor-camera-numbers = aquí las cámaras tienen números; 0 es la primera
doctor-hotkeys = { $leader }, a través de { $backend }
doctor-hotkeys-none = no hay teclas globales en este tipo de sesión
doctor-hotkeys-hint = Cree en los ajustes de su escritorio un atajo que ejecute «regard trigger window».
doctor-app = en marcha, proceso { $pid }
doctor-speech-qt = { $found ->
        [True] la voz del sistema, a través de Qt
       *[False] la voz de Qt no está instalada
    }
# int8: pesos de ocho bits.
doctor-model =
    { $precision ->
        [int8] el modelo { $name }, con pesos de ocho bits
       *[bfloat16] el modelo { $name }, en su precisión original
    }
doctor-reinstall = Ejecute «python3 packaging/bootstrap.py setup» en la carpeta de Regard.
doctor-privacy =
    Las imágenes, descripciones y preguntas se quedan en la memoria de este ordenador y desaparecen cuando Regard termina.
    Nada se envía por la red: ni imágenes, ni texto, ni estadísticas.
    Solo «regard models install» usa la red, para descargar el modelo que usted nombra.
    Lo que se guarda en el disco: sus ajustes, en { $config }; los modelos que instaló, en { $data }.
    «--speech-log ARCHIVO» escribe lo que se dice en ARCHIVO, y solo si usted lo escribe.
    Copiar una descripción la pone en el portapapeles, donde otros programas pueden leerla.
