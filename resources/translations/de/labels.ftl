# Was die Beschreiber benennen können: die 80 Namen von COCO, und Gesichter. Der Schlüssel ist „label-“ und der englische Name.
#   die Meldung zählt; .name die Sache allein; .the mit bestimmtem Artikel; .dative wie nach „auf“ oder „links von“; .inside „im Auto“, „in der Tasse“; .one „eine links“;
#   .words was jemand schreiben oder sagen kann, um sie zu suchen

label-person =
    { $count ->
        [one] eine Person
       *[other] { number } Personen
    }
    .name = Person
    .the = die Person
    .dative = der Person
    .inside = in der Person
    .one = eine
    .words = Person, Personen, Mensch, Menschen, Mann, Männer, Frau, Frauen, Junge, Jungen, Mädchen, Kind, Kinder, jemand, Leute

label-bicycle =
    { $count ->
        [one] ein Fahrrad
       *[other] { number } Fahrräder
    }
    .name = Fahrrad
    .the = das Fahrrad
    .dative = dem Fahrrad
    .inside = im Fahrrad
    .one = eines
    .words = Fahrrad, Fahrräder, Rad, Räder, Velo

label-car =
    { $count ->
        [one] ein Auto
       *[other] { number } Autos
    }
    .name = Auto
    .the = das Auto
    .dative = dem Auto
    .inside = im Auto
    .one = eines
    .words = Auto, Autos, Wagen, Pkw, Fahrzeug

label-motorcycle =
    { $count ->
        [one] ein Motorrad
       *[other] { number } Motorräder
    }
    .name = Motorrad
    .the = das Motorrad
    .dative = dem Motorrad
    .inside = im Motorrad
    .one = eines
    .words = Motorrad, Motorräder, Moped, Roller

label-airplane =
    { $count ->
        [one] ein Flugzeug
       *[other] { number } Flugzeuge
    }
    .name = Flugzeug
    .the = das Flugzeug
    .dative = dem Flugzeug
    .inside = im Flugzeug
    .one = eines
    .words = Flugzeug, Flugzeuge, Flieger

label-bus =
    { $count ->
        [one] ein Bus
       *[other] { number } Busse
    }
    .name = Bus
    .the = der Bus
    .dative = dem Bus
    .inside = im Bus
    .one = einer
    .words = Bus, Busse, Reisebus

label-train =
    { $count ->
        [one] ein Zug
       *[other] { number } Züge
    }
    .name = Zug
    .the = der Zug
    .dative = dem Zug
    .inside = im Zug
    .one = einer
    .words = Zug, Züge, Bahn, Straßenbahn, Tram

label-truck =
    { $count ->
        [one] ein Lastwagen
       *[other] { number } Lastwagen
    }
    .name = Lastwagen
    .the = der Lastwagen
    .dative = dem Lastwagen
    .inside = im Lastwagen
    .one = einer
    .words = Lastwagen, Lkw, Laster, Transporter

label-boat =
    { $count ->
        [one] ein Boot
       *[other] { number } Boote
    }
    .name = Boot
    .the = das Boot
    .dative = dem Boot
    .inside = im Boot
    .one = eines
    .words = Boot, Boote, Schiff, Schiffe

label-traffic-light =
    { $count ->
        [one] eine Ampel
       *[other] { number } Ampeln
    }
    .name = Ampel
    .the = die Ampel
    .dative = der Ampel
    .inside = in der Ampel
    .one = eine
    .words = Ampel, Ampeln, Verkehrsampel

label-fire-hydrant =
    { $count ->
        [one] ein Hydrant
       *[other] { number } Hydranten
    }
    .name = Hydrant
    .the = der Hydrant
    .dative = dem Hydranten
    .inside = im Hydranten
    .one = einer
    .words = Hydrant, Hydranten, Feuerhydrant

label-stop-sign =
    { $count ->
        [one] ein Stoppschild
       *[other] { number } Stoppschilder
    }
    .name = Stoppschild
    .the = das Stoppschild
    .dative = dem Stoppschild
    .inside = im Stoppschild
    .one = eines
    .words = Stoppschild, Stoppschilder, Stopschild

label-parking-meter =
    { $count ->
        [one] eine Parkuhr
       *[other] { number } Parkuhren
    }
    .name = Parkuhr
    .the = die Parkuhr
    .dative = der Parkuhr
    .inside = in der Parkuhr
    .one = eine
    .words = Parkuhr, Parkuhren

label-bench =
    { $count ->
        [one] eine Bank
       *[other] { number } Bänke
    }
    .name = Bank
    .the = die Bank
    .dative = der Bank
    .inside = in der Bank
    .one = eine
    .words = Bank, Bänke, Sitzbank, Parkbank

label-bird =
    { $count ->
        [one] ein Vogel
       *[other] { number } Vögel
    }
    .name = Vogel
    .the = der Vogel
    .dative = dem Vogel
    .inside = im Vogel
    .one = einer
    .words = Vogel, Vögel

label-cat =
    { $count ->
        [one] eine Katze
       *[other] { number } Katzen
    }
    .name = Katze
    .the = die Katze
    .dative = der Katze
    .inside = in der Katze
    .one = eine
    .words = Katze, Katzen, Kater, Kätzchen

label-dog =
    { $count ->
        [one] ein Hund
       *[other] { number } Hunde
    }
    .name = Hund
    .the = der Hund
    .dative = dem Hund
    .inside = im Hund
    .one = einer
    .words = Hund, Hunde, Hündin, Welpe, Welpen

label-horse =
    { $count ->
        [one] ein Pferd
       *[other] { number } Pferde
    }
    .name = Pferd
    .the = das Pferd
    .dative = dem Pferd
    .inside = im Pferd
    .one = eines
    .words = Pferd, Pferde, Pony

label-sheep =
    { $count ->
        [one] ein Schaf
       *[other] { number } Schafe
    }
    .name = Schaf
    .the = das Schaf
    .dative = dem Schaf
    .inside = im Schaf
    .one = eines
    .words = Schaf, Schafe, Lamm, Lämmer

label-cow =
    { $count ->
        [one] eine Kuh
       *[other] { number } Kühe
    }
    .name = Kuh
    .the = die Kuh
    .dative = der Kuh
    .inside = in der Kuh
    .one = eine
    .words = Kuh, Kühe, Rind, Rinder, Bulle, Kalb

label-elephant =
    { $count ->
        [one] ein Elefant
       *[other] { number } Elefanten
    }
    .name = Elefant
    .the = der Elefant
    .dative = dem Elefanten
    .inside = im Elefanten
    .one = einer
    .words = Elefant, Elefanten

label-bear =
    { $count ->
        [one] ein Bär
       *[other] { number } Bären
    }
    .name = Bär
    .the = der Bär
    .dative = dem Bären
    .inside = im Bären
    .one = einer
    .words = Bär, Bären

label-zebra =
    { $count ->
        [one] ein Zebra
       *[other] { number } Zebras
    }
    .name = Zebra
    .the = das Zebra
    .dative = dem Zebra
    .inside = im Zebra
    .one = eines
    .words = Zebra, Zebras

label-giraffe =
    { $count ->
        [one] eine Giraffe
       *[other] { number } Giraffen
    }
    .name = Giraffe
    .the = die Giraffe
    .dative = der Giraffe
    .inside = in der Giraffe
    .one = eine
    .words = Giraffe, Giraffen

label-backpack =
    { $count ->
        [one] ein Rucksack
       *[other] { number } Rucksäcke
    }
    .name = Rucksack
    .the = der Rucksack
    .dative = dem Rucksack
    .inside = im Rucksack
    .one = einer
    .words = Rucksack, Rucksäcke

label-umbrella =
    { $count ->
        [one] ein Regenschirm
       *[other] { number } Regenschirme
    }
    .name = Regenschirm
    .the = der Regenschirm
    .dative = dem Regenschirm
    .inside = im Regenschirm
    .one = einer
    .words = Regenschirm, Regenschirme, Schirm, Schirme, Sonnenschirm

label-handbag =
    { $count ->
        [one] eine Handtasche
       *[other] { number } Handtaschen
    }
    .name = Handtasche
    .the = die Handtasche
    .dative = der Handtasche
    .inside = in der Handtasche
    .one = eine
    .words = Handtasche, Handtaschen, Tasche, Taschen, Beutel

label-tie =
    { $count ->
        [one] eine Krawatte
       *[other] { number } Krawatten
    }
    .name = Krawatte
    .the = die Krawatte
    .dative = der Krawatte
    .inside = in der Krawatte
    .one = eine
    .words = Krawatte, Krawatten, Schlips

label-suitcase =
    { $count ->
        [one] ein Koffer
       *[other] { number } Koffer
    }
    .name = Koffer
    .the = der Koffer
    .dative = dem Koffer
    .inside = im Koffer
    .one = einer
    .words = Koffer, Gepäck

label-frisbee =
    { $count ->
        [one] ein Frisbee
       *[other] { number } Frisbees
    }
    .name = Frisbee
    .the = das Frisbee
    .dative = dem Frisbee
    .inside = im Frisbee
    .one = eines
    .words = Frisbee, Frisbees, Frisbeescheibe

label-skis =
    { $count ->
        [one] ein Paar Skier
       *[other] { number } Paar Skier
    }
    .name = Skier
    .the = die Skier
    .dative = den Skiern
    .inside = in den Skiern
    .one = eins
    .words = Skier, Skiern, Ski, Schi

label-snowboard =
    { $count ->
        [one] ein Snowboard
       *[other] { number } Snowboards
    }
    .name = Snowboard
    .the = das Snowboard
    .dative = dem Snowboard
    .inside = im Snowboard
    .one = eines
    .words = Snowboard, Snowboards

label-sports-ball =
    { $count ->
        [one] ein Ball
       *[other] { number } Bälle
    }
    .name = Ball
    .the = der Ball
    .dative = dem Ball
    .inside = im Ball
    .one = einer
    .words = Ball, Bälle, Fußball

label-kite =
    { $count ->
        [one] ein Drachen
       *[other] { number } Drachen
    }
    .name = Drachen
    .the = der Drachen
    .dative = dem Drachen
    .inside = im Drachen
    .one = einer
    .words = Drachen, Lenkdrachen

label-baseball-bat =
    { $count ->
        [one] ein Baseballschläger
       *[other] { number } Baseballschläger
    }
    .name = Baseballschläger
    .the = der Baseballschläger
    .dative = dem Baseballschläger
    .inside = im Baseballschläger
    .one = einer
    .words = Baseballschläger

label-baseball-glove =
    { $count ->
        [one] ein Baseballhandschuh
       *[other] { number } Baseballhandschuhe
    }
    .name = Baseballhandschuh
    .the = der Baseballhandschuh
    .dative = dem Baseballhandschuh
    .inside = im Baseballhandschuh
    .one = einer
    .words = Baseballhandschuh, Baseballhandschuhe, Handschuh, Handschuhe

label-skateboard =
    { $count ->
        [one] ein Skateboard
       *[other] { number } Skateboards
    }
    .name = Skateboard
    .the = das Skateboard
    .dative = dem Skateboard
    .inside = im Skateboard
    .one = eines
    .words = Skateboard, Skateboards

label-surfboard =
    { $count ->
        [one] ein Surfbrett
       *[other] { number } Surfbretter
    }
    .name = Surfbrett
    .the = das Surfbrett
    .dative = dem Surfbrett
    .inside = im Surfbrett
    .one = eines
    .words = Surfbrett, Surfbretter

label-tennis-racket =
    { $count ->
        [one] ein Tennisschläger
       *[other] { number } Tennisschläger
    }
    .name = Tennisschläger
    .the = der Tennisschläger
    .dative = dem Tennisschläger
    .inside = im Tennisschläger
    .one = einer
    .words = Tennisschläger, Schläger

label-bottle =
    { $count ->
        [one] eine Flasche
       *[other] { number } Flaschen
    }
    .name = Flasche
    .the = die Flasche
    .dative = der Flasche
    .inside = in der Flasche
    .one = eine
    .words = Flasche, Flaschen

label-wine-glass =
    { $count ->
        [one] ein Weinglas
       *[other] { number } Weingläser
    }
    .name = Weinglas
    .the = das Weinglas
    .dative = dem Weinglas
    .inside = im Weinglas
    .one = eines
    .words = Weinglas, Weingläser, Glas, Gläser

label-cup =
    { $count ->
        [one] eine Tasse
       *[other] { number } Tassen
    }
    .name = Tasse
    .the = die Tasse
    .dative = der Tasse
    .inside = in der Tasse
    .one = eine
    .words = Tasse, Tassen, Becher, Kaffeetasse

label-fork =
    { $count ->
        [one] eine Gabel
       *[other] { number } Gabeln
    }
    .name = Gabel
    .the = die Gabel
    .dative = der Gabel
    .inside = in der Gabel
    .one = eine
    .words = Gabel, Gabeln

label-knife =
    { $count ->
        [one] ein Messer
       *[other] { number } Messer
    }
    .name = Messer
    .the = das Messer
    .dative = dem Messer
    .inside = im Messer
    .one = eines
    .words = Messer

label-spoon =
    { $count ->
        [one] ein Löffel
       *[other] { number } Löffel
    }
    .name = Löffel
    .the = der Löffel
    .dative = dem Löffel
    .inside = im Löffel
    .one = einer
    .words = Löffel

label-bowl =
    { $count ->
        [one] eine Schüssel
       *[other] { number } Schüsseln
    }
    .name = Schüssel
    .the = die Schüssel
    .dative = der Schüssel
    .inside = in der Schüssel
    .one = eine
    .words = Schüssel, Schüsseln, Schale, Schalen

label-banana =
    { $count ->
        [one] eine Banane
       *[other] { number } Bananen
    }
    .name = Banane
    .the = die Banane
    .dative = der Banane
    .inside = in der Banane
    .one = eine
    .words = Banane, Bananen

label-apple =
    { $count ->
        [one] ein Apfel
       *[other] { number } Äpfel
    }
    .name = Apfel
    .the = der Apfel
    .dative = dem Apfel
    .inside = im Apfel
    .one = einer
    .words = Apfel, Äpfel

label-sandwich =
    { $count ->
        [one] ein Sandwich
       *[other] { number } Sandwiches
    }
    .name = Sandwich
    .the = das Sandwich
    .dative = dem Sandwich
    .inside = im Sandwich
    .one = eines
    .words = Sandwich, Sandwiches, belegtes Brot

label-orange =
    { $count ->
        [one] eine Orange
       *[other] { number } Orangen
    }
    .name = Orange
    .the = die Orange
    .dative = der Orange
    .inside = in der Orange
    .one = eine
    .words = Orange, Orangen, Apfelsine, Apfelsinen

label-broccoli =
    { $count ->
        [one] Brokkoli
       *[other] { number } Stück Brokkoli
    }
    .name = Brokkoli
    .the = der Brokkoli
    .dative = dem Brokkoli
    .inside = im Brokkoli
    .one = einer
    .words = Brokkoli, Stück Brokkoli

label-carrot =
    { $count ->
        [one] eine Karotte
       *[other] { number } Karotten
    }
    .name = Karotte
    .the = die Karotte
    .dative = der Karotte
    .inside = in der Karotte
    .one = eine
    .words = Karotte, Karotten, Möhre, Möhren, Mohrrübe

label-hot-dog =
    { $count ->
        [one] ein Hotdog
       *[other] { number } Hotdogs
    }
    .name = Hotdog
    .the = der Hotdog
    .dative = dem Hotdog
    .inside = im Hotdog
    .one = einer
    .words = Hotdog, Hotdogs

label-pizza =
    { $count ->
        [one] eine Pizza
       *[other] { number } Pizzen
    }
    .name = Pizza
    .the = die Pizza
    .dative = der Pizza
    .inside = in der Pizza
    .one = eine
    .words = Pizza, Pizzen, Pizzas

label-donut =
    { $count ->
        [one] ein Donut
       *[other] { number } Donuts
    }
    .name = Donut
    .the = der Donut
    .dative = dem Donut
    .inside = im Donut
    .one = einer
    .words = Donut, Donuts, Krapfen

label-cake =
    { $count ->
        [one] ein Kuchen
       *[other] { number } Kuchen
    }
    .name = Kuchen
    .the = der Kuchen
    .dative = dem Kuchen
    .inside = im Kuchen
    .one = einer
    .words = Kuchen, Torte, Torten

label-chair =
    { $count ->
        [one] ein Stuhl
       *[other] { number } Stühle
    }
    .name = Stuhl
    .the = der Stuhl
    .dative = dem Stuhl
    .inside = im Stuhl
    .one = einer
    .words = Stuhl, Stühle, Sitz, Hocker

label-couch =
    { $count ->
        [one] ein Sofa
       *[other] { number } Sofas
    }
    .name = Sofa
    .the = das Sofa
    .dative = dem Sofa
    .inside = im Sofa
    .one = eines
    .words = Sofa, Sofas, Couch

label-potted-plant =
    { $count ->
        [one] eine Topfpflanze
       *[other] { number } Topfpflanzen
    }
    .name = Topfpflanze
    .the = die Topfpflanze
    .dative = der Topfpflanze
    .inside = in der Topfpflanze
    .one = eine
    .words = Topfpflanze, Topfpflanzen, Pflanze, Pflanzen, Blumentopf

label-bed =
    { $count ->
        [one] ein Bett
       *[other] { number } Betten
    }
    .name = Bett
    .the = das Bett
    .dative = dem Bett
    .inside = im Bett
    .one = eines
    .words = Bett, Betten

label-dining-table =
    { $count ->
        [one] ein Tisch
       *[other] { number } Tische
    }
    .name = Tisch
    .the = der Tisch
    .dative = dem Tisch
    .inside = im Tisch
    .one = einer
    .words = Tisch, Tische, Esstisch, Schreibtisch

label-toilet =
    { $count ->
        [one] eine Toilette
       *[other] { number } Toiletten
    }
    .name = Toilette
    .the = die Toilette
    .dative = der Toilette
    .inside = in der Toilette
    .one = eine
    .words = Toilette, Toiletten, Klo, WC

label-tv =
    { $count ->
        [one] ein Fernseher
       *[other] { number } Fernseher
    }
    .name = Fernseher
    .the = der Fernseher
    .dative = dem Fernseher
    .inside = im Fernseher
    .one = einer
    .words = Fernseher, Bildschirm, Monitor

label-laptop =
    { $count ->
        [one] ein Laptop
       *[other] { number } Laptops
    }
    .name = Laptop
    .the = der Laptop
    .dative = dem Laptop
    .inside = im Laptop
    .one = einer
    .words = Laptop, Laptops, Notebook, Computer

label-mouse =
    { $count ->
        [one] eine Computermaus
       *[other] { number } Computermäuse
    }
    .name = Computermaus
    .the = die Computermaus
    .dative = der Computermaus
    .inside = in der Computermaus
    .one = eine
    .words = Computermaus, Computermäuse, Maus, Mäuse

label-remote =
    { $count ->
        [one] eine Fernbedienung
       *[other] { number } Fernbedienungen
    }
    .name = Fernbedienung
    .the = die Fernbedienung
    .dative = der Fernbedienung
    .inside = in der Fernbedienung
    .one = eine
    .words = Fernbedienung, Fernbedienungen

label-keyboard =
    { $count ->
        [one] eine Tastatur
       *[other] { number } Tastaturen
    }
    .name = Tastatur
    .the = die Tastatur
    .dative = der Tastatur
    .inside = in der Tastatur
    .one = eine
    .words = Tastatur, Tastaturen

label-cell-phone =
    { $count ->
        [one] ein Handy
       *[other] { number } Handys
    }
    .name = Handy
    .the = das Handy
    .dative = dem Handy
    .inside = im Handy
    .one = eines
    .words = Handy, Handys, Telefon, Mobiltelefon, Smartphone

label-microwave =
    { $count ->
        [one] eine Mikrowelle
       *[other] { number } Mikrowellen
    }
    .name = Mikrowelle
    .the = die Mikrowelle
    .dative = der Mikrowelle
    .inside = in der Mikrowelle
    .one = eine
    .words = Mikrowelle, Mikrowellen

label-oven =
    { $count ->
        [one] ein Backofen
       *[other] { number } Backöfen
    }
    .name = Backofen
    .the = der Backofen
    .dative = dem Backofen
    .inside = im Backofen
    .one = einer
    .words = Backofen, Backöfen, Ofen, Herd

label-toaster =
    { $count ->
        [one] ein Toaster
       *[other] { number } Toaster
    }
    .name = Toaster
    .the = der Toaster
    .dative = dem Toaster
    .inside = im Toaster
    .one = einer
    .words = Toaster

label-sink =
    { $count ->
        [one] ein Waschbecken
       *[other] { number } Waschbecken
    }
    .name = Waschbecken
    .the = das Waschbecken
    .dative = dem Waschbecken
    .inside = im Waschbecken
    .one = eines
    .words = Waschbecken, Spüle, Spülbecken

label-refrigerator =
    { $count ->
        [one] ein Kühlschrank
       *[other] { number } Kühlschränke
    }
    .name = Kühlschrank
    .the = der Kühlschrank
    .dative = dem Kühlschrank
    .inside = im Kühlschrank
    .one = einer
    .words = Kühlschrank, Kühlschränke

label-book =
    { $count ->
        [one] ein Buch
       *[other] { number } Bücher
    }
    .name = Buch
    .the = das Buch
    .dative = dem Buch
    .inside = im Buch
    .one = eines
    .words = Buch, Bücher

label-clock =
    { $count ->
        [one] eine Uhr
       *[other] { number } Uhren
    }
    .name = Uhr
    .the = die Uhr
    .dative = der Uhr
    .inside = in der Uhr
    .one = eine
    .words = Uhr, Uhren, Armbanduhr, Wecker

label-vase =
    { $count ->
        [one] eine Vase
       *[other] { number } Vasen
    }
    .name = Vase
    .the = die Vase
    .dative = der Vase
    .inside = in der Vase
    .one = eine
    .words = Vase, Vasen

label-scissors =
    { $count ->
        [one] eine Schere
       *[other] { number } Scheren
    }
    .name = Schere
    .the = die Schere
    .dative = der Schere
    .inside = in der Schere
    .one = eine
    .words = Schere, Scheren

label-teddy-bear =
    { $count ->
        [one] ein Teddybär
       *[other] { number } Teddybären
    }
    .name = Teddybär
    .the = der Teddybär
    .dative = dem Teddybären
    .inside = im Teddybären
    .one = einer
    .words = Teddybär, Teddybären, Teddy, Stofftier, Plüschtier

label-hair-drier =
    { $count ->
        [one] ein Haartrockner
       *[other] { number } Haartrockner
    }
    .name = Haartrockner
    .the = der Haartrockner
    .dative = dem Haartrockner
    .inside = im Haartrockner
    .one = einer
    .words = Haartrockner, Föhn, Fön

label-toothbrush =
    { $count ->
        [one] eine Zahnbürste
       *[other] { number } Zahnbürsten
    }
    .name = Zahnbürste
    .the = die Zahnbürste
    .dative = der Zahnbürste
    .inside = in der Zahnbürste
    .one = eine
    .words = Zahnbürste, Zahnbürsten

label-face =
    { $count ->
        [one] ein Gesicht
       *[other] { number } Gesichter
    }
    .name = Gesicht
    .the = das Gesicht
    .dative = dem Gesicht
    .inside = im Gesicht
    .one = eines
    .words = Gesicht, Gesichter

# Ein Wort des Modells, das nicht in dieser Liste steht, $name.
label-unknown =
    { $count ->
        [one] { $name }
       *[other] { number } mal { $name }
    }
    .name = { $name }
