# Every picture on a screen or a page: "regard locate --pictures", and the key G.

pictures-count =
    { $count ->
        [0] No pictures found.
        [one] One picture.
       *[other] { number } pictures.
    }
# $kind is what the program calls it; $place a place of narration.ftl ("on the right").
picture-kind =
    { $kind ->
        [video] Video
        [canvas] Drawing
       *[image] Picture
    }
picture-number = { picture-kind } { $number } of { $count }, { $place }
picture-alone = { picture-kind } { $place }
# The only one, and hardly anything around it.
picture-whole = { picture-kind }
# $parts is a list: what is in it, its colours, its text, its name
picture-says = { $picture }: { $parts }.
picture-unknown = nothing that is known
picture-text = text “{ $words }”
# What the page gives as the picture's alternative text.
picture-name = alternative text “{ $name }”
# A model's own words, after the picture was told.
picture-caption = Picture { $number }: { $caption }
