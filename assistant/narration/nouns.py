"""Things beyond the 80 kinds of COCO that have words in the catalogues (`nouns.ftl`), as keys. An own list.

Chosen for what captions of everyday pictures name and a box can be drawn around: no sky, grass, wall or water.
"""

NOUNS = (
    "door", "window", "house", "building", "bridge", "fence", "stairs", "ladder", "lamp", "candle", "mirror",
    "curtain", "pillow", "blanket", "carpet", "shelf", "cupboard", "drawer", "basket", "box", "bucket", "barrel",
    "bin", "tree", "flower", "leaf", "bush", "mushroom", "rock", "mountain", "waterfall", "hat", "shirt", "jacket",
    "dress", "skirt", "trousers", "shoe", "sock", "scarf", "belt", "necklace", "ring", "crown", "glasses", "mask",
    "hand", "head", "beard", "eye", "foot", "bread", "cheese", "egg", "tomato", "potato", "lemon", "strawberry",
    "grapes", "pear", "pineapple", "watermelon", "pumpkin", "hamburger", "cookie", "plate", "pan", "pot", "jug",
    "tray", "napkin", "rabbit", "squirrel", "fox", "wolf", "deer", "lion", "tiger", "monkey", "pig", "goat", "duck",
    "chicken", "swan", "owl", "eagle", "penguin", "parrot", "fish", "dolphin", "turtle", "frog", "snake", "butterfly",
    "bee", "spider", "camel", "dragon", "dinosaur", "guitar", "piano", "violin", "drum", "trumpet", "camera",
    "microphone", "headphones", "radio", "computer screen", "printer", "telephone box", "lamp post", "street sign",
    "sign", "flag", "statue", "fountain", "painting", "photograph", "newspaper", "letter", "map", "pen", "pencil",
    "paintbrush", "key", "coin", "wallet", "hammer", "screwdriver", "saw", "rope", "chain", "bell", "arrow",
    "balloon", "toy", "doll", "puzzle", "dice", "tractor", "wheel", "helicopter", "rocket", "tent", "pram",
    "wheelchair", "trolley", "canoe", "anchor", "taxi", "ambulance", "fire engine", "bathtub", "shower", "towel",
    "tap", "soap", "comb", "fireplace", "fan", "radiator", "button", "icon", "logo", "arch", "column", "cross",
    "circle", "square", "triangle", "star", "heart",
)  # fmt: skip
