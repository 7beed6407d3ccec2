# SPDX-License-Identifier: MIT
# Completion of remit for fish.

set -l commands check rights measure convert diff merge render report log

complete -c remit -n "not __fish_seen_subcommand_from $commands" -a check -d "Say what is unsound in a document"
complete -c remit -n "not __fish_seen_subcommand_from $commands" -a rights -d "List who holds which right, where"
complete -c remit -n "not __fish_seen_subcommand_from $commands" -a measure -d "Measure who carries and decides how much"
complete -c remit -n "not __fish_seen_subcommand_from $commands" -a convert -d "Write a document in another format"
complete -c remit -n "not __fish_seen_subcommand_from $commands" -a diff -d "Say what changed between two documents"
complete -c remit -n "not __fish_seen_subcommand_from $commands" -a merge -d "Put two versions of a document together"
complete -c remit -n "not __fish_seen_subcommand_from $commands" -a render -d "Draw the matrix or the graph as a picture"
complete -c remit -n "not __fish_seen_subcommand_from $commands" -a report -d "Write a report for a committee"
complete -c remit -n "not __fish_seen_subcommand_from $commands" -a log -d "List the saved versions of a document"
complete -c remit -n "not __fish_seen_subcommand_from $commands" -l version -d "Print the version"

complete -c remit -s h -l help -d "Print help"
complete -c remit -n "__fish_seen_subcommand_from $commands" -s q -l quiet -d "No remarks, no progress"

complete -c remit -n "__fish_seen_subcommand_from check rights measure convert render report" -x -l scenario -d "The scenario with this id"
complete -c remit -n "__fish_seen_subcommand_from check rights measure render report" -x -l date -d "Only what exists on this day"
complete -c remit -n "__fish_seen_subcommand_from rights measure render report" -x -l place -d "Only this place"
complete -c remit -n "__fish_seen_subcommand_from rights" -x -l area -d "Only this policy area"
complete -c remit -n "__fish_seen_subcommand_from rights" -x -l holder -d "Only this body"
complete -c remit -n "__fish_seen_subcommand_from rights" -l why -d "Say by which grants"
complete -c remit -n "__fish_seen_subcommand_from check" -x -l format -a "text json csv sarif" -d "How to print"
complete -c remit -n "__fish_seen_subcommand_from rights measure" -x -l format -a "text json csv" -d "How to print"
complete -c remit -n "__fish_seen_subcommand_from diff merge log" -x -l format -a "text json" -d "How to print"
complete -c remit -n "__fish_seen_subcommand_from check" -x -l fail-on -a "error warning note" -d "End with status 1 from this severity up"
complete -c remit -n "__fish_seen_subcommand_from convert" -x -l view -d "The saved view that a graph shows"
complete -c remit -n "__fish_seen_subcommand_from convert" -l exact -d "No apostrophe before formulas"
complete -c remit -n "__fish_seen_subcommand_from diff" -x -l from -d "The version that was first"
complete -c remit -n "__fish_seen_subcommand_from diff" -x -l to -d "The version that came after it"
complete -c remit -n "__fish_seen_subcommand_from render" -x -l view -a "matrix graph" -d "What to draw"
complete -c remit -n "__fish_seen_subcommand_from render" -l words -d "Rights in words"
complete -c remit -n "__fish_seen_subcommand_from render" -x -l theme -a "light dark" -d "Colours"
complete -c remit -n "__fish_seen_subcommand_from render" -x -l scale -d "Pixels for each unit"
complete -c remit -n "__fish_seen_subcommand_from report" -x -l sections -a "summary matrix graph findings measures bodies sources" -d "Only these, parted by commas"
complete -c remit -n "__fish_seen_subcommand_from report" -x -l author -d "Who made the report"
