# Waits for the end of standard input, then stops the process whose number is the first line of a file: PostgreSQL,
# which is nobody's child. Fast first (INT: open transactions are rolled back), at once when that takes too long (QUIT).
# The word "released" says that it was stopped already. Without it a server that is only just starting is waited for.
file=$1
patience=$2
trap '' INT HUP TERM

while read -r word; do
  [ "$word" = released ] && exit 0
done

waited=0
while [ "$waited" -lt "$patience" ] && [ ! -s "$file" ]; do
  sleep 0.1
  waited=$((waited + 1))
done
[ -s "$file" ] || exit 0

read -r process <"$file"
kill -INT "$process" 2>/dev/null
waited=0
while [ "$waited" -lt "$patience" ] && kill -0 "$process" 2>/dev/null; do
  sleep 0.1
  waited=$((waited + 1))
done
kill -QUIT "$process" 2>/dev/null
exit 0
