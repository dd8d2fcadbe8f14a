# Was PaliGemma suchen soll, wenn seine Beschreibung es nennt; die 80 Arten des Objekterkenners sind in labels.ftl, mit denselben Attributen.

label-door =
    { $count ->
        [one] eine Tür
       *[other] { number } Türen
    }
    .name = Tür
    .the = die Tür
    .dative = der Tür
    .inside = in der Tür
    .one = eine
    .words = Tür, Türen, Tor, Tore

label-window =
    { $count ->
        [one] ein Fenster
       *[other] { number } Fenster
    }
    .name = Fenster
    .the = das Fenster
    .dative = dem Fenster
    .inside = im Fenster
    .one = eines
    .words = Fenster

label-house =
    { $count ->
        [one] ein Haus
       *[other] { number } Häuser
    }
    .name = Haus
    .the = das Haus
    .dative = dem Haus
    .inside = im Haus
    .one = eines
    .words = Haus, Häuser, Hütte, Hütten

label-building =
    { $count ->
        [one] ein Gebäude
       *[other] { number } Gebäude
    }
    .name = Gebäude
    .the = das Gebäude
    .dative = dem Gebäude
    .inside = im Gebäude
    .one = eines
    .words = Gebäude, Turm, Türme, Hochhaus, Wolkenkratzer

label-bridge =
    { $count ->
        [one] eine Brücke
       *[other] { number } Brücken
    }
    .name = Brücke
    .the = die Brücke
    .dative = der Brücke
    .inside = in der Brücke
    .one = eine
    .words = Brücke, Brücken

label-fence =
    { $count ->
        [one] ein Zaun
       *[other] { number } Zäune
    }
    .name = Zaun
    .the = der Zaun
    .dative = dem Zaun
    .inside = im Zaun
    .one = einer
    .words = Zaun, Zäune

label-stairs =
    { $count ->
        [one] eine Treppe
       *[other] { number } Treppen
    }
    .name = Treppe
    .the = die Treppe
    .dative = der Treppe
    .inside = in der Treppe
    .one = eine
    .words = Treppe, Treppen, Stufe, Stufen

label-ladder =
    { $count ->
        [one] eine Leiter
       *[other] { number } Leitern
    }
    .name = Leiter
    .the = die Leiter
    .dative = der Leiter
    .inside = in der Leiter
    .one = eine
    .words = Leiter, Leitern

label-lamp =
    { $count ->
        [one] eine Lampe
       *[other] { number } Lampen
    }
    .name = Lampe
    .the = die Lampe
    .dative = der Lampe
    .inside = in der Lampe
    .one = eine
    .words = Lampe, Lampen, Laterne, Laternen, Kronleuchter

label-candle =
    { $count ->
        [one] eine Kerze
       *[other] { number } Kerzen
    }
    .name = Kerze
    .the = die Kerze
    .dative = der Kerze
    .inside = in der Kerze
    .one = eine
    .words = Kerze, Kerzen

label-mirror =
    { $count ->
        [one] ein Spiegel
       *[other] { number } Spiegel
    }
    .name = Spiegel
    .the = der Spiegel
    .dative = dem Spiegel
    .inside = im Spiegel
    .one = einer
    .words = Spiegel

label-curtain =
    { $count ->
        [one] ein Vorhang
       *[other] { number } Vorhänge
    }
    .name = Vorhang
    .the = der Vorhang
    .dative = dem Vorhang
    .inside = im Vorhang
    .one = einer
    .words = Vorhang, Vorhänge, Gardine, Gardinen

label-pillow =
    { $count ->
        [one] ein Kissen
       *[other] { number } Kissen
    }
    .name = Kissen
    .the = das Kissen
    .dative = dem Kissen
    .inside = im Kissen
    .one = eines
    .words = Kissen

label-blanket =
    { $count ->
        [one] eine Decke
       *[other] { number } Decken
    }
    .name = Decke
    .the = die Decke
    .dative = der Decke
    .inside = in der Decke
    .one = eine
    .words = Decke, Decken

label-carpet =
    { $count ->
        [one] ein Teppich
       *[other] { number } Teppiche
    }
    .name = Teppich
    .the = der Teppich
    .dative = dem Teppich
    .inside = im Teppich
    .one = einer
    .words = Teppich, Teppiche

label-shelf =
    { $count ->
        [one] ein Regal
       *[other] { number } Regale
    }
    .name = Regal
    .the = das Regal
    .dative = dem Regal
    .inside = im Regal
    .one = eines
    .words = Regal, Regale, Bücherregal

label-cupboard =
    { $count ->
        [one] ein Schrank
       *[other] { number } Schränke
    }
    .name = Schrank
    .the = der Schrank
    .dative = dem Schrank
    .inside = im Schrank
    .one = einer
    .words = Schrank, Schränke, Kleiderschrank

label-drawer =
    { $count ->
        [one] eine Schublade
       *[other] { number } Schubladen
    }
    .name = Schublade
    .the = die Schublade
    .dative = der Schublade
    .inside = in der Schublade
    .one = eine
    .words = Schublade, Schubladen

label-basket =
    { $count ->
        [one] ein Korb
       *[other] { number } Körbe
    }
    .name = Korb
    .the = der Korb
    .dative = dem Korb
    .inside = im Korb
    .one = einer
    .words = Korb, Körbe

label-box =
    { $count ->
        [one] eine Kiste
       *[other] { number } Kisten
    }
    .name = Kiste
    .the = die Kiste
    .dative = der Kiste
    .inside = in der Kiste
    .one = eine
    .words = Kiste, Kisten, Schachtel, Schachteln, Karton, Kartons

label-bucket =
    { $count ->
        [one] ein Eimer
       *[other] { number } Eimer
    }
    .name = Eimer
    .the = der Eimer
    .dative = dem Eimer
    .inside = im Eimer
    .one = einer
    .words = Eimer

label-barrel =
    { $count ->
        [one] ein Fass
       *[other] { number } Fässer
    }
    .name = Fass
    .the = das Fass
    .dative = dem Fass
    .inside = im Fass
    .one = eines
    .words = Fass, Fässer

label-bin =
    { $count ->
        [one] ein Mülleimer
       *[other] { number } Mülleimer
    }
    .name = Mülleimer
    .the = der Mülleimer
    .dative = dem Mülleimer
    .inside = im Mülleimer
    .one = einer
    .words = Mülleimer, Abfalleimer, Mülltonne

label-tree =
    { $count ->
        [one] ein Baum
       *[other] { number } Bäume
    }
    .name = Baum
    .the = der Baum
    .dative = dem Baum
    .inside = im Baum
    .one = einer
    .words = Baum, Bäume, Palme, Palmen

label-flower =
    { $count ->
        [one] eine Blume
       *[other] { number } Blumen
    }
    .name = Blume
    .the = die Blume
    .dative = der Blume
    .inside = in der Blume
    .one = eine
    .words = Blume, Blumen, Rose, Rosen, Tulpe, Tulpen

label-leaf =
    { $count ->
        [one] ein Blatt
       *[other] { number } Blätter
    }
    .name = Blatt
    .the = das Blatt
    .dative = dem Blatt
    .inside = im Blatt
    .one = eines
    .words = Blatt, Blätter

label-bush =
    { $count ->
        [one] ein Busch
       *[other] { number } Büsche
    }
    .name = Busch
    .the = der Busch
    .dative = dem Busch
    .inside = im Busch
    .one = einer
    .words = Busch, Büsche, Strauch, Sträucher

label-mushroom =
    { $count ->
        [one] ein Pilz
       *[other] { number } Pilze
    }
    .name = Pilz
    .the = der Pilz
    .dative = dem Pilz
    .inside = im Pilz
    .one = einer
    .words = Pilz, Pilze

label-rock =
    { $count ->
        [one] ein Felsen
       *[other] { number } Felsen
    }
    .name = Felsen
    .the = der Felsen
    .dative = dem Felsen
    .inside = im Felsen
    .one = einer
    .words = Felsen, Stein, Steine

label-mountain =
    { $count ->
        [one] ein Berg
       *[other] { number } Berge
    }
    .name = Berg
    .the = der Berg
    .dative = dem Berg
    .inside = im Berg
    .one = einer
    .words = Berg, Berge, Hügel

label-waterfall =
    { $count ->
        [one] ein Wasserfall
       *[other] { number } Wasserfälle
    }
    .name = Wasserfall
    .the = der Wasserfall
    .dative = dem Wasserfall
    .inside = im Wasserfall
    .one = einer
    .words = Wasserfall, Wasserfälle

label-hat =
    { $count ->
        [one] ein Hut
       *[other] { number } Hüte
    }
    .name = Hut
    .the = der Hut
    .dative = dem Hut
    .inside = im Hut
    .one = einer
    .words = Hut, Hüte, Mütze, Mützen, Helm, Helme

label-shirt =
    { $count ->
        [one] ein Hemd
       *[other] { number } Hemden
    }
    .name = Hemd
    .the = das Hemd
    .dative = dem Hemd
    .inside = im Hemd
    .one = eines
    .words = Hemd, Hemden, Bluse, Pullover, T-Shirt

label-jacket =
    { $count ->
        [one] eine Jacke
       *[other] { number } Jacken
    }
    .name = Jacke
    .the = die Jacke
    .dative = der Jacke
    .inside = in der Jacke
    .one = eine
    .words = Jacke, Jacken, Mantel, Mäntel

label-dress =
    { $count ->
        [one] ein Kleid
       *[other] { number } Kleider
    }
    .name = Kleid
    .the = das Kleid
    .dative = dem Kleid
    .inside = im Kleid
    .one = eines
    .words = Kleid, Kleider

label-skirt =
    { $count ->
        [one] ein Rock
       *[other] { number } Röcke
    }
    .name = Rock
    .the = der Rock
    .dative = dem Rock
    .inside = im Rock
    .one = einer
    .words = Rock, Röcke

label-trousers =
    { $count ->
        [one] eine Hose
       *[other] { number } Hosen
    }
    .name = Hose
    .the = die Hose
    .dative = der Hose
    .inside = in der Hose
    .one = eine
    .words = Hose, Hosen, Jeans

label-shoe =
    { $count ->
        [one] ein Schuh
       *[other] { number } Schuhe
    }
    .name = Schuh
    .the = der Schuh
    .dative = dem Schuh
    .inside = im Schuh
    .one = einer
    .words = Schuh, Schuhe, Stiefel, Sandale, Sandalen

label-sock =
    { $count ->
        [one] eine Socke
       *[other] { number } Socken
    }
    .name = Socke
    .the = die Socke
    .dative = der Socke
    .inside = in der Socke
    .one = eine
    .words = Socke, Socken

label-scarf =
    { $count ->
        [one] ein Schal
       *[other] { number } Schals
    }
    .name = Schal
    .the = der Schal
    .dative = dem Schal
    .inside = im Schal
    .one = einer
    .words = Schal, Schals

label-belt =
    { $count ->
        [one] ein Gürtel
       *[other] { number } Gürtel
    }
    .name = Gürtel
    .the = der Gürtel
    .dative = dem Gürtel
    .inside = im Gürtel
    .one = einer
    .words = Gürtel

label-necklace =
    { $count ->
        [one] eine Halskette
       *[other] { number } Halsketten
    }
    .name = Halskette
    .the = die Halskette
    .dative = der Halskette
    .inside = in der Halskette
    .one = eine
    .words = Halskette, Halsketten

label-ring =
    { $count ->
        [one] ein Ring
       *[other] { number } Ringe
    }
    .name = Ring
    .the = der Ring
    .dative = dem Ring
    .inside = im Ring
    .one = einer
    .words = Ring, Ringe

label-crown =
    { $count ->
        [one] eine Krone
       *[other] { number } Kronen
    }
    .name = Krone
    .the = die Krone
    .dative = der Krone
    .inside = in der Krone
    .one = eine
    .words = Krone, Kronen

label-glasses =
    { $count ->
        [one] eine Brille
       *[other] { number } Brillen
    }
    .name = Brille
    .the = die Brille
    .dative = der Brille
    .inside = in der Brille
    .one = eine
    .words = Brille, Brillen, Sonnenbrille

label-mask =
    { $count ->
        [one] eine Maske
       *[other] { number } Masken
    }
    .name = Maske
    .the = die Maske
    .dative = der Maske
    .inside = in der Maske
    .one = eine
    .words = Maske, Masken

label-hand =
    { $count ->
        [one] eine Hand
       *[other] { number } Hände
    }
    .name = Hand
    .the = die Hand
    .dative = der Hand
    .inside = in der Hand
    .one = eine
    .words = Hand, Hände

label-head =
    { $count ->
        [one] ein Kopf
       *[other] { number } Köpfe
    }
    .name = Kopf
    .the = der Kopf
    .dative = dem Kopf
    .inside = im Kopf
    .one = einer
    .words = Kopf, Köpfe

label-beard =
    { $count ->
        [one] ein Bart
       *[other] { number } Bärte
    }
    .name = Bart
    .the = der Bart
    .dative = dem Bart
    .inside = im Bart
    .one = einer
    .words = Bart, Bärte

label-eye =
    { $count ->
        [one] ein Auge
       *[other] { number } Augen
    }
    .name = Auge
    .the = das Auge
    .dative = dem Auge
    .inside = im Auge
    .one = eines
    .words = Auge, Augen

label-foot =
    { $count ->
        [one] ein Fuß
       *[other] { number } Füße
    }
    .name = Fuß
    .the = der Fuß
    .dative = dem Fuß
    .inside = im Fuß
    .one = einer
    .words = Fuß, Füße

label-bread =
    { $count ->
        [one] Brot
       *[other] { number } Stück Brot
    }
    .name = Brot
    .the = das Brot
    .dative = dem Brot
    .inside = im Brot
    .one = eines
    .words = Brot, Stück Brot, Toast, Baguette

label-cheese =
    { $count ->
        [one] Käse
       *[other] { number } Stück Käse
    }
    .name = Käse
    .the = der Käse
    .dative = dem Käse
    .inside = im Käse
    .one = einer
    .words = Käse, Stück Käse

label-egg =
    { $count ->
        [one] ein Ei
       *[other] { number } Eier
    }
    .name = Ei
    .the = das Ei
    .dative = dem Ei
    .inside = im Ei
    .one = eines
    .words = Ei, Eier

label-tomato =
    { $count ->
        [one] eine Tomate
       *[other] { number } Tomaten
    }
    .name = Tomate
    .the = die Tomate
    .dative = der Tomate
    .inside = in der Tomate
    .one = eine
    .words = Tomate, Tomaten

label-potato =
    { $count ->
        [one] eine Kartoffel
       *[other] { number } Kartoffeln
    }
    .name = Kartoffel
    .the = die Kartoffel
    .dative = der Kartoffel
    .inside = in der Kartoffel
    .one = eine
    .words = Kartoffel, Kartoffeln

label-lemon =
    { $count ->
        [one] eine Zitrone
       *[other] { number } Zitronen
    }
    .name = Zitrone
    .the = die Zitrone
    .dative = der Zitrone
    .inside = in der Zitrone
    .one = eine
    .words = Zitrone, Zitronen

label-strawberry =
    { $count ->
        [one] eine Erdbeere
       *[other] { number } Erdbeeren
    }
    .name = Erdbeere
    .the = die Erdbeere
    .dative = der Erdbeere
    .inside = in der Erdbeere
    .one = eine
    .words = Erdbeere, Erdbeeren

label-grapes =
    { $count ->
        [one] Weintrauben
       *[other] { number } Weintrauben
    }
    .name = Weintrauben
    .the = die Weintrauben
    .dative = den Weintrauben
    .inside = in den Weintrauben
    .one = eins
    .words = Weintrauben, Trauben

label-pear =
    { $count ->
        [one] eine Birne
       *[other] { number } Birnen
    }
    .name = Birne
    .the = die Birne
    .dative = der Birne
    .inside = in der Birne
    .one = eine
    .words = Birne, Birnen

label-pineapple =
    { $count ->
        [one] eine Ananas
       *[other] { number } Ananas
    }
    .name = Ananas
    .the = die Ananas
    .dative = der Ananas
    .inside = in der Ananas
    .one = eine
    .words = Ananas

label-watermelon =
    { $count ->
        [one] eine Wassermelone
       *[other] { number } Wassermelonen
    }
    .name = Wassermelone
    .the = die Wassermelone
    .dative = der Wassermelone
    .inside = in der Wassermelone
    .one = eine
    .words = Wassermelone, Wassermelonen

label-pumpkin =
    { $count ->
        [one] ein Kürbis
       *[other] { number } Kürbisse
    }
    .name = Kürbis
    .the = der Kürbis
    .dative = dem Kürbis
    .inside = im Kürbis
    .one = einer
    .words = Kürbis, Kürbisse

label-hamburger =
    { $count ->
        [one] ein Hamburger
       *[other] { number } Hamburger
    }
    .name = Hamburger
    .the = der Hamburger
    .dative = dem Hamburger
    .inside = im Hamburger
    .one = einer
    .words = Hamburger, Burger

label-cookie =
    { $count ->
        [one] ein Keks
       *[other] { number } Kekse
    }
    .name = Keks
    .the = der Keks
    .dative = dem Keks
    .inside = im Keks
    .one = einer
    .words = Keks, Kekse, Plätzchen

label-plate =
    { $count ->
        [one] ein Teller
       *[other] { number } Teller
    }
    .name = Teller
    .the = der Teller
    .dative = dem Teller
    .inside = im Teller
    .one = einer
    .words = Teller, Untertasse

label-pan =
    { $count ->
        [one] eine Pfanne
       *[other] { number } Pfannen
    }
    .name = Pfanne
    .the = die Pfanne
    .dative = der Pfanne
    .inside = in der Pfanne
    .one = eine
    .words = Pfanne, Pfannen

label-pot =
    { $count ->
        [one] ein Topf
       *[other] { number } Töpfe
    }
    .name = Topf
    .the = der Topf
    .dative = dem Topf
    .inside = im Topf
    .one = einer
    .words = Topf, Töpfe, Kessel, Teekanne

label-jug =
    { $count ->
        [one] ein Krug
       *[other] { number } Krüge
    }
    .name = Krug
    .the = der Krug
    .dative = dem Krug
    .inside = im Krug
    .one = einer
    .words = Krug, Krüge, Kanne, Kannen

label-tray =
    { $count ->
        [one] ein Tablett
       *[other] { number } Tabletts
    }
    .name = Tablett
    .the = das Tablett
    .dative = dem Tablett
    .inside = im Tablett
    .one = eines
    .words = Tablett, Tabletts

label-napkin =
    { $count ->
        [one] eine Serviette
       *[other] { number } Servietten
    }
    .name = Serviette
    .the = die Serviette
    .dative = der Serviette
    .inside = in der Serviette
    .one = eine
    .words = Serviette, Servietten

label-rabbit =
    { $count ->
        [one] ein Kaninchen
       *[other] { number } Kaninchen
    }
    .name = Kaninchen
    .the = das Kaninchen
    .dative = dem Kaninchen
    .inside = im Kaninchen
    .one = eines
    .words = Kaninchen, Hase, Hasen

label-squirrel =
    { $count ->
        [one] ein Eichhörnchen
       *[other] { number } Eichhörnchen
    }
    .name = Eichhörnchen
    .the = das Eichhörnchen
    .dative = dem Eichhörnchen
    .inside = im Eichhörnchen
    .one = eines
    .words = Eichhörnchen

label-fox =
    { $count ->
        [one] ein Fuchs
       *[other] { number } Füchse
    }
    .name = Fuchs
    .the = der Fuchs
    .dative = dem Fuchs
    .inside = im Fuchs
    .one = einer
    .words = Fuchs, Füchse

label-wolf =
    { $count ->
        [one] ein Wolf
       *[other] { number } Wölfe
    }
    .name = Wolf
    .the = der Wolf
    .dative = dem Wolf
    .inside = im Wolf
    .one = einer
    .words = Wolf, Wölfe

label-deer =
    { $count ->
        [one] ein Hirsch
       *[other] { number } Hirsche
    }
    .name = Hirsch
    .the = der Hirsch
    .dative = dem Hirsch
    .inside = im Hirsch
    .one = einer
    .words = Hirsch, Hirsche, Reh, Rehe

label-lion =
    { $count ->
        [one] ein Löwe
       *[other] { number } Löwen
    }
    .name = Löwe
    .the = der Löwe
    .dative = dem Löwen
    .inside = im Löwen
    .one = einer
    .words = Löwe, Löwen

label-tiger =
    { $count ->
        [one] ein Tiger
       *[other] { number } Tiger
    }
    .name = Tiger
    .the = der Tiger
    .dative = dem Tiger
    .inside = im Tiger
    .one = einer
    .words = Tiger

label-monkey =
    { $count ->
        [one] ein Affe
       *[other] { number } Affen
    }
    .name = Affe
    .the = der Affe
    .dative = dem Affen
    .inside = im Affen
    .one = einer
    .words = Affe, Affen, Schimpanse

label-pig =
    { $count ->
        [one] ein Schwein
       *[other] { number } Schweine
    }
    .name = Schwein
    .the = das Schwein
    .dative = dem Schwein
    .inside = im Schwein
    .one = eines
    .words = Schwein, Schweine, Ferkel

label-goat =
    { $count ->
        [one] eine Ziege
       *[other] { number } Ziegen
    }
    .name = Ziege
    .the = die Ziege
    .dative = der Ziege
    .inside = in der Ziege
    .one = eine
    .words = Ziege, Ziegen

label-duck =
    { $count ->
        [one] eine Ente
       *[other] { number } Enten
    }
    .name = Ente
    .the = die Ente
    .dative = der Ente
    .inside = in der Ente
    .one = eine
    .words = Ente, Enten

label-chicken =
    { $count ->
        [one] ein Huhn
       *[other] { number } Hühner
    }
    .name = Huhn
    .the = das Huhn
    .dative = dem Huhn
    .inside = im Huhn
    .one = eines
    .words = Huhn, Hühner, Henne, Hahn

label-swan =
    { $count ->
        [one] ein Schwan
       *[other] { number } Schwäne
    }
    .name = Schwan
    .the = der Schwan
    .dative = dem Schwan
    .inside = im Schwan
    .one = einer
    .words = Schwan, Schwäne

label-owl =
    { $count ->
        [one] eine Eule
       *[other] { number } Eulen
    }
    .name = Eule
    .the = die Eule
    .dative = der Eule
    .inside = in der Eule
    .one = eine
    .words = Eule, Eulen

label-eagle =
    { $count ->
        [one] ein Adler
       *[other] { number } Adler
    }
    .name = Adler
    .the = der Adler
    .dative = dem Adler
    .inside = im Adler
    .one = einer
    .words = Adler, Falke

label-penguin =
    { $count ->
        [one] ein Pinguin
       *[other] { number } Pinguine
    }
    .name = Pinguin
    .the = der Pinguin
    .dative = dem Pinguin
    .inside = im Pinguin
    .one = einer
    .words = Pinguin, Pinguine

label-parrot =
    { $count ->
        [one] ein Papagei
       *[other] { number } Papageien
    }
    .name = Papagei
    .the = der Papagei
    .dative = dem Papagei
    .inside = im Papagei
    .one = einer
    .words = Papagei, Papageien

label-fish =
    { $count ->
        [one] ein Fisch
       *[other] { number } Fische
    }
    .name = Fisch
    .the = der Fisch
    .dative = dem Fisch
    .inside = im Fisch
    .one = einer
    .words = Fisch, Fische, Hai, Haie

label-dolphin =
    { $count ->
        [one] ein Delfin
       *[other] { number } Delfine
    }
    .name = Delfin
    .the = der Delfin
    .dative = dem Delfin
    .inside = im Delfin
    .one = einer
    .words = Delfin, Delfine, Wal, Wale

label-turtle =
    { $count ->
        [one] eine Schildkröte
       *[other] { number } Schildkröten
    }
    .name = Schildkröte
    .the = die Schildkröte
    .dative = der Schildkröte
    .inside = in der Schildkröte
    .one = eine
    .words = Schildkröte, Schildkröten

label-frog =
    { $count ->
        [one] ein Frosch
       *[other] { number } Frösche
    }
    .name = Frosch
    .the = der Frosch
    .dative = dem Frosch
    .inside = im Frosch
    .one = einer
    .words = Frosch, Frösche

label-snake =
    { $count ->
        [one] eine Schlange
       *[other] { number } Schlangen
    }
    .name = Schlange
    .the = die Schlange
    .dative = der Schlange
    .inside = in der Schlange
    .one = eine
    .words = Schlange, Schlangen

label-butterfly =
    { $count ->
        [one] ein Schmetterling
       *[other] { number } Schmetterlinge
    }
    .name = Schmetterling
    .the = der Schmetterling
    .dative = dem Schmetterling
    .inside = im Schmetterling
    .one = einer
    .words = Schmetterling, Schmetterlinge

label-bee =
    { $count ->
        [one] eine Biene
       *[other] { number } Bienen
    }
    .name = Biene
    .the = die Biene
    .dative = der Biene
    .inside = in der Biene
    .one = eine
    .words = Biene, Bienen

label-spider =
    { $count ->
        [one] eine Spinne
       *[other] { number } Spinnen
    }
    .name = Spinne
    .the = die Spinne
    .dative = der Spinne
    .inside = in der Spinne
    .one = eine
    .words = Spinne, Spinnen

label-camel =
    { $count ->
        [one] ein Kamel
       *[other] { number } Kamele
    }
    .name = Kamel
    .the = das Kamel
    .dative = dem Kamel
    .inside = im Kamel
    .one = eines
    .words = Kamel, Kamele

label-dragon =
    { $count ->
        [one] ein Drache
       *[other] { number } Drachen
    }
    .name = Drache
    .the = der Drache
    .dative = dem Drachen
    .inside = im Drachen
    .one = einer
    .words = Drache, Drachen

label-dinosaur =
    { $count ->
        [one] ein Dinosaurier
       *[other] { number } Dinosaurier
    }
    .name = Dinosaurier
    .the = der Dinosaurier
    .dative = dem Dinosaurier
    .inside = im Dinosaurier
    .one = einer
    .words = Dinosaurier

label-guitar =
    { $count ->
        [one] eine Gitarre
       *[other] { number } Gitarren
    }
    .name = Gitarre
    .the = die Gitarre
    .dative = der Gitarre
    .inside = in der Gitarre
    .one = eine
    .words = Gitarre, Gitarren

label-piano =
    { $count ->
        [one] ein Klavier
       *[other] { number } Klaviere
    }
    .name = Klavier
    .the = das Klavier
    .dative = dem Klavier
    .inside = im Klavier
    .one = eines
    .words = Klavier, Klaviere, Flügel

label-violin =
    { $count ->
        [one] eine Geige
       *[other] { number } Geigen
    }
    .name = Geige
    .the = die Geige
    .dative = der Geige
    .inside = in der Geige
    .one = eine
    .words = Geige, Geigen, Violine, Cello

label-drum =
    { $count ->
        [one] eine Trommel
       *[other] { number } Trommeln
    }
    .name = Trommel
    .the = die Trommel
    .dative = der Trommel
    .inside = in der Trommel
    .one = eine
    .words = Trommel, Trommeln

label-trumpet =
    { $count ->
        [one] eine Trompete
       *[other] { number } Trompeten
    }
    .name = Trompete
    .the = die Trompete
    .dative = der Trompete
    .inside = in der Trompete
    .one = eine
    .words = Trompete, Trompeten, Saxofon

label-camera =
    { $count ->
        [one] eine Kamera
       *[other] { number } Kameras
    }
    .name = Kamera
    .the = die Kamera
    .dative = der Kamera
    .inside = in der Kamera
    .one = eine
    .words = Kamera, Kameras, Fotoapparat

label-microphone =
    { $count ->
        [one] ein Mikrofon
       *[other] { number } Mikrofone
    }
    .name = Mikrofon
    .the = das Mikrofon
    .dative = dem Mikrofon
    .inside = im Mikrofon
    .one = eines
    .words = Mikrofon, Mikrofone

label-headphones =
    { $count ->
        [one] ein Kopfhörer
       *[other] { number } Kopfhörer
    }
    .name = Kopfhörer
    .the = der Kopfhörer
    .dative = dem Kopfhörer
    .inside = im Kopfhörer
    .one = einer
    .words = Kopfhörer

label-radio =
    { $count ->
        [one] ein Radio
       *[other] { number } Radios
    }
    .name = Radio
    .the = das Radio
    .dative = dem Radio
    .inside = im Radio
    .one = eines
    .words = Radio, Radios

label-computer-screen =
    { $count ->
        [one] ein Computerbildschirm
       *[other] { number } Computerbildschirme
    }
    .name = Computerbildschirm
    .the = der Computerbildschirm
    .dative = dem Computerbildschirm
    .inside = im Computerbildschirm
    .one = einer
    .words = Computerbildschirm, Computerbildschirme

label-printer =
    { $count ->
        [one] ein Drucker
       *[other] { number } Drucker
    }
    .name = Drucker
    .the = der Drucker
    .dative = dem Drucker
    .inside = im Drucker
    .one = einer
    .words = Drucker

label-telephone-box =
    { $count ->
        [one] eine Telefonzelle
       *[other] { number } Telefonzellen
    }
    .name = Telefonzelle
    .the = die Telefonzelle
    .dative = der Telefonzelle
    .inside = in der Telefonzelle
    .one = eine
    .words = Telefonzelle, Telefonzellen

label-lamp-post =
    { $count ->
        [one] eine Straßenlaterne
       *[other] { number } Straßenlaternen
    }
    .name = Straßenlaterne
    .the = die Straßenlaterne
    .dative = der Straßenlaterne
    .inside = in der Straßenlaterne
    .one = eine
    .words = Straßenlaterne, Straßenlaternen, Laternenpfahl

label-street-sign =
    { $count ->
        [one] ein Straßenschild
       *[other] { number } Straßenschilder
    }
    .name = Straßenschild
    .the = das Straßenschild
    .dative = dem Straßenschild
    .inside = im Straßenschild
    .one = eines
    .words = Straßenschild, Straßenschilder, Verkehrsschild

label-sign =
    { $count ->
        [one] ein Schild
       *[other] { number } Schilder
    }
    .name = Schild
    .the = das Schild
    .dative = dem Schild
    .inside = im Schild
    .one = eines
    .words = Schild, Schilder, Plakat, Plakate

label-flag =
    { $count ->
        [one] eine Fahne
       *[other] { number } Fahnen
    }
    .name = Fahne
    .the = die Fahne
    .dative = der Fahne
    .inside = in der Fahne
    .one = eine
    .words = Fahne, Fahnen, Flagge, Flaggen

label-statue =
    { $count ->
        [one] eine Statue
       *[other] { number } Statuen
    }
    .name = Statue
    .the = die Statue
    .dative = der Statue
    .inside = in der Statue
    .one = eine
    .words = Statue, Statuen, Skulptur, Skulpturen

label-fountain =
    { $count ->
        [one] ein Springbrunnen
       *[other] { number } Springbrunnen
    }
    .name = Springbrunnen
    .the = der Springbrunnen
    .dative = dem Springbrunnen
    .inside = im Springbrunnen
    .one = einer
    .words = Springbrunnen, Brunnen

label-painting =
    { $count ->
        [one] ein Gemälde
       *[other] { number } Gemälde
    }
    .name = Gemälde
    .the = das Gemälde
    .dative = dem Gemälde
    .inside = im Gemälde
    .one = eines
    .words = Gemälde

label-photograph =
    { $count ->
        [one] ein Foto
       *[other] { number } Fotos
    }
    .name = Foto
    .the = das Foto
    .dative = dem Foto
    .inside = im Foto
    .one = eines
    .words = Foto, Fotos, Fotografie, Fotografien

label-newspaper =
    { $count ->
        [one] eine Zeitung
       *[other] { number } Zeitungen
    }
    .name = Zeitung
    .the = die Zeitung
    .dative = der Zeitung
    .inside = in der Zeitung
    .one = eine
    .words = Zeitung, Zeitungen, Zeitschrift

label-letter =
    { $count ->
        [one] ein Brief
       *[other] { number } Briefe
    }
    .name = Brief
    .the = der Brief
    .dative = dem Brief
    .inside = im Brief
    .one = einer
    .words = Brief, Briefe, Umschlag, Umschläge

label-map =
    { $count ->
        [one] eine Landkarte
       *[other] { number } Landkarten
    }
    .name = Landkarte
    .the = die Landkarte
    .dative = der Landkarte
    .inside = in der Landkarte
    .one = eine
    .words = Landkarte, Landkarten, Karte, Stadtplan

label-pen =
    { $count ->
        [one] ein Kugelschreiber
       *[other] { number } Kugelschreiber
    }
    .name = Kugelschreiber
    .the = der Kugelschreiber
    .dative = dem Kugelschreiber
    .inside = im Kugelschreiber
    .one = einer
    .words = Kugelschreiber, Stift, Stifte

label-pencil =
    { $count ->
        [one] ein Bleistift
       *[other] { number } Bleistifte
    }
    .name = Bleistift
    .the = der Bleistift
    .dative = dem Bleistift
    .inside = im Bleistift
    .one = einer
    .words = Bleistift, Bleistifte

label-paintbrush =
    { $count ->
        [one] ein Pinsel
       *[other] { number } Pinsel
    }
    .name = Pinsel
    .the = der Pinsel
    .dative = dem Pinsel
    .inside = im Pinsel
    .one = einer
    .words = Pinsel

label-key =
    { $count ->
        [one] ein Schlüssel
       *[other] { number } Schlüssel
    }
    .name = Schlüssel
    .the = der Schlüssel
    .dative = dem Schlüssel
    .inside = im Schlüssel
    .one = einer
    .words = Schlüssel

label-coin =
    { $count ->
        [one] eine Münze
       *[other] { number } Münzen
    }
    .name = Münze
    .the = die Münze
    .dative = der Münze
    .inside = in der Münze
    .one = eine
    .words = Münze, Münzen

label-wallet =
    { $count ->
        [one] ein Geldbeutel
       *[other] { number } Geldbeutel
    }
    .name = Geldbeutel
    .the = der Geldbeutel
    .dative = dem Geldbeutel
    .inside = im Geldbeutel
    .one = einer
    .words = Geldbeutel, Brieftasche, Portemonnaie

label-hammer =
    { $count ->
        [one] ein Hammer
       *[other] { number } Hämmer
    }
    .name = Hammer
    .the = der Hammer
    .dative = dem Hammer
    .inside = im Hammer
    .one = einer
    .words = Hammer, Hämmer

label-screwdriver =
    { $count ->
        [one] ein Schraubenzieher
       *[other] { number } Schraubenzieher
    }
    .name = Schraubenzieher
    .the = der Schraubenzieher
    .dative = dem Schraubenzieher
    .inside = im Schraubenzieher
    .one = einer
    .words = Schraubenzieher, Schraubendreher

label-saw =
    { $count ->
        [one] eine Säge
       *[other] { number } Sägen
    }
    .name = Säge
    .the = die Säge
    .dative = der Säge
    .inside = in der Säge
    .one = eine
    .words = Säge, Sägen

label-rope =
    { $count ->
        [one] ein Seil
       *[other] { number } Seile
    }
    .name = Seil
    .the = das Seil
    .dative = dem Seil
    .inside = im Seil
    .one = eines
    .words = Seil, Seile

label-chain =
    { $count ->
        [one] eine Kette
       *[other] { number } Ketten
    }
    .name = Kette
    .the = die Kette
    .dative = der Kette
    .inside = in der Kette
    .one = eine
    .words = Kette, Ketten

label-bell =
    { $count ->
        [one] eine Glocke
       *[other] { number } Glocken
    }
    .name = Glocke
    .the = die Glocke
    .dative = der Glocke
    .inside = in der Glocke
    .one = eine
    .words = Glocke, Glocken

label-arrow =
    { $count ->
        [one] ein Pfeil
       *[other] { number } Pfeile
    }
    .name = Pfeil
    .the = der Pfeil
    .dative = dem Pfeil
    .inside = im Pfeil
    .one = einer
    .words = Pfeil, Pfeile

label-balloon =
    { $count ->
        [one] ein Ballon
       *[other] { number } Ballons
    }
    .name = Ballon
    .the = der Ballon
    .dative = dem Ballon
    .inside = im Ballon
    .one = einer
    .words = Ballon, Ballons, Luftballon

label-toy =
    { $count ->
        [one] ein Spielzeug
       *[other] { number } Spielzeuge
    }
    .name = Spielzeug
    .the = das Spielzeug
    .dative = dem Spielzeug
    .inside = im Spielzeug
    .one = eines
    .words = Spielzeug, Spielzeuge

label-doll =
    { $count ->
        [one] eine Puppe
       *[other] { number } Puppen
    }
    .name = Puppe
    .the = die Puppe
    .dative = der Puppe
    .inside = in der Puppe
    .one = eine
    .words = Puppe, Puppen

label-puzzle =
    { $count ->
        [one] ein Puzzle
       *[other] { number } Puzzles
    }
    .name = Puzzle
    .the = das Puzzle
    .dative = dem Puzzle
    .inside = im Puzzle
    .one = eines
    .words = Puzzle, Puzzles

label-dice =
    { $count ->
        [one] ein Würfel
       *[other] { number } Würfel
    }
    .name = Würfel
    .the = der Würfel
    .dative = dem Würfel
    .inside = im Würfel
    .one = einer
    .words = Würfel

label-tractor =
    { $count ->
        [one] ein Traktor
       *[other] { number } Traktoren
    }
    .name = Traktor
    .the = der Traktor
    .dative = dem Traktor
    .inside = im Traktor
    .one = einer
    .words = Traktor, Traktoren

label-wheel =
    { $count ->
        [one] ein Rad
       *[other] { number } Räder
    }
    .name = Rad
    .the = das Rad
    .dative = dem Rad
    .inside = im Rad
    .one = eines
    .words = Rad, Räder, Reifen

label-helicopter =
    { $count ->
        [one] ein Hubschrauber
       *[other] { number } Hubschrauber
    }
    .name = Hubschrauber
    .the = der Hubschrauber
    .dative = dem Hubschrauber
    .inside = im Hubschrauber
    .one = einer
    .words = Hubschrauber

label-rocket =
    { $count ->
        [one] eine Rakete
       *[other] { number } Raketen
    }
    .name = Rakete
    .the = die Rakete
    .dative = der Rakete
    .inside = in der Rakete
    .one = eine
    .words = Rakete, Raketen, Raumschiff

label-tent =
    { $count ->
        [one] ein Zelt
       *[other] { number } Zelte
    }
    .name = Zelt
    .the = das Zelt
    .dative = dem Zelt
    .inside = im Zelt
    .one = eines
    .words = Zelt, Zelte

label-pram =
    { $count ->
        [one] ein Kinderwagen
       *[other] { number } Kinderwagen
    }
    .name = Kinderwagen
    .the = der Kinderwagen
    .dative = dem Kinderwagen
    .inside = im Kinderwagen
    .one = einer
    .words = Kinderwagen

label-wheelchair =
    { $count ->
        [one] ein Rollstuhl
       *[other] { number } Rollstühle
    }
    .name = Rollstuhl
    .the = der Rollstuhl
    .dative = dem Rollstuhl
    .inside = im Rollstuhl
    .one = einer
    .words = Rollstuhl, Rollstühle

label-trolley =
    { $count ->
        [one] ein Einkaufswagen
       *[other] { number } Einkaufswagen
    }
    .name = Einkaufswagen
    .the = der Einkaufswagen
    .dative = dem Einkaufswagen
    .inside = im Einkaufswagen
    .one = einer
    .words = Einkaufswagen

label-canoe =
    { $count ->
        [one] ein Kanu
       *[other] { number } Kanus
    }
    .name = Kanu
    .the = das Kanu
    .dative = dem Kanu
    .inside = im Kanu
    .one = eines
    .words = Kanu, Kanus, Kajak

label-anchor =
    { $count ->
        [one] ein Anker
       *[other] { number } Anker
    }
    .name = Anker
    .the = der Anker
    .dative = dem Anker
    .inside = im Anker
    .one = einer
    .words = Anker

label-taxi =
    { $count ->
        [one] ein Taxi
       *[other] { number } Taxis
    }
    .name = Taxi
    .the = das Taxi
    .dative = dem Taxi
    .inside = im Taxi
    .one = eines
    .words = Taxi, Taxis

label-ambulance =
    { $count ->
        [one] ein Krankenwagen
       *[other] { number } Krankenwagen
    }
    .name = Krankenwagen
    .the = der Krankenwagen
    .dative = dem Krankenwagen
    .inside = im Krankenwagen
    .one = einer
    .words = Krankenwagen

label-fire-engine =
    { $count ->
        [one] ein Feuerwehrauto
       *[other] { number } Feuerwehrautos
    }
    .name = Feuerwehrauto
    .the = das Feuerwehrauto
    .dative = dem Feuerwehrauto
    .inside = im Feuerwehrauto
    .one = eines
    .words = Feuerwehrauto, Feuerwehrautos

label-bathtub =
    { $count ->
        [one] eine Badewanne
       *[other] { number } Badewannen
    }
    .name = Badewanne
    .the = die Badewanne
    .dative = der Badewanne
    .inside = in der Badewanne
    .one = eine
    .words = Badewanne, Badewannen

label-shower =
    { $count ->
        [one] eine Dusche
       *[other] { number } Duschen
    }
    .name = Dusche
    .the = die Dusche
    .dative = der Dusche
    .inside = in der Dusche
    .one = eine
    .words = Dusche, Duschen

label-towel =
    { $count ->
        [one] ein Handtuch
       *[other] { number } Handtücher
    }
    .name = Handtuch
    .the = das Handtuch
    .dative = dem Handtuch
    .inside = im Handtuch
    .one = eines
    .words = Handtuch, Handtücher

label-tap =
    { $count ->
        [one] ein Wasserhahn
       *[other] { number } Wasserhähne
    }
    .name = Wasserhahn
    .the = der Wasserhahn
    .dative = dem Wasserhahn
    .inside = im Wasserhahn
    .one = einer
    .words = Wasserhahn, Wasserhähne

label-soap =
    { $count ->
        [one] Seife
       *[other] { number } Stück Seife
    }
    .name = Seife
    .the = die Seife
    .dative = der Seife
    .inside = in der Seife
    .one = eine
    .words = Seife, Stück Seife

label-comb =
    { $count ->
        [one] ein Kamm
       *[other] { number } Kämme
    }
    .name = Kamm
    .the = der Kamm
    .dative = dem Kamm
    .inside = im Kamm
    .one = einer
    .words = Kamm, Kämme

label-fireplace =
    { $count ->
        [one] ein Kamin
       *[other] { number } Kamine
    }
    .name = Kamin
    .the = der Kamin
    .dative = dem Kamin
    .inside = im Kamin
    .one = einer
    .words = Kamin, Kamine

label-fan =
    { $count ->
        [one] ein Ventilator
       *[other] { number } Ventilatoren
    }
    .name = Ventilator
    .the = der Ventilator
    .dative = dem Ventilator
    .inside = im Ventilator
    .one = einer
    .words = Ventilator, Ventilatoren

label-radiator =
    { $count ->
        [one] ein Heizkörper
       *[other] { number } Heizkörper
    }
    .name = Heizkörper
    .the = der Heizkörper
    .dative = dem Heizkörper
    .inside = im Heizkörper
    .one = einer
    .words = Heizkörper, Heizung

label-button =
    { $count ->
        [one] ein Knopf
       *[other] { number } Knöpfe
    }
    .name = Knopf
    .the = der Knopf
    .dative = dem Knopf
    .inside = im Knopf
    .one = einer
    .words = Knopf, Knöpfe, Schaltfläche

label-icon =
    { $count ->
        [one] ein Symbol
       *[other] { number } Symbole
    }
    .name = Symbol
    .the = das Symbol
    .dative = dem Symbol
    .inside = im Symbol
    .one = eines
    .words = Symbol, Symbole, Icon

label-logo =
    { $count ->
        [one] ein Logo
       *[other] { number } Logos
    }
    .name = Logo
    .the = das Logo
    .dative = dem Logo
    .inside = im Logo
    .one = eines
    .words = Logo, Logos

label-arch =
    { $count ->
        [one] ein Bogen
       *[other] { number } Bögen
    }
    .name = Bogen
    .the = der Bogen
    .dative = dem Bogen
    .inside = im Bogen
    .one = einer
    .words = Bogen, Bögen

label-column =
    { $count ->
        [one] eine Säule
       *[other] { number } Säulen
    }
    .name = Säule
    .the = die Säule
    .dative = der Säule
    .inside = in der Säule
    .one = eine
    .words = Säule, Säulen, Pfeiler

label-cross =
    { $count ->
        [one] ein Kreuz
       *[other] { number } Kreuze
    }
    .name = Kreuz
    .the = das Kreuz
    .dative = dem Kreuz
    .inside = im Kreuz
    .one = eines
    .words = Kreuz, Kreuze

label-circle =
    { $count ->
        [one] ein Kreis
       *[other] { number } Kreise
    }
    .name = Kreis
    .the = der Kreis
    .dative = dem Kreis
    .inside = im Kreis
    .one = einer
    .words = Kreis, Kreise

label-square =
    { $count ->
        [one] ein Quadrat
       *[other] { number } Quadrate
    }
    .name = Quadrat
    .the = das Quadrat
    .dative = dem Quadrat
    .inside = im Quadrat
    .one = eines
    .words = Quadrat, Quadrate

label-triangle =
    { $count ->
        [one] ein Dreieck
       *[other] { number } Dreiecke
    }
    .name = Dreieck
    .the = das Dreieck
    .dative = dem Dreieck
    .inside = im Dreieck
    .one = eines
    .words = Dreieck, Dreiecke

label-star =
    { $count ->
        [one] ein Stern
       *[other] { number } Sterne
    }
    .name = Stern
    .the = der Stern
    .dative = dem Stern
    .inside = im Stern
    .one = einer
    .words = Stern, Sterne

label-heart =
    { $count ->
        [one] ein Herz
       *[other] { number } Herzen
    }
    .name = Herz
    .the = das Herz
    .dative = dem Herzen
    .inside = im Herzen
    .one = eines
    .words = Herz, Herzen
