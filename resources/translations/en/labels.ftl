# The things that the describers can name: the 80 labels of COCO, and faces. The key is "label-" and the English label.
#
# The message counts: $count decides the form, { number } is $count as a word ("two"), see narration.ftl.
#   .name   the thing alone, as a heading: "cup"
#   .words  what a person may type or say to find it, separated by commas: singular, plural, other words for it

label-person =
    { $count ->
        [one] a person
       *[other] { number } people
    }
    .name = person
    .words = person, people, man, men, woman, women, boy, girl, child, children, human, somebody, someone

label-bicycle =
    { $count ->
        [one] a bicycle
       *[other] { number } bicycles
    }
    .name = bicycle
    .words = bicycle, bicycles, bike, bikes, cycle

label-car =
    { $count ->
        [one] a car
       *[other] { number } cars
    }
    .name = car
    .words = car, cars, automobile, vehicle

label-motorcycle =
    { $count ->
        [one] a motorcycle
       *[other] { number } motorcycles
    }
    .name = motorcycle
    .words = motorcycle, motorcycles, motorbike, motorbikes

label-airplane =
    { $count ->
        [one] an aeroplane
       *[other] { number } aeroplanes
    }
    .name = aeroplane
    .words = aeroplane, aeroplanes, airplane, airplanes, plane, planes, aircraft

label-bus =
    { $count ->
        [one] a bus
       *[other] { number } buses
    }
    .name = bus
    .words = bus, buses, coach

label-train =
    { $count ->
        [one] a train
       *[other] { number } trains
    }
    .name = train
    .words = train, trains, tram, trams

label-truck =
    { $count ->
        [one] a truck
       *[other] { number } trucks
    }
    .name = truck
    .words = truck, trucks, lorry, lorries, van, vans

label-boat =
    { $count ->
        [one] a boat
       *[other] { number } boats
    }
    .name = boat
    .words = boat, boats, ship, ships

label-traffic-light =
    { $count ->
        [one] a traffic light
       *[other] { number } traffic lights
    }
    .name = traffic light
    .words = traffic light, traffic lights, stop light

label-fire-hydrant =
    { $count ->
        [one] a fire hydrant
       *[other] { number } fire hydrants
    }
    .name = fire hydrant
    .words = fire hydrant, fire hydrants, hydrant

label-stop-sign =
    { $count ->
        [one] a stop sign
       *[other] { number } stop signs
    }
    .name = stop sign
    .words = stop sign, stop signs

label-parking-meter =
    { $count ->
        [one] a parking meter
       *[other] { number } parking meters
    }
    .name = parking meter
    .words = parking meter, parking meters

label-bench =
    { $count ->
        [one] a bench
       *[other] { number } benches
    }
    .name = bench
    .words = bench, benches

label-bird =
    { $count ->
        [one] a bird
       *[other] { number } birds
    }
    .name = bird
    .words = bird, birds

label-cat =
    { $count ->
        [one] a cat
       *[other] { number } cats
    }
    .name = cat
    .words = cat, cats, kitten, kittens

label-dog =
    { $count ->
        [one] a dog
       *[other] { number } dogs
    }
    .name = dog
    .words = dog, dogs, puppy, puppies

label-horse =
    { $count ->
        [one] a horse
       *[other] { number } horses
    }
    .name = horse
    .words = horse, horses, pony

label-sheep =
    { $count ->
        [one] a sheep
       *[other] { number } sheep
    }
    .name = sheep
    .words = sheep, lamb, lambs

label-cow =
    { $count ->
        [one] a cow
       *[other] { number } cows
    }
    .name = cow
    .words = cow, cows, cattle, bull, calf

label-elephant =
    { $count ->
        [one] an elephant
       *[other] { number } elephants
    }
    .name = elephant
    .words = elephant, elephants

label-bear =
    { $count ->
        [one] a bear
       *[other] { number } bears
    }
    .name = bear
    .words = bear, bears

label-zebra =
    { $count ->
        [one] a zebra
       *[other] { number } zebras
    }
    .name = zebra
    .words = zebra, zebras

label-giraffe =
    { $count ->
        [one] a giraffe
       *[other] { number } giraffes
    }
    .name = giraffe
    .words = giraffe, giraffes

label-backpack =
    { $count ->
        [one] a backpack
       *[other] { number } backpacks
    }
    .name = backpack
    .words = backpack, backpacks, rucksack, rucksacks

label-umbrella =
    { $count ->
        [one] an umbrella
       *[other] { number } umbrellas
    }
    .name = umbrella
    .words = umbrella, umbrellas, parasol

label-handbag =
    { $count ->
        [one] a handbag
       *[other] { number } handbags
    }
    .name = handbag
    .words = handbag, handbags, bag, bags, purse

label-tie =
    { $count ->
        [one] a tie
       *[other] { number } ties
    }
    .name = tie
    .words = tie, ties, necktie

label-suitcase =
    { $count ->
        [one] a suitcase
       *[other] { number } suitcases
    }
    .name = suitcase
    .words = suitcase, suitcases, luggage

label-frisbee =
    { $count ->
        [one] a frisbee
       *[other] { number } frisbees
    }
    .name = frisbee
    .words = frisbee, frisbees

label-skis =
    { $count ->
        [one] a pair of skis
       *[other] { number } pairs of skis
    }
    .name = skis
    .words = skis, ski

label-snowboard =
    { $count ->
        [one] a snowboard
       *[other] { number } snowboards
    }
    .name = snowboard
    .words = snowboard, snowboards

label-sports-ball =
    { $count ->
        [one] a ball
       *[other] { number } balls
    }
    .name = ball
    .words = ball, balls, sports ball, football

label-kite =
    { $count ->
        [one] a kite
       *[other] { number } kites
    }
    .name = kite
    .words = kite, kites

label-baseball-bat =
    { $count ->
        [one] a baseball bat
       *[other] { number } baseball bats
    }
    .name = baseball bat
    .words = baseball bat, baseball bats, bat

label-baseball-glove =
    { $count ->
        [one] a baseball glove
       *[other] { number } baseball gloves
    }
    .name = baseball glove
    .words = baseball glove, baseball gloves, glove, gloves

label-skateboard =
    { $count ->
        [one] a skateboard
       *[other] { number } skateboards
    }
    .name = skateboard
    .words = skateboard, skateboards

label-surfboard =
    { $count ->
        [one] a surfboard
       *[other] { number } surfboards
    }
    .name = surfboard
    .words = surfboard, surfboards

label-tennis-racket =
    { $count ->
        [one] a tennis racket
       *[other] { number } tennis rackets
    }
    .name = tennis racket
    .words = tennis racket, tennis rackets, racket

label-bottle =
    { $count ->
        [one] a bottle
       *[other] { number } bottles
    }
    .name = bottle
    .words = bottle, bottles

label-wine-glass =
    { $count ->
        [one] a wine glass
       *[other] { number } wine glasses
    }
    .name = wine glass
    .words = wine glass, wine glasses, glass

label-cup =
    { $count ->
        [one] a cup
       *[other] { number } cups
    }
    .name = cup
    .words = cup, cups, mug, mugs, beaker

label-fork =
    { $count ->
        [one] a fork
       *[other] { number } forks
    }
    .name = fork
    .words = fork, forks

label-knife =
    { $count ->
        [one] a knife
       *[other] { number } knives
    }
    .name = knife
    .words = knife, knives

label-spoon =
    { $count ->
        [one] a spoon
       *[other] { number } spoons
    }
    .name = spoon
    .words = spoon, spoons

label-bowl =
    { $count ->
        [one] a bowl
       *[other] { number } bowls
    }
    .name = bowl
    .words = bowl, bowls, dish

label-banana =
    { $count ->
        [one] a banana
       *[other] { number } bananas
    }
    .name = banana
    .words = banana, bananas

label-apple =
    { $count ->
        [one] an apple
       *[other] { number } apples
    }
    .name = apple
    .words = apple, apples

label-sandwich =
    { $count ->
        [one] a sandwich
       *[other] { number } sandwiches
    }
    .name = sandwich
    .words = sandwich, sandwiches

label-orange =
    { $count ->
        [one] an orange
       *[other] { number } oranges
    }
    .name = orange
    .words = orange, oranges

label-broccoli =
    { $count ->
        [one] a piece of broccoli
       *[other] { number } pieces of broccoli
    }
    .name = broccoli
    .words = broccoli

label-carrot =
    { $count ->
        [one] a carrot
       *[other] { number } carrots
    }
    .name = carrot
    .words = carrot, carrots

label-hot-dog =
    { $count ->
        [one] a hot dog
       *[other] { number } hot dogs
    }
    .name = hot dog
    .words = hot dog, hot dogs

label-pizza =
    { $count ->
        [one] a pizza
       *[other] { number } pizzas
    }
    .name = pizza
    .words = pizza, pizzas

label-donut =
    { $count ->
        [one] a doughnut
       *[other] { number } doughnuts
    }
    .name = doughnut
    .words = doughnut, doughnuts, donut, donuts

label-cake =
    { $count ->
        [one] a cake
       *[other] { number } cakes
    }
    .name = cake
    .words = cake, cakes

label-chair =
    { $count ->
        [one] a chair
       *[other] { number } chairs
    }
    .name = chair
    .words = chair, chairs, seat, stool

label-couch =
    { $count ->
        [one] a sofa
       *[other] { number } sofas
    }
    .name = sofa
    .words = sofa, sofas, couch, couches, settee

label-potted-plant =
    { $count ->
        [one] a potted plant
       *[other] { number } potted plants
    }
    .name = potted plant
    .words = potted plant, potted plants, plant, plants, flower pot

label-bed =
    { $count ->
        [one] a bed
       *[other] { number } beds
    }
    .name = bed
    .words = bed, beds

label-dining-table =
    { $count ->
        [one] a table
       *[other] { number } tables
    }
    .name = table
    .words = table, tables, dining table, desk

label-toilet =
    { $count ->
        [one] a toilet
       *[other] { number } toilets
    }
    .name = toilet
    .words = toilet, toilets, lavatory

label-tv =
    { $count ->
        [one] a television
       *[other] { number } televisions
    }
    .name = television
    .words = television, televisions, tv, screen, monitor, display

label-laptop =
    { $count ->
        [one] a laptop
       *[other] { number } laptops
    }
    .name = laptop
    .words = laptop, laptops, notebook, computer

label-mouse =
    { $count ->
        [one] a computer mouse
       *[other] { number } computer mice
    }
    .name = computer mouse
    .words = computer mouse, mouse, mice

label-remote =
    { $count ->
        [one] a remote control
       *[other] { number } remote controls
    }
    .name = remote control
    .words = remote control, remote controls, remote

label-keyboard =
    { $count ->
        [one] a keyboard
       *[other] { number } keyboards
    }
    .name = keyboard
    .words = keyboard, keyboards

label-cell-phone =
    { $count ->
        [one] a mobile phone
       *[other] { number } mobile phones
    }
    .name = mobile phone
    .words = mobile phone, mobile phones, cell phone, phone, phones, mobile, smartphone, telephone

label-microwave =
    { $count ->
        [one] a microwave
       *[other] { number } microwaves
    }
    .name = microwave
    .words = microwave, microwaves, microwave oven

label-oven =
    { $count ->
        [one] an oven
       *[other] { number } ovens
    }
    .name = oven
    .words = oven, ovens, stove, cooker

label-toaster =
    { $count ->
        [one] a toaster
       *[other] { number } toasters
    }
    .name = toaster
    .words = toaster, toasters

label-sink =
    { $count ->
        [one] a sink
       *[other] { number } sinks
    }
    .name = sink
    .words = sink, sinks, basin, washbasin

label-refrigerator =
    { $count ->
        [one] a fridge
       *[other] { number } fridges
    }
    .name = fridge
    .words = fridge, fridges, refrigerator, refrigerators

label-book =
    { $count ->
        [one] a book
       *[other] { number } books
    }
    .name = book
    .words = book, books

label-clock =
    { $count ->
        [one] a clock
       *[other] { number } clocks
    }
    .name = clock
    .words = clock, clocks, watch

label-vase =
    { $count ->
        [one] a vase
       *[other] { number } vases
    }
    .name = vase
    .words = vase, vases

label-scissors =
    { $count ->
        [one] a pair of scissors
       *[other] { number } pairs of scissors
    }
    .name = scissors
    .words = scissors

label-teddy-bear =
    { $count ->
        [one] a teddy bear
       *[other] { number } teddy bears
    }
    .name = teddy bear
    .words = teddy bear, teddy bears, teddy, soft toy

label-hair-drier =
    { $count ->
        [one] a hair dryer
       *[other] { number } hair dryers
    }
    .name = hair dryer
    .words = hair dryer, hair drier, dryer

label-toothbrush =
    { $count ->
        [one] a toothbrush
       *[other] { number } toothbrushes
    }
    .name = toothbrush
    .words = toothbrush, toothbrushes

label-face =
    { $count ->
        [one] a face
       *[other] { number } faces
    }
    .name = face
    .words = face, faces

# A model's own noun that is not in this list, $name.
label-unknown =
    { $count ->
        [one] { $name }
       *[other] { number } times { $name }
    }
    .name = { $name }
