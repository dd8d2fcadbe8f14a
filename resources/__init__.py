"""What ships beside the code: models, sounds, icons, pictures, translations. Always real files, never in an archive."""

from pathlib import Path

ROOT = Path(__file__).parent
