# Things that PaliGemma is asked to find when its caption names them; the 80 kinds of the object detector are in labels.ftl.
# As there: the message counts, .name is the thing alone, .words what it may be called, the plural too.

label-door =
    { $count ->
        [one] a door
       *[other] { number } doors
    }
    .name = door
    .words = door, doors, gate, gates

label-window =
    { $count ->
        [one] a window
       *[other] { number } windows
    }
    .name = window
    .words = window, windows

label-house =
    { $count ->
        [one] a house
       *[other] { number } houses
    }
    .name = house
    .words = house, houses, home, homes, cottage, cottages, hut, huts, cabin, cabins

label-building =
    { $count ->
        [one] a building
       *[other] { number } buildings
    }
    .name = building
    .words = building, buildings, tower, towers, skyscraper, skyscrapers

label-bridge =
    { $count ->
        [one] a bridge
       *[other] { number } bridges
    }
    .name = bridge
    .words = bridge, bridges

label-fence =
    { $count ->
        [one] a fence
       *[other] { number } fences
    }
    .name = fence
    .words = fence, fences

label-stairs =
    { $count ->
        [one] stairs
       *[other] { number } flights of stairs
    }
    .name = stairs
    .words = stair, stairs, staircase, staircases, steps

label-ladder =
    { $count ->
        [one] a ladder
       *[other] { number } ladders
    }
    .name = ladder
    .words = ladder, ladders

label-lamp =
    { $count ->
        [one] a lamp
       *[other] { number } lamps
    }
    .name = lamp
    .words = lamp, lamps, lantern, lanterns, chandelier, chandeliers

label-candle =
    { $count ->
        [one] a candle
       *[other] { number } candles
    }
    .name = candle
    .words = candle, candles

label-mirror =
    { $count ->
        [one] a mirror
       *[other] { number } mirrors
    }
    .name = mirror
    .words = mirror, mirrors

label-curtain =
    { $count ->
        [one] a curtain
       *[other] { number } curtains
    }
    .name = curtain
    .words = curtain, curtains

label-pillow =
    { $count ->
        [one] a pillow
       *[other] { number } pillows
    }
    .name = pillow
    .words = pillow, pillows, cushion, cushions

label-blanket =
    { $count ->
        [one] a blanket
       *[other] { number } blankets
    }
    .name = blanket
    .words = blanket, blankets

label-carpet =
    { $count ->
        [one] a carpet
       *[other] { number } carpets
    }
    .name = carpet
    .words = carpet, carpets, rug, rugs

label-shelf =
    { $count ->
        [one] a shelf
       *[other] { number } shelves
    }
    .name = shelf
    .words = shelf, shelves, bookshelf, bookshelfs, bookcase, bookcases

label-cupboard =
    { $count ->
        [one] a cupboard
       *[other] { number } cupboards
    }
    .name = cupboard
    .words = cupboard, cupboards, cabinet, cabinets, wardrobe, wardrobes

label-drawer =
    { $count ->
        [one] a drawer
       *[other] { number } drawers
    }
    .name = drawer
    .words = drawer, drawers

label-basket =
    { $count ->
        [one] a basket
       *[other] { number } baskets
    }
    .name = basket
    .words = basket, baskets

label-box =
    { $count ->
        [one] a box
       *[other] { number } boxes
    }
    .name = box
    .words = box, boxes, crate, crates

label-bucket =
    { $count ->
        [one] a bucket
       *[other] { number } buckets
    }
    .name = bucket
    .words = bucket, buckets

label-barrel =
    { $count ->
        [one] a barrel
       *[other] { number } barrels
    }
    .name = barrel
    .words = barrel, barrels

label-bin =
    { $count ->
        [one] a bin
       *[other] { number } bins
    }
    .name = bin
    .words = bin, bins, dustbin, dustbins

label-tree =
    { $count ->
        [one] a tree
       *[other] { number } trees
    }
    .name = tree
    .words = tree, trees, palm tree, palm trees, pine, pines

label-flower =
    { $count ->
        [one] a flower
       *[other] { number } flowers
    }
    .name = flower
    .words = flower, flowers, rose, roses, tulip, tulips, sunflower, sunflowers, daisy, daisies

label-leaf =
    { $count ->
        [one] a leaf
       *[other] { number } leaves
    }
    .name = leaf
    .words = leaf, leaves

label-bush =
    { $count ->
        [one] a bush
       *[other] { number } bushes
    }
    .name = bush
    .words = bush, bushes, shrub, shrubs

label-mushroom =
    { $count ->
        [one] a mushroom
       *[other] { number } mushrooms
    }
    .name = mushroom
    .words = mushroom, mushrooms

label-rock =
    { $count ->
        [one] a rock
       *[other] { number } rocks
    }
    .name = rock
    .words = rock, rocks, stone, stones, boulder, boulders

label-mountain =
    { $count ->
        [one] a mountain
       *[other] { number } mountains
    }
    .name = mountain
    .words = mountain, mountains, hill, hills

label-waterfall =
    { $count ->
        [one] a waterfall
       *[other] { number } waterfalls
    }
    .name = waterfall
    .words = waterfall, waterfalls

label-hat =
    { $count ->
        [one] a hat
       *[other] { number } hats
    }
    .name = hat
    .words = hat, hats, cap, caps, helmet, helmets, beanie, beanies

label-shirt =
    { $count ->
        [one] a shirt
       *[other] { number } shirts
    }
    .name = shirt
    .words = shirt, shirts, blouse, blouses, sweater, sweaters, T-shirt, T-shirts, jumper, jumpers

label-jacket =
    { $count ->
        [one] a jacket
       *[other] { number } jackets
    }
    .name = jacket
    .words = jacket, jackets, coat, coats

label-dress =
    { $count ->
        [one] a dress
       *[other] { number } dresses
    }
    .name = dress
    .words = dress, dresses, gown, gowns

label-skirt =
    { $count ->
        [one] a skirt
       *[other] { number } skirts
    }
    .name = skirt
    .words = skirt, skirts

label-trousers =
    { $count ->
        [one] trousers
       *[other] { number } pairs of trousers
    }
    .name = trousers
    .words = trousers, pants, jeans

label-shoe =
    { $count ->
        [one] a shoe
       *[other] { number } shoes
    }
    .name = shoe
    .words = shoe, shoes, boot, boots, sneaker, sneakers, sandal, sandals

label-sock =
    { $count ->
        [one] a sock
       *[other] { number } socks
    }
    .name = sock
    .words = sock, socks

label-scarf =
    { $count ->
        [one] a scarf
       *[other] { number } scarves
    }
    .name = scarf
    .words = scarf, scarves

label-belt =
    { $count ->
        [one] a belt
       *[other] { number } belts
    }
    .name = belt
    .words = belt, belts

label-necklace =
    { $count ->
        [one] a necklace
       *[other] { number } necklaces
    }
    .name = necklace
    .words = necklace, necklaces

label-ring =
    { $count ->
        [one] a ring
       *[other] { number } rings
    }
    .name = ring
    .words = ring, rings

label-crown =
    { $count ->
        [one] a crown
       *[other] { number } crowns
    }
    .name = crown
    .words = crown, crowns

label-glasses =
    { $count ->
        [one] glasses
       *[other] { number } pairs of glasses
    }
    .name = glasses
    .words = glasses, sunglasses, eyeglasses

label-mask =
    { $count ->
        [one] a mask
       *[other] { number } masks
    }
    .name = mask
    .words = mask, masks

label-hand =
    { $count ->
        [one] a hand
       *[other] { number } hands
    }
    .name = hand
    .words = hand, hands

label-head =
    { $count ->
        [one] a head
       *[other] { number } heads
    }
    .name = head
    .words = head, heads

label-beard =
    { $count ->
        [one] a beard
       *[other] { number } beards
    }
    .name = beard
    .words = beard, beards

label-eye =
    { $count ->
        [one] an eye
       *[other] { number } eyes
    }
    .name = eye
    .words = eye, eyes

label-foot =
    { $count ->
        [one] a foot
       *[other] { number } feet
    }
    .name = foot
    .words = foot, feet

label-bread =
    { $count ->
        [one] bread
       *[other] { number } pieces of bread
    }
    .name = bread
    .words = bread, loaf, loafs, toast, baguette, baguettes

label-cheese =
    { $count ->
        [one] cheese
       *[other] { number } pieces of cheese
    }
    .name = cheese
    .words = cheese

label-egg =
    { $count ->
        [one] an egg
       *[other] { number } eggs
    }
    .name = egg
    .words = egg, eggs

label-tomato =
    { $count ->
        [one] a tomato
       *[other] { number } tomatoes
    }
    .name = tomato
    .words = tomato, tomatoes

label-potato =
    { $count ->
        [one] a potato
       *[other] { number } potatoes
    }
    .name = potato
    .words = potato, potatoes

label-lemon =
    { $count ->
        [one] a lemon
       *[other] { number } lemons
    }
    .name = lemon
    .words = lemon, lemons

label-strawberry =
    { $count ->
        [one] a strawberry
       *[other] { number } strawberries
    }
    .name = strawberry
    .words = strawberry, strawberries

label-grapes =
    { $count ->
        [one] grapes
       *[other] { number } bunches of grapes
    }
    .name = grapes
    .words = grapes

label-pear =
    { $count ->
        [one] a pear
       *[other] { number } pears
    }
    .name = pear
    .words = pear, pears

label-pineapple =
    { $count ->
        [one] a pineapple
       *[other] { number } pineapples
    }
    .name = pineapple
    .words = pineapple, pineapples

label-watermelon =
    { $count ->
        [one] a watermelon
       *[other] { number } watermelons
    }
    .name = watermelon
    .words = watermelon, watermelons

label-pumpkin =
    { $count ->
        [one] a pumpkin
       *[other] { number } pumpkins
    }
    .name = pumpkin
    .words = pumpkin, pumpkins

label-hamburger =
    { $count ->
        [one] a hamburger
       *[other] { number } hamburgers
    }
    .name = hamburger
    .words = hamburger, hamburgers, burger, burgers

label-cookie =
    { $count ->
        [one] a cookie
       *[other] { number } cookies
    }
    .name = cookie
    .words = cookie, cookies, biscuit, biscuits

label-plate =
    { $count ->
        [one] a plate
       *[other] { number } plates
    }
    .name = plate
    .words = plate, plates, saucer, saucers

label-pan =
    { $count ->
        [one] a pan
       *[other] { number } pans
    }
    .name = pan
    .words = pan, pans, frying pan, frying pans, saucepan, saucepans

label-pot =
    { $count ->
        [one] a pot
       *[other] { number } pots
    }
    .name = pot
    .words = pot, pots, kettle, kettles, teapot, teapots

label-jug =
    { $count ->
        [one] a jug
       *[other] { number } jugs
    }
    .name = jug
    .words = jug, jugs, pitcher, pitchers

label-tray =
    { $count ->
        [one] a tray
       *[other] { number } trays
    }
    .name = tray
    .words = tray, trays

label-napkin =
    { $count ->
        [one] a napkin
       *[other] { number } napkins
    }
    .name = napkin
    .words = napkin, napkins

label-rabbit =
    { $count ->
        [one] a rabbit
       *[other] { number } rabbits
    }
    .name = rabbit
    .words = rabbit, rabbits, bunny, bunnies, hare, hares

label-squirrel =
    { $count ->
        [one] a squirrel
       *[other] { number } squirrels
    }
    .name = squirrel
    .words = squirrel, squirrels

label-fox =
    { $count ->
        [one] a fox
       *[other] { number } foxes
    }
    .name = fox
    .words = fox, foxes

label-wolf =
    { $count ->
        [one] a wolf
       *[other] { number } wolves
    }
    .name = wolf
    .words = wolf, wolves

label-deer =
    { $count ->
        [one] a deer
       *[other] { number } deer
    }
    .name = deer
    .words = deer

label-lion =
    { $count ->
        [one] a lion
       *[other] { number } lions
    }
    .name = lion
    .words = lion, lions

label-tiger =
    { $count ->
        [one] a tiger
       *[other] { number } tigers
    }
    .name = tiger
    .words = tiger, tigers

label-monkey =
    { $count ->
        [one] a monkey
       *[other] { number } monkeys
    }
    .name = monkey
    .words = monkey, monkeys, chimpanzee, chimpanzees

label-pig =
    { $count ->
        [one] a pig
       *[other] { number } pigs
    }
    .name = pig
    .words = pig, pigs, piglet, piglets

label-goat =
    { $count ->
        [one] a goat
       *[other] { number } goats
    }
    .name = goat
    .words = goat, goats

label-duck =
    { $count ->
        [one] a duck
       *[other] { number } ducks
    }
    .name = duck
    .words = duck, ducks, duckling, ducklings

label-chicken =
    { $count ->
        [one] a chicken
       *[other] { number } chickens
    }
    .name = chicken
    .words = chicken, chickens, hen, hens, rooster, roosters

label-swan =
    { $count ->
        [one] a swan
       *[other] { number } swans
    }
    .name = swan
    .words = swan, swans

label-owl =
    { $count ->
        [one] an owl
       *[other] { number } owls
    }
    .name = owl
    .words = owl, owls

label-eagle =
    { $count ->
        [one] an eagle
       *[other] { number } eagles
    }
    .name = eagle
    .words = eagle, eagles, hawk, hawks

label-penguin =
    { $count ->
        [one] a penguin
       *[other] { number } penguins
    }
    .name = penguin
    .words = penguin, penguins

label-parrot =
    { $count ->
        [one] a parrot
       *[other] { number } parrots
    }
    .name = parrot
    .words = parrot, parrots

label-fish =
    { $count ->
        [one] a fish
       *[other] { number } fish
    }
    .name = fish
    .words = fish, shark, sharks

label-dolphin =
    { $count ->
        [one] a dolphin
       *[other] { number } dolphins
    }
    .name = dolphin
    .words = dolphin, dolphins, whale, whales

label-turtle =
    { $count ->
        [one] a turtle
       *[other] { number } turtles
    }
    .name = turtle
    .words = turtle, turtles, tortoise, tortoises

label-frog =
    { $count ->
        [one] a frog
       *[other] { number } frogs
    }
    .name = frog
    .words = frog, frogs

label-snake =
    { $count ->
        [one] a snake
       *[other] { number } snakes
    }
    .name = snake
    .words = snake, snakes

label-butterfly =
    { $count ->
        [one] a butterfly
       *[other] { number } butterflies
    }
    .name = butterfly
    .words = butterfly, butterflies

label-bee =
    { $count ->
        [one] a bee
       *[other] { number } bees
    }
    .name = bee
    .words = bee, bees

label-spider =
    { $count ->
        [one] a spider
       *[other] { number } spiders
    }
    .name = spider
    .words = spider, spiders

label-camel =
    { $count ->
        [one] a camel
       *[other] { number } camels
    }
    .name = camel
    .words = camel, camels

label-dragon =
    { $count ->
        [one] a dragon
       *[other] { number } dragons
    }
    .name = dragon
    .words = dragon, dragons

label-dinosaur =
    { $count ->
        [one] a dinosaur
       *[other] { number } dinosaurs
    }
    .name = dinosaur
    .words = dinosaur, dinosaurs

label-guitar =
    { $count ->
        [one] a guitar
       *[other] { number } guitars
    }
    .name = guitar
    .words = guitar, guitars

label-piano =
    { $count ->
        [one] a piano
       *[other] { number } pianos
    }
    .name = piano
    .words = piano, pianos

label-violin =
    { $count ->
        [one] a violin
       *[other] { number } violins
    }
    .name = violin
    .words = violin, violins, cello, cellos

label-drum =
    { $count ->
        [one] a drum
       *[other] { number } drums
    }
    .name = drum
    .words = drum, drums

label-trumpet =
    { $count ->
        [one] a trumpet
       *[other] { number } trumpets
    }
    .name = trumpet
    .words = trumpet, trumpets, saxophone, saxophones

label-camera =
    { $count ->
        [one] a camera
       *[other] { number } cameras
    }
    .name = camera
    .words = camera, cameras

label-microphone =
    { $count ->
        [one] a microphone
       *[other] { number } microphones
    }
    .name = microphone
    .words = microphone, microphones

label-headphones =
    { $count ->
        [one] headphones
       *[other] { number } pairs of headphones
    }
    .name = headphones
    .words = headphones

label-radio =
    { $count ->
        [one] a radio
       *[other] { number } radios
    }
    .name = radio
    .words = radio, radios

label-computer-screen =
    { $count ->
        [one] a computer screen
       *[other] { number } computer screens
    }
    .name = computer screen
    .words = computer screen, computer screens

label-printer =
    { $count ->
        [one] a printer
       *[other] { number } printers
    }
    .name = printer
    .words = printer, printers

label-telephone-box =
    { $count ->
        [one] a telephone box
       *[other] { number } telephone boxes
    }
    .name = telephone box
    .words = telephone box, telephone boxes

label-lamp-post =
    { $count ->
        [one] a lamp post
       *[other] { number } lamp posts
    }
    .name = lamp post
    .words = lamp post, lamp posts, street lamp, street lamps, streetlight, streetlights

label-street-sign =
    { $count ->
        [one] a street sign
       *[other] { number } street signs
    }
    .name = street sign
    .words = street sign, street signs, road sign, road signs

label-sign =
    { $count ->
        [one] a sign
       *[other] { number } signs
    }
    .name = sign
    .words = sign, signs, signboard, signboards, billboard, billboards, poster, posters

label-flag =
    { $count ->
        [one] a flag
       *[other] { number } flags
    }
    .name = flag
    .words = flag, flags

label-statue =
    { $count ->
        [one] a statue
       *[other] { number } statues
    }
    .name = statue
    .words = statue, statues, sculpture, sculptures

label-fountain =
    { $count ->
        [one] a fountain
       *[other] { number } fountains
    }
    .name = fountain
    .words = fountain, fountains

label-painting =
    { $count ->
        [one] a painting
       *[other] { number } paintings
    }
    .name = painting
    .words = painting, paintings

label-photograph =
    { $count ->
        [one] a photograph
       *[other] { number } photographs
    }
    .name = photograph
    .words = photograph, photographs, photo, photos

label-newspaper =
    { $count ->
        [one] a newspaper
       *[other] { number } newspapers
    }
    .name = newspaper
    .words = newspaper, newspapers, magazine, magazines

label-letter =
    { $count ->
        [one] a letter
       *[other] { number } letters
    }
    .name = letter
    .words = letter, letters, envelope, envelopes

label-map =
    { $count ->
        [one] a map
       *[other] { number } maps
    }
    .name = map
    .words = map, maps

label-pen =
    { $count ->
        [one] a pen
       *[other] { number } pens
    }
    .name = pen
    .words = pen, pens

label-pencil =
    { $count ->
        [one] a pencil
       *[other] { number } pencils
    }
    .name = pencil
    .words = pencil, pencils

label-paintbrush =
    { $count ->
        [one] a paintbrush
       *[other] { number } paintbrushes
    }
    .name = paintbrush
    .words = paintbrush, paintbrushes

label-key =
    { $count ->
        [one] a key
       *[other] { number } keys
    }
    .name = key
    .words = key, keys

label-coin =
    { $count ->
        [one] a coin
       *[other] { number } coins
    }
    .name = coin
    .words = coin, coins

label-wallet =
    { $count ->
        [one] a wallet
       *[other] { number } wallets
    }
    .name = wallet
    .words = wallet, wallets

label-hammer =
    { $count ->
        [one] a hammer
       *[other] { number } hammers
    }
    .name = hammer
    .words = hammer, hammers

label-screwdriver =
    { $count ->
        [one] a screwdriver
       *[other] { number } screwdrivers
    }
    .name = screwdriver
    .words = screwdriver, screwdrivers

label-saw =
    { $count ->
        [one] a saw
       *[other] { number } saws
    }
    .name = saw
    .words = saw, saws

label-rope =
    { $count ->
        [one] a rope
       *[other] { number } ropes
    }
    .name = rope
    .words = rope, ropes

label-chain =
    { $count ->
        [one] a chain
       *[other] { number } chains
    }
    .name = chain
    .words = chain, chains

label-bell =
    { $count ->
        [one] a bell
       *[other] { number } bells
    }
    .name = bell
    .words = bell, bells

label-arrow =
    { $count ->
        [one] an arrow
       *[other] { number } arrows
    }
    .name = arrow
    .words = arrow, arrows

label-balloon =
    { $count ->
        [one] a balloon
       *[other] { number } balloons
    }
    .name = balloon
    .words = balloon, balloons

label-toy =
    { $count ->
        [one] a toy
       *[other] { number } toys
    }
    .name = toy
    .words = toy, toys

label-doll =
    { $count ->
        [one] a doll
       *[other] { number } dolls
    }
    .name = doll
    .words = doll, dolls

label-puzzle =
    { $count ->
        [one] a puzzle
       *[other] { number } puzzles
    }
    .name = puzzle
    .words = puzzle, puzzles

label-dice =
    { $count ->
        [one] dice
       *[other] { number } dice
    }
    .name = dice
    .words = dice

label-tractor =
    { $count ->
        [one] a tractor
       *[other] { number } tractors
    }
    .name = tractor
    .words = tractor, tractors

label-wheel =
    { $count ->
        [one] a wheel
       *[other] { number } wheels
    }
    .name = wheel
    .words = wheel, wheels, tyre, tyres, tire, tires

label-helicopter =
    { $count ->
        [one] a helicopter
       *[other] { number } helicopters
    }
    .name = helicopter
    .words = helicopter, helicopters

label-rocket =
    { $count ->
        [one] a rocket
       *[other] { number } rockets
    }
    .name = rocket
    .words = rocket, rockets, spaceship, spaceships

label-tent =
    { $count ->
        [one] a tent
       *[other] { number } tents
    }
    .name = tent
    .words = tent, tents

label-pram =
    { $count ->
        [one] a pram
       *[other] { number } prams
    }
    .name = pram
    .words = pram, prams, stroller, strollers, pushchair, pushchairs

label-wheelchair =
    { $count ->
        [one] a wheelchair
       *[other] { number } wheelchairs
    }
    .name = wheelchair
    .words = wheelchair, wheelchairs

label-trolley =
    { $count ->
        [one] a trolley
       *[other] { number } trolleys
    }
    .name = trolley
    .words = trolley, trolleys, shopping cart, shopping carts, cart, carts

label-canoe =
    { $count ->
        [one] a canoe
       *[other] { number } canoes
    }
    .name = canoe
    .words = canoe, canoes, kayak, kayaks

label-anchor =
    { $count ->
        [one] an anchor
       *[other] { number } anchors
    }
    .name = anchor
    .words = anchor, anchors

label-taxi =
    { $count ->
        [one] a taxi
       *[other] { number } taxis
    }
    .name = taxi
    .words = taxi, taxis, cab, cabs

label-ambulance =
    { $count ->
        [one] an ambulance
       *[other] { number } ambulances
    }
    .name = ambulance
    .words = ambulance, ambulances

label-fire-engine =
    { $count ->
        [one] a fire engine
       *[other] { number } fire engines
    }
    .name = fire engine
    .words = fire engine, fire engines, fire truck, fire trucks

label-bathtub =
    { $count ->
        [one] a bathtub
       *[other] { number } bathtubs
    }
    .name = bathtub
    .words = bathtub, bathtubs, bath, baths

label-shower =
    { $count ->
        [one] a shower
       *[other] { number } showers
    }
    .name = shower
    .words = shower, showers

label-towel =
    { $count ->
        [one] a towel
       *[other] { number } towels
    }
    .name = towel
    .words = towel, towels

label-tap =
    { $count ->
        [one] a tap
       *[other] { number } taps
    }
    .name = tap
    .words = tap, taps, faucet, faucets

label-soap =
    { $count ->
        [one] soap
       *[other] { number } pieces of soap
    }
    .name = soap
    .words = soap

label-comb =
    { $count ->
        [one] a comb
       *[other] { number } combs
    }
    .name = comb
    .words = comb, combs

label-fireplace =
    { $count ->
        [one] a fireplace
       *[other] { number } fireplaces
    }
    .name = fireplace
    .words = fireplace, fireplaces

label-fan =
    { $count ->
        [one] a fan
       *[other] { number } fans
    }
    .name = fan
    .words = fan, fans

label-radiator =
    { $count ->
        [one] a radiator
       *[other] { number } radiators
    }
    .name = radiator
    .words = radiator, radiators

label-button =
    { $count ->
        [one] a button
       *[other] { number } buttons
    }
    .name = button
    .words = button, buttons

label-icon =
    { $count ->
        [one] an icon
       *[other] { number } icons
    }
    .name = icon
    .words = icon, icons

label-logo =
    { $count ->
        [one] a logo
       *[other] { number } logos
    }
    .name = logo
    .words = logo, logos

label-arch =
    { $count ->
        [one] an arch
       *[other] { number } arches
    }
    .name = arch
    .words = arch, arches

label-column =
    { $count ->
        [one] a column
       *[other] { number } columns
    }
    .name = column
    .words = column, columns, pillar, pillars

label-cross =
    { $count ->
        [one] a cross
       *[other] { number } crosses
    }
    .name = cross
    .words = cross, crosses

label-circle =
    { $count ->
        [one] a circle
       *[other] { number } circles
    }
    .name = circle
    .words = circle, circles

label-square =
    { $count ->
        [one] a square
       *[other] { number } squares
    }
    .name = square
    .words = square, squares

label-triangle =
    { $count ->
        [one] a triangle
       *[other] { number } triangles
    }
    .name = triangle
    .words = triangle, triangles

label-star =
    { $count ->
        [one] a star
       *[other] { number } stars
    }
    .name = star
    .words = star, stars

label-heart =
    { $count ->
        [one] a heart
       *[other] { number } hearts
    }
    .name = heart
    .words = heart, hearts
