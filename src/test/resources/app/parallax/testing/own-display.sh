#!/bin/sh
# own-display.sh PID: an X server for the process PID, and a window manager where there is one. Prints the display's
# name, then "managed" or "unmanaged". The server ends after the process: GTK ends a program whose server dies first.
pipe=$(mktemp -u) && mkfifo "$pipe" || exit 1
Xvfb -r -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$pipe" >/dev/null 2>&1 &
server=$!
read -r number <"$pipe"
rm -f "$pipe"
[ -n "$number" ] || exit 1
export DISPLAY=":$number"
echo "$DISPLAY"
if command -v openbox >/dev/null 2>&1; then
    { openbox --startup "echo managed" 2>/dev/null || echo unmanaged; } &
else
    echo unmanaged
fi
while kill -0 "$1" 2>/dev/null; do sleep 0.5; done
kill "$server"
