"""The Qt application: windows, tray, shortcuts, and the `regard` command."""
