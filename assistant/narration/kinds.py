"""What kinds of things can do: hold others, stand on the ground, be in the way. Keys of the catalogues. Data."""

from __future__ import annotations

SUPPORTS = {
    "dining table": 0.75, "bench": 0.75, "chair": 0.75, "couch": 0.85, "bed": 0.85,
    "shelf": 1.0, "cupboard": 0.3, "tray": 1.0, "plate": 1.0,
}  # fmt: skip
"""What things lie on, and the share of its box, from the top, in which their lower ends may be: below are its legs or
its front. A table is seen from above, its top takes most of the box; a shelf is boards and things all the way down."""
CONTAINERS = frozenset("bowl basket box bucket bin sink suitcase refrigerator oven bathtub pan pot drawer".split())
"""What things are in, if their boxes are."""
VEHICLES = frozenset(("bicycle", "car", "motorcycle", "airplane", "bus", "train", "truck", "boat", "tractor", "taxi"))
ANIMALS = frozenset(("horse", "sheep", "cow", "elephant", "bear", "zebra", "giraffe", "cat", "dog", "camel", "deer"))
CABINS = frozenset(("car", "bus", "train", "truck", "tractor", "taxi", "boat"))
"""What people are in."""
RIDDEN = frozenset(("horse", "elephant", "camel", "bicycle", "motorcycle"))
BOARDS = frozenset(("skateboard", "surfboard", "snowboard", "skis"))
FURNITURE = frozenset(("dining table", "bench", "chair", "couch", "bed", "shelf", "cupboard", "toilet"))
SCENERY = FURNITURE | {
    "tree", "bush", "grass", "leaf", "rock", "mountain", "building", "house", "tower", "bridge", "fence", "wall",
    "floor", "road", "sky", "water", "curtain", "carpet", "window", "column", "arch",
}  # fmt: skip
"""What is around the things that a picture is of."""
SIGNS = frozenset(("sign", "street sign", "stop sign", "traffic light"))
"""They are there to be noticed."""
SEATS = frozenset(("bench", "chair", "couch", "bed", "toilet"))
"""Of which boxes do not tell whether a person is on it or before it."""
GROUND = VEHICLES | ANIMALS | FURNITURE | {"person", "refrigerator", "fire hydrant", "parking meter"}
"""What stands on the ground, so that what ends lower in the picture is nearer."""
LOOSE = frozenset(
    "bird cat dog backpack umbrella handbag tie suitcase frisbee bottle cup fork knife spoon bowl banana apple "
    "sandwich orange broccoli carrot pizza donut cake tv laptop mouse remote keyboard microwave toaster book "
    "clock vase scissors toothbrush box basket plate tray jug pan pot bread cheese egg tomato potato lemon "
    "strawberry grapes pear pineapple watermelon pumpkin hamburger cookie napkin hat shirt jacket scarf belt shoe "
    "sock pillow blanket lamp candle glasses camera microphone headphones radio printer newspaper letter map pen "
    "pencil paintbrush key coin wallet hammer screwdriver saw rope bell toy doll puzzle dice towel soap comb".split()
) | {
    "sports ball", "baseball bat", "baseball glove", "tennis racket", "wine glass", "hot dog", "potted plant",
    "cell phone", "teddy bear", "hair drier",
}  # fmt: skip
"""What a person could carry, and put down on something."""
HAZARDS = frozenset(
    "bicycle car motorcycle bus train truck taxi tractor knife scissors oven bear stairs snake wolf lion tiger".split()
)
"""What can hurt: told first of what is in front of a camera. In a picture that was taken some time nothing can."""
LIVING = ANIMALS | {"person", "face", "bird"}
MOVING = LIVING | VEHICLES
"""Of which it matters that a part is out of the picture: they, or the camera, can move."""
