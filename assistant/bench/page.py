"""A rendered window full of text whose words are known: what the reading of text is measured on.

Two columns of 40 lines, English on the left and French on the right, at 11 to 14 pixels on 1920 x 1080. The sentences
were written for this page; no figure of the recogniser was used to choose them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from assistant.errors import AssistantError
from assistant.frames import Pixels
from assistant.scene import Box

WIDTH, HEIGHT = 1920, 1080
FONTS = ("DejaVuSans.ttf", "LiberationSans-Regular.ttf", "NotoSans-Regular.ttf", "arial.ttf", "Arial.ttf")
"""Looked for in this order, in the folders where Pillow knows that the system keeps its fonts."""
SIZES = (11, 12, 13, 14)
"""Heights of the letters' em in pixels; one line each in turn."""

ENGLISH = (
    "File   Edit   View   History   Bookmarks   Tools   Help",
    "Inbox (12 unread) - Quarterly report and next steps",
    "From: Margaret Hollis <m.hollis@example.org>",
    "Sent: Tuesday, 14 October 2025, 09:42",
    "Hello everyone, thank you for the quick answers last week.",
    "The second draft of the report is attached; please look at pages 4 to 9.",
    "Most of the figures are final, but the travel costs may still change.",
    "If you find a mistake, write to me before Friday at noon.",
    "We meet on Thursday in room B-207 at half past two.",
    "Coffee and tea will be there; bring your own cup.",
    "Total for the year: $48,215.60 (up 3.7 % from last year)",
    "Save as draft",
    "Check spelling before sending each message",
    "Your password expires in 5 days. Change it now?",
    "No new updates were found for this computer.",
    "Battery at 82 %, about 3 hours and 40 minutes left",
    "Turn off notifications while a presentation is running",
    "The file could not be copied because the disk is full.",
    "Select all    Copy    Paste without formatting",
    "Last opened yesterday by J. Okafor at 17:05",
    "Search in this folder and all folders below it",
    "Printer ready: 2 documents waiting, paper size A4",
    "Choose a picture from your computer or drop one here.",
    "By clicking Continue you agree to the terms of use.",
    "Weather for tomorrow: light rain, 11 to 16 degrees",
    "Order number 7731-XK-209 will arrive between 8 and 12 o'clock.",
    "Remember me on this device for thirty days",
    "Keyboard layout: English (United Kingdom, extended)",
    "Zoom in to see more detail, or press Escape to leave.",
    "Version 4.11.2, built on 3 March, all tests passed",
    "A quick brown fox jumps over the lazy dog near the quiet river bank.",
    "Download finished: holiday-photos.zip, 214 MB in 38 seconds",
    "Mute the microphone when nobody is speaking",
    "Add a new contact, group or mailing list",
    "Sort by name, size, type or date of the last change",
    "Warning: unsaved changes will be lost when you close this window.",
    "Connected to Library-Guest, signal strength good",
    "Page 3 of 27, about 1,150 words",
    "Undo the last five steps",
    "Cancel        Apply        OK",
)
FRENCH = (
    "Fichier   Édition   Affichage   Historique   Outils   Aide",
    "Boîte de réception (8 non lus) - Compte rendu de la réunion",
    "De : Hélène Lefèvre <h.lefevre@example.fr>",
    "Envoyé : vendredi 7 février 2025 à 16 h 20",
    "Bonjour à tous, merci d'être venus si nombreux mardi dernier.",
    "Vous trouverez ci-joint le compte rendu ; relisez surtout les pages 2 à 6.",
    "Les chiffres sont définitifs, sauf les frais de déplacement.",
    "Si vous voyez une erreur, prévenez-moi avant lundi midi.",
    "La prochaine séance aura lieu dans la salle C-114 à dix heures.",
    "Le café sera offert ; pensez à apporter votre tasse.",
    "Total de l'année : 39 870,25 € (en hausse de 2,4 %)",
    "Enregistrer le brouillon",
    "Vérifier l'orthographe avant chaque envoi",
    "Votre mot de passe expire dans 5 jours. Le changer maintenant ?",
    "Aucune mise à jour n'a été trouvée pour cet ordinateur.",
    "Batterie à 64 %, environ 2 heures et 15 minutes restantes",
    "Désactiver les notifications pendant une présentation",
    "Le fichier n'a pas pu être copié : le disque est plein.",
    "Tout sélectionner    Copier    Coller sans mise en forme",
    "Dernière ouverture hier par A. Benoît à 11 h 35",
    "Rechercher dans ce dossier et ses sous-dossiers",
    "Imprimante prête : 3 documents en attente, format A4",
    "Choisissez une image sur votre ordinateur ou déposez-la ici.",
    "En cliquant sur Continuer, vous acceptez les conditions d'utilisation.",
    "Météo de demain : averses puis éclaircies, 9 à 14 degrés",
    "La commande 5520-ZB-418 arrivera entre 8 et 12 heures.",
    "Se souvenir de moi pendant trente jours",
    "Disposition du clavier : français (Suisse, variante)",
    "Agrandissez pour voir les détails, ou appuyez sur Échap.",
    "Version 2.8.1, compilée le 19 août, tous les essais réussis",
    "Portez ce vieux whisky au juge blond qui fume près de la forêt.",
    "Téléchargement terminé : photos-de-noël.zip, 187 Mo en 42 secondes",
    "Couper le micro quand personne ne parle",
    "Ajouter un contact, un groupe ou une liste de diffusion",
    "Trier par nom, taille, type ou date de modification",
    "Attention : les changements non enregistrés seront perdus.",
    "Connecté à Bibliothèque-Invités, signal très bon",
    "Page 5 sur 31, environ 1 240 mots",
    "Annuler les cinq dernières étapes",
    "Annuler        Appliquer        Terminé",
)


@dataclass(frozen=True, slots=True)
class Page:
    """A picture and what is written on it."""

    pixels: Pixels
    lines: tuple[str, ...]
    """In reading order: the left column from top to bottom, then the right one."""
    boxes: tuple[Box, ...]
    """Where the ink of each line is, in pixels of the picture."""


def render(
    left: Sequence[str] = ENGLISH,
    right: Sequence[str] = FRENCH,
    *,
    width: int = WIDTH,
    height: int = HEIGHT,
    is_dark: bool = False,
) -> Page:
    """Draw two columns of lines, dark on light or (`is_dark`) light on dark. Raises AssistantError("font-missing")."""
    ink, paper = ((225, 228, 232), (30, 32, 36)) if is_dark else ((32, 33, 36), (250, 250, 250))
    picture = Image.new("RGB", (width, height), paper)
    draw = ImageDraw.Draw(picture)
    boxes = []
    for column, lines in enumerate((left, right)):
        for row, line in enumerate(lines):
            place = (40 + column * width // 2, 30 + row * 25)
            letters = font(SIZES[row % len(SIZES)])
            draw.text(place, line, fill=ink, font=letters)
            boxes.append(Box(*draw.textbbox(place, line, font=letters)))
    return Page(np.asarray(picture), (*left, *right), tuple(boxes))


def font(size: int) -> ImageFont.FreeTypeFont:
    """A common sans serif font, `size` pixels an em. Raises AssistantError("font-missing")."""
    for name in FONTS:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    raise AssistantError("font-missing", fonts=", ".join(FONTS))


def character_errors(read: str, truth: str) -> int:
    """Insertions, deletions and substitutions that turn `read` into `truth` (Levenshtein's distance).

    Runs of spaces and ends of lines count as one space: how wide a gap is, is layout and not text.
    """
    target = np.array(list(" ".join(truth.split())), dtype="U1")
    places = np.arange(len(target) + 1)
    row = places.copy()
    for count, character in enumerate(" ".join(read.split()), 1):
        best = np.minimum(row[1:] + 1, row[:-1] + (target != character))
        row = np.minimum.accumulate(np.concatenate(([count], best)) - places) + places
    return int(row[-1])


def errors_within(line: str, text: str) -> int:
    """The fewest changes that turn some part of `text` into `line` (Sellers' form of Levenshtein's distance)."""
    target = np.array(list(text), dtype="U1")
    places = np.arange(len(target) + 1)
    row = np.zeros(len(target) + 1, int)
    for count, character in enumerate(line, 1):
        best = np.minimum(row[1:] + 1, row[:-1] + (target != character))
        row = np.minimum.accumulate(np.concatenate(([count], best)) - places) + places
    return int(row.min())
