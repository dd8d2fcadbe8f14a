"""The explorer: stepping through the things of one picture by keys. The engine is pure; its three faces are the keys
without a window (`mode`, with the hotkey listeners), the window (`ui.explorer_panel`) and the terminal
(`commands.explore_command`).
"""
