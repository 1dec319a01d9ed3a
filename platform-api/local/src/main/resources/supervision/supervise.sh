# Runs a command until it ends or standard input does. The platform holds the other end of standard input: however
# it dies, this script sees the end of the file and stops the command. Ctrl-C is the platform's to answer, not ours.
patience=$1
shift
trap '' INT HUP
trap : TERM

exec 3<&0
"$@" </dev/null 3<&- &
child=$!

(
  while read -r _; do :; done <&3
  kill -TERM "$child" 2>/dev/null
  waited=0
  while [ "$waited" -lt "$patience" ] && kill -0 "$child" 2>/dev/null; do
    sleep 0.1
    waited=$((waited + 1))
  done
  kill -KILL "$child" 2>/dev/null
) &
reader=$!
exec 3<&-

wait "$child"
status=$?
while kill -0 "$child" 2>/dev/null; do
  wait "$child"
  status=$?
done
kill "$reader" 2>/dev/null
exit "$status"
