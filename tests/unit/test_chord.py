import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.actions import Action
from assistant.errors import AssistantError, HotkeyError
from assistant.hotkeys.chord import KEYS, MODIFIERS, Chord, key_name, parse
from assistant.hotkeys.protocol import bindings_of
from assistant.settings import HotkeySettings

chords = st.builds(
    Chord,
    modifiers=st.frozensets(st.sampled_from(MODIFIERS)).filter(lambda held: bool(held - {"Shift"})),
    key=st.sampled_from(KEYS),
)


@given(chords)
def test_what_is_written_is_read_back(chord: Chord) -> None:
    assert parse(str(chord)) == chord


@given(chords, st.randoms())
def test_order_case_and_spaces_do_not_matter(chord: Chord, chance) -> None:
    *modifiers, key = str(chord).split("+")
    chance.shuffle(modifiers)
    text = " + ".join([*modifiers, key])
    assert parse(chance.choice([text.lower(), text.upper(), text])) == chord


@given(st.text())
def test_any_text_is_a_chord_or_one_clear_error(text: str) -> None:
    try:
        chord = parse(text)
    except HotkeyError as error:
        sentences = (error.message(), error.hint())
        assert all(sentences)
    else:
        assert parse(str(chord)) == chord


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("ctrl+alt+space", "Ctrl+Alt+Space"),
        ("Control+Option+A", "Ctrl+Alt+A"),
        ("Win+Shift+pgdn", "Shift+Super+PageDown"),
        ("Ctrl++", "Ctrl+Plus"),
        ("Ctrl + Alt + +", "Ctrl+Alt+Plus"),
        ("Ctrl+-", "Ctrl+Minus"),
        ("Ctrl+=", "Ctrl+Plus"),
        ("F9", "F9"),
        ("Shift+F12", "Shift+F12"),
        ("Ctrl+Esc", "Ctrl+Escape"),
        ("Ctrl+\\", "Ctrl+Backslash"),
        ("Alt+'", "Alt+Quote"),
    ],
)
def test_written_forms(text: str, written: str) -> None:
    assert str(parse(text)) == written


@pytest.mark.parametrize(
    "text", ["", "+", "Ctrl", "Ctrl+", "Ctrl+Foo", "Foo+A", "Ctrl+Ctrl+A", "Ctrl+Alt", "++", "A+B"]
)
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(HotkeyError) as caught:
        parse(text)
    assert caught.value.code in ("hotkey-unknown", "hotkey-plain")


@pytest.mark.parametrize("text", ["A", "Shift+A", "Space", "Escape", "+"])
def test_a_chord_that_would_block_typing_is_refused(text: str) -> None:
    with pytest.raises(HotkeyError) as caught:
        parse(text)
    assert caught.value.code == "hotkey-plain"


def test_key_names() -> None:
    assert [key_name(text) for text in (" d ", "+", "pageup", "return")] == ["D", "Plus", "PageUp", "Enter"]
    with pytest.raises(HotkeyError):
        key_name("Foo")


def test_bindings_of_the_defaults() -> None:
    bindings = bindings_of(HotkeySettings())
    assert str(bindings.leader) == "Ctrl+Alt+Space"
    assert bindings.keys["D"] is Action.WINDOW
    assert bindings.keys["Plus"] is Action.FASTER
    assert bindings.chords == {}


def test_bindings_take_the_persons_changes() -> None:
    settings = HotkeySettings(
        leader="Super+F9", keys={"d": "screen", "pageup": "more", "R": ""}, chords={"Ctrl+Shift+F9": "window"}
    )
    bindings = bindings_of(settings)
    assert str(bindings.leader) == "Super+F9"
    assert bindings.keys["D"] is Action.SCREEN
    assert bindings.keys["PageUp"] is Action.MORE
    assert "R" not in bindings.keys
    assert bindings.chords == {parse("Ctrl+Shift+F9"): Action.WINDOW}


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        (HotkeySettings(leader="Ctrl+Foo"), "hotkey-unknown"),
        (HotkeySettings(keys={"Foo": "screen"}), "key-unknown"),
        (HotkeySettings(keys={"D": "dance"}), "action-unknown"),
        (HotkeySettings(chords={"D": "screen"}), "hotkey-plain"),
        (HotkeySettings(chords={"Ctrl+F9": "dance"}), "action-unknown"),
        (HotkeySettings(chords={"alt+ctrl+space": "screen"}), "hotkey-twice"),
    ],
)
def test_wrong_settings_are_one_clear_error(settings: HotkeySettings, code: str) -> None:
    with pytest.raises(AssistantError) as caught:
        bindings_of(settings)
    assert caught.value.code == code
    assert caught.value.message()
    assert caught.value.hint()
